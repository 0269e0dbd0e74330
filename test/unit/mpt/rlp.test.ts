import { utf8ToBytes } from "@noble/hashes/utils.js";
import { describe, expect, it } from "vitest";
import {
  RlpError,
  type RlpErrorCode,
  readBlockHeader,
  readRlpInteger,
  readRlpItem,
  readRlpWord,
} from "../../../src/mpt/rlp.ts";
import { fromHex, type Hex, toHex } from "../../../src/primitives/hex.ts";
import { writeRlpCases } from "./solidity-cases.ts";
import { HAVE_VECTORS, readVector } from "./vectors.ts";

type Nested = Hex | readonly Nested[];
type Vectors = Readonly<Record<string, { readonly in: unknown; readonly out: string }>>;

const FOLDER = "rlp/ethereum-tests-RLPTests";
const valid = HAVE_VECTORS ? readVector<Vectors>(`${FOLDER}/rlptest.json`) : {};
const invalid = HAVE_VECTORS ? readVector<Vectors>(`${FOLDER}/invalidRLPTest.json`) : {};

/** Decodes all levels; the bytes must be one item. */
function decode(bytes: Uint8Array): Nested {
  const [value, end] = decodeAt(bytes, 0, bytes.length);
  if (end !== bytes.length) throw new RlpError("RLP_TRAILING_BYTES", "more than one item", {});
  return value;
}

function decodeAt(bytes: Uint8Array, offset: number, end: number): [Nested, number] {
  const item = readRlpItem(bytes, offset, end);
  if (!item.isList) return [toHex(bytes.subarray(item.start, item.end)), item.end];
  const items: Nested[] = [];
  let at = item.start;
  while (at < item.end) {
    const [value, next] = decodeAt(bytes, at, item.end);
    items.push(value);
    at = next;
  }
  return [items, item.end];
}

/** The test format: text, numbers, decimal numbers after #, lists. */
function expected(value: unknown): Nested {
  if (Array.isArray(value)) return value.map(expected);
  if (typeof value === "string" && !value.startsWith("#")) return toHex(utf8ToBytes(value));
  const number = BigInt(typeof value === "string" ? value.slice(1) : (value as number));
  const digits = number === 0n ? "" : number.toString(16);
  return `0x${digits.length % 2 === 0 ? digits : `0${digits}`}`;
}

function bytesOf(text: string): Uint8Array {
  return fromHex(text.startsWith("0x") ? text : `0x${text}`);
}

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof RlpError) return error.code;
    throw error;
  }
  return "accepted";
}

describe.skipIf(!HAVE_VECTORS)("RLPTests", () => {
  it.each(Object.keys(valid))("%s", (name) => {
    expect(decode(bytesOf(valid[name]!.out))).toEqual(expected(valid[name]!.in));
  });

  it.each(Object.keys(invalid))("rejects %s", (name) => {
    expect(codeOf(() => decode(bytesOf(invalid[name]!.out)))).toMatch(/^RLP_(TRUNCATED|NOT_CANONICAL|TRAILING_BYTES)$/);
  });

  it("writes the cases for the contract", () => {
    const all = [...Object.values(valid), ...Object.values(invalid)].map(({ out }) => {
      const bytes = bytesOf(out);
      const code = codeOf(() => decode(bytes));
      return { bytes: toHex(bytes), errorCode: code === "accepted" ? undefined : code };
    });
    expect(all.length).toBe(54);
    writeRlpCases("rlp-tests", all);
  });
});

describe("typed readers", () => {
  const integer: [string, Hex, RlpErrorCode | bigint][] = [
    ["zero", "0x80", 0n],
    ["one byte", "0x7f", 127n],
    ["two bytes", "0x820100", 256n],
    ["a zero byte", "0x00", "RLP_LEADING_ZERO"],
    ["a leading zero", "0x820001", "RLP_LEADING_ZERO"],
    ["too many bytes", "0x83010000", "RLP_INTEGER_TOO_LONG"],
    ["a list", "0xc0", "RLP_WRONG_TYPE"],
    ["nothing", "0x", "RLP_TRUNCATED"],
  ];
  it.each(integer)("integer: %s", (_name, hex, result) => {
    const bytes = fromHex(hex);
    if (typeof result === "bigint") expect(readRlpInteger(bytes, 0, bytes.length, 2).value).toBe(result);
    else expect(codeOf(() => readRlpInteger(bytes, 0, bytes.length, 2))).toBe(result);
  });

  it("a word has 32 bytes", () => {
    expect(codeOf(() => readRlpWord(fromHex("0x820102"), 0, 3))).toBe("RLP_WRONG_LENGTH");
  });

  it.skipIf(!HAVE_VECTORS)("reads what a proof needs of a block header", () => {
    const { header_data } = readVector<{ header_data: string }>("mpt/near-eth-prover/storageProof.json");
    const header = fromHex(`0x${header_data}`);
    expect(readBlockHeader(header)).toMatchObject({ number: 8_492_954n, timestamp: 0x63ec1de0n });
    writeRlpCases("header", [{ bytes: toHex(header), errorCode: undefined }]);
  });
});
