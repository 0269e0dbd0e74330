import { concatBytes, hexToNumber, numberToBytesBE } from "@noble/curves/utils.js";
import { keccak_256 } from "@noble/hashes/sha3.js";
import { fromHex, type Hex } from "../../primitives/hex.ts";

/** keccak256 of 32-byte words: of `abi.encode` of values of static types. */
export function hashWords(words: readonly bigint[]): Uint8Array {
  return keccak_256(concatBytes(...words.map((word) => numberToBytesBE(word, 32))));
}

/** A value of up to 32 bytes as the number that its word is: an address, a digest. */
export function wordOf(hex: Hex, length: number): bigint {
  fromHex(hex, length);
  return hexToNumber(hex.slice(2));
}
