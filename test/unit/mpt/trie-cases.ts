import { createMerkleProof, createMPT, type MerklePatriciaTrie } from "@ethereumjs/mpt";
import { verifyTrieProof } from "../../../src/mpt/trie.ts";
import { HeliogramError } from "../../../src/primitives/errors.ts";
import { toHex } from "../../../src/primitives/hex.ts";
import type { TrieCase } from "./solidity-cases.ts";

/** Runs the TypeScript verifier and keeps what it found, for the contract to find the same. */
export function trieCase(root: Uint8Array, key: Uint8Array, nodes: readonly Uint8Array[]): TrieCase {
  const inputs = { root: toHex(root), key: toHex(key), nodes: nodes.map(toHex) };
  try {
    const value = verifyTrieProof(root, key, nodes);
    return { ...inputs, value: value === undefined ? undefined : toHex(value), errorCode: undefined };
  } catch (error) {
    if (!(error instanceof HeliogramError)) throw error;
    return { ...inputs, value: undefined, errorCode: error.code };
  }
}

/** A trie of the reference implementation. */
export async function buildTrie(
  entries: Iterable<readonly [Uint8Array, Uint8Array | null]>,
): Promise<MerklePatriciaTrie> {
  const trie = await createMPT();
  for (const [key, value] of entries) await trie.put(key, value);
  return trie;
}

/** Nodes as a server lists them: embedded nodes stand in their parents only. */
export async function proveKey(trie: MerklePatriciaTrie, key: Uint8Array): Promise<readonly Uint8Array[]> {
  const nodes = await createMerkleProof(trie, key);
  return nodes.filter((node, index) => index === 0 || node.length >= 32);
}
