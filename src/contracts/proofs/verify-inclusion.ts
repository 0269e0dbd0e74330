import { keyDigest } from "../../groth16/key-digest.ts";
import type { VerificationKeyJson } from "../../groth16/verification-key.ts";
import { parseProof, verifyProof } from "../../groth16/verify.ts";
import { parseVerifyingKey } from "../../groth16/verify-key.ts";
import { SCALAR_FIELD } from "../../groth16/verify-points.ts";
import type { InclusionProof } from "../../inclusion/prove.ts";
import {
  challenge,
  evaluateStatement,
  type InclusionStatement,
  type ProofContext,
  statementVector,
} from "../../inclusion/statement.ts";
import { HeliogramError } from "../../primitives/errors.ts";
import type { InclusionShape } from "./verifying-key.ts";

/** What a verifier contract is deployed with. */
export interface InclusionKey {
  readonly verificationKey: VerificationKeyJson;
  readonly shape: InclusionShape;
  /** True for a key that was made without a ceremony. */
  readonly development: boolean;
}

const LEVEL_MAX = 31;
const LEAF_BITS = 248n;

/**
 * Decides as the contract's `verifyInclusion` does, except that it looks at no chain: a development key is refused there.
 * @throws InclusionVerifyError for a statement that the contract refuses; Groth16VerifyError for a proof or a key
 */
export function verifyInclusion(
  key: InclusionKey,
  context: Omit<ProofContext, "keyDigest">,
  statement: InclusionStatement,
  proof: InclusionProof,
): void {
  assertStatement(key.shape, statement);
  const digest = keyDigest(key.verificationKey, key.shape, key.development);
  const vector = statementVector(statement);
  const r = challenge({ ...context, keyDigest: digest }, key.shape, proof.commitment, vector);
  const signals = [proof.commitment, evaluateStatement(vector, r), r];
  verifyProof(parseVerifyingKey(key.verificationKey), parseProof(snarkjsProof(proof)), signals);
}

/**
 * Checks the form of a statement as the contract does, before any proof is looked at.
 * @throws InclusionVerifyError
 */
export function assertStatement(shape: InclusionShape, { anchors, leaves }: InclusionStatement): void {
  if (anchors.length !== shape.anchors) {
    throw new InclusionVerifyError("STATEMENT_ANCHOR_COUNT", "a statement needs as many anchors as the instance has", {
      details: { expected: shape.anchors, actual: anchors.length },
    });
  }
  const capacity = shape.chunks * 2 ** shape.chunkDepth;
  if (leaves.length === 0 || leaves.length > capacity) {
    throw new InclusionVerifyError("STATEMENT_LEAF_COUNT", "a proof opens at least one leaf and no more than it can", {
      details: { capacity, actual: leaves.length },
    });
  }
  anchors.forEach(({ value, level }, index) => {
    const details = { index, value: value.toString(), level };
    if (value < 0n || value >= SCALAR_FIELD) {
      throw new InclusionVerifyError("STATEMENT_ANCHOR_OUT_OF_FIELD", "an anchor is not in the scalar field", {
        details,
      });
    }
    if (!Number.isInteger(level) || level < 0 || level > LEVEL_MAX) {
      throw new InclusionVerifyError("STATEMENT_ANCHOR_LEVEL", `a level is not in 0 to ${LEVEL_MAX}`, { details });
    }
    if (value === 0n && level !== 0) {
      throw new InclusionVerifyError("STATEMENT_UNUSED_ANCHOR_LEVEL", "an unused anchor has a level", { details });
    }
  });
  leaves.forEach((leaf, index) => {
    if (leaf < 0n || leaf >> LEAF_BITS !== 0n) {
      const details = { index, leaf: leaf.toString() };
      throw new InclusionVerifyError("STATEMENT_LEAF_TOO_LARGE", "a leaf has more than 248 bits", { details });
    }
  });
}

/** The proof in the form of snarkjs, which writes c0 first and infinity otherwise than Ethereum. */
function snarkjsProof({ a, b, c }: InclusionProof): unknown {
  const g1 = ([x, y]: readonly [bigint, bigint]): string[] =>
    x === 0n && y === 0n ? ["0", "1", "0"] : [x.toString(), y.toString(), "1"];
  const [x1, x0, y1, y0] = b.map(String);
  const infinity = b.every((coordinate) => coordinate === 0n);
  const g2 = infinity
    ? [
        ["0", "0"],
        ["1", "0"],
        ["0", "0"],
      ]
    : [
        [x0, x1],
        [y0, y1],
        ["1", "0"],
      ];
  return { protocol: "groth16", curve: "bn128", pi_a: g1(a), pi_b: g2, pi_c: g1(c) };
}

export type InclusionVerifyErrorCode =
  | "STATEMENT_ANCHOR_COUNT"
  | "STATEMENT_LEAF_COUNT"
  | "STATEMENT_ANCHOR_OUT_OF_FIELD"
  | "STATEMENT_ANCHOR_LEVEL"
  | "STATEMENT_UNUSED_ANCHOR_LEVEL"
  | "STATEMENT_LEAF_TOO_LARGE";

export class InclusionVerifyError extends HeliogramError<InclusionVerifyErrorCode> {}
