import { encodePacked, keccak256 } from "viem";
import { describe, expect, it } from "vitest";
import { verifyInclusion } from "../../../src/contracts/proofs/verify-inclusion.ts";
import {
  keyDigest,
  solidityProof,
  solidityVerifyingKey,
  verifierConstructorArguments,
  vkDigest,
} from "../../../src/contracts/proofs/verifying-key.ts";
import { CHAIN_ID, KEY, STATEMENT, soundCall, VERIFIER } from "../../contracts/proofs/inclusion-cases.ts";
import { keyOf, simulateProof, TRAPDOOR } from "./trapdoor-key.ts";

const { verifyingKey, instance } = KEY;

describe("verifying key for the contract", () => {
  it("has the points of G2 in the order of EIP-197", () => {
    const { x, y } = verifyingKey.delta.toAffine();
    expect(solidityVerifyingKey(verifyingKey).delta).toEqual([x.c1, x.c0, y.c1, y.c0]);
    expect(solidityProof(simulateProof(TRAPDOOR, [1n, 2n, 3n]), 9n).commitment).toBe(9n);
  });

  it("must be for three signals", () => {
    const four = keyOf({ ...TRAPDOOR, ic: [...TRAPDOOR.ic, 5n] });
    const two = keyOf({ ...TRAPDOOR, ic: TRAPDOOR.ic.slice(1) });
    for (const key of [four, two]) {
      expect(() => solidityVerifyingKey(key)).toThrow(expect.objectContaining({ code: "KEY_SIGNAL_COUNT" }));
    }
  });

  it("has the digest of its packed words", () => {
    const { alpha, beta, gamma, delta, ic } = solidityVerifyingKey(verifyingKey);
    const words = [...alpha, ...beta, ...gamma, ...delta, ...ic.flat()];
    expect(vkDigest(verifyingKey)).toBe(
      keccak256(
        encodePacked(
          words.map(() => "uint256" as const),
          words,
        ),
      ),
    );
  });

  it("has a key digest that depends on the instance and the kind of key", () => {
    const digests = [
      keyDigest(verifyingKey, instance, false),
      keyDigest(verifyingKey, instance, true),
      keyDigest(verifyingKey, { ...instance, chunks: 5 }, false),
      keyDigest(verifyingKey, { ...instance, chunkDepth: 5 }, false),
      keyDigest(verifyingKey, { ...instance, pathDepth: 5 }, false),
      keyDigest(verifyingKey, { ...instance, anchors: 5 }, false),
      keyDigest(keyOf({ ...TRAPDOOR, ic: [1n, 2n, 3n, 4n] }), instance, false),
    ];
    expect(new Set(digests).size).toBe(digests.length);
  });

  it("comes with the instance and the kind of key", () => {
    const [key, shape, development] = verifierConstructorArguments(verifyingKey, instance, true);
    expect(key).toEqual(solidityVerifyingKey(verifyingKey));
    expect(shape).toEqual({ chunks: 4n, chunkDepth: 2n, pathDepth: 31n, anchors: 3n });
    expect(development).toBe(true);
  });
});

describe("verifyInclusion", () => {
  const call = soundCall(STATEMENT);
  const context = { chainId: CHAIN_ID, verifier: VERIFIER, beneficiary: call.beneficiary };
  const { anchors, leaves } = STATEMENT;

  it("refuses another number of anchors, too many leaves", () => {
    const proof = { groth16: simulateProof(TRAPDOOR, [0n, 0n, 0n]), commitment: 0n };
    const fewer = { anchors: anchors.slice(1), leaves };
    expect(() => verifyInclusion(KEY, context, fewer, proof)).toThrow(
      expect.objectContaining({ code: "INCLUSION_ANCHOR_COUNT" }),
    );
    const many = { anchors, leaves: Array.from({ length: 17 }, () => 1n) };
    expect(() => verifyInclusion(KEY, context, many, proof)).toThrow(
      expect.objectContaining({ code: "INCLUSION_TOO_MANY_LEAVES" }),
    );
  });
});
