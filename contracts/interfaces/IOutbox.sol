// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

/// @notice Where messages leave a chain.
interface IOutbox {
    /// @notice What the sender chooses; the outbox adds version, nonce, source chain, outbox and sender.
    /// @param destinationChainId EIP-155 id of the chain that is to execute the message
    /// @param inbox the only contract that may execute it
    /// @param receiver the contract whose `handleMessage` is called
    /// @param gasLimit gas that this call gets, exactly; at most 10,000,000
    /// @param deadline last second, of the destination's clock, at which it may execute
    /// @param payload what the receiver is given; at most 8,192 bytes
    struct SendParameters {
        uint64 destinationChainId;
        address inbox;
        address receiver;
        uint32 gasLimit;
        uint64 deadline;
        bytes payload;
    }

    /// @notice A message was recorded. With the chain id and the emitter, the event has every field of the message.
    event MessageSent(
        bytes32 indexed messageId,
        address indexed sender,
        uint64 nonce,
        uint64 destinationChainId,
        address inbox,
        address receiver,
        uint32 gasLimit,
        uint64 deadline,
        bytes payload
    );

    /// @notice More gas than a message may promise.
    error GasLimitTooHigh(uint32 gasLimit, uint32 most);

    /// @notice More payload than a message may carry.
    error PayloadTooLong(uint256 length, uint256 most);

    /// @notice The outbox holds as many messages as its mountain range has room for.
    error OutboxFull(uint64 size);

    /// @notice Records a message.
    function send(SendParameters calldata parameters) external returns (bytes32 messageId);

    /// @notice Number of messages recorded.
    function size() external view returns (uint64);

    /// @notice Newest node of even index at `level` of the mountain range, zero if there is none yet; at level 0 the newest leaf.
    function peak(uint256 level) external view returns (uint256);

    /// @notice Id of the message with this nonce; zero if it is not among the last 1,024.
    function recentMessageId(uint64 nonce) external view returns (bytes32 messageId);
}
