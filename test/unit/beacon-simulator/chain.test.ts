import { keccak_256 } from "@noble/hashes/sha3.js";
import { beforeAll, describe, expect, it } from "vitest";
import { blstBls } from "../../../src/bls/blst.ts";
import { createLightClientContext, type LightClientContext } from "../../../src/light-client/context.ts";
import { processLightClientUpdate } from "../../../src/light-client/spec/process-update.ts";
import { initializeLightClientStore, type LightClientStore } from "../../../src/light-client/spec/store.ts";
import { readBlockHeader } from "../../../src/mpt/rlp.ts";
import { toHex } from "../../../src/primitives/hex.ts";
import { FORK_GINDICES } from "../../../src/ssz/forks.ts";
import type { LightClientUpdate } from "../../../src/ssz/values.ts";
import type { SimulatedBlock } from "../../../src/testing/beacon/block.ts";
import { type BeaconChain, createBeaconChain, type ProduceBlockOptions } from "../../../src/testing/beacon/chain.ts";
import { beaconStateTypes } from "../../../src/testing/beacon/containers/state.ts";
import { createExecutionBlock } from "../../../src/testing/beacon/execution.ts";
import { beaconForks, forkRow, fuluForks } from "../../../src/testing/beacon/forks.ts";
import { mainnetPreset, minimalPreset } from "../../../src/testing/beacon/preset.ts";

const genesisTime = 1_700_000_000;
/** Period 0 is Capella's, and each later period of eight epochs begins a fork later, in its middle. */
const everyFork = beaconForks.map((name, index) => forkRow(name, index === 0 ? 0 : 8 * index + 4));

function minimalChain(options: { seed?: string; validatorCount?: number } = {}): BeaconChain {
  return createBeaconChain({ seed: "chain test", genesisTime, preset: minimalPreset, forks: everyFork, ...options });
}

/** Block with a made-up payload whose state root is the slot. */
function produce(chain: BeaconChain, slot: number, options: ProduceBlockOptions = {}): SimulatedBlock {
  const parent = options.parent === undefined ? chain.head : chain.block(options.parent);
  const { payload } = createExecutionBlock({
    blockNumber: parent.execution.blockNumber + 1,
    timestamp: chain.timeAtSlot(slot),
    stateRoot: new Uint8Array(32).fill(slot),
    parentHash: parent.execution.blockHash,
  });
  return chain.produceBlock(slot, payload, options);
}

/** A chain with a block at the first two slots of every epoch below `epochs`. */
function grow(chain: BeaconChain, epochs: number): BeaconChain {
  const { slotsPerEpoch } = chain.preset;
  for (let slot = 1; slot < epochs * slotsPerEpoch; slot++) if (slot % slotsPerEpoch < 2) produce(chain, slot);
  return chain;
}

/** Six periods and all five forks, for tests that only read it. */
let whole: BeaconChain;
beforeAll(() => {
  whole = grow(minimalChain(), 48);
});

interface Follower {
  readonly context: LightClientContext;
  store: LightClientStore;
}

function follow(chain: BeaconChain, from: SimulatedBlock): Follower {
  const context = createLightClientContext(chain.config, blstBls);
  return { context, store: initializeLightClientStore(context, from.root, chain.bootstrap(from.root)) };
}

function apply(follower: Follower, update: LightClientUpdate): void {
  follower.store = processLightClientUpdate(follower.context, follower.store, update, update.signatureSlot);
}

describe("light-client data", () => {
  it("is accepted across every fork and period", () => {
    const chain = whole;
    const follower = follow(chain, chain.blocks[1]!);
    const attestedForks = new Set<string>();
    for (let period = 0; period < 6; period++) {
      const update = chain.update(period);
      attestedForks.add(chain.forkAtSlot(update.attestedHeader.beacon.slot).name);
      apply(follower, update);
    }
    expect([...attestedForks]).toEqual(beaconForks);
    expect(chain.periodAtSlot(follower.store.finalizedHeader.beacon.slot)).toBe(5);
  });

  it("follows every single signature from the first bootstrap on", () => {
    const chain = whole;
    const follower = follow(chain, chain.blocks[1]!);
    for (const block of chain.blocks.slice(2)) apply(follower, chain.updateBy(block.root));
    const attested = chain.block(chain.head.header.parentRoot);
    expect(follower.store.finalizedHeader.beacon.slot).toBe(chain.block(attested.finality.finalized.root).header.slot);
  });

  it("lets three forks meet in one update", () => {
    const rows = [forkRow("deneb", 0), forkRow("electra", 8), forkRow("gloas", 9)];
    const chain = createBeaconChain({ seed: "three", genesisTime, preset: minimalPreset, forks: rows });
    grow(chain, 8);
    const { slotsPerEpoch } = chain.preset;
    produce(chain, 8 * slotsPerEpoch);
    produce(chain, 9 * slotsPerEpoch - 1);
    produce(chain, 9 * slotsPerEpoch);
    const follower = follow(chain, chain.blocks[1]!);
    apply(follower, chain.update(0));
    const update = chain.updateBy();
    const slots = [update.finalizedHeader.beacon.slot, update.attestedHeader.beacon.slot, update.signatureSlot];
    expect(slots.map((slot) => chain.forkAtSlot(slot).name)).toEqual(["deneb", "electra", "gloas"]);
    apply(follower, update);
    expect(follower.store.finalizedHeader.beacon.slot).toBe(slots[0]);
  });

  it("survives SSZ and JSON in the containers of its fork", () => {
    const chain = whole;
    for (const block of chain.blocks.slice(2)) {
      const update = chain.updateBy(block.root);
      const { LightClientUpdate: type } = chain.types[chain.forkAtSlot(update.attestedHeader.beacon.slot).name];
      expect(type.equals(type.deserialize(type.serialize(update)), update)).toBe(true);
      expect(type.equals(type.fromJson(type.toJson(update)), update)).toBe(true);
    }
  });

  it("bootstraps from a block of each fork", () => {
    const chain = whole;
    for (const fork of beaconForks) {
      const block = chain.blocks.find((candidate) => candidate.fork === fork && candidate !== chain.genesis)!;
      expect(follow(chain, block).store.finalizedHeader.beacon.slot).toBe(block.header.slot);
    }
  });

  it("names the parent payload's hash in a Gloas header", () => {
    const chain = whole;
    const attested = chain.block(chain.head.header.parentRoot);
    const parent = chain.block(attested.header.parentRoot);
    expect(chain.updateBy().attestedHeader.executionBlockHash).toEqual(parent.execution.blockHash);
  });
});

describe("the chain", () => {
  it("is the same for the same seed, and another for another", () => {
    const root = (seed: string) => toHex(grow(minimalChain({ seed }), 3).head.root);
    expect(root("a")).toBe(root("a"));
    expect(root("a")).not.toBe(root("b"));
  });

  it("has the generalized indices of the light-client protocol", () => {
    const types = beaconStateTypes(mainnetPreset);
    for (const fork of beaconForks) {
      const gindex = (path: string[]) => Number(types[fork].getPathInfo(path).gindex);
      expect(gindex(["finalizedCheckpoint", "root"])).toBe(FORK_GINDICES[fork].finalizedRoot);
      expect(gindex(["currentSyncCommittee"])).toBe(FORK_GINDICES[fork].currentSyncCommittee);
      expect(gindex(["nextSyncCommittee"])).toBe(FORK_GINDICES[fork].nextSyncCommittee);
    }
  });

  it("keeps states and bodies that are what their bytes say", () => {
    const chain = whole;
    for (const fork of beaconForks) {
      const { state, body } = chain.blocks.findLast((block) => block.fork === fork)!;
      for (const { type, node } of [state, body]) {
        const bytes = type.serialize(type.tree_toValue(node));
        expect(type.hashTreeRoot(type.deserialize(bytes))).toEqual(node.root);
      }
    }
  });

  it("records the fork in the state", () => {
    const chain = whole;
    expect(chain.head.state.get(["fork"])).toEqual({
      previousVersion: everyFork[3]!.version,
      currentVersion: everyFork[4]!.version,
      epoch: everyFork[4]!.epoch,
    });
  });

  it("finalizes two epochs behind, and not at all while nobody attests", () => {
    const chain = grow(minimalChain(), 6);
    const { slotsPerEpoch } = chain.preset;
    expect(chain.finalized?.header.slot).toBe(3 * slotsPerEpoch);
    produce(chain, 6 * slotsPerEpoch, { attested: false });
    produce(chain, 9 * slotsPerEpoch, { attested: false });
    expect(chain.finalized?.header.slot).toBe(3 * slotsPerEpoch);
    produce(chain, 12 * slotsPerEpoch);
    expect(chain.epochAtSlot(chain.finalized!.header.slot)).toBe(9);
  });

  it("keeps block roots of empty slots, and a summary of each full history", () => {
    const chain = minimalChain();
    const first = produce(chain, 3);
    const { state } = produce(chain, 60);
    expect(state.get(["blockRoots", 2])).toEqual(chain.genesis.root);
    expect(state.get(["blockRoots", 3])).toEqual(first.root);
    expect(state.get(["blockRoots", 59])).toEqual(first.root);
    expect(state.get(["blockRoots", 60])).toEqual(new Uint8Array(32));
    expect(state.get(["stateRoots", 59])).toEqual(first.header.stateRoot);
    expect(state.get(["historicalSummaries"])).toEqual([]);
    const blockSummaryRoot = produce(chain, 64).state.nodeAt(["blockRoots"]).root;
    expect(produce(chain, 130).state.get(["historicalSummaries"])).toHaveLength(2);
    expect(chain.head.state.get(["historicalSummaries", 0, "blockSummaryRoot"])).toEqual(blockSummaryRoot);
  });

  it("seats a validator several times if there are fewer validators than seats", () => {
    const chain = grow(minimalChain({ validatorCount: 20 }), 9);
    const { seats } = chain.committee(0);
    expect(new Set(seats).size).toBe(20);
    const duplicate = seats[0]!;
    expect(seats.filter((validator) => validator === duplicate)).toHaveLength(2);
    const absent = [0];
    produce(chain, chain.head.header.slot + 1, { absent });
    const follower = follow(chain, chain.blocks[1]!);
    apply(follower, chain.update(0));
    apply(follower, chain.updateBy());
  });

  it.each([
    { absent: 0, accepted: 32 },
    { absent: 10, accepted: 22 },
    { absent: 31, accepted: 1 },
  ])("signs with $absent absent seats", ({ absent, accepted }) => {
    const chain = grow(minimalChain(), 5);
    const follower = follow(chain, chain.blocks[1]!);
    produce(chain, chain.head.header.slot + 1, { absent: Array.from({ length: absent }, (_, seat) => seat) });
    const update = chain.updateBy();
    expect(update.syncAggregate.syncCommitteeBits.getTrueBitIndexes()).toHaveLength(accepted);
    apply(follower, update);
    expect(follower.store.currentMaxActiveParticipants).toBe(accepted);
  });

  it("serves the best update of a period", () => {
    const chain = grow(minimalChain(), 5);
    const best = chain.update(0);
    produce(chain, chain.head.header.slot + 1, { absent: [1] });
    expect(chain.update(0)).toBe(best);
    expect(best.syncAggregate.syncCommitteeBits.getTrueBitIndexes()).toHaveLength(32);
    expect(best.finalizedHeader.beacon.slot).toBeGreaterThan(0);
  });

  it("branches from any block", () => {
    const chain = grow(minimalChain(), 4);
    const fork = chain.blocks.at(-3)!;
    const [left, right] = [chain.head, produce(chain, chain.head.header.slot + 1, { parent: fork.root })];
    expect(right.header.parentRoot).toEqual(fork.root);
    expect(chain.head).toBe(right);
    expect(chain.block(left.root)).toBe(left);
  });

  it("crosses a period of the mainnet preset with 512 seats", () => {
    const chain = createBeaconChain({ seed: "mainnet preset", genesisTime, forks: fuluForks });
    for (const slot of [1, 64, 96, 128, 129, 8192 + 128, 8192 + 160, 8192 + 192, 8192 + 193]) produce(chain, slot);
    const follower = follow(chain, chain.blocks[1]!);
    apply(follower, chain.update(0));
    apply(follower, chain.update(1));
    expect(follower.store.finalizedHeader.beacon.slot).toBe(8192 + 128);
    expect(follower.store.currentSyncCommittee.pubkeys).toEqual(chain.committee(1).pubkeys);
  });
});

describe("an execution block", () => {
  it("has a header that hashes to its block hash and says the same", () => {
    const parentHash = new Uint8Array(32).fill(9);
    const stateRoot = new Uint8Array(32).fill(7);
    const { payload, rlp } = createExecutionBlock({ blockNumber: 300, timestamp: genesisTime, stateRoot, parentHash });
    expect(keccak_256(rlp)).toEqual(payload.blockHash);
    expect(readBlockHeader(rlp)).toMatchObject({ stateRoot, number: 300n, timestamp: BigInt(genesisTime) });
  });
});

describe("refusals", () => {
  const chain = grow(minimalChain(), 2);
  const code = (run: () => unknown): string => {
    try {
      run();
    } catch (error) {
      return (error as { code: string }).code;
    }
    return "no error";
  };

  it.each([
    ["BEACON_SLOT_NOT_LATER", () => produce(chain, chain.head.header.slot)],
    ["BEACON_SLOT_NOT_LATER", () => produce(chain, chain.head.header.slot + 0.5)],
    ["BEACON_UNKNOWN_BLOCK", () => chain.block(new Uint8Array(32))],
    ["BEACON_NO_SUCH_SEAT", () => produce(chain, 100, { absent: [32] })],
    ["BEACON_NO_LIGHT_CLIENT_DATA", () => chain.bootstrap(chain.genesis.root)],
    ["BEACON_NO_LIGHT_CLIENT_DATA", () => chain.updateBy(chain.genesis.root)],
    ["BEACON_NO_LIGHT_CLIENT_DATA", () => chain.updateBy(chain.blocks[1]!.root)],
    ["BEACON_NO_LIGHT_CLIENT_DATA", () => chain.update(1)],
    ["BEACON_NO_LIGHT_CLIENT_DATA", () => chain.finalityUpdate()],
    ["BEACON_NO_LIGHT_CLIENT_DATA", () => minimalChain().optimisticUpdate()],
    ["BEACON_BAD_FORKS", () => createBeaconChain({ seed: "", genesisTime, forks: [forkRow("fulu", 1)] })],
    ["BEACON_BAD_FORKS", () => createBeaconChain({ seed: "", genesisTime, forks: [] })],
    ["BEACON_BAD_FORKS", () => createBeaconChain({ seed: "", genesisTime, forks: [...everyFork].reverse() })],
  ])("%s", (expected, run) => expect(code(run)).toBe(expected));
});
