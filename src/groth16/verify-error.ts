import { HeliogramError } from "../primitives/errors.ts";

export type Groth16VerifyErrorCode =
  /** A file is not of the shape that snarkjs writes. */
  | "GROTH16_MALFORMED"
  /** A coordinate is not below the base field. */
  | "GROTH16_COORDINATE_OUT_OF_FIELD"
  /** A point does not satisfy the curve's equation. */
  | "GROTH16_POINT_OFF_CURVE"
  /** A point of the twist is not in the subgroup of prime order. */
  | "GROTH16_POINT_OUTSIDE_SUBGROUP"
  /** A point of a verifying key is at infinity. */
  | "GROTH16_KEY_POINT_AT_INFINITY"
  /** `beta` of a verifying key is the generator or its negative: phase 1 of the ceremony never ran. */
  | "GROTH16_BETA_IS_GENERATOR"
  /** `delta` of a verifying key is the generator or its negative: phase 2 of the ceremony never ran. */
  | "GROTH16_DELTA_IS_GENERATOR"
  /** `delta` of a verifying key is `gamma` or its negative: anyone can forge proofs. */
  | "GROTH16_DELTA_IS_GAMMA"
  /** The key is for another number of public signals. */
  | "GROTH16_SIGNAL_COUNT"
  /** A public signal is not below the scalar field. */
  | "GROTH16_SIGNAL_OUT_OF_FIELD"
  /** Everything is well formed, and the proof does not hold. */
  | "GROTH16_PROOF_DOES_NOT_HOLD";

export class Groth16VerifyError extends HeliogramError<Groth16VerifyErrorCode> {}
