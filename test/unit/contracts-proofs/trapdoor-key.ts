import { bn254 } from "@noble/curves/bn254.js";
import type { VerificationKeyJson } from "../../../src/groth16/verification-key.ts";
import type { Groth16Proof } from "../../../src/groth16/verify.ts";
import type { VerifyingKey } from "../../../src/groth16/verify-key.ts";
import type { G1Point, G2Point } from "../../../src/groth16/verify-points.ts";
import type { InclusionProof } from "../../../src/inclusion/prove.ts";

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

/** The key as snarkjs would write it. */
export function keyJsonOf(trapdoor: Trapdoor): VerificationKeyJson {
  const key = keyOf(trapdoor);
  return {
    protocol: "groth16",
    curve: "bn128",
    nPublic: key.ic.length - 1,
    vk_alpha_1: g1Json(key.alpha),
    vk_beta_2: g2Json(key.beta),
    vk_gamma_2: g2Json(key.gamma),
    vk_delta_2: g2Json(key.delta),
    IC: key.ic.map(g1Json),
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

/** The proof as the contract takes it. */
export function contractProofOf({ a, b, c }: Groth16Proof, commitment: bigint): InclusionProof {
  return { a: g1Words(a), b: g2Words(b), c: g1Words(c), commitment };
}

export function g1Json(point: G1Point): string[] {
  return [...g1Words(point).map(String), "1"];
}

export function g2Json(point: G2Point): string[][] {
  const [x1, x0, y1, y0] = g2Words(point).map(String) as [string, string, string, string];
  return [
    [x0, x1],
    [y0, y1],
    ["1", "0"],
  ];
}

/** Infinity becomes zeros, as EIP-196 has it. */
export function g1Words(point: G1Point): [bigint, bigint] {
  const { x, y } = point.toAffine();
  return [x, y];
}

/** EIP-197 has the factor of i first. */
export function g2Words(point: G2Point): [bigint, bigint, bigint, bigint] {
  const { x, y } = point.toAffine();
  return [x.c1, x.c0, y.c1, y.c0];
}
