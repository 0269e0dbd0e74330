// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

/// @notice A contract that takes messages from an inbox.
interface IMessageReceiver {
    /// @notice Called by the inbox with exactly the gas that the sender promised.
    /// @dev Check `msg.sender` against the inbox and light client that the application trusts, and `sourceChainId`, `outbox`
    /// and `sender` against its counterpart: anyone can send a message to any receiver.
    /// @param messageId id of the message, never executed before
    /// @param sourceChainId EIP-155 id of the chain it comes from
    /// @param outbox contract on that chain that recorded it
    /// @param sender account on that chain that sent it
    /// @param payload what it sent
    /// @return magic `keccak256("heliogram.receiver.handleMessage.v1")`; anything else is a failure
    function handleMessage(
        bytes32 messageId,
        uint64 sourceChainId,
        address outbox,
        address sender,
        bytes calldata payload
    ) external returns (bytes32 magic);
}
