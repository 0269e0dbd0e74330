import { availableParallelism } from "node:os";
import type { HeliogramTasks } from "../pool/heliogram-tasks.ts";
import { createPiscinaPool } from "../pool/piscina-pool.ts";
import { DEFAULT_POOL_LIMITS, type TaskPool } from "../pool/pool.ts";

/** Compiled, because worker threads of Node 20 load no TypeScript; found from here, whatever the current folder is. */
const WORKER_URL = import.meta.url.endsWith(".ts")
  ? new URL("../../dist/workers/heliogram.worker.js", import.meta.url)
  : new URL("../../workers/heliogram.worker.js", import.meta.url);

/** Worker threads for proofs: one a core. */
export function createWorkerPool(workers: number = availableParallelism()): TaskPool<HeliogramTasks> {
  return createPiscinaPool<HeliogramTasks>({ ...DEFAULT_POOL_LIMITS, workers, workerUrl: WORKER_URL });
}
