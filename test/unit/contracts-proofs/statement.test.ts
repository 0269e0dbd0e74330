import { encodeAbiParameters, encodePacked, keccak256, parseAbiParameters, toBytes } from "viem";
import { describe, expect, it } from "vitest";
import { assertStatement, type InclusionVerifyErrorCode } from "../../../src/contracts/proofs/verify-inclusion.ts";
import { SCALAR_FIELD } from "../../../src/groth16/verify-points.ts";
import {
  challenge,
  evaluateStatement,
  type InclusionStatement,
  type ProofContext,
  statementVector,
} from "../../../src/inclusion/statement.ts";

const SHAPE = { chunks: 2, chunkDepth: 1, pathDepth: 4, anchors: 3 };
const CONTEXT: ProofContext = {
  chainId: 31337n,
  verifier: "0x1111111111111111111111111111111111111111",
  keyDigest: `0x${"22".repeat(32)}`,
  beneficiary: "0x3333333333333333333333333333333333333333",
};
const STATEMENT: InclusionStatement = {
  anchors: [
    { level: 7, value: 70n },
    { level: 31, value: 310n },
    { level: 0, value: 0n },
  ],
  leaves: [1n, 2n, 3n],
};
const { anchors, leaves } = STATEMENT;

describe("assertStatement", () => {
  it("accepts values at their bounds", () => {
    assertStatement(SHAPE, STATEMENT);
    assertStatement(SHAPE, { anchors, leaves: [2n ** 248n - 1n, 0n, 0n, 0n] });
    assertStatement(SHAPE, { anchors: anchors.with(0, { level: 31, value: SCALAR_FIELD - 1n }), leaves: [1n] });
  });

  it.each<[InclusionVerifyErrorCode, InclusionStatement]>([
    ["STATEMENT_ANCHOR_COUNT", { anchors: anchors.slice(1), leaves }],
    ["STATEMENT_ANCHOR_COUNT", { anchors: [...anchors, anchors[2]!], leaves }],
    ["STATEMENT_LEAF_COUNT", { anchors, leaves: [] }],
    ["STATEMENT_LEAF_COUNT", { anchors, leaves: [1n, 2n, 3n, 4n, 5n] }],
    ["STATEMENT_LEAF_TOO_LARGE", { anchors, leaves: [1n, 2n ** 248n] }],
    ["STATEMENT_LEAF_TOO_LARGE", { anchors, leaves: [-1n] }],
    ["STATEMENT_ANCHOR_OUT_OF_FIELD", { anchors: anchors.with(1, { level: 0, value: SCALAR_FIELD }), leaves }],
    ["STATEMENT_ANCHOR_OUT_OF_FIELD", { anchors: anchors.with(1, { level: 0, value: -1n }), leaves }],
    ["STATEMENT_ANCHOR_LEVEL", { anchors: anchors.with(1, { level: 32, value: 1n }), leaves }],
    ["STATEMENT_ANCHOR_LEVEL", { anchors: anchors.with(1, { level: -1, value: 1n }), leaves }],
    ["STATEMENT_ANCHOR_LEVEL", { anchors: anchors.with(1, { level: 0.5, value: 1n }), leaves }],
    ["STATEMENT_UNUSED_ANCHOR_LEVEL", { anchors: anchors.with(2, { level: 1, value: 0n }), leaves }],
  ])("%s", (code, statement) => {
    expect(() => assertStatement(SHAPE, statement)).toThrow(
      expect.objectContaining({ name: "InclusionVerifyError", code }),
    );
  });
});

describe("the challenge", () => {
  const vector = statementVector(STATEMENT);

  it("is the hash that Solidity makes", () => {
    const encoded = encodeAbiParameters(
      parseAbiParameters("bytes32, uint256, address, bytes32, uint256, uint256, address, uint256, bytes32"),
      [
        keccak256(toBytes("heliogram.inclusion.v1")),
        CONTEXT.chainId,
        CONTEXT.verifier,
        CONTEXT.keyDigest,
        3n,
        3n,
        CONTEXT.beneficiary,
        99n,
        keccak256(encodePacked(["uint256[]"], [[70n, 310n, 0n, 7n + 31n * 256n, 1n, 2n, 3n]])),
      ],
    );
    expect(challenge(CONTEXT, SHAPE, 99n, vector)).toBe(BigInt(keccak256(encoded)) % SCALAR_FIELD);
  });

  it("depends on every input", () => {
    const answers = [
      challenge(CONTEXT, SHAPE, 99n, vector),
      challenge({ ...CONTEXT, chainId: 1n }, SHAPE, 99n, vector),
      challenge({ ...CONTEXT, verifier: CONTEXT.beneficiary }, SHAPE, 99n, vector),
      challenge({ ...CONTEXT, keyDigest: `0x${"23".repeat(32)}` }, SHAPE, 99n, vector),
      challenge({ ...CONTEXT, beneficiary: CONTEXT.verifier }, SHAPE, 99n, vector),
      challenge(CONTEXT, SHAPE, 98n, vector),
      challenge(CONTEXT, SHAPE, 99n, vector.toReversed()),
      // The same vector, split elsewhere.
      challenge(CONTEXT, { ...SHAPE, anchors: 2 }, 99n, vector),
    ];
    expect(new Set(answers).size).toBe(answers.length);
  });
});

describe("the polynomial", () => {
  it("is monic, term by term", () => {
    const r = 2n ** 200n + 12345n;
    const vector = statementVector(STATEMENT);
    const terms = [...vector, 1n].map((coefficient, i) => coefficient * r ** BigInt(i));
    expect(evaluateStatement(vector, r)).toBe(terms.reduce((sum, term) => sum + term) % SCALAR_FIELD);
  });

  it("knows its length: a zero leaf at the end changes it", () => {
    const vector = statementVector(STATEMENT);
    expect(evaluateStatement([...vector, 0n], 5n)).not.toBe(evaluateStatement(vector, 5n));
  });
});
