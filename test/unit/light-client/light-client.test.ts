import { beforeAll, describe, expect, test } from "vitest";
import { blstBls } from "../../../src/bls/blst.ts";
import type { LightClientEvent } from "../../../src/light-client/events.ts";
import { LightClient, type LightClientOptions } from "../../../src/light-client/light-client.ts";
import type { LightClientStorage } from "../../../src/light-client/store-codec.ts";
import { BeaconApiError } from "../../../src/light-client/transport/http.ts";
import type { LightClientTransport } from "../../../src/light-client/transport/transport.ts";
import { toHex } from "../../../src/primitives/hex.ts";
import type { BeaconChain } from "../../../src/testing/beacon/chain.ts";
import { forkRow } from "../../../src/testing/beacon/forks.ts";
import { fixedClock, honestTransport, makeChain, produce, untilAborted } from "./chain.ts";

const DAY_MS = 86_400_000;
let chain: BeaconChain;

beforeAll(() => {
  chain = makeChain(44, [forkRow("capella", 0), forkRow("deneb", 12), forkRow("electra", 20), forkRow("gloas", 28)]);
});

function headTimeMs(of: BeaconChain = chain): number {
  return 1000 * of.timeAtSlot(of.head.header.slot);
}

function makeClient(options: Partial<LightClientOptions> = {}): { client: LightClient; events: LightClientEvent[] } {
  const client = new LightClient({
    config: chain.config,
    bls: blstBls,
    transports: [honestTransport(chain)],
    checkpoint: chain.blocks[1]!.root,
    clock: fixedClock(headTimeMs()),
    ...options,
  });
  const events: LightClientEvent[] = [];
  client.subscribe((event) => events.push(event));
  return { client, events };
}

function memoryStorage(text: string | null = null): LightClientStorage & { text: string | null } {
  return {
    text,
    load() {
      return Promise.resolve(this.text);
    },
    save(next) {
      this.text = next;
      return Promise.resolve();
    },
  };
}

function types(events: readonly LightClientEvent[]): string[] {
  return events.map(({ type }) => type);
}

function failures(events: readonly LightClientEvent[]): string[] {
  return events.flatMap((event) => (event.type === "endpointFailed" ? [`${event.endpoint} ${event.error.code}`] : []));
}

function expectHead(client: LightClient, of: BeaconChain = chain): void {
  const update = of.finalityUpdate();
  expect(client.finalized?.slot).toBe(update.finalizedHeader.beacon.slot);
  expect(client.optimistic?.slot).toBe(of.optimisticUpdate().attestedHeader.beacon.slot);
}

describe("syncing", () => {
  test("walks every period and fork from the checkpoint to the head", async () => {
    const { client, events } = makeClient();
    await client.step();
    expectHead(client);
    expect(events.flatMap((event) => (event.type === "committee" ? [event.period] : []))).toEqual([1, 2, 3, 4, 5, 6]);
    expect(types(events)[0]).toBe("bootstrapped");
    expect(failures(events)).toEqual([]);
    const { execution } = client.finalized!;
    expect(execution?.stateRoot).toBeNull();
    expect(execution?.blockHash).toBe(toHex(client.store!.finalizedHeader.executionBlockHash!));
  });

  test("asks for nothing it has when it is called again", async () => {
    const honest = honestTransport(chain);
    const { client } = makeClient({ transports: [honest] });
    await client.step();
    honest.calls.length = 0;
    await client.step();
    expect(honest.calls).toEqual(["finality", "optimistic"]);
  });

  test("goes on when a server gives fewer updates than asked for", async () => {
    const honest = honestTransport(chain);
    const capped = { ...honest, getUpdates: (start: number) => honest.getUpdates(start, 1) };
    const { client } = makeClient({ transports: [capped] });
    await client.step();
    expectHead(client);
  });

  test("follows finality when the current period has no update yet", async () => {
    const honest = honestTransport(chain);
    const current = chain.periodAtSlot(chain.head.header.slot);
    const young: LightClientTransport = {
      ...honest,
      getUpdates: async (start, count) => honest.getUpdates(start, Math.min(count, current - start)),
    };
    const { client } = makeClient({ transports: [young] });
    await client.step();
    expectHead(client);
    expect(client.store?.nextSyncCommittee).toBeNull();
  });

  test("shares one round among callers", async () => {
    const honest = honestTransport(chain);
    const { client } = makeClient({ transports: [honest] });
    await Promise.all([client.step(), client.step()]);
    expect(honest.calls.filter((call) => call.startsWith("bootstrap"))).toHaveLength(1);
  });
});

describe("with servers that lie or fail", () => {
  const failing = (name: string): LightClientTransport => {
    const fail = (): Promise<never> =>
      Promise.reject(new BeaconApiError("BEACON_API_STATUS", "status 500", { status: 500 }));
    return { name, getBootstrap: fail, getUpdates: fail, getFinalityUpdate: fail, getOptimisticUpdate: fail };
  };
  const broken = (name: string): LightClientTransport => {
    const fail = (): never => {
      throw new TypeError("a bug");
    };
    return { name, getBootstrap: fail, getUpdates: fail, getFinalityUpdate: fail, getOptimisticUpdate: fail };
  };
  const silent = (name: string): LightClientTransport => {
    const wait = (signal?: AbortSignal): Promise<never> =>
      untilAborted(signal).then(() => Promise.reject(new BeaconApiError("BEACON_API_ABORTED", "aborted")));
    return {
      ...honestTransport(chain, name),
      getFinalityUpdate: (signal) => wait(signal),
      getOptimisticUpdate: (signal) => wait(signal),
    };
  };
  const forging = (name: string): LightClientTransport => {
    const honest = honestTransport(chain, name);
    const forge = <T extends { syncAggregate: unknown }>(update: T): T => ({
      ...update,
      syncAggregate: chain.sign(new Uint8Array(32), { period: 0, version: Uint8Array.of(0, 0, 0, 0) }),
    });
    return {
      ...honest,
      getBootstrap: async () => chain.bootstrap(chain.blocks[2]!.root),
      getUpdates: async (start, count) => (await honest.getUpdates(start, count)).map(forge),
      getFinalityUpdate: async () => forge(await honest.getFinalityUpdate()),
      getOptimisticUpdate: async () => forge(await honest.getOptimisticUpdate()),
    };
  };
  const empty = (name: string): LightClientTransport => ({ ...failing(name), getUpdates: async () => [] });
  const old = (name: string): LightClientTransport => ({
    ...honestTransport(chain, name),
    getUpdates: async () => [chain.update(0)],
  });

  test("one honest server among them is enough", async () => {
    const transports = [
      failing("failing"),
      broken("broken"),
      forging("forging"),
      empty("empty"),
      old("old"),
      honestTransport(chain),
    ];
    const { client, events } = makeClient({ transports });
    await client.step();
    expectHead(client);
    const seen = new Set(failures(events));
    expect(seen).toContain("failing BEACON_API_STATUS");
    expect(seen).toContain("broken SYNC_ENDPOINT_THREW");
    expect(seen).toContain("forging LC_BOOTSTRAP_NOT_TRUSTED_BLOCK");
    expect(seen).toContain("forging LC_SIGNATURE_INVALID");
    expect([...seen].some((failure) => failure.startsWith("honest"))).toBe(false);
  });

  test("a period that one server lacks comes from another", async () => {
    const lacking = (name: string, missing: number): LightClientTransport => {
      const honest = honestTransport(chain, name);
      const getUpdates: LightClientTransport["getUpdates"] = async (start, count) =>
        (await honest.getUpdates(start, count)).filter(
          ({ attestedHeader }) => chain.periodAtSlot(attestedHeader.beacon.slot) !== missing,
        );
      return { ...honest, getUpdates };
    };
    const { client, events } = makeClient({ transports: [lacking("no 2", 2), lacking("no 3", 3)] });
    await client.step();
    expectHead(client);
    expect(failures(events)).toContain("no 2 LC_SIGNATURE_PERIOD_UNKNOWN_COMMITTEE");
    const alone = makeClient({ transports: [lacking("no 2", 2)] });
    await alone.client.step();
    expect(chain.periodAtSlot(alone.client.finalized!.slot)).toBe(1);
  });

  test("a server that never answers does not hold back the others", async () => {
    const clock = { ...fixedClock(headTimeMs()), sleep: () => Promise.resolve() };
    const { client } = makeClient({ transports: [silent("silent"), honestTransport(chain)], clock });
    await client.step();
    await client.step();
    expectHead(client);
    await client.stop();
  });

  test("without an honest one there is an error, and nothing is believed", async () => {
    const { client, events } = makeClient({ transports: [failing("failing"), forging("forging")] });
    await expect(client.step()).rejects.toMatchObject({ code: "SYNC_NO_BOOTSTRAP", retryable: true });
    expect(client.store).toBeNull();
    expect(failures(events)).toEqual(["failing BEACON_API_STATUS", "forging LC_BOOTSTRAP_NOT_TRUSTED_BLOCK"]);
  });

  test("a head that is signed in the future waits for its slot", async () => {
    const clock = fixedClock(headTimeMs() - 1000);
    const { client, events } = makeClient({ clock });
    await client.step();
    expect(failures(events)).toContain("honest LC_SIGNATURE_SLOT_IN_FUTURE");
    clock.set(headTimeMs() - 400);
    await client.step();
    expectHead(client);
  });
});

describe("storage", () => {
  test("resumes without a bootstrap, after periods offline", async () => {
    const storage = memoryStorage();
    const first = makeClient({ storage, clock: fixedClock(1000 * chain.timeAtSlot(130)) });
    await first.client.step();
    expect(first.client.finalized!.slot).toBeLessThan(130);
    const honest = honestTransport(chain);
    const second = makeClient({ storage, transports: [honest] });
    await second.client.step();
    expectHead(second.client);
    expect(types(second.events)[0]).toBe("resumed");
    expect(honest.calls.some((call) => call.startsWith("bootstrap"))).toBe(false);
  });

  test("keeps a store of the newest form", async () => {
    const storage = memoryStorage();
    const { client } = makeClient({ storage });
    await client.step();
    const again = makeClient({ storage });
    await again.client.step();
    expect(again.client.store!.finalizedHeader).toEqual(client.store!.finalizedHeader);
    const { SyncCommittee } = chain.types;
    expect(SyncCommittee.equals(again.client.store!.currentSyncCommittee, client.store!.currentSyncCommittee)).toBe(
      true,
    );
    expect(SyncCommittee.equals(again.client.store!.nextSyncCommittee!, client.store!.nextSyncCommittee!)).toBe(true);
  });

  test.each([
    ["STORED_CLIENT_CORRUPT", "{"],
    ["STORED_CLIENT_CORRUPT", '{"version":2}'],
    ["STORED_CLIENT_OTHER_CHAIN", '{"version":1,"fork":"fulu","genesisValidatorsRoot":"0x00"}'],
  ])("begins anew and says so: %s", async (code, text) => {
    const { client, events } = makeClient({ storage: memoryStorage(text) });
    await client.step();
    expectHead(client);
    expect(events[0]).toMatchObject({ type: "storageFailed", error: { code } });
  });

  test("begins anew from another checkpoint", async () => {
    const storage = memoryStorage();
    await makeClient({ storage }).client.step();
    const { client, events } = makeClient({ storage, checkpoint: chain.blocks[5]!.root });
    await client.step();
    expect(events[0]).toMatchObject({ type: "storageFailed", error: { code: "STORED_CLIENT_OTHER_CHECKPOINT" } });
    expect(events[1]).toMatchObject({ type: "bootstrapped", head: { slot: chain.blocks[5]!.header.slot } });
  });

  test("a failing disk stops nothing", async () => {
    const storage: LightClientStorage = {
      load: () => Promise.resolve(null),
      save: () => Promise.reject(new Error("disk full")),
    };
    const { client, events } = makeClient({ storage });
    await client.step();
    expectHead(client);
    expect(types(events)).toContain("storageFailed");
  });
});

describe("starting from an old head", () => {
  test("is reported beyond the weak-subjectivity period", async () => {
    const clock = fixedClock(headTimeMs() + 15 * DAY_MS);
    const { client, events } = makeClient({ clock });
    await client.step();
    const stale = events.find((event) => event.type === "staleStart");
    expect(stale).toMatchObject({ head: { slot: chain.blocks[1]!.header.slot } });
    expect(types(makeClient({ clock, weakSubjectivityPeriodMs: 16 * DAY_MS }).events)).not.toContain("staleStart");
  });
});

describe("following", () => {
  test("stop ends a round that hangs", async () => {
    const hanging: LightClientTransport = {
      ...honestTransport(chain),
      getBootstrap: (_, signal) =>
        untilAborted(signal).then(() => Promise.reject(new BeaconApiError("BEACON_API_ABORTED", "aborted"))),
    };
    const { client, events } = makeClient({ transports: [hanging] });
    const start = client.start();
    const rejected = expect(start).rejects.toMatchObject({ code: "SYNC_NO_BOOTSTRAP" });
    await client.stop();
    await rejected;
    expect(events).toEqual([]);
  });

  test("start goes on in the background until stop, and ends iterations", async () => {
    const own = makeChain(6);
    const clock = fixedClock(1000 * own.timeAtSlot(own.head.header.slot));
    let wake = (): void => {};
    const client = new LightClient({
      config: own.config,
      bls: blstBls,
      transports: [honestTransport(own)],
      checkpoint: own.blocks[1]!.root,
      clock: {
        ...clock,
        sleep: (ms, signal) => {
          if (ms === 0) return Promise.resolve();
          return Promise.race([untilAborted(signal), new Promise<void>((resolve) => (wake = resolve))]);
        },
      },
    });
    const events = client.events();
    await client.start();
    await client.start();
    const before = client.optimistic!.slot;
    produce(own, 48);
    produce(own, 49);
    clock.set(1000 * own.timeAtSlot(49));
    wake();
    for await (const event of events) {
      if (event.type === "optimistic" && event.head.slot > before) break;
    }
    expect(client.optimistic!.slot).toBe(48);
    const rest = client.events();
    await client.stop();
    expect((await rest.next()).done).toBe(true);
  });
});
