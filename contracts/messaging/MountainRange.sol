// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {MessageCodec} from "../libraries/MessageCodec.sol";
import {Poseidon} from "../libraries/Poseidon.sol";

/// @notice The state of an outbox that storage proofs read: message count, peaks, and a ring of message ids.
/// @dev The slots are fixed: 0 is `_size`, 1 to 31 are the peaks of these levels, 32 to 1055 the ring. Nothing may be
/// declared before them. A node of a mountain range never changes once it is written, so every nonzero peak that any state
/// proves is genuine, however old. No slot is created once the ring and the peaks are warm.
abstract contract MountainRange {
    /// @notice Message ids kept for storage proofs.
    uint256 internal constant RING_SIZE = 1_024;

    /// @notice Leaf 2^32 - 1 would complete a tree of level 32, which has no slot.
    uint64 internal constant SIZE_MAX = 2 ** 32 - 1;

    uint64 private _size;
    uint256[31] private _peaks;
    bytes32[1_024] private _ring;

    /// @dev Appends to ring and range. The caller has checked that `nonce` is the size and below `SIZE_MAX`.
    function _append(uint64 nonce, bytes32 messageId) internal {
        unchecked {
            // The level-0 peak, which is not stored, is the leaf before this one.
            if (nonce & 1 == 1) {
                uint256 node = Poseidon.hash(
                    MessageCodec.leaf(_ring[(nonce - 1) % RING_SIZE]), MessageCodec.leaf(messageId)
                );
                uint256 level = 1;
                for (uint256 rest = nonce >> 1; rest & 1 == 1; rest >>= 1) {
                    // level < 31: nonce < 2^32 - 1 has at most 31 trailing ones.
                    node = Poseidon.hash(_peaks[level - 1], node);
                    ++level;
                }
                _peaks[level - 1] = node;
            }
            _ring[nonce % RING_SIZE] = messageId;
            _size = nonce + 1;
        }
    }

    function _rangeSize() internal view returns (uint64) {
        return _size;
    }

    function _peak(uint256 level) internal view returns (uint256) {
        if (level > 0) return _peaks[level - 1];
        return _size == 0 ? 0 : MessageCodec.leaf(_ring[(_size - 1) % RING_SIZE]);
    }

    function _ringEntry(uint64 nonce) internal view returns (bytes32) {
        uint64 count = _size;
        // The entry of a nonce that is not there yet, or not any more, belongs to another message.
        if (nonce >= count || count - nonce > RING_SIZE) return 0;
        return _ring[nonce % RING_SIZE];
    }
}
