// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {MerklePatricia} from "./MerklePatricia.sol";
import {NodeTrail} from "./NodeTrail.sol";

/// @title Trie nodes built from what a proof sends and what its reader knows already
/// @notice The upward half of `StateProof`, whose head describes the encoding: each node is written in canonical form
///         around the hash of the node below it, and hashed. Positions (`pos`) are calldata offsets.
/// @dev    Reads beyond a proof's end are harmless, because the caller refuses a proof that was read beyond its end.
library NodeBuilder {
    /// A tag that names no kind of proof part.
    error KindUnknown(uint256 kind);
    /// Nibbles of the key do not add up: a climb starts below the key's end or does not end where it must.
    error DepthMismatch(uint256 depth, uint256 expected);
    /// The child on the path is not in the branch's mask.
    error ChildNotInMask(uint256 mask, uint256 nibble);
    /// A raw node on the way up does not refer to the node below it.
    error ChildMismatch(bytes32 expected, uint256 depth);
    /// A node larger than any in a state or storage trie.
    error NodeTooLong(uint256 size);

    /// Added to the kind of a node that a further slot starts at.
    uint256 internal constant KEEP = 0x80;

    // Kinds of nodes on the way up.
    uint256 private constant FULL_BRANCH = 0;
    uint256 private constant BRANCH = 1;
    uint256 private constant RAW = 2;

    /// Size of a branch with 16 hashed children: f90211, 16 times a0 and a hash, 80. No node of these tries is larger.
    uint256 private constant FULL_BRANCH_BYTES = 532;
    /// The workspace holds one full branch, whose prefixes stay, and, from here on, any other node.
    uint256 internal constant SCRATCH = 544;
    uint256 private constant WORKSPACE_BYTES = 1120;

    /// Allocates the workspace and writes the prefixes of a full branch.
    function allocate() internal pure returns (uint256 workspace) {
        assembly ("memory-safe") {
            workspace := mload(0x40)
            mstore(0x40, add(workspace, WORKSPACE_BYTES))
            // The prefix a0 every 33 bytes: one copy, then twice as many each time; what is between does not matter.
            mstore(workspace, shl(224, 0xf90211a0))
            mcopy(add(workspace, 36), add(workspace, 3), 33)
            mcopy(add(workspace, 69), add(workspace, 3), 66)
            mcopy(add(workspace, 135), add(workspace, 3), 132)
            mcopy(add(workspace, 267), add(workspace, 3), 264)
            mstore8(add(workspace, 531), 0x80)
        }
    }

    /// Rebuilds node after node above the one of the given hash and depth, and returns the hash of the last.
    function climb(
        uint256 workspace,
        uint256 key,
        uint256 pos,
        bytes32 hash,
        uint256 depth,
        uint256 top,
        uint256 trail
    ) internal pure returns (bytes32, uint256) {
        // Every step of the cursor is below 2^17 and paid for; depth is checked before it falls.
        unchecked {
            uint256 count = readByte(pos);
            ++pos;
            for (; count != 0; --count) {
                uint256 tag = readByte(pos);
                if (tag == FULL_BRANCH) {
                    // Most nodes are such, and not kept: the short way for them.
                    if (depth == 0) revert DepthMismatch(0, 1);
                    --depth;
                    hash = _fillBranch(workspace, pos + 1, (key >> (252 - (depth << 2))) & 15, hash);
                    pos += 481;
                } else {
                    (hash, depth, pos) = _otherParent(workspace, tag, key, pos, hash, depth, trail);
                }
            }
        }
        if (depth != top) revert DepthMismatch(depth, top);
        return (hash, pos);
    }

    /// Rebuilds one node of any kind, and keeps it if its tag says so.
    function _otherParent(
        uint256 workspace,
        uint256 tag,
        uint256 key,
        uint256 pos,
        bytes32 hash,
        uint256 depth,
        uint256 trail
    ) private pure returns (bytes32, uint256 newDepth, uint256) {
        uint256 kind = tag & ~KEEP;
        uint256 node = workspace;
        uint256 length = FULL_BRANCH_BYTES;
        unchecked {
            if (kind == RAW) {
                node = workspace + SCRATCH;
                (length, newDepth, pos) = _rawParent(node, key, pos + 1, hash, depth);
                hash = hashOf(node, length);
            } else {
                if (kind > BRANCH) revert KindUnknown(kind);
                if (depth == 0) revert DepthMismatch(0, 1);
                newDepth = depth - 1;
                uint256 nibble = (key >> (252 - (newDepth << 2))) & 15;
                if (kind == BRANCH) {
                    (node, length, pos) = _buildBranch(workspace + SCRATCH, pos + 1, nibble, hash);
                    hash = hashOf(node, length);
                } else {
                    hash = _fillBranch(node, pos + 1, nibble, hash);
                    pos += 481;
                }
            }
        }
        if (tag >= KEEP) NodeTrail.keep(trail, node, length, key, newDepth, kind == FULL_BRANCH);
        return (hash, newDepth, pos);
    }

    /// Writes the hashes of a branch with 16 hashed children over the last such branch, and hashes it. 15 hashes come from calldata;
    /// the place of the one on the path holds the sixteenth child's.
    function _fillBranch(uint256 node, uint256 pos, uint256 nibble, bytes32 hash)
        private
        pure
        returns (bytes32 newHash)
    {
        assembly ("memory-safe") {
            mstore(add(node, 4), calldataload(pos))
            mstore(add(node, 37), calldataload(add(pos, 32)))
            mstore(add(node, 70), calldataload(add(pos, 64)))
            mstore(add(node, 103), calldataload(add(pos, 96)))
            mstore(add(node, 136), calldataload(add(pos, 128)))
            mstore(add(node, 169), calldataload(add(pos, 160)))
            mstore(add(node, 202), calldataload(add(pos, 192)))
            mstore(add(node, 235), calldataload(add(pos, 224)))
            mstore(add(node, 268), calldataload(add(pos, 256)))
            mstore(add(node, 301), calldataload(add(pos, 288)))
            mstore(add(node, 334), calldataload(add(pos, 320)))
            mstore(add(node, 367), calldataload(add(pos, 352)))
            mstore(add(node, 400), calldataload(add(pos, 384)))
            mstore(add(node, 433), calldataload(add(pos, 416)))
            mstore(add(node, 466), calldataload(add(pos, 448)))
            // For nibble 15 this reads past the 15 hashes, and the next line overwrites it.
            mstore(add(node, 499), calldataload(add(pos, shl(5, nibble))))
            mstore(add(add(node, 4), mul(nibble, 33)), hash)
            newHash := keccak256(node, FULL_BRANCH_BYTES)
        }
    }

    /// Writes a branch whose hashed children a mask names; its other children and its value are empty.
    function _buildBranch(uint256 scratch, uint256 pos, uint256 nibble, bytes32 hash)
        private
        pure
        returns (uint256 node, uint256 length, uint256)
    {
        uint256 mask = readUint16(pos);
        if ((mask << nibble) & 0x8000 == 0) revert ChildNotInMask(mask, nibble);
        uint256 start;
        uint256 end;
        assembly ("memory-safe") {
            // Writes the children that `bits` names, as far as it has them from calldata. Child i after j hashed ones
            // stands at i + 32 j; the bytes up to the next hashed child, or to the end, are empty strings.
            function siblings(bits, at, source) -> newAt, newSource {
                for {} bits {} {
                    let i := clz(bits)
                    let place := add(at, i)
                    mstore8(place, 0xa0)
                    mstore(add(place, 1), calldataload(source))
                    mstore(add(place, 33), 0x8080808080808080808080808080808080808080808080808080808080808080)
                    bits := xor(bits, shr(i, shl(255, 1)))
                    at := add(at, 32)
                    source := add(source, 32)
                }
                newAt := at
                newSource := source
            }
            start := add(scratch, 3)
            mstore(start, 0x8080808080808080808080808080808080808080808080808080808080808080)
            let bits := shl(240, mask)
            let after := shr(add(nibble, 1), not(0))
            end, pos := siblings(and(bits, not(shr(nibble, not(0)))), start, add(pos, 2))
            let place := add(end, nibble)
            mstore8(place, 0xa0)
            mstore(add(place, 1), hash)
            mstore(add(place, 33), 0x8080808080808080808080808080808080808080808080808080808080808080)
            end, pos := siblings(and(bits, after), add(end, 32), pos)
            end := add(end, 17)
        }
        (node, length) = writeListPrefix(start, end);
        return (node, length, pos);
    }

    /// Copies a node that is no plain branch and checks that it refers to the node below it.
    function _rawParent(uint256 scratch, uint256 key, uint256 pos, bytes32 hash, uint256 depth)
        private
        pure
        returns (uint256 length, uint256 newDepth, uint256)
    {
        uint256 nibbles = readByte(pos);
        if (nibbles > depth) revert DepthMismatch(depth, nibbles);
        newDepth = depth - nibbles;
        (length, pos) = copyNode(scratch, pos + 1);
        (MerklePatricia.Outcome outcome, uint256 word,, uint256 reached) =
            MerklePatricia.descend(scratch, length, key, 64, newDepth);
        if (outcome != MerklePatricia.Outcome.Child || bytes32(word) != hash) revert ChildMismatch(hash, depth);
        if (reached != depth) revert DepthMismatch(reached, depth);
        return (length, newDepth, pos);
    }

    /// Writes the hex prefix of the key's nibbles from `depth` on, to the end of a leaf, as an RLP string.
    function writePath(uint256 pos, uint256 key, uint256 depth) internal pure returns (uint256 end) {
        assembly ("memory-safe") {
            let nibbles := sub(64, depth)
            let size := add(shr(1, nibbles), 1)
            // One byte below 0x80 is its own encoding.
            if gt(size, 1) {
                mstore8(pos, add(0x80, size))
                pos := add(pos, 1)
            }
            let suffix := shl(shl(2, depth), key)
            switch and(nibbles, 1)
            case 1 {
                mstore8(pos, or(0x30, shr(252, suffix)))
                mstore(add(pos, 1), shl(4, suffix))
            }
            default {
                mstore8(pos, 0x20)
                mstore(add(pos, 1), suffix)
            }
            end := add(pos, size)
        }
    }

    /// Writes the list prefix in the three bytes before a payload.
    function writeListPrefix(uint256 start, uint256 end) internal pure returns (uint256 node, uint256 length) {
        assembly ("memory-safe") {
            length := sub(end, start)
            switch lt(length, 56)
            case 1 {
                node := sub(start, 1)
                mstore8(node, add(0xc0, length))
            }
            default {
                switch lt(length, 256)
                case 1 {
                    node := sub(start, 2)
                    mstore8(node, 0xf8)
                }
                default {
                    node := sub(start, 3)
                    mstore8(node, 0xf9)
                    mstore8(sub(start, 2), shr(8, length))
                }
                mstore8(sub(start, 1), length)
            }
            length := sub(end, node)
        }
    }

    /// Copies a node with its size from calldata.
    function copyNode(uint256 to, uint256 pos) internal pure returns (uint256 length, uint256) {
        length = readUint16(pos);
        if (length > FULL_BRANCH_BYTES) revert NodeTooLong(length);
        assembly ("memory-safe") {
            calldatacopy(to, add(pos, 2), length)
        }
        return (length, pos + 2 + length);
    }

    function hashOf(uint256 node, uint256 length) internal pure returns (bytes32 hash) {
        assembly ("memory-safe") {
            hash := keccak256(node, length)
        }
    }

    function readDepth(uint256 pos) internal pure returns (uint256 depth) {
        depth = readByte(pos);
        if (depth > 64) revert DepthMismatch(depth, 64);
    }

    function readByte(uint256 pos) internal pure returns (uint256 value) {
        assembly ("memory-safe") {
            value := byte(0, calldataload(pos))
        }
    }

    function readUint16(uint256 pos) internal pure returns (uint256 value) {
        assembly ("memory-safe") {
            value := shr(240, calldataload(pos))
        }
    }
}
