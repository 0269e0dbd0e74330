import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { encodeAbiParameters, toFunctionSelector } from "viem";
import type { Hex } from "../../../src/primitives/hex.ts";

/** Cases that the contract tests read from build/fixtures/mpt: what the TypeScript side found, to be found again. */
export interface StateCase {
  readonly stateRoot: Hex;
  readonly account: Hex;
  readonly codeHash: Hex;
  readonly slotKeys: readonly Hex[];
  readonly proof: Hex;
  readonly values: readonly bigint[];
}

export interface TrieCase {
  readonly root: Hex;
  readonly key: Hex;
  readonly nodes: readonly Hex[];
  /** Undefined: absent, or an error. */
  readonly value: Hex | undefined;
  /** Code of the error that TypeScript gave. */
  readonly errorCode: string | undefined;
}

const STATE_CASES = [
  {
    type: "tuple[]",
    components: [
      { name: "stateRoot", type: "bytes32" },
      { name: "account", type: "address" },
      { name: "codeHash", type: "bytes32" },
      { name: "slotKeys", type: "bytes32[]" },
      { name: "proof", type: "bytes" },
      { name: "values", type: "uint256[]" },
    ],
  },
] as const;

const TRIE_CASES = [
  {
    type: "tuple[]",
    components: [
      { name: "root", type: "bytes32" },
      { name: "key", type: "bytes" },
      { name: "nodes", type: "bytes[]" },
      { name: "found", type: "bool" },
      { name: "value", type: "bytes" },
      { name: "failure", type: "bytes4" },
    ],
  },
] as const;

export function writeStateCases(name: string, cases: readonly StateCase[]): void {
  write(name, encodeAbiParameters(STATE_CASES, [cases]));
}

export function writeTrieCases(name: string, cases: readonly TrieCase[]): void {
  const rows = cases.map(({ root, key, nodes, value, errorCode }) => ({
    root,
    key,
    nodes,
    found: value !== undefined,
    value: value ?? "0x",
    failure: failureOf(errorCode),
  }));
  write(name, encodeAbiParameters(TRIE_CASES, [rows]));
}

const RLP_CASES = [
  {
    type: "tuple[]",
    components: [
      { name: "encoded", type: "bytes" },
      { name: "failure", type: "bytes4" },
    ],
  },
] as const;

export function writeRlpCases(
  name: string,
  cases: readonly { readonly bytes: Hex; readonly errorCode: string | undefined }[],
): void {
  const rows = cases.map(({ bytes, errorCode }) => ({ encoded: bytes, failure: failureOf(errorCode) }));
  write(name, encodeAbiParameters(RLP_CASES, [rows]));
}

/** Errors of MerklePatricia and RLP by the code that TypeScript gives the same error. */
const SIGNATURES: Readonly<Record<string, string>> = {
  NODE_HASH_MISMATCH: "NodeHashMismatch(uint256,bytes32,bytes32)",
  NODE_TOO_SHORT: "NodeTooShort(uint256)",
  NODE_MISSING: "NodeMissing(uint256)",
  NODES_LEFT_OVER: "NodesLeftOver(uint256)",
  NODE_ITEM_COUNT: "NodeItemCount()",
  NODE_PATH_INVALID: "NodePathInvalid(uint256,uint256)",
  NODE_CHILD_INVALID: "NodeChildInvalid(uint256,uint256)",
  NODE_VALUE_EMPTY: "NodeValueEmpty()",
  KEY_TOO_LONG: "KeyTooLong(uint256)",
  RLP_TRUNCATED: "RlpTruncated(uint256,uint256)",
  RLP_NOT_CANONICAL: "RlpNotCanonical(uint256,uint256)",
  RLP_TRAILING_BYTES: "RlpTrailingBytes(uint256)",
  RLP_WRONG_TYPE: "RlpWrongType(uint256)",
  RLP_INTEGER_TOO_LONG: "RlpIntegerTooLong(uint256,uint256)",
  RLP_LEADING_ZERO: "RlpLeadingZero()",
  RLP_WRONG_LENGTH: "RlpWrongLength(uint256,uint256)",
};

function selectorOf(code: string): Hex {
  const signature = SIGNATURES[code];
  if (signature === undefined) throw new Error(`no Solidity error has the code ${code}`);
  return toFunctionSelector(`function ${signature}`);
}

/** The selector of the error, or zero if there is none. */
function failureOf(code: string | undefined): Hex {
  return code === undefined ? "0x00000000" : selectorOf(code);
}

function write(name: string, data: Hex): void {
  const path = `build/fixtures/mpt/${name}.bin`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, Buffer.from(data.slice(2), "hex"));
}
