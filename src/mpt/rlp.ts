import { HeliogramError } from "../primitives/errors.ts";

/**
 * Recursive-length prefix, decoded strictly (Ethereum Yellow Paper, appendix B).
 *
 * Every value has one canonical encoding and no other is accepted: no long form where the short one fits, no leading
 * zero in a length, no single byte below 0x80 behind a prefix. The rules, their order and the names of the errors are
 * those of contracts/libraries/RLP.sol.
 */

/** One item within a byte string: its payload, and whether the payload is a sequence of items. */
export interface RlpItem {
  /** Offset of the payload. */
  readonly start: number;
  /** Offset after the payload, where the next item starts. */
  readonly end: number;
  readonly isList: boolean;
}

/**
 * Reads the item that starts at `offset` and must end at or before `end`.
 * @throws RlpError RLP_TRUNCATED, RLP_NOT_CANONICAL
 */
export function readRlpItem(bytes: Uint8Array, offset: number, end: number): RlpItem {
  if (offset >= end) throw truncated(1, 0);
  const prefix = bytes[offset]!;
  if (prefix < 0x80) return { start: offset, end: offset + 1, isList: false };
  const isList = prefix >= 0xc0;
  const code = prefix - (isList ? 0xc0 : 0x80);
  let start = offset + 1;
  let length = code;
  if (code >= 56) {
    const lengthOfLength = code - 55;
    if (start + lengthOfLength > end) throw truncated(lengthOfLength, end - start);
    length = readLength(bytes, start, lengthOfLength);
    if (length < 56 || bytes[start] === 0) throw notCanonical(prefix, length);
    start += lengthOfLength;
  }
  if (length > end - start) throw truncated(length, end - start);
  if (prefix === 0x81 && bytes[start]! < 0x80) throw notCanonical(prefix, length);
  return { start, end: start + length, isList };
}

/**
 * Reads a list that fills the bytes from `offset` to `end` exactly, and returns the offset of its first item.
 * @throws RlpError also RLP_WRONG_TYPE, RLP_TRAILING_BYTES
 */
export function readRlpList(bytes: Uint8Array, offset: number, end: number): number {
  const item = readRlpItem(bytes, offset, end);
  if (!item.isList) throw wrongType(bytes[offset]!);
  if (item.end !== end) throw trailingBytes(end - item.end);
  return item.start;
}

/**
 * Reads a string item.
 * @throws RlpError also RLP_WRONG_TYPE
 */
export function readRlpString(bytes: Uint8Array, offset: number, end: number): RlpItem {
  const item = readRlpItem(bytes, offset, end);
  if (item.isList) throw wrongType(bytes[offset]!);
  return item;
}

/**
 * Reads an unsigned integer: big-endian, no leading zeros, zero is the empty string.
 * @param maximum largest number of bytes
 * @throws RlpError also RLP_INTEGER_TOO_LONG, RLP_LEADING_ZERO
 */
export function readRlpInteger(
  bytes: Uint8Array,
  offset: number,
  end: number,
  maximum: number,
): { readonly value: bigint; readonly end: number } {
  const item = readRlpString(bytes, offset, end);
  const length = item.end - item.start;
  if (length > maximum)
    throw new RlpError("RLP_INTEGER_TOO_LONG", `an integer of ${length} bytes`, { length, maximum });
  if (length !== 0 && bytes[item.start] === 0)
    throw new RlpError("RLP_LEADING_ZERO", "an integer starts with zero", {});
  return { value: bytesToBigInt(bytes, item.start, item.end), end: item.end };
}

/**
 * Reads a string of 32 bytes.
 * @throws RlpError also RLP_WRONG_LENGTH
 */
export function readRlpWord(bytes: Uint8Array, offset: number, end: number): { word: Uint8Array; end: number } {
  const item = readRlpString(bytes, offset, end);
  const length = item.end - item.start;
  if (length !== 32) {
    throw new RlpError("RLP_WRONG_LENGTH", `expected 32 bytes, got ${length}`, { length, expected: 32 });
  }
  return { word: bytes.subarray(item.start, item.end), end: item.end };
}

/** Fails unless the bytes end here. */
export function expectRlpEnd(offset: number, end: number): void {
  if (offset !== end) throw trailingBytes(end - offset);
}

/** What a proof needs of an execution block header (fields 3, 8 and 11; Yellow Paper, section 4.4). */
export interface BlockHeaderFields {
  readonly stateRoot: Uint8Array;
  readonly number: bigint;
  /** Seconds since 1970. */
  readonly timestamp: bigint;
}

/**
 * Reads an RLP block header. The caller checks its hash; fields after the timestamp are not looked at.
 * @throws RlpError
 */
export function readBlockHeader(header: Uint8Array): BlockHeaderFields {
  const end = header.length;
  let offset = skipRlpItems(header, readRlpList(header, 0, end), end, 3);
  const stateRoot = readRlpWord(header, offset, end);
  offset = skipRlpItems(header, stateRoot.end, end, 4);
  const number = readRlpInteger(header, offset, end, 8);
  offset = skipRlpItems(header, number.end, end, 2);
  const timestamp = readRlpInteger(header, offset, end, 8);
  return { stateRoot: stateRoot.word, number: number.value, timestamp: timestamp.value };
}

function skipRlpItems(bytes: Uint8Array, offset: number, end: number, count: number): number {
  let next = offset;
  for (let i = 0; i < count; i++) next = readRlpItem(bytes, next, end).end;
  return next;
}

/** Lengths beyond 2^53 lose precision here, which is as good: no byte string is that long. */
function readLength(bytes: Uint8Array, offset: number, size: number): number {
  let length = 0;
  for (let i = 0; i < size; i++) length = length * 256 + bytes[offset + i]!;
  return length;
}

function bytesToBigInt(bytes: Uint8Array, start: number, end: number): bigint {
  let value = 0n;
  for (let i = start; i < end; i++) value = (value << 8n) | BigInt(bytes[i]!);
  return value;
}

function truncated(needed: number, available: number): RlpError {
  return new RlpError("RLP_TRUNCATED", `${needed} bytes announced, ${available} left`, { needed, available });
}

function notCanonical(prefix: number, length: number): RlpError {
  return new RlpError("RLP_NOT_CANONICAL", "a value is not in its shortest encoding", { prefix, length });
}

function trailingBytes(extra: number): RlpError {
  return new RlpError("RLP_TRAILING_BYTES", `${extra} bytes follow the item`, { extra });
}

function wrongType(prefix: number): RlpError {
  return new RlpError(
    "RLP_WRONG_TYPE",
    prefix < 0xc0 ? "a string where a list must be" : "a list where a string must be",
    {
      prefix,
    },
  );
}

export type RlpErrorCode =
  | "RLP_TRUNCATED"
  | "RLP_NOT_CANONICAL"
  | "RLP_TRAILING_BYTES"
  | "RLP_WRONG_TYPE"
  | "RLP_INTEGER_TOO_LONG"
  | "RLP_LEADING_ZERO"
  | "RLP_WRONG_LENGTH";

export class RlpError extends HeliogramError<RlpErrorCode> {
  constructor(code: RlpErrorCode, message: string, details: Readonly<Record<string, number>>) {
    super(code, message, { details });
  }
}
