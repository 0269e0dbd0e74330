import { expect, it } from "vitest";
import { parseEthGetProof } from "../../../src/mpt/eth-get-proof.ts";
import { encodeStateProof } from "../../../src/mpt/state-proof.ts";
import { toHex } from "../../../src/primitives/hex.ts";
import { type StateCase, writeStateCases } from "./solidity-cases.ts";
import { depositContract, type ProofVector, proofVectors } from "./vectors.ts";

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

it("writes real state proofs", () => {
  writeStateCases("deposit-contract", [stateCase(depositContract())]);
  const withSlots = proofVectors().filter(({ answer }) => answer.storageProof.length > 0);
  const present = withSlots.filter(({ accountIncluded }) => accountIncluded);
  writeStateCases("present", present.map(stateCase));
  writeStateCases("absent", withSlots.filter(({ accountIncluded }) => !accountIncluded).map(stateCase));
  expect(withSlots.length).toBe(8);
  expect(present.length).toBe(7);
});
