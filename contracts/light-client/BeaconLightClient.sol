// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {IBeaconLightClient} from "../interfaces/IBeaconLightClient.sol";
import {ILightClient} from "../interfaces/ILightClient.sol";
import {ILiveness} from "../interfaces/ILiveness.sol";
import {BeaconRoots} from "../libraries/BeaconRoots.sol";
import {ExecutionState} from "../libraries/ExecutionState.sol";
import {SSZ} from "../libraries/SSZ.sol";
import {SyncCommittee} from "../libraries/SyncCommittee.sol";
import {FinalizedState} from "../types/FinalizedState.sol";
import {Fork} from "./Fork.sol";
import {ForkTable} from "./ForkTable.sol";
import {
    Checkpoint,
    Condition,
    ForkActivation,
    LightClientParameters,
    LightClientUpdate,
    Status,
    SyncSignature
} from "./LightClientTypes.sol";

/// @title Light client of a beacon chain
/// @notice Verifies `LightClientUpdate`s of the consensus specs (`altair/light-client/sync-protocol.md` and its successors).
/// The order of checks is the specification's; what differs: at least two thirds must always have signed, finality must
/// always be shown, and there is no forced update.
contract BeaconLightClient is IBeaconLightClient, ForkTable {
    // Marks a place of the ring that was never used, so that using it never creates a storage slot. No hash is 1.
    bytes32 private constant UNUSED = bytes32(uint256(1));

    uint64 public immutable sourceChainId;
    bytes32 public immutable checkpointRoot;
    uint256 public immutable committeeSize;
    uint256 public immutable slotsPerPeriod;
    uint256 public immutable trustingPeriod;
    uint256 public immutable ringSize;

    /// Roots of the sync committees of the stored head's period, and of the next; zero while that one is not known.
    bytes32 public currentCommitteeRoot;
    bytes32 public nextCommitteeRoot;

    mapping(uint256 index => bytes32 stateHash) private _ring;

    constructor(LightClientParameters memory parameters) ForkTable(parameters) {
        Checkpoint memory checkpoint = parameters.checkpoint;
        uint256 size = parameters.committeeSize;
        bool sound = size >= 8 && size <= 512 && size & (size - 1) == 0 && parameters.epochsPerPeriod != 0
            && parameters.trustingPeriod != 0 && parameters.ringSize != 0 && parameters.sourceChainId != 0;
        if (!sound) revert InvalidParameters();
        sourceChainId = parameters.sourceChainId;
        checkpointRoot = checkpoint.root;
        committeeSize = size;
        slotsPerPeriod = uint256(parameters.slotsPerEpoch) * parameters.epochsPerPeriod;
        trustingPeriod = parameters.trustingPeriod;
        ringSize = parameters.ringSize;
        for (uint256 i = 0; i < parameters.ringSize; ++i) {
            _ring[i] = UNUSED;
        }
        _bootstrap(checkpoint, parameters.trustingPeriod);
    }

    function _bootstrap(Checkpoint memory checkpoint, uint256 period) private {
        if (BeaconRoots.header(checkpoint.header) != checkpoint.root) revert WrongCheckpoint();
        uint64 slot = checkpoint.header.slot;
        Fork fork = _forkAt(_epochAt(slot), _head.forks);
        uint256 gindex = fork.currentCommitteeIndex();
        bytes32 node = checkpoint.committeeRoot;
        for (uint256 i = 0; i < checkpoint.committeeBranch.length; ++i) {
            bytes32 sibling = checkpoint.committeeBranch[i];
            node = gindex & 1 == 0 ? SSZ.parent(node, sibling) : SSZ.parent(sibling, node);
            gindex >>= 1;
        }
        if (gindex != 1 || node != checkpoint.header.stateRoot) revert WrongCheckpoint();
        uint256 time = fork.slotTime(slot, _slotsPerEpoch);
        if (time > block.timestamp) revert SignatureFromTheFuture(slot, time);
        if (block.timestamp > time + period) revert Expired(time + period);
        _head.slot = slot;
        _head.time = uint64(time);
        currentCommitteeRoot = checkpoint.committeeRoot;
    }

    /// @inheritdoc IBeaconLightClient
    function submitUpdate(LightClientUpdate calldata update) external {
        _submit(update);
    }

    /// @inheritdoc IBeaconLightClient
    function submitUpdates(LightClientUpdate[] calldata updates) external {
        for (uint256 i = 0; i < updates.length; ++i) {
            _submit(updates[i]);
        }
    }

    /// @inheritdoc IBeaconLightClient
    function reportConflict(LightClientUpdate calldata first, LightClientUpdate calldata second) external {
        Head memory stored = _head;
        _requireLive(stored);
        bytes32 firstRoot = _checkFinalized(first, stored);
        bytes32 secondRoot = _checkFinalized(second, stored);
        // The first sibling of a checkpoint's root is the checkpoint's epoch.
        if (first.finalityBranch[0] != second.finalityBranch[0] || firstRoot == secondRoot) revert NoConflict();
        _head.frozen = true;
        emit ConflictProven(firstRoot, secondRoot);
    }

    /// @inheritdoc IBeaconLightClient
    function activateFork(ForkActivation calldata activation) external {
        Head memory stored = _head;
        _requireLive(stored);
        uint256 participants = SyncCommittee.countParticipants(activation.sync.participation, committeeSize);
        uint64 attestedSlot = activation.attested.slot;
        uint64 epoch = activation.epoch;
        (Fork previous, Fork candidate) = _candidate(stored, epoch);
        // A header older than the fork has a state of another shape, and is signed under another version.
        if (_epochAt(attestedSlot) < epoch) revert HeaderBeforeFork(_epochAt(attestedSlot), epoch);
        _checkSlots(activation.signatureSlot, attestedSlot, attestedSlot, candidate);
        bytes32 committee = _committeeAt(activation.signatureSlot, stored.slot);
        bytes32 forkRoot = BeaconRoots.fork(previous.version(), candidate.version(), epoch);
        if (SSZ.branchRoot(forkRoot, candidate.forkIndex(), activation.forkBranch) != activation.attested.stateRoot) {
            revert WrongForkBranch();
        }
        bytes32 attestedRoot = BeaconRoots.header(activation.attested);
        _checkSignature(activation.sync, candidate, participants, committee, attestedRoot);
        _activate(stored, candidate);
    }

    /// @inheritdoc ILightClient
    function verifyState(uint256 index, FinalizedState calldata state) external view {
        _verifyState(index, state);
    }

    /// @inheritdoc IBeaconLightClient
    function verifyStateAged(uint256 index, FinalizedState calldata state, uint64 minimumAge) external view {
        _verifyState(index, state);
        if (block.timestamp - state.acceptedAt < minimumAge) revert TooYoung(state.acceptedAt, minimumAge);
    }

    /// @inheritdoc ILiveness
    function isLive() external view returns (bool) {
        Head memory stored = _head;
        return !stored.frozen && block.timestamp <= stored.time + trustingPeriod;
    }

    /// @inheritdoc IBeaconLightClient
    function status() external view returns (Status memory s) {
        Head memory stored = _head;
        Fork fork = _newestFork(stored);
        s.slot = stored.slot;
        s.period = _periodAt(stored.slot);
        s.accepted = stored.accepted;
        s.expiresAt = uint64(stored.time + trustingPeriod);
        s.currentCommitteeRoot = currentCommitteeRoot;
        s.nextCommitteeRoot = nextCommitteeRoot;
        s.forkVersion = fork.version();
        s.forkEpoch = fork.epoch();
        s.awaitingForks = stored.rows - stored.forks;
        s.proposalReadyAt = _proposalReadyAt();
        if (stored.frozen) s.condition = Condition.Frozen;
        else if (block.timestamp > s.expiresAt) s.condition = Condition.Expired;
        else if (!_hasBegun(s.period + 1, stored.forks)) s.condition = Condition.Following;
        else if (s.nextCommitteeRoot == 0) s.condition = Condition.CommitteeMissing;
        else if (!_hasBegun(s.period + 2, stored.forks)) s.condition = Condition.Following;
        else s.condition = Condition.Behind;
    }

    function _hasBegun(uint64 period, uint256 forks) private view returns (bool) {
        uint64 firstSlot = uint64(period * slotsPerPeriod);
        return block.timestamp >= _forkAt(_epochAt(firstSlot), forks).slotTime(firstSlot, _slotsPerEpoch);
    }

    /// @inheritdoc ILightClient
    function requireNotFrozen() external view {
        if (_head.frozen) revert Frozen();
    }

    function _verifyState(uint256 index, FinalizedState calldata state) private view {
        if (_head.frozen) revert Frozen();
        if (_ring[index] != keccak256(abi.encode(state))) revert UnknownState(index);
    }

    /// Period of the stored head, and whether the update does anything for it.
    struct Relevance {
        uint64 storedPeriod;
        uint64 finalizedPeriod;
        bool newer;
        bool teaches;
    }

    function _submit(LightClientUpdate calldata update) private {
        Head memory stored = _head;
        _requireLive(stored);
        (uint256 participants, bytes32 committee) = _checkSigners(update, stored);
        Relevance memory r = _checkRelevance(update, stored.slot);
        Fork attestedFork = _forkAt(_epochAt(update.attested.slot), stored.forks);
        _checkFinality(update, attestedFork);
        _checkCommittee(update, attestedFork, r.storedPeriod);
        Fork finalizedFork = _forkAt(_epochAt(update.finalized.slot), stored.forks);
        if (!ExecutionState.isProven(update.execution, finalizedFork, update.finalized.bodyRoot)) {
            revert WrongExecutionProof();
        }
        _checkUpdateSignature(update, stored, participants, committee);
        _apply(update, stored, r, participants, finalizedFork);
    }

    /// What makes a header final: the same checks, in the same order, without those of what else an update brings.
    /// @return root of the finalized header
    function _checkFinalized(LightClientUpdate calldata update, Head memory stored) private view returns (bytes32 root) {
        (uint256 participants, bytes32 committee) = _checkSigners(update, stored);
        root = _checkFinality(update, _forkAt(_epochAt(update.attested.slot), stored.forks));
        _checkUpdateSignature(update, stored, participants, committee);
    }

    function _requireLive(Head memory stored) private view {
        if (stored.frozen) revert Frozen();
        if (block.timestamp > stored.time + trustingPeriod) revert Expired(stored.time + trustingPeriod);
    }

    /// Participation, order of slots, and the committee that must have signed.
    function _checkSigners(LightClientUpdate calldata update, Head memory stored)
        private
        view
        returns (uint256 participants, bytes32 committee)
    {
        participants = SyncCommittee.countParticipants(update.sync.participation, committeeSize);
        uint64 signatureSlot = update.signatureSlot;
        Fork fork = _forkAt(_epochAt(signatureSlot), stored.forks);
        _checkSlots(signatureSlot, update.attested.slot, update.finalized.slot, fork);
        committee = _committeeAt(signatureSlot, stored.slot);
    }

    /// @param fork row of the signature slot
    function _checkSlots(uint64 signatureSlot, uint64 attestedSlot, uint64 finalizedSlot, Fork fork) private view {
        if (signatureSlot <= attestedSlot || attestedSlot < finalizedSlot || finalizedSlot == 0) {
            revert SlotOrder(signatureSlot, attestedSlot, finalizedSlot);
        }
        uint256 startsAt = fork.slotTime(signatureSlot, _slotsPerEpoch);
        if (block.timestamp < startsAt) revert SignatureFromTheFuture(signatureSlot, startsAt);
    }

    /// Root of the committee of a slot, if it is held.
    function _committeeAt(uint64 slot, uint64 storedSlot) private view returns (bytes32 committee) {
        uint64 storedPeriod = _periodAt(storedSlot);
        uint64 period = _periodAt(slot);
        if (period == storedPeriod) return currentCommitteeRoot;
        committee = nextCommitteeRoot;
        if (period != storedPeriod + 1 || committee == 0) {
            revert UnknownPeriod(period, storedPeriod, committee != 0);
        }
    }

    function _checkRelevance(LightClientUpdate calldata update, uint64 storedSlot)
        private
        view
        returns (Relevance memory r)
    {
        r.storedPeriod = _periodAt(storedSlot);
        r.finalizedPeriod = _periodAt(update.finalized.slot);
        r.newer = update.finalized.slot > storedSlot;
        // Without this rule a period's last update without a committee would leave the client without one for ever.
        r.teaches = update.nextCommittee.length != 0 && r.finalizedPeriod == r.storedPeriod
            && _periodAt(update.attested.slot) == r.storedPeriod && nextCommitteeRoot == 0;
        if (!r.newer && !r.teaches) revert NotRelevant(update.finalized.slot, storedSlot);
    }

    /// @return finalizedRoot root of the finalized header
    function _checkFinality(LightClientUpdate calldata update, Fork fork) private view returns (bytes32 finalizedRoot) {
        finalizedRoot = BeaconRoots.header(update.finalized);
        bytes32 root = SSZ.branchRoot(finalizedRoot, fork.finalizedRootIndex(), update.finalityBranch);
        if (root != update.attested.stateRoot) revert WrongFinalityBranch();
    }

    function _checkCommittee(LightClientUpdate calldata update, Fork fork, uint64 storedPeriod) private view {
        if (update.nextCommittee.length == 0) return;
        bytes32 given = update.nextCommittee[0];
        bytes32 known = nextCommitteeRoot;
        if (known != 0 && known != given && _periodAt(update.attested.slot) == storedPeriod) {
            revert CommitteeMismatch(known, given);
        }
        bytes32 root = SSZ.branchRoot(given, fork.nextCommitteeIndex(), update.nextCommittee[1:]);
        if (root != update.attested.stateRoot) revert WrongCommitteeBranch();
    }

    function _checkUpdateSignature(
        LightClientUpdate calldata update,
        Head memory stored,
        uint256 participants,
        bytes32 committee
    ) private view {
        // signatureSlot is above another slot, so not 0: max(signature_slot, 1) of the specification is itself.
        Fork fork = _forkAt(_epochAt(update.signatureSlot - 1), stored.forks);
        _checkSignature(update.sync, fork, participants, committee, BeaconRoots.header(update.attested));
    }

    function _checkSignature(
        SyncSignature calldata sync,
        Fork fork,
        uint256 participants,
        bytes32 committee,
        bytes32 attestedRoot
    ) private view {
        bytes32 signingRoot = BeaconRoots.syncSigningRoot(attestedRoot, fork.version(), _genesisValidatorsRoot);
        SyncCommittee.verify(sync, participants, committeeSize, committee, signingRoot);
    }

    /// Nothing here can fail. A finalized period past the stored one means that the attested one is the same: the signature's
    /// period is at most one past the stored.
    function _apply(
        LightClientUpdate calldata update,
        Head memory stored,
        Relevance memory r,
        uint256 participants,
        Fork finalizedFork
    ) private {
        bool rotates = r.finalizedPeriod > r.storedPeriod;
        if (rotates || r.teaches) {
            if (rotates) currentCommitteeRoot = nextCommitteeRoot;
            bytes32 next = update.nextCommittee.length == 0 ? bytes32(0) : update.nextCommittee[0];
            nextCommitteeRoot = next;
            if (next != 0) emit CommitteeLearned(_periodAt(update.finalized.slot) + 1, next);
        }
        if (!r.newer) return;

        FinalizedState memory state = FinalizedState({
            stateRoot: update.execution.stateRoot,
            blockNumber: update.execution.blockNumber,
            timestamp: update.execution.timestamp,
            slot: update.finalized.slot,
            acceptedAt: uint64(block.timestamp),
            participants: uint64(participants)
        });
        uint256 index = stored.accepted % ringSize;
        _ring[index] = keccak256(abi.encode(state));
        stored.slot = state.slot;
        stored.time = uint64(finalizedFork.slotTime(state.slot, _slotsPerEpoch));
        stored.accepted += 1;
        _writeHead(stored);
        emit StateAccepted(
            index, state.blockNumber, state.stateRoot, state.timestamp, state.slot, state.acceptedAt, state.participants
        );
    }

    function _periodAt(uint64 slot) private view returns (uint64) {
        return uint64(slot / slotsPerPeriod);
    }
}
