import { networksChainConfig } from "@lodestar/config/networks";
import { describe, expect, test } from "vitest";
import { type ChainConfig, parseChainConfig } from "../../../src/light-client/config/chain-config.ts";
import { NETWORKS, type NetworkName } from "../../../src/light-client/config/networks.ts";
import { computeForkDigest, forkOfDigest } from "../../../src/light-client/fork-digest.ts";
import {
  computeForkVersion,
  computeSyncCommitteePeriodAtSlot,
  forkAtSlot,
  slotAtTime,
  timeAtSlot,
} from "../../../src/light-client/spec/forks-and-periods.ts";
import { toHex } from "../../../src/primitives/hex.ts";

const names = Object.keys(NETWORKS) as NetworkName[];
const genesis = { genesisTime: 1, genesisValidatorsRoot: new Uint8Array(32) };

describe.each(names)("%s", (name) => {
  const config = NETWORKS[name];
  const foreign = networksChainConfig[name] as unknown as Record<string, unknown>;

  test("has the forks, preset and slot time that Lodestar has", () => {
    for (const fork of config.forks) {
      const prefix = fork.name.toUpperCase();
      expect(fork.epoch, fork.name).toBe(foreign[`${prefix}_FORK_EPOCH`]);
      expect(toHex(fork.version), fork.name).toBe(toHex(foreign[`${prefix}_FORK_VERSION`] as Uint8Array));
    }
    expect(config.forks.map((fork) => fork.name)).toContain("gloas");
    expect(toHex(config.genesisForkVersion)).toBe(toHex(foreign.GENESIS_FORK_VERSION as Uint8Array));
    expect(config.preset.name).toBe(foreign.PRESET_BASE);
    expect(config.slotDurationMs).toBe(foreign.SLOT_DURATION_MS);
    const schedule = foreign.BLOB_SCHEDULE as { EPOCH: number; MAX_BLOBS_PER_BLOCK: number }[];
    expect(config.blobSchedule.slice(1)).toEqual(
      schedule.map(({ EPOCH, MAX_BLOBS_PER_BLOCK }) => ({ epoch: EPOCH, maxBlobsPerBlock: MAX_BLOBS_PER_BLOCK })),
    );
    expect(config.blobSchedule[0]!.maxBlobsPerBlock).toBe(foreign.MAX_BLOBS_PER_BLOCK_ELECTRA);
  });

  test("tells its forks by their digests", () => {
    for (const fork of config.forks.filter(({ epoch }) => Number.isFinite(epoch))) {
      expect(forkOfDigest(config, computeForkDigest(config, fork.epoch))).toBe(
        forkAtSlot(config, fork.epoch * config.preset.slotsPerEpoch),
      );
    }
    expect(forkOfDigest(config, new Uint8Array(4))).toBeNull();
  });
});

describe("time and forks", () => {
  test("digests are those of the network, blob limits mixed in since Fulu", () => {
    // Source: the `fork_digest` of public mainnet gossip topics.
    const digest = (epoch: number): string => toHex(computeForkDigest(NETWORKS.mainnet, epoch));
    expect(digest(0)).toBe("0xb5303f2a");
    expect(digest(74_240)).toBe("0xafcaaba0");
    expect(digest(364_032)).toBe("0xad532ceb");
    expect([411_392, 412_672, 419_072].map(digest)).toEqual(["0xcc2c5cdb", "0xcb0d1acc", "0x8c9f62fe"]);
  });

  test("Gnosis has 16 slots an epoch of 5 seconds, and as many slots a period as mainnet", () => {
    const { gnosis, mainnet } = NETWORKS;
    expect(timeAtSlot(gnosis, 2) - timeAtSlot(gnosis, 0)).toBe(10_000);
    expect(slotAtTime(gnosis, timeAtSlot(gnosis, 7) + 4_999)).toBe(7);
    expect(computeSyncCommitteePeriodAtSlot(gnosis, 8191)).toBe(0);
    expect(computeSyncCommitteePeriodAtSlot(gnosis, 8192)).toBe(computeSyncCommitteePeriodAtSlot(mainnet, 8192));
  });

  test("before Altair the genesis version signs", () => {
    expect(toHex(computeForkVersion(NETWORKS.mainnet, 74_239))).toBe("0x00000000");
    expect(toHex(computeForkVersion(NETWORKS.mainnet, 74_240))).toBe("0x01000000");
  });
});

describe("parseChainConfig", () => {
  const spec = {
    PRESET_BASE: "minimal",
    SECONDS_PER_SLOT: "6",
    GENESIS_FORK_VERSION: "0x00000001",
    ALTAIR_FORK_VERSION: 0x01000001,
    ALTAIR_FORK_EPOCH: 0,
    CAPELLA_FORK_VERSION: "0x03000001",
    CAPELLA_FORK_EPOCH: "18446744073709551615",
  };
  const parse = (change: Record<string, unknown>): ChainConfig => parseChainConfig({ ...spec, ...change }, genesis);

  test("reads numbers, decimal text and YAML's numbers for hex; 2^64 - 1 is never", () => {
    const config = parse({});
    expect(config.slotDurationMs).toBe(6000);
    expect(config.forks.map(({ name, epoch }) => [name, epoch])).toEqual([
      ["altair", 0],
      ["capella", Number.POSITIVE_INFINITY],
    ]);
    expect(toHex(config.forks[0]!.version)).toBe("0x01000001");
    expect(toHex(parse({ ALTAIR_FORK_VERSION: 0x01000001n }).forks[0]!.version)).toBe("0x01000001");
    expect(parse({ SLOT_DURATION_MS: "5000" }).slotDurationMs).toBe(5000);
  });

  test.each([
    ["CONFIG_UNKNOWN_PRESET", { PRESET_BASE: "toString" }],
    ["CONFIG_MISSING_KEY", { GENESIS_FORK_VERSION: undefined }],
    ["CONFIG_MISSING_KEY", { ALTAIR_FORK_EPOCH: undefined }],
    ["CONFIG_BAD_VALUE", { ALTAIR_FORK_EPOCH: "-1" }],
    ["CONFIG_BAD_VALUE", { GENESIS_FORK_VERSION: "0x01" }],
    ["CONFIG_BAD_VALUE", { BLOB_SCHEDULE: {} }],
    ["CONFIG_FORK_ORDER", { ALTAIR_FORK_EPOCH: 10, CAPELLA_FORK_EPOCH: 9 }],
  ])("refuses %s", (code, change) => {
    expect(() => parse(change)).toThrow(expect.objectContaining({ code }));
  });
});
