import type { SnarkjsProof } from "snarkjs";

/** A proof and the public signals that it shows, in snarkjs's form. */
export interface ProofWithSignals {
  readonly proof: SnarkjsProof;
  readonly publicSignals: readonly string[];
}

/** Makes a proof from a `.zkey` file and a `.wtns` file. */
export type Prover = (zkey: Uint8Array, witness: Uint8Array) => Promise<ProofWithSignals>;

/** The reference prover, on the calling thread only. */
export const proveWithSnarkjs: Prover = async (zkey, witness) => {
  const { groth16 } = await import("snarkjs");
  return groth16.prove(zkey, witness, undefined, { singleThread: true });
};
