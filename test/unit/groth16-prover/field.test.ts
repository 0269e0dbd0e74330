import { beforeAll, describe, expect, it } from "vitest";
import {
  BASE_FIELD,
  ELEMENT_SIZE_BYTES,
  Kernel,
  NUMBER_SIZE_BYTES,
  numberBytes,
  SCALAR_FIELD,
} from "../../../src/groth16/prover/kernel.ts";
import { numbers } from "./support.ts";

let kernel: Kernel;

beforeAll(async () => {
  kernel = await Kernel.create();
});

describe.each([
  ["coordinates", BASE_FIELD, "Fp"],
  ["scalars", SCALAR_FIELD, "Fr"],
] as const)("the field of %s", (_, modulus, suffix) => {
  const next = numbers(suffix === "Fp" ? 11n : 12n);
  const edges = [0n, 1n, 2n, modulus - 1n, modulus - 2n, (modulus + 1n) / 2n, 2n ** 29n - 1n, 2n ** 232n, 2n ** 253n];
  const values = [...edges, ...Array.from({ length: 60 }, () => next(modulus))];
  const inverseR = powerOf(2n, (modulus - 2n) * 261n, modulus);

  function compute(run: (to: number, a: number, b: number) => void, a: bigint, b: bigint): bigint {
    const { exports } = kernel;
    return kernel.temporarily(() => {
      const [x, y, to] = [0, 1, 2].map(() => kernel.allocate(ELEMENT_SIZE_BYTES)) as [number, number, number];
      const bytes = kernel.allocate(NUMBER_SIZE_BYTES);
      exports[`unpack${suffix}`](x, kernel.number(a));
      exports[`unpack${suffix}`](y, kernel.number(b));
      run(to, x, y);
      exports[`canonical${suffix}`](to, to);
      exports[`pack${suffix}`](bytes, to);
      return kernel.readNumber(bytes);
    });
  }

  it("multiplies", () => {
    for (const a of values) {
      for (const b of values) {
        expect(compute(kernel.exports[`mul${suffix}`], a, b)).toBe((a * b * inverseR) % modulus);
      }
    }
  });

  it("squares", () => {
    for (const a of values) {
      expect(compute((to, x) => kernel.exports[`square${suffix}`](to, x), a, 0n)).toBe((a * a * inverseR) % modulus);
    }
  });

  it("brings numbers of up to 256 bits below the modulus", () => {
    for (const a of [modulus, modulus + 1n, 2n * modulus - 1n, 2n * modulus, 2n ** 256n - 1n]) {
      expect(compute((to, x) => kernel.bytes(to, ELEMENT_SIZE_BYTES).set(bytesAt(x)), a, 0n)).toBe(a % modulus);
    }
  });
});

describe("subtraction", () => {
  it("may go below zero", () => {
    const { exports } = kernel;
    for (const [a, b] of [
      [0n, 1n],
      [5n, BASE_FIELD - 1n],
      [BASE_FIELD - 1n, 0n],
      [7n, 7n],
    ] as const) {
      const [x, y] = [a, b].map((value) => {
        const element = kernel.allocate(ELEMENT_SIZE_BYTES);
        exports.unpackFp(element, kernel.store(numberBytes(value)));
        return element;
      }) as [number, number];
      exports.subFp(x, x, y);
      exports.canonicalFp(x, x);
      const bytes = kernel.allocate(NUMBER_SIZE_BYTES);
      exports.packFp(bytes, x);
      expect(kernel.readNumber(bytes)).toBe((a - b + BASE_FIELD) % BASE_FIELD);
    }
  });
});

function bytesAt(address: number): Uint8Array {
  return kernel.bytes(address, ELEMENT_SIZE_BYTES);
}

function powerOf(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  for (let rest = exponent, square = base; rest > 0n; rest >>= 1n, square = (square * square) % modulus) {
    if (rest & 1n) result = (result * square) % modulus;
  }
  return result;
}
