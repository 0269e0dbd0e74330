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
    error MessageFlags();

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
        uint256 consumed;
        uint256 badFlags;
        assembly ("memory-safe") {
            let position := add(list.offset, 2)
            let length := 0
            // Beyond the free memory pointer nothing is kept: payloads are copied there to be hashed.
            let scratch := mload(0x40)
            // The first message has all fields; later ones any of them.
            badFlags := iszero(eq(byte(0, calldataload(position)), ALL_FIELDS))
            let item := mload(add(items, 0x20))
            let leaf := add(leaves, 0x20)
            for { let end := add(leaf, shl(5, count)) } lt(leaf, end) { leaf := add(leaf, 0x20) } {
                let flags := byte(0, calldataload(position))
                position := add(position, 1)
                let nonce := add(mload(add(preimage, NONCE)), 1)
                if flags {
                    badFlags := or(badFlags, gt(flags, ALL_FIELDS))
                    if and(flags, 1) {
                        nonce := shr(224, calldataload(position))
                        position := add(position, 4)
                    }
                    if and(flags, 2) {
                        mstore(add(preimage, SENDER), shr(96, calldataload(position)))
                        position := add(position, 20)
                    }
                    if and(flags, 4) {
                        mstore(add(preimage, RECEIVER), shr(96, calldataload(position)))
                        position := add(position, 20)
                    }
                    if and(flags, 8) {
                        mstore(add(preimage, GAS_LIMIT), shr(224, calldataload(position)))
                        position := add(position, 4)
                    }
                    if and(flags, 16) {
                        mstore(add(preimage, DEADLINE), shr(192, calldataload(position)))
                        position := add(position, 8)
                    }
                    if and(flags, 32) {
                        length := shr(240, calldataload(position))
                        position := add(position, 2)
                    }
                }
                mstore(add(preimage, NONCE), nonce)
                calldatacopy(scratch, position, length)
                mstore(add(preimage, PAYLOAD_HASH), keccak256(scratch, length))
                let id := keccak256(preimage, PREIMAGE_BYTES)
                mstore(item, id)
                mstore(add(item, 0x20), nonce)
                mstore(add(item, 0x40), mload(add(preimage, SENDER)))
                // Receiver, gas limit and deadline are neighbours in both.
                mcopy(add(item, 0x60), add(preimage, RECEIVER), 0x60)
                mstore(add(item, 0xc0), position)
                mstore(add(item, 0xe0), length)
                mstore(leaf, shr(8, id))
                position := add(position, length)
                item := add(item, ITEM_BYTES)
            }
            consumed := sub(position, list.offset)
        }
        if (badFlags != 0) revert MessageFlags();
        // Cursors only grow, so no field was read beyond the list if they end where it ends.
        if (consumed != list.length) revert MessageListLength(list.length, consumed);
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
