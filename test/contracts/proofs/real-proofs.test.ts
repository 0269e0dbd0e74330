/** Makes proofs with the real circuits and writes them for the Solidity tests: `build/fixtures/proofs/real.json`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { encodeAbiParameters, parseAbiParameters } from "viem";
import { describe, expect, it } from "vitest";
import { verifyInclusion } from "../../../src/contracts/proofs/verify-inclusion.ts";
import { verifierConstructorArguments } from "../../../src/contracts/proofs/verifying-key.ts";
import { ensureDevelopmentKeys, loadCircuit } from "../../../src/groth16/load.ts";
import { buildInclusionInputs } from "../../../src/inclusion/inputs.ts";
import { planBatches } from "../../../src/inclusion/plan.ts";
import { proveInclusion } from "../../../src/inclusion/prove.ts";
import { MountainRange } from "../../../src/messages/mountain-range.ts";
import { BENEFICIARY, CHAIN_ID, encodeCall, VERIFIER } from "./inclusion-cases.ts";

const KEY_TIMEOUT_MS = 300_000;
const RANGE_SIZE = 201;

const constructorParameters = parseAbiParameters([
  "VerifyingKey key, Instance instance, bool development",
  "struct VerifyingKey { uint256[2] alpha; uint256[4] beta; uint256[4] gamma; uint256[4] delta; uint256[2][4] ic; }",
  "struct Instance { uint256 chunks; uint256 chunkDepth; uint256 pathDepth; uint256 anchors; }",
]);

describe("proofs of the real circuits", () => {
  it(
    "hold in TypeScript, and are written for Solidity",
    async () => {
      const range = new MountainRange();
      for (let nonce = 0n; nonce < RANGE_SIZE; nonce++) range.append(2n ** 247n + 1_000_003n * nonce);
      await ensureDevelopmentKeys(["single", "dense64"]);
      const proofs = [
        await prove("single, message 77 of 201", "single", range, [77]),
        await prove("single, the last message, itself the anchor", "single", range, [200]),
        await prove(
          "dense64, 64 messages",
          "dense64",
          range,
          Array.from({ length: 64 }, (_, i) => 64 + i),
        ),
        await prove("dense64, three messages of a partial chunk", "dense64", range, [192, 195, 198]),
      ];
      mkdirSync("build/fixtures/proofs", { recursive: true });
      writeFileSync("build/fixtures/proofs/real.json", JSON.stringify({ count: proofs.length, proofs }, null, 1));
    },
    KEY_TIMEOUT_MS,
  );
});

async function prove(name: string, circuitName: string, range: MountainRange, nonces: readonly number[]) {
  const circuit = await loadCircuit(circuitName);
  const { verificationKey, lock, instance } = circuit;
  const context = { chainId: CHAIN_ID, verifier: VERIFIER, beneficiary: BENEFICIARY, keyDigest: lock.keyDigest };
  const { batches } = planBatches(instance, range.size, nonces);
  expect(batches).toHaveLength(1);
  const prepared = buildInclusionInputs(range, { ...batches[0]!, instance, context });
  const { statement } = prepared;
  expect(statement.leaves).toHaveLength(nonces.length);
  const proof = await proveInclusion(circuit, prepared);
  verifyInclusion({ verificationKey, shape: instance, development: true }, context, statement, proof);
  const [key, shape, development] = verifierConstructorArguments(verificationKey, instance, lock.development);
  return {
    name,
    constructorArguments: encodeAbiParameters(constructorParameters, [key, shape, development]),
    keyDigest: lock.keyDigest,
    call: encodeCall({
      proof,
      anchorValues: statement.anchors.map(({ value }) => value),
      anchorLevels: statement.anchors.map(({ level }) => BigInt(level)),
      leaves: statement.leaves,
      beneficiary: BENEFICIARY,
    }),
  };
}
