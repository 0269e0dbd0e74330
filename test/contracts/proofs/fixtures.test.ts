/** Writes what the Solidity tests of `contracts/proofs` read: `build/fixtures/proofs`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { encodeAbiParameters, parseAbiParameters } from "viem";
import { describe, expect, it } from "vitest";
import { keyDigest, verifierConstructorArguments, vkDigest } from "../../../src/contracts/proofs/verifying-key.ts";
import {
  acceptedCases,
  badProofCases,
  type Case,
  CHAIN_ID,
  falseStatementCases,
  KEY,
  malformedStatementCases,
  TWIST_POINT,
  VERIFIER,
} from "./inclusion-cases.ts";

const FOLDER = "build/fixtures/proofs";
const constructorParameters = parseAbiParameters([
  "VerifyingKey key, Instance instance, bool development",
  "struct VerifyingKey { uint256[2] alpha; uint256[4] beta; uint256[4] gamma; uint256[4] delta; uint256[2][4] ic; }",
  "struct Instance { uint256 chunks; uint256 chunkDepth; uint256 pathDepth; uint256 anchors; }",
]);

describe("fixtures for the Solidity tests", () => {
  it("writes the calls of the inclusion verifier", () => {
    const cases = [...acceptedCases(), ...falseStatementCases(), ...malformedStatementCases(), ...badProofCases()];
    expect(new Set(cases.map(({ calldata }) => calldata)).size).toBe(cases.length);
    write("inclusion.json", {
      chainId: Number(CHAIN_ID),
      verifier: VERIFIER,
      constructorArguments: encodeAbiParameters(
        constructorParameters,
        verifierConstructorArguments(KEY.verifyingKey, KEY.instance, KEY.development),
      ),
      vkDigest: vkDigest(KEY.verifyingKey),
      keyDigest: keyDigest(KEY.verifyingKey, KEY.instance, KEY.development),
      twistPoint: TWIST_POINT.map(String),
      ...columns(cases),
    });
  });
});

function columns(cases: readonly Case[]): Record<string, readonly string[]> {
  return {
    names: cases.map(({ name }) => name),
    calldatas: cases.map(({ calldata }) => calldata),
    expected: cases.map(({ expected }) => expected),
  };
}

function write(file: string, content: unknown): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/${file}`, JSON.stringify(content, null, 1));
}
