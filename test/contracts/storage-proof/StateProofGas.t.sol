// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {TrieProof} from "@openzeppelin/contracts/utils/cryptography/TrieProof.sol";
import {Cases} from "./Cases.sol";
import {StateProofHarness} from "./StateProofHarness.sol";

/// Another library on the same proof.
contract PeerHarness {
    function gasOfTraverse(bytes32 root, bytes memory key, bytes[] memory nodes) external view returns (uint256 used) {
        used = gasleft();
        TrieProof.traverse(root, key, nodes);
        used -= gasleft();
    }
}

contract StateProofGasTest is Cases {
    /// The deposit contract on mainnet, slot 1: 8 account nodes and 3 storage nodes.
    function testDepositContract() public {
        StateCase memory c = stateCases("deposit-contract")[0];
        uint256 used = harness.gasOfSlots(c.stateRoot, c.account, c.codeHash, c.slotKeys, c.proof);
        vm.snapshotValue("storageProof.depositContract.execution", used);
        assertLe(used, 20_000, "8 + 3 nodes");

        bytes memory data =
            abi.encodeCall(StateProofHarness.slots, (c.stateRoot, c.account, c.codeHash, c.slotKeys, c.proof));
        vm.snapshotValue("storageProof.depositContract.proofBytes", c.proof.length);
        vm.snapshotValue("storageProof.depositContract.floorEip7623", _floor(data, 10, 40));
        vm.snapshotValue("storageProof.depositContract.floorEip7976", _floor(data, 64, 64));
    }

    /// A second slot of one account whose storage trie is seven nodes deep (a token with millions of slots).
    function testSecondSlot() public {
        StateCase[] memory c = stateCases("second-slot");
        uint256 one = harness.gasOfSlots(c[0].stateRoot, c[0].account, c[0].codeHash, c[0].slotKeys, c[0].proof);
        uint256 two = harness.gasOfSlots(c[1].stateRoot, c[1].account, c[1].codeHash, c[1].slotKeys, c[1].proof);
        vm.snapshotValue("storageProof.token.execution", one);
        vm.snapshotValue("storageProof.secondSlot.execution", two - one);
        vm.snapshotValue("storageProof.secondSlot.proofBytes", c[1].proof.length - c[0].proof.length);
        assertLe(two - one, 9_000, "second slot");
    }

    /// The same nodes given whole: our general verifier and OpenZeppelin's.
    function testWholeNodes() public {
        TrieCase[] memory c = trieCases("deposit-contract-nodes");
        PeerHarness peer = new PeerHarness();
        uint256 ours;
        uint256 theirs;
        for (uint256 i = 0; i < c.length; ++i) {
            ours += harness.gasOfGet(c[i].root, c[i].key, c[i].nodes);
            theirs += peer.gasOfTraverse(c[i].root, c[i].key, c[i].nodes);
        }
        vm.snapshotValue("storageProof.depositContract.wholeNodes.execution", ours);
        vm.snapshotValue("storageProof.depositContract.openZeppelin.execution", theirs);
        bytes memory data = abi.encode(c[0].root, c[0].nodes, c[1].nodes);
        vm.snapshotValue("storageProof.depositContract.wholeNodes.floorEip7623", _floor(data, 10, 40));
        assertLt(ours, theirs / 4, "ours below a quarter");
    }

    function _floor(bytes memory data, uint256 zero, uint256 nonzero) private pure returns (uint256 gas) {
        gas = 21_000;
        for (uint256 i = 0; i < data.length; ++i) gas += data[i] == 0 ? zero : nonzero;
    }
}
