import type { CircuitInstance } from "../../groth16/circuits.ts";
import { type ContractVerifyingKey, contractVerifyingKey } from "../../groth16/key-digest.ts";
import type { VerificationKeyJson } from "../../groth16/verification-key.ts";
import { parseVerifyingKey } from "../../groth16/verify-key.ts";
import { HeliogramError } from "../../primitives/errors.ts";

/** The parameters that make a circuit instance, whatever its name. */
export type InclusionShape = Pick<CircuitInstance, "chunks" | "chunkDepth" | "pathDepth" | "anchors">;

/** The Solidity struct `VerifyingKey`. */
export interface SolidityVerifyingKey extends ContractVerifyingKey {
  readonly ic: readonly [SolidityG1, SolidityG1, SolidityG1, SolidityG1];
}

type SolidityG1 = readonly [bigint, bigint];

/** The Solidity struct `InclusionVerifier.Instance`. */
export interface SolidityInstance {
  readonly chunks: bigint;
  readonly chunkDepth: bigint;
  readonly pathDepth: bigint;
  readonly anchors: bigint;
}

/**
 * Arguments of the constructor of `InclusionVerifier`, in order. What the constructor refuses of a key is refused here.
 * @param json verifying key as snarkjs writes it
 * @param development true for a key that was made without a ceremony
 * @throws Groth16VerifyError the key is malformed or broken; VerifyingKeyError it is not for three public signals
 */
export function verifierConstructorArguments(
  json: VerificationKeyJson,
  shape: InclusionShape,
  development: boolean,
): readonly [SolidityVerifyingKey, SolidityInstance, boolean] {
  parseVerifyingKey(json);
  const key = contractVerifyingKey(json);
  const [ic0, ic1, ic2, ic3, ...rest] = key.ic;
  if (ic0 === undefined || ic1 === undefined || ic2 === undefined || ic3 === undefined || rest.length > 0) {
    throw new VerifyingKeyError("KEY_SIGNAL_COUNT", "an inclusion circuit has three public signals", {
      details: { expected: 3, actual: key.ic.length - 1 },
    });
  }
  const instance = {
    chunks: BigInt(shape.chunks),
    chunkDepth: BigInt(shape.chunkDepth),
    pathDepth: BigInt(shape.pathDepth),
    anchors: BigInt(shape.anchors),
  };
  return [{ ...key, ic: [ic0, ic1, ic2, ic3] }, instance, development];
}

export type VerifyingKeyErrorCode = "KEY_SIGNAL_COUNT";

export class VerifyingKeyError extends HeliogramError<VerifyingKeyErrorCode> {}
