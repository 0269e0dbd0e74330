import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, release, totalmem } from "node:os";
import { dirname } from "node:path";
import type { LoadedCircuit } from "../../src/groth16/keys.ts";
import { ensureDevelopmentKeys, loadCircuit } from "../../src/groth16/load.ts";
import { type ProofWithSignals, proveWithSnarkjs } from "../../src/groth16/prove.ts";
import { createWasmProver } from "../../src/groth16/prover/wasm-prover.ts";
import { parseProof, parsePublicSignals, verifyProof } from "../../src/groth16/verify.ts";
import { parseVerifyingKey } from "../../src/groth16/verify-key.ts";
import { makeWorkload } from "./workload.ts";

/**
 * Proofs on one thread: snarkjs and the WebAssembly prover, by turns, so that whatever else the machine does falls on both. Times
 * are processor time of this process; every proof is verified.
 *
 * Usage: npm run build && node --expose-gc dist/benchmarks/proving/run.js [--rounds=5] [--out=result.json] [circuit ...]
 */

interface Figures {
  /** Witness and proof, on one core. */
  readonly proofsPerSecond: number;
  readonly messagesPerSecond: number;
  /** Medians. */
  readonly proofMs: number;
  readonly proofMsSpread: readonly [least: number, most: number];
  readonly witnessMs: number;
  /** Largest resident set of the process by the end of this prover's first proof; the one measured first has the cleaner figure. */
  readonly peakMiB: number;
  /** Reading the key and making tables, once. */
  readonly loadMs: number;
}

interface Contender {
  readonly loadMs: number;
  readonly peakMiB: number;
  prove(witness: Uint8Array): Promise<ProofWithSignals>;
}

const options = process.argv.slice(2);
const rounds = Number(option("rounds") ?? 5);
const names = options.filter((text) => !text.startsWith("--"));
const circuits: Record<string, Readonly<Record<string, Figures>>> = {};
for (const name of names.length === 0 ? ["single"] : names) {
  await ensureDevelopmentKeys([name]);
  circuits[name] = await measure(await loadCircuit(name));
}
const [cpu] = cpus();
const result = {
  machine: {
    processor: cpu?.model ?? "unknown",
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${release()} ${process.arch}`,
    node: process.version,
  },
  circuits,
};
const text = `${JSON.stringify(result, null, 2)}\n`;
console.log(text);
const out = option("out");
if (out !== undefined) {
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, text);
}

async function measure(circuit: LoadedCircuit): Promise<Readonly<Record<string, Figures>>> {
  const { messages, witness } = makeWorkload(circuit);
  const key = parseVerifyingKey(circuit.verificationKey);
  const file = await witness();
  const check = ({ proof, publicSignals }: ProofWithSignals): void =>
    verifyProof(key, parseProof(proof), parsePublicSignals(publicSignals));
  const contenders = {
    wasm: await wasmContender(circuit, file, check),
    snarkjs: await snarkjsContender(circuit, file, check),
  };
  const witnessTimes: number[] = [];
  const times: Record<keyof typeof contenders, number[]> = { wasm: [], snarkjs: [] };
  for (let round = 0; round < rounds; round++) {
    witnessTimes.push((await timed(witness)).ms);
    for (const name of ["snarkjs", "wasm"] as const) {
      const { ms, result: proof } = await timed(() => contenders[name].prove(file));
      check(proof);
      times[name].push(ms);
    }
  }
  const figures = (name: keyof typeof contenders): Figures => {
    const [proofMs, witnessMs] = [median(times[name]), median(witnessTimes)];
    const proofsPerSecond = 1000 / (proofMs + witnessMs);
    const { loadMs, peakMiB } = contenders[name];
    return {
      proofsPerSecond,
      messagesPerSecond: proofsPerSecond * messages,
      proofMs,
      proofMsSpread: [Math.min(...times[name]), Math.max(...times[name])],
      witnessMs,
      peakMiB,
      loadMs,
    };
  };
  return { snarkjs: figures("snarkjs"), wasm: figures("wasm") };
}

/** A first proof warms up: the engine compiles twice, the second time for speed. */
async function wasmContender(
  circuit: LoadedCircuit,
  witness: Uint8Array,
  check: (proof: ProofWithSignals) => void,
): Promise<Contender> {
  const { ms: loadMs, result: prover } = await timed(() => createWasmProver(circuit.zkey));
  check(await prover.prove(witness));
  return { loadMs, peakMiB: peakMiB(), prove: (file) => prover.prove(file) };
}

async function snarkjsContender(
  circuit: LoadedCircuit,
  witness: Uint8Array,
  check: (proof: ProofWithSignals) => void,
): Promise<Contender> {
  const prove = (file: Uint8Array): Promise<ProofWithSignals> => proveWithSnarkjs(circuit.zkey, file);
  check(await prove(witness));
  return { loadMs: 0, peakMiB: peakMiB(), prove };
}

async function timed<Result>(run: () => Promise<Result>): Promise<{ ms: number; result: Result }> {
  (globalThis as { gc?: () => void }).gc?.();
  const before = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, result };
}

function peakMiB(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function option(name: string): string | undefined {
  return options.find((text) => text.startsWith(`--${name}=`))?.slice(name.length + 3);
}
