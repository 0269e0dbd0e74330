import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AccountProofError, verifyStateProof } from "../../../src/mpt/account-proof.ts";
import { EthGetProofError, parseEthGetProof } from "../../../src/mpt/eth-get-proof.ts";
import { RlpError } from "../../../src/mpt/rlp.ts";
import { TrieError } from "../../../src/mpt/trie.ts";
import { fromHex } from "../../../src/primitives/hex.ts";
import { sampleState } from "../../unit/mpt/sample-state.ts";

const { answer, stateRoot } = await sampleState(4, 2);
const ROOT = fromHex(stateRoot, 32);
const SEED = 5;

/** Runs an action that may fail with these errors and no other. */
function failsOnlyWith(errors: readonly (new (...args: never[]) => Error)[], action: () => unknown): void {
  try {
    action();
  } catch (error) {
    expect(errors.some((expected) => error instanceof expected)).toBe(true);
  }
}

describe("answers of any shape", () => {
  it("are refused with a typed error", () => {
    const property = fc.property(fc.anything({ maxDepth: 4 }), (value) => {
      failsOnlyWith([EthGetProofError], () => parseEthGetProof(value));
    });
    fc.assert(property, { seed: SEED, numRuns: 1_000 });
  });

  it("with one field exchanged for anything are refused with a typed error", () => {
    const fields = Object.keys(answer) as (keyof typeof answer)[];
    const property = fc.property(fc.constantFrom(...fields), fc.anything(), (field, value) => {
      failsOnlyWith([EthGetProofError, AccountProofError, TrieError, RlpError], () => {
        verifyStateProof(ROOT, parseEthGetProof({ ...answer, [field]: value }));
      });
    });
    fc.assert(property, { seed: SEED, numRuns: 1_000 });
  });

  it("with one digit of one node exchanged do not verify", () => {
    const nodes = answer.accountProof.length;
    const property = fc.property(fc.nat(nodes - 1), fc.nat(), fc.integer({ min: 1, max: 15 }), (index, at, by) => {
      const node = answer.accountProof[index]!;
      const digit = 2 + (at % (node.length - 2));
      const other = (Number.parseInt(node[digit]!, 16) ^ by).toString(16);
      const accountProof = answer.accountProof.with(index, `0x${node.slice(2, digit)}${other}${node.slice(digit + 1)}`);
      expect(() => verifyStateProof(ROOT, parseEthGetProof({ ...answer, accountProof }))).toThrow(TrieError);
    });
    fc.assert(property, { seed: SEED, numRuns: 300 });
  });
});
