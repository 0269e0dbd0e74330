// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {LightClientUpdate} from "../light-client/LightClientTypes.sol";
import {ILightClient} from "./ILightClient.sol";

/// @notice A light client of a beacon chain: it checks sync-committee signatures itself and trusts nobody who calls it.
interface IBeaconLightClient is ILightClient {
    /// @notice A finalized execution state was accepted: the fields of its `FinalizedState`, and where in the ring it is kept.
    event StateAccepted(
        uint256 indexed index,
        uint64 indexed blockNumber,
        bytes32 stateRoot,
        uint64 timestamp,
        uint64 slot,
        uint64 acceptedAt,
        uint64 participants
    );

    /// @notice The sync committee of a period became known.
    event CommitteeLearned(uint64 indexed period, bytes32 root);

    /// @notice A parameter of the constructor is out of range.
    error InvalidParameters();

    /// @notice The checkpoint's header has another root, or its committee is not in that header's state.
    error WrongCheckpoint();

    /// @notice Fork rows must have increasing epochs, known ones first.
    error ForkOrder(uint64 epoch);

    /// @notice The stored head is too old: a later committee could have been corrupted without notice.
    error Expired(uint256 deadline);

    /// @notice Slots must satisfy: clock >= signature > attested >= finalized > 0.
    error SlotOrder(uint64 signatureSlot, uint64 attestedSlot, uint64 finalizedSlot);

    /// @notice The signature slot has not begun on this chain's clock.
    error SignatureFromTheFuture(uint64 signatureSlot, uint256 startsAt);

    /// @notice No committee is held for the period of the signature slot.
    error UnknownPeriod(uint64 signaturePeriod, uint64 storedPeriod, bool nextCommitteeKnown);

    /// @notice The update is no newer than the stored head and teaches no committee.
    error NotRelevant(uint64 finalizedSlot, uint64 storedSlot);

    /// @notice The branch does not lead from the finalized header to the attested state.
    error WrongFinalityBranch();

    /// @notice The branch does not lead from the next committee to the attested state.
    error WrongCommitteeBranch();

    /// @notice A next committee is given by halves: a root without branch, or a branch without root.
    error IncompleteCommittee();

    /// @notice The next committee differs from the one stored.
    error CommitteeMismatch(bytes32 stored, bytes32 given);

    /// @notice The execution values are not those of the finalized block.
    error WrongExecutionProof();

    /// @notice No row of the fork table covers the epoch.
    error UnknownFork(uint64 epoch);

    /// @notice Takes one update: checks it against the committees held, then moves the head, learns a committee, or both.
    function submitUpdate(LightClientUpdate calldata update) external;

    /// @notice Takes several updates in order, for a client that is periods behind. All or none.
    function submitUpdates(LightClientUpdate[] calldata updates) external;
}
