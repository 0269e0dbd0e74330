import { describe, expect, it } from "vitest";
import { type HttpStateRpcOptions, httpStateRpc, StateRpcError } from "../../../src/storage-proof/state-rpc.ts";

const URL_WITH_KEY = "https://rpc.example.org/v3/secret-key";
const QUERY = { address: "0x11", slotKeys: ["0x22"], block: { number: 255 } } as const;

function answering(body: string, status = 200): NonNullable<HttpStateRpcOptions["fetch"]> {
  return async () => new Response(body, { status });
}

async function codeOf(
  fetch: NonNullable<HttpStateRpcOptions["fetch"]>,
  options: HttpStateRpcOptions = {},
): Promise<string> {
  const error = await httpStateRpc(URL_WITH_KEY, { ...options, fetch })
    .getProof(QUERY)
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StateRpcError);
  expect(JSON.stringify((error as StateRpcError).toJSON())).not.toContain("secret-key");
  return (error as StateRpcError).code;
}

describe("httpStateRpc", () => {
  it("asks by number, or by hash", async () => {
    const sent: unknown[] = [];
    const fetch: typeof globalThis.fetch = async (_url, init) => {
      sent.push(JSON.parse(init?.body as string).params);
      return new Response('{"jsonrpc":"2.0","id":1,"result":{"address":"0x11"}}');
    };
    const rpc = httpStateRpc(URL_WITH_KEY, { fetch });
    expect(await rpc.getProof(QUERY)).toEqual({ address: "0x11" });
    await rpc.getProof({ ...QUERY, block: { hash: "0xab" } });
    expect(sent).toEqual([
      ["0x11", ["0x22"], "0xff"],
      ["0x11", ["0x22"], { blockHash: "0xab" }],
    ]);
    expect(rpc.name).toBe("rpc.example.org");
  });

  it.each([
    "missing trie node ef7df5d8 (path ) state 0xef7d is not available",
    "distance to target block exceeds maximum proof window",
    "required historical state unavailable (reexec=128)",
    "header not found",
  ])("knows a pruned state: %s", async (message) => {
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, error: { code: -32000, message } });
    expect(await codeOf(answering(body))).toBe("RPC_STATE_UNAVAILABLE");
  });

  it.each([
    ["an error", '{"error":{"code":-32601,"message":"method not found"}}', 200, "RPC_REFUSED"],
    ["an error without a message", '{"error":{}}', 200, "RPC_REFUSED"],
    ["a null result", '{"result":null}', 200, "RPC_BAD_ANSWER"],
    ["an empty answer", "", 200, "RPC_BAD_ANSWER"],
    ["no JSON", "<html>", 200, "RPC_BAD_ANSWER"],
    ["JSON that is no object", "17", 200, "RPC_BAD_ANSWER"],
    ["a busy server", "slow down", 429, "RPC_UNAVAILABLE"],
    ["a broken server", "oops", 500, "RPC_UNAVAILABLE"],
  ])("%s", async (_what, body, status, code) => {
    expect(await codeOf(answering(body, status))).toBe(code);
  });

  it("stops reading an endless answer", async () => {
    let chunks = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        chunks++;
        controller.enqueue(new Uint8Array(1024));
      },
    });
    expect(await codeOf(async () => new Response(endless), { answerBytesMax: 10_000 })).toBe("RPC_BAD_ANSWER");
    expect(chunks).toBeLessThan(20);
  });

  it("gives up on a server that does not answer", async () => {
    const silent: typeof globalThis.fetch = (_url, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener("abort", () => reject(init.signal?.reason));
      });
    expect(await codeOf(silent, { timeoutMs: 5 })).toBe("RPC_UNAVAILABLE");
  });

  it("names a server that cannot be reached", async () => {
    const refused: typeof globalThis.fetch = async () => {
      throw new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED") });
    };
    expect(await codeOf(refused)).toBe("RPC_UNAVAILABLE");
  });
});
