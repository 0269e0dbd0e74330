/**
 * The Groth16 verifier (Groth, eprint 2016/260, section 3.2) over BN254, for files in the format of snarkjs:
 *
 *   e(A, B) = e(alpha, beta) · e(IC_0 + sum of signal_i · IC_(i+1), gamma) · e(C, delta)
 *
 * It accepts and refuses exactly what the Solidity verifier does.
 */
import { bn254 } from "@noble/curves/bn254.js";
import { Groth16VerifyError } from "./verify-error.ts";
import { groth16Object, type VerifyingKey } from "./verify-key.ts";
import { type G1Point, type G2Point, parseDecimal, parseG1, parseG2, SCALAR_FIELD } from "./verify-points.ts";

/** A proof whose points have all been checked. Infinity is allowed, as on chain: it helps nobody to forge. */
export interface Groth16Proof {
  readonly a: G1Point;
  readonly b: G2Point;
  readonly c: G1Point;
}

/**
 * Reads a proof as snarkjs writes it (`proof.json`).
 * @throws Groth16VerifyError
 */
export function parseProof(json: unknown): Groth16Proof {
  const file = groth16Object(json, "proof");
  return { a: parseG1(file.pi_a, "pi_a"), b: parseG2(file.pi_b, "pi_b"), c: parseG1(file.pi_c, "pi_c") };
}

/**
 * Reads public signals as snarkjs writes them (`public.json`).
 * @throws Groth16VerifyError MALFORMED
 */
export function parsePublicSignals(json: unknown): readonly bigint[] {
  if (!Array.isArray(json)) throw new Groth16VerifyError("GROTH16_MALFORMED", "the public signals are not a list");
  return json.map((value, i) => parseDecimal(value, `public signal ${i}`));
}

/**
 * Returns if the proof holds for the public signals under the key.
 * @throws Groth16VerifyError SIGNAL_COUNT, SIGNAL_OUT_OF_FIELD, PROOF_DOES_NOT_HOLD
 */
export function verifyProof(key: VerifyingKey, proof: Groth16Proof, signals: readonly bigint[]): void {
  const pairs = [
    { g1: proof.a.negate(), g2: proof.b },
    { g1: key.alpha, g2: key.beta },
    { g1: combineSignals(key, signals), g2: key.gamma },
    { g1: proof.c, g2: key.delta },
  ];
  // The pairing with infinity is one, but the library refuses to say so.
  const product = bn254.pairingBatch(pairs.filter(({ g1, g2 }) => !g1.is0() && !g2.is0()));
  if (!bn254.fields.Fp12.eql(product, bn254.fields.Fp12.ONE)) {
    throw new Groth16VerifyError("GROTH16_PROOF_DOES_NOT_HOLD", "the proof does not hold for these public signals");
  }
}

/** True if the proof holds for the public signals under the key; false for every way to fail. */
export function isProofValid(key: VerifyingKey, proof: Groth16Proof, signals: readonly bigint[]): boolean {
  try {
    verifyProof(key, proof, signals);
    return true;
  } catch (error) {
    if (error instanceof Groth16VerifyError) return false;
    throw error;
  }
}

function combineSignals(key: VerifyingKey, signals: readonly bigint[]): G1Point {
  if (signals.length !== key.ic.length - 1) {
    throw new Groth16VerifyError("GROTH16_SIGNAL_COUNT", "the key is for another number of public signals", {
      details: { expected: key.ic.length - 1, actual: signals.length },
    });
  }
  return signals.reduce((sum, signal, i) => {
    // A value and the value plus the field's order would both pass otherwise.
    if (signal < 0n || signal >= SCALAR_FIELD) {
      throw new Groth16VerifyError("GROTH16_SIGNAL_OUT_OF_FIELD", `public signal ${i} is not below the scalar field`, {
        details: { index: i, value: signal.toString() },
      });
    }
    return sum.add(key.ic[i + 1]!.multiplyUnsafe(signal));
  }, key.ic[0]!);
}
