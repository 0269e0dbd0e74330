// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {Fork} from "../light-client/Fork.sol";
import {ExecutionProof} from "../light-client/LightClientTypes.sol";
import {ExecutionHeader} from "./ExecutionHeader.sol";
import {SSZ} from "./SSZ.sol";

/// @notice Proves state root, number and timestamp of the execution block that a beacon block's body commits to.
library ExecutionState {
    /// @notice The fork has no payload in its block body: only the execution header can show the state.
    error HeaderRequired();

    // Generalized index of `execution_payload` in the block body, Bellatrix to Fulu.
    uint256 private constant PAYLOAD_INDEX = 25;
    uint256 private constant PAYLOAD_INDEX_DEPTH = 4;

    /// @notice Whether the three values are those of the block.
    /// @param fork row of the beacon block's slot
    function isProven(ExecutionProof calldata proof, Fork fork, bytes32 bodyRoot) internal view returns (bool) {
        if (proof.header.length != 0) {
            (bytes32 stateRoot, uint64 number, uint64 timestamp) = ExecutionHeader.read(proof.header);
            bytes32 leaf = keccak256(proof.header);
            return SSZ.branchRoot(leaf, fork.blockHashIndex(), proof.branch) == bodyRoot && stateRoot == proof.stateRoot
                && number == proof.blockNumber && timestamp == proof.timestamp;
        }
        uint256 depth = fork.payloadDepth();
        if (depth == 0) revert HeaderRequired();
        return _bodyRoot(proof, depth) == bodyRoot;
    }

    /// Root of the body from the payload's leaves 2 (state root), 6 (block number) and 9 (timestamp).
    ///
    /// Siblings, by level and place in it: 0/3, 0/7, 0/8, 1/0, 1/2, 1/5, 2/3, then, in a payload of depth 5, 4/1, then the four
    /// of the payload's branch. (Level 0 are the leaves; at level 2 the places 0 and 1 meet, at level 3 the places 0 and 1.)
    function _bodyRoot(ExecutionProof calldata proof, uint256 depth) private view returns (bytes32) {
        bytes32[] calldata s = proof.branch;
        uint256 inner = depth + 3;
        if (s.length != inner + PAYLOAD_INDEX_DEPTH) revert SSZ.BranchLength(inner + PAYLOAD_INDEX_DEPTH, s.length);
        bytes32 root = _payloadRoot(
            proof.stateRoot, SSZ.uint64Leaf(proof.blockNumber), SSZ.uint64Leaf(proof.timestamp), s, depth
        );
        uint256 source;
        assembly ("memory-safe") {
            source := add(s.offset, shl(5, inner))
        }
        return SSZ.climb(root, PAYLOAD_INDEX, PAYLOAD_INDEX_DEPTH, source);
    }

    function _payloadRoot(bytes32 stateRoot, bytes32 blockNumber, bytes32 time, bytes32[] calldata s, uint256 depth)
        private
        view
        returns (bytes32 root)
    {
        bool ok;
        assembly ("memory-safe") {
            function join(left, right, to) -> success {
                mstore(0x00, left)
                mstore(0x20, right)
                success := staticcall(gas(), 2, 0x00, 0x40, to, 0x20)
            }
            let at := s.offset
            let tree := mload(0x40)
            ok := join(stateRoot, calldataload(at), 0x20)
            ok := and(ok, join(calldataload(add(at, 0x60)), mload(0x20), tree))
            ok := and(ok, join(blockNumber, calldataload(add(at, 0x20)), 0x20))
            ok := and(ok, join(calldataload(add(at, 0x80)), mload(0x20), add(tree, 0x20)))
            ok := and(ok, staticcall(gas(), 2, tree, 0x40, tree, 0x20))
            ok := and(ok, join(calldataload(add(at, 0x40)), time, 0x00))
            ok := and(ok, join(mload(0x00), calldataload(add(at, 0xa0)), 0x00))
            ok := and(ok, join(mload(0x00), calldataload(add(at, 0xc0)), 0x20))
            ok := and(ok, join(mload(tree), mload(0x20), 0x00))
            if eq(depth, 5) { ok := and(ok, join(mload(0x00), calldataload(add(at, 0xe0)), 0x00)) }
            // As in `SSZ.climb`, the last answer's size stands for all.
            ok := and(ok, eq(returndatasize(), 0x20))
            root := mload(0x00)
        }
        if (!ok) revert SSZ.Sha256Failed();
    }
}
