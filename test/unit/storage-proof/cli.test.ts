import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { proveStorageCommand } from "../../../src/cli/storage-proof/prove.ts";
import { verifyStorageProofCommand } from "../../../src/cli/storage-proof/verify.ts";
import { encodeStateProof } from "../../../src/mpt/state-proof.ts";
import { sampleState } from "../mpt/sample-state.ts";

const { stateRoot, answer } = await sampleState(3, 1);
const key = answer.storageProof[0]!.key;
const value = `0x${BigInt(answer.storageProof[0]!.value).toString(16).padStart(64, "0")}`;

function fileWith(content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "heliogram-")), "proof.json");
  writeFileSync(path, content);
  return path;
}

/** Runs a command; returns what it printed and its exit code. */
async function run(action: () => Promise<unknown>): Promise<{ out: string; err: string; code: number }> {
  let out = "";
  let err = "";
  vi.spyOn(console, "log").mockImplementation((text: string) => {
    out += `${text}\n`;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    err += text;
    return true;
  });
  process.exitCode = 0;
  await action();
  const code = Number(process.exitCode);
  process.exitCode = 0;
  return { out, err, code };
}

function verify(...args: string[]): Promise<{ out: string; err: string; code: number }> {
  return run(() => verifyStorageProofCommand().parseAsync(args, { from: "user" }));
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe("verify storage-proof", () => {
  it.each([
    ["an answer", JSON.stringify(answer)],
    ["a JSON-RPC response", JSON.stringify({ jsonrpc: "2.0", id: 1, result: answer })],
  ])("proves %s", async (_what, content) => {
    const { out, code } = await verify(fileWith(content), "--state-root", stateRoot, "--json", "--encode");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      verified: true,
      account: { nonce: "1", codeHash: answer.codeHash },
      slots: [{ key, value }],
      encoded: encodeStateProof(answer, [key]),
    });
  });

  it("prints text", async () => {
    const { out } = await verify(fileWith(JSON.stringify(answer)), "--state-root", stateRoot);
    expect(out).toContain(answer.codeHash);
    expect(out).toContain(value);
  });

  it.each([
    ["another state root", JSON.stringify(answer), answer.codeHash, "NODE_HASH_MISMATCH"],
    ["no JSON", "{", stateRoot, "PROOF_FILE_NOT_JSON"],
    ["JSON of another kind", "[]", stateRoot, "PROOF_MALFORMED"],
    ["a root of another size", JSON.stringify(answer), "0x11", "HEX_WRONG_LENGTH"],
  ])("fails on %s", async (_what, content, root, expected) => {
    const { out, err, code } = await verify(fileWith(content), "--state-root", root, "--json");
    expect([out, code]).toEqual(["", 1]);
    expect(JSON.parse(err).error.code).toBe(expected);
  });

  it("fails on a file that is not there", async () => {
    const { err, code } = await verify("/nowhere/proof.json", "--state-root", stateRoot);
    expect(code).toBe(1);
    expect(err).toContain("PROOF_FILE_UNREADABLE");
  });
});

describe("prove storage", () => {
  function prove(fetch: typeof globalThis.fetch): Promise<{ out: string; err: string; code: number }> {
    vi.stubGlobal("fetch", fetch);
    const urls = ["https://one.example/key", "https://two.example/key"];
    const args = [
      "--rpc",
      ...urls,
      "--address",
      answer.address,
      "--slot",
      key,
      "--block",
      "7",
      "--state-root",
      stateRoot,
    ];
    return run(() => proveStorageCommand().parseAsync([...args, "--json"], { from: "user" }));
  }

  it("passes a false answer over and prints the proof", async () => {
    const { out, err, code } = await prove(async (url) => {
      const result = String(url).includes("one") ? { ...answer, nonce: "0x5" } : answer;
      return new Response(JSON.stringify({ result }));
    });
    expect(code).toBe(0);
    expect(err).toContain("one.example: false answer (ACCOUNT_MISMATCH)");
    expect(JSON.parse(out).encoded).toBe(encodeStateProof(answer, [key]));
    vi.unstubAllGlobals();
  });

  it("says that a server's state root is not verified", async () => {
    vi.stubGlobal("fetch", async (_url: unknown, init: { body: string }) => {
      const asked = (JSON.parse(init.body) as { method: string }).method;
      return new Response(JSON.stringify({ result: asked === "eth_getProof" ? answer : { stateRoot } }));
    });
    const args = ["--rpc", "https://one.example", "--address", answer.address, "--slot", key, "--block", "7"];
    const { out, err, code } = await run(() => proveStorageCommand().parseAsync(args, { from: "user" }));
    expect(code).toBe(0);
    expect(err).toContain("NOT verified");
    expect(out).toContain(encodeStateProof(answer, [key]));
    vi.unstubAllGlobals();
  });

  it("fails if no server has a proof", async () => {
    const { err, code } = await prove(async () => new Response("{}"));
    expect(code).toBe(1);
    expect(err).toContain("STATE_PROOF_UNAVAILABLE");
    vi.unstubAllGlobals();
  });
});
