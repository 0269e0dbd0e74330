import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { buildPoseidonReference } from "circomlibjs";
import { describe, expect, it } from "vitest";
import { FIELD_MODULUS, type PoseidonError, poseidon, poseidon2 } from "../../../src/messages/poseidon.ts";

const vectorsPath = resolve(
  process.env["HELIOGRAM_VECTORS"] ?? "../shared/vectors",
  "poseidon/poseidon_bn254_known.json",
);

/** A fixed sequence of field elements. */
function* sequence(seed: bigint): Generator<bigint> {
  for (let state = seed; ; ) {
    state = (state ** 5n + 0x9e3779b97f4a7c15n) % FIELD_MODULUS;
    yield state;
  }
}

describe("poseidon", () => {
  it.skipIf(!existsSync(vectorsPath))("gives the published vectors", () => {
    const { vectors } = JSON.parse(readFileSync(vectorsPath, "utf8")) as {
      vectors: { inputs: string[]; out: string[]; initState?: string }[];
    };
    expect(vectors.length).toBeGreaterThan(5);
    for (const { inputs, out, initState } of vectors) {
      expect(poseidon(inputs.map(BigInt), BigInt(initState ?? 0))).toBe(BigInt(out[0]!));
    }
  });

  it("equals circomlibjs for every number of inputs and for an initial state", async () => {
    const reference = await buildPoseidonReference();
    const values = sequence(7n);
    for (let count = 1; count <= 16; count++) {
      const inputs = Array.from({ length: count }, () => values.next().value as bigint);
      const initial = count % 2 === 0 ? 0n : (values.next().value as bigint);
      const expected = reference.F.toObject(reference(inputs, initial));
      expect(poseidon(inputs, initial)).toBe(expected);
    }
  });

  it("has a pair hash equal to the general one on edge and random values", () => {
    const edges = [
      0n,
      1n,
      2n,
      FIELD_MODULUS - 1n,
      FIELD_MODULUS - 2n,
      2n ** 253n,
      2n ** 248n - 1n,
      2n ** 128n,
      2n ** 64n - 1n,
    ];
    for (const left of edges) {
      for (const right of edges) expect(poseidon2(left, right)).toBe(poseidon([left, right]));
    }
    const values = sequence(11n);
    for (let i = 0; i < 100; i++) {
      const left = values.next().value as bigint;
      const right = values.next().value as bigint;
      expect(poseidon2(left, right)).toBe(poseidon([left, right]));
    }
  });

  it.each([
    ["no input", [], "POSEIDON_INPUT_COUNT"],
    ["17 inputs", new Array<bigint>(17).fill(0n), "POSEIDON_INPUT_COUNT"],
    ["the modulus", [FIELD_MODULUS, 0n], "POSEIDON_NOT_A_FIELD_ELEMENT"],
    ["a negative number", [0n, -1n], "POSEIDON_NOT_A_FIELD_ELEMENT"],
  ] as const)("refuses %s", (_, inputs, code) => {
    expect(() => poseidon(inputs as readonly bigint[])).toThrow(expect.objectContaining({ code }) as PoseidonError);
  });
});
