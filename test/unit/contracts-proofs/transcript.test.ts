import { encodeAbiParameters, encodePacked, keccak256, parseAbiParameters, toBytes } from "viem";
import { describe, expect, it } from "vitest";
import {
  type ChallengeContext,
  computeChallenge,
  evaluateOpening,
  type InclusionStatement,
  statementVector,
  type TranscriptErrorCode,
} from "../../../src/contracts/proofs/transcript.ts";
import { SCALAR_FIELD } from "../../../src/groth16/verify-points.ts";

const CONTEXT: ChallengeContext = {
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

describe("statementVector", () => {
  it("has the anchors, their packed levels, the leaves", () => {
    expect(statementVector(STATEMENT)).toEqual([70n, 310n, 0n, 7n + 31n * 256n, 1n, 2n, 3n]);
  });

  it("keeps values at their bounds", () => {
    const anchors = [{ level: 31, value: SCALAR_FIELD - 1n }];
    expect(statementVector({ anchors, leaves: [2n ** 248n - 1n, 0n] })).toEqual([
      SCALAR_FIELD - 1n,
      31n,
      2n ** 248n - 1n,
      0n,
    ]);
  });

  it.each<[TranscriptErrorCode, InclusionStatement]>([
    ["TRANSCRIPT_NO_LEAVES", { ...STATEMENT, leaves: [] }],
    ["TRANSCRIPT_LEAF_TOO_LARGE", { ...STATEMENT, leaves: [1n, 2n ** 248n] }],
    ["TRANSCRIPT_LEAF_TOO_LARGE", { ...STATEMENT, leaves: [-1n] }],
    ["TRANSCRIPT_ANCHOR_OUT_OF_FIELD", { ...STATEMENT, anchors: [{ level: 0, value: SCALAR_FIELD }] }],
    ["TRANSCRIPT_ANCHOR_OUT_OF_FIELD", { ...STATEMENT, anchors: [{ level: 0, value: -1n }] }],
    ["TRANSCRIPT_ANCHOR_LEVEL", { ...STATEMENT, anchors: [{ level: 32, value: 1n }] }],
    ["TRANSCRIPT_ANCHOR_LEVEL", { ...STATEMENT, anchors: [{ level: -1, value: 1n }] }],
    ["TRANSCRIPT_ANCHOR_LEVEL", { ...STATEMENT, anchors: [{ level: 0.5, value: 1n }] }],
    ["TRANSCRIPT_UNUSED_ANCHOR_LEVEL", { ...STATEMENT, anchors: [{ level: 1, value: 0n }] }],
  ])("%s", (code, statement) => {
    expectCode(code, () => statementVector(statement));
  });
});

describe("computeChallenge", () => {
  it("is the hash that Solidity makes", () => {
    const vector = encodePacked(["uint256[]"], [statementVector(STATEMENT)]);
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
        keccak256(vector),
      ],
    );
    expect(computeChallenge(CONTEXT, STATEMENT, 99n)).toBe(BigInt(keccak256(encoded)) % SCALAR_FIELD);
  });

  it("depends on every input", () => {
    const { anchors, leaves } = STATEMENT;
    const inputs: readonly [ChallengeContext, InclusionStatement, bigint][] = [
      [CONTEXT, STATEMENT, 99n],
      [{ ...CONTEXT, chainId: 1n }, STATEMENT, 99n],
      [{ ...CONTEXT, verifier: CONTEXT.beneficiary }, STATEMENT, 99n],
      [{ ...CONTEXT, keyDigest: `0x${"23".repeat(32)}` }, STATEMENT, 99n],
      [{ ...CONTEXT, beneficiary: CONTEXT.verifier }, STATEMENT, 99n],
      [CONTEXT, STATEMENT, 98n],
      [CONTEXT, { anchors, leaves: leaves.toReversed() }, 99n],
      [CONTEXT, { anchors: anchors.toReversed(), leaves }, 99n],
      // The same vector, split elsewhere.
      [CONTEXT, { anchors: [{ level: 0, value: 70n }], leaves: [310n, 0n, 7n + 31n * 256n, ...leaves] }, 99n],
    ];
    const answers = inputs.map((input) => computeChallenge(...input));
    expect(new Set(answers).size).toBe(inputs.length);
    for (const answer of answers) expect(answer < SCALAR_FIELD).toBe(true);
  });

  it("refuses a commitment outside the field", () => {
    expectCode("TRANSCRIPT_COMMITMENT_OUT_OF_FIELD", () => computeChallenge(CONTEXT, STATEMENT, SCALAR_FIELD));
    expectCode("TRANSCRIPT_COMMITMENT_OUT_OF_FIELD", () => computeChallenge(CONTEXT, STATEMENT, -1n));
  });
});

describe("evaluateOpening", () => {
  it("is the monic polynomial, term by term", () => {
    const r = 2n ** 200n + 12345n;
    const vector = statementVector(STATEMENT);
    const terms = [...vector, 1n].map((coefficient, i) => coefficient * r ** BigInt(i));
    expect(evaluateOpening(STATEMENT, r)).toBe(terms.reduce((sum, term) => sum + term) % SCALAR_FIELD);
  });

  it("knows its length: a zero leaf at the end changes it", () => {
    const longer = { ...STATEMENT, leaves: [...STATEMENT.leaves, 0n] };
    expect(evaluateOpening(longer, 5n)).not.toBe(evaluateOpening(STATEMENT, 5n));
  });
});

function expectCode(code: TranscriptErrorCode, run: () => unknown): void {
  expect(run).toThrow(expect.objectContaining({ name: "TranscriptError", code }));
}
