import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { lightClientCommand } from "../../../src/cli/light-client/command.ts";
import { fromHex, toHex } from "../../../src/primitives/hex.ts";
import type { BeaconChain } from "../../../src/testing/beacon/chain.ts";
import { makeChain } from "./chain.ts";

let folder: string;
let chain: BeaconChain;
let server: Server;
let url: string;

beforeAll(async () => {
  chain = makeChain(20);
  folder = mkdtempSync(join(tmpdir(), "light-client-"));
  const types = chain.types.fulu;
  const root = chain.blocks[1]!.root;
  const { LightClientUpdate: Update } = types;
  writeFileSync(join(folder, "bootstrap.ssz"), types.LightClientBootstrap.serialize(chain.bootstrap(root)));
  writeFileSync(join(folder, "update0.ssz"), Update.serialize(chain.update(0)));
  const finality = types.LightClientFinalityUpdate.toJson(chain.finalityUpdate());
  const list = [1, 2].map((period) => ({ version: "fulu", data: Update.toJson(chain.update(period)) }));
  writeFileSync(join(folder, "list.json"), JSON.stringify({ data: list }));
  writeFileSync(join(folder, "finality.json"), JSON.stringify({ version: "fulu", data: finality }));
  writeFileSync(join(folder, "noise.bin"), new Uint8Array(500).fill(9));
  writeFileSync(join(folder, "config.yaml"), configYaml());
  server = createServer((request, response) => {
    response.setHeader("content-type", "application/json");
    try {
      if (request.url!.startsWith("/elsewhere")) throw new Error("not found");
      response.end(JSON.stringify(answer(request.url!)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

afterEach(() => {
  process.exitCode = undefined;
  vi.restoreAllMocks();
});

function configYaml(): string {
  const { forks, genesisForkVersion, genesisValidatorsRoot, genesisTime } = chain.config;
  const lines = forks.flatMap(({ name, version, epoch }) => [
    `${name.toUpperCase()}_FORK_VERSION: ${toHex(version)}`,
    `${name.toUpperCase()}_FORK_EPOCH: ${epoch}`,
  ]);
  return [
    "PRESET_BASE: minimal",
    "SECONDS_PER_SLOT: 12",
    `GENESIS_FORK_VERSION: ${toHex(genesisForkVersion)}`,
    `GENESIS_TIME: ${genesisTime}`,
    `GENESIS_VALIDATORS_ROOT: ${toHex(genesisValidatorsRoot)}`,
    ...lines,
  ].join("\n");
}

function answer(path: string): unknown {
  const types = chain.types.fulu;
  if (path.includes("/bootstrap/")) {
    const root = fromHex(path.split("/").at(-1));
    return { version: "fulu", data: types.LightClientBootstrap.toJson(chain.bootstrap(root)) };
  }
  if (path.includes("/updates?")) {
    const start = Number(new URLSearchParams(path.split("?")[1]).get("start_period"));
    const periods = [0, 1, 2].filter((period) => period >= start);
    return periods.map((period) => ({ version: "fulu", data: types.LightClientUpdate.toJson(chain.update(period)) }));
  }
  if (path.endsWith("/finality_update")) {
    return { version: "fulu", data: types.LightClientFinalityUpdate.toJson(chain.finalityUpdate()) };
  }
  return { version: "fulu", data: types.LightClientOptimisticUpdate.toJson(chain.optimisticUpdate()) };
}

async function run(...words: string[]): Promise<{ out: string[]; err: string[]; exitCode: number }> {
  const out: string[] = [];
  const err: string[] = [];
  vi.spyOn(console, "log").mockImplementation((line: string) => void out.push(line));
  vi.spyOn(console, "error").mockImplementation((line: string) => void err.push(line));
  await lightClientCommand().parseAsync(words, { from: "user" });
  return { out, err, exitCode: Number(process.exitCode ?? 0) };
}

const at = (name: string): string => join(folder, name);

describe("light-client verify", () => {
  const base = (): string[] => ["verify", "--config", at("config.yaml"), "--bootstrap", at("bootstrap.ssz")];

  test("verifies SSZ, JSON and lists; prints slots, participation and periods crossed", async () => {
    const root = toHex(chain.blocks[1]!.root);
    const { out, exitCode } = await run(
      ...base(),
      "--update",
      at("update0.ssz"),
      at("list.json"),
      at("finality.json"),
      "--checkpoint",
      root,
    );
    expect(exitCode).toBe(0);
    expect(out[0]).toBe(`verified bootstrap at slot 1 (fulu, period 0), block ${root}`);
    expect(out[1]).toMatch(
      /^verified update: attested \d+, finalized \d+ \(fulu\), signed in slot \d+ by 32 of 32, period 0$/,
    );
    expect(out.at(-1)).toContain("2 periods crossed");
  });

  test("prints JSON lines", async () => {
    const { out } = await run(...base(), "--update", at("update0.ssz"), at("list.json"), "--json");
    const lines = out.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines[1]).toMatchObject({ verified: true, object: "update", participants: 32, seats: 32, period: 0 });
    expect(lines.at(-1)).toMatchObject({ summary: { objects: 4, periodsCrossed: 2 } });
  });

  test.each([
    ["LC_SIGNATURE_PERIOD_UNKNOWN_COMMITTEE", ["--update", "finality.json"]],
    ["LC_BOOTSTRAP_NOT_TRUSTED_BLOCK", ["--checkpoint", `0x${"00".repeat(32)}`]],
    ["OBJECT_FILE_NOT_RECOGNIZED", ["--update", "noise.bin"]],
    ["OBJECT_FILE_UNREADABLE", ["--update", "nothing"]],
    ["CHAIN_CONFIG_INCOMPLETE", ["--config", "finality.json"]],
    ["CHAIN_UNKNOWN_NETWORK", ["--network", "toString"]],
  ])("gives one clear error and exit code 1: %s", async (code, words) => {
    const paths = words.map((word) => (/^[a-z]+(\.[a-z]+)?$/.test(word) && word !== "toString" ? at(word) : word));
    const own = words.includes("--network") ? ["verify", "--bootstrap", at("bootstrap.ssz")] : base();
    const { err, exitCode } = await run(...own, ...paths);
    expect(exitCode).toBe(1);
    expect(err).toHaveLength(1);
    expect(err[0]).toMatch(new RegExp(`^error ${code}: `));
  });
});

describe("light-client follow", () => {
  test("syncs over REST, keeps its state in a file, and resumes from it", async () => {
    const store = at("store.json");
    const words = ["follow", "--beacon", `${url}/elsewhere`, url, "--checkpoint", toHex(chain.blocks[1]!.root)];
    const options = ["--config", at("config.yaml"), "--store", store, "--once", "--json"];
    const first = (await run(...words, ...options)).out.map((line) => JSON.parse(line) as Record<string, unknown>);
    const events = first.map((line) => line.event);
    expect(events).toContain("bootstrapped");
    expect(events).toContain("finalized");
    expect(first.find((line) => line.event === "endpointFailed")).toMatchObject({ code: "BEACON_API_STATUS" });
    expect(JSON.parse(readFileSync(store, "utf8"))).toMatchObject({ version: 1, fork: "fulu" });
    vi.restoreAllMocks();
    const second = (await run(...words, ...options)).out.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(second[0]).toMatchObject({ event: "resumed", slot: chain.finalityUpdate().finalizedHeader.beacon.slot });
  });

  test("fails with one error when no server has the checkpoint", async () => {
    const words = [
      "follow",
      "--beacon",
      url,
      "--checkpoint",
      `0x${"11".repeat(32)}`,
      "--config",
      at("config.yaml"),
      "--once",
    ];
    const { err, exitCode } = await run(...words);
    expect(exitCode).toBe(1);
    expect(err[0]).toMatch(/^error SYNC_NO_BOOTSTRAP: /);
  });
});
