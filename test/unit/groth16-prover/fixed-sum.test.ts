import { describe, expect, it } from "vitest";
import { tableShape } from "../../../src/groth16/prover/fixed-sum.ts";
import { SCALAR_FIELD } from "../../../src/groth16/prover/kernel.ts";
import { G1, G2, g1Coordinates, g2Coordinates, kernelSum, numbers } from "./support.ts";

const WIDE = 2 ** 26;
/** Too small for anything but the bases themselves. */
const NARROW = 0;
const R = SCALAR_FIELD;

/** Multiples of the generator by these factors, times these scalars. */
type Terms = readonly (readonly [factor: bigint, scalar: bigint])[];

const next = numbers(99n);
const many: Terms = Array.from({ length: 300 }, () => [next(R), next(R)] as const);
const cases: readonly (readonly [name: string, terms: Terms])[] = [
  ["no term", []],
  ["one term", [[7n, 12345678901234567890n]]],
  ["a scalar of zero", [[7n, 0n]]],
  [
    "scalars of zero, one and two",
    [
      [2n, 0n],
      [3n, 1n],
      [5n, 2n],
    ],
  ],
  [
    "the greatest scalars",
    [
      [2n, R - 1n],
      [3n, R - 2n],
      [5n, R - 1n],
    ],
  ],
  [
    "scalars around half",
    [
      [2n, (R - 1n) / 2n],
      [3n, (R + 1n) / 2n],
    ],
  ],
  [
    "powers of two and their neighbours",
    Array.from({ length: 254 }, (_, i) => [BigInt(i + 1), 2n ** BigInt(i) % R] as const),
  ],
  [
    "digits that all carry",
    [
      [3n, 2n ** 253n - 1n],
      [5n, 2n ** 253n - 2n ** 100n],
    ],
  ],
  ["the same base many times with the same scalar", Array.from({ length: 37 }, () => [9n, R / 3n] as const)],
  ["the same base with other scalars", Array.from({ length: 37 }, (_, i) => [9n, BigInt(i)] as const)],
  [
    "opposite bases that cancel",
    [
      [9n, 77n],
      [R - 9n, 77n],
    ],
  ],
  [
    "opposite scalars that cancel",
    [
      [9n, 77n],
      [9n, R - 77n],
    ],
  ],
  [
    "opposite bases among others",
    Array.from({ length: 40 }, (_, i) => [i % 2 === 0 ? 9n : R - 9n, BigInt(i % 3)] as const),
  ],
  [
    "multiples that meet in a bucket",
    Array.from({ length: 64 }, (_, i) => [BigInt(1 << (i % 8)), BigInt(1 << (i % 5))] as const),
  ],
  [
    "a base at infinity",
    [
      [0n, 5n],
      [4n, 6n],
    ],
  ],
  [
    "nothing but infinity",
    [
      [0n, 5n],
      [0n, 6n],
    ],
  ],
  ["small scalars", Array.from({ length: 200 }, (_, i) => [BigInt(i + 1), BigInt(i % 4)] as const)],
  ["random terms", many],
];

function expectedScalar(terms: Terms): bigint {
  return terms.reduce((sum, [factor, scalar]) => (sum + factor * scalar) % R, 0n);
}

describe.each([
  ["with every window in the table", WIDE],
  ["with one window in the table", NARROW],
  ["with some windows in the table", 100_000],
])("a sum %s", (_, tableBytesMax) => {
  it.each(cases)("is right in G1 for %s", async (_name, terms) => {
    const list = terms.map(([factor, scalar]) => ({ base: g1Coordinates(G1.BASE.multiplyUnsafe(factor)), scalar }));
    const expected = g1Coordinates(G1.BASE.multiplyUnsafe(expectedScalar(terms)));
    expect(await kernelSum(false, list, tableBytesMax)).toEqual(expected);
  });

  it.each(cases)("is right in G2 for %s", async (_name, all) => {
    const terms = all.slice(0, 60);
    const list = terms.map(([factor, scalar]) => ({ base: g2Coordinates(G2.BASE.multiplyUnsafe(factor)), scalar }));
    const expected = g2Coordinates(G2.BASE.multiplyUnsafe(expectedScalar(terms)));
    expect(await kernelSum(true, list, tableBytesMax)).toEqual(expected);
  });
});

describe("tableShape", () => {
  it("stays within the bound if it can", () => {
    for (const count of [0, 1, 10, 8_000, 24_000, 1_000_000]) {
      for (const bound of [2 ** 20, 2 ** 26, 2 ** 29]) {
        const { bits, windows, stride } = tableShape(count, 72, bound);
        expect(bits * windows).toBeGreaterThanOrEqual(255);
        const levels = Math.ceil(windows / stride);
        expect(levels === 1 || levels * count * 72 <= bound).toBe(true);
      }
    }
  });

  it("has every window in the table if there is room", () => {
    expect(tableShape(8_000, 72, 2 ** 29).stride).toBe(1);
  });
});
