// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {RLP} from "../../../contracts/libraries/RLP.sol";
import {Cases} from "./Cases.sol";

contract RlpHarness {
    /// Reads all levels; the bytes must be one item.
    function walk(bytes memory encoded) external pure {
        uint256 start;
        assembly ("memory-safe") {
            start := add(encoded, 32)
        }
        uint256 next = _walk(start, start + encoded.length);
        if (next != start + encoded.length) revert RLP.RlpTrailingBytes(start + encoded.length - next);
    }

    function blockHeader(bytes memory header) external pure returns (bytes32, uint256, uint256) {
        return RLP.blockHeader(header);
    }

    function integer(bytes memory encoded, uint256 maximum) external pure returns (uint256 value) {
        uint256 start;
        assembly ("memory-safe") {
            start := add(encoded, 32)
        }
        (value,) = RLP.integer(start, start + encoded.length, maximum);
    }

    function _walk(uint256 pos, uint256 end) private pure returns (uint256) {
        (uint256 payload, uint256 length, bool isList) = RLP.item(pos, end);
        if (isList) {
            uint256 inner = payload;
            while (inner < payload + length) inner = _walk(inner, payload + length);
        }
        return payload + length;
    }
}

contract RLPTest is Cases {
    RlpHarness internal rlp = new RlpHarness();

    /// The RLPTests of ethereum/tests, valid and invalid.
    function testVectors() public view {
        RlpCase[] memory all = rlpCases("rlp-tests");
        assertEq(all.length, 54, "number of cases");
        for (uint256 i = 0; i < all.length; ++i) {
            (bool ok, bytes memory answer) =
                address(rlp).staticcall(abi.encodeCall(RlpHarness.walk, (all[i].encoded)));
            assertEq(bytes32(ok ? bytes4(0) : bytes4(answer)), bytes32(all[i].failure), "failure");
        }
    }

    /// Block 8,492,954 of Goerli.
    function testBlockHeader() public view {
        (, uint256 number, uint256 timestamp) = rlp.blockHeader(rlpCases("header")[0].encoded);
        assertEq(number, 8_492_954, "number");
        assertEq(timestamp, 0x63ec1de0, "timestamp");
    }

    function testIntegerLimits() public {
        assertEq(rlp.integer(hex"820100", 2), 256, "two bytes");
        assertEq(rlp.integer(hex"80", 2), 0, "zero");
        vm.expectRevert(abi.encodeWithSelector(RLP.RlpIntegerTooLong.selector, 3, 2));
        rlp.integer(hex"83010000", 2);
        vm.expectRevert(RLP.RlpLeadingZero.selector);
        rlp.integer(hex"820001", 2);
        vm.expectRevert(RLP.RlpLeadingZero.selector);
        rlp.integer(hex"00", 2);
        vm.expectRevert(abi.encodeWithSelector(RLP.RlpWrongType.selector, 0xc0));
        rlp.integer(hex"c0", 2);
    }

    /// A header that is cut, or whose list claims less than there is.
    function testHeaderMutations() public {
        bytes memory header = rlpCases("header")[0].encoded;
        bytes memory cut = new bytes(header.length - 1);
        for (uint256 i = 0; i < cut.length; ++i) cut[i] = header[i];
        vm.expectPartialRevert(RLP.RlpTruncated.selector);
        rlp.blockHeader(cut);
        vm.expectRevert(abi.encodeWithSelector(RLP.RlpTrailingBytes.selector, 1));
        rlp.blockHeader(bytes.concat(header, hex"00"));
    }

    /// Every string has one encoding: what is read, written again, is what was read.
    function testFuzzCanonical(bytes memory payload) public view {
        vm.assume(payload.length < 56);
        bytes memory encoded = payload.length == 1 && uint8(payload[0]) < 0x80
            ? payload
            : bytes.concat(bytes1(uint8(0x80 + payload.length)), payload);
        rlp.walk(encoded);
    }
}
