// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {StateProof} from "../../../contracts/libraries/StateProof.sol";
import {Test} from "../base/Test.sol";
import {StateProofHarness} from "./StateProofHarness.sol";

/// Real `eth_getProof` answers, encoded and written by test/unit/mpt/solidity-fixtures.test.ts.
contract StateProofTest is Test {
    struct StateCase {
        bytes32 stateRoot;
        address account;
        bytes32 codeHash;
        bytes32[] slotKeys;
        bytes proof;
        uint256[] values;
    }

    StateProofHarness internal harness = new StateProofHarness();

    function cases(string memory name) internal view returns (StateCase[] memory) {
        return abi.decode(vm.readFileBinary(string.concat("build/fixtures/mpt/", name, ".bin")), (StateCase[]));
    }

    function testRealAnswers() public view {
        StateCase[] memory all = cases("present");
        assertTrue(all.length != 0, "no cases");
        for (uint256 i = 0; i < all.length; ++i) {
            StateCase memory c = all[i];
            uint256[] memory values = harness.slots(c.stateRoot, c.account, c.codeHash, c.slotKeys, c.proof);
            assertEq(keccak256(abi.encode(values)), keccak256(abi.encode(c.values)), "values");
        }
    }

    function testAbsentAccount() public {
        StateCase memory c = cases("absent")[0];
        assertEq(harness.slotOrAbsent(c.stateRoot, c.account, c.codeHash, c.slotKeys[0], c.proof), 0, "value");
        vm.expectRevert(abi.encodeWithSelector(StateProof.AccountAbsent.selector, c.account));
        harness.slots(c.stateRoot, c.account, c.codeHash, c.slotKeys, c.proof);
    }

    function testGas() public {
        StateCase memory c = cases("deposit-contract")[0];
        uint256 used = harness.gasOfSlots(c.stateRoot, c.account, c.codeHash, c.slotKeys, c.proof);
        vm.snapshotValue("storageProof.depositContract.execution", used);
        assertLe(used, 20_000, "gas of 8 + 3 nodes");
    }
}
