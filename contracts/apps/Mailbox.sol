// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {IMessageReceiver} from "../interfaces/IMessageReceiver.sol";

/// @title Mailbox
/// @notice The smallest useful receiver: it accepts what one outbox sends through one inbox, counts it and logs it.
contract Mailbox is IMessageReceiver {
    /// @notice A message has arrived.
    event MessageReceived(bytes32 indexed messageId, address indexed sender, bytes payload);

    /// @notice Only the inbox may deliver.
    error NotTheInbox(address caller);

    /// @notice The message comes from another chain or another outbox.
    error NotTheOutbox(uint64 sourceChainId, address outbox);

    bytes32 private constant MAGIC = keccak256("heliogram.receiver.handleMessage.v1");

    /// @notice The only caller that is believed.
    address public immutable inbox;
    /// @notice EIP-155 id of the chain that messages may come from.
    uint64 public immutable sourceChainId;
    /// @notice The only outbox on that chain that is believed.
    address public immutable outbox;

    /// @notice Number of messages received from each sender.
    mapping(address sender => uint256) public receivedFrom;

    constructor(address inbox_, uint64 sourceChainId_, address outbox_) {
        inbox = inbox_;
        sourceChainId = sourceChainId_;
        outbox = outbox_;
    }

    /// @inheritdoc IMessageReceiver
    function handleMessage(
        bytes32 messageId,
        uint64 sourceChainId_,
        address outbox_,
        address sender,
        bytes calldata payload
    ) external returns (bytes32) {
        if (msg.sender != inbox) revert NotTheInbox(msg.sender);
        if (sourceChainId_ != sourceChainId || outbox_ != outbox) revert NotTheOutbox(sourceChainId_, outbox_);
        ++receivedFrom[sender];
        emit MessageReceived(messageId, sender, payload);
        return MAGIC;
    }
}
