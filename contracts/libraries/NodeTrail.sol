// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {MerklePatricia} from "./MerklePatricia.sol";

/// @title Trie nodes kept while a proof of several keys is read
/// @notice A further key starts at a node that an earlier one has rebuilt, so that shared nodes are sent and hashed once.
///         A node is worth as much as the root that is compared in the end: nothing here checks hashes.
library NodeTrail {
    /// The trail has no such node, the slot's key is not below it, or its size is not what the proof announced.
    error TrailMismatch(uint256 index);

    /// A trail is: number of nodes, capacity, then two words a node: address, length, depth and whether it is a full
    /// branch, 64 bits each; key. Address 0 stands for no trail.
    function create(uint256 capacity) internal pure returns (uint256 trail) {
        assembly ("memory-safe") {
            trail := mload(0x40)
            mstore(trail, 0)
            mstore(add(trail, 32), capacity)
            mstore(0x40, add(trail, add(64, shl(6, capacity))))
        }
    }

    /// Keeps a copy of a node.
    function keep(uint256 trail, uint256 node, uint256 length, uint256 key, uint256 depth, bool full) internal pure {
        if (trail == 0) revert TrailMismatch(0);
        uint256 count;
        uint256 capacity;
        assembly ("memory-safe") {
            count := mload(trail)
            capacity := mload(add(trail, 32))
        }
        if (count >= capacity) revert TrailMismatch(count);
        assembly ("memory-safe") {
            let copy := mload(0x40)
            mcopy(copy, node, length)
            mstore(0x40, add(copy, and(add(length, 31), not(31))))
            let entry := add(trail, add(64, shl(6, count)))
            mstore(entry, or(or(copy, shl(64, length)), or(shl(128, depth), shl(192, full))))
            mstore(add(entry, 32), key)
            mstore(trail, add(count, 1))
        }
    }

    /// Asks a trail node for `key`, whose path must lead to that node.
    function branchOff(uint256 trail, uint256 index, uint256 key)
        internal
        pure
        returns (MerklePatricia.Outcome, uint256 word, uint256, uint256)
    {
        uint256 count;
        uint256 entry;
        uint256 trailKey;
        assembly ("memory-safe") {
            count := mload(trail)
            let pos := add(trail, add(64, shl(6, index)))
            entry := mload(pos)
            trailKey := mload(add(pos, 32))
        }
        uint256 node = uint64(entry);
        uint256 depth = uint64(entry >> 128);
        if (index >= count || (key ^ trailKey) >> (256 - (depth << 2)) != 0) revert TrailMismatch(index);
        if (entry >> 192 == 0) return MerklePatricia.descend(node, uint64(entry >> 64), key, 64, depth);
        assembly ("memory-safe") {
            word := mload(add(add(node, 4), mul(and(shr(sub(252, shl(2, depth)), key), 15), 33)))
        }
        return (MerklePatricia.Outcome.Child, word, 0, depth + 1);
    }

    /// A proof must keep as many nodes as it announced.
    function requireFull(uint256 trail) internal pure {
        uint256 count;
        uint256 capacity;
        assembly ("memory-safe") {
            count := mload(trail)
            capacity := mload(add(trail, 32))
        }
        if (count != capacity) revert TrailMismatch(count);
    }
}
