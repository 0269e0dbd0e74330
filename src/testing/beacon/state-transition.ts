import type { Node } from "@chainsafe/persistent-merkle-tree";
import { BitArray } from "@chainsafe/ssz";
import { isForkAtLeast } from "../../ssz/forks.ts";
import type { BeaconBlockHeader } from "../../ssz/values.ts";
import type { AnyType } from "./containers/basic.ts";
import type { FinalityState } from "./finality.ts";
import type { BeaconFork, BeaconForkRow } from "./forks.ts";
import type { BeaconPreset } from "./preset.ts";
import { SszTree } from "./ssz-tree.ts";

/** 2^64 - 1, as these containers read it. */
const FAR_FUTURE = Number.POSITIVE_INFINITY;
const MAX_EFFECTIVE_BALANCE = 32_000_000_000n;

/** What the transition asks of the chain around it. */
export interface TransitionContext {
  readonly preset: BeaconPreset;
  periodAtSlot(slot: number): number;
  stateType(fork: BeaconFork): AnyType;
  /** Tree of the committee of a period. */
  committeeNode(period: number): Node;
}

export interface GenesisInput {
  readonly genesisTime: number;
  readonly publicKeys: readonly Uint8Array[];
  readonly fork: BeaconForkRow;
  /** The fork before, if the chain went through it at epoch 0; else the same. */
  readonly previousFork: BeaconForkRow;
}

/** The state before the genesis block: validators, balances, committees of periods 0 and 1. */
export function genesisState(context: TransitionContext, input: GenesisInput): SszTree {
  const state = SszTree.fromDefault(context.stateType(input.fork.name)).setAll({
    genesisTime: input.genesisTime,
    fork: { previousVersion: input.previousFork.version, currentVersion: input.fork.version, epoch: 0 },
    validators: input.publicKeys.map(genesisValidator),
    balances: input.publicKeys.map(() => MAX_EFFECTIVE_BALANCE),
    previousEpochParticipation: input.publicKeys.map(() => 0),
    currentEpochParticipation: input.publicKeys.map(() => 0),
    inactivityScores: input.publicKeys.map(() => 0n),
  });
  const withRoot = state.set(["genesisValidatorsRoot"], state.nodeAt(["validators"]).root);
  return withCommittees(context, withForkFields(withRoot, input.fork.name), 0);
}

function genesisValidator(pubkey: Uint8Array): Record<string, unknown> {
  return {
    pubkey,
    withdrawalCredentials: new Uint8Array(32),
    effectiveBalance: MAX_EFFECTIVE_BALANCE,
    slashed: false,
    activationEligibilityEpoch: 0,
    activationEpoch: 0,
    exitEpoch: FAR_FUTURE,
    withdrawableEpoch: FAR_FUTURE,
  };
}

/**
 * The state at a later slot, before the block of that slot. All slots in between are empty.
 *
 * It is `process_slots` of the specification in what a light client can be shown: block roots, checkpoints, committees,
 * fork. Two liberties keep it cheap whatever the distance: the roots of the states at empty slots are not computed (each
 * of them repeats that of the last block's state), and rewards, balances and lookaheads do not change.
 */
export function processSlots(
  context: TransitionContext,
  parent: { readonly header: BeaconBlockHeader; readonly root: Uint8Array; readonly state: SszTree },
  slot: number,
  finality: FinalityState,
): SszTree {
  const { preset } = context;
  const { slotsPerHistoricalRoot } = preset;
  let state = parent.state.set(["latestBlockHeader"], parent.header);
  for (let from = parent.header.slot; from < slot; ) {
    const start = Math.floor(from / slotsPerHistoricalRoot) * slotsPerHistoricalRoot;
    const boundary = start + slotsPerHistoricalRoot;
    const to = Math.min(boundary, slot);
    state = state
      .fillRoots("blockRoots", from - start, to - start, parent.root)
      .fillRoots("stateRoots", from - start, to - start, parent.header.stateRoot);
    if (to === boundary) state = appendHistoricalSummary(state);
    from = to;
  }
  if (context.periodAtSlot(slot) !== context.periodAtSlot(parent.header.slot)) {
    state = withCommittees(context, state, context.periodAtSlot(slot));
  }
  return withFinality(state.set(["slot"], slot), finality);
}

function appendHistoricalSummary(state: SszTree): SszTree {
  const summaries = state.get(["historicalSummaries"]) as unknown[];
  const summary = {
    blockSummaryRoot: state.nodeAt(["blockRoots"]).root,
    stateSummaryRoot: state.nodeAt(["stateRoots"]).root,
  };
  return state.set(["historicalSummaries"], [...summaries, summary]);
}

function withCommittees(context: TransitionContext, state: SszTree, period: number): SszTree {
  return state
    .setNode(["currentSyncCommittee"], context.committeeNode(period))
    .setNode(["nextSyncCommittee"], context.committeeNode(period + 1));
}

function withFinality(state: SszTree, finality: FinalityState): SszTree {
  return state.setAll({
    justificationBits: BitArray.fromBoolArray([...finality.justified]),
    previousJustifiedCheckpoint: finality.previousJustified,
    currentJustifiedCheckpoint: finality.currentJustified,
    finalizedCheckpoint: finality.finalized,
  });
}

/**
 * `upgrade_to_<fork>`: the same state in the containers of the next fork. Fields whose type did not change keep their
 * tree; the others are rebuilt from their values.
 */
export function upgradeState(
  context: TransitionContext,
  state: SszTree,
  from: BeaconForkRow,
  to: BeaconForkRow,
): SszTree {
  const oldFields = fieldTypes(state.type);
  let upgraded = SszTree.fromDefault(context.stateType(to.name));
  for (const [name, type] of Object.entries(fieldTypes(upgraded.type))) {
    const oldType = oldFields[name];
    if (oldType === undefined) continue;
    if (oldType === type) upgraded = upgraded.setNode([name], state.nodeAt([name]));
    else upgraded = upgraded.set([name], upgradeValue(name, state.get([name])));
  }
  upgraded = withForkFields(upgraded, to.name).set(["fork"], {
    previousVersion: from.version,
    currentVersion: to.version,
    epoch: to.epoch,
  });
  return to.name === "gloas" ? withLatestBid(upgraded, state) : upgraded;
}

function upgradeValue(name: string, value: unknown): unknown {
  const isPayloadHeader = name === "latestExecutionPayloadHeader";
  return isPayloadHeader ? { ...(value as object), blobGasUsed: 0n, excessBlobGas: 0n } : value;
}

/** Initial values, other than zero, of the fields that a fork added. */
function withForkFields(state: SszTree, fork: BeaconFork): SszTree {
  if (!isForkAtLeast(fork, "electra")) return state;
  const withStart = state.set(["depositRequestsStartIndex"], FAR_FUTURE);
  if (fork !== "gloas") return withStart;
  const { bitLen } = state.get(["executionPayloadAvailability"]) as BitArray;
  const everySlot = BitArray.fromBoolArray(Array.from({ length: bitLen }, () => true));
  return withStart.set(["executionPayloadAvailability"], everySlot);
}

function withLatestBid(state: SszTree, old: SszTree): SszTree {
  const { blockHash } = old.get(["latestExecutionPayloadHeader"]) as { blockHash: Uint8Array };
  return state.set(["latestBlockHash"], blockHash).set(["latestExecutionPayloadBid", "blockHash"], blockHash);
}

function fieldTypes(type: AnyType): Record<string, unknown> {
  return (type as unknown as { fields: Record<string, unknown> }).fields;
}
