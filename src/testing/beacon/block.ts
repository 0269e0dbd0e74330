import type { Node } from "@chainsafe/persistent-merkle-tree";
import { sszTypes } from "../../ssz/types.ts";
import type { BeaconBlockHeader, ExecutionPayloadHeader, SyncAggregate } from "../../ssz/values.ts";
import { applyExecution, bodyTree } from "./body.ts";
import type { AnyType } from "./containers/basic.ts";
import { beaconBlockBodyTypes } from "./containers/block-body.ts";
import { beaconStateTypes, syncCommitteeType } from "./containers/state.ts";
import { genesisPayload } from "./execution.ts";
import { endEpoch, type FinalityState, genesisFinality } from "./finality.ts";
import { type BeaconFork, type BeaconForkRow, forkAtEpoch } from "./forks.ts";
import type { BeaconPreset } from "./preset.ts";
import type { SszTree } from "./ssz-tree.ts";
import { genesisState, processSlots, type TransitionContext, upgradeState } from "./state-transition.ts";
import { INFINITY_SIGNATURE, type ValidatorSet } from "./validators.ts";

/** A block of the simulated chain with its body and the state after it. */
export interface SimulatedBlock {
  readonly fork: BeaconFork;
  /** `hash_tree_root` of the header, 32 bytes. */
  readonly root: Uint8Array;
  readonly header: BeaconBlockHeader;
  /** The blinded `BeaconBlockBody`. */
  readonly body: SszTree;
  /** The `BeaconState` after this block. */
  readonly state: SszTree;
  readonly finality: FinalityState;
  /** The payload of this slot. Before Gloas the body holds it; since Gloas the body's bid names its hash. */
  readonly execution: ExecutionPayloadHeader;
  /** The signature over the parent. */
  readonly syncAggregate: SyncAggregate;
}

export interface NextBlockInput {
  readonly slot: number;
  readonly execution: ExecutionPayloadHeader;
  readonly syncAggregate: SyncAggregate;
  /** Whether epochs that end on the way get their two thirds. */
  readonly attested: boolean;
  /** Root that attesters of an epoch vote for. */
  targetAt(epoch: number): Uint8Array;
}

/** Builds blocks and states; keeps nothing but types and committees. */
export class BlockBuilder {
  readonly #preset: BeaconPreset;
  readonly #forks: readonly BeaconForkRow[];
  readonly #validators: ValidatorSet;
  readonly #bodyTypes: Readonly<Record<BeaconFork, AnyType>>;
  readonly #context: TransitionContext;

  constructor(preset: BeaconPreset, forks: readonly BeaconForkRow[], validators: ValidatorSet) {
    this.#preset = preset;
    this.#forks = forks;
    this.#validators = validators;
    this.#bodyTypes = typesOf(preset).bodies;
    this.#context = transitionContext(preset, validators);
  }

  genesis(genesisTime: number): SimulatedBlock {
    const fork = forkAtEpoch(this.#forks, 0);
    const previousFork = this.#forks[this.#forks.indexOf(fork) - 1] ?? fork;
    const { publicKeys } = this.#validators;
    const empty = sszTypes(this.#preset).SyncAggregate.defaultValue();
    return this.#assemble({
      slot: 0,
      parentRoot: new Uint8Array(32),
      preState: genesisState(this.#context, { genesisTime, publicKeys, fork, previousFork }),
      finality: genesisFinality,
      execution: genesisPayload(),
      syncAggregate: { ...empty, syncCommitteeSignature: INFINITY_SIGNATURE },
    });
  }

  next(parent: SimulatedBlock, input: NextBlockInput): SimulatedBlock {
    const { slot, execution, syncAggregate } = input;
    const [first, last] = [this.#epochAtSlot(parent.header.slot), this.#epochAtSlot(slot)];
    let { finality } = parent;
    for (let epoch = first; epoch < last; epoch++) {
      finality = endEpoch(finality, epoch, input.attested, input.targetAt(epoch));
    }
    const upgraded = { ...parent, state: this.#upgrade(parent.state, first, last) };
    return this.#assemble({
      slot,
      parentRoot: parent.root,
      preState: processSlots(this.#context, upgraded, slot, finality),
      finality,
      execution,
      syncAggregate,
    });
  }

  #upgrade(state: SszTree, firstEpoch: number, lastEpoch: number): SszTree {
    let row = forkAtEpoch(this.#forks, firstEpoch);
    let upgraded = state;
    for (const next of this.#forks) {
      if (next.epoch <= firstEpoch || next.epoch > lastEpoch) continue;
      upgraded = upgradeState(this.#context, upgraded, row, next);
      row = next;
    }
    return upgraded;
  }

  #assemble(input: AssembleInput): SimulatedBlock {
    const { slot, parentRoot, preState, finality, execution, syncAggregate } = input;
    const { name: fork } = forkAtEpoch(this.#forks, this.#epochAtSlot(slot));
    const bodyInput = { slot, fork, parentRoot, syncAggregate, execution, preState };
    const body = bodyTree(this.#bodyTypes[fork], bodyInput);
    const withoutStateRoot: BeaconBlockHeader = {
      slot,
      proposerIndex: slot % this.#validators.publicKeys.length,
      parentRoot,
      stateRoot: new Uint8Array(32),
      bodyRoot: body.root(),
    };
    const state = applyExecution(preState, bodyInput).set(["latestBlockHeader"], withoutStateRoot);
    const header = { ...withoutStateRoot, stateRoot: state.root() };
    const root = sszTypes(this.#preset).BeaconBlockHeader.hashTreeRoot(header);
    return { fork, root, header, body, state, finality, execution, syncAggregate };
  }

  #epochAtSlot(slot: number): number {
    return Math.floor(slot / this.#preset.slotsPerEpoch);
  }
}

interface AssembleInput {
  readonly slot: number;
  readonly parentRoot: Uint8Array;
  readonly preState: SszTree;
  readonly finality: FinalityState;
  readonly execution: ExecutionPayloadHeader;
  readonly syncAggregate: SyncAggregate;
}

interface PresetTypes {
  readonly bodies: Readonly<Record<BeaconFork, AnyType>>;
  readonly states: Readonly<Record<BeaconFork, AnyType>>;
}

const typesByPreset = new WeakMap<BeaconPreset, PresetTypes>();

function typesOf(preset: BeaconPreset): PresetTypes {
  const types = typesByPreset.get(preset) ?? { bodies: beaconBlockBodyTypes(preset), states: beaconStateTypes(preset) };
  typesByPreset.set(preset, types);
  return types;
}

function transitionContext(preset: BeaconPreset, validators: ValidatorSet): TransitionContext {
  const stateTypes = typesOf(preset).states;
  const committeeType = syncCommitteeType(preset);
  const slotsPerPeriod = preset.slotsPerEpoch * preset.epochsPerSyncCommitteePeriod;
  const nodes = new Map<number, Node>();
  return {
    preset,
    stateType: (fork) => stateTypes[fork],
    periodAtSlot: (slot) => Math.floor(slot / slotsPerPeriod),
    committeeNode: (period) => {
      const node = nodes.get(period) ?? committeeType.value_toTree(validators.committee(period));
      nodes.set(period, node);
      return node;
    },
  };
}
