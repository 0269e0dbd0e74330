import { HeliogramError } from "../primitives/errors.ts";
import { fromHex, type Hex, toHex } from "../primitives/hex.ts";
import type { AccountProof, SlotProof } from "./eth-get-proof.ts";
import { keccak256 } from "./keccak.ts";
import { expectRlpEnd, readRlpInteger, readRlpList, readRlpWord } from "./rlp.ts";
import { EMPTY_TRIE_ROOT, equalBytes, verifyTrieProof } from "./trie.ts";

/** Hash of empty code: keccak256 of nothing. */
export const EMPTY_CODE_HASH: Hex = "0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470";

/** An account as the state trie has it (Yellow Paper, section 4.1). Both hashes have 32 bytes. */
export interface Account {
  readonly nonce: bigint;
  /** Wei. */
  readonly balance: bigint;
  readonly storageRoot: Uint8Array;
  readonly codeHash: Uint8Array;
}

/** What a state proof proves: the account, or that there is none, and a value for each slot (0 if absent). */
export interface ProvenState {
  readonly account: Account | undefined;
  readonly values: readonly bigint[];
}

/**
 * Verifies an account and all slots of a proof.
 * @throws AccountProofError, TrieError, RlpError; also if what the answer states differs from what its nodes prove
 */
export function verifyStateProof(stateRoot: Uint8Array, proof: AccountProof): ProvenState {
  const account = verifyAccountProof(stateRoot, proof);
  const storageRoot = account === undefined ? EMPTY_ROOT_BYTES : account.storageRoot;
  return { account, values: proof.slots.map((slot) => verifyStorageProof(storageRoot, slot)) };
}

/**
 * Verifies an account.
 * @param stateRoot 32 bytes
 * @returns undefined if the account is proven absent
 * @throws AccountProofError ACCOUNT_MISMATCH, TrieError, RlpError
 */
export function verifyAccountProof(stateRoot: Uint8Array, proof: AccountProof): Account | undefined {
  const leaf = verifyTrieProof(stateRoot, keccak256(proof.address), proof.nodes);
  if (leaf === undefined) {
    expectAbsentFields(proof);
    return undefined;
  }
  const account = decodeAccount(leaf);
  expectField(proof, "nonce", account.nonce === proof.nonce, account.nonce.toString());
  expectField(proof, "balance", account.balance === proof.balance, account.balance.toString());
  expectField(proof, "storageHash", equalBytes(account.storageRoot, proof.storageRoot), toHex(account.storageRoot));
  expectField(proof, "codeHash", equalBytes(account.codeHash, proof.codeHash), toHex(account.codeHash));
  return account;
}

/**
 * Verifies one slot.
 * @returns its value, 0 if it is proven absent
 * @throws AccountProofError SLOT_VALUE_MISMATCH, SLOT_VALUE_INVALID, TrieError, RlpError
 */
export function verifyStorageProof(storageRoot: Uint8Array, slot: SlotProof): bigint {
  const encoded = verifyTrieProof(storageRoot, keccak256(slot.key), slot.nodes);
  const value = encoded === undefined ? 0n : decodeSlotValue(encoded);
  if (value !== slot.value) {
    throw new AccountProofError("SLOT_VALUE_MISMATCH", "a slot's value is not the one its nodes prove", {
      slot: toHex(slot.key),
      stated: slot.value.toString(),
      proven: value.toString(),
    });
  }
  return value;
}

/**
 * Decodes the value of a leaf of the state trie.
 * @throws RlpError
 */
export function decodeAccount(leaf: Uint8Array): Account {
  const end = leaf.length;
  const nonce = readRlpInteger(leaf, readRlpList(leaf, 0, end), end, 8);
  const balance = readRlpInteger(leaf, nonce.end, end, 32);
  const storageRoot = readRlpWord(leaf, balance.end, end);
  const codeHash = readRlpWord(leaf, storageRoot.end, end);
  expectRlpEnd(codeHash.end, end);
  return { nonce: nonce.value, balance: balance.value, storageRoot: storageRoot.word, codeHash: codeHash.word };
}

/**
 * Decodes the value of a leaf of a storage trie: the RLP of an integer that is not zero.
 * @throws RlpError, AccountProofError SLOT_VALUE_INVALID
 */
export function decodeSlotValue(leaf: Uint8Array): bigint {
  const { value, end } = readRlpInteger(leaf, 0, leaf.length, 32);
  expectRlpEnd(end, leaf.length);
  if (value === 0n) throw new AccountProofError("SLOT_VALUE_INVALID", "a stored slot cannot be zero", { size: 0 });
  return value;
}

/** Clients state an absent account's hashes as zero or as those of an empty account. */
function expectAbsentFields(proof: AccountProof): void {
  const zero = (hash: Uint8Array): boolean => hash.every((byte) => byte === 0);
  expectField(proof, "nonce", proof.nonce === 0n, "0");
  expectField(proof, "balance", proof.balance === 0n, "0");
  const storageEmpty = zero(proof.storageRoot) || toHex(proof.storageRoot) === EMPTY_TRIE_ROOT;
  expectField(proof, "storageHash", storageEmpty, EMPTY_TRIE_ROOT);
  expectField(proof, "codeHash", zero(proof.codeHash) || toHex(proof.codeHash) === EMPTY_CODE_HASH, EMPTY_CODE_HASH);
}

function expectField(proof: AccountProof, field: string, ok: boolean, proven: string): void {
  if (ok) return;
  throw new AccountProofError("ACCOUNT_MISMATCH", `the account's ${field} is not the one its nodes prove`, {
    address: toHex(proof.address),
    field,
    proven,
  });
}

const EMPTY_ROOT_BYTES: Uint8Array = fromHex(EMPTY_TRIE_ROOT, 32);

export type AccountProofErrorCode = "ACCOUNT_MISMATCH" | "SLOT_VALUE_MISMATCH" | "SLOT_VALUE_INVALID";

export class AccountProofError extends HeliogramError<AccountProofErrorCode> {
  constructor(code: AccountProofErrorCode, message: string, details: Readonly<Record<string, number | string>>) {
    super(code, message, { details });
  }
}
