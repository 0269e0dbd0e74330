import { fromRlp, toRlp } from "viem";
import { EMPTY_CODE_HASH } from "../../../src/mpt/account-proof.ts";
import type { EthGetProof } from "../../../src/mpt/eth-get-proof.ts";
import { keccak256 } from "../../../src/mpt/keccak.ts";
import { EMPTY_TRIE_ROOT } from "../../../src/mpt/trie.ts";
import { fromHex, type Hex, toHex } from "../../../src/primitives/hex.ts";
import { buildTrie, proveKey } from "../../unit/mpt/trie-cases.ts";
import type { Random } from "./random.ts";

export interface RandomState {
  readonly stateRoot: Hex;
  readonly answer: EthGetProof;
  readonly slotKeys: readonly Hex[];
  readonly values: readonly bigint[];
}

/**
 * An account with storage in a state of others, as a server would answer for it. Neighbours of its slots share up to 63
 * nibbles with them: such keys would be hard to find on a chain, but a trie may hold them.
 */
export async function randomState(random: Random): Promise<RandomState> {
  const slotKeys = Array.from({ length: 1 + (random.once(2) ? 0 : random.below(6)) }, () => random.bytes(32));
  if (random.once(4)) slotKeys.push(slotKeys[0]!);
  const storage = new Map<string, readonly [Uint8Array, Uint8Array]>();
  const put = (key: Uint8Array): void => {
    storage.set(toHex(key), [key, toRlp(randomQuantity(random, 32), "bytes")]);
  };
  const emptyStorage = random.once(10);
  for (const key of slotKeys) {
    const hashed = keccak256(key);
    if (!emptyStorage && !random.once(3)) put(hashed);
    for (let i = random.below(6); i > 0 && !emptyStorage; i--) put(random.neighbour(hashed, shareOf(random)));
  }
  for (let i = random.once(3) ? 40 : 0; i > 0 && !emptyStorage; i--) put(random.bytes(32));
  const storageTrie = await buildTrie(storage.values());

  const address = random.bytes(20);
  const codeHash = random.bytes(32);
  const nonce = random.once(2) ? 1n : random.once(2) ? 0n : toBigInt(randomQuantity(random, 8));
  const balance = random.once(2) ? 0n : toBigInt(randomQuantity(random, 16));
  const accountKey = keccak256(address);
  const leaf = encodeAccount(nonce, balance, storageTrie.root(), codeHash);
  const accounts: [Uint8Array, Uint8Array][] = [[accountKey, leaf]];
  for (let i = random.below(40); i > 0; i--) accounts.push([random.bytes(32), leaf]);
  for (let i = random.below(4); i > 0; i--) accounts.push([random.neighbour(accountKey, shareOf(random)), leaf]);
  const stateTrie = await buildTrie(accounts);

  const storageProof = [];
  for (const key of slotKeys) {
    const entry = storage.get(toHex(keccak256(key)));
    storageProof.push({
      key: toHex(key),
      value: quantity(entry === undefined ? 0n : toBigInt(fromRlp(entry[1], "bytes") as Uint8Array)),
      proof: storage.size === 0 ? [] : (await proveKey(storageTrie, keccak256(key))).map(toHex),
    });
  }
  const answer: EthGetProof = {
    address: toHex(address),
    accountProof: (await proveKey(stateTrie, accountKey)).map(toHex),
    balance: quantity(balance),
    codeHash: toHex(codeHash),
    nonce: quantity(nonce),
    storageHash: toHex(storageTrie.root()),
    storageProof,
  };
  return {
    stateRoot: toHex(stateTrie.root()),
    answer,
    slotKeys: slotKeys.map(toHex),
    values: storageProof.map(({ value }) => BigInt(value)),
  };
}

/** A state without the account that is asked for, among others that share up to 63 nibbles with it. */
export async function randomAbsence(random: Random): Promise<RandomState> {
  const address = random.bytes(20);
  const slotKey = random.bytes(32);
  const key = keccak256(address);
  const leaf = encodeAccount(1n, 0n, fromHex(EMPTY_TRIE_ROOT), random.bytes(32));
  const accounts: [Uint8Array, Uint8Array][] = [];
  for (let i = 1 + random.below(40); i > 0; i--) accounts.push([random.bytes(32), leaf]);
  for (let i = random.below(4); i > 0; i--) accounts.push([random.neighbour(key, shareOf(random)), leaf]);
  const trie = await buildTrie(accounts);
  const answer: EthGetProof = {
    address: toHex(address),
    accountProof: (await proveKey(trie, key)).map(toHex),
    balance: "0x0",
    codeHash: EMPTY_CODE_HASH,
    nonce: "0x0",
    storageHash: EMPTY_TRIE_ROOT,
    storageProof: [{ key: toHex(slotKey), value: "0x0", proof: [] }],
  };
  return { stateRoot: toHex(trie.root()), answer, slotKeys: [toHex(slotKey)], values: [0n] };
}

/** Shared nibbles: few, or so many that leaves are embedded. */
function shareOf(random: Random): number {
  return random.once(2) ? random.below(8) : random.below(64);
}

/** Without leading zeros, not empty. */
function randomQuantity(random: Random, bytesMax: number): Uint8Array {
  const value = random.bytes(1 + random.below(random.once(2) ? 2 : bytesMax));
  value[0] ||= 1;
  return value;
}

function encodeAccount(nonce: bigint, balance: bigint, storageRoot: Uint8Array, codeHash: Uint8Array): Uint8Array {
  return toRlp([integerBytes(nonce), integerBytes(balance), storageRoot, codeHash], "bytes");
}

function toBigInt(bytes: Uint8Array): bigint {
  return bytes.length === 0 ? 0n : BigInt(toHex(bytes));
}

function integerBytes(value: bigint): Uint8Array {
  const digits = value === 0n ? "" : value.toString(16);
  return fromHex(`0x${digits.length % 2 === 0 ? digits : `0${digits}`}`);
}

function quantity(value: bigint): Hex {
  return `0x${value.toString(16)}`;
}
