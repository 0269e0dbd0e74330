import { BitArray } from "@chainsafe/ssz";
import { zeroBranch } from "../../../src/light-client/spec/merkle.ts";
import { emptySyncCommittee } from "../../../src/light-client/spec/updates.ts";
import { type Hex, toHex } from "../../../src/primitives/hex.ts";
import type { LightClientUpdate } from "../../../src/ssz/values.ts";
import type { SimulatedBlock } from "../../../src/testing/beacon/block.ts";
import {
  type BeaconChain,
  type BeaconChainOptions,
  createBeaconChain,
  type ProduceBlockOptions,
} from "../../../src/testing/beacon/chain.ts";
import { createExecutionBlock } from "../../../src/testing/beacon/execution.ts";
import { beaconForks, forkRow } from "../../../src/testing/beacon/forks.ts";
import { minimalPreset } from "../../../src/testing/beacon/preset.ts";
import { PolicyClient } from "./policy-client.ts";
import type { Scenario, Step } from "./scenario.ts";

const GENESIS_TIME = 1_700_000_000;

/** Period 0 is Capella's, and each later period of eight epochs begins a fork later, in its middle. */
const everyFork = beaconForks.map((name, index) => forkRow(name, index === 0 ? 0 : 8 * index + 4));

/** A simulated chain that remembers the RLP of its execution headers. */
export class Simulation {
  readonly chain: BeaconChain;
  readonly #headers = new Map<Hex, Uint8Array>();

  constructor(options: Partial<BeaconChainOptions> = {}) {
    this.chain = createBeaconChain({
      seed: "contract",
      genesisTime: GENESIS_TIME,
      preset: minimalPreset,
      forks: everyFork,
      ...options,
    });
  }

  /** @param marker first byte of the execution state root, for chains that must differ */
  produce(slot: number, options: ProduceBlockOptions = {}, marker = 0): SimulatedBlock {
    const { chain } = this;
    const parent = options.parent === undefined ? chain.head : chain.block(options.parent);
    const stateRoot = new Uint8Array(32).fill(slot % 256);
    stateRoot[0] = marker;
    const { payload, rlp } = createExecutionBlock({
      blockNumber: parent.execution.blockNumber + 1,
      timestamp: chain.timeAtSlot(slot),
      stateRoot,
      parentHash: parent.execution.blockHash,
    });
    this.#headers.set(toHex(payload.blockHash), rlp);
    return chain.produceBlock(slot, payload, options);
  }

  /** A block at the first two slots of every epoch in [from, to). */
  grow(from: number, to: number, options: ProduceBlockOptions = {}, marker = 0): this {
    const { slotsPerEpoch } = this.chain.preset;
    for (let epoch = from; epoch < to; epoch++) {
      for (const slot of [epoch * slotsPerEpoch, epoch * slotsPerEpoch + 1]) {
        if (slot > this.chain.head.header.slot) this.produce(slot, options, marker);
      }
    }
    return this;
  }

  /** RLP of the execution header that the contract needs for a header in the form of Gloas. */
  executionHeader(update: LightClientUpdate): Uint8Array | undefined {
    const hash = update.finalizedHeader.executionBlockHash;
    return hash === undefined ? undefined : this.rlpOf(hash);
  }

  /** RLP of an execution header by its hash. */
  rlpOf(hash: Uint8Array): Uint8Array | undefined {
    return this.#headers.get(toHex(hash));
  }

  client(block: SimulatedBlock = this.chain.blocks[1]!): PolicyClient {
    return new PolicyClient(this.chain.config, this.chain.bootstrap(block.root));
  }

  step(client: PolicyClient, update: LightClientUpdate): Step {
    const executionHeader = this.executionHeader(update);
    return client.step(update, executionHeader === undefined ? {} : { executionHeader });
  }

  /** The update without its next committee. */
  withoutCommittee(update: LightClientUpdate): LightClientUpdate {
    const nextSyncCommittee = emptySyncCommittee(this.chain.config.preset);
    return { ...update, nextSyncCommittee, nextSyncCommitteeBranch: zeroBranch(1) };
  }
}

/** Every signature of a chain that passes through all forks, as it comes. */
export function everySignature(): Scenario {
  const simulation = new Simulation().grow(0, 48);
  const client = simulation.client();
  const blocks = simulation.chain.blocks.slice(2).map(({ root }) => simulation.chain.updateBy(root));
  // Without finality there is nothing that the contract has a form for.
  const updates = blocks.filter(({ finalizedHeader }) => finalizedHeader.beacon.slot > 0);
  return client.scenario(updates.map((update) => simulation.step(client, update)));
}

/** Finalized in Deneb, attested in Electra, signed in Gloas. */
export function threeForks(): Scenario {
  const forks = [forkRow("deneb", 0), forkRow("electra", 8), forkRow("gloas", 9)];
  const simulation = new Simulation({ forks }).grow(0, 8);
  const { chain } = simulation;
  const { slotsPerEpoch } = chain.preset;
  for (const slot of [8 * slotsPerEpoch, 9 * slotsPerEpoch - 1, 9 * slotsPerEpoch]) simulation.produce(slot);
  const client = simulation.client();
  const updates = [chain.update(0), chain.updateBy()];
  return client.scenario(updates.map((update) => simulation.step(client, update)));
}

/**
 * The period's updates come without a committee, the last one too; then the committee is taught by an update that is older than
 * the head, and the next period goes on.
 */
export function committeeLate(): Scenario {
  const simulation = new Simulation().grow(0, 14);
  const { chain } = simulation;
  const client = simulation.client();
  const all = chain.blocks.slice(2).map(({ root }) => chain.updateBy(root));
  const finalized = all.filter(({ finalizedHeader }) => finalizedHeader.beacon.slot > 0);
  const ofPeriod = (period: number) =>
    finalized.filter(({ signatureSlot }) => chain.periodAtSlot(signatureSlot) === period);
  const [first] = ofPeriod(0);
  const bare = ofPeriod(0).map((update) => simulation.step(client, simulation.withoutCommittee(update)));
  const early = simulation.step(client, ofPeriod(1)[0]!);
  const taught = simulation.step(client, first!);
  const later = ofPeriod(1).map((update) => simulation.step(client, update));
  return client.scenario([...bare, early, taught, ...later]);
}

/** Validators with several seats, some of which are absent. */
export function duplicateSeats(): Scenario {
  const simulation = new Simulation({ validatorCount: 20 }).grow(0, 5);
  const { chain } = simulation;
  const { seats } = chain.committee(0);
  const twins = seats.flatMap((validator, seat) => (validator === seats[0] ? [seat] : []));
  const client = simulation.client();
  const steps = [twins.slice(0, 1), twins, twins.slice(1), [...twins, 7, 8, 9]].map((absent, index) => {
    simulation.grow(5 + index, 6 + index, { absent });
    return simulation.step(client, chain.updateBy());
  });
  // Which of a member's seats signed is not in the signature: the bits of twins can be exchanged.
  simulation.grow(9, 10, { absent: twins.slice(0, 1) });
  const exchanged = chain.updateBy();
  const bits = chain.config.preset.syncCommitteeSize;
  const seatsSigned = Array.from({ length: bits }, (_, seat) => seat !== twins[1]);
  const syncAggregate = { ...exchanged.syncAggregate, syncCommitteeBits: BitArray.fromBoolArray(seatsSigned) };
  return client.scenario([...steps, simulation.step(client, { ...exchanged, syncAggregate })]);
}
