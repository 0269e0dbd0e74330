// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

/// @title Recursive-length prefix, decoded strictly
/// @notice Reads items in memory and accepts the one canonical encoding of each value only (Ethereum Yellow Paper,
///         appendix B): no length in long form that fits the short one, no leading zero in a length, no single byte
///         below 0x80 behind a prefix.
/// @dev Pointers are memory addresses; `end` is the first address after the enclosing bytes. Nothing is read as data
///      beyond `end`. Lengths are below 2^64, so that sums of an address and a length cannot overflow.
library RLP {
    /// An item claims `needed` bytes where `available` are left.
    error RlpTruncated(uint256 needed, uint256 available);
    /// The item's value has a shorter encoding; `prefix` is its first byte, `length` the claimed payload length.
    error RlpNotCanonical(uint256 prefix, uint256 length);
    /// An item ends `extra` bytes before the bytes that it should fill.
    error RlpTrailingBytes(uint256 extra);
    /// A list stands where a string must, or the reverse.
    error RlpWrongType(uint256 prefix);
    /// An integer has more than `maximum` bytes.
    error RlpIntegerTooLong(uint256 length, uint256 maximum);
    /// An integer starts with a zero byte.
    error RlpLeadingZero();
    /// A string of fixed size has another size.
    error RlpWrongLength(uint256 length, uint256 expected);

    /// @notice Reads the item that starts at `pos`.
    /// @return payload address of its payload
    /// @return length  length of the payload in bytes; the next item starts at `payload + length`
    /// @return isList  whether the payload is a sequence of items
    function item(uint256 pos, uint256 end) internal pure returns (uint256 payload, uint256 length, bool isList) {
        if (pos >= end) revert RlpTruncated(1, 0);
        // Sums below: addresses are below 2^32 or gas has run out, lengths below 2^64.
        unchecked {
            uint256 prefix = _byte(pos);
            if (prefix < 0x80) return (pos, 1, false);
            isList = prefix >= 0xc0;
            uint256 code = prefix - (isList ? 0xc0 : 0x80);
            payload = pos + 1;
            if (code < 56) {
                length = code;
            } else {
                uint256 lengthOfLength = code - 55;
                if (payload + lengthOfLength > end) revert RlpTruncated(lengthOfLength, end - payload);
                assembly ("memory-safe") {
                    length := shr(sub(256, shl(3, lengthOfLength)), mload(payload))
                }
                if (length < 56 || _byte(payload) == 0) revert RlpNotCanonical(prefix, length);
                payload += lengthOfLength;
            }
            if (payload + length > end) revert RlpTruncated(length, end - payload);
            if (prefix == 0x81 && _byte(payload) < 0x80) revert RlpNotCanonical(prefix, length);
        }
    }

    /// @notice Reads a list that fills `pos` to `end` exactly.
    function list(uint256 pos, uint256 end) internal pure returns (uint256 payload) {
        uint256 length;
        bool isList;
        (payload, length, isList) = item(pos, end);
        if (!isList) revert RlpWrongType(_byte(pos));
        if (payload + length != end) revert RlpTrailingBytes(end - payload - length);
    }

    /// @notice Reads a string item.
    function text(uint256 pos, uint256 end) internal pure returns (uint256 payload, uint256 length) {
        bool isList;
        (payload, length, isList) = item(pos, end);
        if (isList) revert RlpWrongType(_byte(pos));
    }

    /// @notice Reads an unsigned integer of at most `maximum` (up to 32) bytes: no leading zeros, zero is the empty string.
    function integer(uint256 pos, uint256 end, uint256 maximum) internal pure returns (uint256 value, uint256 next) {
        (uint256 payload, uint256 length) = text(pos, end);
        if (length > maximum) revert RlpIntegerTooLong(length, maximum);
        value = _word(payload, length);
        // `item` has bounded both.
        unchecked {
            if (length != 0 && _byte(payload) == 0) revert RlpLeadingZero();
            next = payload + length;
        }
    }

    /// @notice Reads a string of exactly 32 bytes.
    function word(uint256 pos, uint256 end) internal pure returns (bytes32 value, uint256 next) {
        (uint256 payload, uint256 length) = text(pos, end);
        if (length != 32) revert RlpWrongLength(length, 32);
        value = bytes32(_word(payload, 32));
        next = payload + 32;
    }

    /// @notice What a proof needs of an execution block header. The header is a list; its fields 3, 8 and 11 are the
    ///         state root, the number and the timestamp in every fork so far (Yellow Paper, section 4.4; EIP-1559,
    ///         EIP-4895, EIP-4844, EIP-4788 and EIP-7685 append fields).
    /// @dev    The caller has checked the hash of the header, so that later fields need no look.
    function blockHeader(bytes memory header)
        internal
        pure
        returns (bytes32 stateRoot, uint256 number, uint256 timestamp)
    {
        uint256 pos;
        assembly ("memory-safe") {
            pos := add(header, 32)
        }
        uint256 end = pos + header.length;
        pos = list(pos, end);
        pos = skip(pos, end, 3);
        (stateRoot, pos) = word(pos, end);
        pos = skip(pos, end, 4);
        (number, pos) = integer(pos, end, 8);
        pos = skip(pos, end, 2);
        (timestamp,) = integer(pos, end, 8);
    }

    /// @notice The address after `count` items.
    function skip(uint256 pos, uint256 end, uint256 count) internal pure returns (uint256 next) {
        next = pos;
        for (uint256 i = 0; i < count; ++i) {
            (uint256 payload, uint256 length,) = item(next, end);
            next = payload + length;
        }
    }

    function _byte(uint256 pos) private pure returns (uint256 value) {
        assembly ("memory-safe") {
            value := byte(0, mload(pos))
        }
    }

    /// `length` (0 to 32) bytes as a big-endian integer.
    function _word(uint256 pos, uint256 length) private pure returns (uint256 value) {
        assembly ("memory-safe") {
            value := shr(sub(256, shl(3, length)), mload(pos))
        }
    }
}
