// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {BeaconHeader} from "../light-client/LightClientTypes.sol";
import {SSZ} from "./SSZ.sol";

/// @notice Roots and domains of the consensus specs (`phase0/beacon-chain.md`, `altair/beacon-chain.md`).
library BeaconRoots {
    bytes4 private constant DOMAIN_SYNC_COMMITTEE = 0x07000000;

    /// @notice `hash_tree_root` of a BeaconBlockHeader: five leaves in a tree of eight.
    function header(BeaconHeader memory h) internal view returns (bytes32 root) {
        bytes32 slot = SSZ.uint64Leaf(h.slot);
        bytes32 proposer = SSZ.uint64Leaf(h.proposerIndex);
        bytes32 zeros = SSZ.ZERO_PAIR;
        bool ok;
        assembly ("memory-safe") {
            function pair(from, to) -> success {
                success := staticcall(gas(), 2, from, 0x40, to, 0x20)
            }
            // The three pairs of leaves that are not all zero, hashed to the places of their parents.
            let tree := mload(0x40)
            mstore(0x00, slot)
            mstore(0x20, proposer)
            ok := pair(0x00, tree)
            ok := and(ok, pair(add(h, 0x40), add(tree, 0x20)))
            mstore(0x00, mload(add(h, 0x80)))
            mstore(0x20, 0)
            ok := and(ok, pair(0x00, add(tree, 0x40)))
            mstore(add(tree, 0x60), zeros)
            ok := and(ok, pair(tree, 0x00))
            ok := and(ok, pair(add(tree, 0x40), 0x20))
            // As in `SSZ.climb`, the last answer's size stands for all.
            ok := and(eq(returndatasize(), 0x20), and(ok, pair(0x00, 0x00)))
            root := mload(0x00)
        }
        if (!ok) revert SSZ.Sha256Failed();
    }

    /// @notice `compute_signing_root` of a header's root under DOMAIN_SYNC_COMMITTEE.
    function syncSigningRoot(bytes32 headerRoot, bytes4 forkVersion, bytes32 genesisValidatorsRoot)
        internal
        view
        returns (bytes32)
    {
        bytes32 forkDataRoot = SSZ.parent(forkVersion, genesisValidatorsRoot);
        return SSZ.parent(headerRoot, DOMAIN_SYNC_COMMITTEE | (forkDataRoot >> 32));
    }

    /// @notice `hash_tree_root` of the state's `fork`.
    function fork(bytes4 previousVersion, bytes4 currentVersion, uint64 epoch) internal view returns (bytes32) {
        return SSZ.parent(SSZ.parent(previousVersion, currentVersion), SSZ.parent(SSZ.uint64Leaf(epoch), 0));
    }
}
