import { createTestClient, createWalletClient, http, publicActions } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { blstBls } from "../../../src/bls/blst.ts";
import { type Devnet, startDevnet } from "../../../src/devnet/devnet.ts";
import { decodeLightClientJson, decodeLightClientUpdatesJson } from "../../../src/light-client/codec.ts";
import { LightClient } from "../../../src/light-client/light-client.ts";
import { BeaconRestTransport, fetchChainConfig } from "../../../src/light-client/transport/beacon-rest.ts";
import { verifyAccountProof } from "../../../src/mpt/account-proof.ts";
import { parseEthGetProof } from "../../../src/mpt/eth-get-proof.ts";
import { fromHex, toHex } from "../../../src/primitives/hex.ts";
import { forkRow } from "../../../src/testing/beacon/forks.ts";

let devnet: Devnet;
beforeAll(async () => {
  devnet = await startDevnet({ seed: "devnet test" });
});
afterAll(() => devnet.stop());

const chainOf = (url: string) => createTestClient({ mode: "anvil", transport: http(url) }).extend(publicActions);

async function getJson(path: string, accept = "application/json"): Promise<{ status: number; body: unknown }> {
  const response = await fetch(devnet.beacon.url + path, { headers: { accept } });
  return { status: response.status, body: await response.json() };
}

async function postAdvance(body: unknown): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${devnet.beacon.url}/devnet/v1/advance`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

describe("the chains", () => {
  it("are two, with their ids and funded accounts", async () => {
    for (const chain of [devnet.source, devnet.destination]) {
      const client = chainOf(chain.rpcUrl);
      expect(await client.getChainId()).toBe(chain.chainId);
      const [account] = chain.accounts;
      expect(privateKeyToAccount(account!.privateKey).address).toBe(account!.address);
      expect(await client.getBalance({ address: account!.address })).toBeGreaterThan(10n ** 21n);
    }
    expect(devnet.source.chainId).not.toBe(devnet.destination.chainId);
  });

  it("have the EIP-2537 precompiles", async () => {
    // G1ADD of the point at infinity with itself.
    const data = toHex(new Uint8Array(256));
    const { data: sum } = await chainOf(devnet.destination.rpcUrl).call({
      to: "0x000000000000000000000000000000000000000b",
      data,
    });
    expect(sum).toBe(toHex(new Uint8Array(128)));
  });

  it("mines a source transaction in the next slot, at the slot's time, and keeps its state provable", async () => {
    const source = chainOf(devnet.source.rpcUrl);
    const account = privateKeyToAccount(devnet.source.accounts[0]!.privateKey);
    const wallet = createWalletClient({ account, transport: http(devnet.source.rpcUrl) });
    const to = devnet.source.accounts[1]!.address;
    const before = await source.getBalance({ address: to });
    const hash = await wallet.sendTransaction({ to, value: 7n, chain: null });
    const { slot } = await devnet.advance({ slots: 1 });
    const receipt = await source.getTransactionReceipt({ hash });
    const block = await source.getBlock({ blockNumber: receipt.blockNumber });
    expect(Number(block.timestamp)).toBe(devnet.chain.timeAtSlot(slot));

    const { finalized } = await devnet.advance({ finalize: true });
    expect(finalized!.executionBlockNumber).toBeGreaterThanOrEqual(Number(receipt.blockNumber));
    const { execution } = devnet.chain.block(fromHex(finalized!.root));
    const tag = `0x${execution.blockNumber.toString(16)}`;
    const answer = await source.request({ method: "eth_getProof", params: [to, [], tag] } as never);
    const proven = verifyAccountProof(execution.stateRoot, parseEthGetProof(answer));
    expect(proven?.balance).toBe(before + 7n);
  });

  it("carries the execution block's own header, transactions included", async () => {
    await devnet.advance({ slots: 1 });
    const { execution } = devnet.chain.head;
    const block = await chainOf(devnet.source.rpcUrl).getBlock();
    expect(toHex(execution.blockHash)).toBe(block.hash);
    expect(toHex(execution.stateRoot)).toBe(block.stateRoot);
    expect(execution.blockNumber).toBe(Number(block.number));
  });
});

describe("advancing", () => {
  it("goes slot by slot, to the next epoch, and until the head is final", async () => {
    const { slot, epoch } = devnet.status();
    expect((await devnet.advance({ slots: 3 })).slot).toBe(slot + 3);
    const next = await devnet.advance({ toNextEpoch: true });
    expect(next.slot % 32).toBe(0);
    expect(next.epoch).toBeGreaterThan(epoch);
    const after = await devnet.advance({ finalize: true });
    expect(after.finalized!.slot).toBe(next.slot);
  });

  it("serves requests one after the other", async () => {
    const { slot } = devnet.status();
    const both = await Promise.all([devnet.advance({ slots: 2 }), devnet.advance({ slots: 2 })]);
    expect(both.map((status) => status.slot)).toEqual([slot + 2, slot + 4]);
  });

  it("leaves seats out on request", async () => {
    await devnet.advance({ slots: 1, absent: [0, 511] });
    const bits = devnet.chain.updateBy().syncAggregate.syncCommitteeBits;
    expect([bits.get(0), bits.get(1), bits.get(511)]).toEqual([false, true, false]);
  });

  it("does not pass the wall clock", async () => {
    const young = await startDevnet({ genesisAgeSeconds: 12 * 130, validatorCount: 64 });
    try {
      await expect(young.advance({ toNextPeriod: true })).rejects.toMatchObject({ code: "DEVNET_SLOT_IN_FUTURE" });
      expect((await young.advance({ slots: 1 })).slot).toBe(130);
    } finally {
      await young.stop();
    }
    await expect(young.advance({ slots: 1 })).rejects.toMatchObject({ code: "DEVNET_STOPPED" });
  });

  it("makes slots by itself, up to the wall clock", async () => {
    // Slot 33 is the last one made at the start; two more have time.
    const timed = await startDevnet({ preset: "minimal", slotTimeMs: 5, genesisAgeSeconds: 6 * 35 });
    try {
      const { slot } = timed.status();
      expect(slot).toBe(33);
      await vi.waitFor(() => expect(timed.status().slot).toBeGreaterThanOrEqual(35), { timeout: 20_000 });
      expect(timed.chain.timeAtSlot(timed.status().slot)).toBeLessThanOrEqual(Date.now() / 1000);
    } finally {
      await timed.stop();
    }
  });

  it("is driven over HTTP", async () => {
    const { slot } = devnet.status();
    expect(await postAdvance({ slots: 1 })).toMatchObject({ status: 200, body: { data: { slot: slot + 1 } } });
    expect(await getJson("/devnet/v1/status")).toMatchObject({ status: 200, body: { data: { slot: slot + 1 } } });
    expect(await postAdvance({ slots: 0 })).toMatchObject({
      status: 400,
      body: { error: { code: "DEVNET_BAD_REQUEST" } },
    });
    expect(await postAdvance({ slots: 1, absent: [512] })).toMatchObject({
      status: 409,
      body: { error: { code: "BEACON_NO_SUCH_SEAT" } },
    });
  });
});

describe("the beacon API", () => {
  it("answers its configuration", async () => {
    const config = await fetchChainConfig(devnet.beacon.url);
    expect(config).toEqual(devnet.beacon.config);
  });

  it("serves every light-client object in SSZ and in JSON", async () => {
    const { config, url, checkpointRoot } = devnet.beacon;
    const transport = new BeaconRestTransport(config, url, { attempts: 1 });
    const prefix = "/eth/v1/beacon/light_client";
    const types = devnet.chain.types.fulu;
    const json = async (path: string) => (await getJson(prefix + path)).body;

    const bootstrap = decodeLightClientJson(config, "bootstrap", await json(`/bootstrap/${checkpointRoot}`));
    expect(types.LightClientBootstrap.equals(await transport.getBootstrap(fromHex(checkpointRoot)), bootstrap)).toBe(
      true,
    );
    const finality = decodeLightClientJson(config, "finalityUpdate", await json("/finality_update"));
    expect(types.LightClientFinalityUpdate.equals(await transport.getFinalityUpdate(), finality)).toBe(true);
    const optimistic = decodeLightClientJson(config, "optimisticUpdate", await json("/optimistic_update"));
    expect(types.LightClientOptimisticUpdate.equals(await transport.getOptimisticUpdate(), optimistic)).toBe(true);
    const updates = decodeLightClientUpdatesJson(config, await json("/updates?start_period=0&count=9"));
    const fromSsz = await transport.getUpdates(0, 9);
    expect(updates).toHaveLength(fromSsz.length);
    expect(types.LightClientUpdate.equals(fromSsz[0]!, updates[0]!)).toBe(true);
  });

  it("chooses by the Accept header", async () => {
    const ask = async (accept: string) => {
      const response = await fetch(`${devnet.beacon.url}/eth/v1/beacon/light_client/finality_update`, {
        headers: { accept },
      });
      await response.arrayBuffer();
      return [response.headers.get("content-type")?.split(";")[0], response.headers.get("eth-consensus-version")];
    };
    expect(await ask("application/octet-stream")).toEqual(["application/octet-stream", "fulu"]);
    expect(await ask("application/octet-stream;q=0.5,application/json;q=0.9")).toEqual(["application/json", "fulu"]);
    expect(await ask("*/*")).toEqual(["application/json", "fulu"]);
  });

  it("answers headers by name, slot and root", async () => {
    const { checkpointRoot } = devnet.beacon;
    const bySlot = (await getJson("/eth/v1/beacon/headers/64")).body as { finalized: boolean; data: { root: string } };
    expect(bySlot).toMatchObject({ finalized: true, data: { root: checkpointRoot, canonical: true } });
    expect((await getJson(`/eth/v1/beacon/headers/${checkpointRoot}`)).body).toEqual(bySlot);
    const head = (await getJson("/eth/v1/beacon/headers/head")).body;
    expect(head).toMatchObject({ finalized: false, data: { root: toHex(devnet.chain.head.root) } });
    const finalized = (await getJson("/eth/v1/beacon/headers/finalized")).body;
    expect(finalized).toMatchObject({ data: { root: toHex(devnet.chain.finalized!.root) } });
  });

  it.each([
    ["/eth/v1/beacon/light_client/bootstrap/0x00", 404],
    ["/eth/v1/beacon/headers/63", 404],
    ["/eth/v1/beacon/headers/nonsense", 400],
    ["/eth/v1/beacon/light_client/updates?start_period=x&count=1", 400],
    ["/eth/v1/beacon/pool", 404],
  ])("%s is refused with %i", async (path, status) => {
    expect(await getJson(path)).toMatchObject({ status, body: { code: status } });
  });
});

describe("a devnet that reaches Gloas", () => {
  it("serves headers that name an execution block whose hash is that of its RLP header", async () => {
    const forks = [forkRow("deneb", 0), forkRow("electra", 6), forkRow("gloas", 12)];
    const future = await startDevnet({ preset: "minimal", forks });
    try {
      const { config, url, checkpointRoot } = future.beacon;
      expect(await fetchChainConfig(url)).toEqual(config);
      const client = new LightClient({
        config,
        bls: blstBls,
        transports: [new BeaconRestTransport(config, url, { attempts: 1 })],
        checkpoint: fromHex(checkpointRoot),
      });
      await client.step();
      const seen = new Set<string>();
      while (future.status().epoch < 20) {
        const { executionBlockNumber } = future.status();
        const { finalized } = await future.advance({ finalize: true });
        expect(finalized!.executionBlockNumber).toBeGreaterThanOrEqual(executionBlockNumber);
        await client.step();
        expect(client.finalized!.slot).toBe(finalized!.slot);
        seen.add(future.chain.forkAtSlot(finalized!.slot).name);
        const blockNumber = BigInt(finalized!.executionBlockNumber);
        const block = await chainOf(future.source.rpcUrl).getBlock({ blockNumber });
        expect(client.finalized!.execution!.blockHash).toBe(block.hash);
      }
      expect([...seen]).toEqual(["deneb", "electra", "gloas"]);
    } finally {
      await future.stop();
    }
  });
});

describe("a light client over HTTP", () => {
  it("follows the chain across a period", async () => {
    const { config, url, checkpointRoot } = devnet.beacon;
    const client = new LightClient({
      config,
      bls: blstBls,
      transports: [new BeaconRestTransport(config, url, { attempts: 1 })],
      checkpoint: fromHex(checkpointRoot),
    });
    await client.step();
    expect(client.finalized?.slot).toBe(devnet.status().finalized!.slot);
    const { period } = await devnet.advance({ toNextPeriod: true });
    const { finalized } = await devnet.advance({ finalize: true });
    expect(devnet.chain.periodAtSlot(finalized!.slot)).toBe(period);
    await client.step();
    expect(client.finalized?.slot).toBe(finalized!.slot);
  });
});
