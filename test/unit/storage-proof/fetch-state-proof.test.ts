import { describe, expect, it } from "vitest";
import { encodeStateProof } from "../../../src/mpt/state-proof.ts";
import type { Hex } from "../../../src/primitives/hex.ts";
import { MemoryCaptureStore, StateProofCapture } from "../../../src/storage-proof/capture.ts";
import {
  FetchStateProofError,
  fetchStateProof,
  type RpcFailure,
} from "../../../src/storage-proof/fetch-state-proof.ts";
import { type ProofQuery, type StateRpc, StateRpcError } from "../../../src/storage-proof/state-rpc.ts";
import { sampleState } from "../mpt/sample-state.ts";

const single = await sampleState(1, 1);
const several = await sampleState(2, 3);

function rpc(name: string, getProof: (query: ProofQuery) => unknown): StateRpc {
  return { name, getProof: async (query) => getProof(query) };
}

/** Answers with the slots asked for, as a server does. */
function honest(name: string, vector = single): StateRpc {
  return rpc(name, ({ slotKeys }) => ({
    ...vector.answer,
    storageProof: vector.answer.storageProof.filter(({ key }) => slotKeys.includes(key)),
  }));
}

function queryOf(vector = single): {
  stateRoot: Hex;
  address: Hex;
  slotKeys: readonly Hex[];
  block: { number: number };
} {
  return {
    stateRoot: vector.stateRoot,
    address: vector.answer.address,
    slotKeys: vector.answer.storageProof.map(({ key }) => key),
    block: { number: 1 },
  };
}

/** An answer with one thing changed; the path names it, as in "storageProof.0.key". */
function lying(path: string, value: unknown): StateRpc {
  const answer: unknown = structuredClone(single.answer);
  const keys = path.split(".");
  const parent = keys.slice(0, -1).reduce((inner, key) => (inner as Record<string, unknown>)[key], answer);
  (parent as Record<string, unknown>)[keys.at(-1)!] = value;
  return rpc("liar", () => answer);
}

async function failuresOf(server: StateRpc): Promise<readonly RpcFailure[]> {
  const failures: RpcFailure[] = [];
  const options = { rpcs: [server, honest("honest")], onFailure: (failure: RpcFailure) => void failures.push(failure) };
  const result = await fetchStateProof(options, queryOf());
  expect(result.values).toEqual([BigInt(single.answer.storageProof[0]!.value)]);
  return failures;
}

describe("fetchStateProof", () => {
  it("gives verified values and the encoded proof", async () => {
    const result = await fetchStateProof({ rpcs: [honest("one")] }, queryOf());
    expect(result.values).toEqual([BigInt(single.answer.storageProof[0]!.value)]);
    expect(result.account?.codeHash).toBe(single.answer.codeHash);
    expect(result.encoded).toBe(encodeStateProof(single.answer, queryOf().slotKeys));
  });

  it("joins the parts of a split slot list", async () => {
    const asked: number[] = [];
    const server = honest("one", several);
    const counting = rpc("one", (query) => {
      asked.push(query.slotKeys.length);
      return server.getProof(query);
    });
    const result = await fetchStateProof({ rpcs: [counting], slotsPerRequest: 2 }, queryOf(several));
    expect(asked).toEqual([2, 1]);
    expect(result.values).toEqual(several.answer.storageProof.map(({ value }) => BigInt(value)));
  });

  const { accountProof, codeHash, storageHash, storageProof } = single.answer;
  it.each<[string, string, unknown, string]>([
    ["an exchanged node", "accountProof.1", accountProof[0], "NODE_HASH_MISMATCH"],
    ["a node missing", "accountProof.length", accountProof.length - 1, "NODE_MISSING"],
    ["a node too many", `accountProof.${accountProof.length}`, accountProof[0], "NODES_LEFT_OVER"],
    ["another nonce", "nonce", "0x2", "ACCOUNT_MISMATCH"],
    ["another balance", "balance", "0x2", "ACCOUNT_MISMATCH"],
    ["another code hash", "codeHash", storageHash, "ACCOUNT_MISMATCH"],
    ["another storage root", "storageHash", codeHash, "ACCOUNT_MISMATCH"],
    ["another value", "storageProof.0.value", "0x1", "SLOT_VALUE_MISMATCH"],
    ["another slot", "storageProof.0.key", "0x2", "ANSWER_WRONG_SLOTS"],
    ["no slots", "storageProof", [], "ANSWER_WRONG_SLOTS"],
    ["a slot too many", "storageProof.1", storageProof[0], "ANSWER_WRONG_SLOTS"],
    ["another account", "address", `0x${"11".repeat(20)}`, "ANSWER_WRONG_ACCOUNT"],
    ["null nodes", "accountProof", null, "PROOF_MALFORMED"],
    ["a null node", "accountProof.0", null, "PROOF_MALFORMED"],
    ["odd hex", "accountProof.0", "0x123", "PROOF_MALFORMED"],
    ["no hex", "codeHash", "0xzz", "PROOF_MALFORMED"],
    ["a short code hash", "codeHash", "0x11", "PROOF_MALFORMED"],
    ["a huge node", "accountProof.0", `0x${"00".repeat(533)}`, "PROOF_MALFORMED"],
    ["a huge array", "accountProof", new Array(1e6).fill("0x"), "PROOF_MALFORMED"],
    ["a huge quantity", "nonce", "0x10000000000000000", "PROOF_MALFORMED"],
    ["a negative quantity", "balance", "-0x1", "PROOF_MALFORMED"],
    ["a number for a quantity", "balance", 1, "PROOF_MALFORMED"],
    ["a value of 33 bytes", "storageProof.0.value", `0x01${"00".repeat(32)}`, "PROOF_MALFORMED"],
    ["no storage proof", "storageProof", undefined, "PROOF_MALFORMED"],
    ["a slot that is no object", "storageProof.0", [], "PROOF_MALFORMED"],
  ])("names a server that answers with %s, and asks the next", async (_what, path, value, code) => {
    const failures = await failuresOf(lying(path, value));
    expect(failures.map(({ rpc: name, lied, error }) => [name, lied, error.code])).toEqual([["liar", true, code]]);
  });

  it("names a server that answers for another block", async () => {
    const failures = await failuresOf(
      rpc("stale", () => ({
        ...several.answer,
        address: single.answer.address,
        storageProof: single.answer.storageProof,
      })),
    );
    expect(failures[0]).toMatchObject({ rpc: "stale", lied: true, error: { code: "NODE_HASH_MISMATCH" } });
  });

  it("does not call a server without an answer a liar", async () => {
    const pruned = new StateRpcError("RPC_STATE_UNAVAILABLE", "pruned");
    const failures = await failuresOf(rpc("pruned", () => Promise.reject(pruned)));
    expect(failures).toEqual([{ rpc: "pruned", lied: false, error: pruned }]);
  });

  it("says what each server did when all fail", async () => {
    const down = new StateRpcError("RPC_UNAVAILABLE", "down", { retryable: true });
    const rpcs = [rpc("down", () => Promise.reject(down)), lying("nonce", "0x2")];
    const error = await fetchStateProof({ rpcs }, queryOf()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(FetchStateProofError);
    expect(error).toMatchObject({
      code: "STATE_PROOF_UNAVAILABLE",
      retryable: true,
      details: {
        failures: [
          ["down", "RPC_UNAVAILABLE", false],
          ["liar", "ACCOUNT_MISMATCH", true],
        ],
        liars: ["liar"],
      },
    });
  });

  it("stops when its caller gives up", async () => {
    const controller = new AbortController();
    const server = rpc("slow", () => {
      controller.abort(new Error("given up"));
      return Promise.reject(new StateRpcError("RPC_UNAVAILABLE", "aborted"));
    });
    const rpcs = [server, rpc("never", () => expect.unreachable())];
    await expect(fetchStateProof({ rpcs }, { ...queryOf(), signal: controller.signal })).rejects.toThrow("given up");
  });
});

describe("StateProofCapture", () => {
  it("asks once for one state, account and slots, and forgets the oldest", async () => {
    let asked = 0;
    const server = honest("one");
    const counting = rpc("one", (query) => {
      asked++;
      return server.getProof(query);
    });
    const capture = new StateProofCapture({ rpcs: [counting] }, new MemoryCaptureStore(1));
    const { stateRoot, block, address, slotKeys } = queryOf();
    const first = await capture.take({ stateRoot, block }, { address, slotKeys });
    expect(await capture.take({ stateRoot, block }, { address, slotKeys })).toEqual(first);
    expect(asked).toBe(1);
    await capture.take({ stateRoot, block }, { address, slotKeys: [] });
    await capture.take({ stateRoot, block }, { address, slotKeys });
    expect(asked).toBe(3);
  });
});
