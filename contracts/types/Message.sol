// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

/// @notice A message from a contract on one chain to a contract on another.
/// @dev Field order and types are part of the message id; the TypeScript twin is `src/messages/message.ts`.
/// @param version format of this struct, 1
/// @param nonce index of the message in its outbox, written by the outbox, unique there
/// @param sourceChainId EIP-155 id of the chain that sends
/// @param outbox the contract on the source chain that recorded the message
/// @param sender the account that called `send`
/// @param destinationChainId EIP-155 id of the chain that executes
/// @param inbox the only contract that may execute the message
/// @param receiver the contract whose `handleMessage` is called
/// @param gasLimit gas that the call of the receiver gets, exactly
/// @param deadline last second, of the destination's clock, at which it may execute
/// @param payload what the receiver is given
struct Message {
    uint8 version;
    uint64 nonce;
    uint64 sourceChainId;
    address outbox;
    address sender;
    uint64 destinationChainId;
    address inbox;
    address receiver;
    uint32 gasLimit;
    uint64 deadline;
    bytes payload;
}
