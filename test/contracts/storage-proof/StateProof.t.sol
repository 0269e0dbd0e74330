// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {MerklePatricia} from "../../../contracts/libraries/MerklePatricia.sol";
import {NodeBuilder} from "../../../contracts/libraries/NodeBuilder.sol";
import {StateProof} from "../../../contracts/libraries/StateProof.sol";
import {Cases} from "./Cases.sol";
import {StateProofHarness} from "./StateProofHarness.sol";

contract StateProofTest is Cases {
    function checkStateCase(StateCase memory c) internal view {
        uint256[] memory values = harness.slots(c.stateRoot, c.account, c.codeHash, c.slotKeys, c.proof);
        assertEq(keccak256(abi.encode(values)), keccak256(abi.encode(c.values)), "values");
        if (c.slotKeys.length == 1) {
            uint256 value = harness.slotOrAbsent(c.stateRoot, c.account, c.codeHash, c.slotKeys[0], c.proof);
            assertEq(value, c.values[0], "one value");
        }
    }

    /// Real answers: mainnet, Sepolia and Goerli.
    function testRealAnswers() public view {
        StateCase[] memory all = stateCases("present");
        assertEq(all.length, 7, "number of cases");
        for (uint256 i = 0; i < all.length; ++i) checkStateCase(all[i]);
    }

    function testAbsentAccount() public {
        StateCase memory c = stateCases("absent")[0];
        assertEq(harness.slotOrAbsent(c.stateRoot, c.account, c.codeHash, c.slotKeys[0], c.proof), 0, "value");
        vm.expectRevert(abi.encodeWithSelector(StateProof.AccountAbsent.selector, c.account));
        harness.slots(c.stateRoot, c.account, c.codeHash, c.slotKeys, c.proof);
    }

    /// Slots below a storage root that is already known.
    function testStorageOnly() public {
        StateCase memory c = stateCases("storage-only")[0];
        uint256[] memory values = harness.slotsUnder(c.stateRoot, c.slotKeys, c.proof);
        assertEq(keccak256(abi.encode(values)), keccak256(abi.encode(c.values)), "values");
        vm.expectRevert(abi.encodeWithSelector(StateProof.StateRootMismatch.selector, bytes32(0), c.stateRoot));
        harness.slotsUnder(bytes32(0), c.slotKeys, c.proof);
    }

    /// States that lack the account, with others that share many nibbles of its key.
    function testRandomAbsences() public {
        StateCase[] memory all = stateCases("random-absences");
        assertEq(all.length, 100, "number of cases");
        for (uint256 i = 0; i < all.length; ++i) {
            StateCase memory c = all[i];
            assertEq(harness.slotOrAbsent(c.stateRoot, c.account, c.codeHash, c.slotKeys[0], c.proof), 0, "value");
            vm.expectRevert(abi.encodeWithSelector(StateProof.AccountAbsent.selector, c.account));
            harness.slots(c.stateRoot, c.account, c.codeHash, c.slotKeys, c.proof);
            if (i % 10 == 0) _checkEveryByteOfAbsence(c);
        }
    }

    /// Accounts and slots of random states: embedded nodes, extensions, shared prefixes, absent slots.
    function testRandomStates() public view {
        StateCase[] memory all = stateCases("random-states");
        assertLt(100, all.length, "number of cases");
        for (uint256 i = 0; i < all.length; ++i) checkStateCase(all[i]);
    }

    /// More of the same, when the long run has written them.
    function testRandomStatesLong() public view {
        for (uint256 file = 0; ; ++file) {
            string memory name = string.concat("long/state-", vm.toString(file));
            if (!vm.exists(string.concat("build/fixtures/mpt/", name, ".bin"))) return;
            this.checkFile(name);
        }
    }

    /// A call of its own, so that the memory of one file is given back before the next.
    function checkFile(string memory name) external view {
        StateCase[] memory all = stateCases(name);
        for (uint256 i = 0; i < all.length; ++i) checkStateCase(all[i]);
    }

    /// Exchanging any byte of a proof makes it fail. No byte is left unread and none has two readings.
    function testEveryByteMatters() public view {
        _checkEveryByte(stateCases("deposit-contract")[0], 7);
        StateCase[] memory all = stateCases("mutation-bases");
        assertLt(4, all.length, "number of bases");
        for (uint256 i = 0; i < all.length; ++i) _checkEveryByte(all[i], 1);
    }

    function testEachInputMatters() public {
        StateCase memory c = stateCases("deposit-contract")[0];
        vm.expectPartialRevert(StateProof.StateRootMismatch.selector);
        harness.slots(c.stateRoot ^ bytes32(uint256(1)), c.account, c.codeHash, c.slotKeys, c.proof);
        vm.expectPartialRevert(NodeBuilder.ChildNotInMask.selector);
        harness.slots(c.stateRoot, address(uint160(c.account) ^ 1), c.codeHash, c.slotKeys, c.proof);
        vm.expectPartialRevert(StateProof.StateRootMismatch.selector);
        harness.slots(c.stateRoot, c.account, c.codeHash ^ bytes32(uint256(1)), c.slotKeys, c.proof);
        bytes32[] memory other = new bytes32[](1);
        other[0] = bytes32(uint256(2));
        vm.expectPartialRevert(NodeBuilder.ChildNotInMask.selector);
        harness.slots(c.stateRoot, c.account, c.codeHash, other, c.proof);
        vm.expectRevert(StateProof.NoSlots.selector);
        harness.slots(c.stateRoot, c.account, c.codeHash, new bytes32[](0), c.proof);
    }

    function testLength() public {
        StateCase memory c = stateCases("deposit-contract")[0];
        uint256 size = c.proof.length;
        vm.expectRevert(abi.encodeWithSelector(StateProof.ProofLengthMismatch.selector, size + 1, size));
        harness.slots(c.stateRoot, c.account, c.codeHash, c.slotKeys, bytes.concat(c.proof, hex"00"));
        bytes memory cut = c.proof;
        assembly ("memory-safe") {
            mstore(cut, sub(mload(cut), 1))
        }
        vm.expectRevert(abi.encodeWithSelector(StateProof.ProofLengthMismatch.selector, size - 1, size));
        harness.slots(c.stateRoot, c.account, c.codeHash, c.slotKeys, cut);
    }

    function _checkEveryByteOfAbsence(StateCase memory c) private view {
        for (uint256 i = 0; i < c.proof.length; ++i) {
            bytes1 before = c.proof[i];
            c.proof[i] = before ^ bytes1(uint8(1 << (i & 7)));
            (bool ok,) = address(harness)
                .staticcall(
                    abi.encodeCall(
                        StateProofHarness.slotOrAbsent, (c.stateRoot, c.account, c.codeHash, c.slotKeys[0], c.proof)
                    )
                );
            assertFalse(ok, string.concat("byte ", vm.toString(i)));
            c.proof[i] = before;
        }
    }

    function _checkEveryByte(StateCase memory c, uint256 stride) private view {
        for (uint256 i = 0; i < c.proof.length; i += stride) {
            bytes1 before = c.proof[i];
            c.proof[i] = before ^ bytes1(uint8(1 << (i & 7)));
            (bool ok,) = address(harness)
                .staticcall(
                    abi.encodeCall(StateProofHarness.slots, (c.stateRoot, c.account, c.codeHash, c.slotKeys, c.proof))
                );
            assertFalse(ok, string.concat("byte ", vm.toString(i)));
            c.proof[i] = before;
        }
    }
}
