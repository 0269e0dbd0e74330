import { type Groth16Proof, verifyProof } from "../../groth16/verify.ts";
import type { VerifyingKey } from "../../groth16/verify-key.ts";
import { HeliogramError } from "../../primitives/errors.ts";
import { type ChallengeContext, computeChallenge, evaluateOpening, type InclusionStatement } from "./transcript.ts";
import { type InclusionInstance, keyDigest } from "./verifying-key.ts";

/** What a verifier contract is deployed with. */
export interface InclusionKey {
  readonly verifyingKey: VerifyingKey;
  readonly instance: InclusionInstance;
  /** True for a key that was made without a ceremony. */
  readonly development: boolean;
}

export interface InclusionProof {
  readonly groth16: Groth16Proof;
  /** Public signal `c`. */
  readonly commitment: bigint;
}

/**
 * Decides as the contract's `verifyInclusion` does, except that it looks at no chain: a development key is refused there.
 * @throws InclusionVerifyError, TranscriptError, Groth16VerifyError
 */
export function verifyInclusion(
  key: InclusionKey,
  context: Omit<ChallengeContext, "keyDigest">,
  statement: InclusionStatement,
  proof: InclusionProof,
): void {
  const { chunks, chunkDepth, anchors } = key.instance;
  if (statement.anchors.length !== anchors) {
    throw new InclusionVerifyError("INCLUSION_ANCHOR_COUNT", "a statement needs as many anchors as the instance has", {
      details: { expected: anchors, actual: statement.anchors.length },
    });
  }
  const capacity = chunks * 2 ** chunkDepth;
  if (statement.leaves.length > capacity) {
    throw new InclusionVerifyError("INCLUSION_TOO_MANY_LEAVES", "the instance cannot open so many leaves", {
      details: { capacity, actual: statement.leaves.length },
    });
  }
  const digest = keyDigest(key.verifyingKey, key.instance, key.development);
  const r = computeChallenge({ ...context, keyDigest: digest }, statement, proof.commitment);
  verifyProof(key.verifyingKey, proof.groth16, [proof.commitment, evaluateOpening(statement, r), r]);
}

export type InclusionVerifyErrorCode = "INCLUSION_ANCHOR_COUNT" | "INCLUSION_TOO_MANY_LEAVES";

export class InclusionVerifyError extends HeliogramError<InclusionVerifyErrorCode> {}
