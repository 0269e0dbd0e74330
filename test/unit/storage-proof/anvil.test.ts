import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchStateProof } from "../../../src/storage-proof/fetch-state-proof.ts";
import { httpStateRpc } from "../../../src/storage-proof/state-rpc.ts";

/** A real server: proofs of accounts and slots as anvil gives them. */
let anvil: ChildProcess;
let url: string;

async function call<T>(method: string, params: readonly unknown[]): Promise<T> {
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
  const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
  return ((await response.json()) as { result: T }).result;
}

beforeAll(async () => {
  const script = createRequire(import.meta.url).resolve("@foundry-rs/anvil/bin.mjs");
  anvil = spawn(process.execPath, [script, "--port", "0", "--hardfork", "osaka"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  url = await new Promise((resolve) => {
    let printed = "";
    anvil.stdout?.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      const match = /Listening on (\S+)/.exec(printed);
      if (match !== null) resolve(`http://${match[1]}`);
    });
  });
});

afterAll(() => {
  anvil.kill();
});

describe("anvil", () => {
  it("gives proofs that verify: full slots, empty slots, absent accounts", async () => {
    const address = "0x00000000000000000000000000000000000000aa";
    const slotKeys = [1, 2, 3, 1000].map((slot) => `0x${slot.toString(16).padStart(64, "0")}` as const);
    await call("anvil_setCode", [address, "0x00"]);
    await call("anvil_setNonce", [address, "0x1"]);
    for (const slot of slotKeys.slice(0, 3)) {
      await call("anvil_setStorageAt", [address, slot, slot]);
    }
    await call("evm_mine", []);
    const block = await call<{ number: string; stateRoot: `0x${string}` }>("eth_getBlockByNumber", ["latest", false]);
    const options = { rpcs: [httpStateRpc(url)] };
    const at = { stateRoot: block.stateRoot, block: { number: Number(block.number) } };

    const full = await fetchStateProof(options, { ...at, address, slotKeys });
    expect(full.values).toEqual([1n, 2n, 3n, 0n]);
    expect(full.account?.nonce).toBe(1n);
    const absent = await fetchStateProof(options, { ...at, address: `0x${"ab".repeat(20)}`, slotKeys });
    expect([absent.account, absent.values]).toEqual([null, [0n, 0n, 0n, 0n]]);
  });
});
