/**
 * SSZ types of what a block body carries besides the sync aggregate: slashings, attestations, deposits, exits, and
 * execution requests. The simulated chain leaves these lists empty; the element types are there so that the body is
 * the specification's body and its roots are comparable with foreign ones.
 */
import {
  BitListType,
  BitVectorType,
  ListBasicType,
  ListCompositeType,
  ProgressiveBitListType,
  ProgressiveContainerType,
  ProgressiveListBasicType,
  ProgressiveListCompositeType,
  type Type,
  VectorCompositeType,
} from "@chainsafe/ssz";
import type { BeaconPreset } from "../preset.ts";
import {
  type AnyType,
  beaconBlockHeader,
  boolean,
  bytes20,
  bytes32,
  bytes48,
  bytes96,
  checkpoint,
  container,
  type Fields,
  gwei,
  uint64,
} from "./basic.ts";

const DEPOSIT_CONTRACT_TREE_DEPTH = 32;
const MAX_VALIDATORS_PER_COMMITTEE = 2048;

/** A progressive container (EIP-7495 / EIP-7916) all of whose fields are active. */
export function progressiveContainer(typeName: string, fields: Fields): AnyType {
  const activeFields = Object.keys(fields).map(() => true);
  return new ProgressiveContainerType({ ...fields }, activeFields, { typeName, jsonCase: "eth2" });
}

export function progressiveList(elementType: AnyType): AnyType {
  return new ProgressiveListCompositeType(elementType);
}

export function list(elementType: AnyType, limit: number): AnyType {
  return new ListCompositeType(elementType, limit);
}

const signed = (message: AnyType): AnyType => container(`Signed${message.typeName}`, { message, signature: bytes96 });

const attestationData = container("AttestationData", {
  slot: uint64,
  index: uint64,
  beaconBlockRoot: bytes32,
  source: checkpoint,
  target: checkpoint,
});

const signedHeader = signed(beaconBlockHeader);
export const proposerSlashing: AnyType = container("ProposerSlashing", {
  signedHeader1: signedHeader,
  signedHeader2: signedHeader,
});

export const deposit: AnyType = container("Deposit", {
  proof: new VectorCompositeType(bytes32, DEPOSIT_CONTRACT_TREE_DEPTH + 1),
  data: container("DepositData", {
    pubkey: bytes48,
    withdrawalCredentials: bytes32,
    amount: gwei,
    signature: bytes96,
  }),
});

export const signedVoluntaryExit: AnyType = signed(
  container("VoluntaryExit", { epoch: uint64, validatorIndex: uint64 }),
);

export const signedBlsToExecutionChange: AnyType = signed(
  container("BLSToExecutionChange", { validatorIndex: uint64, fromBlsPubkey: bytes48, toExecutionAddress: bytes20 }),
);

export interface AttestationTypes {
  readonly attestation: AnyType;
  readonly attesterSlashing: AnyType;
}

/** Capella and Deneb: one committee per attestation. */
export function phase0AttestationTypes(): AttestationTypes {
  return {
    attestation: container("Attestation", {
      aggregationBits: new BitListType(MAX_VALIDATORS_PER_COMMITTEE),
      data: attestationData,
      signature: bytes96,
    }),
    attesterSlashing: slashingOf(new ListBasicType(uint64, MAX_VALIDATORS_PER_COMMITTEE), container),
  };
}

/** Electra and Fulu (EIP-7549): attestations over all committees of a slot. */
export function electraAttestationTypes(preset: BeaconPreset): AttestationTypes {
  const limit = MAX_VALIDATORS_PER_COMMITTEE * preset.maxCommitteesPerSlot;
  return {
    attestation: container("Attestation", attestationFields(new BitListType(limit), preset)),
    attesterSlashing: slashingOf(new ListBasicType(uint64, limit), container),
  };
}

/** Gloas: the same in progressive containers and lists (EIP-7688). */
export function gloasAttestationTypes(preset: BeaconPreset): AttestationTypes {
  return {
    attestation: progressiveContainer("Attestation", attestationFields(new ProgressiveBitListType(), preset)),
    attesterSlashing: slashingOf(new ProgressiveListBasicType(uint64), progressiveContainer),
  };
}

function attestationFields(aggregationBits: Type<unknown>, preset: BeaconPreset): Fields {
  return {
    aggregationBits,
    data: attestationData,
    signature: bytes96,
    committeeBits: new BitVectorType(preset.maxCommitteesPerSlot),
  };
}

function slashingOf(attestingIndices: Type<unknown>, make: (name: string, fields: Fields) => AnyType): AnyType {
  const indexed = make("IndexedAttestation", { attestingIndices, data: attestationData, signature: bytes96 });
  return container("AttesterSlashing", { attestation1: indexed, attestation2: indexed });
}

const depositRequest = container("DepositRequest", {
  pubkey: bytes48,
  withdrawalCredentials: bytes32,
  amount: gwei,
  signature: bytes96,
  index: uint64,
});
const withdrawalRequest = container("WithdrawalRequest", {
  sourceAddress: bytes20,
  validatorPubkey: bytes48,
  amount: gwei,
});
const consolidationRequest = container("ConsolidationRequest", {
  sourceAddress: bytes20,
  sourcePubkey: bytes48,
  targetPubkey: bytes48,
});

/** Electra and Fulu; the limits per payload are the same in both presets. */
export const electraExecutionRequests: AnyType = container("ExecutionRequests", {
  deposits: list(depositRequest, 8192),
  withdrawals: list(withdrawalRequest, 16),
  consolidations: list(consolidationRequest, 2),
});

export const gloasExecutionRequests: AnyType = progressiveContainer("ExecutionRequests", {
  deposits: progressiveList(depositRequest),
  withdrawals: progressiveList(withdrawalRequest),
  consolidations: progressiveList(consolidationRequest),
  builderDeposits: progressiveList(
    container("BuilderDepositRequest", {
      pubkey: bytes48,
      withdrawalCredentials: bytes32,
      amount: gwei,
      signature: bytes96,
    }),
  ),
  builderExits: progressiveList(container("BuilderExitRequest", { sourceAddress: bytes20, pubkey: bytes48 })),
});

export function payloadAttestation(preset: BeaconPreset): AnyType {
  return progressiveContainer("PayloadAttestation", {
    aggregationBits: new BitVectorType(preset.payloadTimelinessCommitteeSize),
    data: container("PayloadAttestationData", {
      beaconBlockRoot: bytes32,
      slot: uint64,
      payloadPresent: boolean,
      blobDataAvailable: boolean,
    }),
    signature: bytes96,
  });
}

/** The builder's bid for a payload (EIP-7732): what a Gloas block commits to instead of a payload. */
export const executionPayloadBid: AnyType = progressiveContainer("ExecutionPayloadBid", {
  parentBlockHash: bytes32,
  parentBlockRoot: bytes32,
  blockHash: bytes32,
  prevRandao: bytes32,
  feeRecipient: bytes20,
  gasLimit: uint64,
  builderIndex: uint64,
  slot: uint64,
  value: gwei,
  executionPayment: gwei,
  blobKzgCommitments: progressiveList(bytes48),
  executionRequestsRoot: bytes32,
});

export const signedExecutionPayloadBid: AnyType = signed(executionPayloadBid);
