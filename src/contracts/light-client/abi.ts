import { type Abi, decodeEventLog, encodeAbiParameters, encodeFunctionData, parseAbi } from "viem";
import type { Hex } from "../../primitives/hex.ts";

/* The interface of contracts/light-client/BeaconLightClient.sol, and the shapes of its arguments. */

const abi = parseAbi([
  "struct BeaconHeader { uint64 slot; uint64 proposerIndex; bytes32 parentRoot; bytes32 stateRoot; bytes32 bodyRoot; }",
  "struct SyncSignature { uint256[2] participation; bytes32[6] signature; bytes32[3] aggregateKey; bytes absentKeys; bytes32[] siblings; }",
  "struct ExecutionProof { bytes32 stateRoot; uint64 blockNumber; uint64 timestamp; bytes32[] branch; bytes header; }",
  "struct LightClientUpdate { BeaconHeader attested; BeaconHeader finalized; bytes32[] finalityBranch; bytes32[] nextCommittee; ExecutionProof execution; SyncSignature sync; uint64 signatureSlot; }",
  "struct ForkRow { uint64 epoch; bytes4 version; uint24 slotDurationMs; uint16 forkIndex; uint16 finalizedRootIndex; uint16 currentCommitteeIndex; uint16 nextCommitteeIndex; uint16 blockHashIndex; uint8 payloadDepth; }",
  "struct Checkpoint { bytes32 root; BeaconHeader header; bytes32 committeeRoot; bytes32[] committeeBranch; }",
  "struct LightClientParameters { uint64 sourceChainId; uint64 genesisTime; bytes32 genesisValidatorsRoot; uint32 committeeSize; uint32 slotsPerEpoch; uint32 epochsPerPeriod; uint64 trustingPeriod; uint32 ringSize; address timelock; ForkRow[] forks; Checkpoint checkpoint; }",
  "struct FinalizedState { bytes32 stateRoot; uint64 blockNumber; uint64 timestamp; uint64 slot; uint64 acceptedAt; uint64 participants; }",
  "struct ForkActivation { BeaconHeader attested; uint64 epoch; bytes32[] forkBranch; SyncSignature sync; uint64 signatureSlot; }",
  "struct Status { uint8 condition; uint64 slot; uint64 period; uint64 accepted; uint64 expiresAt; bytes32 currentCommitteeRoot; bytes32 nextCommitteeRoot; bytes4 forkVersion; uint64 forkEpoch; uint8 awaitingForks; uint64 proposalReadyAt; }",
  "constructor(LightClientParameters parameters)",
  "function submitUpdate(LightClientUpdate update)",
  "function submitUpdates(LightClientUpdate[] updates)",
  "function verifyState(uint256 index, FinalizedState state) view",
  "function verifyStateAged(uint256 index, FinalizedState state, uint64 minimumAge) view",
  "function requireNotFrozen() view",
  "function isLive() view returns (bool)",
  "function reportConflict(LightClientUpdate first, LightClientUpdate second)",
  "function activateFork(ForkActivation activation)",
  "function proposeFork(ForkRow row)",
  "function withdrawFork()",
  "function appendFork()",
  "function status() view returns (Status)",
  "function forkRow(uint256 index) view returns (ForkRow)",
  "function checkpointRoot() view returns (bytes32)",
  "function committeeSize() view returns (uint256)",
  "function slotsPerPeriod() view returns (uint256)",
  "function trustingPeriod() view returns (uint256)",
  "function ringSize() view returns (uint256)",
  "function timelock() view returns (address)",
  "function sourceChainId() view returns (uint64)",
  "function currentCommitteeRoot() view returns (bytes32)",
  "function nextCommitteeRoot() view returns (bytes32)",
  "event StateAccepted(uint256 indexed index, uint64 indexed blockNumber, bytes32 stateRoot, uint64 timestamp, uint64 slot, uint64 acceptedAt, uint64 participants)",
  "event CommitteeLearned(uint64 indexed period, bytes32 root)",
  "event ConflictProven(bytes32 indexed firstRoot, bytes32 indexed secondRoot)",
  "event ForkActivated(bytes4 indexed version, uint64 epoch)",
  "event ForkProposed(ForkRow row, uint64 readyAt)",
  "event ForkWithdrawn(bytes4 indexed version)",
  "event ForkAppended(bytes4 indexed version, uint64 epoch)",
  "error InvalidParameters()",
  "error WrongCheckpoint()",
  "error ForkOrder(uint64 epoch)",
  "error Frozen()",
  "error UnknownState(uint256 index)",
  "error Expired(uint256 deadline)",
  "error SlotOrder(uint64 signatureSlot, uint64 attestedSlot, uint64 finalizedSlot)",
  "error SignatureFromTheFuture(uint64 signatureSlot, uint256 startsAt)",
  "error UnknownPeriod(uint64 signaturePeriod, uint64 storedPeriod, bool nextCommitteeKnown)",
  "error NotRelevant(uint64 finalizedSlot, uint64 storedSlot)",
  "error WrongFinalityBranch()",
  "error WrongCommitteeBranch()",
  "error CommitteeMismatch(bytes32 stored, bytes32 given)",
  "error WrongExecutionProof()",
  "error UnknownFork(uint64 epoch)",
  "error NoConflict()",
  "error TooYoung(uint64 acceptedAt, uint64 minimumAge)",
  "error NoForkAwaits()",
  "error HeaderBeforeFork(uint64 headerEpoch, uint64 forkEpoch)",
  "error WrongForkBranch()",
  "error InvalidFork()",
  "error NotTimelock(address caller)",
  "error ForkPending()",
  "error NoProposal()",
  "error TooSoon(uint256 notBefore)",
  "error ParticipationOutOfRange()",
  "error TooFewParticipants(uint256 participants, uint256 committeeSize)",
  "error AbsentKeysLength(uint256 expected, uint256 actual)",
  "error SiblingCount(uint256 expected, uint256 actual)",
  "error WrongCommittee(bytes32 expected, bytes32 actual)",
  "error HeaderRequired()",
  "error MalformedHeader(uint256 field)",
  "error BranchLength(uint256 expected, uint256 actual)",
  "error Sha256Failed()",
  "error MapToG2Failed()",
  "error InvalidG1Point()",
  "error InvalidPairingInput()",
  "error InfinityPublicKey()",
  "error InfinitySignature()",
  "error WrongSignature()",
]);

/** For clients that call the contract, decode its events or name its errors. */
export const beaconLightClientAbi: Abi = abi;

export interface ContractHeader {
  readonly slot: bigint;
  readonly proposerIndex: bigint;
  readonly parentRoot: Hex;
  readonly stateRoot: Hex;
  readonly bodyRoot: Hex;
}

export interface ContractSyncSignature {
  /** Bit `i mod 256` of word `i / 256` stands for seat `i`. */
  readonly participation: readonly [bigint, bigint];
  /** x.c0, x.c1, y.c0, y.c1: 48 bytes each, cut into words. */
  readonly signature: readonly [Hex, Hex, Hex, Hex, Hex, Hex];
  /** x, y: 48 bytes each, cut into words. */
  readonly aggregateKey: readonly [Hex, Hex, Hex];
  /** 96 bytes for each absent seat: x, y. */
  readonly absentKeys: Hex;
  readonly siblings: readonly Hex[];
}

export interface ContractExecutionProof {
  readonly stateRoot: Hex;
  readonly blockNumber: bigint;
  readonly timestamp: bigint;
  readonly branch: readonly Hex[];
  /** RLP of the execution header, or `0x` where the branch proves the values in the payload. */
  readonly header: Hex;
}

/** `LightClientUpdate` of the contract. */
export interface ContractUpdate {
  readonly attested: ContractHeader;
  readonly finalized: ContractHeader;
  readonly finalityBranch: readonly Hex[];
  /** Root of the next committee, then its branch; empty for none. */
  readonly nextCommittee: readonly Hex[];
  readonly execution: ContractExecutionProof;
  readonly sync: ContractSyncSignature;
  readonly signatureSlot: bigint;
}

/** `ForkActivation` of the contract: shows the epoch of the first row that waits for one. */
export interface ContractForkActivation {
  readonly attested: ContractHeader;
  readonly epoch: bigint;
  readonly forkBranch: readonly Hex[];
  readonly sync: ContractSyncSignature;
  readonly signatureSlot: bigint;
}

export interface ContractForkRow {
  /** 2^64 - 1 while it is not known. */
  readonly epoch: bigint;
  readonly version: Hex;
  readonly slotDurationMs: number;
  readonly forkIndex: number;
  readonly finalizedRootIndex: number;
  readonly currentCommitteeIndex: number;
  readonly nextCommitteeIndex: number;
  readonly blockHashIndex: number;
  readonly payloadDepth: number;
}

export interface ContractParameters {
  readonly sourceChainId: bigint;
  readonly genesisTime: bigint;
  readonly genesisValidatorsRoot: Hex;
  readonly committeeSize: number;
  readonly slotsPerEpoch: number;
  readonly epochsPerPeriod: number;
  readonly trustingPeriod: bigint;
  readonly ringSize: number;
  readonly timelock: Hex;
  readonly forks: readonly ContractForkRow[];
  readonly checkpoint: {
    readonly root: Hex;
    readonly header: ContractHeader;
    readonly committeeRoot: Hex;
    readonly committeeBranch: readonly Hex[];
  };
}

/** A finalized execution state: what the contract keeps the hash of. */
export interface FinalizedState {
  readonly stateRoot: Hex;
  readonly blockNumber: bigint;
  readonly timestamp: bigint;
  readonly slot: bigint;
  readonly acceptedAt: bigint;
  readonly participants: bigint;
}

/** Calldata of `submitUpdate`. */
export function encodeSubmitUpdate(update: ContractUpdate): Hex {
  return encodeFunctionData({ abi, functionName: "submitUpdate", args: [update] });
}

/** Calldata of `submitUpdates`: in order, all or none. */
export function encodeSubmitUpdates(updates: readonly ContractUpdate[]): Hex {
  return encodeFunctionData({ abi, functionName: "submitUpdates", args: [updates] });
}

/** Calldata of `reportConflict`: freezes the client if the two updates finalize different blocks for one epoch. */
export function encodeReportConflict(first: ContractUpdate, second: ContractUpdate): Hex {
  return encodeFunctionData({ abi, functionName: "reportConflict", args: [first, second] });
}

/** Calldata of `activateFork`. */
export function encodeActivateFork(activation: ContractForkActivation): Hex {
  return encodeFunctionData({ abi, functionName: "activateFork", args: [activation] });
}

/** What follows the creation code in the deployment transaction. */
export function encodeConstructorArguments(parameters: ContractParameters): Hex {
  const { inputs } = abi.find((item) => item.type === "constructor")!;
  return encodeAbiParameters(inputs, [parameters]);
}

/** An accepted state and its place in the ring. */
export interface AcceptedState {
  readonly index: bigint;
  readonly state: FinalizedState;
}

/**
 * Reads a `StateAccepted` event; null if the log is another event of the contract.
 * @throws viem's decoding errors if it is no event of the contract at all
 */
export function decodeStateAccepted(log: { topics: readonly Hex[]; data: Hex }): AcceptedState | null {
  const topics = log.topics as [Hex, ...Hex[]];
  const event = decodeEventLog({ abi, topics, data: log.data });
  if (event.eventName !== "StateAccepted") return null;
  const { index, ...state } = event.args;
  return { index, state };
}
