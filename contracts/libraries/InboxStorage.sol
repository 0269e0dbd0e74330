// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

/// @notice Where an inbox keeps what the source chain may want to prove: two mappings at fixed slots.
/// @dev The inbox itself computes its keys here, so proofs and contract cannot drift apart.
library InboxStorage {
    /// @notice Slot of the mapping from `bitmapKey` to 256 executed bits.
    uint256 internal constant EXECUTED_SLOT = 0;

    /// @notice Slot of the mapping from `recordKey` to 1.
    uint256 internal constant RECORDS_SLOT = 1;

    /// @notice Key of the bitmap word that has the bit of a nonce.
    function bitmapKey(uint64 sourceChainId, address outbox, uint256 nonce) internal pure returns (bytes32) {
        return keccak256(abi.encode(sourceChainId, outbox, nonce >> 8));
    }

    /// @notice Bit of a nonce in its word.
    function bit(uint256 nonce) internal pure returns (uint256) {
        return 1 << (nonce & 255);
    }

    /// @notice Key of the record that one call executed these messages for this beneficiary.
    /// @dev `keccak256(abi.encodePacked(uint256(uint160(beneficiary)), ids))`, hashed where the ids stand: the word before
    /// them, which is their number, makes room for the beneficiary for a moment.
    function recordKey(address beneficiary, bytes32[] memory ids) internal pure returns (bytes32 key) {
        assembly ("memory-safe") {
            let count := mload(ids)
            mstore(ids, beneficiary)
            key := keccak256(ids, shl(5, add(count, 1)))
            mstore(ids, count)
        }
    }

    /// @notice Storage slot of a bitmap word.
    function executedSlot(uint64 sourceChainId, address outbox, uint256 nonce) internal pure returns (bytes32) {
        return keccak256(abi.encode(bitmapKey(sourceChainId, outbox, nonce), EXECUTED_SLOT));
    }

    /// @notice Storage slot of a record.
    function recordSlot(address beneficiary, bytes32[] memory ids) internal pure returns (bytes32) {
        return keccak256(abi.encode(recordKey(beneficiary, ids), RECORDS_SLOT));
    }
}
