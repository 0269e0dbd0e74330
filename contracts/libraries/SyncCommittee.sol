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

    // Layout of the working memory: the pairing's 768 bytes, then a word for the leaf of each
    // absent seat, one word between, a word for each seat's position, one word after.
    uint256 private constant NODES = 0x300;

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
            bytes32 root = SSZ.parent(_keysRoot(sync.siblings, work, absent), aggregateLeaf);
            if (root != committeeRoot) revert WrongCommittee(committeeRoot, root);
            BLS12381.verifyNegated(work, signingRoot, sync.signature);
        }
    }

    function _allocate(uint256 absent) private pure returns (uint256 work) {
        assembly ("memory-safe") {
            work := mload(0x40)
            mstore(0x40, add(add(work, NODES), shl(6, add(absent, 1))))
        }
    }

    /// Writes an uncompressed point as EIP-2537 wants it: 16 zero bytes in front of each coordinate.
    function _load(uint256 work, bytes32[3] calldata key) private pure {
        assembly ("memory-safe") {
            mstore(work, 0)
            mstore(add(work, 0x40), 0)
            calldatacopy(add(work, 0x10), key, 48)
            calldatacopy(add(work, 0x50), add(key, 48), 48)
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
        bool ok = true;
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
                    (bytes32 first, bytes32 second) = BLS12381.compress(work + 0x80);
                    assembly ("memory-safe") {
                        mstore(0x00, first)
                        mstore(0x20, second)
                        ok := and(ok, staticcall(gas(), 2, 0x00, 0x40, node, 0x20))
                        mstore(add(node, shl(5, add(absent, 1))), add(shl(8, word), sub(255, clz(lowest))))
                        node := add(node, 0x20)
                        source := add(source, 96)
                    }
                }
                if (committeeSize <= 256) break;
            }
        }
        if (!ok) revert SSZ.Sha256Failed();
        assembly ("memory-safe") {
            // A seat after the last that differs from it first above the committee's tree.
            let last := add(node, shl(5, absent))
            mstore(add(last, 0x20), xor(mload(last), committeeSize))
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
    function _keysRoot(bytes32[] calldata siblings, uint256 work, uint256 absent) private view returns (bytes32 root) {
        if (absent == 0) {
            if (siblings.length != 1) revert SiblingCount(1, siblings.length);
            return siblings[0];
        }
        uint256 source;
        assembly ("memory-safe") {
            source := siblings.offset
        }
        uint256 used;
        (root, used) = _mergePaths(source, work + NODES, absent);
        // A sibling read past the array's end is only calldata of another kind: this rejects it.
        if (used != siblings.length) revert SiblingCount(used, siblings.length);
    }

    /// Seats ascend. Two neighbours in the list meet at the level of the highest bit in which they differ. Each leaf is hashed up
    /// to where it meets the next one, and waits there, as the left child; on its way it takes up those that wait for it. The
    /// siblings come in the order in which this needs them.
    ///
    /// Nodes that wait take the places of leaves that have been read, their levels the places of the seats: there are never more
    /// of the former. `top` is the level of the last that waits; below all stands a level that nothing reaches.
    /// @param source calldata position of the siblings
    /// @param read memory position of what `_addAbsent` wrote
    /// @return root the last node
    /// @return used siblings taken
    function _mergePaths(uint256 source, uint256 read, uint256 absent)
        private
        view
        returns (bytes32 root, uint256 used)
    {
        assembly ("memory-safe") {
            used := source
            let gap := shl(5, add(absent, 1)) // from a leaf to its seat
            let top := add(read, shl(5, absent))
            let end := top
            mstore(top, 255)
            for {} lt(read, end) { read := add(read, 0x20) } {
                let seat := mload(add(read, gap))
                let meets := sub(255, clz(xor(seat, mload(add(add(read, gap), 0x20)))))
                let side := shl(5, and(seat, 1))
                mstore(side, mload(read))
                for { let level := 0 } lt(level, meets) {} {
                    switch eq(level, mload(top))
                    case 0 {
                        mstore(xor(side, 0x20), calldataload(source))
                        source := add(source, 0x20)
                    }
                    default {
                        // Who waits is on the left.
                        mstore(0x00, mload(sub(top, gap)))
                        top := sub(top, 0x20)
                    }
                    seat := shr(1, seat)
                    side := shl(5, and(seat, 1))
                    // Success leads to the next level. A call that fails for want of gas leaves none for anything else.
                    level := add(level, staticcall(gas(), 2, 0x00, 0x40, side, 0x20))
                }
                root := mload(side)
                top := add(top, 0x20)
                mstore(top, meets)
                mstore(sub(top, gap), root)
            }
            // As in `SSZ.climb`, the last answer's size stands for all: the last leaf is hashed at least once.
            if iszero(eq(returndatasize(), 0x20)) {
                mstore(0x00, 0xc176b3c5) // Sha256Failed()
                revert(0x1c, 0x04)
            }
            used := shr(5, sub(source, used))
        }
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
