// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {RLP} from "./RLP.sol";

/// @title Merkle-Patricia tries: what a node says about a key, and proofs as lists of whole nodes
/// @notice Inclusion and exclusion (Ethereum Yellow Paper, appendix D). Strict: canonical RLP, canonical hex prefix,
///         a node below 32 bytes embedded and any other one hashed, every node of a proof used, and absence shown by
///         a node that leads elsewhere, never by a proof that ends early.
/// @dev A key is at most 32 bytes, held left-aligned in one word together with its number of nibbles. Every trie of
///      Ethereum has such keys, and paths then compare in one operation.
library MerklePatricia {
    /// The root of a trie without entries: keccak256 of the RLP empty string.
    bytes32 internal constant EMPTY_ROOT = 0x56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421;

    /// What one node, embedded nodes within it included, says about a key.
    enum Outcome {
        Absent,
        Value,
        Child
    }

    /// Node `index` of the proof does not have the hash that its parent, or the root, demands.
    error NodeHashMismatch(uint256 index, bytes32 expected, bytes32 actual);
    /// A node of less than 32 bytes stands where only a hashed node can: it belongs inside its parent.
    error NodeTooShort(uint256 length);
    /// The proof ends before the key is decided.
    error NodeMissing(uint256 index);
    /// `extra` nodes follow the one that decided the key.
    error NodesLeftOver(uint256 extra);
    /// A node is neither a pair nor a list of 17 items.
    error NodeItemCount();
    /// The hex prefix of a pair is malformed: its flag, its padding or its length.
    error NodePathInvalid(uint256 first, uint256 length);
    /// A reference to a child is neither empty, nor 32 bytes, nor an embedded list of less than 32 bytes.
    error NodeChildInvalid(uint256 prefix, uint256 length);
    /// A leaf without a value, which no trie contains.
    error NodeValueEmpty();
    /// A key of more than 32 bytes.
    error KeyTooLong(uint256 length);

    /// @notice Looks `key` up with a proof of whole nodes, from the root down. Embedded nodes are not listed apart.
    /// @return found whether the key is in the trie
    /// @return value its value, empty if absent
    function get(bytes32 root, bytes memory key, bytes[] memory nodes)
        internal
        pure
        returns (bool found, bytes memory value)
    {
        if (key.length > 32) revert KeyTooLong(key.length);
        if (nodes.length == 0) {
            if (root != EMPTY_ROOT) revert NodeMissing(0);
            return (false, "");
        }
        bytes32 expected = root;
        uint256 depth;
        for (uint256 i = 0; i < nodes.length; ++i) {
            bytes memory node = nodes[i];
            if (i != 0 && node.length < 32) revert NodeTooShort(node.length);
            if (keccak256(node) != expected) revert NodeHashMismatch(i, expected, keccak256(node));
            (Outcome outcome, uint256 word, uint256 length, uint256 next) = _lookUp(node, key, depth);
            if (outcome == Outcome.Child) {
                expected = bytes32(word);
                depth = next;
                continue;
            }
            if (i + 1 != nodes.length) revert NodesLeftOver(nodes.length - i - 1);
            return (outcome == Outcome.Value, _copy(word, length));
        }
        revert NodeMissing(nodes.length);
    }

    /// @notice Follows `key` from the node at memory address `node`, through the nodes embedded in it.
    /// @param key     left-aligned; bits after `nibbles` nibbles are ignored
    /// @param nibbles length of the key in nibbles, at most 64
    /// @param depth   nibbles consumed above this node
    /// @return outcome  Value: the key is here; Absent: it is nowhere; Child: it can only be under a hashed child
    /// @return word     Value: address of the value; Child: hash of the child
    /// @return size     Value: length of the value in bytes
    /// @return newDepth nibbles consumed up to the child or the end
    function descend(uint256 node, uint256 length, uint256 key, uint256 nibbles, uint256 depth)
        internal
        pure
        returns (Outcome outcome, uint256 word, uint256 size, uint256 newDepth)
    {
        while (true) {
            uint256 end = node + length;
            uint256 first = RLP.list(node, end);
            (uint256 payload, uint256 payloadLength, bool isList) = RLP.item(first, end);
            uint256 second = payload + payloadLength;
            uint256 child;
            if (second < end && _itemEnd(second, end) == end) {
                if (isList) revert RLP.RlpWrongType(_byte(first));
                (uint256 path, uint256 count, bool isLeaf) = _path(payload, payloadLength);
                bool matches = count <= nibbles - depth && ((path ^ (key << (depth << 2))) >> (256 - (count << 2))) == 0;
                if (isLeaf) {
                    (word, size) = RLP.text(second, end);
                    if (size == 0) revert NodeValueEmpty();
                    if (matches && count == nibbles - depth) return (Outcome.Value, word, size, nibbles);
                    return (Outcome.Absent, 0, 0, depth);
                }
                if (count == 0) revert NodePathInvalid(_byte(payload), payloadLength);
                _checkChild(second, end, false);
                if (!matches) return (Outcome.Absent, 0, 0, depth);
                depth += count;
                child = second;
            } else {
                uint256 index = depth < nibbles ? (key >> (252 - (depth << 2))) & 15 : 16;
                child = _branchItem(first, end, index);
                if (index == 16) {
                    (word, size) = RLP.text(child, end);
                    return (size == 0 ? Outcome.Absent : Outcome.Value, word, size, depth);
                }
                if (_byte(child) == 0x80) return (Outcome.Absent, 0, 0, depth);
                ++depth;
            }
            (word, size, isList) = RLP.item(child, end);
            if (!isList) {
                assembly ("memory-safe") {
                    word := mload(word)
                }
                return (Outcome.Child, word, 0, depth);
            }
            node = child;
            length = word + size - child;
        }
    }

    /// The address of item `index` of a branch, all 17 items of which are checked.
    function _branchItem(uint256 pos, uint256 end, uint256 index) private pure returns (uint256 found) {
        uint256 last;
        (found, last) = _plainBranchItem(pos, index);
        if (last + 1 == end) return found;
        for (uint256 i = 0; i < 16; ++i) {
            if (i == index) found = pos;
            if (pos >= end) revert NodeItemCount();
            pos = _checkChild(pos, end, true);
        }
        if (pos >= end) revert NodeItemCount();
        if (index == 16) found = pos;
        (uint256 payload, uint256 length) = RLP.text(pos, end);
        if (payload + length != end) revert NodeItemCount();
    }

    /// The usual branch: children that are hashes or nothing, no value. Returns the addresses of item `index` and of the
    /// value; the latter is 0 for any other branch. It may read beyond the node, and the caller compares its end.
    function _plainBranchItem(uint256 pos, uint256 index) private pure returns (uint256 found, uint256 last) {
        assembly ("memory-safe") {
            let plain := 1
            for { let i := 0 } lt(i, 16) { i := add(i, 1) } {
                if eq(i, index) { found := pos }
                let prefix := byte(0, mload(pos))
                let isHash := eq(prefix, 0xa0)
                plain := and(plain, or(isHash, eq(prefix, 0x80)))
                pos := add(pos, add(1, shl(5, isHash)))
            }
            if eq(index, 16) { found := pos }
            last := mul(pos, and(plain, eq(byte(0, mload(pos)), 0x80)))
        }
    }

    /// A child's reference: 32 bytes, an embedded list of less than 32 bytes with its prefix, or, if allowed, nothing.
    function _checkChild(uint256 pos, uint256 end, bool emptyAllowed) private pure returns (uint256 next) {
        (uint256 payload, uint256 length, bool isList) = RLP.item(pos, end);
        next = payload + length;
        bool valid = isList ? next - pos < 32 : length == 32 || (emptyAllowed && length == 0);
        if (!valid) revert NodeChildInvalid(_byte(pos), length);
    }

    /// Decodes a hex prefix: the path left-aligned (with unrelated bits after it), its nibbles, and the leaf flag.
    function _path(uint256 pos, uint256 length) private pure returns (uint256 path, uint256 count, bool isLeaf) {
        uint256 first = length == 0 ? 0 : _byte(pos);
        bool odd = first & 0x10 != 0;
        if (length == 0 || length > 33 || first >= 0x40 || (odd ? length == 33 : first & 0x0f != 0)) {
            revert NodePathInvalid(first, length);
        }
        isLeaf = first >= 0x20;
        // length is 1 to 33
        unchecked {
            count = (length - 1) * 2 + (odd ? 1 : 0);
        }
        assembly ("memory-safe") {
            path := mload(add(pos, 1))
            if odd { path := shl(4, mload(pos)) }
        }
    }

    function _lookUp(bytes memory node, bytes memory key, uint256 depth)
        private
        pure
        returns (Outcome, uint256, uint256, uint256)
    {
        uint256 pos;
        assembly ("memory-safe") {
            pos := add(node, 32)
        }
        return descend(pos, node.length, uint256(bytes32(key)), key.length * 2, depth);
    }

    function _itemEnd(uint256 pos, uint256 end) private pure returns (uint256) {
        (uint256 payload, uint256 length,) = RLP.item(pos, end);
        return payload + length;
    }

    function _copy(uint256 pos, uint256 length) private pure returns (bytes memory copied) {
        copied = new bytes(length);
        assembly ("memory-safe") {
            mcopy(add(copied, 32), pos, length)
        }
    }

    function _byte(uint256 pos) private pure returns (uint256 value) {
        assembly ("memory-safe") {
            value := byte(0, mload(pos))
        }
    }
}
