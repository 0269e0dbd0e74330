import { spawn } from "node:child_process";

/**
 * What the watchdog runs. Its standard input is a pipe that only the parent holds; it closes when the parent ends,
 * however that happens, also by SIGKILL. Until then a process id a line comes through it. The program is a string,
 * because it must run from source and compiled alike.
 */
const PROGRAM = `
let lines = "";
process.stdin.on("data", (chunk) => { lines += chunk; }).on("close", () => {
  for (const pid of lines.split("\\n").filter(Boolean)) try { process.kill(Number(pid), "SIGKILL"); } catch {}
  require("node:fs").rmSync(process.argv[1], { recursive: true, force: true, maxRetries: 5 });
});
`;

export interface Watchdog {
  /** From now on, the process is killed when this one ends. */
  watch(pid: number): void;
  /** Kills what is watched and removes the folder, and resolves when that is done. */
  stop(): Promise<void>;
}

/**
 * Starts a process that kills others and removes a folder as soon as this one ends. It runs in a process group of its
 * own, so that Ctrl-C does not reach it.
 */
export function startWatchdog(folder: string): Watchdog {
  const child = spawn(process.execPath, ["-e", PROGRAM, folder], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
    env: {},
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  // Someone may kill it; its pipe breaks then.
  child.stdin.on("error", () => {});
  return {
    watch: (pid) => {
      child.stdin.write(`${pid}\n`);
    },
    stop: () => {
      child.stdin.end();
      return ended;
    },
  };
}
