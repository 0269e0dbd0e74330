// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

/// @notice Merkle hashing of SSZ (consensus-specs `ssz/simple-serialize.md`) with the SHA-256 precompile.
/// @dev Every call of the precompile is checked for success and for the size of its answer. Scratch space 0x00..0x3f only.
library SSZ {
    /// @notice The SHA-256 precompile failed or is missing.
    error Sha256Failed();

    /// @notice The branch does not have one sibling for each bit of the generalized index.
    error BranchLength(uint256 expected, uint256 actual);

    /// SHA-256 of 64 zero bytes.
    bytes32 internal constant ZERO_PAIR = 0xf5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b;

    /// @notice SHA-256 of two nodes: their parent.
    function parent(bytes32 left, bytes32 right) internal view returns (bytes32 node) {
        assembly ("memory-safe") {
            mstore(0x00, left)
            mstore(0x20, right)
            if iszero(and(eq(returndatasize(), 0x20), staticcall(gas(), 2, 0x00, 0x40, 0x00, 0x20))) {
                mstore(0x00, 0xc176b3c5) // Sha256Failed()
                revert(0x1c, 0x04)
            }
            node := mload(0x00)
        }
    }

    /// @notice Root of the tree whose node at `gindex` is `leaf`, with siblings from the leaf upwards.
    /// @dev Reverts unless the branch has exactly floor(log2(gindex)) siblings.
    function branchRoot(bytes32 leaf, uint256 gindex, bytes32[] calldata branch) internal view returns (bytes32 root) {
        uint256 depth;
        assembly ("memory-safe") {
            depth := sub(255, clz(gindex))
        }
        if (branch.length != depth) revert BranchLength(depth, branch.length);
        uint256 source;
        assembly ("memory-safe") {
            source := branch.offset
        }
        return climb(leaf, gindex, depth, source);
    }

    /// @notice Hashes a node upwards with siblings from calldata.
    /// @dev The answer of each hash is written where the next one takes it from: left or right of its sibling.
    /// @param position place of the node in its level; its lowest bit says on which side it is
    /// @param levels how many siblings to take
    /// @param source position in calldata of the first of them
    /// @return root the node `levels` higher
    function climb(bytes32 node, uint256 position, uint256 levels, uint256 source) internal view returns (bytes32 root) {
        assembly ("memory-safe") {
            let side := shl(5, and(position, 1))
            mstore(side, node)
            let ok := 1
            for { let end := add(source, shl(5, levels)) } lt(source, end) { source := add(source, 0x20) } {
                mstore(xor(side, 0x20), calldataload(source))
                position := shr(1, position)
                side := shl(5, and(position, 1))
                ok := and(ok, staticcall(gas(), 2, 0x00, 0x40, side, 0x20))
            }
            root := mload(side)
            // Where there is no precompile every call succeeds and answers nothing, so the last one shows it.
            if iszero(and(ok, or(iszero(levels), eq(returndatasize(), 0x20)))) {
                mstore(0x00, 0xc176b3c5) // Sha256Failed()
                revert(0x1c, 0x04)
            }
        }
    }

    /// @notice Leaf of a uint64: eight little-endian bytes, then zeros.
    function uint64Leaf(uint64 value) internal pure returns (bytes32 leaf) {
        uint256 x = value;
        x = ((x & 0x00ff00ff00ff00ff) << 8) | ((x >> 8) & 0x00ff00ff00ff00ff);
        x = ((x & 0x0000ffff0000ffff) << 16) | ((x >> 16) & 0x0000ffff0000ffff);
        x = (x << 32 | x >> 32) & 0xffffffffffffffff;
        return bytes32(x << 192);
    }
}
