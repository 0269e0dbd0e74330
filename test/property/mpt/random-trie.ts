import type { MerklePatriciaTrie } from "@ethereumjs/mpt";
import { keccak_256 } from "@noble/hashes/sha3.js";
import { buildTrie } from "../../unit/mpt/trie-cases.ts";
import type { Random } from "./random.ts";

export interface RandomTrie {
  readonly trie: MerklePatriciaTrie;
  /** Keys to look up, present and absent. */
  readonly queries: readonly Uint8Array[];
}

/** Tries of every shape: one leaf, embedded nodes, long extensions, branch values, keys that are prefixes of others. */
export async function randomTrie(random: Random): Promise<RandomTrie> {
  const hashed = random.below(3) !== 0;
  const count = random.once(8) ? random.below(2) : 1 + random.below(24);
  const keys: Uint8Array[] = [];
  while (keys.length < count) keys.push(randomKey(random, keys, hashed));
  const trie = await buildTrie(keys.map((key) => [key, randomValue(random)] as const));
  const absent = Array.from({ length: 4 }, () => randomKey(random, keys, hashed));
  return { trie, queries: [...new Set([...keys.slice(0, 8), ...absent])] };
}

/** Proofs that must fail, or that must not change the answer, made from an honest one. */
export function corruptProof(
  random: Random,
  nodes: readonly Uint8Array[],
  others: readonly Uint8Array[],
): Uint8Array[] {
  const copy: Uint8Array[] = nodes.map((node) => node.slice());
  const index = random.below(Math.max(1, copy.length));
  const node = copy[index];
  const kind = random.below(6);
  if (node === undefined || kind === 0) {
    if (others.length > 0) copy.splice(index, 1, random.pick(others).slice());
  } else if (kind === 1) copy.splice(index, 1);
  else if (kind === 2) copy.reverse();
  else if (kind === 3) copy[index] = node.slice(0, random.below(node.length));
  else node[random.below(node.length)]! ^= 1 << random.below(8);
  return copy;
}

/**
 * Breaks the encoding of one node and hashes the nodes above it again, so that the proof is consistent up to a root
 * that no honest trie has: what remains to reject is the malformed node itself.
 */
export function forgeProof(
  random: Random,
  nodes: readonly Uint8Array[],
): { readonly root: Uint8Array; readonly nodes: readonly Uint8Array[] } {
  const forged: Uint8Array[] = nodes.map((node) => node.slice());
  const index = random.below(forged.length);
  let before = keccak_256(forged[index]!);
  forged[index] = breakNode(random, forged[index]!);
  for (let above = index - 1; above >= 0; above--) {
    const replaced = replaceHash(forged[above]!, before, keccak_256(forged[above + 1]!));
    before = keccak_256(forged[above]!);
    forged[above] = replaced;
  }
  return { root: keccak_256(forged[0]!), nodes: forged };
}

function breakNode(random: Random, node: Uint8Array): Uint8Array {
  const at = random.once(3) ? random.below(Math.min(4, node.length)) : random.below(node.length);
  switch (random.below(5)) {
    case 0:
      return Uint8Array.from([...node.subarray(0, at), random.below(256), ...node.subarray(at)]);
    case 1:
      return Uint8Array.from([...node.subarray(0, at), ...node.subarray(at + 1)]);
    case 2: {
      const changed = node.slice();
      changed[at] = random.pick([
        0x00, 0x01, 0x7f, 0x80, 0x81, 0xa0, 0xa1, 0xb7, 0xb8, 0xbf, 0xc0, 0xc2, 0xf7, 0xf8, 0xff,
      ]);
      return changed;
    }
    default: {
      const changed = node.slice();
      changed[at]! += 1 + random.below(255);
      return changed;
    }
  }
}

function replaceHash(node: Uint8Array, before: Uint8Array, after: Uint8Array): Uint8Array {
  const at = Buffer.from(node).indexOf(before);
  if (at < 0) return node;
  const replaced = node.slice();
  replaced.set(after, at);
  return replaced;
}

function randomKey(random: Random, known: readonly Uint8Array[], hashed: boolean): Uint8Array {
  if (!hashed) return random.bytes(1 + random.below(random.once(10) ? 32 : 3)).map((byte) => byte & 0x13);
  if (known.length === 0 || random.once(3)) return random.bytes(32);
  return random.neighbour(random.pick(known), random.once(2) ? 54 + random.below(10) : random.below(64));
}

function randomValue(random: Random): Uint8Array {
  const value = random.bytes(random.once(3) ? 33 + random.below(80) : 1 + random.below(33));
  if (random.once(4)) value.fill(0, 0, value.length - 1);
  return value;
}
