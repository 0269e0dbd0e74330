// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

/// @notice Reads the header of an execution block, in RLP.
/// @dev The caller has compared the hash of these bytes with one that consensus committed to, so the header is well formed;
/// shapes are checked all the same. Fields are taken by index (yellow paper, 4.4): state root 3, number 8, timestamp 11.
/// Fields that later forks append are ignored.
library ExecutionHeader {
    /// @notice The bytes are not the RLP of an execution header.
    /// @param field index of the field at fault; 99 for the list itself
    error MalformedHeader(uint256 field);

    uint256 private constant LIST = 99;

    // Up to the difficulty every field has a fixed size: list prefix 3, then 33 + 33 + 21 + 33 + 33 + 33 + 259.
    uint256 private constant STATE_ROOT = 90;
    uint256 private constant BLOOM = 189;
    uint256 private constant DIFFICULTY = 448;

    function read(bytes calldata header) internal pure returns (bytes32 stateRoot, uint64 number, uint64 timestamp) {
        // A list of 256 to 65,535 bytes that ends where the bytes end.
        if (header.length <= DIFFICULTY || header[0] != 0xf9) revert MalformedHeader(LIST);
        if (uint16(bytes2(header[1:3])) + 3 != header.length) revert MalformedHeader(LIST);
        if (header[STATE_ROOT] != 0xa0) revert MalformedHeader(3);
        if (bytes3(header[BLOOM:BLOOM + 3]) != 0xb90100) revert MalformedHeader(6);
        stateRoot = bytes32(header[STATE_ROOT + 1:]);

        uint256 offset = DIFFICULTY;
        (, offset) = _integer(header, offset, 7);
        (number, offset) = _integer(header, offset, 8);
        (, offset) = _integer(header, offset, 9);
        (, offset) = _integer(header, offset, 10);
        (timestamp,) = _integer(header, offset, 11);
    }

    /// An integer of at most eight bytes and the offset behind it.
    function _integer(bytes calldata header, uint256 offset, uint256 field)
        private
        pure
        returns (uint64 value, uint256 next)
    {
        if (offset >= header.length) revert MalformedHeader(field);
        uint256 prefix = uint8(header[offset]);
        if (prefix < 0x80) return (uint64(prefix), offset + 1);
        uint256 size = prefix - 0x80;
        next = offset + 1 + size;
        if (size > 8 || next > header.length) revert MalformedHeader(field);
        if (size != 0) value = uint64(bytes8(header[offset + 1:next]) >> (8 * (8 - size)));
    }
}
