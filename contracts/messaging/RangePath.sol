// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {Poseidon} from "../libraries/Poseidon.sol";

/// @title RangePath
/// @notice Walks from a leaf of a mountain range to the node above it. A contract of its own, made by the inbox that uses
/// it, because Poseidon's code and the inbox's do not fit under the code size limit together.
contract RangePath {
    /// @notice The node that a leaf and its siblings lead to, `siblings.length` levels up. About 11,000 gas a level.
    /// @param leaf the leaf
    /// @param index index of the leaf; bit i says on which side level i's node lies
    /// @param siblings from the leaf upwards
    function climb(uint256 leaf, uint256 index, uint256[] calldata siblings) external pure returns (uint256 node) {
        node = leaf;
        for (uint256 i = 0; i < siblings.length; ++i) {
            (uint256 left, uint256 right) = (index >> i) & 1 == 0 ? (node, siblings[i]) : (siblings[i], node);
            node = Poseidon.hash(left, right);
        }
    }
}
