// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {IOutbox} from "../interfaces/IOutbox.sol";
import {MessageCodec} from "../libraries/MessageCodec.sol";
import {Message} from "../types/Message.sol";
import {MountainRange} from "./MountainRange.sol";
import {Settlements} from "./Settlements.sol";

/// @title Outbox
/// @notice Records messages so that other chains can prove them from this chain's state root. No owner, no constructor
/// argument, no immutable: every outbox of a release has the same code, so its code hash is a public constant.
contract Outbox is IOutbox, MountainRange, Settlements {
    /// @inheritdoc IOutbox
    function send(SendParameters calldata parameters) external returns (bytes32 messageId) {
        (messageId,) = _send(parameters);
    }

    /// @inheritdoc IOutbox
    function size() external view returns (uint64) {
        return _rangeSize();
    }

    /// @inheritdoc IOutbox
    function peak(uint256 level) external view returns (uint256) {
        return _peak(level);
    }

    /// @inheritdoc IOutbox
    function recentMessageId(uint64 nonce) external view returns (bytes32 messageId) {
        return _ringEntry(nonce);
    }

    function _send(SendParameters calldata parameters) internal override returns (bytes32 messageId, uint64 nonce) {
        if (parameters.gasLimit > MessageCodec.GAS_LIMIT_MAX) {
            revert GasLimitTooHigh(parameters.gasLimit, MessageCodec.GAS_LIMIT_MAX);
        }
        if (parameters.payload.length > MessageCodec.PAYLOAD_BYTES_MAX) {
            revert PayloadTooLong(parameters.payload.length, MessageCodec.PAYLOAD_BYTES_MAX);
        }
        nonce = _rangeSize();
        if (nonce >= SIZE_MAX) revert OutboxFull(nonce);

        messageId = MessageCodec.id(
            Message({
                version: MessageCodec.VERSION,
                nonce: nonce,
                // EIP-2294 bounds chain ids far below 2^64.
                sourceChainId: uint64(block.chainid),
                outbox: address(this),
                sender: msg.sender,
                destinationChainId: parameters.destinationChainId,
                inbox: parameters.inbox,
                receiver: parameters.receiver,
                gasLimit: parameters.gasLimit,
                deadline: parameters.deadline,
                payload: parameters.payload
            })
        );
        _append(nonce, messageId);
        emit MessageSent(
            messageId,
            msg.sender,
            nonce,
            parameters.destinationChainId,
            parameters.inbox,
            parameters.receiver,
            parameters.gasLimit,
            parameters.deadline,
            parameters.payload
        );
    }
}
