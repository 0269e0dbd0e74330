import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { uncompress } from "snappyjs";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";

/*
 * Foreign test vectors are not part of this repository. They are looked for in HELIOGRAM_VECTORS, by default in
 * `shared/vectors` beside the checkout.
 */

const given = process.env.HELIOGRAM_VECTORS;
const root = resolve(given ?? join(import.meta.dirname, "../../../shared/vectors"));
/** True where vectors must be there: their folder was named, or the run is one that is about them. */
const required = given !== undefined || process.env.HELIOGRAM_REQUIRE_VECTORS !== undefined;

export function vectorPath(...parts: string[]): string {
  return join(root, ...parts);
}

/** Folders under `folder` that hold a file called `marker`, sorted. */
export function findFolders(folder: string, marker: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === marker)
    .map((entry) => entry.parentPath)
    .sort();
}

export function readSnappy(folder: string, name: string): Uint8Array {
  return Uint8Array.from(uncompress(readFileSync(join(folder, `${name}.ssz_snappy`))));
}

export function readYaml<T>(folder: string, name: string): T {
  return parse(readFileSync(join(folder, name), "utf8")) as T;
}

/** One test a case, a count at the end, and a failure if there are no cases. */
export function describeVectors<Case>(
  title: string,
  cases: readonly Case[],
  nameOf: (vector: Case) => string,
  run: (vector: Case) => void | Promise<void>,
): void {
  describe(title, () => {
    if (cases.length === 0 && !required) {
      const message = `foreign vectors were not found in ${root}: docs/light-client.md says where to get them`;
      console.warn(`${title}: ${message}`);
      test.skip(message, () => {});
      return;
    }
    test("finds cases", () => expect(cases.length, `vectors in ${root}`).toBeGreaterThan(0));
    let passed = 0;
    for (const vector of cases) {
      test(nameOf(vector), async () => {
        await run(vector);
        passed++;
      });
    }
    afterAll(() => console.log(`${title}: ${passed} passed, ${cases.length - passed} failed`));
  });
}
