// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {ForkRow} from "./LightClientTypes.sol";

/// @notice A `ForkRow` in one word, with the time at which the fork starts.
/// @dev From the lowest bit: payload depth 8, block hash index 16, next committee index 16, current committee index 16, finalized
/// root index 16, fork index 16, version 32, slot duration 24, start time in milliseconds 48, epoch 64.
type Fork is uint256;

using ForkLibrary for Fork global;

library ForkLibrary {
    uint64 internal constant UNKNOWN_EPOCH = type(uint64).max;

    /// @param start start of the fork's first slot, milliseconds since 1970; below 2^48
    function pack(ForkRow memory row, uint256 start) internal pure returns (Fork) {
        uint256 word = (uint256(row.epoch) << 48) | start;
        word = (word << 24) | row.slotDurationMs;
        word = (word << 32) | uint32(row.version);
        word = (word << 16) | row.forkIndex;
        word = (word << 16) | row.finalizedRootIndex;
        word = (word << 16) | row.currentCommitteeIndex;
        word = (word << 16) | row.nextCommitteeIndex;
        word = (word << 16) | row.blockHashIndex;
        return Fork.wrap((word << 8) | row.payloadDepth);
    }

    function unpack(Fork self) internal pure returns (ForkRow memory row) {
        row.epoch = self.epoch();
        row.version = self.version();
        row.slotDurationMs = uint24(self.slotDurationMs());
        row.forkIndex = uint16(self.forkIndex());
        row.finalizedRootIndex = uint16(self.finalizedRootIndex());
        row.currentCommitteeIndex = uint16(self.currentCommitteeIndex());
        row.nextCommitteeIndex = uint16(self.nextCommitteeIndex());
        row.blockHashIndex = uint16(self.blockHashIndex());
        row.payloadDepth = uint8(self.payloadDepth());
    }

    function payloadDepth(Fork self) internal pure returns (uint256) {
        return uint8(Fork.unwrap(self));
    }

    function blockHashIndex(Fork self) internal pure returns (uint256) {
        return uint16(Fork.unwrap(self) >> 8);
    }

    function nextCommitteeIndex(Fork self) internal pure returns (uint256) {
        return uint16(Fork.unwrap(self) >> 24);
    }

    function currentCommitteeIndex(Fork self) internal pure returns (uint256) {
        return uint16(Fork.unwrap(self) >> 40);
    }

    function finalizedRootIndex(Fork self) internal pure returns (uint256) {
        return uint16(Fork.unwrap(self) >> 56);
    }

    function forkIndex(Fork self) internal pure returns (uint256) {
        return uint16(Fork.unwrap(self) >> 72);
    }

    function version(Fork self) internal pure returns (bytes4) {
        return bytes4(uint32(Fork.unwrap(self) >> 88));
    }

    function slotDurationMs(Fork self) internal pure returns (uint256) {
        return uint24(Fork.unwrap(self) >> 120);
    }

    function startMs(Fork self) internal pure returns (uint256) {
        return uint48(Fork.unwrap(self) >> 144);
    }

    function epoch(Fork self) internal pure returns (uint64) {
        return uint64(Fork.unwrap(self) >> 192);
    }

    /// @notice Start of a slot that belongs to this fork, in whole seconds since 1970.
    function slotTime(Fork self, uint64 slot, uint256 slotsPerEpoch) internal pure returns (uint256) {
        return (self.startMs() + (slot - self.epoch() * slotsPerEpoch) * self.slotDurationMs()) / 1000;
    }
}
