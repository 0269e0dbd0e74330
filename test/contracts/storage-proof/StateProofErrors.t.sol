// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {MerklePatricia} from "../../../contracts/libraries/MerklePatricia.sol";
import {NodeBuilder} from "../../../contracts/libraries/NodeBuilder.sol";
import {NodeTrail} from "../../../contracts/libraries/NodeTrail.sol";
import {RLP} from "../../../contracts/libraries/RLP.sol";
import {StateProof} from "../../../contracts/libraries/StateProof.sol";
import {Cases} from "./Cases.sol";

/// One proof for each way to be wrong, written by hand; the format stands in StateProof.
contract StateProofErrorsTest is Cases {
    address internal constant ACCOUNT = address(0xacc0);
    bytes32 internal constant SLOT = bytes32(uint256(1));

    /// A whole branch with 16 hashed children, all of them `hash`.
    function branch(bytes32 hash) internal pure returns (bytes memory node) {
        node = hex"f90211";
        for (uint256 i = 0; i < 16; ++i) node = bytes.concat(node, hex"a0", hash);
        node = bytes.concat(node, hex"80");
    }

    function sized(bytes memory node) internal pure returns (bytes memory) {
        return bytes.concat(bytes2(uint16(node.length)), node);
    }

    function check(bytes memory proof) internal view returns (uint256) {
        return harness.slotOrAbsent(bytes32(0), ACCOUNT, bytes32(0), SLOT, proof);
    }

    function testKindUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(NodeBuilder.KindUnknown.selector, 4));
        check(hex"0400");
        vm.expectRevert(abi.encodeWithSelector(NodeBuilder.KindUnknown.selector, 3));
        check(hex"00_01_01_05_01_03");
    }

    function testDepthBeyondKey() public {
        vm.expectRevert(abi.encodeWithSelector(NodeBuilder.DepthMismatch.selector, 65, 64));
        check(hex"00_41_01_05_00");
    }

    function testClimbAboveRoot() public {
        bytes memory full = bytes.concat(hex"00", new bytes(480));
        vm.expectRevert(abi.encodeWithSelector(NodeBuilder.DepthMismatch.selector, 0, 1));
        check(bytes.concat(hex"00_01_01_05_02", full, full));
        vm.expectRevert(abi.encodeWithSelector(NodeBuilder.DepthMismatch.selector, 0, 1));
        check(hex"00_00_01_05_01_01_ffff");
        vm.expectRevert(abi.encodeWithSelector(NodeBuilder.DepthMismatch.selector, 1, 2));
        check(hex"00_01_01_05_01_02_02_0000");
    }

    function testClimbEndsBelowRoot() public {
        vm.expectRevert(abi.encodeWithSelector(NodeBuilder.DepthMismatch.selector, 1, 0));
        check(hex"00_01_01_05_00");
    }

    function testSlotValues() public {
        vm.expectRevert(abi.encodeWithSelector(StateProof.SlotValueInvalid.selector, 0));
        check(hex"00_01_00_00");
        vm.expectRevert(abi.encodeWithSelector(StateProof.SlotValueInvalid.selector, 2));
        check(hex"00_01_02_0005_00");
        vm.expectRevert(abi.encodeWithSelector(StateProof.SlotValueInvalid.selector, 33));
        check(bytes.concat(hex"00_01_21_01", new bytes(32), hex"00"));
        // In a whole leaf: zero, a leading zero, more than 32 bytes, and bytes after the integer.
        _checkLeafValue(hex"8180", abi.encodeWithSelector(StateProof.SlotValueInvalid.selector, 0));
        _checkLeafValue(hex"83820001", abi.encodeWithSelector(RLP.RlpLeadingZero.selector));
        _checkLeafValue(
            bytes.concat(hex"a2a101", new bytes(32)), abi.encodeWithSelector(RLP.RlpIntegerTooLong.selector, 33, 32)
        );
        _checkLeafValue(hex"820101", abi.encodeWithSelector(RLP.RlpTrailingBytes.selector, 1));
    }

    function testNodeTooLong() public {
        vm.expectRevert(abi.encodeWithSelector(NodeBuilder.NodeTooLong.selector, 533));
        check(bytes.concat(hex"01_00", sized(new bytes(533)), hex"00"));
    }

    function testNodeTooShort() public {
        // A leaf with one nibble and the value 5, below the root.
        uint256 nibble = uint256(keccak256(abi.encode(SLOT))) & 15;
        bytes memory leaf = bytes.concat(hex"c2", bytes1(uint8(0x30 | nibble)), hex"05");
        vm.expectRevert(abi.encodeWithSelector(MerklePatricia.NodeTooShort.selector, 3));
        check(bytes.concat(hex"01_3f", sized(leaf), hex"00"));
        vm.expectRevert(abi.encodeWithSelector(MerklePatricia.NodeTooShort.selector, 3));
        check(hex"00_3f_01_05_00");
    }

    function testPathUndecided() public {
        vm.expectRevert(abi.encodeWithSelector(StateProof.PathUndecided.selector, 1));
        check(bytes.concat(hex"01_00", sized(branch(bytes32(uint256(1)))), hex"00"));
        vm.expectRevert(abi.encodeWithSelector(StateProof.PathUndecided.selector, 1));
        check(bytes.concat(hex"ff_00", sized(branch(bytes32(uint256(1)))), hex"00"));
    }

    function testChildMismatch() public {
        vm.expectPartialRevert(NodeBuilder.ChildMismatch.selector);
        check(bytes.concat(hex"00_01_01_05_01_02_01", sized(branch(bytes32(uint256(1))))));
    }

    function testChildNotInMask() public {
        vm.expectPartialRevert(NodeBuilder.ChildNotInMask.selector);
        check(hex"00_01_01_05_01_01_0000");
    }

    function testNodeKeptWithoutTrail() public {
        vm.expectRevert(abi.encodeWithSelector(NodeTrail.TrailMismatch.selector, 0));
        check(hex"80_00_01_05_00");
    }

    function testAccountFields() public {
        // Empty storage, then an account at depth 0 with these fields.
        vm.expectRevert(abi.encodeWithSelector(StateProof.AccountFieldsInvalid.selector, 43));
        check(hex"02_00_2b");
        vm.expectRevert(abi.encodeWithSelector(StateProof.AccountFieldsInvalid.selector, 3));
        check(hex"02_00_03_010203_00");
        vm.expectRevert(abi.encodeWithSelector(RLP.RlpTruncated.selector, 1, 0));
        check(hex"02_00_01_01_00");
        vm.expectRevert(abi.encodeWithSelector(RLP.RlpIntegerTooLong.selector, 9, 8));
        check(hex"02_00_0b_89010000000000000000_01_00");
        vm.expectRevert(RLP.RlpLeadingZero.selector);
        check(hex"02_00_02_0100_00");
    }

    function testAccountPresent() public {
        // A leaf at the root whose path is the account's key.
        bytes memory leaf = bytes.concat(hex"e3a120", keccak256(abi.encodePacked(ACCOUNT)), hex"01");
        vm.expectRevert(abi.encodeWithSelector(StateProof.AccountPresent.selector, ACCOUNT));
        check(bytes.concat(hex"ff_00", sized(leaf), hex"00"));
    }

    function testEmptyProof() public {
        // Zeros are read beyond the calldata's end: a leaf at depth 0 without a value.
        vm.expectRevert(abi.encodeWithSelector(StateProof.SlotValueInvalid.selector, 0));
        check("");
    }

    function testTrail() public {
        StateCase memory c = stateCases("second-slot")[1];
        bytes memory proof = c.proof;
        // One node is kept; announcing two, or none, is refused.
        proof[1] = 0x02;
        vm.expectRevert(abi.encodeWithSelector(NodeTrail.TrailMismatch.selector, 1));
        harness.slots(c.stateRoot, c.account, c.codeHash, c.slotKeys, proof);
        proof[1] = 0x00;
        vm.expectRevert(abi.encodeWithSelector(NodeTrail.TrailMismatch.selector, 0));
        harness.slots(c.stateRoot, c.account, c.codeHash, c.slotKeys, proof);
    }

    /// A byte of the second slot's own nodes: its path no longer has the hash that the shared node names.
    function testSubtree() public view {
        StateCase[] memory c = stateCases("second-slot");
        uint256 mismatches;
        for (uint256 i = 100; i < c[1].proof.length; i += 97) {
            c[1].proof[i] ^= 0x01;
            (, bytes memory answer) = address(harness)
                .staticcall(
                    abi.encodeCall(
                        harness.slots,
                        (c[1].stateRoot, c[1].account, c[1].codeHash, c[1].slotKeys, c[1].proof)
                    )
                );
            if (bytes4(answer) == StateProof.SubtreeMismatch.selector) ++mismatches;
            c[1].proof[i] ^= 0x01;
        }
        // The second slot's own nodes are 2.1 kB of the proof.
        assertLe(20, mismatches, "bytes of the second path");
    }

    function _checkLeafValue(bytes memory value, bytes memory expected) private {
        bytes memory payload = bytes.concat(hex"a120", keccak256(abi.encode(SLOT)), value);
        bytes memory leaf = payload.length < 56
            ? bytes.concat(bytes1(uint8(0xc0 + payload.length)), payload)
            : bytes.concat(hex"f8", bytes1(uint8(payload.length)), payload);
        vm.expectRevert(expected);
        check(bytes.concat(hex"01_00", sized(leaf), hex"00"));
    }
}
