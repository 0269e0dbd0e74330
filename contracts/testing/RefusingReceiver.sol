// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {IMessageReceiver} from "../interfaces/IMessageReceiver.sol";

/// @title RefusingReceiver
/// @notice Reverts on every message until told to accept: shows failure and retry.
contract RefusingReceiver is IMessageReceiver {
    /// @notice What every call ends with while refusing.
    error Refused(bytes32 messageId);

    bytes32 private constant MAGIC = keccak256("heliogram.receiver.handleMessage.v1");

    /// @notice True while messages are refused.
    bool public refusing = true;

    /// @notice Chooses whether to refuse. Anyone may: this contract is for tests.
    function setRefusing(bool refusing_) external {
        refusing = refusing_;
    }

    /// @inheritdoc IMessageReceiver
    function handleMessage(bytes32 messageId, uint64, address, address, bytes calldata)
        external
        view
        returns (bytes32)
    {
        if (refusing) revert Refused(messageId);
        return MAGIC;
    }
}
