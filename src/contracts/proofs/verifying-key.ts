/** The verifying key and a proof as the contract `InclusionVerifier` takes them: G2 points in the order of EIP-197. */
import type { Groth16Proof } from "../../groth16/verify.ts";
import type { VerifyingKey } from "../../groth16/verify-key.ts";
import type { G1Point, G2Point } from "../../groth16/verify-points.ts";
import { HeliogramError } from "../../primitives/errors.ts";
import { type Hex, toHex } from "../../primitives/hex.ts";
import { hashWords, wordOf } from "./words.ts";

/** (x, y) */
export type SolidityG1 = readonly [bigint, bigint];
/** (x.c1, x.c0, y.c1, y.c0) */
export type SolidityG2 = readonly [bigint, bigint, bigint, bigint];

/** The Solidity struct `VerifyingKey`. */
export interface SolidityVerifyingKey {
  readonly alpha: SolidityG1;
  readonly beta: SolidityG2;
  readonly gamma: SolidityG2;
  readonly delta: SolidityG2;
  readonly ic: readonly [SolidityG1, SolidityG1, SolidityG1, SolidityG1];
}

/** The Solidity struct `IInclusionVerifier.Proof`. */
export interface SolidityProof {
  readonly a: SolidityG1;
  readonly b: SolidityG2;
  readonly c: SolidityG1;
  readonly commitment: bigint;
}

/** Shape of a circuit instance. One proof opens up to `chunks * 2^chunkDepth` leaves. */
export interface InclusionInstance {
  /** Subtrees that one proof opens. */
  readonly chunks: number;
  /** Each subtree has `2^chunkDepth` leaves. */
  readonly chunkDepth: number;
  /** Most levels that a subtree's root is climbed to an anchor. */
  readonly pathDepth: number;
  readonly anchors: number;
}

/** The Solidity struct `InclusionVerifier.Instance`. */
export interface SolidityInstance {
  readonly chunks: bigint;
  readonly chunkDepth: bigint;
  readonly pathDepth: bigint;
  readonly anchors: bigint;
}

/** @throws VerifyingKeyError the key is not for three public signals */
export function solidityVerifyingKey(key: VerifyingKey): SolidityVerifyingKey {
  const [ic0, ic1, ic2, ic3, ...rest] = key.ic.map(solidityG1);
  if (ic0 === undefined || ic1 === undefined || ic2 === undefined || ic3 === undefined || rest.length > 0) {
    throw new VerifyingKeyError("KEY_SIGNAL_COUNT", "an inclusion circuit has three public signals", {
      details: { expected: 3, actual: key.ic.length - 1 },
    });
  }
  return {
    alpha: solidityG1(key.alpha),
    beta: solidityG2(key.beta),
    gamma: solidityG2(key.gamma),
    delta: solidityG2(key.delta),
    ic: [ic0, ic1, ic2, ic3],
  };
}

/**
 * Arguments of the constructor of `InclusionVerifier`, in order.
 * @param development true for a key that was made without a ceremony
 * @throws VerifyingKeyError
 */
export function verifierConstructorArguments(
  key: VerifyingKey,
  instance: InclusionInstance,
  development: boolean,
): readonly [SolidityVerifyingKey, SolidityInstance, boolean] {
  const { chunks, chunkDepth, pathDepth, anchors } = instance;
  return [
    solidityVerifyingKey(key),
    {
      chunks: BigInt(chunks),
      chunkDepth: BigInt(chunkDepth),
      pathDepth: BigInt(pathDepth),
      anchors: BigInt(anchors),
    },
    development,
  ];
}

/**
 * keccak256 of the words of the verifying key alone, in the order of the Solidity struct.
 * @throws VerifyingKeyError
 */
export function vkDigest(key: VerifyingKey): Hex {
  const { alpha, beta, gamma, delta, ic } = solidityVerifyingKey(key);
  return toHex(hashWords([...alpha, ...beta, ...gamma, ...delta, ...ic.flat()]));
}

/**
 * `keyDigest` of the verifier: of the verifying key, the instance and whether the key is one for development.
 * @throws VerifyingKeyError
 */
export function keyDigest(key: VerifyingKey, instance: InclusionInstance, development: boolean): Hex {
  const shape = [instance.chunks, instance.chunkDepth, instance.pathDepth, instance.anchors].map(BigInt);
  return toHex(hashWords([wordOf(vkDigest(key), 32), ...shape, development ? 1n : 0n]));
}

/** @param commitment first public signal of the proof */
export function solidityProof(proof: Groth16Proof, commitment: bigint): SolidityProof {
  return { a: solidityG1(proof.a), b: solidityG2(proof.b), c: solidityG1(proof.c), commitment };
}

/** Infinity becomes zeros, as EIP-196 has it. */
export function solidityG1(point: G1Point): SolidityG1 {
  const { x, y } = point.toAffine();
  return [x, y];
}

/** EIP-197 has the factor of i first. */
export function solidityG2(point: G2Point): SolidityG2 {
  const { x, y } = point.toAffine();
  return [x.c1, x.c0, y.c1, y.c0];
}

export type VerifyingKeyErrorCode = "KEY_SIGNAL_COUNT";

export class VerifyingKeyError extends HeliogramError<VerifyingKeyErrorCode> {}
