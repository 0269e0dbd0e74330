import { bn254 } from "@noble/curves/bn254.js";
import { FixedSum, type Term } from "../../../src/groth16/prover/fixed-sum.ts";
import { BASE_FIELD, Kernel, NUMBER_SIZE_BYTES, numberBytes } from "../../../src/groth16/prover/kernel.ts";

export const { Point: G1 } = bn254.G1;
export const { Point: G2 } = bn254.G2;
export type G1Point = typeof G1.ZERO;
export type G2Point = typeof G2.ZERO;

/** Coordinates, real part first; infinity as zeros. */
export function g1Coordinates(point: G1Point): bigint[] {
  if (point.is0()) return [0n, 0n];
  const { x, y } = point.toAffine();
  return [x, y];
}

export function g2Coordinates(point: G2Point): bigint[] {
  if (point.is0()) return [0n, 0n, 0n, 0n];
  const { x, y } = point.toAffine();
  return [x.c0, x.c1, y.c0, y.c1];
}

/** As in a key: coordinates times 2^256. */
export function keyBytes(coordinates: readonly bigint[]): Uint8Array {
  return Buffer.concat(coordinates.map((value) => numberBytes((value << 256n) % BASE_FIELD)));
}

/** A sum by the kernel. Wider tables with a larger bound. */
export async function kernelSum(
  g2: boolean,
  terms: readonly { readonly base: readonly bigint[]; readonly scalar: bigint }[],
  tableBytesMax: number,
): Promise<bigint[]> {
  const kernel = await Kernel.create();
  const list = terms.map<Term>(({ base }, i) => ({ base: keyBytes(base), scalar: i }));
  const sum = new FixedSum(kernel, g2, list, tableBytesMax);
  const scalars = kernel.allocate(Math.max(1, terms.length) * NUMBER_SIZE_BYTES);
  terms.forEach(({ scalar }, i) => {
    kernel.bytes(scalars + i * NUMBER_SIZE_BYTES, NUMBER_SIZE_BYTES).set(numberBytes(scalar));
  });
  return sum.compute(scalars, kernel.allocate(sum.workSizeBytes));
}

/** A fixed sequence of numbers below the bound (xorshift, four words a number). */
export function numbers(seed: bigint): (bound: bigint) => bigint {
  let state = seed;
  const word = (): bigint => {
    state ^= BigInt.asUintN(64, state << 13n);
    state ^= state >> 7n;
    state ^= BigInt.asUintN(64, state << 17n);
    return state;
  };
  return (bound) => ((word() << 192n) | (word() << 128n) | (word() << 64n) | word()) % bound;
}
