/**
 * Groth16 keys made from randomness that this process draws and forgets (https://eprint.iacr.org/2016/260).
 *
 * Whoever ran this could have kept the randomness and could forge proofs, so such a key is for development only. Knowing
 * the trapdoor while the key is made replaces the sums over powers of tau by field arithmetic: seconds instead of minutes.
 */

import { randomBytes } from "node:crypto";
import type { Curve } from "snarkjs";
import { FIELD_MODULUS } from "../messages/poseidon.ts";
import { HeliogramError } from "../primitives/errors.ts";
import {
  FIELD_SIZE_BYTES,
  inverse,
  invertAll,
  power,
  randomScalar,
  rootOfUnity,
  TWO_ADICITY,
  writeScalar,
} from "./field.ts";
import { type FixedBase, fixedBase } from "./fixed-base.ts";
import type { R1cs } from "./r1cs.ts";
import { writeSections } from "./sections.ts";

const P = FIELD_MODULUS;
const GROTH16_PROTOCOL = 1;
const BASE_FIELD_MODULUS = 21888242871839275222246405745257275088696311157297823662689037894645226208583n;

/** The circuit's polynomials at tau, and the coefficients that a prover needs. */
interface QapAtTau {
  readonly domainSize: number;
  readonly a: bigint[];
  readonly b: bigint[];
  readonly c: bigint[];
  /** Lagrange basis of the doubled domain, odd points, at tau. */
  readonly odd: bigint[];
  /** Section 4 of a `.zkey`. */
  readonly coefficients: Uint8Array;
}

/**
 * Makes a proving key that snarkjs accepts; gamma is the generator, as in snarkjs's own keys.
 * @param onProgress called with a number from 0 to 1
 * @returns the pieces of the `.zkey` file, in order
 * @throws DevelopmentKeyError a circuit larger than the field's domains
 */
export async function makeDevelopmentKey(
  r1cs: R1cs,
  curve: Curve,
  onProgress: (fraction: number) => void = () => {},
): Promise<Uint8Array[]> {
  // To be forgotten: it never leaves this function.
  const trapdoor = { tau: randomScalar(), alpha: randomScalar(), beta: randomScalar(), delta: randomScalar() };
  const qap = evaluateAt(r1cs, trapdoor.tau);
  const combined = qap.a.map((a, i) => (trapdoor.beta * a + trapdoor.alpha * qap.b[i]! + qap.c[i]!) % P);
  const inverseDelta = inverse(trapdoor.delta);
  const isPublic = r1cs.publicCount + 1;

  // A point of G2 costs about three of G1.
  const total = 3 * r1cs.wireCount + qap.domainSize + 3 * r1cs.wireCount;
  let done = 0;
  const tracked = async (multiply: FixedBase, scalars: readonly bigint[], weight: number): Promise<Uint8Array> => {
    const before = done;
    const points = await multiply(scalars, (count) => onProgress((before + weight * count) / total));
    done = before + weight * scalars.length;
    return points;
  };
  const g1 = await fixedBase(curve, "G1");
  const inG1 = (scalars: readonly bigint[]): Promise<Uint8Array> => tracked(g1, scalars, 1);
  const header1 = await g1([trapdoor.alpha, trapdoor.beta, trapdoor.delta]);
  const ic = await inG1(combined.slice(0, isPublic));
  const pointsA = await inG1(qap.a);
  const pointsB1 = await inG1(qap.b);
  const pointsC = await inG1(combined.slice(isPublic).map((value) => (value * inverseDelta) % P));
  const pointsH = await inG1(qap.odd.map((value) => (value * inverseDelta) % P));
  const g2 = await fixedBase(curve, "G2");
  const header2 = await g2([trapdoor.beta, 1n, trapdoor.delta]);
  const pointsB2 = await tracked(g2, qap.b, 3);

  return writeSections("zkey", 1, [
    [1, [uint32(GROTH16_PROTOCOL)]],
    [2, headerParts(r1cs, qap.domainSize, header1, header2)],
    [3, [ic]],
    [4, [qap.coefficients]],
    [5, [pointsA]],
    [6, [pointsB1]],
    [7, [pointsB2]],
    [8, [pointsC]],
    [9, [pointsH]],
    // The transcript of contributions: none. The circuit hash is of no use without one.
    [10, [randomBytes(64), uint32(0)]],
  ]);
}

function headerParts(r1cs: R1cs, domainSize: number, g1: Uint8Array, g2: Uint8Array): Uint8Array[] {
  const g1Size = g1.byteLength / 3;
  const g2Size = g2.byteLength / 3;
  const [alpha, beta1, delta1] = [0, 1, 2].map((i) => g1.subarray(i * g1Size, (i + 1) * g1Size));
  const [beta2, gamma2, delta2] = [0, 1, 2].map((i) => g2.subarray(i * g2Size, (i + 1) * g2Size));
  return [
    uint32(FIELD_SIZE_BYTES),
    scalarBytes(BASE_FIELD_MODULUS),
    uint32(FIELD_SIZE_BYTES),
    scalarBytes(P),
    uint32(r1cs.wireCount),
    uint32(r1cs.publicCount),
    uint32(domainSize),
    ...[alpha!, beta1!, beta2!, gamma2!, delta1!, delta2!],
  ];
}

/** Evaluates the polynomials of all wires at tau by Lagrange interpolation over the constraints' domain. */
function evaluateAt(r1cs: R1cs, tau: bigint): QapAtTau {
  // One more row for each public wire and the constant makes the public polynomials independent (as snarkjs does).
  const rows = r1cs.constraintCount + r1cs.publicCount + 1;
  const exponent = Math.max(1, Math.ceil(Math.log2(rows)));
  if (exponent >= TWO_ADICITY) {
    throw new DevelopmentKeyError("DEVELOPMENT_KEY_CIRCUIT_TOO_LARGE", "the circuit exceeds the field's domains", {
      details: { rows },
    });
  }
  const domainSize = 2 ** exponent;
  const doubled = lagrangeBasis(exponent + 1, tau);
  const basis = lagrangeBasis(exponent, tau);
  const sums = [0, 1, 2].map(() => new Array<bigint>(r1cs.wireCount).fill(0n));
  const coefficients: Coefficients = { parts: [], count: 0 };
  r1cs.forEachCoefficient((matrix, constraint, wire, value) => {
    const sum = sums[matrix]!;
    sum[wire] = (sum[wire]! + value * basis[constraint]!) % P;
    if (matrix < 2) pushCoefficient(coefficients, matrix, constraint, wire, value);
  });
  for (let wire = 0; wire <= r1cs.publicCount; wire++) {
    const row = r1cs.constraintCount + wire;
    sums[0]![wire] = (sums[0]![wire]! + basis[row]!) % P;
    pushCoefficient(coefficients, 0, row, wire, 1n);
  }
  return {
    domainSize,
    a: sums[0]!,
    b: sums[1]!,
    c: sums[2]!,
    odd: doubled.filter((_, i) => i % 2 === 1),
    coefficients: coefficientBytes(coefficients),
  };
}

/** `L_i(tau) = (tau^m - 1) / m * w^i / (tau - w^i)` for the domain of the powers of `w`, of order `m = 2^exponent`. */
function lagrangeBasis(exponent: number, tau: bigint): bigint[] {
  const size = 2 ** exponent;
  const root = rootOfUnity(exponent);
  const vanishing = power(tau, BigInt(size)) - 1n;
  if (vanishing === 0n) {
    throw new DevelopmentKeyError("DEVELOPMENT_KEY_TAU_IN_DOMAIN", "tau is a root of unity", { retryable: true });
  }
  const scale = (vanishing * inverse(BigInt(size))) % P;
  const differences: bigint[] = [];
  let point = 1n;
  for (let i = 0; i < size; i++) {
    differences.push((tau - point + P) % P);
    point = (point * root) % P;
  }
  invertAll(differences);
  let numerator = scale;
  return differences.map((inverted) => {
    const value = (numerator * inverted) % P;
    numerator = (numerator * root) % P;
    return value;
  });
}

interface Coefficients {
  readonly parts: DataView[];
  count: number;
}

const COEFFICIENT_SIZE_BYTES = 12 + FIELD_SIZE_BYTES;
const COEFFICIENTS_PER_PART = 1 << 16;
/** Montgomery's R squared: provers multiply the stored value by a plain witness value and get a Montgomery product. */
const R_SQUARED = (1n << 512n) % P;

function pushCoefficient(into: Coefficients, matrix: number, row: number, wire: number, value: bigint): void {
  const index = into.count++;
  const partIndex = Math.floor(index / COEFFICIENTS_PER_PART);
  let part = into.parts[partIndex];
  if (part === undefined) {
    part = new DataView(new ArrayBuffer(COEFFICIENTS_PER_PART * COEFFICIENT_SIZE_BYTES));
    into.parts.push(part);
  }
  const offset = (index % COEFFICIENTS_PER_PART) * COEFFICIENT_SIZE_BYTES;
  part.setUint32(offset, matrix, true);
  part.setUint32(offset + 4, row, true);
  part.setUint32(offset + 8, wire, true);
  writeScalar(part, offset + 12, (value * R_SQUARED) % P);
}

function coefficientBytes(coefficients: Coefficients): Uint8Array {
  const out = new Uint8Array(4 + coefficients.count * COEFFICIENT_SIZE_BYTES);
  new DataView(out.buffer).setUint32(0, coefficients.count, true);
  coefficients.parts.forEach((part, i) => {
    const start = 4 + i * COEFFICIENTS_PER_PART * COEFFICIENT_SIZE_BYTES;
    out.set(new Uint8Array(part.buffer, 0, Math.min(part.byteLength, out.byteLength - start)), start);
  });
  return out;
}

function uint32(value: number): Uint8Array {
  const out = new Uint8Array(4);
  new DataView(out.buffer).setUint32(0, value, true);
  return out;
}

function scalarBytes(value: bigint): Uint8Array {
  const out = new Uint8Array(FIELD_SIZE_BYTES);
  writeScalar(new DataView(out.buffer), 0, value);
  return out;
}

export type DevelopmentKeyErrorCode = "DEVELOPMENT_KEY_CIRCUIT_TOO_LARGE" | "DEVELOPMENT_KEY_TAU_IN_DOMAIN";

export class DevelopmentKeyError extends HeliogramError<DevelopmentKeyErrorCode> {}
