import { HeliogramError } from "../primitives/errors.ts";
import { type Hex, toHex } from "../primitives/hex.ts";
import { keccak256 } from "./keccak.ts";
import { RlpError, type RlpItem, readRlpItem, readRlpList, readRlpString } from "./rlp.ts";

/**
 * Merkle-Patricia tries: what a node says about a key, and proofs as lists of whole nodes (Ethereum Yellow Paper,
 * appendix D). Strict: canonical RLP, canonical hex prefix, a node below 32 bytes embedded and any other one hashed,
 * every node of a proof used, and absence shown by a node that leads elsewhere, never by a proof that ends early.
 * The rules, their order and the names of the errors are those of contracts/libraries/MerklePatricia.sol.
 */

/** Root of a trie without entries: keccak256 of the RLP empty string. */
export const EMPTY_TRIE_ROOT: Hex = "0x56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421";

/** Longest key in bytes, as in the contract: every trie of Ethereum has keys of at most 32 bytes. */
const TRIE_KEY_BYTES_MAX = 32;

/** What one node, with the nodes embedded in it, says about a key. `depth` counts nibbles consumed so far. */
export type TrieStep =
  | { readonly kind: "absent"; readonly depth: number }
  | { readonly kind: "value"; readonly value: Uint8Array; readonly depth: number }
  | { readonly kind: "child"; readonly hash: Uint8Array; readonly depth: number };

/**
 * Looks a key up with a proof of whole nodes, from the root down. Embedded nodes are not listed apart.
 * @param root 32 bytes
 * @param key at most 32 bytes, as the trie has it (hashed, for state and storage)
 * @returns the value (not empty), or undefined if the key is proven absent
 * @throws TrieError, RlpError
 */
export function verifyTrieProof(
  root: Uint8Array,
  key: Uint8Array,
  nodes: readonly Uint8Array[],
): Uint8Array | undefined {
  if (key.length > TRIE_KEY_BYTES_MAX) {
    throw new TrieError("KEY_TOO_LONG", `a key of ${key.length} bytes`, { length: key.length });
  }
  if (nodes.length === 0) {
    if (toHex(root) !== EMPTY_TRIE_ROOT) throw new TrieError("NODE_MISSING", "the proof has no nodes", { index: 0 });
    return undefined;
  }
  let expected = root;
  let depth = 0;
  for (const [index, node] of nodes.entries()) {
    if (index !== 0) requireHashedSize(node);
    const actual = keccak256(node);
    if (!equalBytes(actual, expected)) {
      throw new TrieError("NODE_HASH_MISMATCH", `node ${index} is not the one its parent or the root names`, {
        index,
        expected: toHex(expected),
        actual: toHex(actual),
      });
    }
    const step = descendTrieNode(node, key, depth);
    if (step.kind === "child") {
      expected = step.hash;
      depth = step.depth;
      continue;
    }
    const extra = nodes.length - index - 1;
    if (extra !== 0) throw new TrieError("NODES_LEFT_OVER", `${extra} nodes after the deciding one`, { extra });
    return step.kind === "value" ? step.value : undefined;
  }
  throw new TrieError("NODE_MISSING", "the proof ends before the key is decided", { index: nodes.length });
}

/**
 * Follows a key from one node, through the nodes embedded in it.
 * @param depth nibbles consumed above this node
 * @throws TrieError, RlpError
 */
export function descendTrieNode(node: Uint8Array, key: Uint8Array, depth: number): TrieStep {
  const nibbles = key.length * 2;
  let offset = 0;
  let end = node.length;
  let consumed = depth;
  for (;;) {
    const first = readRlpList(node, offset, end);
    const head = readRlpItem(node, first, end);
    let child: number;
    if (head.end < end && readRlpItem(node, head.end, end).end === end) {
      if (head.isList) throw new RlpError("RLP_WRONG_TYPE", "a list where a path must be", { prefix: node[first]! });
      const path = readPath(node, head);
      const matches = pathMatches(node, path, key, consumed);
      if (path.isLeaf) {
        const value = readRlpString(node, head.end, end);
        if (value.start === value.end) throw new TrieError("NODE_VALUE_EMPTY", "a leaf without a value", {});
        if (!matches || path.count !== nibbles - consumed) return { kind: "absent", depth: consumed };
        return { kind: "value", value: node.subarray(value.start, value.end), depth: nibbles };
      }
      if (path.count === 0) throw pathInvalid(node[head.start]!, head.end - head.start);
      checkChild(node, head.end, end, false);
      if (!matches) return { kind: "absent", depth: consumed };
      consumed += path.count;
      child = head.end;
    } else {
      const index = consumed < nibbles ? nibbleAt(key, consumed) : 16;
      child = findBranchItem(node, first, end, index);
      if (index === 16) {
        const value = readRlpString(node, child, end);
        if (value.start === value.end) return { kind: "absent", depth: consumed };
        return { kind: "value", value: node.subarray(value.start, value.end), depth: consumed };
      }
      if (node[child] === 0x80) return { kind: "absent", depth: consumed };
      consumed++;
    }
    if (node[child] === 0xa0) return { kind: "child", hash: node.subarray(child + 1, child + 33), depth: consumed };
    offset = child;
    end = readRlpItem(node, child, end).end;
  }
}

/** A node that is referred to by its hash has at least 32 bytes; a shorter one is embedded in its parent. */
function requireHashedSize(node: Uint8Array): void {
  if (node.length < 32) {
    throw new TrieError("NODE_TOO_SHORT", `a node of ${node.length} bytes belongs inside its parent`, {
      length: node.length,
    });
  }
}

/** Nibble `index` of a key. */
export function nibbleAt(key: Uint8Array, index: number): number {
  const byte = key[index >> 1]!;
  return index % 2 === 0 ? byte >> 4 : byte & 15;
}

export function equalBytes(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false;
  for (let i = 0; i < left.length; i++) if (left[i] !== right[i]) return false;
  return true;
}

/** Offset of item `index` of a branch, all 17 items of which are checked. */
function findBranchItem(node: Uint8Array, first: number, end: number, index: number): number {
  let offset = first;
  let found = 0;
  for (let i = 0; i < 16; i++) {
    if (i === index) found = offset;
    if (offset >= end) throw itemCount();
    const prefix = node[offset];
    // The two usual forms first: a hash and nothing.
    if (prefix === 0xa0 && offset + 33 <= end) offset += 33;
    else if (prefix === 0x80) offset++;
    else offset = checkChild(node, offset, end, true);
  }
  if (offset >= end) throw itemCount();
  if (index === 16) found = offset;
  if (readRlpString(node, offset, end).end !== end) throw itemCount();
  return found;
}

/** A child's reference: 32 bytes, an embedded list of less than 32 bytes in all, or, if allowed, nothing. */
function checkChild(node: Uint8Array, offset: number, end: number, emptyAllowed: boolean): number {
  const item = readRlpItem(node, offset, end);
  const length = item.end - item.start;
  const valid = item.isList ? item.end - offset < 32 : length === 32 || (emptyAllowed && length === 0);
  if (!valid) {
    throw new TrieError("NODE_CHILD_INVALID", "a child is neither a hash nor an embedded node", {
      prefix: node[offset]!,
      length,
    });
  }
  return item.end;
}

interface TriePath {
  /** Index, in nibbles of the node's bytes, of the first nibble of the path. */
  readonly start: number;
  readonly count: number;
  readonly isLeaf: boolean;
}

/** Decodes a hex prefix (Yellow Paper, appendix C). */
function readPath(node: Uint8Array, item: RlpItem): TriePath {
  const length = item.end - item.start;
  const first = length === 0 ? 0 : node[item.start]!;
  const odd = (first & 0x10) !== 0;
  if (length === 0 || length > 33 || first >= 0x40 || (odd ? length === 33 : (first & 0x0f) !== 0)) {
    throw pathInvalid(first, length);
  }
  return {
    start: item.start * 2 + (odd ? 1 : 2),
    count: (length - 1) * 2 + (odd ? 1 : 0),
    isLeaf: first >= 0x20,
  };
}

function pathMatches(node: Uint8Array, path: TriePath, key: Uint8Array, depth: number): boolean {
  if (path.count > key.length * 2 - depth) return false;
  for (let i = 0; i < path.count; i++) {
    if (nibbleAt(node, path.start + i) !== nibbleAt(key, depth + i)) return false;
  }
  return true;
}

function pathInvalid(first: number, length: number): TrieError {
  return new TrieError("NODE_PATH_INVALID", "a malformed hex prefix", { first, length });
}

function itemCount(): TrieError {
  return new TrieError("NODE_ITEM_COUNT", "a node is neither a pair nor a list of 17 items", {});
}

export type TrieErrorCode =
  | "NODE_HASH_MISMATCH"
  | "NODE_TOO_SHORT"
  | "NODE_MISSING"
  | "NODES_LEFT_OVER"
  | "NODE_ITEM_COUNT"
  | "NODE_PATH_INVALID"
  | "NODE_CHILD_INVALID"
  | "NODE_VALUE_EMPTY"
  | "KEY_TOO_LONG";

export class TrieError extends HeliogramError<TrieErrorCode> {
  constructor(code: TrieErrorCode, message: string, details: Readonly<Record<string, number | string>>) {
    super(code, message, { details });
  }
}
