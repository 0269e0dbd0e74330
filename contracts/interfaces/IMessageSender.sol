// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

/// @notice A contract that wants to know how its messages ended.
interface IMessageSender {
    /// @notice Called by the outbox with the gas that the sender chose, once for each message that ends.
    /// @dev Check that `msg.sender` is the outbox that the application sends through.
    /// @param messageId id of a message that this contract sent
    /// @param executed true if the receiver took it; false if it did not and never will
    /// @param payload what was sent
    /// @return magic `keccak256("heliogram.sender.handleSettlement.v1")`; anything else is a failure, which can be retried
    function handleSettlement(bytes32 messageId, bool executed, bytes calldata payload) external returns (bytes32 magic);
}
