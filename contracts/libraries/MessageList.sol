// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {MessageCodec} from "./MessageCodec.sol";

/// @notice Reads the packed form in which deliveries carry messages, and computes the id of each.
/// @dev What all messages of an inbox share is not sent at all, and what a message shares with the one before it is left
/// out. The TypeScript twin is `src/messages/message-list.ts`.
///
///     list    := count (2 bytes) message*
///     message := flags (1 byte) [nonce 4] [sender 20] [receiver 20] [gasLimit 4] [deadline 8] [payload length 2] payload
///
/// Bit i of the flags says that the i-th field in brackets is there. A nonce that is not there is the previous one plus 1;
/// any other field is the previous one. All numbers are big-endian. The first message has all fields.
library MessageList {
    /// @notice A message of a list. The payload stays in calldata.
    struct Item {
        bytes32 id;
        uint256 nonce;
        address sender;
        address receiver;
        uint256 gasLimit;
        uint256 deadline;
        uint256 payloadOffset;
        uint256 payloadLength;
    }

    /// @notice A list of no messages.
    error EmptyMessageList();

    /// @notice The messages do not end where the list ends: it is truncated or has bytes left over.
    error MessageListLength(uint256 length, uint256 consumed);

    /// @notice Flags that no message has, or a first message without all fields.
    error MessageFlags(uint256 index, uint256 flags);

    uint256 private constant ALL_FIELDS = 63;
    uint256 private constant ITEM_BYTES = 0x100;
    // The preimage of an id: twelve words, at these offsets the ones that differ between messages of a list.
    uint256 private constant PREIMAGE_BYTES = 0x180;
    uint256 private constant NONCE = 0x40;
    uint256 private constant SENDER = 0xa0;
    uint256 private constant RECEIVER = 0x100;
    uint256 private constant GAS_LIMIT = 0x120;
    uint256 private constant DEADLINE = 0x140;
    uint256 private constant PAYLOAD_HASH = 0x160;

    /// @param list the packed messages
    /// @param sourceChainId chain that all of them come from
    /// @param outbox outbox that recorded all of them
    /// @return items the messages in the order of the list; their inbox is this contract and their destination this chain
    /// @return leaves their leaves in the mountain range
    function decode(bytes calldata list, uint256 sourceChainId, address outbox)
        internal
        view
        returns (Item[] memory items, uint256[] memory leaves)
    {
        uint256 count = list.length < 2 ? 0 : uint16(bytes2(list));
        if (count == 0) revert EmptyMessageList();
        items = _allocate(count);
        leaves = new uint256[](count);
        uint256 preimage = _preimage(sourceChainId, outbox);
        uint256 position;
        assembly ("memory-safe") {
            position := add(list.offset, 2)
        }
        uint256 length = 0;
        for (uint256 i = 0; i < count;) {
            (position, length) = _fields(position, length, preimage, i);
            _item(items[i], leaves, i, position, length, preimage);
            // Offsets into calldata are far below 2^64.
            unchecked {
                position += length;
                ++i;
            }
        }
        uint256 consumed;
        assembly ("memory-safe") {
            consumed := sub(position, list.offset)
        }
        // Cursors only grow, so no field was read beyond the list if they end where it ends.
        if (consumed != list.length) revert MessageListLength(list.length, consumed);
    }

    /// @dev Reads the fields of message `index` into the preimage.
    /// @param previousLength payload length of the message before
    /// @return next position of the payload
    /// @return length length of the payload
    function _fields(uint256 position, uint256 previousLength, uint256 preimage, uint256 index)
        private
        pure
        returns (uint256 next, uint256 length)
    {
        uint256 flags;
        assembly ("memory-safe") {
            flags := byte(0, calldataload(position))
        }
        if (flags > ALL_FIELDS || (index == 0 && flags != ALL_FIELDS)) revert MessageFlags(index, flags);
        assembly ("memory-safe") {
            next := add(position, 1)
            length := previousLength
            let nonce := add(mload(add(preimage, NONCE)), 1)
            if flags {
                if and(flags, 1) {
                    nonce := shr(224, calldataload(next))
                    next := add(next, 4)
                }
                if and(flags, 2) {
                    mstore(add(preimage, SENDER), shr(96, calldataload(next)))
                    next := add(next, 20)
                }
                if and(flags, 4) {
                    mstore(add(preimage, RECEIVER), shr(96, calldataload(next)))
                    next := add(next, 20)
                }
                if and(flags, 8) {
                    mstore(add(preimage, GAS_LIMIT), shr(224, calldataload(next)))
                    next := add(next, 4)
                }
                if and(flags, 16) {
                    mstore(add(preimage, DEADLINE), shr(192, calldataload(next)))
                    next := add(next, 8)
                }
                if and(flags, 32) {
                    length := shr(240, calldataload(next))
                    next := add(next, 2)
                }
            }
            mstore(add(preimage, NONCE), nonce)
        }
    }

    /// @dev Hashes the message that the preimage and the payload make up, and writes it down.
    function _item(
        Item memory item,
        uint256[] memory leaves,
        uint256 index,
        uint256 payload,
        uint256 length,
        uint256 preimage
    ) private pure {
        assembly ("memory-safe") {
            // Beyond the free memory pointer nothing is kept.
            let scratch := mload(0x40)
            calldatacopy(scratch, payload, length)
            mstore(add(preimage, PAYLOAD_HASH), keccak256(scratch, length))
            let id := keccak256(preimage, PREIMAGE_BYTES)
            mstore(item, id)
            mstore(add(item, 0x20), mload(add(preimage, NONCE)))
            mstore(add(item, 0x40), mload(add(preimage, SENDER)))
            // Receiver, gas limit and deadline are neighbours in both.
            mcopy(add(item, 0x60), add(preimage, RECEIVER), 0x60)
            mstore(add(item, 0xc0), payload)
            mstore(add(item, 0xe0), length)
            mstore(add(add(leaves, 0x20), shl(5, index)), shr(8, id))
        }
    }

    /// @dev An array of items with room for each, in one piece and not zeroed: every word is written before it is read.
    function _allocate(uint256 count) private pure returns (Item[] memory items) {
        assembly ("memory-safe") {
            items := mload(0x40)
            mstore(items, count)
            let pointer := add(items, 0x20)
            let item := add(pointer, shl(5, count))
            for { let end := item } lt(pointer, end) { pointer := add(pointer, 0x20) } {
                mstore(pointer, item)
                item := add(item, ITEM_BYTES)
            }
            mstore(0x40, item)
        }
    }

    /// @dev The words of an id's preimage that all messages of a list share.
    function _preimage(uint256 sourceChainId, address outbox) private view returns (uint256 preimage) {
        bytes32 domain = MessageCodec.DOMAIN;
        uint256 version = MessageCodec.VERSION;
        assembly ("memory-safe") {
            preimage := mload(0x40)
            mstore(0x40, add(preimage, PREIMAGE_BYTES))
            mstore(preimage, domain)
            mstore(add(preimage, 0x20), version)
            mstore(add(preimage, 0x60), sourceChainId)
            mstore(add(preimage, 0x80), outbox)
            mstore(add(preimage, 0xc0), chainid())
            mstore(add(preimage, 0xe0), address())
        }
    }
}
