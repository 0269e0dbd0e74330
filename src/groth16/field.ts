/** Arithmetic in the BN254 scalar field, as far as keys need it. */

import { randomBytes } from "node:crypto";
import { FIELD_MODULUS } from "../messages/poseidon.ts";

export const FIELD_SIZE_BYTES = 32;

const P = FIELD_MODULUS;
/** The field has 2^28-th roots of unity, and 5 is the smallest non-residue. */
export const TWO_ADICITY = 28;
const NON_RESIDUE = 5n;

export function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  let square = base % P;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % P;
    square = (square * square) % P;
  }
  return result;
}

export function inverse(value: bigint): bigint {
  return power(value, P - 2n);
}

/** Inverts all values in place with one inversion. None may be 0. */
export function invertAll(values: bigint[]): void {
  const products: bigint[] = [];
  let product = 1n;
  for (const value of values) {
    products.push(product);
    product = (product * value) % P;
  }
  let rest = inverse(product);
  for (let i = values.length - 1; i >= 0; i--) {
    const value = values[i]!;
    values[i] = (products[i]! * rest) % P;
    rest = (rest * value) % P;
  }
}

/** The root of unity of order 2^exponent that snarkjs uses. */
export function rootOfUnity(exponent: number): bigint {
  return power(NON_RESIDUE, (P - 1n) >> BigInt(exponent));
}

/** A uniform nonzero element (bias below 2^-128). */
export function randomScalar(): bigint {
  for (;;) {
    const value = BigInt(`0x${randomBytes(48).toString("hex")}`) % P;
    if (value !== 0n) return value;
  }
}

/** Reads 32 bytes, least significant first. */
export function readScalar(view: DataView, offset: number): bigint {
  return (
    view.getBigUint64(offset, true) |
    (view.getBigUint64(offset + 8, true) << 64n) |
    (view.getBigUint64(offset + 16, true) << 128n) |
    (view.getBigUint64(offset + 24, true) << 192n)
  );
}

/** Writes 32 bytes, least significant first. */
export function writeScalar(view: DataView, offset: number, value: bigint): void {
  for (let limb = 0; limb < 4; limb++) {
    view.setBigUint64(offset + 8 * limb, BigInt.asUintN(64, value >> BigInt(64 * limb)), true);
  }
}
