import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type CircuitFolders, circuitInstance, defaultCircuitFolders } from "./circuits.ts";
import { type CompiledCircuit, compileCircuit, compiledPaths, isCompiled } from "./compile.ts";
import { makeDevelopmentKey } from "./development-key.ts";
import { KeysError, LOCK_FILE, type LoadedCircuit, loadKeys, sha256, writeKeys } from "./keys.ts";
import { parseR1cs } from "./r1cs.ts";
import { verificationKeyOf } from "./verification-key.ts";

export interface LoadOptions {
  readonly folders?: CircuitFolders;
  /** Folder of keys from a ceremony, one folder a circuit. Without it: this machine's development keys. */
  readonly keys?: string;
}

/** What `ensureDevelopmentKeys` is doing. */
export interface KeyProgress {
  readonly circuit: string;
  readonly step: "compile" | "key";
  /** From 0 to 1. */
  readonly fraction: number;
}

/**
 * Loads a circuit and its keys, checked against their lock file.
 * @throws KeysError KEYS_MISSING if they have not been made, and whatever else is wrong with them; CircuitListError
 */
export async function loadCircuit(name: string, options: LoadOptions = {}): Promise<LoadedCircuit> {
  const folders = options.folders ?? defaultCircuitFolders();
  const instance = circuitInstance(name, folders);
  if (options.keys !== undefined) return loadKeys(join(options.keys, name), instance);
  const compiled = compiledPaths(name, folders);
  if (!existsSync(compiled.r1cs)) throw notMade(name);
  return loadKeys(await developmentKeyFolder(compiled, folders), instance);
}

/**
 * Compiles circuits and makes development keys where they are missing. Each circuit is done once a machine.
 * @throws CompileError, CircuitListError
 */
export async function ensureDevelopmentKeys(
  names: readonly string[],
  onProgress: (progress: KeyProgress) => void = () => {},
  folders: CircuitFolders = defaultCircuitFolders(),
): Promise<void> {
  const compile = async (circuit: string): Promise<CompiledCircuit> => {
    if (!isCompiled(circuit, folders)) onProgress({ circuit, step: "compile", fraction: 0 });
    const compiled = await compileCircuit(circuit, folders);
    onProgress({ circuit, step: "compile", fraction: 1 });
    return compiled;
  };
  const makeKey = async (compiled: CompiledCircuit): Promise<void> => {
    const folder = await developmentKeyFolder(compiled, folders);
    const report = (fraction: number): void => onProgress({ circuit: compiled.name, step: "key", fraction });
    if (!existsSync(join(folder, LOCK_FILE))) await writeDevelopmentKey(compiled, folder, folders, report);
    report(1);
  };
  // The compiler is a process of its own: it works on the next circuit while the key of this one is made.
  let making: Promise<void> = Promise.resolve();
  for (const circuit of names) {
    const [compiled] = await Promise.all([compile(circuit), making]);
    making = makeKey(compiled);
  }
  await making;
}

async function writeDevelopmentKey(
  compiled: CompiledCircuit,
  folder: string,
  folders: CircuitFolders,
  onProgress: (fraction: number) => void,
): Promise<void> {
  const { curves } = await import("snarkjs");
  // On this thread: snarkjs's own threads outlive the work and would have to be stopped for everyone in the process.
  const curve = await curves.getCurveFromName("bn128", { singleThread: true });
  const zkey = await makeDevelopmentKey(parseR1cs(await readFile(compiled.r1cs)), curve, onProgress);
  writeKeys(folder, {
    instance: circuitInstance(compiled.name, folders),
    development: true,
    r1cs: compiled.r1cs,
    wasm: compiled.wasm,
    zkey,
    verificationKey: verificationKeyOf(Buffer.concat(zkey), curve),
  });
}

/** Keys belong to constraints, whatever has changed around them. */
async function developmentKeyFolder(compiled: CompiledCircuit, folders: CircuitFolders): Promise<string> {
  const digest = sha256(await readFile(compiled.r1cs));
  return join(folders.cache, `${compiled.name}-${digest.slice(0, 16)}`);
}

function notMade(name: string): KeysError {
  return new KeysError("KEYS_MISSING", `${name} has not been compiled on this machine`, {
    details: { name },
    hint: `make its development keys with "heliogram setup development ${name}"`,
  });
}
