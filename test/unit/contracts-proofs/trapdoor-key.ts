import { bn254 } from "@noble/curves/bn254.js";
import type { Groth16Proof } from "../../../src/groth16/verify.ts";
import type { VerifyingKey } from "../../../src/groth16/verify-key.ts";

/** The secrets that a ceremony destroys. Whoever knows them can prove anything. */
export interface Trapdoor {
  readonly alpha: bigint;
  readonly beta: bigint;
  readonly gamma: bigint;
  readonly delta: bigint;
  /** Discrete logarithms of the points of IC. */
  readonly ic: readonly bigint[];
}

const { Fr } = bn254.fields;
const G1 = bn254.G1.Point;
const G2 = bn254.G2.Point;

/** A fixed trapdoor for three public signals. */
export const TRAPDOOR: Trapdoor = { alpha: 7n, beta: 11n, gamma: 13n, delta: 17n, ic: [19n, 23n, 29n, 31n] };

export function keyOf(trapdoor: Trapdoor): VerifyingKey {
  return {
    alpha: G1.BASE.multiply(trapdoor.alpha),
    beta: G2.BASE.multiply(trapdoor.beta),
    gamma: G2.BASE.multiply(trapdoor.gamma),
    delta: G2.BASE.multiply(trapdoor.delta),
    ic: trapdoor.ic.map((scalar) => G1.BASE.multiply(scalar)),
  };
}

/** A proof that holds for the given signals, true or not: the simulator of the zero-knowledge proof (eprint 2016/260). */
export function simulateProof(trapdoor: Trapdoor, signals: readonly bigint[], a = 37n, b = 41n): Groth16Proof {
  const [constant, ...factors] = trapdoor.ic;
  const sum = signals.reduce((total, signal, i) => Fr.add(total, Fr.mul(factors[i]!, signal)), constant!);
  const known = Fr.add(Fr.mul(trapdoor.alpha, trapdoor.beta), Fr.mul(sum, trapdoor.gamma));
  const c = Fr.div(Fr.sub(Fr.mul(a, b), known), trapdoor.delta);
  return { a: G1.BASE.multiply(a), b: G2.BASE.multiply(b), c: c === 0n ? G1.ZERO : G1.BASE.multiply(c) };
}
