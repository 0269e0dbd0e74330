import type { LoadedCircuit } from "../groth16/keys.ts";
import { type ProofWithSignals, type Prover, proveWithSnarkjs } from "../groth16/prove.ts";
import type { VerificationKeyJson } from "../groth16/verification-key.ts";
import { parseProof, verifyProof } from "../groth16/verify.ts";
import { parseVerifyingKey, type VerifyingKey } from "../groth16/verify-key.ts";
import { calculateWitness } from "../groth16/witness.ts";
import { HeliogramError } from "../primitives/errors.ts";
import type { InclusionInputs } from "./inputs.ts";

/** A proof as the contract takes it: G2 in the order of EIP-197 (x.c1, x.c0, y.c1, y.c0). */
export interface InclusionProof {
  readonly a: readonly [bigint, bigint];
  readonly b: readonly [bigint, bigint, bigint, bigint];
  readonly c: readonly [bigint, bigint];
  /** Public signal `c`. */
  readonly commitment: bigint;
}

/**
 * Proves, and checks the proof before handing it out.
 * @param prover snarkjs unless another is given; it runs on the calling thread
 * @throws WitnessError for inputs without a witness; ProvingError for a prover or key that gives something else
 */
export async function proveInclusion(
  circuit: LoadedCircuit,
  prepared: InclusionInputs,
  prover: Prover = proveWithSnarkjs,
): Promise<InclusionProof> {
  const witness = await calculateWitness(circuit.wasm, prepared.inputs);
  const made = await prover(circuit.zkey, witness);
  const expected = [prepared.commitment, prepared.y, prepared.r];
  if (made.publicSignals.length !== 3 || made.publicSignals.some((value, i) => BigInt(value) !== expected[i])) {
    throw new ProvingError("PROVING_OTHER_SIGNALS", "the circuit came to other public signals than were computed", {
      details: { expected: expected.map(String), actual: made.publicSignals },
    });
  }
  try {
    verifyProof(checkedKey(circuit.verificationKey), parseProof(made.proof), expected);
  } catch (cause) {
    throw new ProvingError("PROVING_NOT_VALID", "the prover made a proof that does not hold", { cause });
  }
  return contractProof(made, prepared.commitment);
}

const checkedKeys = new WeakMap<VerificationKeyJson, VerifyingKey>();

function checkedKey(json: VerificationKeyJson): VerifyingKey {
  let key = checkedKeys.get(json);
  if (key === undefined) {
    key = parseVerifyingKey(json);
    checkedKeys.set(json, key);
  }
  return key;
}

function contractProof({ proof }: ProofWithSignals, commitment: bigint): InclusionProof {
  const [a, b, c] = [proof.pi_a, proof.pi_b, proof.pi_c];
  const big = (text: string | undefined): bigint => BigInt(text!);
  return {
    a: [big(a[0]), big(a[1])],
    b: [big(b[0]![1]), big(b[0]![0]), big(b[1]![1]), big(b[1]![0])],
    c: [big(c[0]), big(c[1])],
    commitment,
  };
}

export type ProvingErrorCode = "PROVING_OTHER_SIGNALS" | "PROVING_NOT_VALID";

export class ProvingError extends HeliogramError<ProvingErrorCode> {}
