import { keccak_256 } from "@noble/hashes/sha3.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { describe, expect, it } from "vitest";
import { readBlockHeader } from "../../../src/mpt/rlp.ts";
import { verifyTrieProof } from "../../../src/mpt/trie.ts";
import { fromHex, toHex } from "../../../src/primitives/hex.ts";
import { writeTrieCases } from "./solidity-cases.ts";
import { buildTrie, proveKey, trieCase } from "./trie-cases.ts";
import { HAVE_VECTORS, readVector } from "./vectors.ts";

type Entries = readonly (readonly [string, string | null])[] | Readonly<Record<string, string | null>>;
type TrieTests = Readonly<Record<string, { readonly in: Entries; readonly root: string }>>;

const FOLDER = "mpt/ethereum-tests-TrieTests";
const cases: ReturnType<typeof trieCase>[] = [];

function textOrHex(text: string): Uint8Array {
  return text.startsWith("0x") ? fromHex(text) : utf8ToBytes(text);
}

describe.skipIf(!HAVE_VECTORS).each([
  [`${FOLDER}/trietest.json`, false],
  [`${FOLDER}/trieanyorder.json`, false],
  [`${FOLDER}/hex_encoded_securetrie_test.json`, true],
])("%s", (file, secure) => {
  const tests = HAVE_VECTORS ? readVector<TrieTests>(file) : {};
  it.each(Object.keys(tests))("%s", async (name) => {
    const { in: given, root } = tests[name]!;
    const entries = (Array.isArray(given) ? given : Object.entries(given)) as [string, string | null][];
    const expected = new Map(entries.map(([key, value]) => [key, value]));
    const hashed = (key: string): Uint8Array => (secure ? keccak_256(textOrHex(key)) : textOrHex(key));
    const trie = await buildTrie(
      entries.map(([key, value]) => [hashed(key), value === null ? null : textOrHex(value)]),
    );
    expect(toHex(trie.root())).toBe(root);

    for (const [key, value] of [...expected, ["ab", null] as const, ["dogg", null] as const]) {
      const nodes = await proveKey(trie, hashed(key));
      const found = verifyTrieProof(trie.root(), hashed(key), nodes);
      expect(found === undefined ? null : toHex(found)).toBe(value === null ? null : toHex(textOrHex(value)));
      cases.push(trieCase(trie.root(), hashed(key), nodes));
    }
  });
});

describe.skipIf(!HAVE_VECTORS)("near-eth-prover", () => {
  interface NearProof {
    readonly header_data: string;
    readonly account_proof: readonly string[];
    readonly contract_address: string;
    readonly expected_account_state: string;
    readonly storage_key_hash: string;
    readonly storage_proof: readonly string[];
    readonly expected_storage_value: string;
  }

  /** Verifies as that prover does, with the expected leaf given; returns what is wrong. */
  function verdict(name: string): string {
    const proof = readVector<NearProof>(`mpt/near-eth-prover/${name}.json`);
    const nodes = (list: readonly string[]): Uint8Array[] => list.map((node) => fromHex(`0x${node}`));
    const { stateRoot } = readBlockHeader(fromHex(`0x${proof.header_data}`));
    const key = keccak_256(fromHex(`0x${proof.contract_address}`, 20));
    const accountCase = trieCase(stateRoot, key, nodes(proof.account_proof));
    cases.push(accountCase);
    if (accountCase.errorCode !== undefined) return accountCase.errorCode;
    if (accountCase.value !== `0x${proof.expected_account_state}`) return "other account";
    const storageRoot = fromHex(accountCase.value).slice(-65, -33);
    const slotKey = fromHex(`0x${proof.storage_key_hash}`, 32);
    const slotCase = trieCase(storageRoot, slotKey, nodes(proof.storage_proof));
    cases.push(slotCase);
    if (slotCase.errorCode !== undefined) return slotCase.errorCode;
    return (slotCase.value ?? "0x") === `0x${proof.expected_storage_value}` ? "proven" : "other value";
  }

  it.each([
    ["storageProof", "proven"],
    // Proves a slot absent, whose value is then false: nothing is wrong with it.
    ["storageProofWithFalseValue", "proven"],
    ["storageProofWithIncorrectAccountProof", "NODE_HASH_MISMATCH"],
    ["storageProofWithIncorrectAccountState", "other account"],
    // The state root is genuine and the rest of the header is not the state proof's matter.
    ["storageProofWithIncorrectHeaderExceptStateRoot", "proven"],
    ["storageProofWithIncorrectStateProof", "NODE_HASH_MISMATCH"],
    ["storageProofWithIncorrectValue", "other value"],
  ])("%s: %s", (name, expected) => {
    expect(verdict(name)).toBe(expected);
  });
});

it.skipIf(!HAVE_VECTORS)("writes the cases for the contract", () => {
  expect(cases.length).toBeGreaterThan(100);
  writeTrieCases("trie-tests", cases);
});
