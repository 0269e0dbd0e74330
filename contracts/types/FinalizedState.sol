// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

/// @notice A finalized execution state of the source chain, as a light client accepted it.
/// @dev The light client keeps one slot for each: `keccak256(abi.encode(FinalizedState))`. The preimage travels in calldata.
/// @param stateRoot state root of the finalized block's execution payload
/// @param blockNumber number of that execution block
/// @param timestamp timestamp of that execution block, seconds
/// @param slot beacon slot of the finalized header
/// @param acceptedAt `block.timestamp` at which the light client accepted it, seconds
/// @param participants members of the sync committee that signed
struct FinalizedState {
    bytes32 stateRoot;
    uint64 blockNumber;
    uint64 timestamp;
    uint64 slot;
    uint64 acceptedAt;
    uint64 participants;
}
