import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../../..");

test("docs/light-client.md has every error code of the modules it is about, and no other", () => {
  const folders = ["src/ssz", "src/bls", "src/light-client", "src/cli/light-client"];
  const sources = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(join(root, folder, name), "utf8")),
  );
  const declared = sources.flatMap((source) => {
    const unions = source.matchAll(/export type \w+ErrorCode =([\s\S]+?);\n/g);
    return [...unions].flatMap(([, union]) => [...union!.matchAll(/"([A-Z_]+)"/g)].map(([, code]) => code!));
  });
  const text = readFileSync(join(root, "docs/light-client.md"), "utf8");
  const table = text.slice(text.indexOf("## Errors"), text.indexOf("## Limits"));
  const documented = [...table.matchAll(/`([A-Z]+_[A-Z_]+)`/g)].map(([, code]) => code!);
  expect(declared.length).toBeGreaterThan(40);
  expect([...new Set(documented)].sort()).toEqual([...new Set(declared)].sort());
});
