import { BitArray } from "@chainsafe/ssz";
import type { BlobLimit, ChainConfig } from "../../light-client/config/chain-config.ts";
import { isBetterUpdate } from "../../light-client/spec/is-better-update.ts";
import { computeSyncCommitteeDomain } from "../../light-client/spec/signing.ts";
import { type Hex, toHex } from "../../primitives/hex.ts";
import { type LightClientTypes, sszTypes } from "../../ssz/types.ts";
import type {
  ExecutionPayloadHeader,
  LightClientBootstrap,
  LightClientFinalityUpdate,
  LightClientOptimisticUpdate,
  LightClientUpdate,
  SyncAggregate,
} from "../../ssz/values.ts";
import { BlockBuilder, type SimulatedBlock } from "./block.ts";
import { BeaconChainError } from "./errors.ts";
import { type BeaconForkRow, checkForks, forkAtEpoch, fuluForks } from "./forks.ts";
import { lightClientBootstrap, lightClientUpdate, type UpdateParts } from "./light-client-data.ts";
import { type BeaconPreset, mainnetPreset } from "./preset.ts";
import { type Committee, ValidatorSet } from "./validators.ts";

export interface BeaconChainOptions {
  /** Everything random about the chain (keys, committees) comes from here. */
  readonly seed: string;
  /** Unix seconds of slot 0. */
  readonly genesisTime: number;
  /** Ascending; the first row begins at epoch 0. Default: all forks up to Fulu from epoch 0 on. */
  readonly forks?: readonly BeaconForkRow[];
  /** Default 12. */
  readonly secondsPerSlot?: number;
  /** Default: mainnet's. */
  readonly preset?: BeaconPreset;
  /**
   * Default: a quarter more than seats, so that committees overlap and differ. With fewer validators than seats, some
   * validators hold several seats.
   */
  readonly validatorCount?: number;
}

export interface ProduceBlockOptions {
  /** Seats that do not sign the parent. */
  readonly absent?: readonly number[];
  /** Root of the block to build on; default: the head. */
  readonly parent?: Uint8Array;
  /** Whether the epochs that end between the parent and this block are attested to, hence justified. Default true. */
  readonly attested?: boolean;
}

export interface SignOptions {
  /** Period of the committee that signs. */
  readonly period: number;
  /** Fork version of the signing domain, four bytes. */
  readonly version: Uint8Array;
  readonly absent?: readonly number[];
}

/** Makes a chain that consists of its genesis block. Most of the time goes into deriving the keys. */
export function createBeaconChain(options: BeaconChainOptions): BeaconChain {
  return new BeaconChain(options);
}

/**
 * A beacon chain in one process: real containers, keys, signatures, committees, forks and finality, on as few blocks as
 * the caller likes. Equal seeds and equal calls give equal chains.
 *
 * Not simulated, because no light client sees it: attestations and other operations, rewards, deposits, RANDAO, and the
 * states at empty slots. Everyone attests, unless told otherwise; every Gloas payload is delivered.
 */
export class BeaconChain {
  readonly preset: BeaconPreset;
  readonly forks: readonly BeaconForkRow[];
  /** What a light client must know of this chain. */
  readonly config: ChainConfig;
  readonly types: LightClientTypes;
  readonly genesis: SimulatedBlock;

  readonly #validators: ValidatorSet;
  readonly #builder: BlockBuilder;
  readonly #blocks = new Map<Hex, SimulatedBlock>();
  /** By period: the best update of the chain up to `head`. */
  readonly #best = new Map<number, { readonly head: SimulatedBlock; readonly update: LightClientUpdate }>();
  #head: SimulatedBlock;

  constructor(options: BeaconChainOptions) {
    this.preset = options.preset ?? mainnetPreset;
    this.forks = checkForks(options.forks ?? fuluForks);
    this.types = sszTypes(this.preset);
    const { name, syncCommitteeSize: seats, slotsPerEpoch, epochsPerSyncCommitteePeriod } = this.preset;
    this.#validators = new ValidatorSet(options.seed, options.validatorCount ?? Math.ceil(1.25 * seats), seats);
    this.#builder = new BlockBuilder(this.preset, this.forks, this.#validators);
    this.genesis = this.#builder.genesis(options.genesisTime);
    this.config = {
      name: "simulated",
      preset: { name, syncCommitteeSize: seats, slotsPerEpoch, epochsPerSyncCommitteePeriod },
      slotDurationMs: 1000 * (options.secondsPerSlot ?? 12),
      genesisTime: options.genesisTime,
      genesisValidatorsRoot: this.genesis.state.get(["genesisValidatorsRoot"]) as Uint8Array,
      genesisForkVersion: this.forks[0]!.version,
      forks: this.forks,
      blobSchedule: blobSchedule(this.forks),
    };
    this.#head = this.genesis;
    this.#add(this.genesis);
  }

  /** The last block produced. */
  get head(): SimulatedBlock {
    return this.#head;
  }

  /** The block that the head's finalized checkpoint names; null before the first. */
  get finalized(): SimulatedBlock | null {
    return this.finalizedBy(this.#head);
  }

  /**
   * The block that a block's state has as finalized; null before the first. Genesis has no light-client header, so a
   * checkpoint that names it counts as none.
   */
  finalizedBy(block: SimulatedBlock): SimulatedBlock | null {
    const finalized = this.#blocks.get(toHex(block.finality.finalized.root));
    return finalized === undefined || finalized === this.genesis ? null : finalized;
  }

  /** All blocks in the order of production, genesis first. */
  get blocks(): readonly SimulatedBlock[] {
    return [...this.#blocks.values()];
  }

  /** Unix seconds at the start of a slot. */
  timeAtSlot(slot: number): number {
    return this.config.genesisTime + (slot * this.config.slotDurationMs) / 1000;
  }

  epochAtSlot(slot: number): number {
    return Math.floor(slot / this.preset.slotsPerEpoch);
  }

  periodAtSlot(slot: number): number {
    return Math.floor(this.epochAtSlot(slot) / this.preset.epochsPerSyncCommitteePeriod);
  }

  forkAtSlot(slot: number): BeaconForkRow {
    return forkAtEpoch(this.forks, this.epochAtSlot(slot));
  }

  /** Seats and keys of a period's sync committee. */
  committee(period: number): Committee {
    return this.#validators.committee(period);
  }

  /** @throws BeaconChainError BEACON_UNKNOWN_BLOCK */
  block(root: Uint8Array): SimulatedBlock {
    const block = this.#blocks.get(toHex(root));
    if (block !== undefined) return block;
    throw new BeaconChainError("BEACON_UNKNOWN_BLOCK", "the chain has no block with this root", { root: toHex(root) });
  }

  /**
   * Makes the block of a slot; slots between it and its parent stay empty. It carries the sync committee's signature
   * over its parent.
   * @param execution the payload of the slot, usually the header of an execution client's block
   * @throws BeaconChainError BEACON_SLOT_NOT_LATER, BEACON_UNKNOWN_BLOCK, BEACON_NO_SUCH_SEAT
   */
  produceBlock(slot: number, execution: ExecutionPayloadHeader, options: ProduceBlockOptions = {}): SimulatedBlock {
    const parent = options.parent === undefined ? this.#head : this.block(options.parent);
    if (!Number.isSafeInteger(slot) || slot <= parent.header.slot) {
      throw new BeaconChainError("BEACON_SLOT_NOT_LATER", "a block's slot must be after its parent's", {
        slot,
        parent: parent.header.slot,
      });
    }
    const syncAggregate = this.sign(parent.root, {
      period: this.periodAtSlot(slot),
      version: this.forkAtSlot(slot - 1).version,
      absent: options.absent ?? [],
    });
    const targetAt = (epoch: number) => this.#rootAtEpoch(parent, epoch);
    const attested = options.attested ?? true;
    const block = this.#builder.next(parent, { slot, execution, syncAggregate, attested, targetAt });
    this.#add(block);
    this.#head = block;
    return block;
  }

  /**
   * A committee's signature over any root, valid or not on this chain: for tests that need what an honest committee
   * would not sign.
   * @throws BeaconChainError BEACON_NO_SUCH_SEAT
   */
  sign(blockRoot: Uint8Array, { period, version, absent = [] }: SignOptions): SyncAggregate {
    const { seats } = this.committee(period);
    const badSeat = absent.find((seat) => seats[seat] === undefined);
    if (badSeat !== undefined) {
      throw new BeaconChainError("BEACON_NO_SUCH_SEAT", "the committee has no such seat", { seat: badSeat });
    }
    const missing = new Set(absent);
    const signers = seats.filter((_, seat) => !missing.has(seat));
    const domain = computeSyncCommitteeDomain(this.config, version);
    const message = this.types.SigningData.hashTreeRoot({ objectRoot: blockRoot, domain });
    return {
      syncCommitteeBits: BitArray.fromBoolArray(seats.map((_, seat) => !missing.has(seat))),
      syncCommitteeSignature: this.#validators.sign(signers, message),
    };
  }

  /**
   * `create_light_client_bootstrap` for a block.
   * @throws BeaconChainError BEACON_UNKNOWN_BLOCK; BEACON_NO_LIGHT_CLIENT_DATA for the genesis block, which has no payload
   */
  bootstrap(root: Uint8Array): LightClientBootstrap {
    const block = this.block(root);
    if (block === this.genesis) throw noData("the genesis block has no bootstrap");
    return lightClientBootstrap(block);
  }

  /**
   * `create_light_client_update` from the signature that a block carries over its parent.
   * @param root the block with the signature; default: the head
   * @throws BeaconChainError BEACON_UNKNOWN_BLOCK; BEACON_NO_LIGHT_CLIENT_DATA if nobody signed, or the parent is genesis
   */
  updateBy(root: Uint8Array = this.#head.root): LightClientUpdate {
    const parts = this.#updateParts(this.block(root));
    if (parts === null) throw noData("the block carries no signature over a block after genesis");
    return lightClientUpdate(this.types, parts);
  }

  /**
   * The best update of a period, as nodes serve it (`is_better_update`).
   * @throws BeaconChainError BEACON_NO_LIGHT_CLIENT_DATA if the period has none
   */
  update(period: number): LightClientUpdate {
    const update = this.findUpdate(period);
    if (update === null) throw noData("the period has no update", { period });
    return update;
  }

  /** The best update of a period; null if it has none. */
  findUpdate(period: number): LightClientUpdate | null {
    const known = this.#best.get(period);
    let best: LightClientUpdate | null = null;
    for (const parts of this.#signatures()) {
      if (parts.signature === known?.head) {
        best = best === null || isBetterUpdate(this.config, known.update, best) ? known.update : best;
        break;
      }
      const attestedPeriod = this.periodAtSlot(parts.attested.header.slot);
      if (attestedPeriod < period) break;
      if (attestedPeriod > period) continue;
      const update = lightClientUpdate(this.types, parts);
      if (best === null || isBetterUpdate(this.config, update, best)) best = update;
    }
    if (best !== null) this.#best.set(period, { head: this.#head, update: best });
    return best;
  }

  /**
   * The finality update signed last.
   * @throws BeaconChainError BEACON_NO_LIGHT_CLIENT_DATA if nothing is finalized yet
   */
  finalityUpdate(): LightClientFinalityUpdate {
    for (const parts of this.#signatures()) {
      if (parts.finalized === null) continue;
      const { nextSyncCommittee, nextSyncCommitteeBranch, ...update } = lightClientUpdate(this.types, parts);
      return update;
    }
    throw noData("nothing is finalized yet");
  }

  /**
   * The optimistic update signed last.
   * @throws BeaconChainError BEACON_NO_LIGHT_CLIENT_DATA if there is none
   */
  optimisticUpdate(): LightClientOptimisticUpdate {
    for (const parts of this.#signatures()) {
      const { attestedHeader, syncAggregate, signatureSlot } = lightClientUpdate(this.types, parts);
      return { attestedHeader, syncAggregate, signatureSlot };
    }
    throw noData("no block is signed yet");
  }

  /** What each signature of the head's chain is about, the last signature first. */
  *#signatures(): Generator<UpdateParts> {
    for (let block = this.#head; block !== this.genesis; block = this.block(block.header.parentRoot)) {
      const parts = this.#updateParts(block);
      if (parts !== null) yield parts;
    }
  }

  #updateParts(signature: SimulatedBlock): UpdateParts | null {
    const participants = signature.syncAggregate.syncCommitteeBits.getTrueBitIndexes().length;
    if (signature === this.genesis || participants === 0) return null;
    const attested = this.block(signature.header.parentRoot);
    if (attested === this.genesis) return null;
    const period = this.periodAtSlot(attested.header.slot);
    const isSamePeriod = this.periodAtSlot(signature.header.slot) === period;
    return {
      signature,
      attested,
      finalized: this.finalizedBy(attested),
      nextSyncCommittee: isSamePeriod ? this.committee(period + 1) : null,
    };
  }

  /** Root of the block at the first slot of an epoch, or of the last one before it, going back from a block. */
  #rootAtEpoch(from: SimulatedBlock, epoch: number): Uint8Array {
    let block = from;
    while (block.header.slot > epoch * this.preset.slotsPerEpoch) block = this.block(block.header.parentRoot);
    return block.root;
  }

  #add(block: SimulatedBlock): void {
    this.#blocks.set(toHex(block.root), block);
  }
}

/** Without a schedule of its own, a chain has the limit of Electra from Electra on (EIP-7892). */
function blobSchedule(forks: readonly BeaconForkRow[]): BlobLimit[] {
  const electra = forks.find(({ name }) => name === "electra");
  return electra === undefined ? [] : [{ epoch: electra.epoch, maxBlobsPerBlock: 9 }];
}

function noData(message: string, details: Readonly<Record<string, number>> = {}): BeaconChainError {
  return new BeaconChainError("BEACON_NO_LIGHT_CLIENT_DATA", message, details);
}
