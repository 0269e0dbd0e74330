import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  type CircuitFolders,
  type CircuitInstance,
  circuitInstance,
  defaultCircuitFolders,
} from "../../src/groth16/circuits.ts";
import { compileCircuit } from "../../src/groth16/compile.ts";
import { parseR1cs, type R1cs } from "../../src/groth16/r1cs.ts";
import { type CircuitInputs, calculateWitness, readWitness } from "../../src/groth16/witness.ts";
import type { ProofContext } from "../../src/inclusion/statement.ts";
import { MountainRange } from "../../src/messages/mountain-range.ts";

/** Instances that exist for tests only: small enough to try everything. */
const SMALL: Readonly<Record<string, Omit<CircuitInstance, "name">>> = {
  /** Two chunks of four leaves, two anchors. */
  tiny: { chunks: 2, chunkDepth: 2, pathDepth: 3, anchors: 2, constraints: 3299 },
  /** No hash at all: leaves that are anchors themselves. */
  flat: { chunks: 2, chunkDepth: 0, pathDepth: 0, anchors: 2, constraints: 365 },
};

/** Folders for the small instances, beside the real ones. */
export function smallFolders(): CircuitFolders {
  const real = defaultCircuitFolders();
  const build = join(real.build, "..", "test-circuits");
  const sources = join(build, "sources");
  mkdirSync(join(sources, "lib"), { recursive: true });
  for (const file of readdirSync(join(real.sources, "lib"))) {
    writeIfDifferent(join(sources, "lib", file), readFileSync(join(real.sources, "lib", file), "utf8"));
  }
  const list = JSON.parse(readFileSync(join(real.sources, "circuits.json"), "utf8")) as object;
  writeIfDifferent(join(sources, "circuits.json"), JSON.stringify({ ...list, instances: SMALL }));
  return { sources, build, cache: join(real.cache, "..", "test-keys") };
}

/** Test files run side by side: none must see a file that another is writing. */
function writeIfDifferent(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
}

/** A compiled circuit with its constraints in memory. */
export interface Circuit {
  readonly instance: CircuitInstance;
  readonly r1cs: R1cs;
  readonly wasm: Uint8Array;
  witness(inputs: CircuitInputs): Promise<bigint[]>;
}

export async function openCircuit(name: string, folders: CircuitFolders): Promise<Circuit> {
  const compiled = await compileCircuit(name, folders);
  const wasm = readFileSync(compiled.wasm);
  return {
    instance: circuitInstance(name, folders),
    r1cs: parseR1cs(readFileSync(compiled.r1cs)),
    wasm,
    witness: async (inputs) => readWitness(await calculateWitness(wasm, inputs)),
  };
}

export const CONTEXT: ProofContext = {
  chainId: 31337n,
  verifier: "0x1111111111111111111111111111111111111111",
  keyDigest: `0x${"5a".repeat(32)}`,
  beneficiary: "0x2222222222222222222222222222222222222222",
};

/** A range of distinct leaves of up to 248 bits. */
export function rangeOf(size: number): MountainRange {
  const range = new MountainRange();
  for (let i = 0; i < size; i++) range.append(leafOf(i));
  return range;
}

export function leafOf(nonce: number): bigint {
  return BigInt.asUintN(248, (BigInt(nonce) + 12345n) ** 17n);
}
