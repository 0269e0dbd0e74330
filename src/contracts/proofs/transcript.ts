/**
 * The statement of an inclusion proof, and what ties it to the proof's three public signals `(c, y, r)`: the same sums as
 * the contract `InclusionVerifier` makes. The prover needs `r` before it can make the proof.
 *
 *   V = (anchor values, packed anchor levels, leaves in order), N elements
 *   r = keccak256(domain, chain id, verifier, key digest, anchors, leaves, beneficiary, c, keccak256(V)) mod p
 *   y = r^N + sum of V_i r^i mod p
 */
import { bytesToNumberBE } from "@noble/curves/utils.js";
import { keccak_256 } from "@noble/hashes/sha3.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { SCALAR_FIELD } from "../../groth16/verify-points.ts";
import { HeliogramError } from "../../primitives/errors.ts";
import type { Hex } from "../../primitives/hex.ts";
import { hashWords, wordOf } from "./words.ts";

/** A node of the mountain range. An unused anchor is zero in both. */
export interface Anchor {
  /** Height above the leaves, at most 31. */
  readonly level: number;
  /** Below the scalar field. */
  readonly value: bigint;
}

/** What an inclusion proof says: all these leaves lie under some of these anchors. */
export interface InclusionStatement {
  /** As many as the circuit instance has, unused ones included. */
  readonly anchors: readonly Anchor[];
  /** In the order in which the proof opens them; each is a message id shifted right by 8 bits. */
  readonly leaves: readonly bigint[];
}

/** What a challenge is bound to besides the statement. */
export interface ChallengeContext {
  /** EIP-155 id of the chain that verifies. */
  readonly chainId: bigint;
  /** Address of the verifier contract. */
  readonly verifier: Hex;
  /** `keyDigest` of that contract. */
  readonly keyDigest: Hex;
  /** Account that is to be credited with the proof. */
  readonly beneficiary: Hex;
}

const DOMAIN = bytesToNumberBE(keccak_256(utf8ToBytes("heliogram.inclusion.v1")));
const LEVEL_MAX = 31;
const LEAF_BITS = 248n;

/**
 * The vector V of a statement.
 * @throws TranscriptError what the contract refuses
 */
export function statementVector(statement: InclusionStatement): readonly bigint[] {
  const { anchors, leaves } = statement;
  if (leaves.length === 0) throw new TranscriptError("TRANSCRIPT_NO_LEAVES", "a statement needs a leaf");
  let levels = 0n;
  anchors.forEach(({ value, level }, index) => {
    const details = { index, value: value.toString(), level };
    if (value < 0n || value >= SCALAR_FIELD) {
      throw new TranscriptError("TRANSCRIPT_ANCHOR_OUT_OF_FIELD", "an anchor is not in the scalar field", { details });
    }
    if (!Number.isInteger(level) || level < 0 || level > LEVEL_MAX) {
      throw new TranscriptError("TRANSCRIPT_ANCHOR_LEVEL", `an anchor's level is not in 0 to ${LEVEL_MAX}`, {
        details,
      });
    }
    if (value === 0n && level !== 0) {
      throw new TranscriptError("TRANSCRIPT_UNUSED_ANCHOR_LEVEL", "an unused anchor has a level", { details });
    }
    levels |= BigInt(level) << (8n * BigInt(index));
  });
  leaves.forEach((leaf, index) => {
    if (leaf < 0n || leaf >> LEAF_BITS !== 0n) {
      const details = { index, leaf: leaf.toString() };
      throw new TranscriptError("TRANSCRIPT_LEAF_TOO_LARGE", "a leaf has more than 248 bits", { details });
    }
  });
  return [...anchors.map(({ value }) => value), levels, ...leaves];
}

/**
 * The point `r` at which the contract compares the polynomials of the statement and of the proof.
 * @param commitment public signal `c`, which binds everything private that decides `y`
 * @throws TranscriptError, HexError
 */
export function computeChallenge(context: ChallengeContext, statement: InclusionStatement, commitment: bigint): bigint {
  if (commitment < 0n || commitment >= SCALAR_FIELD) {
    const details = { commitment: commitment.toString() };
    throw new TranscriptError("TRANSCRIPT_COMMITMENT_OUT_OF_FIELD", "the commitment is not in the scalar field", {
      details,
    });
  }
  const hash = hashWords([
    DOMAIN,
    context.chainId,
    wordOf(context.verifier, 20),
    wordOf(context.keyDigest, 32),
    BigInt(statement.anchors.length),
    BigInt(statement.leaves.length),
    wordOf(context.beneficiary, 20),
    commitment,
    bytesToNumberBE(hashWords(statementVector(statement))),
  ]);
  return bytesToNumberBE(hash) % SCALAR_FIELD;
}

/**
 * The public signal `y`: the monic polynomial whose lower coefficients are the statement's vector, at `r`.
 * @throws TranscriptError
 */
export function evaluateOpening(statement: InclusionStatement, r: bigint): bigint {
  return statementVector(statement).reduceRight((sum, element) => (sum * r + element) % SCALAR_FIELD, 1n);
}

export type TranscriptErrorCode =
  | "TRANSCRIPT_NO_LEAVES"
  | "TRANSCRIPT_ANCHOR_OUT_OF_FIELD"
  | "TRANSCRIPT_ANCHOR_LEVEL"
  | "TRANSCRIPT_UNUSED_ANCHOR_LEVEL"
  | "TRANSCRIPT_LEAF_TOO_LARGE"
  | "TRANSCRIPT_COMMITMENT_OUT_OF_FIELD";

export class TranscriptError extends HeliogramError<TranscriptErrorCode> {}
