/**
 * SSZ types that both the beacon state and the block body are made of, the same at every fork and in every preset.
 *
 * Source: consensus-specs, `specs/{phase0,altair,capella,deneb,electra,gloas}/beacon-chain.md`.
 * They are annotated as `AnyType`, because the simulator reads and writes trees by field name and never needs the
 * static shape of these containers; the light-client containers with their static types live in `src/ssz`.
 */
import { type Node, zeroNode } from "@chainsafe/persistent-merkle-tree";
import {
  BooleanType,
  ByteListType,
  ByteVectorType,
  type ByteViews,
  type CompositeType,
  ContainerType,
  type Type,
  UintBigintType,
  UintNumberType,
  VectorCompositeType,
} from "@chainsafe/ssz";

/** A composite type whose value, view and cache are not known statically. */
// biome-ignore lint/suspicious/noExplicitAny: the library's own CompositeTypeAny is declared like this
export type AnyType = CompositeType<any, any, any>;
export type Fields = Readonly<Record<string, Type<unknown>>>;

export const boolean: BooleanType = new BooleanType();
export const uint8: UintNumberType = new UintNumberType(1);
/** uint64 with 2^64 - 1 read as Infinity: slots, epochs, indices, counters. */
export const uint64: UintNumberType = new UintNumberType(8, { clipInfinity: true });
/** uint64 whose whole range is a number's business: amounts. */
export const gwei: UintBigintType = new UintBigintType(8);
const uint256: UintBigintType = new UintBigintType(32);
const bytes4: ByteVectorType = new ByteVectorType(4);
export const bytes20: ByteVectorType = new ByteVectorType(20);
export const bytes32: ByteVectorType = new ByteVectorType(32);
export const bytes48: ByteVectorType = new ByteVectorType(48);
export const bytes96: ByteVectorType = new ByteVectorType(96);

/**
 * A vector of roots. While it is all zero, as in a new state, its tree shares one node a level: the RANDAO mixes alone
 * would else be 65,536 leaves to make and to hash.
 */
export class RootVectorType extends VectorCompositeType<ByteVectorType> {
  constructor(length: number) {
    super(bytes32, length);
  }

  override tree_deserializeFromBytes(data: ByteViews, start: number, end: number): Node {
    const isZero = data.uint8Array.subarray(start, end).every((byte) => byte === 0);
    return isZero ? zeroNode(this.depth) : super.tree_deserializeFromBytes(data, start, end);
  }
}

export function container(typeName: string, fields: Fields): AnyType {
  return new ContainerType({ ...fields }, { typeName, jsonCase: "eth2" });
}

export const fork: AnyType = container("Fork", { previousVersion: bytes4, currentVersion: bytes4, epoch: uint64 });

export const checkpoint: AnyType = container("Checkpoint", { epoch: uint64, root: bytes32 });

export const eth1Data: AnyType = container("Eth1Data", {
  depositRoot: bytes32,
  depositCount: gwei,
  blockHash: bytes32,
});

export const validator: AnyType = container("Validator", {
  pubkey: bytes48,
  withdrawalCredentials: bytes32,
  effectiveBalance: gwei,
  slashed: boolean,
  activationEligibilityEpoch: uint64,
  activationEpoch: uint64,
  exitEpoch: uint64,
  withdrawableEpoch: uint64,
});

export const beaconBlockHeader: AnyType = container("BeaconBlockHeader", {
  slot: uint64,
  proposerIndex: uint64,
  parentRoot: bytes32,
  stateRoot: bytes32,
  bodyRoot: bytes32,
});

export const withdrawal: AnyType = container("Withdrawal", {
  index: uint64,
  validatorIndex: uint64,
  address: bytes20,
  amount: gwei,
});

export const historicalSummary: AnyType = container("HistoricalSummary", {
  blockSummaryRoot: bytes32,
  stateSummaryRoot: bytes32,
});

const capellaPayloadHeaderFields: Fields = {
  parentHash: bytes32,
  feeRecipient: bytes20,
  stateRoot: bytes32,
  receiptsRoot: bytes32,
  logsBloom: new ByteVectorType(256),
  prevRandao: bytes32,
  blockNumber: uint64,
  gasLimit: uint64,
  gasUsed: uint64,
  timestamp: uint64,
  extraData: new ByteListType(32),
  baseFeePerGas: uint256,
  blockHash: bytes32,
  transactionsRoot: bytes32,
  withdrawalsRoot: bytes32,
};

export const capellaExecutionPayloadHeader: AnyType = container("ExecutionPayloadHeader", capellaPayloadHeaderFields);

/** Deneb, Electra and Fulu. Gloas blocks carry a bid instead. */
export const denebExecutionPayloadHeader: AnyType = container("ExecutionPayloadHeader", {
  ...capellaPayloadHeaderFields,
  blobGasUsed: gwei,
  excessBlobGas: gwei,
});

export const pendingDeposit: AnyType = container("PendingDeposit", {
  pubkey: bytes48,
  withdrawalCredentials: bytes32,
  amount: gwei,
  signature: bytes96,
  slot: uint64,
});

export const pendingPartialWithdrawal: AnyType = container("PendingPartialWithdrawal", {
  validatorIndex: uint64,
  amount: gwei,
  withdrawableEpoch: uint64,
});

export const pendingConsolidation: AnyType = container("PendingConsolidation", {
  sourceIndex: uint64,
  targetIndex: uint64,
});

export const builder: AnyType = container("Builder", {
  pubkey: bytes48,
  version: uint8,
  executionAddress: bytes20,
  balance: gwei,
  depositEpoch: uint64,
  withdrawableEpoch: uint64,
});

export const builderPendingWithdrawal: AnyType = container("BuilderPendingWithdrawal", {
  feeRecipient: bytes20,
  amount: gwei,
  builderIndex: uint64,
});

export const builderPendingPayment: AnyType = container("BuilderPendingPayment", {
  weight: gwei,
  withdrawal: builderPendingWithdrawal,
  proposerIndex: uint64,
});
