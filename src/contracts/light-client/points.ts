import { bls12_381 } from "@noble/curves/bls12-381.js";
import { concatBytes } from "@noble/hashes/utils.js";
import { HeliogramError } from "../../primitives/errors.ts";
import { type Hex, toHex } from "../../primitives/hex.ts";
import type { ContractSyncSignature } from "./abi.ts";

/* Points in the contract's form: uncompressed, big-endian coordinates of 48 bytes one after the other, cut into words. */

/** @param uncompressed 96 bytes: x, y */
export function g1Words(uncompressed: Uint8Array): ContractSyncSignature["aggregateKey"] {
  return [word(uncompressed, 0), word(uncompressed, 1), word(uncompressed, 2)];
}

/**
 * Decompresses a signature.
 * @param compressed 96 bytes
 * @throws ContractEncodingError ENCODING_BAD_SIGNATURE
 */
export function g2Words(compressed: Uint8Array): ContractSyncSignature["signature"] {
  const bytes = decompressSignature(compressed);
  // noble writes the imaginary part first, EIP-2537 the real one.
  const part = (index: number): Uint8Array => bytes.subarray(48 * index, 48 * index + 48);
  const point = concatBytes(part(1), part(0), part(3), part(2));
  return [word(point, 0), word(point, 1), word(point, 2), word(point, 3), word(point, 4), word(point, 5)];
}

function decompressSignature(compressed: Uint8Array): Uint8Array {
  try {
    return bls12_381.G2.Point.fromBytes(compressed).toBytes(false);
  } catch (cause) {
    throw new ContractEncodingError("ENCODING_BAD_SIGNATURE", "a signature is no point of the group", { cause });
  }
}

function word(bytes: Uint8Array, index: number): Hex {
  return toHex(bytes.subarray(32 * index, 32 * index + 32));
}

export type ContractEncodingErrorCode =
  /** The signature's bytes are no point of the subgroup. */
  | "ENCODING_BAD_SIGNATURE"
  /** The participation bits are not as many as the committee has seats. */
  | "ENCODING_COMMITTEE_SIZE"
  /** The update has no finality branch, and the contract takes nothing else. */
  | "ENCODING_NO_FINALITY"
  /** The execution state can be shown by the execution header only, and none was given. */
  | "ENCODING_HEADER_REQUIRED"
  /** The execution header given is not the one whose hash the block holds. */
  | "ENCODING_WRONG_HEADER"
  /** The contract cannot follow the chain at this slot: its fork is older than Capella. */
  | "ENCODING_FORK_TOO_OLD";

/** An object of the light-client protocol that the contract has no form for. */
export class ContractEncodingError extends HeliogramError<ContractEncodingErrorCode> {}
