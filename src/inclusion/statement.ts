/**
 * What an inclusion proof states, and how it comes down to three public signals. `docs/public-signal-compression.md` has the
 * argument; the contract `InclusionVerifier` computes the same.
 *
 * The statement is the vector `V = anchor values ++ [packed levels] ++ leaves`. The circuit commits to everything that
 * decides its own `V` in `c`, and puts out `y`, the monic polynomial with coefficients `V` at the challenge `r`.
 */

import { keccak_256 } from "@noble/hashes/sha3.js";
import type { CircuitInstance } from "../groth16/circuits.ts";
import { keccakWords } from "../groth16/key-digest.ts";
import { FIELD_MODULUS, poseidon } from "../messages/poseidon.ts";
import { type Hex, toHex } from "../primitives/hex.ts";

/** A node of a mountain range, by value and height. Unused anchors are `{ value: 0n, level: 0 }`. */
export interface Anchor {
  readonly value: bigint;
  readonly level: number;
}

/** What a verifier sees: as many anchors as the instance has, and the opened leaves in order. */
export interface InclusionStatement {
  readonly anchors: readonly Anchor[];
  readonly leaves: readonly bigint[];
}

/** What a proof is bound to besides the statement. */
export interface ProofContext {
  readonly chainId: bigint;
  /** Address of the verifier contract. */
  readonly verifier: Hex;
  readonly keyDigest: Hex;
  /** Account that the delivery pays. */
  readonly beneficiary: Hex;
}

/** `keccak256("heliogram.inclusion.v1")`. */
const DOMAIN: Hex = toHex(keccak_256(new TextEncoder().encode("heliogram.inclusion.v1")));
/** The same text as a number: part of the tag in the commitment. */
const DOMAIN_NUMBER = 0x68656c696f6772616d2e696e636c7573696f6e2e7631n;
const WORD_BITS = 248;
const SPONGE_RATE = 16;

/** Most leaves that one proof opens. */
export function leafCapacity({ chunks, chunkDepth }: Pick<CircuitInstance, "chunks" | "chunkDepth">): number {
  return chunks * 2 ** chunkDepth;
}

/** The vector `V`. */
export function statementVector({ anchors, leaves }: InclusionStatement): bigint[] {
  return [...anchors.map(({ value }) => value), packLevels(anchors.map(({ level }) => level)), ...leaves];
}

/** Levels in one number, a byte each, the first lowest. */
export function packLevels(levels: readonly number[]): bigint {
  return levels.reduceRight((sum, level) => (sum << 8n) | BigInt(level), 0n);
}

/** The public signal `y`: `r^N + sum of V[i] * r^i`. */
export function evaluateStatement(vector: readonly bigint[], r: bigint): bigint {
  return vector.reduceRight((sum, value) => (sum * r + value) % FIELD_MODULUS, 1n);
}

/** The public signal `r`. */
export function challenge(
  context: ProofContext,
  instance: Pick<CircuitInstance, "anchors">,
  commitment: bigint,
  vector: readonly bigint[],
): bigint {
  const leafCount = vector.length - instance.anchors - 1;
  const words = [
    BigInt(DOMAIN),
    context.chainId,
    BigInt(context.verifier),
    BigInt(context.keyDigest),
    BigInt(instance.anchors),
    BigInt(leafCount),
    BigInt(context.beneficiary),
    commitment,
    BigInt(keccakWords(vector)),
  ];
  return BigInt(keccakWords(words)) % FIELD_MODULUS;
}

/** Everything private that decides `V`. */
export interface CommittedValues {
  readonly anchors: readonly Anchor[];
  /** Root over all leaves of each chunk, enabled or not. */
  readonly chunkRoots: readonly bigint[];
  /** One for each leaf of each chunk. */
  readonly selectors: readonly boolean[];
}

/** The public signal `c`: a sponge of fixed length, the instance in its tag. */
export function commit(instance: CircuitInstance, { anchors, chunkRoots, selectors }: CommittedValues): bigint {
  const values = [
    ...anchors.map(({ value }) => value),
    ...chunkRoots,
    ...packWords(packLevels(anchors.map(({ level }) => level)), 8 * instance.anchors, selectors),
  ];
  let state = commitmentTag(instance);
  for (let start = 0; start < values.length; start += SPONGE_RATE) {
    state = poseidon(values.slice(start, start + SPONGE_RATE), state);
  }
  return state;
}

function commitmentTag({ chunks, chunkDepth, pathDepth, anchors }: CircuitInstance): bigint {
  const shape = (BigInt(anchors) << 32n) | (BigInt(pathDepth) << 24n) | (BigInt(chunkDepth) << 16n) | BigInt(chunks);
  return (DOMAIN_NUMBER << 40n) | shape;
}

/** One string of bits, `head` and then the selectors, in words of 248 bits, the first bit lowest. */
function packWords(head: bigint, headBits: number, selectors: readonly boolean[]): bigint[] {
  let bits = head;
  selectors.forEach((selected, i) => {
    if (selected) bits |= 1n << BigInt(headBits + i);
  });
  const count = Math.ceil((headBits + selectors.length) / WORD_BITS);
  return Array.from({ length: count }, (_, i) => BigInt.asUintN(WORD_BITS, bits >> BigInt(WORD_BITS * i)));
}
