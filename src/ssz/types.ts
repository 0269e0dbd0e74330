import { type CompositeType, ContainerType, type Type, type ValueOfFields, VectorCompositeType } from "@chainsafe/ssz";
import {
  SafeUint64Type,
  SszError,
  StrictBitVectorType,
  StrictByteListType,
  StrictByteVectorType,
  StrictUintBigintType,
} from "./basic.ts";
import { FORK_GINDICES, type ForkName, gindexDepth, isForkAtLeast } from "./forks.ts";
import type { Preset } from "./presets.ts";
import type {
  BeaconBlockHeader,
  ExecutionPayloadHeader,
  ForkData,
  LightClientBootstrap,
  LightClientFinalityUpdate,
  LightClientHeader,
  LightClientOptimisticUpdate,
  LightClientUpdate,
  SigningData,
  SyncAggregate,
  SyncCommittee,
} from "./values.ts";

/**
 * `serialize`, `deserialize`, `fromJson`, `toJson`, `hashTreeRoot`, `equals`, `clone`, `defaultValue` of a container.
 * `deserialize` and `fromJson` throw SszError on anything that is not exactly one value of the type.
 */
export type SszType<T> = CompositeType<T, unknown, unknown>;

export interface ForkTypes {
  readonly LightClientHeader: SszType<LightClientHeader>;
  readonly LightClientBootstrap: SszType<LightClientBootstrap>;
  readonly LightClientUpdate: SszType<LightClientUpdate>;
  readonly LightClientFinalityUpdate: SszType<LightClientFinalityUpdate>;
  readonly LightClientOptimisticUpdate: SszType<LightClientOptimisticUpdate>;
}

export interface LightClientTypes extends Readonly<Record<ForkName, ForkTypes>> {
  readonly BeaconBlockHeader: SszType<BeaconBlockHeader>;
  readonly SyncCommittee: SszType<SyncCommittee>;
  readonly SyncAggregate: SszType<SyncAggregate>;
  readonly ForkData: SszType<ForkData>;
  readonly SigningData: SszType<SigningData>;
  /** The payload header of Capella (15 fields), and of Deneb to Fulu (with blob gas). */
  readonly ExecutionPayloadHeader: Readonly<Record<"capella" | "deneb", SszType<ExecutionPayloadHeader>>>;
}

const cache = new Map<number, LightClientTypes>();

/** The light-client containers of a preset, which differ by the size of the committee alone. */
export function sszTypes(preset: Pick<Preset, "syncCommitteeSize">): LightClientTypes {
  let types = cache.get(preset.syncCommitteeSize);
  if (types === undefined) {
    types = buildLightClientTypes(preset.syncCommitteeSize, new SafeUint64Type());
    cache.set(preset.syncCommitteeSize, types);
  }
  return types;
}

/**
 * Source: consensus-specs `specs/{altair,capella,deneb,electra,gloas}/light-client/sync-protocol.md`.
 * @param uint64 how slots, indices and the like are represented
 */
export function buildLightClientTypes(syncCommitteeSize: number, uint64: Type<number>): LightClientTypes {
  const common: CommonTypes = {
    BeaconBlockHeader: container("BeaconBlockHeader", {
      slot: uint64,
      proposerIndex: uint64,
      parentRoot: bytes32,
      stateRoot: bytes32,
      bodyRoot: bytes32,
    }),
    SyncCommittee: container("SyncCommittee", {
      pubkeys: new VectorCompositeType(bytes48, syncCommitteeSize),
      aggregatePubkey: bytes48,
    }),
    SyncAggregate: container("SyncAggregate", {
      syncCommitteeBits: new StrictBitVectorType(syncCommitteeSize),
      syncCommitteeSignature: bytes96,
    }),
    ForkData: container("ForkData", { currentVersion: bytes4, genesisValidatorsRoot: bytes32 }),
    SigningData: container("SigningData", { objectRoot: bytes32, domain: bytes32 }),
    ExecutionPayloadHeader: executionPayloadHeaders(uint64),
  };
  const altair = forkTypes("altair", common, uint64);
  const capella = forkTypes("capella", common, uint64);
  const deneb = forkTypes("deneb", common, uint64);
  const electra = forkTypes("electra", common, uint64);
  const gloas = forkTypes("gloas", common, uint64);
  return { ...common, altair, bellatrix: altair, capella, deneb, electra, fulu: electra, gloas, heze: gloas };
}

type CommonTypes = Omit<LightClientTypes, ForkName>;

function forkTypes(fork: ForkName, common: CommonTypes, uint64: Type<number>): ForkTypes {
  const gindices = FORK_GINDICES[fork];
  const header = headerType(fork, common);
  const finality = {
    finalizedHeader: header,
    finalityBranch: branch(gindices.finalizedRoot),
  };
  const signature = { syncAggregate: common.SyncAggregate, signatureSlot: uint64 };
  return {
    LightClientHeader: header,
    LightClientBootstrap: container("LightClientBootstrap", {
      header,
      currentSyncCommittee: common.SyncCommittee,
      currentSyncCommitteeBranch: branch(gindices.currentSyncCommittee),
    }),
    LightClientUpdate: container("LightClientUpdate", {
      attestedHeader: header,
      nextSyncCommittee: common.SyncCommittee,
      nextSyncCommitteeBranch: branch(gindices.nextSyncCommittee),
      ...finality,
      ...signature,
    }),
    LightClientFinalityUpdate: container("LightClientFinalityUpdate", {
      attestedHeader: header,
      ...finality,
      ...signature,
    }),
    LightClientOptimisticUpdate: container("LightClientOptimisticUpdate", { attestedHeader: header, ...signature }),
  };
}

function headerType(fork: ForkName, common: CommonTypes): SszType<LightClientHeader> {
  const { execution: gindex } = FORK_GINDICES[fork];
  const beacon = common.BeaconBlockHeader;
  if (gindex === null) return container("LightClientHeader", { beacon });
  const executionBranch = branch(gindex);
  if (isForkAtLeast(fork, "gloas")) {
    return container("LightClientHeader", { beacon, executionBlockHash: bytes32, executionBranch });
  }
  const execution = common.ExecutionPayloadHeader[isForkAtLeast(fork, "deneb") ? "deneb" : "capella"];
  return container("LightClientHeader", { beacon, execution, executionBranch });
}

function executionPayloadHeaders(uint64: Type<number>): LightClientTypes["ExecutionPayloadHeader"] {
  const capella = {
    parentHash: bytes32,
    feeRecipient: new StrictByteVectorType(20),
    stateRoot: bytes32,
    receiptsRoot: bytes32,
    logsBloom: new StrictByteVectorType(256),
    prevRandao: bytes32,
    blockNumber: uint64,
    gasLimit: uint64,
    gasUsed: uint64,
    timestamp: uint64,
    extraData: new StrictByteListType(32),
    baseFeePerGas: new StrictUintBigintType(32),
    blockHash: bytes32,
    transactionsRoot: bytes32,
    withdrawalsRoot: bytes32,
  };
  const uint64Bigint = new StrictUintBigintType(8);
  return {
    capella: container("ExecutionPayloadHeader", capella),
    deneb: container("ExecutionPayloadHeader", {
      ...capella,
      blobGasUsed: uint64Bigint,
      excessBlobGas: uint64Bigint,
    }),
  };
}

const bytes4 = new StrictByteVectorType(4);
const bytes32 = new StrictByteVectorType(32);
const bytes48 = new StrictByteVectorType(48);
const bytes96 = new StrictByteVectorType(96);

function branch(gindex: number): VectorCompositeType<StrictByteVectorType> {
  return new VectorCompositeType(bytes32, gindexDepth(gindex));
}

/** A container whose decoders throw SszError only. */
class StrictContainerType<Fields extends Record<string, Type<unknown>>> extends ContainerType<Fields> {
  override deserialize(bytes: Uint8Array): ValueOfFields<Fields> {
    try {
      return super.deserialize(bytes);
    } catch (cause) {
      throw asSszError("SSZ_BAD_BYTES", `${bytes.length} bytes are no ${this.typeName}`, cause);
    }
  }

  override fromJson(json: unknown): ValueOfFields<Fields> {
    try {
      return super.fromJson(json);
    } catch (cause) {
      throw asSszError("SSZ_BAD_JSON", `JSON is no ${this.typeName}: ${reason(cause)}`, cause);
    }
  }
}

function container<T, Fields extends Record<string, Type<unknown>>>(typeName: string, fields: Fields): SszType<T> {
  return new StrictContainerType(fields, { typeName, jsonCase: "eth2" }) as unknown as SszType<T>;
}

function asSszError(code: "SSZ_BAD_BYTES" | "SSZ_BAD_JSON", message: string, cause: unknown): SszError {
  return cause instanceof SszError ? cause : new SszError(code, message, cause);
}

function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
