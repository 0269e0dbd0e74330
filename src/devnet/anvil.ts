import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { DevnetError } from "./errors.ts";

/** anvil listens after about 100 ms; a loaded machine gets more. */
const START_TIMEOUT_MS = 30_000;
/** The last lines that a dying anvil wrote, for the error. */
const OUTPUT_CHARS_MAX = 2000;

export interface AnvilOptions {
  readonly chainId: number;
  /** Unix seconds of the genesis block; default: now. */
  readonly timestamp?: number;
  /** True: a block whenever a transaction comes. False: only when told to. */
  readonly automine: boolean;
  /** Where states older than the last 500 go, so that `eth_getProof` answers for every block. */
  readonly stateFolder: string;
}

export interface Anvil {
  readonly process: ChildProcess;
  readonly pid: number;
  /** Resolves with the URL once it listens. @throws DevnetError DEVNET_ANVIL_FAILED */
  readonly rpcUrl: Promise<string>;
}

/**
 * Starts an anvil of the `@foundry-rs/anvil` package on a free port of the loopback interface, in a process group of its
 * own. The caller must have it killed.
 * @throws DevnetError DEVNET_NO_ANVIL
 */
export function startAnvil(options: AnvilOptions): Anvil {
  const child = spawn(anvilPath(), anvilArguments(options), { detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const rpcUrl = listeningUrl(child);
  // Whoever awaits it sees a rejection; it must not end the process before somebody does.
  rpcUrl.catch(() => {});
  if (child.pid === undefined) throw new DevnetError("DEVNET_NO_ANVIL", "the anvil binary cannot be started");
  child.unref();
  return { process: child, pid: child.pid, rpcUrl };
}

function anvilArguments({ chainId, timestamp, automine, stateFolder }: AnvilOptions): string[] {
  return [
    ...["--host", "127.0.0.1", "--port", "0"],
    ...["--chain-id", String(chainId)],
    ...["--hardfork", "osaka"],
    ...["--gas-limit", "60000000"],
    ...["--cache-path", stateFolder],
    ...(timestamp === undefined ? [] : ["--timestamp", String(timestamp)]),
    ...(automine ? [] : ["--no-mining", "--order", "fifo"]),
  ];
}

/** @throws DevnetError DEVNET_NO_ANVIL */
function anvilPath(): string {
  const require = createRequire(import.meta.url);
  const architecture = process.arch === "x64" ? "amd64" : process.arch;
  const binary = process.platform === "win32" ? "anvil.exe" : "anvil";
  const path = `@foundry-rs/anvil-${process.platform}-${architecture}/bin/${binary}`;
  try {
    // The platform package is a dependency of @foundry-rs/anvil, and found from there however npm lays out folders.
    return createRequire(require.resolve("@foundry-rs/anvil/package.json")).resolve(path);
  } catch (cause) {
    throw new DevnetError("DEVNET_NO_ANVIL", "no anvil binary is installed for this platform", {
      details: { platform: process.platform, architecture: process.arch },
      hint: "install with optional dependencies: npm ci --include=optional",
      cause,
    });
  }
}

function listeningUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const fail = (message: string): void => {
      clearTimeout(timer);
      reject(new DevnetError("DEVNET_ANVIL_FAILED", message, { details: { output: output.slice(-OUTPUT_CHARS_MAX) } }));
    };
    const timer = setTimeout(() => fail(`anvil did not listen within ${START_TIMEOUT_MS} ms`), START_TIMEOUT_MS);
    const read = (chunk: Buffer): void => {
      output = (output + chunk).slice(-2 * OUTPUT_CHARS_MAX);
      const address = /Listening on (127\.0\.0\.1:[0-9]+)/.exec(output)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(`http://${address}`);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("error", (error) => fail(`anvil cannot be started: ${error.message}`));
    child.once("exit", (code, signal) => fail(`anvil ended with ${signal ?? `code ${code}`}`));
  });
}
