import { bls12_381 } from "@noble/curves/bls12-381.js";
import { HeliogramError } from "../../primitives/errors.ts";
import { toHex } from "../../primitives/hex.ts";
import type { Words4, Words8 } from "./abi.ts";

/* Points in the form of EIP-2537: big-endian coordinates of 64 bytes, 16 of them zero, here as pairs of words. */

/** @param uncompressed 96 bytes: x, y */
export function g1Words(uncompressed: Uint8Array): Words4 {
  return [...coordinateWords(uncompressed.subarray(0, 48)), ...coordinateWords(uncompressed.subarray(48, 96))];
}

/**
 * Decompresses a signature. That it lies in the subgroup is for the contract to check.
 * @param compressed 96 bytes
 * @throws ContractEncodingError ENCODING_BAD_SIGNATURE
 */
export function g2Words(compressed: Uint8Array): Words8 {
  try {
    // noble writes the imaginary part first, EIP-2537 the real one.
    const bytes = bls12_381.G2.Point.fromBytes(compressed).toBytes(false);
    const word = (index: number): [bigint, bigint] => coordinateWords(bytes.subarray(48 * index, 48 * index + 48));
    return [...word(1), ...word(0), ...word(3), ...word(2)];
  } catch (cause) {
    throw new ContractEncodingError("ENCODING_BAD_SIGNATURE", "a signature is no point of the curve", { cause });
  }
}

function coordinateWords(bytes: Uint8Array): [bigint, bigint] {
  return [BigInt(toHex(bytes.subarray(0, 16))), BigInt(toHex(bytes.subarray(16, 48)))];
}

export type ContractEncodingErrorCode =
  /** The signature's bytes decode to no point. */
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
