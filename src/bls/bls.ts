import { HeliogramError } from "../primitives/errors.ts";

declare const handle: unique symbol;

/** A checked point of G1 in the form of one implementation; only that implementation can use it. */
export interface BlsPublicKey {
  readonly [handle]: true;
}

/**
 * BLS12-381 signatures as the beacon chain uses them: keys in G1, signatures in G2, ciphersuite
 * `BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_` (draft-irtf-cfrg-bls-signature, section 4.2.3).
 *
 * `test/unit/bls` runs one conformance suite over every implementation.
 */
export interface Bls {
  readonly name: "blst" | "noble";
  /**
   * Decodes a 48-byte compressed key and checks it: on the curve, in the subgroup, not infinity.
   * @throws BlsError BLS_BAD_PUBLIC_KEY
   */
  publicKeyFromBytes(bytes: Uint8Array): BlsPublicKey;
  /** 48 or 96 bytes (x, y big-endian). */
  publicKeyToBytes(key: BlsPublicKey, format: "compressed" | "uncompressed"): Uint8Array;
  /**
   * The sum of the keys; duplicates count as often as they occur.
   * @throws BlsError BLS_NO_KEYS
   */
  aggregatePublicKeys(keys: readonly BlsPublicKey[]): BlsPublicKey;
  /** `whole` minus the sum of `absent`. */
  subtractPublicKeys(whole: BlsPublicKey, absent: readonly BlsPublicKey[]): BlsPublicKey;
  /**
   * True if the signature, 96 bytes compressed, verifies under a (possibly aggregate) key. False for everything else:
   * an undecodable signature, one outside the subgroup or at infinity, a key at infinity.
   */
  verify(signature: Uint8Array, message: Uint8Array, key: BlsPublicKey): boolean;
}

export const BLS_CIPHERSUITE = "BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_";

export type BlsErrorCode =
  /** Not a compressed key of the right length, or off the curve, outside the subgroup, or infinity. */
  | "BLS_BAD_PUBLIC_KEY"
  /** A sum over no keys. */
  | "BLS_NO_KEYS";

export class BlsError extends HeliogramError<BlsErrorCode> {
  constructor(code: BlsErrorCode, message: string, cause?: unknown) {
    super(code, message, cause === undefined ? {} : { cause });
  }
}
