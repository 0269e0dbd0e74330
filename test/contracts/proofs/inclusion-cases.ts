/**
 * Calls of `InclusionVerifier.verifyInclusion` with the outcome that each must have: one sound call for each shape of
 * statement, and for each way to be wrong one call that differs in one thing from a sound one.
 */
import { bn254 } from "@noble/curves/bn254.js";
import { encodeErrorResult, encodeFunctionData, type Hex, parseAbi } from "viem";
import type { InclusionKey } from "../../../src/contracts/proofs/verify-inclusion.ts";
import { keyDigest } from "../../../src/groth16/key-digest.ts";
import { BASE_FIELD, SCALAR_FIELD } from "../../../src/groth16/verify-points.ts";
import type { InclusionProof } from "../../../src/inclusion/prove.ts";
import {
  challenge,
  evaluateStatement,
  type InclusionStatement,
  statementVector,
} from "../../../src/inclusion/statement.ts";
import { contractProofOf, keyJsonOf, simulateProof, TRAPDOOR } from "../../unit/contracts-proofs/trapdoor-key.ts";

export const verifierAbi = parseAbi([
  "struct Proof { uint256[2] a; uint256[4] b; uint256[2] c; uint256 commitment; }",
  "function verifyInclusion(Proof proof, uint256[] anchorValues, uint256[] anchorLevels, uint256[] leaves, address beneficiary) view",
  "error MalformedPoint()",
  "error ProofDoesNotHold()",
  "error SignalOutOfField(uint256 index, uint256 value)",
  "error WrongAnchorCount(uint256 values, uint256 levels, uint256 expected)",
  "error AnchorOutOfField(uint256 index, uint256 value)",
  "error AnchorLevelTooLarge(uint256 index, uint256 level)",
  "error UnusedAnchorHasLevel(uint256 index, uint256 level)",
  "error WrongLeafCount(uint256 leaves, uint256 capacity)",
  "error LeafTooLarge(uint256 index, uint256 leaf)",
]);

/** Arguments of one call. */
export interface Call {
  readonly proof: InclusionProof;
  readonly anchorValues: readonly bigint[];
  readonly anchorLevels: readonly bigint[];
  readonly leaves: readonly bigint[];
  readonly beneficiary: Hex;
}

export interface Case {
  readonly name: string;
  readonly calldata: Hex;
  /** Revert data; `0x` where the call must succeed. */
  readonly expected: Hex;
}

export const CHAIN_ID = 31337n;
export const VERIFIER: Hex = "0x00000000000000000000000000000000000a11ce";
export const BENEFICIARY: Hex = "0x00000000000000000000000000000000000b0b00";
export const KEY: InclusionKey = {
  verificationKey: keyJsonOf(TRAPDOOR),
  shape: { chunks: 4, chunkDepth: 2, pathDepth: 31, anchors: 3 },
  development: false,
};
const CAPACITY = 16;
const LEAF_MAX = 2n ** 248n - 1n;
const HOLDS_NOT = encodeErrorResult({ abi: verifierAbi, errorName: "ProofDoesNotHold" });
const MALFORMED = encodeErrorResult({ abi: verifierAbi, errorName: "MalformedPoint" });

/** A statement with two anchors in use and five leaves. */
export const STATEMENT: InclusionStatement = {
  anchors: [
    { level: 5, value: 1234567n },
    { level: 2, value: 7654321n },
    { level: 0, value: 0n },
  ],
  leaves: [101n, 202n, 303n, 404n, 505n],
};

/** A call that a prover with an honest circuit would make: the proof is simulated, the signals are right. */
export function soundCall(
  statement: InclusionStatement,
  commitment = 987654321n,
  beneficiary: Hex = BENEFICIARY,
): Call {
  const vector = statementVector(statement);
  const r = challengeOf(vector, commitment, beneficiary);
  const groth16 = simulateProof(TRAPDOOR, [commitment, evaluateStatement(vector, r), r]);
  return {
    proof: contractProofOf(groth16, commitment),
    anchorValues: statement.anchors.map(({ value }) => value),
    anchorLevels: statement.anchors.map(({ level }) => BigInt(level)),
    leaves: statement.leaves,
    beneficiary,
  };
}

/** The challenge that the verifier of these cases computes. */
function challengeOf(vector: readonly bigint[], commitment: bigint, beneficiary: Hex): bigint {
  const digest = keyDigest(KEY.verificationKey, KEY.shape, KEY.development);
  const context = { chainId: CHAIN_ID, verifier: VERIFIER, keyDigest: digest, beneficiary };
  return challenge(context, KEY.shape, commitment, vector);
}

export function encodeCall(call: Call): Hex {
  const { proof, anchorValues, anchorLevels, leaves, beneficiary } = call;
  return encodeFunctionData({
    abi: verifierAbi,
    functionName: "verifyInclusion",
    args: [proof, anchorValues, anchorLevels, leaves, beneficiary],
  });
}

function accepted(name: string, call: Call): Case {
  return { name, calldata: encodeCall(call), expected: "0x" };
}

function refused(name: string, call: Call, expected: Hex): Case {
  return { name, calldata: encodeCall(call), expected };
}

function error(errorName: string, args: readonly bigint[]): Hex {
  return encodeErrorResult({ abi: verifierAbi, errorName, args } as Parameters<typeof encodeErrorResult>[0]);
}

export function acceptedCases(): readonly Case[] {
  const { anchors, leaves } = STATEMENT;
  const unused = { level: 0, value: 0n };
  return [
    accepted("five leaves, two anchors in use", soundCall(STATEMENT)),
    accepted("one leaf", soundCall({ anchors, leaves: [1n] })),
    accepted("as many leaves as the instance opens", soundCall({ anchors, leaves: range(CAPACITY) })),
    accepted("the largest and the smallest leaf", soundCall({ anchors, leaves: [LEAF_MAX, 0n] })),
    accepted("a leaf twice, which the receiver of the statement must bear", soundCall({ anchors, leaves: [9n, 9n] })),
    accepted(
      "the largest anchor",
      soundCall({ anchors: [{ level: 31, value: SCALAR_FIELD - 1n }, unused, unused], leaves }),
    ),
    accepted(
      "an anchor that is itself a leaf",
      soundCall({ anchors: [{ level: 0, value: 77n }, unused, unused], leaves: [77n] }),
    ),
    accepted(
      "an unused anchor before a used one",
      soundCall({ anchors: [unused, unused, { level: 31, value: 5n }], leaves }),
    ),
    accepted("the smallest commitment", soundCall(STATEMENT, 0n)),
    accepted("the largest commitment", soundCall(STATEMENT, SCALAR_FIELD - 1n)),
    accepted("no beneficiary", soundCall(STATEMENT, 5n, "0x0000000000000000000000000000000000000000")),
  ];
}

/** Sound proofs for another statement than the one that is claimed. */
export function falseStatementCases(): readonly Case[] {
  const call = soundCall(STATEMENT);
  const { anchorValues, anchorLevels, leaves } = call;
  const [v0, v1, v2] = anchorValues as [bigint, bigint, bigint];
  const [l0, l1, l2, l3, l4] = leaves as [bigint, bigint, bigint, bigint, bigint];
  const changes: readonly (readonly [string, Partial<Call>])[] = [
    ...leaves.map((_, i) => [`leaf ${i} plus one`, { leaves: leaves.with(i, leaves[i]! + 1n) }] as const),
    ["two leaves exchanged", { leaves: [l1, l0, l2, l3, l4] }],
    ["leaves reversed", { leaves: leaves.toReversed() }],
    ["leaves rotated", { leaves: [l1, l2, l3, l4, l0] }],
    ["first leaf dropped", { leaves: leaves.slice(1) }],
    ["last leaf dropped", { leaves: leaves.slice(0, -1) }],
    ["a leaf in the middle dropped", { leaves: [l0, l1, l3, l4] }],
    ["a leaf repeated in place of another", { leaves: [l0, l0, l2, l3, l4] }],
    ["last leaf repeated", { leaves: [...leaves, l4] }],
    ["a zero leaf at the end", { leaves: [...leaves, 0n] }],
    ["a zero leaf at the start", { leaves: [0n, ...leaves] }],
    ["a leaf of one at the end", { leaves: [...leaves, 1n] }],
    ["an anchor claimed as a leaf too", { leaves: [...leaves, v0] }],
    ["an anchor claimed in place of a leaf", { leaves: [v0, l1, l2, l3, l4] }],
    ...[0, 1].map(
      (i) => [`anchor ${i} plus one`, { anchorValues: anchorValues.with(i, anchorValues[i]! + 1n) }] as const,
    ),
    ["an anchor where there was none", { anchorValues: [v0, v1, 1n] }],
    ["anchors exchanged, levels not", { anchorValues: [v1, v0, v2] }],
    ["levels exchanged, anchors not", { anchorLevels: [2n, 5n, 0n] }],
    ["anchors and levels exchanged", { anchorValues: [v1, v0, v2], anchorLevels: [2n, 5n, 0n] }],
    ["an anchor moved to an unused place", { anchorValues: [v0, 0n, v1], anchorLevels: [5n, 0n, 2n] }],
    ["an anchor dropped", { anchorValues: [v0, 0n, 0n], anchorLevels: [5n, 0n, 0n] }],
    ...[0, 1].map(
      (i) => [`level ${i} plus one`, { anchorLevels: anchorLevels.with(i, anchorLevels[i]! + 1n) }] as const,
    ),
    ["another beneficiary", { beneficiary: "0x00000000000000000000000000000000000b0b01" }],
    ["no beneficiary", { beneficiary: "0x0000000000000000000000000000000000000000" }],
  ];
  return changes.map(([name, change]) => refused(name, { ...call, ...change }, HOLDS_NOT));
}

/** Statements that are refused for what they are, with the proof that would go with them where there is one. */
export function malformedStatementCases(): readonly Case[] {
  const call = soundCall(STATEMENT);
  const { anchorValues, anchorLevels, leaves } = call;
  const p = SCALAR_FIELD;
  return [
    refused("no leaf", { ...call, leaves: [] }, error("WrongLeafCount", [0n, BigInt(CAPACITY)])),
    refused(
      "one leaf more than the instance opens",
      { ...call, leaves: range(CAPACITY + 1) },
      error("WrongLeafCount", [BigInt(CAPACITY + 1), BigInt(CAPACITY)]),
    ),
    refused("a leaf of 249 bits", { ...call, leaves: [LEAF_MAX + 1n] }, error("LeafTooLarge", [0n, LEAF_MAX + 1n])),
    ...leaves.map((leaf, i) =>
      refused(
        `leaf ${i} plus p`,
        { ...call, leaves: leaves.with(i, leaf + p) },
        error("LeafTooLarge", [BigInt(i), leaf + p]),
      ),
    ),
    ...anchorValues.map((value, i) =>
      refused(
        `anchor ${i} plus p`,
        { ...call, anchorValues: anchorValues.with(i, value + p) },
        error("AnchorOutOfField", [BigInt(i), value + p]),
      ),
    ),
    refused("anchor 0 of p", { ...call, anchorValues: anchorValues.with(0, p) }, error("AnchorOutOfField", [0n, p])),
    refused("a level of 32", { ...call, anchorLevels: [5n, 32n, 0n] }, error("AnchorLevelTooLarge", [1n, 32n])),
    refused(
      // 5 + 256 * 2 packs to the same word as levels 5 and 2.
      "a level that packs into the next one",
      { ...call, anchorLevels: [5n + 512n, 0n, 0n] },
      error("AnchorLevelTooLarge", [0n, 517n]),
    ),
    refused(
      "a level whose bits leave the word",
      { ...call, anchorLevels: [5n, 2n, 1n << 240n] },
      error("AnchorLevelTooLarge", [2n, 1n << 240n]),
    ),
    refused(
      "an unused anchor with a level",
      { ...call, anchorLevels: [5n, 2n, 1n] },
      error("UnusedAnchorHasLevel", [2n, 1n]),
    ),
    refused("no anchors", { ...call, anchorValues: [], anchorLevels: [] }, error("WrongAnchorCount", [0n, 0n, 3n])),
    refused(
      "one anchor fewer, its value moved into the leaves",
      {
        ...call,
        anchorValues: anchorValues.slice(0, 2),
        anchorLevels: anchorLevels.slice(0, 2),
        leaves: [0n, ...leaves],
      },
      error("WrongAnchorCount", [2n, 2n, 3n]),
    ),
    refused(
      "one anchor more",
      { ...call, anchorValues: [...anchorValues, 0n], anchorLevels: [...anchorLevels, 0n] },
      error("WrongAnchorCount", [4n, 4n, 3n]),
    ),
    refused(
      "one level fewer",
      { ...call, anchorLevels: anchorLevels.slice(0, 2) },
      error("WrongAnchorCount", [3n, 2n, 3n]),
    ),
    refused(
      "one value fewer",
      { ...call, anchorValues: anchorValues.slice(0, 2) },
      error("WrongAnchorCount", [2n, 3n, 3n]),
    ),
  ];
}

/** Proofs that are wrong in one number. */
export function badProofCases(): readonly Case[] {
  const call = soundCall(STATEMENT);
  const { proof } = call;
  const p = SCALAR_FIELD;
  const withProof = (change: Partial<InclusionProof>): Call => ({ ...call, proof: { ...proof, ...change } });
  const { G1, G2, fields } = { G1: bn254.G1.Point, G2: bn254.G2.Point, fields: bn254.fields };
  const otherG1 = G1.BASE.multiply(99n).toAffine();
  const otherG2 = G2.BASE.multiply(99n).toAffine();
  const [ax, ay] = proof.a;
  const [cx, cy] = proof.c;
  const [bx1, bx0, by1, by0] = proof.b;
  const coordinates = [
    ...proof.a.map((value, i) => [`a[${i}]`, value, (other: bigint) => ({ a: replaced(proof.a, i, other) })] as const),
    ...proof.b.map((value, i) => [`b[${i}]`, value, (other: bigint) => ({ b: replaced(proof.b, i, other) })] as const),
    ...proof.c.map((value, i) => [`c[${i}]`, value, (other: bigint) => ({ c: replaced(proof.c, i, other) })] as const),
  ];
  return [
    ...coordinates.flatMap(([name, value, change]) => [
      refused(`${name}, lowest bit flipped`, withProof(change(value ^ 1n)), MALFORMED),
      refused(`${name}, plus q`, withProof(change(value + BASE_FIELD)), MALFORMED),
    ]),
    refused("a negated", withProof({ a: [ax, BASE_FIELD - ay] }), HOLDS_NOT),
    refused("b negated", withProof({ b: [bx1, bx0, fields.Fp.neg(by1), fields.Fp.neg(by0)] }), HOLDS_NOT),
    refused("c negated", withProof({ c: [cx, BASE_FIELD - cy] }), HOLDS_NOT),
    refused("another a", withProof({ a: [otherG1.x, otherG1.y] }), HOLDS_NOT),
    refused("another b", withProof({ b: [otherG2.x.c1, otherG2.x.c0, otherG2.y.c1, otherG2.y.c0] }), HOLDS_NOT),
    refused("another c", withProof({ c: [otherG1.x, otherG1.y] }), HOLDS_NOT),
    refused("a and c exchanged", withProof({ a: proof.c, c: proof.a }), HOLDS_NOT),
    refused("a at infinity", withProof({ a: [0n, 0n] }), HOLDS_NOT),
    refused("b at infinity", withProof({ b: [0n, 0n, 0n, 0n] }), HOLDS_NOT),
    refused("c at infinity", withProof({ c: [0n, 0n] }), HOLDS_NOT),
    refused("a at infinity, y of q", withProof({ a: [0n, BASE_FIELD] }), MALFORMED),
    refused("b in the order of snarkjs", withProof({ b: [bx0, bx1, by0, by1] }), MALFORMED),
    refused("b on the twist, outside the subgroup", withProof({ b: TWIST_POINT }), MALFORMED),
    refused("commitment plus one", withProof({ commitment: proof.commitment + 1n }), HOLDS_NOT),
    refused("commitment of zero", withProof({ commitment: 0n }), HOLDS_NOT),
    refused(
      "commitment plus p",
      withProof({ commitment: proof.commitment + p }),
      error("SignalOutOfField", [0n, proof.commitment + p]),
    ),
    refused("commitment of p", withProof({ commitment: p }), error("SignalOutOfField", [0n, p])),
    refused("a proof for a chosen r", chosenChallenge(), HOLDS_NOT),
    refused("a proof without length: y not monic", notMonic(), HOLDS_NOT),
  ];
}

/** A point of the twist y² = x³ + 3 / (9 + i) with x = 1 that is in no subgroup of order p, in the order of EIP-197. */
export const TWIST_POINT: readonly [bigint, bigint, bigint, bigint] = twistPoint();

function twistPoint(): readonly [bigint, bigint, bigint, bigint] {
  const { Fp2 } = bn254.fields;
  for (let i = 1n; ; i++) {
    const x = Fp2.fromBigTuple([i, 0n]);
    const square = Fp2.add(Fp2.mul(Fp2.sqr(x), x), bn254.G2.Point.CURVE().b);
    try {
      const y = Fp2.sqrt(square);
      if (!bn254.G2.Point.fromAffine({ x, y }).isTorsionFree()) return [x.c1, x.c0, y.c1, y.c0];
    } catch {
      // No square: no point has this x.
    }
  }
}

/** A proof of a true sentence about another r: only a contract that computes r itself refuses it. */
function chosenChallenge(): Call {
  const call = soundCall(STATEMENT);
  const { commitment } = call.proof;
  const r = 3n;
  const groth16 = simulateProof(TRAPDOOR, [commitment, evaluateStatement(statementVector(STATEMENT), r), r]);
  return { ...call, proof: contractProofOf(groth16, commitment) };
}

/** A proof of the sum of V_i r^i alone, without r^N: trailing zero leaves would not change it. */
function notMonic(): Call {
  const call = soundCall(STATEMENT);
  const { commitment } = call.proof;
  const vector = statementVector(STATEMENT);
  const r = challengeOf(vector, commitment, call.beneficiary);
  const { Fr } = bn254.fields;
  const y = Fr.sub(evaluateStatement(vector, r), Fr.pow(r, BigInt(vector.length)));
  return { ...call, proof: contractProofOf(simulateProof(TRAPDOOR, [commitment, y, r]), commitment) };
}

function range(length: number): bigint[] {
  return Array.from({ length }, (_, i) => BigInt(1000 + i));
}

/** `with` for tuples. */
function replaced<Tuple extends readonly bigint[]>(tuple: Tuple, index: number, value: bigint): Tuple {
  return tuple.with(index, value) as readonly bigint[] as Tuple;
}
