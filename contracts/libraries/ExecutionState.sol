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
        bytes32 left = SSZ.parent(s[3], SSZ.parent(proof.stateRoot, s[0]));
        bytes32 middle = SSZ.parent(s[4], SSZ.parent(SSZ.uint64Leaf(proof.blockNumber), s[1]));
        bytes32 right = SSZ.parent(SSZ.parent(s[2], SSZ.uint64Leaf(proof.timestamp)), s[5]);
        bytes32 root = SSZ.parent(SSZ.parent(left, middle), SSZ.parent(right, s[6]));
        if (depth == 5) root = SSZ.parent(root, s[7]);
        return SSZ.branchRootUnchecked(root, PAYLOAD_INDEX, s, inner);
    }
}
