import { encodeAbiParameters, encodePacked, keccak256, parseAbiParameters } from "viem";
import { describe, expect, it } from "vitest";
import { verifierConstructorArguments } from "../../../src/contracts/proofs/verifying-key.ts";
import { keyDigest, verifyingKeyDigest } from "../../../src/groth16/key-digest.ts";
import { g1Words, g2Words, keyJsonOf, keyOf, TRAPDOOR } from "./trapdoor-key.ts";

const SHAPE = { chunks: 4, chunkDepth: 2, pathDepth: 31, anchors: 3 };
const json = keyJsonOf(TRAPDOOR);

describe("verifierConstructorArguments", () => {
  it("has points of G2 in the order of EIP-197, the instance and the kind of key", () => {
    const points = keyOf(TRAPDOOR);
    const [key, instance, development] = verifierConstructorArguments(json, SHAPE, true);
    expect(key).toEqual({
      alpha: g1Words(points.alpha),
      beta: g2Words(points.beta),
      gamma: g2Words(points.gamma),
      delta: g2Words(points.delta),
      ic: points.ic.map(g1Words),
    });
    expect(instance).toEqual({ chunks: 4n, chunkDepth: 2n, pathDepth: 31n, anchors: 3n });
    expect(development).toBe(true);
  });

  it("refuses a key for another number of signals", () => {
    const four = keyJsonOf({ ...TRAPDOOR, ic: [...TRAPDOOR.ic, 5n] });
    const two = keyJsonOf({ ...TRAPDOOR, ic: TRAPDOOR.ic.slice(1) });
    for (const bad of [four, two]) {
      expect(() => verifierConstructorArguments(bad, SHAPE, false)).toThrow(
        expect.objectContaining({ code: "KEY_SIGNAL_COUNT" }),
      );
    }
  });

  it("refuses a key that the constructor would refuse", () => {
    const bad = { ...json, vk_delta_2: json.vk_gamma_2 };
    expect(() => verifierConstructorArguments(bad, SHAPE, false)).toThrow(
      expect.objectContaining({ code: "GROTH16_DELTA_IS_GAMMA" }),
    );
  });
});

describe("digests", () => {
  it("are of the words of the key, and of that digest with the instance", () => {
    const [{ alpha, beta, gamma, delta, ic }] = verifierConstructorArguments(json, SHAPE, false);
    const words = [...alpha, ...beta, ...gamma, ...delta, ...ic.flat()];
    const digest = keccak256(
      encodePacked(
        words.map(() => "uint256" as const),
        words,
      ),
    );
    expect(verifyingKeyDigest(json)).toBe(digest);
    const encoded = encodeAbiParameters(parseAbiParameters("bytes32, uint256, uint256, uint256, uint256, bool"), [
      digest,
      4n,
      2n,
      31n,
      3n,
      true,
    ]);
    expect(keyDigest(json, SHAPE, true)).toBe(keccak256(encoded));
  });
});
