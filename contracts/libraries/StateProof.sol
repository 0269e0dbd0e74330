// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {MerklePatricia} from "./MerklePatricia.sol";
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
///      proof     := 03 missing | [trail size 2, if several slots] storage account
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
    /// A tag that names no kind of proof part.
    error KindUnknown(uint256 kind);
    /// Nibbles of the key do not add up: a climb starts below the key's end or does not end where it must.
    error DepthMismatch(uint256 depth, uint256 expected);
    /// The child on the path is not in the branch's mask.
    error ChildNotInMask(uint256 mask, uint256 nibble);
    /// A raw node on the way up does not refer to the node below it.
    error ChildMismatch(bytes32 expected, uint256 depth);
    /// A raw node at the bottom leads to a hashed child: the proof ends too early.
    error PathUndecided(uint256 depth);
    /// A storage value is not 1 to 32 bytes without leading zero.
    error SlotValueInvalid(uint256 size);
    /// The trail has no such node, the slot's key is not below it, or its size is not what the proof announced.
    error TrailMismatch(uint256 index);
    /// A node larger than any in a state or storage trie.
    error NodeTooLong(uint256 size);

    // Kinds at the start of a storage path, or of the proof.
    uint256 private constant LEAF = 0;
    uint256 private constant NODE = 1;
    uint256 private constant EMPTY_STORAGE = 2;
    uint256 private constant ACCOUNT_ABSENT = 3;

    /// Added to the kind of a node that a further slot starts at.
    uint256 private constant KEEP = 0x80;

    // Kinds of nodes on the way up.
    uint256 private constant FULL_BRANCH = 0;
    uint256 private constant BRANCH = 1;
    uint256 private constant RAW = 2;

    /// Size of a branch with 16 hashed children: f90211, 16 times a0 and a hash, 80. No node of these tries is larger.
    uint256 private constant FULL_BRANCH_BYTES = 532;
    /// The workspace holds one full branch, whose prefixes stay, and, from here on, any other node.
    uint256 private constant SCRATCH = 544;
    uint256 private constant WORKSPACE_BYTES = 1120;

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
        if (_byte(pos) == ACCOUNT_ABSENT) revert AccountAbsent(account);
        uint256 workspace = _workspace();
        bytes32 root;
        (values, root, pos) = _storage(workspace, slotKeys, pos);
        (root, pos) = _account(workspace, account, codeHash, root, pos);
        _finish(stateRoot, root, pos, proof);
    }

    /// @notice Value of one slot; 0 if the slot, or the account itself, is proven absent.
    /// @dev    A present account must have the code hash; of an absent one no code hash is asked.
    function slotOrAbsent(bytes32 stateRoot, address account, bytes32 codeHash, bytes32 slotKey, bytes calldata proof)
        internal
        pure
        returns (uint256 value)
    {
        uint256 pos = _start(proof);
        uint256 workspace = _workspace();
        bytes32 root;
        if (_byte(pos) == ACCOUNT_ABSENT) {
            (root, pos) = _absentAccount(workspace, account, pos + 1);
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
        (values, root, pos) = _storage(_workspace(), slotKeys, _start(proof));
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
        uint256 trail = _newTrail(_uint16(pos));
        (values[0], root, pos) = _firstSlot(workspace, _slotKey(slotKeys[0]), pos + 2, trail);
        if (root != MerklePatricia.EMPTY_ROOT) {
            for (uint256 i = 1; i < count; ++i) {
                (values[i], pos) = _furtherSlot(workspace, _slotKey(slotKeys[i]), pos, trail);
            }
        }
        _checkTrailFull(trail);
        return (values, root, pos);
    }

    function _firstSlot(uint256 workspace, uint256 key, uint256 pos, uint256 trail)
        private
        pure
        returns (uint256 value, bytes32 root, uint256)
    {
        if (_byte(pos) == EMPTY_STORAGE) return (0, MerklePatricia.EMPTY_ROOT, pos + 1);
        return _slotPath(workspace, key, pos, 0, trail);
    }

    /// A slot whose path leaves the trail at one of its nodes.
    function _furtherSlot(uint256 workspace, uint256 key, uint256 pos, uint256 trail)
        private
        pure
        returns (uint256 value, uint256)
    {
        (MerklePatricia.Outcome outcome, uint256 word, uint256 size, uint256 depth) = _branchOff(trail, _uint16(pos), key);
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
            uint256 tag = _byte(pos);
            uint256 kind = tag & ~KEEP;
            uint256 depth = _depth(pos + 1);
            uint256 node;
            uint256 length;
            if (kind == LEAF) {
                (value, node, length, pos) = _slotLeaf(workspace + SCRATCH, key, depth, pos + 2);
            } else if (kind == NODE) {
                node = workspace + SCRATCH;
                (value, length, pos) = _slotNode(node, key, depth, pos + 2);
            } else {
                revert KindUnknown(kind);
            }
            // Only a root may be hashed when it is shorter than a hash.
            if (length < 32 && (top | depth) != 0) revert MerklePatricia.NodeTooShort(length);
            if (tag >= KEEP) _keep(trail, node, length, key, depth, false);
            (hash, pos) = _climb(workspace, key, pos, _hash(node, length), depth, top, trail);
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
            uint256 size = _byte(pos);
            assembly ("memory-safe") {
                value := shr(sub(256, shl(3, size)), calldataload(add(pos, 1)))
            }
            // 0x0100 >> 8 is 1: the first of `size` bytes must not be zero.
            if (size == 0 || size > 32 || value >> ((size - 1) << 3) == 0) revert SlotValueInvalid(size);
            uint256 start = scratch + 3;
            uint256 end = _writePath(start, key, depth);
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
            (node, length) = _writeListPrefix(start, end);
            return (value, node, length, pos + 1 + size);
        }
    }

    /// Copies a node and asks it for the slot.
    function _slotNode(uint256 scratch, uint256 key, uint256 depth, uint256 pos)
        private
        pure
        returns (uint256 value, uint256 length, uint256)
    {
        (length, pos) = _copyNode(scratch, pos);
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
            uint256 depth = _depth(pos);
            (uint256 node, uint256 length, uint256 next) =
                _accountLeaf(workspace + SCRATCH, key, depth, storageRoot, codeHash, pos + 1);
            return _climb(workspace, key, next, _hash(node, length), depth, 0, 0);
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
            uint256 size = _byte(pos);
            if (size > 42) revert AccountFieldsInvalid(size);
            uint256 start = scratch + 3;
            uint256 fields = _writePath(start, key, depth) + 4;
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
            (node, length) = _writeListPrefix(start, end + 66);
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
        uint256 depth = _depth(pos);
        uint256 node = workspace + SCRATCH;
        (uint256 length, uint256 next) = _copyNode(node, pos + 1);
        (MerklePatricia.Outcome outcome,,, uint256 reached) = MerklePatricia.descend(node, length, key, 64, depth);
        if (outcome == MerklePatricia.Outcome.Child) revert PathUndecided(reached);
        if (outcome == MerklePatricia.Outcome.Value) revert AccountPresent(account);
        if (length < 32 && depth != 0) revert MerklePatricia.NodeTooShort(length);
        return _climb(workspace, key, next, _hash(node, length), depth, 0, 0);
    }

    // ------------------------------------------------------------------------------------------------ climbing

    /// Rebuilds node after node above the one of the given hash and depth, and returns the hash of the last.
    function _climb(
        uint256 workspace,
        uint256 key,
        uint256 pos,
        bytes32 hash,
        uint256 depth,
        uint256 top,
        uint256 trail
    ) private pure returns (bytes32, uint256) {
        // Every step of the cursor is below 2^17 and paid for; depth is checked before it falls.
        unchecked {
            uint256 count = _byte(pos);
            ++pos;
            for (; count != 0; --count) {
                uint256 tag = _byte(pos);
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
                hash = _hash(node, length);
            } else {
                if (kind > BRANCH) revert KindUnknown(kind);
                if (depth == 0) revert DepthMismatch(0, 1);
                newDepth = depth - 1;
                uint256 nibble = (key >> (252 - (newDepth << 2))) & 15;
                if (kind == BRANCH) {
                    (node, length, pos) = _buildBranch(workspace + SCRATCH, pos + 1, nibble, hash);
                    hash = _hash(node, length);
                } else {
                    hash = _fillBranch(node, pos + 1, nibble, hash);
                    pos += 481;
                }
            }
        }
        if (tag >= KEEP) _keep(trail, node, length, key, newDepth, kind == FULL_BRANCH);
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
        uint256 mask = _uint16(pos);
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
        (node, length) = _writeListPrefix(start, end);
        return (node, length, pos);
    }

    /// Copies a node that is no plain branch and checks that it refers to the node below it.
    function _rawParent(uint256 scratch, uint256 key, uint256 pos, bytes32 hash, uint256 depth)
        private
        pure
        returns (uint256 length, uint256 newDepth, uint256)
    {
        uint256 nibbles = _byte(pos);
        if (nibbles > depth) revert DepthMismatch(depth, nibbles);
        newDepth = depth - nibbles;
        (length, pos) = _copyNode(scratch, pos + 1);
        (MerklePatricia.Outcome outcome, uint256 word,, uint256 reached) =
            MerklePatricia.descend(scratch, length, key, 64, newDepth);
        if (outcome != MerklePatricia.Outcome.Child || bytes32(word) != hash) revert ChildMismatch(hash, depth);
        if (reached != depth) revert DepthMismatch(reached, depth);
        return (length, newDepth, pos);
    }

    // ------------------------------------------------------------------------------------------------ trail

    /// A trail is: number of nodes, capacity, then two words a node: address, length, depth and whether it is a full
    /// branch, 64 bits each; key. Address 0 stands for no trail.
    function _newTrail(uint256 capacity) private pure returns (uint256 trail) {
        assembly ("memory-safe") {
            trail := mload(0x40)
            mstore(trail, 0)
            mstore(add(trail, 32), capacity)
            mstore(0x40, add(trail, add(64, shl(6, capacity))))
        }
    }

    /// Keeps a copy of a node.
    function _keep(uint256 trail, uint256 node, uint256 length, uint256 key, uint256 depth, bool full) private pure {
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
    function _branchOff(uint256 trail, uint256 index, uint256 key)
        private
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

    function _checkTrailFull(uint256 trail) private pure {
        uint256 count;
        uint256 capacity;
        assembly ("memory-safe") {
            count := mload(trail)
            capacity := mload(add(trail, 32))
        }
        if (count != capacity) revert TrailMismatch(count);
    }

    // ------------------------------------------------------------------------------------------------ bytes

    /// Allocates the workspace and writes the prefixes of a full branch.
    function _workspace() private pure returns (uint256 workspace) {
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

    /// Writes the hex prefix of the key's nibbles from `depth` on, to the end of a leaf, as an RLP string.
    function _writePath(uint256 pos, uint256 key, uint256 depth) private pure returns (uint256 end) {
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
    function _writeListPrefix(uint256 start, uint256 end) private pure returns (uint256 node, uint256 length) {
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
    function _copyNode(uint256 to, uint256 pos) private pure returns (uint256 length, uint256) {
        length = _uint16(pos);
        if (length > FULL_BRANCH_BYTES) revert NodeTooLong(length);
        assembly ("memory-safe") {
            calldatacopy(to, add(pos, 2), length)
        }
        return (length, pos + 2 + length);
    }

    /// The proof must end where its contents end, and rebuild the root.
    function _finish(bytes32 expected, bytes32 rebuilt, uint256 pos, bytes calldata proof) private pure {
        uint256 consumed = pos - _start(proof);
        if (consumed != proof.length) revert ProofLengthMismatch(proof.length, consumed);
        if (rebuilt != expected) revert StateRootMismatch(expected, rebuilt);
    }

    function _depth(uint256 pos) private pure returns (uint256 depth) {
        depth = _byte(pos);
        if (depth > 64) revert DepthMismatch(depth, 64);
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

    function _hash(uint256 node, uint256 length) private pure returns (bytes32 hash) {
        assembly ("memory-safe") {
            hash := keccak256(node, length)
        }
    }

    function _start(bytes calldata proof) private pure returns (uint256 pos) {
        assembly ("memory-safe") {
            pos := proof.offset
        }
    }

    // Reads beyond the proof's end are harmless: `_finish` refuses a proof that was read beyond its end.

    function _byte(uint256 pos) private pure returns (uint256 value) {
        assembly ("memory-safe") {
            value := byte(0, calldataload(pos))
        }
    }

    function _uint16(uint256 pos) private pure returns (uint256 value) {
        assembly ("memory-safe") {
            value := shr(240, calldataload(pos))
        }
    }
}
