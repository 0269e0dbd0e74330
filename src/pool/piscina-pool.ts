import { Piscina } from "piscina";
import {
  deadlinePassed,
  PoolError,
  type PoolLimits,
  type PoolStats,
  poolClosed,
  queueFull,
  type RunOptions,
  type TaskMap,
  type TaskPool,
  taskAborted,
} from "./pool.ts";
import { readAnswer, type WorkerAnswer, type WorkerCall } from "./worker-answer.ts";

/**
 * The package `web-worker`, which snarkjs brings along, takes every thread that imports it for one of its own, and loads the
 * script that workerData names. This names an empty one.
 */
const EMPTY_WEB_WORKER = { mod: "data:,", type: "classic" } as const;

export interface PiscinaPoolOptions extends PoolLimits {
  /** Module whose default export takes a `WorkerCall` and gives a `WorkerAnswer`. */
  readonly workerUrl: URL;
  /** Handed to every worker once, when it starts. */
  readonly workerData?: unknown;
}

/** Runs tasks in worker threads, one at a time in each: one proof per core is faster than one proof over all cores. */
export function createPiscinaPool<Tasks extends TaskMap>(options: PiscinaPoolOptions): TaskPool<Tasks> {
  const piscina = new Piscina({
    filename: options.workerUrl.href,
    minThreads: options.workers,
    maxThreads: options.workers,
    maxQueue: options.queueMax,
    concurrentTasksPerWorker: 1,
    workerData: options.workerData ?? EMPTY_WEB_WORKER,
  });
  // A worker that dies outside a task is replaced by Piscina; the pool as a whole goes on.
  piscina.on("error", () => undefined);

  let running = 0;
  let completed = 0;
  let failed = 0;
  let restarted = 0;
  let closed = false;
  const closing = new AbortController();

  async function run<Name extends keyof Tasks & string>(
    name: Name,
    input: Tasks[Name]["input"],
    runOptions: RunOptions = {},
  ): Promise<Tasks[Name]["output"]> {
    if (closed) throw poolClosed();
    if (runOptions.signal?.aborted) throw taskAborted(name);
    if (piscina.queueSize >= options.queueMax) throw queueFull(options.queueMax);
    const deadline = new AbortController();
    const { deadlineMs } = runOptions;
    const timer = deadlineMs === undefined ? undefined : setTimeout(() => deadline.abort(), deadlineMs);
    const signals = [closing.signal, deadline.signal, ...(runOptions.signal ? [runOptions.signal] : [])];
    const signal = AbortSignal.any(signals);
    running++;
    try {
      const answer = await runWithRestarts(name, input, signal);
      const output = readAnswer(answer);
      completed++;
      return output;
    } catch (error) {
      failed++;
      if (closing.signal.aborted) throw poolClosed();
      if (deadline.signal.aborted) throw deadlinePassed(name, deadlineMs ?? 0);
      if (runOptions.signal?.aborted) throw taskAborted(name);
      throw error;
    } finally {
      running--;
      clearTimeout(timer);
    }
  }

  async function runWithRestarts(name: string, input: unknown, signal: AbortSignal): Promise<WorkerAnswer> {
    const call: WorkerCall = { name, input };
    for (let attempt = 1; ; attempt++) {
      try {
        return (await piscina.run(call, { signal })) as WorkerAnswer;
      } catch (error) {
        if (signal.aborted) throw error;
        if (attempt >= options.attemptsMax) throw workerCrashed(name, attempt, error);
        restarted++;
      }
    }
  }

  return {
    run,
    stats: (): PoolStats => ({
      queued: piscina.queueSize,
      running: Math.max(0, running - piscina.queueSize),
      completed,
      failed,
      restarted,
    }),
    close: async (): Promise<void> => {
      closed = true;
      closing.abort();
      await piscina.destroy();
    },
  };
}

function workerCrashed(name: string, attempts: number, cause: unknown): PoolError {
  return new PoolError("POOL_WORKER_CRASHED", `task ${name} ended its worker ${attempts} times`, {
    details: { name, attempts },
    hint: "the usual reason is memory: use fewer workers or a smaller circuit",
    cause,
  });
}
