import { keccak_256 } from "@noble/hashes/sha3.js";
import { expect, it } from "vitest";
import { parseEthGetProof } from "../../../src/mpt/eth-get-proof.ts";
import { encodeStateProof, encodeStorageProof } from "../../../src/mpt/state-proof.ts";
import { fromHex, toHex } from "../../../src/primitives/hex.ts";
import { type StateCase, writeStateCases, writeTrieCases } from "./solidity-cases.ts";
import { trieCase } from "./trie-cases.ts";
import { depositContract, HAVE_VECTORS, type ProofVector, proofVectors } from "./vectors.ts";

/** Writes what the contract tests read; it runs before forge in `npm test`. */

function stateCase({ stateRoot, answer }: ProofVector): StateCase {
  const { slots, address } = parseEthGetProof(answer);
  const slotKeys = slots.map(({ key }) => toHex(key));
  return {
    stateRoot,
    account: toHex(address),
    codeHash: answer.codeHash,
    slotKeys,
    proof: encodeStateProof(answer, slotKeys),
    values: slots.map(({ value }) => value),
  };
}

/** The same answer with fewer slots asked for. */
function takeSlots(vector: ProofVector, count: number): ProofVector {
  return { ...vector, answer: { ...vector.answer, storageProof: vector.answer.storageProof.slice(0, count) } };
}

it.skipIf(!HAVE_VECTORS)("writes real state proofs", () => {
  writeStateCases("deposit-contract", [stateCase(depositContract())]);
  const deposit = depositContract();
  const { address, nodes, storageRoot, slots } = parseEthGetProof(deposit.answer);
  writeTrieCases("deposit-contract-nodes", [
    trieCase(fromHex(deposit.stateRoot, 32), keccak_256(address), nodes),
    trieCase(storageRoot, keccak_256(slots[0]!.key), slots[0]!.nodes),
  ]);
  const token = proofVectors().find(({ answer }) => answer.storageProof.length === 3);
  if (token === undefined) throw new Error("the vectors have no answer with three slots");
  writeStateCases("second-slot", [stateCase(takeSlots(token, 1)), stateCase(takeSlots(token, 2))]);
  const tokenProof = parseEthGetProof(token.answer);
  writeStateCases("storage-only", [
    {
      ...stateCase(token),
      stateRoot: toHex(tokenProof.storageRoot),
      proof: encodeStorageProof(tokenProof.slots),
    },
  ]);
  const withSlots = proofVectors().filter(({ answer }) => answer.storageProof.length > 0);
  const present = withSlots.filter(({ accountIncluded }) => accountIncluded);
  writeStateCases("present", present.map(stateCase));
  writeStateCases("absent", withSlots.filter(({ accountIncluded }) => !accountIncluded).map(stateCase));
  expect(withSlots.length).toBe(8);
  expect(present.length).toBe(7);
});
