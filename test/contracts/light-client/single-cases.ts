import { type AbiParameter, encodeAbiParameters } from "viem";
import {
  beaconLightClientAbi,
  type ContractParameters,
  type ContractUpdate,
} from "../../../src/contracts/light-client/abi.ts";
import { type ForkEvidence, toContractForkActivation } from "../../../src/contracts/light-client/encode-activation.ts";
import type { Hex } from "../../../src/primitives/hex.ts";
import type { LightClientUpdate } from "../../../src/ssz/values.ts";
import type { SimulatedBlock } from "../../../src/testing/beacon/block.ts";
import { forkRow, fuluForks } from "../../../src/testing/beacon/forks.ts";
import { mainnetPreset } from "../../../src/testing/beacon/preset.ts";
import { PolicyClient } from "./policy-client.ts";
import { writeFixture } from "./scenario.ts";
import { Simulation } from "./simulated.ts";

/* Cases that the Solidity tests take apart themselves. */

/** Epochs a period, slots an epoch, seats: those of the minimal preset. */
const GLOAS_EPOCH = 4;

/** A chain whose Gloas epoch the contract does not know: evidence of it, a header before it, an update after it. */
export function writeActivation(): void {
  const forks = [forkRow("fulu", 0), forkRow("gloas", GLOAS_EPOCH)];
  const simulation = new Simulation({ forks }).grow(0, 8);
  const { chain } = simulation;
  const unknown = { ...chain.config, forks: [forks[0]!, { ...forks[1]!, epoch: Number.POSITIVE_INFINITY }] };
  const [, first] = chain.blocks;
  const { parameters } = new PolicyClient(unknown, chain.bootstrap(first!.root));
  const client = simulation.client();
  const evidence = (attested: SimulatedBlock): ForkEvidence => {
    const signature = chain.blocks[chain.blocks.indexOf(attested) + 1]!;
    return {
      attested: attested.header,
      epoch: GLOAS_EPOCH,
      forkBranch: attested.state.branch(attested.state.gindex(["fork"])),
      syncAggregate: signature.syncAggregate,
      signatureSlot: signature.header.slot,
    };
  };
  const activation = (attested: SimulatedBlock) => {
    const found = evidence(attested);
    return toContractForkActivation(found, client.witness(found.signatureSlot));
  };
  const blockAt = (slot: number) => chain.blocks.find(({ header }) => header.slot === slot)!;
  const boundary = GLOAS_EPOCH * chain.preset.slotsPerEpoch;
  write("activation", [
    ["constructor", parameters],
    ["activateFork", activation(blockAt(boundary + 1))],
    ["activateFork", activation(blockAt(boundary - chain.preset.slotsPerEpoch + 1))],
    ["submitUpdate", encode(simulation, client, chain.updateBy())],
  ]);
}

/** Two chains of the same validators that finalize different blocks. */
export function writeConflict(): void {
  const [one, other] = [1, 2].map((marker) => new Simulation().grow(0, 1).grow(1, 7, {}, marker));
  const client = one!.client();
  const before = one!.chain.blocks.at(-2)!;
  write("conflict", [
    ["constructor", client.parameters],
    ["submitUpdate", encode(one!, client, one!.chain.updateBy())],
    ["submitUpdate", encode(other!, client, other!.chain.updateBy())],
    // Of the same chain: the same checkpoint, attested by another block; then an older checkpoint.
    ["submitUpdate", encode(one!, client, one!.chain.updateBy(before.root))],
    ["submitUpdate", encode(one!, client, one!.chain.updateBy(one!.chain.blocks.at(-4)!.root))],
  ]);
}

/** Updates of a committee of 512 for the gas scenarios: full, 1, 20 and 170 absent (the most that two thirds allow), and a rotation with 1 absent. */
export function writeGas(): void {
  const simulation = new Simulation({ forks: fuluForks, preset: mainnetPreset, validatorCount: 512 });
  const { chain } = simulation;
  // Seats as chance has them: a permutation of 0 to 511 whose first 20 and 170 need about as many siblings as random ones.
  const scattered = (count: number) => Array.from({ length: count }, (_, i) => (2 * i * i + 197 * i + 91) % 512);
  const updates: LightClientUpdate[] = [];
  [0, 1, 20, 170].forEach((absent, index) => {
    simulation.grow(index === 0 ? 0 : 4 + index, 5 + index, { absent: scattered(absent) });
    updates.push(chain.updateBy());
  });
  simulation.grow(254, 260, { absent: scattered(1) });
  updates.push(chain.updateBy());
  const client = simulation.client();
  const encoded = updates.map((update, index) => {
    const withNextCommittee = index === 0 || index === updates.length - 1;
    const result = client.encode(update, { withNextCommittee });
    if (!client.accepts(update, update.signatureSlot))
      throw new Error(`update ${index} for the gas scenarios is invalid`);
    return ["submitUpdate", result] as const;
  });
  write("gas", [["constructor", { ...client.parameters, ringSize: 4 }], ...encoded]);
}

function encode(simulation: Simulation, client: PolicyClient, update: LightClientUpdate): ContractUpdate {
  const executionHeader = simulation.executionHeader(update);
  return client.encode(update, executionHeader === undefined ? {} : { executionHeader });
}

type Argument = readonly [of: string, value: ContractParameters | ContractUpdate | object];

/** One ABI-encoded tuple of arguments of the contract's functions. */
function write(name: string, values: readonly Argument[]): void {
  const types = values.map(([of]): AbiParameter => {
    const item = beaconLightClientAbi.find((candidate) =>
      candidate.type === "function" ? candidate.name === of : candidate.type === of,
    );
    if (item === undefined || !("inputs" in item)) throw new RangeError(`the contract has no ${of}`);
    return item.inputs[0]!;
  });
  const encoded: Hex = encodeAbiParameters(
    types,
    values.map(([, value]) => value),
  );
  writeFixture(name, encoded);
}
