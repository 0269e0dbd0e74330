import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../../..");

it("has the bytes in the tree that the sources build to", () => {
  const folder = mkdtempSync(join(tmpdir(), "kernel-"));
  try {
    execFileSync(process.execPath, [join(root, "kernels/wasm/build.mjs"), folder], { cwd: root });
    for (const [built, committed] of [
      ["kernel-bytes.ts", "src/groth16/prover/generated/kernel-bytes.ts"],
      ["assembly/generated/fp.ts", "kernels/wasm/assembly/generated/fp.ts"],
      ["assembly/generated/fr.ts", "kernels/wasm/assembly/generated/fr.ts"],
    ] as const) {
      expect(readFileSync(join(folder, built), "utf8") === readFileSync(join(root, committed), "utf8"), committed).toBe(
        true,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
