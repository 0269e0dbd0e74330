import { blstBls } from "../../../src/bls/blst.ts";
import type { ContractParameters, ContractUpdate } from "../../../src/contracts/light-client/abi.ts";
import { CommitteeWitness } from "../../../src/contracts/light-client/committee-witness.ts";
import { type DeploymentOptions, toContractParameters } from "../../../src/contracts/light-client/deployment.ts";
import { toContractUpdate } from "../../../src/contracts/light-client/encode-update.ts";
import type { ChainConfig } from "../../../src/light-client/config/chain-config.ts";
import { createLightClientContext, type LightClientContext } from "../../../src/light-client/context.ts";
import { LightClientError } from "../../../src/light-client/errors.ts";
import {
  computeSyncCommitteePeriodAtSlot,
  forkAtSlot,
  slotAtTime,
  timeAtSlot,
} from "../../../src/light-client/spec/forks-and-periods.ts";
import { beaconRoot } from "../../../src/light-client/spec/header.ts";
import { computeMerkleBranchRoot, zeroBranch } from "../../../src/light-client/spec/merkle.ts";
import { processLightClientUpdate } from "../../../src/light-client/spec/process-update.ts";
import type { LightClientStore } from "../../../src/light-client/spec/store.ts";
import { hasSupermajority, isFinalityUpdate, isSyncCommitteeUpdate } from "../../../src/light-client/spec/updates.ts";
import { type Hex, toHex } from "../../../src/primitives/hex.ts";
import { FORK_GINDICES, gindexDepth } from "../../../src/ssz/forks.ts";
import { sszTypes } from "../../../src/ssz/types.ts";
import type { LightClientBootstrap, LightClientUpdate, SyncCommittee } from "../../../src/ssz/values.ts";
import type { Scenario, Step } from "./scenario.ts";

const ZERO: Hex = `0x${"00".repeat(32)}`;
const LONG = 20 * 365 * 24 * 3600;

export interface StepOptions {
  /** Slot of the clock; default: the signature slot. */
  readonly currentSlot?: number;
  readonly executionHeader?: Uint8Array;
  readonly withNextCommittee?: boolean;
}

/**
 * The TypeScript light client, restricted to what the contract takes: at least two thirds signed, finality shown, a newer
 * finalized header or the missing committee, no forced update.
 */
export class PolicyClient {
  readonly config: ChainConfig;
  readonly parameters: ContractParameters;
  /** Seconds since 1970 of the bootstrap's slot. */
  readonly time: number;
  store: LightClientStore;
  readonly #context: LightClientContext;
  readonly #witnesses = new WeakMap<SyncCommittee, CommitteeWitness>();

  constructor(config: ChainConfig, bootstrap: LightClientBootstrap, options: Partial<DeploymentOptions> = {}) {
    this.config = config;
    this.#context = createLightClientContext(config, blstBls);
    this.parameters = toContractParameters(config, bootstrap, {
      sourceChainId: 1,
      checkpointRoot: beaconRoot(config, bootstrap.header),
      trustingPeriod: LONG,
      ringSize: 4,
      ...options,
    });
    this.time = Math.ceil(timeAtSlot(config, bootstrap.header.beacon.slot) / 1000);
    this.store = {
      finalizedHeader: bootstrap.header,
      currentSyncCommittee: bootstrap.currentSyncCommittee,
      nextSyncCommittee: null,
      bestValidUpdate: null,
      optimisticHeader: bootstrap.header,
      previousMaxActiveParticipants: 0,
      currentMaxActiveParticipants: 0,
    };
  }

  /** What is replayed: this client's deployment, then the steps. */
  scenario(steps: readonly Step[], knownNext?: Hex): Scenario {
    return { parameters: this.parameters, time: this.time, steps, ...(knownNext === undefined ? {} : { knownNext }) };
  }

  /** What the contract must do with the update, from what this client does with it. */
  step(update: LightClientUpdate, options: StepOptions = {}): Step {
    const contractUpdate = this.encode(update, options);
    const currentSlot = options.currentSlot ?? update.signatureSlot;
    const time = Math.ceil(timeAtSlot(this.config, currentSlot) / 1000);
    const accepted = this.accepts(update, slotAtTime(this.config, 1000 * time));
    return { update: contractUpdate, time, ...(accepted ? {} : { error: "any" }), after: this.state() };
  }

  /** The step of an update that must be rejected with this error; the client is left as it is. */
  rejected(update: ContractUpdate, currentSlot: number, error: string): Step {
    return { update, time: Math.ceil(timeAtSlot(this.config, currentSlot) / 1000), error, after: this.state() };
  }

  encode(update: LightClientUpdate, options: StepOptions = {}): ContractUpdate {
    const { executionHeader, withNextCommittee } = options;
    return toContractUpdate(this.config, update, {
      committee: this.witness(update.signatureSlot),
      ...(executionHeader === undefined ? {} : { executionHeader }),
      ...(withNextCommittee === undefined ? {} : { withNextCommittee }),
    });
  }

  /** The committee that the store holds for a slot; for slots without one, the current committee. */
  witness(slot: number): CommitteeWitness {
    const { finalizedHeader, currentSyncCommittee, nextSyncCommittee } = this.store;
    const isNext = this.period(slot) === this.period(finalizedHeader.beacon.slot) + 1;
    const committee = isNext && nextSyncCommittee !== null ? nextSyncCommittee : currentSyncCommittee;
    const known = this.#witnesses.get(committee);
    if (known !== undefined) return known;
    const witness = new CommitteeWitness(this.config.preset, committee, blstBls);
    this.#witnesses.set(committee, witness);
    return witness;
  }

  /** Applies the update if it is acceptable, and says so. */
  accepts(update: LightClientUpdate, currentSlot: number): boolean {
    if (!hasSupermajority(update.syncAggregate.syncCommitteeBits) || !isFinalityUpdate(update)) return false;
    const finalizedSlot = update.finalizedHeader.beacon.slot;
    if (finalizedSlot === 0) return false;
    const storedSlot = this.store.finalizedHeader.beacon.slot;
    const isStoredPeriod = (slot: number): boolean => this.period(slot) === this.period(storedSlot);
    const teaches =
      this.store.nextSyncCommittee === null &&
      isSyncCommitteeUpdate(update) &&
      isStoredPeriod(finalizedSlot) &&
      isStoredPeriod(update.attestedHeader.beacon.slot);
    if (finalizedSlot <= storedSlot && !teaches) return false;
    try {
      this.store = processLightClientUpdate(this.#context, this.store, update, currentSlot);
      return true;
    } catch (error) {
      if (error instanceof LightClientError) return false;
      throw error;
    }
  }

  state(): NonNullable<Step["after"]> {
    const { SyncCommittee } = sszTypes(this.config.preset);
    const { finalizedHeader, currentSyncCommittee, nextSyncCommittee } = this.store;
    return {
      slot: finalizedHeader.beacon.slot,
      current: toHex(SyncCommittee.hashTreeRoot(currentSyncCommittee)),
      next: nextSyncCommittee === null ? ZERO : toHex(SyncCommittee.hashTreeRoot(nextSyncCommittee)),
    };
  }

  period(slot: number): number {
    return computeSyncCommitteePeriodAtSlot(this.config, slot);
  }
}

/** A client at a slot of the period before `next`'s, which knows that committee already. */
export function clientBefore(config: ChainConfig, next: SyncCommittee, slot: number): PolicyClient {
  const client = new PolicyClient(config, bootstrapOf(config, next, slot));
  client.store = { ...client.store, nextSyncCommittee: next };
  return client;
}

/** A bootstrap for a committee that comes without one: a header of our own whose state holds it. */
export function bootstrapOf(config: ChainConfig, committee: SyncCommittee, slot: number): LightClientBootstrap {
  const gindex = FORK_GINDICES[forkAtSlot(config, slot)].currentSyncCommittee;
  const branch = zeroBranch(gindexDepth(gindex));
  const root = sszTypes(config.preset).SyncCommittee.hashTreeRoot(committee);
  const stateRoot = computeMerkleBranchRoot(root, branch, gindex);
  const beacon = { slot, proposerIndex: 0, parentRoot: new Uint8Array(32), stateRoot, bodyRoot: new Uint8Array(32) };
  return { header: { beacon }, currentSyncCommittee: committee, currentSyncCommitteeBranch: branch };
}
