// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {Message} from "../types/Message.sol";

/// @notice Message ids, leaves, and the limits of every message. The TypeScript twin is `src/messages/message.ts`; both are
/// tested with `test/fixtures/messages.json`.
library MessageCodec {
    /// @notice Separates message ids from every other hash.
    bytes32 internal constant DOMAIN = keccak256("heliogram.message.v1");

    /// @notice The only format so far.
    uint8 internal constant VERSION = 1;

    /// @notice Most gas that a message can promise to its receiver: far below every chain's transaction limit.
    uint32 internal constant GAS_LIMIT_MAX = 10_000_000;

    /// @notice Most bytes of payload, so that a delivery always fits into a transaction.
    uint256 internal constant PAYLOAD_BYTES_MAX = 8_192;

    /// @notice Id of a message: all its fields, the payload by its hash.
    function id(Message memory message) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                DOMAIN,
                message.version,
                message.nonce,
                message.sourceChainId,
                message.outbox,
                message.sender,
                message.destinationChainId,
                message.inbox,
                message.receiver,
                message.gasLimit,
                message.deadline,
                keccak256(message.payload)
            )
        );
    }

    /// @notice Leaf of a message in the mountain range: the upper 248 bits of its id, so always a field element.
    function leaf(bytes32 messageId) internal pure returns (uint256) {
        return uint256(messageId) >> 8;
    }
}
