// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {ForkActivation, ForkRow, LightClientUpdate, Status} from "../light-client/LightClientTypes.sol";
import {FinalizedState} from "../types/FinalizedState.sol";
import {ILightClient} from "./ILightClient.sol";
import {ILiveness} from "./ILiveness.sol";

/// @notice A light client of a beacon chain: it checks sync-committee signatures itself and trusts nobody who calls it.
interface IBeaconLightClient is ILightClient, ILiveness {
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

    /// @notice Two finalized checkpoints of one epoch were shown, both signed. The client is frozen from now on.
    event ConflictProven(bytes32 indexed firstRoot, bytes32 indexed secondRoot);

    /// @notice A row of the fork table that waited for its epoch has it.
    event ForkActivated(bytes4 indexed version, uint64 epoch);

    /// @notice The timelock proposes a row; anyone may append it from `readyAt` on.
    event ForkProposed(ForkRow row, uint64 readyAt);

    /// @notice The timelock withdrew its proposal.
    event ForkWithdrawn(bytes4 indexed version);

    /// @notice The proposed row is part of the table.
    event ForkAppended(bytes4 indexed version, uint64 epoch);

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

    /// @notice The next committee differs from the one stored.
    error CommitteeMismatch(bytes32 stored, bytes32 given);

    /// @notice The execution values are not those of the finalized block.
    error WrongExecutionProof();

    /// @notice No row of the fork table covers the epoch.
    error UnknownFork(uint64 epoch);

    /// @notice Nothing conflicts: the finalized checkpoints are of different epochs, or the same.
    error NoConflict();

    /// @notice The state was accepted too recently for the one who asks.
    error TooYoung(uint64 acceptedAt, uint64 minimumAge);

    /// @notice No row of the fork table waits for its epoch.
    error NoForkAwaits();

    /// @notice The header is older than the fork whose epoch it should show.
    error HeaderBeforeFork(uint64 headerEpoch, uint64 forkEpoch);

    /// @notice The branch does not lead from this fork, preceded by the newest known one, to the attested state.
    error WrongForkBranch();

    /// @notice A fork row lacks a generalized index or its slot duration, or the table is full.
    error InvalidFork();

    /// @notice Only the timelock named at deployment may do this.
    error NotTimelock(address caller);

    /// @notice Another row is proposed, or waits for its epoch.
    error ForkPending();

    /// @notice No row is proposed.
    error NoProposal();

    /// @notice The fork would begin, or be appended, before the delay is over.
    error TooSoon(uint256 notBefore);

    /// @notice Takes one update: checks it against the committees held, then moves the head, learns a committee, or both.
    function submitUpdate(LightClientUpdate calldata update) external;

    /// @notice Takes several updates in order, for a client that is periods behind. All or none.
    function submitUpdates(LightClientUpdate[] calldata updates) external;

    /// @notice Freezes the client for ever if both updates are signed by committees held now, and finalize different blocks as
    /// the checkpoint of one epoch. Only their headers, finality branches and signatures are looked at.
    function reportConflict(LightClientUpdate calldata first, LightClientUpdate calldata second) external;

    /// @notice Gives the first waiting row of the fork table its epoch. Anyone may call.
    function activateFork(ForkActivation calldata activation) external;

    /// @notice Proposes a row after the last. Only the timelock; one proposal at a time.
    function proposeFork(ForkRow calldata row) external;

    /// @notice Withdraws the proposal. Only the timelock.
    function withdrawFork() external;

    /// @notice Appends the proposed row once the delay is over. Anyone may call.
    function appendFork() external;

    /// @notice As `verifyState`, and reverts unless the state was accepted at least `minimumAge` seconds ago.
    /// @dev Forging, updating and delivering otherwise fit in one transaction, which nobody can see coming.
    function verifyStateAged(uint256 index, FinalizedState calldata state, uint64 minimumAge) external view;

    /// @notice Why the client does, or does not, take updates.
    function status() external view returns (Status memory);

    /// @notice Row `index` of the fork table.
    function forkRow(uint256 index) external view returns (ForkRow memory);
}
