import { encodeAbiParameters, encodeEventTopics, getAbiItem, keccak256 } from "viem";
import { describe, expect, it } from "vitest";
import { blstBls } from "../../../src/bls/blst.ts";
import { nobleBls } from "../../../src/bls/noble.ts";
import {
  beaconLightClientAbi,
  decodeStateAccepted,
  encodeActivateFork,
  encodeConstructorArguments,
  encodeReportConflict,
  encodeSubmitUpdate,
  encodeSubmitUpdates,
} from "../../../src/contracts/light-client/abi.ts";
import { AcceptedStates } from "../../../src/contracts/light-client/accepted-states.ts";
import { CommitteeWitness } from "../../../src/contracts/light-client/committee-witness.ts";
import { toContractParameters } from "../../../src/contracts/light-client/deployment.ts";
import { toContractForkActivation } from "../../../src/contracts/light-client/encode-activation.ts";
import { toContractUpdate } from "../../../src/contracts/light-client/encode-update.ts";
import { toForkRows } from "../../../src/contracts/light-client/fork-rows.ts";
import { ContractEncodingError, type ContractEncodingErrorCode } from "../../../src/contracts/light-client/points.ts";
import { CONDITIONS, conditionOf } from "../../../src/contracts/light-client/status.ts";
import { NETWORKS } from "../../../src/light-client/config/networks.ts";
import { hashPair, zeroBranch } from "../../../src/light-client/spec/merkle.ts";
import { fromHex, type Hex, toHex } from "../../../src/primitives/hex.ts";
import { sszTypes } from "../../../src/ssz/types.ts";
import { forkRow } from "../../../src/testing/beacon/forks.ts";
import { Simulation } from "../../contracts/light-client/simulated.ts";

const simulation = new Simulation({ forks: [forkRow("deneb", 0), forkRow("gloas", 12)] }).grow(0, 16);
const { chain } = simulation;
const { config } = chain;
const committee = new CommitteeWitness(config.preset, chain.committee(0), blstBls);
const early = chain.blocks.filter(({ header }) => header.slot < 8 * 8);
const update = chain.updateBy(early.at(-1)!.root);

function codeOf(run: () => unknown): ContractEncodingErrorCode | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof ContractEncodingError) return error.code;
    throw error;
  }
  return undefined;
}

describe("CommitteeWitness", () => {
  const bits = (absent: readonly number[]) =>
    chain.sign(chain.genesis.root, { period: 0, version: config.genesisForkVersion, absent }).syncCommitteeBits;
  const signature = update.syncAggregate.syncCommitteeSignature;

  it("has the root of the container", () => {
    expect(committee.root).toBe(toHex(sszTypes(config.preset).SyncCommittee.hashTreeRoot(chain.committee(0))));
  });

  it("marks seats from the lowest bit on", () => {
    const { participation, absentKeys } = committee.sign(bits([0, 31]), signature);
    expect(participation).toEqual([2n ** 32n - 1n - 1n - 2n ** 31n, 0n]);
    const keys = [0, 31].map((seat) => blstBls.publicKeyFromBytes(chain.committee(0).pubkeys[seat]!));
    const expected = keys.map((key) => toHex(blstBls.publicKeyToBytes(key, "uncompressed")).slice(2));
    expect(absentKeys).toBe(`0x${expected.join("")}`);
  });

  it("proves every set of absent seats by exactly the siblings that their paths need", () => {
    const leaves = chain.committee(0).pubkeys.map((key) => hashPair(key.subarray(0, 32), key.slice(32)));
    for (const absent of [[], [0], [31], [0, 1], [5, 6], [1, 2, 3, 30], [0, 7, 8, 15, 16, 23, 24, 31]]) {
      const { siblings } = committee.sign(bits(absent), signature);
      const root = rebuild(
        absent,
        leaves,
        siblings.map((hex) => fromHex(hex)),
      );
      const { aggregatePubkey } = chain.committee(0);
      const aggregate = hashPair(aggregatePubkey.subarray(0, 32), aggregatePubkey.slice(32));
      expect(toHex(hashPair(root, aggregate))).toBe(committee.root);
    }
  });

  it("is the same with either implementation of BLS", () => {
    const other = new CommitteeWitness(config.preset, chain.committee(0), nobleBls);
    expect(other.sign(bits([3, 4]), signature)).toEqual(committee.sign(bits([3, 4]), signature));
  });

  it("refuses bits of another committee and signatures that are no points", () => {
    const full = sszTypes(NETWORKS.mainnet.preset).SyncAggregate.defaultValue();
    expect(codeOf(() => committee.sign(full.syncCommitteeBits, signature))).toBe("ENCODING_COMMITTEE_SIZE");
    expect(codeOf(() => committee.sign(bits([]), new Uint8Array(96)))).toBe("ENCODING_BAD_SIGNATURE");
  });
});

/** The contract's way: each path up to where it meets the next, left nodes waiting. */
function rebuild(
  absent: readonly number[],
  leaves: readonly Uint8Array[],
  siblings: readonly Uint8Array[],
): Uint8Array {
  const rest = [...siblings];
  if (absent.length === 0) return rest.pop()!;
  const waiting: { node: Uint8Array; level: number }[] = [];
  absent.forEach((seat, index) => {
    const next = absent[index + 1];
    const meets = next === undefined ? Math.log2(leaves.length) : 31 - Math.clz32(seat ^ next);
    let node = leaves[seat]!;
    for (let level = 0; level < meets; level++) {
      if (waiting.at(-1)?.level === level) node = hashPair(waiting.pop()!.node, node);
      else node = (seat >> level) % 2 === 1 ? hashPair(rest.shift()!, node) : hashPair(node, rest.shift()!);
    }
    waiting.push({ node, level: meets });
  });
  expect(rest).toHaveLength(0);
  return waiting.pop()!.node;
}

describe("toContractUpdate", () => {
  it("takes the next committee or leaves it out", () => {
    expect(toContractUpdate(config, update, { committee }).nextCommittee).toHaveLength(1 + 5);
    expect(toContractUpdate(config, update, { committee, withNextCommittee: false }).nextCommittee).toEqual([]);
  });

  it("cuts the zero nodes that a newer container has in front", () => {
    const plain = toContractUpdate(config, update, { committee });
    const padded = {
      ...update,
      finalityBranch: [...zeroBranch(3), ...update.finalityBranch],
      nextSyncCommitteeBranch: [...zeroBranch(2), ...update.nextSyncCommitteeBranch],
    };
    expect(toContractUpdate(config, padded, { committee })).toEqual(plain);
  });

  it("demands finality", () => {
    const bare = { ...update, finalityBranch: zeroBranch(6) };
    expect(codeOf(() => toContractUpdate(config, bare, { committee }))).toBe("ENCODING_NO_FINALITY");
  });

  it("demands the execution header where only its hash is known, and the right one", () => {
    const gloas = chain.updateBy();
    const signers = new CommitteeWitness(config.preset, chain.committee(1), blstBls);
    const encode = (executionHeader?: Uint8Array) =>
      toContractUpdate(config, gloas, {
        committee: signers,
        ...(executionHeader === undefined ? {} : { executionHeader }),
      });
    expect(codeOf(() => encode())).toBe("ENCODING_HEADER_REQUIRED");
    expect(codeOf(() => encode(new Uint8Array(600)))).toBe("ENCODING_WRONG_HEADER");
    const { execution } = encode(simulation.executionHeader(gloas)!);
    expect(execution.header).toBe(toHex(simulation.executionHeader(gloas)!));
  });

  it("refuses headers from before Capella", () => {
    const { mainnet } = NETWORKS;
    const old = { ...update, finalizedHeader: { beacon: { ...update.finalizedHeader.beacon, slot: 144_896 * 32 } } };
    expect(codeOf(() => toContractUpdate(mainnet, old, { committee, withNextCommittee: false }))).toBe(
      "ENCODING_FORK_TOO_OLD",
    );
  });
});

describe("toForkRows", () => {
  it("has a row for each fork from Capella on, the unscheduled one without epoch", () => {
    const rows = toForkRows(NETWORKS.mainnet);
    expect(rows.map(({ epoch }) => epoch)).toEqual([194_048n, 269_568n, 364_032n, 411_392n, 2n ** 64n - 1n]);
    expect(rows.map(({ finalizedRootIndex }) => finalizedRootIndex)).toEqual([105, 105, 169, 169, 735]);
    expect(rows.map(({ payloadDepth }) => payloadDepth)).toEqual([4, 5, 5, 5, 0]);
  });

  it("keeps the last of forks that share an epoch", () => {
    const forks = [forkRow("capella", 0), forkRow("deneb", 0), forkRow("electra", 3)];
    const rows = toForkRows({ ...config, forks });
    expect(rows.map(({ version }) => version)).toEqual([forks[1]!, forks[2]!].map(({ version }) => toHex(version)));
  });

  it("knows where each fork keeps what is proven", () => {
    const { forkIndex, blockHashIndex } = toForkRows(config).at(-1)!;
    const { state, body } = chain.head;
    expect(BigInt(forkIndex)).toBe(state.gindex(["fork"]));
    expect(BigInt(blockHashIndex)).toBe(body.gindex(["signedExecutionPayloadBid", "message", "parentBlockHash"]));
    const deneb = early.at(-1)!;
    expect(BigInt(toForkRows(config)[0]!.forkIndex)).toBe(deneb.state.gindex(["fork"]));
    expect(BigInt(toForkRows(config)[0]!.blockHashIndex)).toBe(deneb.body.gindex(["executionPayload", "blockHash"]));
  });
});

describe("calldata", () => {
  const contractUpdate = toContractUpdate(config, update, { committee });
  const selector = (signature: string) => keccak256(toHex(new TextEncoder().encode(signature))).slice(0, 10);
  const header = "(uint64,uint64,bytes32,bytes32,bytes32)";
  const sync = "(uint256[2],bytes32[6],bytes32[3],bytes,bytes32[])";
  const type = `(${header},${header},bytes32[],bytes32[],(bytes32,uint64,uint64,bytes32[],bytes),${sync},uint64)`;

  it("is of the contract's functions", () => {
    expect(encodeSubmitUpdate(contractUpdate).slice(0, 10)).toBe(selector(`submitUpdate(${type})`));
    expect(encodeSubmitUpdates([contractUpdate]).slice(0, 10)).toBe(selector(`submitUpdates(${type}[])`));
    const conflict = encodeReportConflict(contractUpdate, contractUpdate);
    expect(conflict.slice(0, 10)).toBe(selector(`reportConflict(${type},${type})`));
    const evidence = {
      attested: chain.head.header,
      epoch: 12,
      forkBranch: zeroBranch(5),
      syncAggregate: update.syncAggregate,
      signatureSlot: 97,
    };
    const activation = encodeActivateFork(toContractForkActivation(evidence, committee));
    expect(activation.slice(0, 10)).toBe(selector(`activateFork((${header},uint64,bytes32[],${sync},uint64))`));
  });

  it("deploys with defaults that the documents name", () => {
    const [, first] = chain.blocks;
    const bootstrap = chain.bootstrap(first!.root);
    const parameters = toContractParameters(config, bootstrap, { sourceChainId: 5, checkpointRoot: first!.root });
    expect(parameters).toMatchObject({
      sourceChainId: 5n,
      trustingPeriod: 1_209_600n,
      ringSize: 256,
      committeeSize: 32,
    });
    expect(parameters.timelock).toBe(`0x${"00".repeat(20)}`);
    expect(parameters.checkpoint.committeeRoot).toBe(committee.root);
    expect(encodeConstructorArguments(parameters)).toMatch(/^0x[0-9a-f]+$/);
  });
});

describe("AcceptedStates", () => {
  const accepted = (index: number, blockNumber: number) => {
    const state = {
      stateRoot: toHex(new Uint8Array(32).fill(blockNumber)),
      blockNumber: BigInt(blockNumber),
      timestamp: 12n,
      slot: BigInt(10 * blockNumber),
      acceptedAt: 13n,
      participants: 500n,
    };
    return { index: BigInt(index), state };
  };

  it("reads the event and no other", () => {
    const { state } = accepted(3, 7);
    const topics = encodeEventTopics({
      abi: beaconLightClientAbi,
      eventName: "StateAccepted",
      args: { index: 3n, blockNumber: 7n },
    }) as Hex[];
    const item = getAbiItem({ abi: beaconLightClientAbi, name: "StateAccepted" });
    const inputs = item?.type === "event" ? item.inputs.filter(({ indexed }) => !indexed) : [];
    const { stateRoot, timestamp, slot, acceptedAt, participants } = state;
    const data = encodeAbiParameters(inputs, [stateRoot, timestamp, slot, acceptedAt, participants]);
    expect(decodeStateAccepted({ topics, data })).toEqual({ index: 3n, state });
    const learned = encodeEventTopics({
      abi: beaconLightClientAbi,
      eventName: "CommitteeLearned",
      args: { period: 1n },
    }) as Hex[];
    expect(decodeStateAccepted({ topics: learned, data: stateRoot })).toBeNull();
  });

  it("finds states by block and slot, and forgets those that are overwritten", () => {
    const states = new AcceptedStates();
    expect(states.latest()).toBeUndefined();
    const [a, b, c] = [accepted(0, 1), accepted(1, 5), accepted(0, 9)];
    states.add(a);
    states.add(b);
    expect(states.covering(2n)).toBe(b);
    expect(states.ofBlock(1n)).toBe(a);
    states.add(c);
    expect(states.latest()).toBe(c);
    expect(states.ofBlock(1n)).toBeUndefined();
    expect(states.covering(0n)).toBe(b);
    expect(states.ofSlot(90n)).toBe(c);
    expect(states.covering(10n)).toBeUndefined();
  });
});

describe("conditionOf", () => {
  it("names every condition of the contract and no other", () => {
    expect(CONDITIONS.map((_, condition) => conditionOf({ condition }))).toEqual(CONDITIONS);
    expect(() => conditionOf({ condition: CONDITIONS.length })).toThrow(RangeError);
  });
});
