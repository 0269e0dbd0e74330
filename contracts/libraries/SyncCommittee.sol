// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {SyncSignature} from "../light-client/LightClientTypes.sol";
import {BLS12381} from "./BLS12381.sol";
import {SSZ} from "./SSZ.sol";

/// @notice Checks a sync committee's signature against the root of the `SyncCommittee` container.
/// @dev The key that signed is the committee's aggregate key minus the keys of absent seats, each shown under the root. Seats
/// are positions: a validator with several seats is subtracted once for each absent one.
library SyncCommittee {
    /// @notice A bit past the committee's size is set.
    error ParticipationOutOfRange();

    /// @notice Fewer than two thirds of the seats signed.
    error TooFewParticipants(uint256 participants, uint256 committeeSize);

    /// @notice The absent keys do not fill exactly as many places as seats are absent.
    error AbsentKeysLength(uint256 expected, uint256 actual);

    /// @notice The multiproof has siblings left over, or too few.
    error SiblingCount(uint256 expected, uint256 actual);

    /// @notice The keys, as given, are not those of the committee.
    error WrongCommittee(bytes32 expected, bytes32 actual);

    // Layout of the working memory: the pairing's 768 bytes, a pair of nodes to hash, then two words for each absent seat:
    // all nodes first (so that neighbours are hashed where they stand), then all positions.
    uint256 private constant PAIR = 0x300;
    uint256 private constant NODES = 0x340;

    /// @notice Counts the seats that signed. Reverts below two thirds.
    function countParticipants(uint256[2] calldata participation, uint256 committeeSize)
        internal
        pure
        returns (uint256 count)
    {
        uint256 first = participation[0];
        uint256 second = participation[1];
        bool outside = committeeSize > 256
            ? committeeSize < 512 && second >> (committeeSize - 256) != 0
            : second != 0 || (committeeSize < 256 && first >> committeeSize != 0);
        if (outside) revert ParticipationOutOfRange();
        unchecked {
            // At most 512.
            count = _popCount(first) + _popCount(second);
            if (count * 3 < committeeSize * 2) revert TooFewParticipants(count, committeeSize);
        }
    }

    /// @notice Checks that the seats marked in `sync` signed `signingRoot`.
    /// @param participants number of those seats, as `countParticipants` returned it
    function verify(
        SyncSignature calldata sync,
        uint256 participants,
        uint256 committeeSize,
        bytes32 committeeRoot,
        bytes32 signingRoot
    ) internal view {
        unchecked {
            // participants <= committeeSize <= 512; the rest are memory positions.
            uint256 absent = committeeSize - participants;
            if (sync.absentKeys.length != absent * 96) revert AbsentKeysLength(absent * 96, sync.absentKeys.length);
            uint256 work = _allocate(absent);
            _load(work, sync.aggregateKey);
            bytes32 aggregateLeaf = _compressedLeaf(work);
            BLS12381.negate(work);
            _addAbsent(sync, work, committeeSize, absent);
            bytes32 root = SSZ.parent(_keysRoot(sync.siblings, work, committeeSize, absent), aggregateLeaf);
            if (root != committeeRoot) revert WrongCommittee(committeeRoot, root);
            BLS12381.verifyNegated(work, signingRoot, sync.signature);
        }
    }

    function _allocate(uint256 absent) private pure returns (uint256 work) {
        assembly ("memory-safe") {
            work := mload(0x40)
            mstore(0x40, add(add(work, NODES), shl(6, absent)))
        }
    }

    function _load(uint256 work, uint256[4] calldata key) private pure {
        assembly ("memory-safe") {
            calldatacopy(work, key, 0x80)
        }
    }

    /// SSZ root of the compressed form of the point at `position`.
    function _compressedLeaf(uint256 position) private view returns (bytes32) {
        (bytes32 first, bytes32 second) = BLS12381.compress(position);
        return SSZ.parent(first, second);
    }

    /// Adds each absent key to the point at `work` and writes its leaf and its seat to the lists behind.
    function _addAbsent(SyncSignature calldata sync, uint256 work, uint256 committeeSize, uint256 absent) private view {
        if (absent == 0) return;
        bytes calldata keys = sync.absentKeys;
        uint256 source;
        uint256 node;
        assembly ("memory-safe") {
            source := keys.offset
            node := add(work, NODES)
            // The second operand of the addition: its paddings are written once.
            mstore(add(work, 0x80), 0)
            mstore(add(work, 0xc0), 0)
        }
        unchecked {
            for (uint256 word = 0; word < 2; ++word) {
                uint256 seats = committeeSize - (word << 8);
                uint256 left = ~sync.participation[word];
                if (seats < 256) left &= (1 << seats) - 1;
                while (left != 0) {
                    uint256 lowest = left & (~left + 1);
                    left ^= lowest;
                    _addKey(work, source);
                    bytes32 leaf = _compressedLeaf(work + 0x80);
                    assembly ("memory-safe") {
                        mstore(node, leaf)
                        mstore(add(node, shl(5, absent)), add(shl(8, word), sub(255, clz(lowest))))
                        node := add(node, 0x20)
                        source := add(source, 96)
                    }
                }
                if (committeeSize <= 256) break;
            }
        }
    }

    /// Loads the 96-byte key at `source` in calldata to `work + 0x80` and adds it to the point at `work`.
    function _addKey(uint256 work, uint256 source) private view {
        bool ok;
        assembly ("memory-safe") {
            let key := add(work, 0x80)
            calldatacopy(add(key, 0x10), source, 48)
            calldatacopy(add(key, 0x50), add(source, 48), 48)
            ok := and(eq(returndatasize(), 0x80), staticcall(gas(), 0x0b, work, 0x100, work, 0x80))
        }
        if (!ok) revert BLS12381.InvalidG1Point();
    }

    /// Root of the vector of keys, from the absent seats' leaves and the siblings.
    function _keysRoot(bytes32[] calldata siblings, uint256 work, uint256 committeeSize, uint256 absent)
        private
        view
        returns (bytes32 root)
    {
        uint256 used;
        if (absent == 0) {
            if (siblings.length != 1) revert SiblingCount(1, siblings.length);
            return siblings[0];
        }
        uint256 gindex;
        (root, gindex, used) = _mergeNodes(siblings, work, committeeSize, absent);
        unchecked {
            // A sibling read past the array's end is only calldata of another kind: the count rejects it.
            uint256 depth;
            assembly ("memory-safe") {
                depth := sub(255, clz(gindex))
            }
            if (used + depth != siblings.length) revert SiblingCount(used + depth, siblings.length);
        }
        return SSZ.branchRootUnchecked(root, gindex, siblings, used);
    }

    /// Hashes the nodes of all absent seats level by level, in place, until they have met in one node.
    /// @return node that node
    /// @return gindex its generalized index in the vector of keys
    /// @return used siblings taken so far
    function _mergeNodes(bytes32[] calldata siblings, uint256 work, uint256 committeeSize, uint256 absent)
        private
        view
        returns (bytes32 node, uint256 gindex, uint256 used)
    {
        bool ok = true;
        assembly ("memory-safe") {
            let sibling := siblings.offset
            let pair := add(work, PAIR)
            let nodes := add(work, NODES)
            let seats := shl(5, absent) // distance from a node to its position
            let end := add(nodes, seats)
            let width := committeeSize
            for {} gt(sub(end, nodes), 0x20) { width := shr(1, width) } {
                let write := nodes
                for { let read := nodes } lt(read, end) {} {
                    let position := mload(add(read, seats))
                    let next := add(read, 0x20)
                    let from := read
                    switch and(lt(next, end), eq(mload(add(next, seats)), xor(position, 1)))
                    case 1 {
                        // Positions ascend, so a neighbour that follows is the right one.
                        next := add(next, 0x20)
                    }
                    default {
                        let side := shl(5, and(position, 1))
                        mstore(add(pair, side), mload(read))
                        mstore(add(pair, xor(side, 0x20)), calldataload(sibling))
                        sibling := add(sibling, 0x20)
                        from := pair
                    }
                    ok := and(and(ok, eq(returndatasize(), 0x20)), staticcall(gas(), 2, from, 0x40, write, 0x20))
                    mstore(add(write, seats), shr(1, position))
                    read := next
                    write := add(write, 0x20)
                }
                end := write
            }
            node := mload(nodes)
            gindex := or(width, mload(add(nodes, seats)))
            used := shr(5, sub(sibling, siblings.offset))
        }
        if (!ok) revert SSZ.Sha256Failed();
    }

    function _popCount(uint256 x) private pure returns (uint256) {
        unchecked {
            // Sums of neighbours in fields of 2, 4, then 8 bits; the multiplication adds the bytes up. 256 would not fit a byte.
            if (x == type(uint256).max) return 256;
            x -= (x >> 1) & (type(uint256).max / 3);
            x = (x & (type(uint256).max / 5)) + ((x >> 2) & (type(uint256).max / 5));
            x = (x + (x >> 4)) & (type(uint256).max / 17);
            return (x * (type(uint256).max / 255)) >> 248;
        }
    }
}
