import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../../..");

/** Every module that the entry point loads, and every package that those name. */
function loadedBy(entry: string): { modules: Set<string>; packages: Set<string> } {
  const modules = new Set<string>();
  const packages = new Set<string>();
  const visit = (path: string): void => {
    if (modules.has(path)) return;
    modules.add(path);
    const source = readFileSync(path, "utf8");
    for (const [, type, name] of source.matchAll(/(?:import|export)\s+(type\s)?[^;]*?from\s+"([^"]+)"/g)) {
      if (type !== undefined) continue;
      if (name!.startsWith(".")) visit(join(dirname(path), name!));
      else packages.add(name!);
    }
    for (const [, name] of source.matchAll(/import\(\s*"([^"]+)"\s*\)/g)) packages.add(name!);
  };
  visit(join(root, entry));
  return { modules, packages };
}

test("the light client's entry point loads nothing that a browser lacks", () => {
  const { modules, packages } = loadedBy("src/light-client/index.ts");
  expect(modules.size).toBeGreaterThan(20);
  for (const path of modules) expect(existsSync(path), relative(root, path)).toBe(true);
  expect([...packages].sort()).toEqual([
    "@chainsafe/persistent-merkle-tree",
    "@chainsafe/ssz",
    "@noble/curves/bls12-381.js",
    "@noble/hashes/sha2.js",
    "@noble/hashes/utils.js",
  ]);
});

test("no module of it uses Node's globals, but the one for hex, which asks first", () => {
  for (const path of loadedBy("src/light-client/index.ts").modules) {
    const name = relative(root, path);
    const source = readFileSync(path, "utf8");
    if (name === "src/primitives/hex.ts") expect(source).toContain("if (!hasBuffer) return");
    else expect(source, name).not.toMatch(/\b(?:Buffer|process|require|__dirname)\b[.(]/);
  }
});
