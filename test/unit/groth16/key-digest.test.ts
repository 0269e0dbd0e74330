import { encodeAbiParameters, encodePacked, keccak256 } from "viem";
import { describe, expect, it } from "vitest";
import { contractVerifyingKey, keyDigest, verifyingKeyDigest } from "../../../src/groth16/key-digest.ts";
import type { VerificationKeyJson } from "../../../src/groth16/verification-key.ts";

const g2 = (first: number): string[][] => [
  [`${first}`, `${first + 1}`],
  [`${first + 2}`, `${first + 3}`],
  ["1", "0"],
];

const key: VerificationKeyJson = {
  protocol: "groth16",
  curve: "bn128",
  nPublic: 3,
  vk_alpha_1: ["1", "2", "1"],
  vk_beta_2: g2(3),
  vk_gamma_2: g2(7),
  vk_delta_2: g2(11),
  IC: [15, 17, 19, 21].map((x) => [`${x}`, `${x + 1}`, "1"]),
};

describe("key digests", () => {
  it("put the imaginary part of G2 coordinates first", () => {
    expect(contractVerifyingKey(key).beta).toEqual([4n, 3n, 6n, 5n]);
  });

  it("are what Solidity computes", () => {
    const words = [1, 2, 4, 3, 6, 5, 8, 7, 10, 9, 12, 11, 14, 13, 15, 16, 17, 18, 19, 20, 21, 22].map(BigInt);
    const vkDigest = keccak256(encodePacked(["uint256[]"], [words]));
    expect(verifyingKeyDigest(key)).toBe(vkDigest);
    const types = ["bytes32", "uint256", "uint256", "uint256", "uint256", "bool"].map((type) => ({ type }));
    const instance = { chunks: 1, chunkDepth: 6, pathDepth: 3, anchors: 2 };
    for (const development of [true, false]) {
      const expected = keccak256(encodeAbiParameters(types, [vkDigest, 1n, 6n, 3n, 2n, development]));
      expect(keyDigest(key, instance, development)).toBe(expected);
    }
  });
});
