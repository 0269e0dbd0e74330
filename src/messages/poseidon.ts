/**
 * Poseidon over the BN254 scalar field with the parameters of circomlib: x^5, 8 full rounds, round constants and MDS matrix
 * from the Grain generator of the paper's reference script (https://eprint.iacr.org/2019/458).
 *
 * `poseidon2` is the tree hash and therefore written for speed; `poseidon` serves every other width.
 */

import { Field } from "@noble/curves/abstract/modular.js";
import {
  grainGenConstants,
  type PoseidonFn,
  poseidon as poseidonPermutation,
} from "@noble/curves/abstract/poseidon.js";
import { HeliogramError } from "../primitives/errors.ts";

/** Order of the BN254 scalar field. */
export const FIELD_MODULUS: bigint = 21888242871839275222246405745257275088548364400416034343698204186575808495617n;

/** Partial rounds for 1 to 16 inputs, as in circomlib. */
const PARTIAL_ROUNDS = [56, 57, 56, 60, 60, 63, 64, 63, 60, 66, 60, 65, 70, 60, 64, 68] as const;
const FULL_ROUNDS = 8;
const HALF_FULL_ROUNDS = FULL_ROUNDS / 2;

const P = FIELD_MODULUS;
const Fr = Field(P);

type Matrix = readonly (readonly bigint[])[];

/**
 * Poseidon of 1 to 16 field elements, lane 0 of the permuted state (circomlib's `Poseidon(n)` and `PoseidonEx(n, 1)`).
 * @param initialState lane 0 before the permutation
 * @throws PoseidonError for a number of inputs outside 1..16 or an input that is no field element
 */
export function poseidon(inputs: readonly bigint[], initialState = 0n): bigint {
  const permutation = permutationOf(inputs.length);
  const state = [initialState, ...inputs];
  for (const value of state) requireFieldElement(value);
  return permutation(state)[0]!;
}

/** Poseidon of a pair: `poseidon([left, right])`. Both must be below `FIELD_MODULUS`; this is not checked. */
export function poseidon2(left: bigint, right: bigint): bigint {
  const { first, partial, entry, last, mds } = pairParameters();
  let a = 0n;
  let b = left;
  let c = right;
  for (let round = 0; round < HALF_FULL_ROUNDS; round++) {
    const k = first[round]!;
    const m = round === HALF_FULL_ROUNDS - 1 ? entry : mds;
    const x = fifthPower(a + k[0]!);
    const y = fifthPower(b + k[1]!);
    const z = fifthPower(c + k[2]!);
    a = row(m[0]!, x, y, z);
    b = row(m[1]!, x, y, z);
    c = row(m[2]!, x, y, z);
  }
  for (const round of partial) {
    const x = fifthPower(a + round.constant);
    a = (round.corner * x + round.rowB * b + round.rowC * c) % P;
    b = (b + round.columnB * x) % P;
    c = (c + round.columnC * x) % P;
  }
  for (let round = 0; round < HALF_FULL_ROUNDS; round++) {
    const k = last[round]!;
    const x = fifthPower(a + k[0]!);
    const y = fifthPower(b + k[1]!);
    const z = fifthPower(c + k[2]!);
    a = row(mds[0]!, x, y, z);
    b = row(mds[1]!, x, y, z);
    c = row(mds[2]!, x, y, z);
  }
  return a;
}

function fifthPower(x: bigint): bigint {
  const square = (x * x) % P;
  return (((square * square) % P) * x) % P;
}

function row(m: readonly bigint[], x: bigint, y: bigint, z: bigint): bigint {
  return (m[0]! * x + m[1]! * y + m[2]! * z) % P;
}

interface SparseRound {
  readonly constant: bigint;
  readonly corner: bigint;
  readonly rowB: bigint;
  readonly rowC: bigint;
  readonly columnB: bigint;
  readonly columnC: bigint;
}

interface PairParameters {
  /** Constants of the first four full rounds. */
  readonly first: Matrix;
  readonly partial: readonly SparseRound[];
  /** Matrix of the fourth full round, which leads into the sparse partial rounds. */
  readonly entry: Matrix;
  /** Constants of the last four full rounds. */
  readonly last: Matrix;
  readonly mds: Matrix;
}

let pair: PairParameters | undefined;

function pairParameters(): PairParameters {
  pair ??= deriveSparseRounds();
  return pair;
}

/**
 * The same permutation with one constant and a sparse matrix per partial round (appendix B of the paper).
 *
 * In a partial round only lane 0 passes the S-box, so (1) the constants of the other lanes move through the matrix into the
 * next round, and (2) with `M = A * B`, `A` equal to the identity outside its first row and column and `B` leaving lane 0
 * alone, `B` commutes with the S-box layer and moves into the matrix of the round before.
 */
function deriveSparseRounds(): PairParameters {
  const rounds = PARTIAL_ROUNDS[1];
  const { roundConstants, mds } = grain(3);
  const constants: bigint[] = [];
  let carried = [0n, 0n, 0n];
  for (let i = 0; i < rounds; i++) {
    const sum = addVectors(roundConstants[HALF_FULL_ROUNDS + i]!, carried);
    constants.push(sum[0]!);
    carried = multiplyVector(mds, [0n, sum[1]!, sum[2]!]);
  }
  const last = roundConstants.slice(HALF_FULL_ROUNDS + rounds).map((k) => [...k]);
  last[0] = addVectors(last[0]!, carried);

  const partial: SparseRound[] = [];
  let matrix: Matrix = mds;
  for (let i = rounds - 1; i >= 0; i--) {
    const [[corner, v1, v2], [w1, n11, n12], [w2, n21, n22]] = matrix as unknown as [Triple, Triple, Triple];
    const inverse = Fr.inv(Fr.create(n11 * n22 - n12 * n21));
    partial.push({
      constant: constants[i]!,
      corner,
      rowB: Fr.mul(Fr.create(v1 * n22 - v2 * n21), inverse),
      rowC: Fr.mul(Fr.create(v2 * n11 - v1 * n12), inverse),
      columnB: w1,
      columnC: w2,
    });
    const lower: Matrix = [
      [1n, 0n, 0n],
      [0n, n11, n12],
      [0n, n21, n22],
    ];
    matrix = multiplyMatrices(lower, mds);
  }
  return { first: roundConstants.slice(0, HALF_FULL_ROUNDS), partial: partial.reverse(), entry: matrix, last, mds };
}

type Triple = readonly [bigint, bigint, bigint];

function addVectors(a: readonly bigint[], b: readonly bigint[]): bigint[] {
  return a.map((value, i) => Fr.add(value, b[i]!));
}

function multiplyVector(m: Matrix, v: readonly bigint[]): bigint[] {
  return m.map((r) => Fr.create(r.reduce((sum, value, i) => sum + value * v[i]!, 0n)));
}

function multiplyMatrices(a: Matrix, b: Matrix): Matrix {
  return a.map((r) => b[0]!.map((_, j) => Fr.create(r.reduce((sum, value, i) => sum + value * b[i]![j]!, 0n))));
}

function grain(t: number): ReturnType<typeof grainGenConstants> {
  return grainGenConstants({
    Fp: Fr,
    t,
    roundsFull: FULL_ROUNDS,
    roundsPartial: PARTIAL_ROUNDS[t - 2]!,
    sboxPower: 5,
  });
}

const permutations = new Map<number, PoseidonFn>();

function permutationOf(inputs: number): PoseidonFn {
  const roundsPartial = PARTIAL_ROUNDS[inputs - 1];
  if (roundsPartial === undefined) {
    throw new PoseidonError("POSEIDON_INPUT_COUNT", `Poseidon takes 1 to 16 inputs, got ${inputs}`, { inputs });
  }
  let permutation = permutations.get(inputs);
  if (permutation === undefined) {
    const t = inputs + 1;
    permutation = poseidonPermutation({
      ...grain(t),
      Fp: Fr,
      t,
      roundsFull: FULL_ROUNDS,
      roundsPartial,
      sboxPower: 5,
    });
    permutations.set(inputs, permutation);
  }
  return permutation;
}

function requireFieldElement(value: bigint): void {
  if (value < 0n || value >= P) {
    throw new PoseidonError("POSEIDON_NOT_A_FIELD_ELEMENT", "an input is not below the field modulus", {
      value: value.toString(),
    });
  }
}

export type PoseidonErrorCode = "POSEIDON_INPUT_COUNT" | "POSEIDON_NOT_A_FIELD_ELEMENT";

export class PoseidonError extends HeliogramError<PoseidonErrorCode> {
  constructor(code: PoseidonErrorCode, message: string, details: Readonly<Record<string, string | number>>) {
    super(code, message, { details });
  }
}
