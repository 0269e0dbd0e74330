import { createMerkleProof, createMPT } from "@ethereumjs/mpt";
import { keccak_256 } from "@noble/hashes/sha3.js";
import { toRlp } from "viem";
import { beforeAll, describe, expect, test } from "vitest";
import {
  type ExecutionBlock,
  executionBlockOf,
  HISTORY_SERVE_WINDOW,
  HISTORY_STORAGE_ADDRESS,
  type HistorySource,
  proveExecutionAncestor,
  verifyExecutionAncestor,
  verifyParentChain,
} from "../../../src/light-client/history.ts";
import { EMPTY_CODE_HASH } from "../../../src/mpt/account-proof.ts";
import { fromHex, type Hex, toHex } from "../../../src/primitives/hex.ts";
import type { LightClientHeader } from "../../../src/ssz/values.ts";
import { createExecutionBlock } from "../../../src/testing/beacon/execution.ts";

/** Blocks whose state holds nothing but the history contract, with the hashes of a few older blocks. */
interface Block extends ExecutionBlock {
  readonly rlp: Uint8Array;
  readonly prove: (slot: Hex) => Promise<Record<string, unknown>>;
}

const OLDEST = 100;
const MIDDLE = OLDEST + HISTORY_SERVE_WINDOW;
const HEAD = MIDDLE + 20;
const blocks = new Map<number, Block>();

beforeAll(async () => {
  blocks.set(OLDEST, await makeBlock(OLDEST, []));
  blocks.set(MIDDLE - 80, await makeBlock(MIDDLE - 80, []));
  const hop = HEAD - HISTORY_SERVE_WINDOW;
  blocks.set(hop, await makeBlock(hop, [blocks.get(OLDEST)!]));
  blocks.set(HEAD, await makeBlock(HEAD, [blocks.get(hop)!, blocks.get(MIDDLE - 80)!]));
});

async function makeBlock(number: number, known: readonly ExecutionBlock[]): Promise<Block> {
  const storage = await createMPT({ useKeyHashing: true });
  for (const block of known) await storage.put(slotOf(block.number), fromHex(toRlp(toHex(trim(block.hash)))));
  const account = {
    nonce: "0x1",
    balance: "0x0",
    storageHash: toHex(storage.root()),
    codeHash: EMPTY_CODE_HASH,
  } as const;
  const state = await createMPT({ useKeyHashing: true });
  const address = fromHex(HISTORY_STORAGE_ADDRESS);
  await state.put(address, fromHex(toRlp(["0x01", "0x", account.storageHash, account.codeHash])));
  const accountProof = (await createMerkleProof(state, address)).map(toHex);
  const { payload, rlp } = createExecutionBlock({
    blockNumber: number,
    timestamp: 12 * number,
    stateRoot: state.root(),
  });
  const { blockHash: hash, stateRoot, timestamp } = payload;
  const prove = async (slot: Hex): Promise<Record<string, unknown>> => {
    const block = known.find((other) => toHex(slotOf(other.number)) === slot);
    const proof = (await createMerkleProof(storage, fromHex(slot))).map(toHex);
    const value = block === undefined ? "0x0" : `0x${toHex(block.hash).slice(2).replace(/^0+/, "")}`;
    return { ...account, address: HISTORY_STORAGE_ADDRESS, accountProof, storageProof: [{ key: slot, value, proof }] };
  };
  return { hash, number, stateRoot, timestamp, rlp, prove };
}

function slotOf(number: number): Uint8Array {
  return fromHex(`0x${(number % HISTORY_SERVE_WINDOW).toString(16).padStart(64, "0")}`);
}

function trim(bytes: Uint8Array): Uint8Array {
  return bytes.slice(bytes.findIndex((byte) => byte !== 0));
}

function asked(): HistorySource & { hops: number[] } {
  const hops: number[] = [];
  return {
    hops,
    historyProof: (number, slot) => blocks.get(number)!.prove(slot),
    async executionHeader(number) {
      hops.push(number);
      return blocks.get(number)!.rlp;
    },
  };
}

function plain({ hash, number, stateRoot, timestamp }: ExecutionBlock): ExecutionBlock {
  return { hash, number, stateRoot, timestamp };
}

describe("an older block by EIP-2935", () => {
  test("inside the window, in one hop", async () => {
    const source = asked();
    const found = await proveExecutionAncestor(blocks.get(HEAD)!, MIDDLE - 80, source);
    expect(found).toEqual(plain(blocks.get(MIDDLE - 80)!));
    expect(source.hops).toEqual([MIDDLE - 80]);
  });

  test("beyond the window, in several", async () => {
    const source = asked();
    expect(await proveExecutionAncestor(blocks.get(HEAD)!, OLDEST, source)).toEqual(plain(blocks.get(OLDEST)!));
    expect(source.hops).toEqual([HEAD - HISTORY_SERVE_WINDOW, OLDEST]);
  });

  const verify = async (
    change: (parts: { proof: Record<string, unknown>; header: Uint8Array }) => void,
    number = MIDDLE - 80,
  ) => {
    const parts = {
      proof: structuredClone(await blocks.get(HEAD)!.prove(toHex(slotOf(MIDDLE - 80)))),
      header: Uint8Array.from(blocks.get(MIDDLE - 80)!.rlp),
    };
    change(parts);
    return verifyExecutionAncestor(blocks.get(HEAD)!, number, parts.proof, parts.header);
  };

  test.each<[string, (parts: { proof: Record<string, unknown>; header: Uint8Array }) => void, number?]>([
    ["HISTORY_OUTSIDE_WINDOW", () => {}, HEAD],
    ["HISTORY_OUTSIDE_WINDOW", () => {}, HEAD - HISTORY_SERVE_WINDOW - 1],
    ["HISTORY_WRONG_SLOT", () => {}, MIDDLE - 79],
    ["HISTORY_WRONG_SLOT", ({ proof }) => Object.assign(proof, { address: `0x${"11".repeat(20)}` })],
    ["HISTORY_WRONG_HEADER", ({ header }) => header.fill(0, 100, 101)],
    ["SLOT_VALUE_MISMATCH", ({ proof }) => Object.assign((proof.storageProof as object[])[0]!, { value: "0x1" })],
    ["ACCOUNT_MISMATCH", ({ proof }) => Object.assign(proof, { nonce: "0x2" })],
  ])("refuses a change: %s", async (code, change, number) => {
    await expect(verify(change, number)).rejects.toMatchObject({ code });
  });

  test("refuses a block whose hash the state does not have", async () => {
    const proof = await blocks.get(HEAD)!.prove(toHex(slotOf(HEAD - 1)));
    expect(() => verifyExecutionAncestor(blocks.get(HEAD)!, HEAD - 1, proof, new Uint8Array())).toThrow(
      expect.objectContaining({ code: "HISTORY_HASH_ABSENT" }),
    );
  });

  test("refuses to go forward", async () => {
    for (const number of [HEAD, HEAD + 1, -1, 0.5]) {
      await expect(proveExecutionAncestor(blocks.get(HEAD)!, number, asked())).rejects.toMatchObject({
        code: "HISTORY_NOT_OLDER",
      });
    }
  });
});

describe("an older block by parent hashes", () => {
  const first = createExecutionBlock({ blockNumber: 1, timestamp: 12, stateRoot: new Uint8Array(32).fill(1) });
  const second = createExecutionBlock({
    blockNumber: 2,
    timestamp: 24,
    stateRoot: new Uint8Array(32).fill(2),
    parentHash: first.payload.blockHash,
  });
  const head = { hash: second.payload.blockHash, number: 2, stateRoot: second.payload.stateRoot, timestamp: 24 };

  test("is reached header by header", () => {
    expect(verifyParentChain(head, second.rlp, [first.rlp])).toMatchObject({
      number: 1,
      stateRoot: first.payload.stateRoot,
    });
    expect(verifyParentChain(head, second.rlp, [])).toMatchObject({ number: 2 });
  });

  test("is not reached by other headers", () => {
    for (const [headHeader, headers] of [
      [first.rlp, []],
      [second.rlp, [second.rlp]],
    ] as const) {
      expect(() => verifyParentChain(head, headHeader, headers)).toThrow(
        expect.objectContaining({ code: "HISTORY_WRONG_HEADER" }),
      );
    }
  });
});

describe("the execution block of a verified header", () => {
  const { payload, rlp } = createExecutionBlock({
    blockNumber: 7,
    timestamp: 84,
    stateRoot: new Uint8Array(32).fill(7),
  });
  const empty = new Uint8Array(32);
  const beacon = { slot: 9, proposerIndex: 0, parentRoot: empty, stateRoot: empty, bodyRoot: empty };
  const expected = { hash: payload.blockHash, number: 7, stateRoot: payload.stateRoot, timestamp: 84 };

  test("is in it before Gloas, and needs the RLP header since", () => {
    expect(executionBlockOf({ beacon, execution: payload, executionBranch: [] })).toEqual(expected);
    const gloas: LightClientHeader = { beacon, executionBlockHash: keccak_256(rlp), executionBranch: [] };
    expect(executionBlockOf(gloas, rlp)).toEqual(expected);
    expect(() => executionBlockOf(gloas)).toThrow(expect.objectContaining({ code: "HISTORY_HEADER_REQUIRED" }));
    expect(() => executionBlockOf(gloas, rlp.slice(1))).toThrow(
      expect.objectContaining({ code: "HISTORY_WRONG_HEADER" }),
    );
    expect(() => executionBlockOf({ beacon })).toThrow(expect.objectContaining({ code: "HISTORY_NO_EXECUTION" }));
  });
});
