/**
 * Random calls, each sound or changed in one random thing, with the verdict of the TypeScript verifier. The Solidity one
 * must give the same.
 */
import fc from "fast-check";
import { type Hex, toFunctionSelector } from "viem";
import { verifyInclusion } from "../../../src/contracts/proofs/verify-inclusion.ts";
import { BASE_FIELD, SCALAR_FIELD } from "../../../src/groth16/verify-points.ts";
import type { InclusionProof } from "../../../src/inclusion/prove.ts";
import type { InclusionStatement } from "../../../src/inclusion/statement.ts";
import { HeliogramError } from "../../../src/primitives/errors.ts";
import { type Call, CHAIN_ID, encodeCall, KEY, soundCall, VERIFIER, verifierAbi } from "./inclusion-cases.ts";

export interface DifferentialCase {
  readonly name: string;
  readonly calldata: Hex;
  /** Selector of the error, `0x` if the call succeeds. */
  readonly selector: Hex;
}

/** The Solidity error that answers to each code of the TypeScript verifier. */
const ERROR_OF_CODE: Readonly<Record<string, (typeof verifierAbi)[number]["name"]>> = {
  STATEMENT_ANCHOR_COUNT: "WrongAnchorCount",
  STATEMENT_LEAF_COUNT: "WrongLeafCount",
  STATEMENT_ANCHOR_OUT_OF_FIELD: "AnchorOutOfField",
  STATEMENT_ANCHOR_LEVEL: "AnchorLevelTooLarge",
  STATEMENT_UNUSED_ANCHOR_LEVEL: "UnusedAnchorHasLevel",
  STATEMENT_LEAF_TOO_LARGE: "LeafTooLarge",
  GROTH16_SIGNAL_OUT_OF_FIELD: "SignalOutOfField",
  GROTH16_COORDINATE_OUT_OF_FIELD: "MalformedPoint",
  GROTH16_POINT_OFF_CURVE: "MalformedPoint",
  GROTH16_POINT_OUTSIDE_SUBGROUP: "MalformedPoint",
  GROTH16_PROOF_DOES_NOT_HOLD: "ProofDoesNotHold",
};

/** @param runs number of calls for each mutation, the same for the same seed */
export function differentialCases(runs: number, seed: number): readonly DifferentialCase[] {
  return MUTATIONS.flatMap(({ name, change }, i) =>
    fc.sample(fc.tuple(statement, word), { numRuns: runs, seed: seed + i }).map(([sound, noise]) => {
      const call = change(soundCall(sound, noise % SCALAR_FIELD), noise);
      const code = verdict(call);
      if (code === null) return { name, calldata: encodeCall(call), selector: "0x" };
      const errorName = ERROR_OF_CODE[code];
      if (errorName === undefined) throw new Error(`no Solidity error answers to ${code}`);
      return { name: `${name}: ${code}`, calldata: encodeCall(call), selector: selectorOf(errorName) };
    }),
  );
}

const word = fc.bigInt({ min: 0n, max: 2n ** 256n - 1n });
const unusedAnchor = fc.constant({ level: 0, value: 0n });
const usedAnchor = fc.record({
  level: fc.integer({ min: 0, max: 31 }),
  value: fc.bigInt({ min: 1n, max: SCALAR_FIELD - 1n }),
});
const statement: fc.Arbitrary<InclusionStatement> = fc.record({
  anchors: fc.array(fc.oneof(usedAnchor, unusedAnchor), { minLength: 3, maxLength: 3 }),
  leaves: fc.array(fc.bigInt({ min: 0n, max: 2n ** 248n - 1n }), { minLength: 1, maxLength: 16 }),
});

interface Mutation {
  readonly name: string;
  change(call: Call, noise: bigint): Call;
}

const MUTATIONS: readonly Mutation[] = [
  { name: "sound", change: (call) => call },
  { name: "a leaf changed", change: (call, noise) => ({ ...call, leaves: flip(call.leaves, noise, 248n) }) },
  { name: "a leaf made large", change: (call, noise) => ({ ...call, leaves: flip(call.leaves, noise, 256n) }) },
  { name: "a leaf replaced", change: (call, noise) => ({ ...call, leaves: call.leaves.with(0, noise >> 8n) }) },
  { name: "a leaf dropped", change: (call) => ({ ...call, leaves: call.leaves.slice(1) }) },
  { name: "a leaf added", change: (call, noise) => ({ ...call, leaves: [...call.leaves, noise >> 8n] }) },
  { name: "leaves rotated", change: (call) => ({ ...call, leaves: [...call.leaves.slice(1), call.leaves[0]!] }) },
  {
    name: "an anchor changed",
    change: (call, noise) => ({ ...call, anchorValues: flip(call.anchorValues, noise, 256n) }),
  },
  {
    name: "an anchor zeroed",
    change: (call, noise) => ({ ...call, anchorValues: call.anchorValues.with(at(noise, 3), 0n) }),
  },
  {
    name: "an anchor dropped",
    change: (call) => ({ ...call, anchorValues: call.anchorValues.slice(1), anchorLevels: call.anchorLevels.slice(1) }),
  },
  { name: "a level changed", change: (call, noise) => ({ ...call, anchorLevels: flip(call.anchorLevels, noise, 6n) }) },
  { name: "another beneficiary", change: (call, noise) => ({ ...call, beneficiary: addressOf(noise) }) },
  {
    name: "a bit of the proof flipped",
    change: (call, noise) => withWords(call, flip(proofWords(call.proof), noise, 256n)),
  },
  {
    name: "a coordinate plus q",
    change: (call, noise) =>
      withWords(call, plus(proofWords(call.proof).slice(0, 8), noise, BASE_FIELD).concat(call.proof.commitment)),
  },
  {
    name: "commitment plus p",
    change: (call) => ({ ...call, proof: { ...call.proof, commitment: call.proof.commitment + SCALAR_FIELD } }),
  },
  {
    name: "a negated",
    change: (call) => ({ ...call, proof: { ...call.proof, a: [call.proof.a[0], BASE_FIELD - call.proof.a[1]] } }),
  },
  { name: "a and c at infinity", change: (call) => ({ ...call, proof: { ...call.proof, a: [0n, 0n], c: [0n, 0n] } }) },
  { name: "b at infinity", change: (call) => ({ ...call, proof: { ...call.proof, b: [0n, 0n, 0n, 0n] } }) },
];

/** Code of the error with which the TypeScript verifier refuses the call, null if it accepts. */
function verdict(call: Call): string | null {
  const { proof, anchorValues, anchorLevels, leaves, beneficiary } = call;
  const anchors = anchorValues.map((value, i) => ({ value, level: Number(anchorLevels[i]!) }));
  try {
    verifyInclusion(KEY, { chainId: CHAIN_ID, verifier: VERIFIER, beneficiary }, { anchors, leaves }, proof);
    return null;
  } catch (error) {
    if (error instanceof HeliogramError) return error.code;
    throw error;
  }
}

function proofWords({ a, b, c, commitment }: InclusionProof): readonly bigint[] {
  return [...a, ...b, ...c, commitment];
}

function withWords(call: Call, words: readonly bigint[]): Call {
  const [a0, a1, b0, b1, b2, b3, c0, c1, commitment] = words as readonly [
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
  ];
  return { ...call, proof: { a: [a0, a1], b: [b0, b1, b2, b3], c: [c0, c1], commitment } };
}

/** Flips one of the lower `bits` of one value. */
function flip(values: readonly bigint[], noise: bigint, bits: bigint): bigint[] {
  const i = at(noise, values.length);
  return values.with(i, values[i]! ^ (1n << ((noise >> 16n) % bits)));
}

function plus(values: readonly bigint[], noise: bigint, amount: bigint): bigint[] {
  const i = at(noise, values.length);
  return values.with(i, values[i]! + amount);
}

function at(noise: bigint, length: number): number {
  return Number(noise % BigInt(length));
}

function addressOf(noise: bigint): Hex {
  return `0x${(noise >> 96n).toString(16).padStart(40, "0")}`;
}

function selectorOf(errorName: string): Hex {
  const item = verifierAbi.find((entry) => entry.type === "error" && entry.name === errorName)!;
  return toFunctionSelector(`${item.name}(${item.inputs.map(({ type }) => type).join(",")})`);
}
