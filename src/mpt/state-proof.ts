import { concatBytes, hexToBytes } from "@noble/hashes/utils.js";
import { HeliogramError } from "../primitives/errors.ts";
import { fromHex, type Hex, toHex } from "../primitives/hex.ts";
import { type Account, decodeAccount, decodeSlotValue, EMPTY_CODE_HASH } from "./account-proof.ts";
import { type AccountProof, type EthGetProof, parseEthGetProof, type SlotProof } from "./eth-get-proof.ts";
import { keccak256 } from "./keccak.ts";
import { readRlpItem, readRlpList } from "./rlp.ts";
import { descendTrieNode, EMPTY_TRIE_ROOT, equalBytes, nibbleAt, TrieError, type TrieStep } from "./trie.ts";

/**
 * The encoder of contracts/libraries/StateProof.sol; the format is described there. The contract rebuilds nodes from
 * the bottom up, so that hashes on the path, key suffixes, the storage root and the code hash are left out, and a node
 * that several slots share is sent once.
 */

const KIND_LEAF = 0;
const KIND_NODE = 1;
const KIND_EMPTY_STORAGE = 2;
const KIND_ACCOUNT_ABSENT = 0xff;
const KIND_ACCOUNT_WITHOUT_CODE = 0xfe;
/** The first byte of a larger trail size would be read as an absent account. */
const TRAIL_NODES_MAX = 0xfeff;
const KIND_FULL_BRANCH = 0;
const KIND_BRANCH = 1;
const KIND_RAW = 2;

/** Added to the kind of a node at which a later slot starts. */
const KEEP = 0x80;
const FULL_MASK = 0xffff;

/**
 * Encodes an `eth_getProof` answer for `StateProof.slots` or `StateProof.slotOrAbsent`. The answer must have been
 * verified (`verifyStateProof`); the encoding of a wrong one is only found wrong by the contract.
 * @param slotKeys the storage keys, in the order in which the contract is given them; each must be in the answer
 * @throws StateProofError, EthGetProofError, TrieError, RlpError
 */
export function encodeStateProof(answer: EthGetProof, slotKeys: readonly Hex[]): Hex {
  return toHex(
    encodeStateProofBytes(
      parseEthGetProof(answer),
      slotKeys.map((key) => fromHex(key, 32)),
    ),
  );
}

/** `encodeStateProof` for a parsed answer and 32-byte keys. */
export function encodeStateProofBytes(proof: AccountProof, slotKeys: readonly Uint8Array[]): Uint8Array {
  const key = keccak256(proof.address);
  const path = walk(proof.nodes, key);
  const last = path.at(-1);
  if (last === undefined) throw new TrieError("NODE_MISSING", "the account's proof has no nodes", { index: 0 });
  if (last.step.kind === "absent") {
    return concatBytes(Uint8Array.of(KIND_ACCOUNT_ABSENT, last.depth), sized(last.node), encodeClimb(path, key));
  }
  if (last.step.kind !== "value") throw pathEndsEarly(path.length);
  const account = concatBytes(Uint8Array.of(last.depth), encodeAccountFields(last.step.value), encodeClimb(path, key));
  if (hasNoCode(decodeAccount(last.step.value))) return concatBytes(Uint8Array.of(KIND_ACCOUNT_WITHOUT_CODE), account);
  return concatBytes(encodeStorage(slotKeys.map((slotKey) => findSlot(proof, slotKey))), account);
}

/** Without code there is no storage either: the contract takes such an account like an absent one. */
function hasNoCode({ codeHash, storageRoot }: Account): boolean {
  return toHex(codeHash) === EMPTY_CODE_HASH && toHex(storageRoot) === EMPTY_TRIE_ROOT;
}

/**
 * Encodes slots without their account for `StateProof.slotsUnder`, which takes the storage root as known.
 * @param slots verified, in the order in which the contract is given their keys
 */
export function encodeStorageProof(slots: readonly SlotProof[]): Hex {
  return toHex(encodeStorage(slots));
}

/** A node on the path of a key, with the number of nibbles consumed above it and what it says of the key. */
interface PathNode {
  readonly node: Uint8Array;
  readonly depth: number;
  readonly step: TrieStep;
}

/** A slot's own nodes, below the earlier slots' node at which it starts. */
interface SlotPath {
  readonly key: Uint8Array;
  readonly start: OwnNode | undefined;
  /** From the top down; empty if the start decides the slot. */
  readonly own: readonly OwnNode[];
}

interface OwnNode extends PathNode {
  readonly key: Uint8Array;
  /** Position in the trail, for a node at which a later slot starts. */
  keptAs: number | undefined;
  kept: boolean;
}

function encodeStorage(slots: readonly SlotProof[]): Uint8Array {
  const first = slots[0];
  if (first === undefined) throw new StateProofError("NO_SLOTS", "no slot was asked for");
  const several = slots.length > 1;
  if (slots.every((slot) => slot.nodes.length === 0)) {
    const empty = Uint8Array.of(KIND_EMPTY_STORAGE);
    return several ? concatBytes(uint16(0), empty) : empty;
  }
  const paths = shareNodes(slots);
  let kept = 0;
  const parts = paths.map(({ key, start, own }) => {
    for (const node of own.toReversed()) if (node.kept) node.keptAs = kept++;
    const nodes = own.length === 0 ? new Uint8Array() : encodePath(own, key);
    return start === undefined ? nodes : concatBytes(uint16(start.keptAs!), nodes);
  });
  if (kept > TRAIL_NODES_MAX) throw new StateProofError("PROOF_TOO_LARGE", `${kept} nodes are shared`);
  return several ? concatBytes(uint16(kept), ...parts) : concatBytes(...parts);
}

/** Gives each node to the first slot that needs it, and marks those at which later slots start. */
function shareNodes(slots: readonly SlotProof[]): readonly SlotPath[] {
  const known: OwnNode[] = [];
  return slots.map((slot) => {
    const key = keccak256(slot.key);
    const start = deepestOnPath(known, key);
    if (start !== undefined) start.kept = true;
    const own = walk(slot.nodes, key)
      .filter(({ depth }) => start === undefined || depth > start.depth)
      .map((node): OwnNode => ({ ...node, key, kept: false, keptAs: undefined }));
    known.push(...own);
    return { key, start, own };
  });
}

function deepestOnPath(known: readonly OwnNode[], key: Uint8Array): OwnNode | undefined {
  let deepest: OwnNode | undefined;
  for (const node of known) {
    const deeper = deepest === undefined || node.depth > deepest.depth;
    if (deeper && sharesNibbles(node.key, key, node.depth)) deepest = node;
  }
  return deepest;
}

function sharesNibbles(left: Uint8Array, right: Uint8Array, count: number): boolean {
  for (let i = 0; i < count; i++) if (nibbleAt(left, i) !== nibbleAt(right, i)) return false;
  return true;
}

/** The bottom of a slot's path and the climb above it. */
function encodePath(path: readonly OwnNode[], key: Uint8Array): Uint8Array {
  const last = path.at(-1);
  if (last === undefined || last.step.kind === "child") throw pathEndsEarly(path.length);
  if (last.step.kind === "value" && isPlainLeaf(last.node)) {
    const value = quantityBytes(decodeSlotValue(last.step.value));
    return concatBytes(Uint8Array.of(KIND_LEAF | keep(last), last.depth, value.length), value, encodeClimb(path, key));
  }
  return concatBytes(Uint8Array.of(KIND_NODE | keep(last), last.depth), sized(last.node), encodeClimb(path, key));
}

/** The bit that keeps a node in the trail. */
function keep(node: PathNode & { readonly kept?: boolean }): number {
  return node.kept === true ? KEEP : 0;
}

/** All nodes above the last, from the bottom up. */
function encodeClimb(path: readonly PathNode[], key: Uint8Array): Uint8Array {
  const above = path.slice(0, -1).reverse();
  return concatBytes(Uint8Array.of(above.length), ...above.map((node) => encodeParent(node, key)));
}

function encodeParent(parent: PathNode, key: Uint8Array): Uint8Array {
  const { node, depth, step } = parent;
  const children = plainBranchChildren(node);
  if (children === undefined)
    return concatBytes(Uint8Array.of(KIND_RAW | keep(parent), step.depth - depth), sized(node));
  const nibble = nibbleAt(key, depth);
  const mask = children.reduce((bits, child, index) => bits | (child === undefined ? 0 : 0x8000 >> index), 0);
  if (mask === FULL_MASK) {
    const hashes = children.slice(0, 15).map((child, index) => (index === nibble ? children[15]! : child!));
    return concatBytes(Uint8Array.of(KIND_FULL_BRANCH | keep(parent)), ...hashes);
  }
  const siblings = children.filter((child, index) => child !== undefined && index !== nibble) as Uint8Array[];
  return concatBytes(Uint8Array.of(KIND_BRANCH | keep(parent)), uint16(mask), ...siblings);
}

/** The hashes of a branch whose children are hashed or empty and whose value is empty; undefined for other nodes. */
function plainBranchChildren(node: Uint8Array): readonly (Uint8Array | undefined)[] | undefined {
  const children: (Uint8Array | undefined)[] = [];
  let offset = readRlpList(node, 0, node.length);
  while (offset < node.length) {
    const item = readRlpItem(node, offset, node.length);
    const size = item.end - item.start;
    if (item.isList || (size !== 0 && size !== 32)) return undefined;
    children.push(size === 0 ? undefined : node.subarray(item.start, item.end));
    offset = item.end;
  }
  return children.length === 17 && children.pop() === undefined ? children : undefined;
}

/** Whether a node is a leaf, and not a branch or extension with the leaf embedded. */
function isPlainLeaf(node: Uint8Array): boolean {
  const path = readRlpItem(node, readRlpList(node, 0, node.length), node.length);
  const value = readRlpItem(node, path.end, node.length);
  return value.end === node.length && !value.isList && (node[path.start]! & 0x20) !== 0;
}

/** Nonce and balance as they stand in the account's leaf. */
function encodeAccountFields(leaf: Uint8Array): Uint8Array {
  decodeAccount(leaf);
  const start = readRlpList(leaf, 0, leaf.length);
  const fields = leaf.subarray(start, leaf.length - 66);
  return concatBytes(Uint8Array.of(fields.length), fields);
}

function walk(nodes: readonly Uint8Array[], key: Uint8Array): readonly PathNode[] {
  const path: PathNode[] = [];
  let depth = 0;
  for (const node of nodes) {
    const before = path.at(-1)?.step;
    if (before !== undefined && before.kind !== "child") {
      const extra = nodes.length - path.length;
      throw new TrieError("NODES_LEFT_OVER", `${extra} nodes after the deciding one`, { extra });
    }
    const step = descendTrieNode(node, key, depth);
    path.push({ node, depth, step });
    depth = step.depth;
  }
  return path;
}

function findSlot(proof: AccountProof, slotKey: Uint8Array): SlotProof {
  const slot = proof.slots.find(({ key }) => equalBytes(key, slotKey));
  if (slot !== undefined) return slot;
  throw new StateProofError("SLOT_NOT_IN_ANSWER", `the answer has no proof of slot ${toHex(slotKey)}`, {
    details: { slot: toHex(slotKey) },
  });
}

function pathEndsEarly(index: number): TrieError {
  return new TrieError("NODE_MISSING", "the proof ends before the key is decided", { index });
}

function sized(node: Uint8Array): Uint8Array {
  return concatBytes(uint16(node.length), node);
}

function uint16(value: number): Uint8Array {
  if (value > 0xffff) throw new StateProofError("PROOF_TOO_LARGE", `${value} does not fit two bytes`);
  return Uint8Array.of(value >> 8, value & 0xff);
}

/** Big-endian without leading zeros. */
function quantityBytes(value: bigint): Uint8Array {
  const digits = value.toString(16);
  return hexToBytes(digits.length % 2 === 0 ? digits : `0${digits}`);
}

export type StateProofErrorCode = "NO_SLOTS" | "SLOT_NOT_IN_ANSWER" | "PROOF_TOO_LARGE";

export class StateProofError extends HeliogramError<StateProofErrorCode> {}
