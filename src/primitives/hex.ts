import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import { HeliogramError } from "./errors.ts";

/** Node's own conversion is several times faster; browsers have none. */
const hasBuffer = typeof Buffer === "function";

/** `0x`-prefixed hexadecimal text. */
export type Hex = `0x${string}`;

/** `0x` and two lower-case digits a byte. */
export function toHex(bytes: Uint8Array): Hex {
  if (!hasBuffer) return `0x${bytesToHex(bytes)}`;
  return `0x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex")}`;
}

/**
 * Parses `0x`-prefixed hex with an even number of digits.
 * @param length expected number of bytes, if it is fixed
 * @throws HexError not a string, no prefix, odd length, a character that is no digit, or another length
 */
export function fromHex(hex: unknown, length?: number): Uint8Array {
  if (typeof hex !== "string") throw new HexError("HEX_NOT_A_STRING", `expected a hex string, got ${typeof hex}`);
  if (!hex.startsWith("0x")) throw new HexError("HEX_NO_PREFIX", "a hex string must start with 0x");
  if (hex.length % 2 !== 0)
    throw new HexError("HEX_ODD_LENGTH", `a hex string needs two digits a byte, got ${hex.length - 2}`);
  const bytes = (hex.length - 2) / 2;
  if (length !== undefined && bytes !== length) {
    throw new HexError("HEX_WRONG_LENGTH", `expected ${length} bytes, got ${bytes}`, {
      expected: length,
      actual: bytes,
    });
  }
  if (!/^[0-9a-fA-F]*$/.test(hex.slice(2)))
    throw new HexError("HEX_BAD_DIGIT", "a hex string has a character that is no digit");
  if (!hasBuffer) return hexToBytes(hex.slice(2));
  // A copy: small buffers share their memory with others, and have methods that differ from those of Uint8Array.
  return new Uint8Array(Buffer.from(hex.slice(2), "hex"));
}

export type HexErrorCode =
  | "HEX_NOT_A_STRING"
  | "HEX_NO_PREFIX"
  | "HEX_ODD_LENGTH"
  | "HEX_WRONG_LENGTH"
  | "HEX_BAD_DIGIT";

export class HexError extends HeliogramError<HexErrorCode> {
  constructor(code: HexErrorCode, message: string, details: Readonly<Record<string, number>> = {}) {
    super(code, message, { details });
  }
}
