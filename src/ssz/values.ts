import type { BitArray } from "@chainsafe/ssz";

/*
 * The values of the light-client containers. Names are the specification's in camelCase; slots and indices are
 * numbers below 2^53, roots and keys are bytes.
 */

export interface BeaconBlockHeader {
  slot: number;
  proposerIndex: number;
  parentRoot: Uint8Array;
  stateRoot: Uint8Array;
  bodyRoot: Uint8Array;
}

export interface SyncCommittee {
  /** One 48-byte compressed key per seat; a validator may hold several seats. */
  pubkeys: Uint8Array[];
  /** Sum of the keys of all seats. */
  aggregatePubkey: Uint8Array;
}

export interface SyncAggregate {
  syncCommitteeBits: BitArray;
  /** 96-byte compressed signature. */
  syncCommitteeSignature: Uint8Array;
}

export interface ExecutionPayloadHeader {
  parentHash: Uint8Array;
  feeRecipient: Uint8Array;
  stateRoot: Uint8Array;
  receiptsRoot: Uint8Array;
  logsBloom: Uint8Array;
  prevRandao: Uint8Array;
  blockNumber: number;
  gasLimit: number;
  gasUsed: number;
  timestamp: number;
  extraData: Uint8Array;
  baseFeePerGas: bigint;
  blockHash: Uint8Array;
  transactionsRoot: Uint8Array;
  withdrawalsRoot: Uint8Array;
  /** Since Deneb. */
  blobGasUsed?: bigint;
  /** Since Deneb. */
  excessBlobGas?: bigint;
}

/**
 * A header in one of four forms, told apart by the fields that are there:
 * Altair (`beacon` alone), Capella and Deneb (`execution`, the latter with blob gas), Gloas (`executionBlockHash`).
 */
export interface LightClientHeader {
  beacon: BeaconBlockHeader;
  execution?: ExecutionPayloadHeader;
  /** Hash of the execution block: the block's own before Gloas, its *parent payload's* since. */
  executionBlockHash?: Uint8Array;
  executionBranch?: Uint8Array[];
}

export interface LightClientBootstrap {
  header: LightClientHeader;
  currentSyncCommittee: SyncCommittee;
  currentSyncCommitteeBranch: Uint8Array[];
}

export interface LightClientUpdate {
  attestedHeader: LightClientHeader;
  nextSyncCommittee: SyncCommittee;
  nextSyncCommitteeBranch: Uint8Array[];
  finalizedHeader: LightClientHeader;
  finalityBranch: Uint8Array[];
  syncAggregate: SyncAggregate;
  signatureSlot: number;
}

export interface LightClientFinalityUpdate {
  attestedHeader: LightClientHeader;
  finalizedHeader: LightClientHeader;
  finalityBranch: Uint8Array[];
  syncAggregate: SyncAggregate;
  signatureSlot: number;
}

export interface LightClientOptimisticUpdate {
  attestedHeader: LightClientHeader;
  syncAggregate: SyncAggregate;
  signatureSlot: number;
}

export interface ForkData {
  currentVersion: Uint8Array;
  genesisValidatorsRoot: Uint8Array;
}

export interface SigningData {
  objectRoot: Uint8Array;
  domain: Uint8Array;
}
