import { HeliogramError } from "../primitives/errors.ts";

/**
 * The worker contract: work that is too heavy for the event loop goes through a `TaskPool`, whichever implementation
 * runs it. Tasks are pure functions of their input, so running one again after a crash is always safe.
 */

/** From a task's name to what it takes and gives. Both must survive structured cloning. */
export type TaskMap = Readonly<Record<string, { readonly input: unknown; readonly output: unknown }>>;

export type TaskHandlers<Tasks extends TaskMap> = {
  readonly [Name in keyof Tasks]: (input: Tasks[Name]["input"]) => Promise<Tasks[Name]["output"]>;
};

export interface RunOptions {
  /** Gives the task up: it is taken from the queue, or its worker is stopped. */
  readonly signal?: AbortSignal;
  /** Longest time from submission to result, waiting included, milliseconds. */
  readonly deadlineMs?: number;
}

export interface PoolStats {
  readonly queued: number;
  readonly running: number;
  readonly completed: number;
  readonly failed: number;
  /** Tasks that were run again because their worker died. */
  readonly restarted: number;
}

export interface TaskPool<Tasks extends TaskMap> {
  /**
   * Runs one task to its result.
   * @throws PoolError the queue is full, the deadline has passed, the caller aborted, the pool is closed, or workers keep dying
   * @throws HeliogramError what the task itself threw
   */
  run<Name extends keyof Tasks & string>(
    name: Name,
    input: Tasks[Name]["input"],
    options?: RunOptions,
  ): Promise<Tasks[Name]["output"]>;
  stats(): PoolStats;
  /** Ends all workers. Tasks still under way are rejected with POOL_CLOSED. */
  close(): Promise<void>;
}

export interface PoolLimits {
  /** Workers that run at the same time. */
  readonly workers: number;
  /** Tasks that may wait; one more is refused, so that memory is bounded. */
  readonly queueMax: number;
  /** How often one task may be started in all. A task that kills every worker must not go round for ever. */
  readonly attemptsMax: number;
}

/** A proof takes seconds at most: 1,024 waiting are minutes of work, and more is a caller's mistake. */
export const DEFAULT_POOL_LIMITS: Omit<PoolLimits, "workers"> = { queueMax: 1024, attemptsMax: 3 };

export type PoolErrorCode =
  | "POOL_QUEUE_FULL"
  | "POOL_DEADLINE"
  | "POOL_ABORTED"
  | "POOL_CLOSED"
  | "POOL_WORKER_CRASHED"
  | "POOL_UNKNOWN_TASK";

export class PoolError extends HeliogramError<PoolErrorCode> {}

export function queueFull(queueMax: number): PoolError {
  return new PoolError("POOL_QUEUE_FULL", `the queue of the worker pool is full (${queueMax} tasks wait)`, {
    details: { queueMax },
    retryable: true,
    hint: "wait for tasks to finish, or add workers",
  });
}

export function deadlinePassed(name: string, deadlineMs: number): PoolError {
  return new PoolError("POOL_DEADLINE", `task ${name} had no result after ${deadlineMs} ms`, {
    details: { name, deadlineMs },
    retryable: true,
  });
}

export function poolClosed(): PoolError {
  return new PoolError("POOL_CLOSED", "the worker pool is closed");
}

export function taskAborted(name: string): PoolError {
  return new PoolError("POOL_ABORTED", `task ${name} was aborted by its caller`, { details: { name } });
}

export function unknownTask(name: string): PoolError {
  return new PoolError("POOL_UNKNOWN_TASK", `there is no task ${name}`, { details: { name } });
}
