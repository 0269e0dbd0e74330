// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {BeaconHeader} from "../light-client/LightClientTypes.sol";
import {SSZ} from "./SSZ.sol";

/// @notice Roots and domains of the consensus specs (`phase0/beacon-chain.md`, `altair/beacon-chain.md`).
library BeaconRoots {
    bytes4 private constant DOMAIN_SYNC_COMMITTEE = 0x07000000;

    /// @notice `hash_tree_root` of a BeaconBlockHeader: five leaves in a tree of eight.
    function header(BeaconHeader memory h) internal view returns (bytes32) {
        bytes32 slotAndProposer = SSZ.parent(SSZ.uint64Leaf(h.slot), SSZ.uint64Leaf(h.proposerIndex));
        bytes32 left = SSZ.parent(slotAndProposer, SSZ.parent(h.parentRoot, h.stateRoot));
        return SSZ.parent(left, SSZ.parent(SSZ.parent(h.bodyRoot, 0), SSZ.ZERO_PAIR));
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
