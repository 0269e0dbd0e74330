import { sha256 } from "@noble/hashes/sha2.js";
import { gindexDepth } from "../../ssz/forks.ts";

/*
 * Merkle branches by generalized index. Source: consensus-specs `specs/phase0/beacon-chain.md`
 * (`is_valid_merkle_branch`) and `specs/electra/light-client/fork.md`, `sync-protocol.md` (normalized branches).
 */

/** The root that a leaf and its branch (siblings, bottom up) lead to at a generalized index of the branch's depth. */
export function computeMerkleBranchRoot(leaf: Uint8Array, branch: readonly Uint8Array[], gindex: number): Uint8Array {
  let node = leaf;
  let index = gindex;
  for (const sibling of branch) {
    const isRight = index % 2 === 1;
    node = hashPair(isRight ? sibling : node, isRight ? node : sibling);
    index = Math.floor(index / 2);
  }
  return node;
}

/**
 * `is_valid_normalized_merkle_branch`: objects of an older fork in the containers of a newer one have zero nodes in
 * front of their branches.
 */
export function isValidNormalizedMerkleBranch(
  leaf: Uint8Array,
  branch: readonly Uint8Array[],
  gindex: number,
  root: Uint8Array,
): boolean {
  const extra = branch.length - gindexDepth(gindex);
  if (extra < 0 || !branch.slice(0, extra).every(isZero)) return false;
  return bytesEqual(computeMerkleBranchRoot(leaf, branch.slice(extra), gindex), root);
}

/** `normalize_merkle_branch`: zero nodes in front, up to the depth of a newer fork's generalized index. */
export function normalizeMerkleBranch(branch: readonly Uint8Array[], gindex: number): Uint8Array[] {
  const extra = Math.max(0, gindexDepth(gindex) - branch.length);
  return [...zeroBranch(extra), ...branch];
}

export function zeroBranch(length: number): Uint8Array[] {
  return Array.from({ length }, () => new Uint8Array(32));
}

export function isZero(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}

export function bytesEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

export function hashPair(left: Uint8Array, right: Uint8Array): Uint8Array {
  const pair = new Uint8Array(64);
  pair.set(left, 0);
  pair.set(right, 32);
  return sha256(pair);
}
