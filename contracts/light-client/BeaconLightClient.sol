// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {IBeaconLightClient} from "../interfaces/IBeaconLightClient.sol";
import {ILightClient} from "../interfaces/ILightClient.sol";
import {BeaconRoots} from "../libraries/BeaconRoots.sol";
import {ExecutionState} from "../libraries/ExecutionState.sol";
import {SSZ} from "../libraries/SSZ.sol";
import {SyncCommittee} from "../libraries/SyncCommittee.sol";
import {FinalizedState} from "../types/FinalizedState.sol";
import {Fork} from "./Fork.sol";
import {ForkTable} from "./ForkTable.sol";
import {Checkpoint, LightClientParameters, LightClientUpdate} from "./LightClientTypes.sol";

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

    /// @inheritdoc ILightClient
    function verifyState(uint256 index, FinalizedState calldata state) external view {
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
        bytes32 attestedRoot = BeaconRoots.header(update.attested);
        Fork attestedFork = _forkAt(_epochAt(update.attested.slot), stored.forks);
        _checkFinality(update, attestedFork);
        _checkCommittee(update, attestedFork, r.storedPeriod);
        Fork finalizedFork = _forkAt(_epochAt(update.finalized.slot), stored.forks);
        if (!ExecutionState.isProven(update.execution, finalizedFork, update.finalized.bodyRoot)) {
            revert WrongExecutionProof();
        }
        _checkSignature(update, stored.forks, participants, committee, attestedRoot);
        _apply(update, stored, r, participants, finalizedFork);
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
        uint64 attestedSlot = update.attested.slot;
        uint64 finalizedSlot = update.finalized.slot;
        if (signatureSlot <= attestedSlot || attestedSlot < finalizedSlot || finalizedSlot == 0) {
            revert SlotOrder(signatureSlot, attestedSlot, finalizedSlot);
        }
        uint256 startsAt = _forkAt(_epochAt(signatureSlot), stored.forks).slotTime(signatureSlot, _slotsPerEpoch);
        if (block.timestamp < startsAt) revert SignatureFromTheFuture(signatureSlot, startsAt);

        uint64 storedPeriod = _periodAt(stored.slot);
        uint64 signaturePeriod = _periodAt(signatureSlot);
        if (signaturePeriod == storedPeriod) {
            committee = currentCommitteeRoot;
        } else {
            committee = nextCommitteeRoot;
            if (signaturePeriod != storedPeriod + 1 || committee == 0) {
                revert UnknownPeriod(signaturePeriod, storedPeriod, committee != 0);
            }
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
        r.teaches = update.nextCommitteeRoot != 0 && r.finalizedPeriod == r.storedPeriod
            && _periodAt(update.attested.slot) == r.storedPeriod && nextCommitteeRoot == 0;
        if (!r.newer && !r.teaches) revert NotRelevant(update.finalized.slot, storedSlot);
    }

    function _checkFinality(LightClientUpdate calldata update, Fork fork) private view {
        bytes32 root =
            SSZ.branchRoot(BeaconRoots.header(update.finalized), fork.finalizedRootIndex(), update.finalityBranch);
        if (root != update.attested.stateRoot) revert WrongFinalityBranch();
    }

    function _checkCommittee(LightClientUpdate calldata update, Fork fork, uint64 storedPeriod) private view {
        bytes32 given = update.nextCommitteeRoot;
        if ((given == 0) != (update.nextCommitteeBranch.length == 0)) revert IncompleteCommittee();
        if (given == 0) return;
        bytes32 known = nextCommitteeRoot;
        if (known != 0 && known != given && _periodAt(update.attested.slot) == storedPeriod) {
            revert CommitteeMismatch(known, given);
        }
        bytes32 root = SSZ.branchRoot(given, fork.nextCommitteeIndex(), update.nextCommitteeBranch);
        if (root != update.attested.stateRoot) revert WrongCommitteeBranch();
    }

    function _checkSignature(
        LightClientUpdate calldata update,
        uint256 forks,
        uint256 participants,
        bytes32 committee,
        bytes32 attestedRoot
    ) private view {
        // signatureSlot is above another slot, so not 0: max(signature_slot, 1) of the specification is itself.
        Fork fork = _forkAt(_epochAt(update.signatureSlot - 1), forks);
        bytes32 signingRoot = BeaconRoots.syncSigningRoot(attestedRoot, fork.version(), _genesisValidatorsRoot);
        SyncCommittee.verify(update.sync, participants, committeeSize, committee, signingRoot);
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
        if (r.finalizedPeriod > r.storedPeriod) {
            currentCommitteeRoot = nextCommitteeRoot;
            nextCommitteeRoot = update.nextCommitteeRoot;
            if (update.nextCommitteeRoot != 0) emit CommitteeLearned(r.storedPeriod + 2, update.nextCommitteeRoot);
        } else if (r.teaches) {
            nextCommitteeRoot = update.nextCommitteeRoot;
            emit CommitteeLearned(r.storedPeriod + 1, update.nextCommitteeRoot);
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
        _head = stored;
        emit StateAccepted(
            index, state.blockNumber, state.stateRoot, state.timestamp, state.slot, state.acceptedAt, state.participants
        );
    }

    function _periodAt(uint64 slot) private view returns (uint64) {
        return uint64(slot / slotsPerPeriod);
    }
}
