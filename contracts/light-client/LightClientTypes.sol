// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

/// @notice BeaconBlockHeader of the consensus specs.
struct BeaconHeader {
    uint64 slot;
    uint64 proposerIndex;
    bytes32 parentRoot;
    bytes32 stateRoot;
    bytes32 bodyRoot;
}

/// @notice Who signed, and what it takes to compute their aggregate key.
/// @param participation bit `i mod 256` of word `i / 256` is set if seat `i` signed; bits past the committee are zero
/// @param signature G2 point, uncompressed: x.c0, x.c1, y.c0, y.c1, big-endian, 48 bytes each
/// @param aggregateKey aggregate key of the whole committee, a G1 point, uncompressed: x, y, big-endian, 48 bytes each
/// @param absentKeys keys of the seats that did not sign, in the order of seats: 96 bytes each, in the same form
/// @param siblings nodes that, with the absent keys, give the root of the keys: for each absent key in turn those that its path
/// needs up to where it meets the path of the next; if no seat is absent, that root itself
struct SyncSignature {
    uint256[2] participation;
    bytes32[6] signature;
    bytes32[3] aggregateKey;
    bytes absentKeys;
    bytes32[] siblings;
}

/// @notice Shows the execution state that a beacon block body commits to.
/// @dev Two forms. With `header` empty, `branch` is the SSZ multiproof of the three values in the payload, then the branch of
/// the payload in the body. With `header` given, it is the RLP of the execution block whose hash `branch` shows in the body,
/// and the three values are read from it.
struct ExecutionProof {
    bytes32 stateRoot;
    uint64 blockNumber;
    uint64 timestamp;
    bytes32[] branch;
    bytes header;
}

/// @notice What the contract takes of a `LightClientUpdate` of the consensus specs.
/// @param nextCommittee root of the next sync committee in the attested state, then its branch; empty for none
struct LightClientUpdate {
    BeaconHeader attested;
    BeaconHeader finalized;
    bytes32[] finalityBranch;
    bytes32[] nextCommittee;
    ExecutionProof execution;
    SyncSignature sync;
    uint64 signatureSlot;
}

/// @notice One fork of the source chain, as a row of the fork table.
/// @param epoch first epoch of the fork; `type(uint64).max` while it is not known
/// @param version fork version, for the signing domain
/// @param slotDurationMs length of a slot from this fork on, milliseconds
/// @param forkIndex generalized index of `fork` in the state
/// @param finalizedRootIndex generalized index of `finalized_checkpoint.root` in the state
/// @param currentCommitteeIndex generalized index of `current_sync_committee` in the state
/// @param nextCommitteeIndex generalized index of `next_sync_committee` in the state
/// @param blockHashIndex generalized index in the block body of the execution block hash
/// @param payloadDepth depth of the execution payload's tree (4 in Capella, 5 in Deneb to Fulu), 0 if the body holds no payload
struct ForkRow {
    uint64 epoch;
    bytes4 version;
    uint24 slotDurationMs;
    uint16 forkIndex;
    uint16 finalizedRootIndex;
    uint16 currentCommitteeIndex;
    uint16 nextCommitteeIndex;
    uint16 blockHashIndex;
    uint8 payloadDepth;
}

/// @notice Shows the epoch at which a fork began whose row waits for it.
/// @param attested header that the committee signed under the fork's version
/// @param epoch `fork.epoch` in its state
/// @param forkBranch branch of the state's `fork`
struct ForkActivation {
    BeaconHeader attested;
    uint64 epoch;
    bytes32[] forkBranch;
    SyncSignature sync;
    uint64 signatureSlot;
}

/// @notice Why a light client does, or does not, take updates now.
enum Condition {
    /// Holds the committee that signs now.
    Following,
    /// A period or more behind, but can catch up by updates of the periods in between.
    Behind,
    /// The stored period is over and the next committee unknown: only an update that was signed in the stored period and shows
    /// that committee helps.
    CommitteeMissing,
    /// The trusting period is over: a new client must be deployed.
    Expired,
    /// Conflicting finality was proven: a new client must be deployed.
    Frozen
}

/// @notice What `status()` answers.
/// @param slot slot of the stored finalized header
/// @param period its sync-committee period
/// @param accepted finalized states accepted so far
/// @param expiresAt last second at which updates are taken, unless the head moves
/// @param forkVersion version of the newest row whose epoch is known
/// @param forkEpoch epoch of that row
/// @param awaitingForks rows that wait for a proof of their epoch; if the chain has passed such a fork, updates fail until then
/// @param proposalReadyAt when the proposed row may be appended, 0 without one
struct Status {
    Condition condition;
    uint64 slot;
    uint64 period;
    uint64 accepted;
    uint64 expiresAt;
    bytes32 currentCommitteeRoot;
    bytes32 nextCommitteeRoot;
    bytes4 forkVersion;
    uint64 forkEpoch;
    uint8 awaitingForks;
    uint64 proposalReadyAt;
}

/// @notice What the client starts from: the header of a finalized block that the deployer trusts.
/// @param root root of that header
/// @param committeeRoot root of the current sync committee in its state
/// @param committeeBranch branch of that committee
struct Checkpoint {
    bytes32 root;
    BeaconHeader header;
    bytes32 committeeRoot;
    bytes32[] committeeBranch;
}

/// @notice Arguments of the constructor of the light client.
/// @param sourceChainId EIP-155 id of the chain that is followed
/// @param genesisTime seconds
/// @param committeeSize seats of a sync committee: a power of two, 8 to 512
/// @param trustingPeriod seconds after the stored head's slot at which the client stops taking updates
/// @param ringSize finalized states kept
/// @param timelock the only account that may propose fork rows, after deployment; zero for none
/// @param forks rows in order; the first with known epochs, then those that wait for a proof of theirs
struct LightClientParameters {
    uint64 sourceChainId;
    uint64 genesisTime;
    bytes32 genesisValidatorsRoot;
    uint32 committeeSize;
    uint32 slotsPerEpoch;
    uint32 epochsPerPeriod;
    uint64 trustingPeriod;
    uint32 ringSize;
    address timelock;
    ForkRow[] forks;
    Checkpoint checkpoint;
}
