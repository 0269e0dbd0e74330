import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

/** A folder may import its own files and folders of lower layers. Edges may import each other. */
const LAYERS: readonly (readonly string[])[] = [
  ["primitives"],
  ["ssz", "bls", "mpt", "messages"],
  ["light-client", "storage-proof", "groth16"],
  ["inclusion", "contracts"],
  ["pool"],
  ["pipeline"],
  ["node", "devnet", "cli", "testing"],
];

/** Inside the second layer: what stands on what. */
const ALLOWED_SIBLINGS: Readonly<Record<string, readonly string[]>> = {
  "light-client": [],
  contracts: ["inclusion"],
};

const sourceFolder = resolve(import.meta.dirname, "../../src");

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return entry.name.endsWith(".ts") ? [path] : [];
  });
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, "utf8");
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map((match) => match[1] ?? "");
  const from = relative(sourceFolder, file).split("/")[0] ?? "";
  return specifiers.map((specifier) => {
    const target = relative(sourceFolder, resolve(dirname(file), specifier));
    return { file: relative(sourceFolder, file), from, to: target.split("/")[0] ?? "" };
  });
}

function layerOf(folder: string): number {
  return LAYERS.findIndex((layer) => layer.includes(folder));
}

function isAllowed({ from, to }: Import): boolean {
  if (from === to) return true;
  const [fromLayer, toLayer] = [layerOf(from), layerOf(to)];
  if (fromLayer < 0 || toLayer < 0) return false;
  if (fromLayer === LAYERS.length - 1 && toLayer === fromLayer) return true;
  return toLayer < fromLayer || (ALLOWED_SIBLINGS[from]?.includes(to) ?? false);
}

describe("layers", () => {
  it("knows every folder of src", () => {
    const folders = readdirSync(sourceFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map((entry) => entry.name).filter((name) => layerOf(name) < 0)).toEqual([]);
  });

  it("refuses an import of a higher layer", () => {
    expect(isAllowed({ file: "", from: "mpt", to: "pipeline" })).toBe(false);
    expect(isAllowed({ file: "", from: "mpt", to: "messages" })).toBe(false);
    expect(isAllowed({ file: "", from: "pipeline", to: "mpt" })).toBe(true);
  });

  it("holds everywhere", () => {
    const imports = sourceFiles(sourceFolder).flatMap(importsOf);
    expect(imports.length).toBeGreaterThan(10);
    expect(imports.filter((entry) => !isAllowed(entry))).toEqual([]);
  });
});
