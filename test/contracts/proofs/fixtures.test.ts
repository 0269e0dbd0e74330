/** Writes what the Solidity tests of `contracts/proofs` read: `build/fixtures/proofs`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { bn254 } from "@noble/curves/bn254.js";
import { encodeAbiParameters, parseAbiParameters } from "viem";
import { describe, expect, it } from "vitest";
import { verifierConstructorArguments } from "../../../src/contracts/proofs/verifying-key.ts";
import { keyDigest, verifyingKeyDigest } from "../../../src/groth16/key-digest.ts";
import { parseProof, parsePublicSignals } from "../../../src/groth16/verify.ts";
import { parseVerifyingKey } from "../../../src/groth16/verify-key.ts";
import {
  contractProofOf,
  g1Words,
  g2Words,
  keyJsonOf,
  simulateProof,
  TRAPDOOR,
} from "../../unit/contracts-proofs/trapdoor-key.ts";
import { type ForeignProof, foreignProofs } from "../../unit/groth16-verify/foreign-proofs.ts";
import { differentialCases } from "./differential-cases.ts";
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
const KEY_STRUCT =
  "struct VerifyingKey { uint256[2] alpha; uint256[4] beta; uint256[4] gamma; uint256[4] delta; uint256[2][4] ic; }";

describe("fixtures for the Solidity tests", () => {
  it("writes the calls of the inclusion verifier", () => {
    const cases = [...acceptedCases(), ...falseStatementCases(), ...malformedStatementCases(), ...badProofCases()];
    expect(new Set(cases.map(({ calldata }) => calldata)).size).toBe(cases.length);
    write("inclusion.json", {
      chainId: Number(CHAIN_ID),
      verifier: VERIFIER,
      constructorArguments: encodeAbiParameters(
        parseAbiParameters([
          "VerifyingKey key, Instance instance, bool development",
          KEY_STRUCT,
          "struct Instance { uint256 chunks; uint256 chunkDepth; uint256 pathDepth; uint256 anchors; }",
        ]),
        verifierConstructorArguments(KEY.verificationKey, KEY.shape, KEY.development),
      ),
      vkDigest: verifyingKeyDigest(KEY.verificationKey),
      keyDigest: keyDigest(KEY.verificationKey, KEY.shape, KEY.development),
      names: cases.map(({ name }: Case) => name),
      calldatas: cases.map(({ calldata }) => calldata),
      expected: cases.map(({ expected }) => expected),
    });
  });

  it("writes a key, a proof and points for the Groth16 verifier", () => {
    const signals = [123456789n, 2n ** 200n, 42n] as const;
    const { a, b, c } = contractProofOf(simulateProof(TRAPDOOR, signals), 0n);
    write("groth16.json", {
      verifyingKey: encodeAbiParameters(parseAbiParameters(["VerifyingKey key", KEY_STRUCT]), [
        verifierConstructorArguments(keyJsonOf(TRAPDOOR), KEY.shape, false)[0],
      ]),
      proofAndSignals: encodeAbiParameters(parseAbiParameters("uint256[2], uint256[4], uint256[2], uint256[3]"), [
        a,
        b,
        c,
        signals,
      ]),
      points: encodeAbiParameters(parseAbiParameters("uint256[4], uint256[4]"), [
        TWIST_POINT,
        g2Words(bn254.G2.Point.BASE),
      ]),
    });
  });

  it("writes random calls with the verdict of the TypeScript verifier", () => {
    const cases = differentialCases(Number(process.env.HELIOGRAM_FUZZ_RUNS ?? 2), 20260101);
    write("differential.json", {
      names: cases.map(({ name }) => name),
      calldatas: cases.map(({ calldata }) => calldata),
      selectors: cases.map(({ selector }) => selector),
    });
  });

  const proofs = foreignProofs();
  it.skipIf(proofs.length === 0)("writes the foreign proofs", () => {
    write("foreign.json", {
      count: proofs.length,
      names: proofs.map(({ name }) => name),
      proofs: proofs.map(encodeForeign),
    });
  });
});

function encodeForeign(foreign: ForeignProof): string {
  const key = parseVerifyingKey(foreign.verifyingKey);
  const { a, b, c } = contractProofOf(parseProof(foreign.proof), 0n);
  return encodeAbiParameters(parseAbiParameters("uint256[], uint256[8], uint256[]"), [
    [...g1Words(key.alpha), ...[key.beta, key.gamma, key.delta].flatMap(g2Words), ...key.ic.flatMap(g1Words)],
    [...a, ...b, ...c],
    parsePublicSignals(foreign.signals),
  ]);
}

function write(file: string, content: unknown): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/${file}`, JSON.stringify(content, null, 1));
}
