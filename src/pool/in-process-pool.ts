import {
  deadlinePassed,
  type PoolLimits,
  type PoolStats,
  poolClosed,
  queueFull,
  type RunOptions,
  type TaskHandlers,
  type TaskMap,
  type TaskPool,
  taskAborted,
  unknownTask,
} from "./pool.ts";

interface Waiting {
  start(): void;
}

/**
 * Runs tasks on the caller's own thread: for tests, for browsers, and where threads cost more than they give.
 * A task that has started cannot be interrupted here; its caller is released at the deadline all the same.
 */
export function createInProcessPool<Tasks extends TaskMap>(
  handlers: TaskHandlers<Tasks>,
  limits: Pick<PoolLimits, "workers" | "queueMax">,
): TaskPool<Tasks> {
  const waiting: Waiting[] = [];
  const releases = new Set<(reason: Error) => void>();
  let running = 0;
  let completed = 0;
  let failed = 0;
  let closed = false;

  function startNext(): void {
    while (running < limits.workers) {
      const next = waiting.shift();
      if (next === undefined) return;
      running++;
      next.start();
    }
  }

  function run<Name extends keyof Tasks & string>(
    name: Name,
    input: Tasks[Name]["input"],
    options: RunOptions = {},
  ): Promise<Tasks[Name]["output"]> {
    const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
    if (closed) return Promise.reject(poolClosed());
    if (handler === undefined) return Promise.reject(unknownTask(name));
    if (options.signal?.aborted) return Promise.reject(taskAborted(name));
    if (running >= limits.workers && waiting.length >= limits.queueMax)
      return Promise.reject(queueFull(limits.queueMax));

    return new Promise<Tasks[Name]["output"]>((resolve, reject) => {
      let settled = false;
      let timer: NodeJS.Timeout | undefined;
      const onAbort = (): void => release(taskAborted(name));

      const entry: Waiting = {
        start: () => {
          // Structured cloning here keeps tasks honest: nothing may be shared that a real worker could not share.
          Promise.resolve()
            .then(() => handler(structuredClone(input)))
            .then(
              (output) => finish(() => resolve(structuredClone(output)), true),
              (error: unknown) => finish(() => reject(error), false),
            );
        },
      };

      function finish(deliver: () => void, ok: boolean): void {
        running--;
        settle(deliver, ok);
        startNext();
      }

      function settle(deliver: () => void, ok: boolean): void {
        if (settled) return;
        settled = true;
        if (ok) completed++;
        else failed++;
        clearTimeout(timer);
        options.signal?.removeEventListener("abort", onAbort);
        releases.delete(release);
        deliver();
      }

      function release(reason: Error): void {
        const position = waiting.indexOf(entry);
        if (position >= 0) waiting.splice(position, 1);
        settle(() => reject(reason), false);
      }

      releases.add(release);
      options.signal?.addEventListener("abort", onAbort, { once: true });
      if (options.deadlineMs !== undefined) {
        const { deadlineMs } = options;
        timer = setTimeout(() => release(deadlinePassed(name, deadlineMs)), deadlineMs);
      }
      waiting.push(entry);
      startNext();
    });
  }

  return {
    run,
    stats: (): PoolStats => ({ queued: waiting.length, running, completed, failed, restarted: 0 }),
    close: async (): Promise<void> => {
      closed = true;
      for (const release of [...releases]) release(poolClosed());
    },
  };
}
