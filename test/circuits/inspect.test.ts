import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { defaultCircuitFolders, packageRoot } from "../../src/groth16/circuits.ts";
import { mainSource } from "../../src/groth16/compile.ts";
import { smallFolders } from "./support.ts";

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const root = packageRoot();
const folders = smallFolders();
const scratch = join(folders.build, "inspected");

beforeAll(() => {
  mkdirSync(scratch, { recursive: true });
});

/** What the compiler's own analysis says about a circuit: signals that no constraint, or no other signal, depends on. */
async function inspect(name: string, source: string): Promise<string[]> {
  const main = join(scratch, `${name}.circom`);
  writeFileSync(main, source);
  const compiler = join(dirname(require.resolve("circom2/package.json")), "cli.js");
  const libraries = [join(folders.sources, "lib"), join(root, "node_modules")];
  const flags = ["--inspect", "--O1", ...libraries.flatMap((path) => ["-l", path])];
  const { stdout, stderr } = await run(process.execPath, [compiler, main, ...flags], { cwd: root });
  return `${stdout}${stderr}`.split("\n").filter((line) => /warning|error/i.test(line));
}

/** Findings that are as they should be, with the reason. */
const ALLOWED: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  {
    pattern: /"Climb\(0\)": Local signal node /,
    reason: "a path of no steps starts nowhere; no real instance has one",
  },
];

describe("circom --inspect", () => {
  it.each([
    ["tiny", folders],
    ["flat", folders],
    ["single", defaultCircuitFolders()],
  ] as const)("finds nothing else in %s", async (name, from) => {
    const findings = await inspect(name, mainSource(name, from));
    expect(findings.filter((line) => !ALLOWED.some(({ pattern }) => pattern.test(line)))).toEqual([]);
  });

  it("would find a signal without a constraint", async () => {
    const source = [
      "pragma circom 2.1.6;",
      "template Loose() { signal input in; signal output out; signal half; half <-- in / 2; out <== in * in; }",
      "component main = Loose();",
    ].join("\n");
    expect(await inspect("loose", source)).not.toEqual([]);
  });
});
