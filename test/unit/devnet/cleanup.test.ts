import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { createTestClient, http } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startDevnet } from "../../../src/devnet/devnet.ts";

const root = resolve(import.meta.dirname, "../../..");
/** The sources compiled for processes of their own, which cannot read TypeScript on every supported Node. */
const compiled = join(root, "build/devnet-cleanup-test");

beforeAll(() => {
  const flags = ["--outDir", compiled, "--incremental", "false", "--noCheck"];
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  execFileSync(process.execPath, [tsc, "-p", join(root, "tsconfig.json"), ...flags]);
});

/** How a process that runs a devnet can end, by itself or by a signal. */
const program = (ending: string): string => `
  import { startDevnet } from ${JSON.stringify(join(compiled, "src/devnet/devnet.js"))};
  const devnet = await startDevnet({ preset: "minimal" });
  console.log(JSON.stringify([devnet.source.rpcUrl, devnet.destination.rpcUrl]));
  ${ending}
`;

const parents: ChildProcess[] = [];
afterAll(() => {
  for (const parent of parents) parent.kill("SIGKILL");
});

/** Starts a program and waits for the URLs of its two chains. */
async function runParent(ending: string): Promise<{ child: ChildProcess; urls: string[] }> {
  const child = spawn(process.execPath, ["--input-type=module", "-e", program(ending)], {
    cwd: root,
    stdio: ["ignore", "pipe", "ignore"],
  });
  parents.push(child);
  const [line] = (await once(child.stdout!, "data")) as [Buffer];
  return { child, urls: JSON.parse(line.toString()) as string[] };
}

async function answers(url: string): Promise<boolean> {
  const client = createTestClient({ mode: "anvil", transport: http(url, { retryCount: 0 }) });
  return client.getTxpoolStatus().then(
    () => true,
    () => false,
  );
}

/** Polls until none answers any more. The bound is generous: the machine may be busy. */
async function areGone(urls: readonly string[]): Promise<boolean> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const alive = await Promise.all(urls.map(answers));
    if (!alive.includes(true)) return true;
    await delay(50);
  }
  return false;
}

/** Process ids and arguments of the anvils that this process started. */
function anvils(): { pid: number; args: string }[] {
  const lines = execFileSync("pgrep", ["-a", "-P", String(process.pid), "anvil"])
    .toString()
    .trim()
    .split("\n");
  return lines.map((line) => ({ pid: Number(line.split(" ")[0]), args: line }));
}

describe("nothing outlives a devnet", () => {
  it("that is stopped", async () => {
    const devnet = await startDevnet({ preset: "minimal" });
    const urls = [devnet.source.rpcUrl, devnet.destination.rpcUrl];
    const folder = dirname(/--cache-path (\S+)/.exec(anvils()[0]!.args)![1]!);
    expect(existsSync(folder)).toBe(true);
    expect(await answers(urls[0]!)).toBe(true);
    await devnet.stop();
    expect(await areGone(urls)).toBe(true);
    expect(existsSync(folder)).toBe(false);
    await expect(fetch(devnet.beacon.url)).rejects.toThrow();
    await devnet.stop();
  });

  it.concurrent.each(["SIGKILL", "SIGINT"] as const)("whose process gets %s", async (signal) => {
    const { child, urls } = await runParent("");
    expect(await answers(urls[0]!)).toBe(true);
    child.kill(signal);
    expect(await areGone(urls)).toBe(true);
  });

  it.concurrent("whose process ends by an uncaught error", async () => {
    const { child, urls } = await runParent("setTimeout(() => { throw new Error('uncaught'); }, 100);");
    if (child.exitCode === null) await once(child, "exit");
    expect(await areGone(urls)).toBe(true);
  });
});

it("a devnet says so when one of its chains ends", async () => {
  let report: (error: unknown) => void = () => {};
  const failure = new Promise((resolve) => {
    report = resolve;
  });
  const devnet = await startDevnet({ preset: "minimal", onFailure: report });
  try {
    const children = execFileSync("pgrep", ["-P", String(process.pid), "anvil"])
      .toString()
      .trim()
      .split("\n");
    expect(children).toHaveLength(2);
    process.kill(Number(children[0]));
    expect(await failure).toMatchObject({ code: "DEVNET_ANVIL_FAILED" });
  } finally {
    await devnet.stop();
  }
});
