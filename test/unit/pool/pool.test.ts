import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { createInProcessPool } from "../../../src/pool/in-process-pool.ts";
import { createPiscinaPool } from "../../../src/pool/piscina-pool.ts";
import type { TaskHandlers, TaskPool } from "../../../src/pool/pool.ts";

type FixtureTasks = {
  double: { input: number; output: number };
  echoBytes: { input: Uint8Array; output: Uint8Array };
  failPlain: { input: null; output: never };
  wait: { input: { ms: number; value: string }; output: string };
  never: { input: null; output: never };
  dieOnce: { input: string; output: string };
  dieAlways: { input: null; output: never };
};

const limits = { workers: 1, queueMax: 2, attemptsMax: 2 };
const workerUrl = new URL("./fixture-worker.mjs", import.meta.url);

interface Implementation {
  readonly name: string;
  readonly isolated: boolean;
  create(): Promise<TaskPool<FixtureTasks>>;
}

const implementations: readonly Implementation[] = [
  {
    name: "in-process",
    isolated: false,
    create: async () => {
      const { handlers } = (await import(new URL("./fixture-tasks.mjs", import.meta.url).href)) as {
        handlers: TaskHandlers<FixtureTasks>;
      };
      return createInProcessPool<FixtureTasks>(
        {
          ...handlers,
          failPlain: async () => {
            throw new TypeError("plain failure");
          },
        },
        limits,
      );
    },
  },
  { name: "piscina", isolated: true, create: async () => createPiscinaPool<FixtureTasks>({ ...limits, workerUrl }) },
];

for (const implementation of implementations) {
  describe(`task pool: ${implementation.name}`, () => {
    let pool: TaskPool<FixtureTasks>;
    afterEach(() => pool.close());

    it("gives a task's result", async () => {
      pool = await implementation.create();
      expect(await pool.run("double", 21)).toBe(42);
      expect(pool.stats()).toMatchObject({ completed: 1, failed: 0, queued: 0, running: 0 });
    });

    it("passes bytes by value in both directions", async () => {
      pool = await implementation.create();
      const bytes = Uint8Array.of(1, 2, 255);
      const echoed = await pool.run("echoBytes", bytes);
      expect(Array.from(echoed)).toEqual([1, 2, 255]);
      expect(echoed).not.toBe(bytes);
    });

    it("passes on a task's failure and goes on", async () => {
      pool = await implementation.create();
      await expect(pool.run("failPlain", null)).rejects.toThrow(/plain failure/);
      expect(await pool.run("double", 1)).toBe(2);
      expect(pool.stats()).toMatchObject({ completed: 1, failed: 1 });
    });

    it("runs the tasks of a full queue in order", async () => {
      pool = await implementation.create();
      const order: string[] = [];
      await Promise.all(
        ["a", "b", "c"].map(async (value) => {
          order.push(await pool.run("wait", { ms: 5, value }));
        }),
      );
      expect(order).toEqual(["a", "b", "c"]);
    });

    it("refuses a task when the queue is full", async () => {
      pool = await implementation.create();
      const running = ["a", "b", "c"].map((value) => pool.run("wait", { ms: 50, value }));
      await expect(pool.run("double", 1)).rejects.toMatchObject({ code: "POOL_QUEUE_FULL", retryable: true });
      expect(await Promise.all(running)).toEqual(["a", "b", "c"]);
    });

    it("releases a caller at the deadline", async () => {
      pool = await implementation.create();
      await expect(pool.run("never", null, { deadlineMs: 50 })).rejects.toMatchObject({ code: "POOL_DEADLINE" });
    });

    it("releases a caller who aborts, before and during the run", async () => {
      pool = await implementation.create();
      await expect(pool.run("double", 1, { signal: AbortSignal.abort() })).rejects.toMatchObject({
        code: "POOL_ABORTED",
      });
      const controller = new AbortController();
      const task = pool.run("never", null, { signal: controller.signal });
      controller.abort();
      await expect(task).rejects.toMatchObject({ code: "POOL_ABORTED" });
    });

    it("rejects what is under way, and what comes later, when it is closed", async () => {
      pool = await implementation.create();
      const task = pool.run("never", null);
      const outcome = expect(task).rejects.toMatchObject({ code: "POOL_CLOSED" });
      await pool.close();
      await outcome;
      await expect(pool.run("double", 1)).rejects.toMatchObject({ code: "POOL_CLOSED" });
    });

    it("knows which tasks there are", async () => {
      pool = await implementation.create();
      const run = pool.run as unknown as (name: string, input: unknown) => Promise<unknown>;
      await expect(run("toString", 1)).rejects.toMatchObject({ code: "POOL_UNKNOWN_TASK" });
    });

    if (implementation.isolated) {
      it("runs a task again when its worker dies", async () => {
        pool = await implementation.create();
        const folder = mkdtempSync(join(tmpdir(), "heliogram-pool-"));
        try {
          expect(await pool.run("dieOnce", join(folder, "marker"))).toBe("survived");
          expect(pool.stats().restarted).toBe(1);
        } finally {
          rmSync(folder, { recursive: true });
        }
      });

      it("gives up on a task that kills every worker, and serves the next", async () => {
        pool = await implementation.create();
        await expect(pool.run("dieAlways", null)).rejects.toMatchObject({ code: "POOL_WORKER_CRASHED" });
        expect(await pool.run("double", 4)).toBe(8);
      });
    }
  });
}
