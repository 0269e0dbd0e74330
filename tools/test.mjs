// `npm test`: TypeScript and contract tests, in less time than one after the other would take. The contracts compile on one
// core while the TypeScript tests, which also write the cases that the contract tests read, run on the other.
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";

const started = Date.now();
try {
  // Figures of an earlier run must not pass for figures of this one.
  rmSync("build/snapshots", { recursive: true, force: true });
  await run("build", ["npx", "tsc", "-p", "tsconfig.json"]);
  const compiling = run("compiling the contracts", ["npx", "forge", "build"], "collect");
  // Reported when its turn comes, below.
  compiling.catch(() => undefined);
  await run("TypeScript tests", ["npx", "vitest", "run"]);
  console.log("compiling the contracts");
  await compiling;
  await run("contract tests", ["npx", "forge", "test"]);
  await run("gas figures", ["node", "tools/gas.mjs", "--check"]);
  await run("generated artifacts", ["node", "tools/generate-artifacts.mjs", "--check"]);
  console.log(`all tests passed in ${Math.round((Date.now() - started) / 1000)} s`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** Runs a command; its output is shown as it comes, or collected and shown only if it fails. */
function run(title, [command, ...args], output = "inherit") {
  return new Promise((resolve, reject) => {
    const stream = output === "collect" ? "pipe" : "inherit";
    const child = spawn(command, args, { stdio: ["ignore", stream, stream] });
    let collected = "";
    for (const source of [child.stdout, child.stderr]) {
      source?.on("data", (chunk) => {
        collected += chunk;
      });
    }
    child.once("error", reject);
    child.once("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${collected}${title}: failed`));
    });
  });
}
