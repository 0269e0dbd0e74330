import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, resolve } from "node:path";
import { verifyMerkleProof } from "@ethereumjs/mpt";
import { keccak_256 } from "@noble/hashes/sha3.js";
import { Bench } from "tinybench";
import { verifyStateProof } from "../../src/mpt/account-proof.ts";
import { type EthGetProof, parseEthGetProof } from "../../src/mpt/eth-get-proof.ts";
import { keccak256 } from "../../src/mpt/keccak.ts";
import { encodeStateProofBytes } from "../../src/mpt/state-proof.ts";
import { createPiscinaPool } from "../../src/pool/piscina-pool.ts";
import { DEFAULT_POOL_LIMITS } from "../../src/pool/pool.ts";
import { toHex } from "../../src/primitives/hex.ts";
import { runStateProofTask } from "../../src/storage-proof/state-proof-task.ts";
import type { BenchmarkTasks } from "./tasks.ts";

/**
 * Proofs verified per second: the deposit contract's account and one slot, 8 and 3 nodes, 4,4 kB. Compared with
 * `@ethereumjs/mpt` and with hashing the same nodes and doing nothing else, which no verifier can beat.
 *
 * Usage: npm run build && node dist/benchmarks/storage-proof/run.js [result.json]
 */
const VECTORS = resolve(process.env.HELIOGRAM_VECTORS ?? "../shared/vectors");
const TASKS_PER_BATCH = 200;
const BATCHES = 40;

const answer = JSON.parse(readFileSync(`${VECTORS}/mpt/helios/rpc/proof.json`, "utf8")) as EthGetProof;
const proof = parseEthGetProof(answer);
const slot = proof.slots[0]!;
const stateRoot = keccak_256(proof.nodes[0]!);
const nodes = [...proof.nodes, ...slot.nodes];
const task = { stateRoot: toHex(stateRoot), address: answer.address, slotKeys: [toHex(slot.key)], answers: [answer] };

const bench = new Bench({ time: 2_000, warmupTime: 500 });
bench.add("verify", () => {
  verifyStateProof(stateRoot, proof);
});
bench.add("parse", () => {
  parseEthGetProof(answer);
});
bench.add("encode", () => {
  encodeStateProofBytes(proof, [slot.key]);
});
bench.add("parse, verify and encode", () => {
  runStateProofTask(task);
});
bench.add("keccak of the nodes", () => {
  for (const node of nodes) keccak256(node);
});
bench.add("keccak of the nodes, @noble/hashes", () => {
  for (const node of nodes) keccak_256(node);
});
bench.add("verify, @ethereumjs/mpt", async () => {
  await verifyMerkleProof(keccak_256(proof.address), [...proof.nodes], { root: stateRoot });
  await verifyMerkleProof(keccak_256(slot.key), [...slot.nodes], { root: proof.storageRoot });
});
await bench.run();

const perSecond: Record<string, number> = {};
for (const { name, result } of bench.tasks) {
  if (result.state !== "completed") throw new Error(`${name}: ${result.state}`);
  perSecond[name] = Math.round(1e9 / (result.latency.p50 * 1e6));
}
const workers = availableParallelism();
perSecond[`parse, verify and encode, pool of ${workers}`] = Math.round(await measurePool(workers));

const results = {
  node: process.version,
  nodeBytes: nodes.reduce((sum, { length }) => sum + length, 0),
  perSecond,
  timesEthereumjs: round(perSecond.verify! / perSecond["verify, @ethereumjs/mpt"]!),
  shareOfKeccak: round(perSecond.verify! / perSecond["keccak of the nodes"]!),
};
console.log(JSON.stringify(results, null, 2));
const file = process.argv[2];
if (file !== undefined) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
}

async function measurePool(count: number): Promise<number> {
  const workerUrl = new URL("./verify.worker.js", import.meta.url);
  const pool = createPiscinaPool<BenchmarkTasks>({ ...DEFAULT_POOL_LIMITS, workers: count, workerUrl });
  const run = (): Promise<void> => pool.run("verifyMany", { task, times: TASKS_PER_BATCH });
  // Every worker loads and compiles first.
  await Promise.all(Array.from({ length: count * 4 }, run));
  const start = performance.now();
  await Promise.all(Array.from({ length: BATCHES }, run));
  const seconds = (performance.now() - start) / 1000;
  await pool.close();
  return (BATCHES * TASKS_PER_BATCH) / seconds;
}

function round(ratio: number): number {
  return Math.round(ratio * 100) / 100;
}
