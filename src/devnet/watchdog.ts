import { type ChildProcess, spawn } from "node:child_process";

/**
 * What the watchdog runs. Its standard input is a pipe that only the parent holds; the pipe closes when the parent ends,
 * however that happens, also by SIGKILL. It is a string, because it must run from source and compiled alike.
 */
const SCRIPT = `
const { rmSync } = require("node:fs");
const { processes, folders } = JSON.parse(process.argv[1]);
process.stdin.resume().on("close", () => {
  for (const pid of processes) try { process.kill(pid, "SIGKILL"); } catch {}
  for (const folder of folders) try { rmSync(folder, { recursive: true, force: true, maxRetries: 5 }); } catch {}
});
`;

export interface Watched {
  /** Process ids. */
  readonly processes: readonly number[];
  readonly folders: readonly string[];
}

/**
 * Starts a process that kills other processes and removes folders as soon as this one ends. It runs in a process group
 * of its own, so that Ctrl-C does not reach it. Ending its input, as `stopWatchdog` does, makes it do its work at once.
 */
export function startWatchdog(watched: Watched): ChildProcess {
  const watchdog = spawn(process.execPath, ["-e", SCRIPT, JSON.stringify(watched)], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
    env: {},
  });
  watchdog.unref();
  // If it is killed, its pipe breaks; nothing is written to it, and nothing else depends on it.
  watchdog.stdin?.on("error", () => {});
  return watchdog;
}

/** Makes the watchdog kill and remove what it watches, and waits until it has. */
export async function stopWatchdog(watchdog: ChildProcess): Promise<void> {
  if (watchdog.exitCode !== null || watchdog.signalCode !== null) return;
  await new Promise((resolve) => {
    watchdog.once("exit", resolve);
    watchdog.ref();
    watchdog.stdin?.end();
  });
}
