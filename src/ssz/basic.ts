import {
  type BitArray,
  BitVectorType,
  ByteListType,
  ByteVectorType,
  type ByteViews,
  UintBigintType,
  UintNumberType,
} from "@chainsafe/ssz";
import { HeliogramError } from "../primitives/errors.ts";
import { fromHex } from "../primitives/hex.ts";

/*
 * The basic types of @chainsafe/ssz, made strict: that library rounds integers above 2^53, reads a bad hex digit as 0
 * and takes signed or fractional text for an integer. What comes from a server must be exact or refused.
 */

/**
 * `uint64` as a number; what does not fit 53 bits is refused. No slot, index, block number, gas or time of a real
 * chain comes near.
 */
export class SafeUint64Type extends UintNumberType {
  constructor() {
    super(8);
  }

  override value_deserializeFromBytes(data: ByteViews, start: number, end: number): number {
    return checkSafe(super.value_deserializeFromBytes(data, start, end));
  }

  override fromJson(json: unknown): number {
    return checkSafe(Number(checkDecimal(json)));
  }
}

/** An unsigned integer of `byteLength` bytes as a bigint. */
export class StrictUintBigintType extends UintBigintType {
  constructor(byteLength: 8 | 32) {
    super(byteLength);
  }

  override fromJson(json: unknown): bigint {
    const value = BigInt(checkDecimal(json));
    if (value >> BigInt(8 * this.byteLength) !== 0n) {
      throw new SszError("SSZ_INTEGER_TOO_LARGE", `an integer needs more than ${this.byteLength} bytes`);
    }
    return value;
  }
}

export class StrictByteVectorType extends ByteVectorType {
  override fromJson(json: unknown): Uint8Array {
    return fromHex(json, this.lengthBytes);
  }
}

export class StrictByteListType extends ByteListType {
  override fromJson(json: unknown): Uint8Array {
    const bytes = fromHex(json);
    this.assertValidSize(bytes.length);
    return bytes;
  }
}

export class StrictBitVectorType extends BitVectorType {
  override fromJson(json: unknown): BitArray {
    return this.deserialize(fromHex(json, this.fixedSize));
  }
}

function checkDecimal(json: unknown): string {
  const text = typeof json === "number" ? String(json) : json;
  if (typeof text !== "string" || !/^[0-9]{1,78}$/.test(text)) {
    throw new SszError("SSZ_BAD_INTEGER", "expected an unsigned decimal integer");
  }
  return text;
}

function checkSafe(value: number): number {
  if (!Number.isSafeInteger(value)) {
    throw new SszError("SSZ_INTEGER_TOO_LARGE", "an integer is larger than 2^53 - 1");
  }
  return value;
}

export type SszErrorCode =
  /** JSON where an unsigned decimal integer was expected. */
  | "SSZ_BAD_INTEGER"
  /** An integer that the value's type cannot hold exactly. */
  | "SSZ_INTEGER_TOO_LARGE"
  /** Bytes that are no encoding of the type. */
  | "SSZ_BAD_BYTES"
  /** JSON that does not represent a value of the type. */
  | "SSZ_BAD_JSON";

export class SszError extends HeliogramError<SszErrorCode> {
  constructor(code: SszErrorCode, message: string, cause?: unknown) {
    super(code, message, cause === undefined ? {} : { cause });
  }
}
