// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {MerklePatricia} from "./MerklePatricia.sol";
import {NodeBuilder} from "./NodeBuilder.sol";
import {NodeTrail} from "./NodeTrail.sol";
import {RLP} from "./RLP.sol";

/// @title Proofs of storage slots under a state root
/// @notice A proof does not carry trie nodes to be parsed: it carries what the contract cannot know, and the contract
///         *rebuilds* each node, from the bottom up, until it has a root to compare. The hash of the child that was
///         just rebuilt, the rest of a key, the storage root and the code hash are never sent. That is a tenth less
///         calldata than the nodes themselves, canonical by construction, and cheaper than parsing.
///
///         Why a rebuilt chain proves the value: each node is a byte string whose hash lies in the next one at the
///         place that the key dictates, and the last hash is the root. Hashes do not collide, so these are the nodes
///         of the trie, and an RLP string has one meaning. Absence is shown by a whole node that leads elsewhere, which
///         `MerklePatricia.descend` reads strictly.
///
/// @dev Encoding (integers big-endian, sizes in bytes; TypeScript: `encodeStateProof` in src/mpt):
///
///      proof     := ff missing | fe account | [trail size 2, below fe00, if several slots] storage account
///      missing   := depth 1, size 2, node, climb    the node that ends the account's path
///      storage   := 02                       the storage trie is empty
///                 | bottom climb branchOff*  the first slot, then one branchOff for each further slot
///      branchOff := trail index 2, [bottom climb, if the node there refers to a hashed child for this slot]
///      account   := depth 1, size 1, RLP of nonce and RLP of balance, climb
///      bottom    := 00 depth 1, size 1, value without leading zeros   a leaf that holds the slot
///                 | 01 depth 1, size 2, node                          any other node that ends the path
///      climb     := count 1, node*
///      node      := 00 15 hashes             a branch with 16 hashed children; the one on the path is left out; the
///                                            sixteenth child's hash stands in its place (unless it is the one left out)
///                 | 01 mask 2, hashes        a branch; mask bit 15 - i is child i, hashed; the one on the path left out
///                 | 02 nibbles 1, size 2, node    any other node; it consumes that many nibbles of the key
///
///      `depth` is the number of nibbles consumed above a node. Bit 7 of the first byte of a bottom or node keeps it in
///      the trail, in the order of the proof, when there are several slots: a further slot starts at the deepest node on
///      its own path that an earlier one has, and that node was kept.
library StateProof {
    /// The proof rebuilds another root than the state root: some byte of it, the account, a slot or the code hash is
    /// wrong for that root.
    error StateRootMismatch(bytes32 expected, bytes32 rebuilt);
    /// The path of a further slot rebuilds another hash than the trail node refers to.
    error SubtreeMismatch(bytes32 expected, bytes32 rebuilt);
    /// The proof's length in bytes is not what its contents say.
    error ProofLengthMismatch(uint256 actual, uint256 consumed);
    /// The account does not exist, but its slots were asked for.
    error AccountAbsent(address account);
    /// A node offered as proof of absence holds the account.
    error AccountPresent(address account);
    /// The nonce and balance are not two RLP integers of at most 8 and 32 bytes that fill their place.
    error AccountFieldsInvalid(uint256 size);
    /// No slot was asked for: nothing would bind the storage root.
    error NoSlots();
    /// A raw node at the bottom leads to a hashed child: the proof ends too early.
    error PathUndecided(uint256 depth);
    /// A storage value is not 1 to 32 bytes without leading zero.
    error SlotValueInvalid(uint256 size);

    // Kinds at the start of a storage path, or of the proof.
    uint256 private constant LEAF = 0;
    uint256 private constant NODE = 1;
    uint256 private constant EMPTY_STORAGE = 2;
    uint256 private constant ACCOUNT_ABSENT = 0xff;
    uint256 private constant ACCOUNT_WITHOUT_CODE = 0xfe;

    bytes32 private constant EMPTY_CODE_HASH = keccak256("");

    /// @notice Values of several slots of one account, 0 for a slot proven absent.
    /// @param stateRoot a state root the caller trusts
    /// @param codeHash  the code hash that the account must have
    /// @param slotKeys  32-byte storage keys, before hashing; at least one
    /// @param proof     from `encodeStateProof` for the same keys in the same order
    function slots(
        bytes32 stateRoot,
        address account,
        bytes32 codeHash,
        bytes32[] memory slotKeys,
        bytes calldata proof
    ) internal pure returns (uint256[] memory values) {
        uint256 pos = _start(proof);
        if (NodeBuilder.readByte(pos) == ACCOUNT_ABSENT) revert AccountAbsent(account);
        uint256 workspace = NodeBuilder.allocate();
        bytes32 root;
        (values, root, pos) = _storage(workspace, slotKeys, pos);
        (root, pos) = _account(workspace, account, codeHash, root, pos);
        _finish(stateRoot, root, pos, proof);
    }

    /// @notice Value of one slot; 0 if the slot, the account or the account's code is proven absent.
    /// @dev    An account with code must have the code hash; of another none is asked. One without code has an empty storage
    ///         trie, and anyone can make it out of an absent one by sending it a wei.
    function slotOrAbsent(bytes32 stateRoot, address account, bytes32 codeHash, bytes32 slotKey, bytes calldata proof)
        internal
        pure
        returns (uint256 value)
    {
        uint256 pos = _start(proof);
        uint256 workspace = NodeBuilder.allocate();
        bytes32 root;
        if (NodeBuilder.readByte(pos) == ACCOUNT_ABSENT) {
            (root, pos) = _absentAccount(workspace, account, pos + 1);
        } else if (NodeBuilder.readByte(pos) == ACCOUNT_WITHOUT_CODE) {
            (root, pos) = _account(workspace, account, EMPTY_CODE_HASH, MerklePatricia.EMPTY_ROOT, pos + 1);
        } else {
            (value, root, pos) = _firstSlot(workspace, _slotKey(slotKey), pos, 0);
            (root, pos) = _account(workspace, account, codeHash, root, pos);
        }
        _finish(stateRoot, root, pos, proof);
    }

    /// @notice The same as `slots` below a storage root that was proven before, for a proof that has no account part
    ///         (`encodeStorageProof`): an account's storage root, proven once, serves further slots.
    function slotsUnder(bytes32 storageRoot, bytes32[] memory slotKeys, bytes calldata proof)
        internal
        pure
        returns (uint256[] memory values)
    {
        bytes32 root;
        uint256 pos;
        (values, root, pos) = _storage(NodeBuilder.allocate(), slotKeys, _start(proof));
        _finish(storageRoot, root, pos, proof);
    }

    // ------------------------------------------------------------------------------------------------ storage

    function _storage(uint256 workspace, bytes32[] memory slotKeys, uint256 pos)
        private
        pure
        returns (uint256[] memory values, bytes32 root, uint256)
    {
        uint256 count = slotKeys.length;
        if (count == 0) revert NoSlots();
        values = new uint256[](count);
        if (count == 1) {
            (values[0], root, pos) = _firstSlot(workspace, _slotKey(slotKeys[0]), pos, 0);
            return (values, root, pos);
        }
        uint256 trail = NodeTrail.create(NodeBuilder.readUint16(pos));
        (values[0], root, pos) = _firstSlot(workspace, _slotKey(slotKeys[0]), pos + 2, trail);
        if (root != MerklePatricia.EMPTY_ROOT) {
            for (uint256 i = 1; i < count; ++i) {
                (values[i], pos) = _furtherSlot(workspace, _slotKey(slotKeys[i]), pos, trail);
            }
        }
        NodeTrail.requireFull(trail);
        return (values, root, pos);
    }

    function _firstSlot(uint256 workspace, uint256 key, uint256 pos, uint256 trail)
        private
        pure
        returns (uint256 value, bytes32 root, uint256)
    {
        if (NodeBuilder.readByte(pos) == EMPTY_STORAGE) return (0, MerklePatricia.EMPTY_ROOT, pos + 1);
        return _slotPath(workspace, key, pos, 0, trail);
    }

    /// A slot whose path leaves the trail at one of its nodes.
    function _furtherSlot(uint256 workspace, uint256 key, uint256 pos, uint256 trail)
        private
        pure
        returns (uint256 value, uint256)
    {
        (MerklePatricia.Outcome outcome, uint256 word, uint256 size, uint256 depth) = NodeTrail.branchOff(trail, NodeBuilder.readUint16(pos), key);
        pos += 2;
        if (outcome == MerklePatricia.Outcome.Absent) return (0, pos);
        if (outcome == MerklePatricia.Outcome.Value) return (_slotValue(word, size), pos);
        bytes32 rebuilt;
        (value, rebuilt, pos) = _slotPath(workspace, key, pos, depth, trail);
        if (bytes32(word) != rebuilt) revert SubtreeMismatch(bytes32(word), rebuilt);
        return (value, pos);
    }

    /// Rebuilds the nodes from the one that decides `key` up to the one at depth `top`.
    function _slotPath(uint256 workspace, uint256 key, uint256 pos, uint256 top, uint256 trail)
        private
        pure
        returns (uint256 value, bytes32 hash, uint256)
    {
        // Cursors and depths are small, see `_climb`.
        unchecked {
            uint256 tag = NodeBuilder.readByte(pos);
            uint256 kind = tag & ~NodeBuilder.KEEP;
            uint256 depth = NodeBuilder.readDepth(pos + 1);
            uint256 node;
            uint256 length;
            if (kind == LEAF) {
                (value, node, length, pos) = _slotLeaf(workspace + NodeBuilder.SCRATCH, key, depth, pos + 2);
            } else if (kind == NODE) {
                node = workspace + NodeBuilder.SCRATCH;
                (value, length, pos) = _slotNode(node, key, depth, pos + 2);
            } else {
                revert NodeBuilder.KindUnknown(kind);
            }
            // Only a root may be hashed when it is shorter than a hash.
            if (length < 32 && (top | depth) != 0) revert MerklePatricia.NodeTooShort(length);
            if (tag >= NodeBuilder.KEEP) NodeTrail.keep(trail, node, length, key, depth, false);
            (hash, pos) = NodeBuilder.climb(workspace, key, pos, NodeBuilder.hashOf(node, length), depth, top, trail);
            return (value, hash, pos);
        }
    }

    /// Rebuilds the leaf that holds a slot.
    function _slotLeaf(uint256 scratch, uint256 key, uint256 depth, uint256 pos)
        private
        pure
        returns (uint256 value, uint256 node, uint256 length, uint256)
    {
        // size is 1 to 32 where it is subtracted from.
        unchecked {
            uint256 size = NodeBuilder.readByte(pos);
            assembly ("memory-safe") {
                value := shr(sub(256, shl(3, size)), calldataload(add(pos, 1)))
            }
            // 0x0100 >> 8 is 1: the first of `size` bytes must not be zero.
            if (size == 0 || size > 32 || value >> ((size - 1) << 3) == 0) revert SlotValueInvalid(size);
            uint256 start = scratch + 3;
            uint256 end = NodeBuilder.writePath(start, key, depth);
            assembly ("memory-safe") {
                // A string around the value's RLP, which is the value itself below 0x80, else a prefix and its bytes.
                switch lt(value, 0x80)
                case 1 {
                    mstore8(end, value)
                    end := add(end, 1)
                }
                default {
                    mstore8(end, add(0x81, size))
                    mstore8(add(end, 1), add(0x80, size))
                    mstore(add(end, 2), shl(sub(256, shl(3, size)), value))
                    end := add(end, add(size, 2))
                }
            }
            (node, length) = NodeBuilder.writeListPrefix(start, end);
            return (value, node, length, pos + 1 + size);
        }
    }

    /// Copies a node and asks it for the slot.
    function _slotNode(uint256 scratch, uint256 key, uint256 depth, uint256 pos)
        private
        pure
        returns (uint256 value, uint256 length, uint256)
    {
        (length, pos) = NodeBuilder.copyNode(scratch, pos);
        (MerklePatricia.Outcome outcome, uint256 word, uint256 size, uint256 reached) =
            MerklePatricia.descend(scratch, length, key, 64, depth);
        if (outcome == MerklePatricia.Outcome.Child) revert PathUndecided(reached);
        if (outcome == MerklePatricia.Outcome.Value) value = _slotValue(word, size);
        return (value, length, pos);
    }

    /// A leaf's value is the RLP of an integer that is not zero.
    function _slotValue(uint256 pos, uint256 size) private pure returns (uint256 value) {
        uint256 next;
        (value, next) = RLP.integer(pos, pos + size, 32);
        if (next != pos + size) revert RLP.RlpTrailingBytes(pos + size - next);
        if (value == 0) revert SlotValueInvalid(0);
    }

    // ------------------------------------------------------------------------------------------------ account

    /// Rebuilds the account's leaf and the nodes above it.
    function _account(uint256 workspace, address account, bytes32 codeHash, bytes32 storageRoot, uint256 pos)
        private
        pure
        returns (bytes32 root, uint256)
    {
        // Cursors are small.
        unchecked {
            uint256 key = _accountKey(account);
            uint256 depth = NodeBuilder.readDepth(pos);
            (uint256 node, uint256 length, uint256 next) =
                _accountLeaf(workspace + NodeBuilder.SCRATCH, key, depth, storageRoot, codeHash, pos + 1);
            return NodeBuilder.climb(workspace, key, next, NodeBuilder.hashOf(node, length), depth, 0, 0);
        }
    }

    /// Rebuilds an account's leaf: path, and a string around the list of nonce, balance, storage root, code hash.
    function _accountLeaf(
        uint256 scratch,
        uint256 key,
        uint256 depth,
        bytes32 storageRoot,
        bytes32 codeHash,
        uint256 pos
    ) private pure returns (uint256 node, uint256 length, uint256) {
        // size is at most 42.
        unchecked {
            uint256 size = NodeBuilder.readByte(pos);
            if (size > 42) revert AccountFieldsInvalid(size);
            uint256 start = scratch + 3;
            uint256 fields = NodeBuilder.writePath(start, key, depth) + 4;
            uint256 end = fields + size;
            assembly ("memory-safe") {
                // Both prefixes have one length byte, since the list's payload is 66 bytes and nonce and balance.
                mstore(sub(fields, 4), shl(224, or(0xb800f800, or(shl(16, add(size, 68)), add(size, 66)))))
                calldatacopy(fields, add(pos, 1), size)
                mstore8(end, 0xa0)
                mstore(add(end, 1), storageRoot)
                mstore8(add(end, 33), 0xa0)
                mstore(add(end, 34), codeHash)
            }
            (, uint256 next) = RLP.integer(fields, end, 8);
            (, next) = RLP.integer(next, end, 32);
            if (next != end) revert AccountFieldsInvalid(size);
            (node, length) = NodeBuilder.writeListPrefix(start, end + 66);
            return (node, length, pos + 1 + size);
        }
    }

    /// Shows by a node that leads elsewhere that an account does not exist.
    function _absentAccount(uint256 workspace, address account, uint256 pos)
        private
        pure
        returns (bytes32 root, uint256)
    {
        uint256 key = _accountKey(account);
        uint256 depth = NodeBuilder.readDepth(pos);
        uint256 node = workspace + NodeBuilder.SCRATCH;
        (uint256 length, uint256 next) = NodeBuilder.copyNode(node, pos + 1);
        (MerklePatricia.Outcome outcome,,, uint256 reached) = MerklePatricia.descend(node, length, key, 64, depth);
        if (outcome == MerklePatricia.Outcome.Child) revert PathUndecided(reached);
        if (outcome == MerklePatricia.Outcome.Value) revert AccountPresent(account);
        if (length < 32 && depth != 0) revert MerklePatricia.NodeTooShort(length);
        return NodeBuilder.climb(workspace, key, next, NodeBuilder.hashOf(node, length), depth, 0, 0);
    }

    // ------------------------------------------------------------------------------------------------ bytes

    /// The proof must end where its contents end, and rebuild the root.
    function _finish(bytes32 expected, bytes32 rebuilt, uint256 pos, bytes calldata proof) private pure {
        uint256 consumed = pos - _start(proof);
        if (consumed != proof.length) revert ProofLengthMismatch(proof.length, consumed);
        if (rebuilt != expected) revert StateRootMismatch(expected, rebuilt);
    }

    function _slotKey(bytes32 slot) private pure returns (uint256 key) {
        assembly ("memory-safe") {
            mstore(0, slot)
            key := keccak256(0, 32)
        }
    }

    function _accountKey(address account) private pure returns (uint256 key) {
        assembly ("memory-safe") {
            mstore(0, shl(96, account))
            key := keccak256(0, 20)
        }
    }

    function _start(bytes calldata proof) private pure returns (uint256 pos) {
        assembly ("memory-safe") {
            pos := proof.offset
        }
    }
}
