import { describe, expect, it } from "vitest";
import {
  inverse,
  invertAll,
  power,
  randomScalar,
  readScalar,
  rootOfUnity,
  writeScalar,
} from "../../../src/groth16/field.ts";
import { FIELD_MODULUS } from "../../../src/messages/poseidon.ts";

describe("scalar field", () => {
  it("has roots of unity of the right order, each the square of the next", () => {
    for (let exponent = 1; exponent <= 28; exponent++) {
      const root = rootOfUnity(exponent);
      expect(power(root, 1n << BigInt(exponent - 1))).toBe(FIELD_MODULUS - 1n);
      if (exponent > 1) expect((root * root) % FIELD_MODULUS).toBe(rootOfUnity(exponent - 1));
    }
  });

  it("inverts one and many", () => {
    const values = [1n, 2n, FIELD_MODULUS - 1n, 123456789n];
    const inverses = [...values];
    invertAll(inverses);
    expect(inverses).toEqual(values.map(inverse));
    values.forEach((value, i) => {
      expect((value * inverses[i]!) % FIELD_MODULUS).toBe(1n);
    });
  });

  it("reads what it writes", () => {
    const view = new DataView(new ArrayBuffer(40));
    for (const value of [0n, 1n, 2n ** 64n, FIELD_MODULUS - 1n]) {
      writeScalar(view, 3, value);
      expect(readScalar(view, 3)).toBe(value);
    }
  });

  it("draws different scalars below the modulus", () => {
    const drawn = Array.from({ length: 20 }, randomScalar);
    expect(new Set(drawn).size).toBe(20);
    for (const value of drawn) expect(value < FIELD_MODULUS).toBe(true);
  });
});
