import { verifyMerkleProof } from "@ethereumjs/mpt";
import { describe, expect, it } from "vitest";
import { verifyStateProof } from "../../../src/mpt/account-proof.ts";
import { parseEthGetProof } from "../../../src/mpt/eth-get-proof.ts";
import { encodeStateProof } from "../../../src/mpt/state-proof.ts";
import { EMPTY_TRIE_ROOT } from "../../../src/mpt/trie.ts";
import { fromHex, toHex } from "../../../src/primitives/hex.ts";
import { type StateCase, type TrieCase, writeStateCases, writeTrieCases } from "../../unit/mpt/solidity-cases.ts";
import { proveKey, trieCase } from "../../unit/mpt/trie-cases.ts";
import { Random } from "./random.ts";
import { randomAbsence, randomState } from "./random-state.ts";
import { corruptProof, forgeProof, randomTrie } from "./random-trie.ts";

/**
 * Three verifiers, one verdict. TypeScript is compared with the reference implementation here, and with the contract by
 * the cases written for it. HELIOGRAM_MPT_CASES=100000 makes the long run, in files that forge then reads.
 */
const LONG_CASES = Number(process.env.HELIOGRAM_MPT_CASES ?? 0);
const CASES_PER_FILE = 2_000;
const SEED = Number(process.env.HELIOGRAM_SEED ?? 20_260);

/** Verdict of the reference implementation: the value, undefined if absent, or "invalid". */
async function referenceVerdict({ root, key, nodes }: TrieCase): Promise<string | undefined> {
  // It does not take a proof without nodes, which only the empty trie has.
  if (nodes.length === 0) return root === EMPTY_TRIE_ROOT ? undefined : "invalid";
  try {
    const value = await verifyMerkleProof(
      fromHex(key),
      nodes.map((node) => fromHex(node)),
      { root: fromHex(root, 32) },
    );
    return value === null ? undefined : toHex(value);
  } catch {
    return "invalid";
  }
}

async function generate(random: Random, count: number): Promise<TrieCase[]> {
  const cases: TrieCase[] = [];
  while (cases.length < count) {
    const { trie, queries } = await randomTrie(random);
    const proofs = await Promise.all(queries.map((key) => proveKey(trie, key)));
    for (const [index, key] of queries.entries()) {
      const nodes = proofs[index]!;
      const honest = trieCase(trie.root(), key, nodes);
      const stored = await trie.get(key);
      expect([honest.errorCode, honest.value]).toEqual([undefined, stored === null ? undefined : toHex(stored)]);
      expect(await referenceVerdict(honest)).toBe(honest.value);
      cases.push(honest);

      const corrupted = trieCase(trie.root(), key, corruptProof(random, nodes, proofs.flat()));
      const verdict = corrupted.errorCode === undefined ? corrupted.value : "invalid";
      // The reference ignores nodes that are not needed; this verifier does not.
      if (corrupted.errorCode !== "NODES_LEFT_OVER") expect(verdict).toBe(await referenceVerdict(corrupted));
      cases.push(corrupted);

      if (nodes.length === 0) continue;
      const forged = forgeProof(random, nodes);
      cases.push(trieCase(forged.root, key, forged.nodes));
    }
  }
  return cases;
}

describe("random tries", () => {
  it("give the reference implementation's verdict, honest and corrupted", async () => {
    const cases = await generate(new Random(SEED), 1_500);
    writeTrieCases("differential", cases);
    const codes = new Set(cases.map(({ errorCode }) => errorCode));
    for (const code of [
      "NODE_HASH_MISMATCH",
      "NODE_MISSING",
      "NODE_TOO_SHORT",
      "NODE_CHILD_INVALID",
      "NODE_PATH_INVALID",
    ]) {
      expect(codes).toContain(code);
    }
  });

  it.runIf(LONG_CASES > 0)("long run", { timeout: 3_600_000 }, async () => {
    for (let file = 0; file * CASES_PER_FILE < LONG_CASES; file++) {
      writeTrieCases(`long/trie-${file}`, await generate(new Random(SEED + 1 + file), CASES_PER_FILE));
    }
  });
});

async function generateStates(random: Random, count: number, make = randomState): Promise<StateCase[]> {
  const cases: StateCase[] = [];
  for (let i = 0; i < count; i++) {
    const { stateRoot, answer, slotKeys, values } = await make(random);
    expect(verifyStateProof(fromHex(stateRoot, 32), parseEthGetProof(answer)).values).toEqual(values);
    cases.push({
      stateRoot,
      account: answer.address,
      codeHash: answer.codeHash,
      slotKeys,
      proof: encodeStateProof(answer, slotKeys),
      values,
    });
  }
  return cases;
}

describe("random states", () => {
  it("verify, and are written for the contract", async () => {
    const cases = await generateStates(new Random(SEED), 300);
    writeStateCases("random-states", cases);
    writeStateCases("mutation-bases", cases.filter(({ proof }) => proof.length < 1_600).slice(0, 12));
  });

  it("without the account verify, and are written for the contract", async () => {
    writeStateCases("random-absences", await generateStates(new Random(SEED), 100, randomAbsence));
  });

  it.runIf(LONG_CASES > 0)("long run", { timeout: 3_600_000 }, async () => {
    for (let file = 0; file * CASES_PER_FILE * 10 < LONG_CASES; file++) {
      writeStateCases(`long/state-${file}`, await generateStates(new Random(SEED + 1 + file), CASES_PER_FILE));
    }
  });
});
