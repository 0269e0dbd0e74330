import { encodeAbiParameters, encodePacked, keccak256, stringToBytes } from "viem";
import { describe, expect, it } from "vitest";
import { buildInclusionInputs, type InclusionErrorCode } from "../../../src/inclusion/inputs.ts";
import { challenge, evaluateStatement, packLevels, statementVector } from "../../../src/inclusion/statement.ts";
import { FIELD_MODULUS } from "../../../src/messages/poseidon.ts";
import { CONTEXT, rangeOf } from "../../circuits/support.ts";

describe("a statement", () => {
  const statement = {
    anchors: [
      { value: 7n, level: 3 },
      { value: 9n, level: 31 },
    ],
    leaves: [11n, 13n],
  };

  it("is anchors, packed levels, leaves", () => {
    expect(packLevels([3, 31])).toBe(3n + 31n * 256n);
    expect(statementVector(statement)).toEqual([7n, 9n, 7939n, 11n, 13n]);
  });

  it("is a monic polynomial with the first value as its constant term", () => {
    expect(evaluateStatement([], 5n)).toBe(1n);
    expect(evaluateStatement([2n, 3n], 10n)).toBe(132n);
    const r = FIELD_MODULUS - 2n;
    expect(evaluateStatement([1n, 1n, 1n], r)).toBe((1n + r + r ** 2n + r ** 3n) % FIELD_MODULUS);
  });

  it("has the challenge that Solidity computes", () => {
    const vector = statementVector(statement);
    const types = ["bytes32", "uint256", "address", "bytes32", "uint256", "uint256", "address", "uint256", "bytes32"];
    const hash = keccak256(
      encodeAbiParameters(
        types.map((type) => ({ type })),
        [
          keccak256(stringToBytes("heliogram.inclusion.v1")),
          CONTEXT.chainId,
          CONTEXT.verifier,
          CONTEXT.keyDigest,
          2n,
          2n,
          CONTEXT.beneficiary,
          99n,
          keccak256(encodePacked(["uint256[]"], [vector])),
        ],
      ),
    );
    expect(challenge(CONTEXT, { anchors: 2 }, 99n, vector)).toBe(BigInt(hash) % FIELD_MODULUS);
  });
});

describe("buildInclusionInputs refuses", () => {
  const instance = { name: "tiny", chunks: 2, chunkDepth: 2, pathDepth: 3, anchors: 2, constraints: 1 };
  const range = rangeOf(77);
  const peak = { level: 3, index: 8 };

  it.each<[string, { level: number; index: number }[], number[], InclusionErrorCode | "MOUNTAIN_RANGE_NO_NODE"]>([
    ["more anchors than there are", [peak, peak, peak], [64], "INCLUSION_TOO_MANY_ANCHORS"],
    ["an anchor beyond reach", [{ level: 6, index: 0 }], [3], "INCLUSION_ANCHOR_TOO_HIGH"],
    ["a message below no anchor", [peak], [63], "INCLUSION_NOT_COVERED"],
    ["a repeated message", [peak], [64, 64], "INCLUSION_NONCE_ORDER"],
    ["messages out of order", [peak], [65, 64], "INCLUSION_NONCE_ORDER"],
    ["messages of too many chunks", [{ level: 4, index: 0 }], [0, 4, 8], "INCLUSION_TOO_MANY_CHUNKS"],
    ["a node that does not exist yet", [{ level: 2, index: 19 }], [76], "MOUNTAIN_RANGE_NO_NODE"],
  ])("%s", (_, anchors, nonces, code) => {
    const build = (): unknown => buildInclusionInputs(range, { instance, anchors, nonces, context: CONTEXT });
    expect(build).toThrow(expect.objectContaining({ code }) as Error);
  });
});
