import { bn254 } from "@noble/curves/bn254.js";
import { describe, expect, it } from "vitest";
import { isProofValid, parseProof, parsePublicSignals, verifyProof } from "../../../src/groth16/verify.ts";
import type { Groth16VerifyErrorCode } from "../../../src/groth16/verify-error.ts";
import { parseVerifyingKey } from "../../../src/groth16/verify-key.ts";
import { BASE_FIELD, type G2Point, SCALAR_FIELD } from "../../../src/groth16/verify-points.ts";
import { TWIST_POINT } from "../../contracts/proofs/inclusion-cases.ts";
import { describeVectors } from "../../spec/vectors.ts";
import { g1Json, g2Json, keyJsonOf, keyOf, simulateProof, TRAPDOOR } from "../contracts-proofs/trapdoor-key.ts";
import { foreignProofs } from "./foreign-proofs.ts";

const SIGNALS = [5n, 0n, SCALAR_FIELD - 1n];
const OUTSIDE_SUBGROUP = [
  [`${TWIST_POINT[1]}`, `${TWIST_POINT[0]}`],
  [`${TWIST_POINT[3]}`, `${TWIST_POINT[2]}`],
  ["1", "0"],
];
const INFINITY_G1 = ["0", "1", "0"];
const INFINITY_G2 = [
  ["0", "0"],
  ["1", "0"],
  ["0", "0"],
];

describeVectors(
  "foreign proofs",
  foreignProofs(),
  ({ name }) => `${name} holds, and not with one bit changed`,
  ({ verifyingKey, proof, signals }) => {
    const key = parseVerifyingKey(verifyingKey);
    const parsed = parseProof(proof);
    const right = parsePublicSignals(signals);
    verifyProof(key, parsed, right);
    const last = right.length - 1;
    expectCode("GROTH16_PROOF_DOES_NOT_HOLD", () => verifyProof(key, parsed, right.with(last, right[last]! ^ 1n)));
    expectCode("GROTH16_POINT_OFF_CURVE", () => parseProof({ ...proof, pi_a: flipLowestBit(proof.pi_a) }));
    expectCode("GROTH16_POINT_OFF_CURVE", () => parseProof({ ...proof, pi_c: flipLowestBit(proof.pi_c) }));
    const pi_b = [flipLowestBit(proof.pi_b[0]!), ...proof.pi_b.slice(1)];
    expectCode("GROTH16_POINT_OFF_CURVE", () => parseProof({ ...proof, pi_b }));
  },
);

describe("verifyProof", () => {
  const key = keyOf(TRAPDOOR);
  const proof = simulateProof(TRAPDOOR, SIGNALS);

  it("accepts", () => {
    verifyProof(key, proof, SIGNALS);
    expect(isProofValid(key, proof, SIGNALS)).toBe(true);
  });

  it.each([0, 1, 2])("refuses another signal %i", (i) => {
    const signals = SIGNALS.with(i, 7n);
    expectCode("GROTH16_PROOF_DOES_NOT_HOLD", () => verifyProof(key, proof, signals));
    expect(isProofValid(key, proof, signals)).toBe(false);
  });

  it.each([0, 1, 2])("refuses signal %i plus p, which no multiplication can tell from it", (i) => {
    const signals = SIGNALS.with(i, SIGNALS[i]! + SCALAR_FIELD);
    expectCode("GROTH16_SIGNAL_OUT_OF_FIELD", () => verifyProof(key, proof, signals));
  });

  it("refuses a negative signal, a signal too few and one too many", () => {
    expectCode("GROTH16_SIGNAL_OUT_OF_FIELD", () => verifyProof(key, proof, [5n, 0n, -1n]));
    expectCode("GROTH16_SIGNAL_COUNT", () => verifyProof(key, proof, [5n, 0n]));
    expectCode("GROTH16_SIGNAL_COUNT", () => verifyProof(key, proof, [...SIGNALS, 0n]));
  });

  it.each(["a", "b", "c"] as const)("refuses %s negated or at infinity", (part) => {
    const negated = { ...proof, [part]: proof[part].negate() };
    expectCode("GROTH16_PROOF_DOES_NOT_HOLD", () => verifyProof(key, negated, SIGNALS));
    const none = { ...proof, [part]: part === "b" ? bn254.G2.Point.ZERO : bn254.G1.Point.ZERO };
    expectCode("GROTH16_PROOF_DOES_NOT_HOLD", () => verifyProof(key, none, SIGNALS));
  });

  it("accepts c at infinity where it is the right point", () => {
    // alpha beta + sum gamma = a b, and nothing is left for c.
    const { alpha, beta, gamma, ic } = TRAPDOOR;
    const { Fr } = bn254.fields;
    const a = Fr.div(Fr.add(Fr.mul(alpha, beta), Fr.mul(ic[0]!, gamma)), 41n);
    const rare = simulateProof(TRAPDOOR, [0n, 0n, 0n], a, 41n);
    expect(rare.c.is0()).toBe(true);
    verifyProof(key, rare, [0n, 0n, 0n]);
  });
});

describe("parseVerifyingKey", () => {
  const json = keyJsonOf(TRAPDOOR);
  const { gamma } = keyOf(TRAPDOOR);
  const generator = bn254.G2.Point.BASE;

  it("accepts, also a gamma that is the generator, as snarkjs writes it", () => {
    expect(parseVerifyingKey(json).ic).toHaveLength(4);
    parseVerifyingKey({ ...json, vk_gamma_2: g2Json(generator) });
  });

  const points = ["vk_alpha_1", "vk_beta_2", "vk_gamma_2", "vk_delta_2"] as const;
  it.each(points)("refuses %s at infinity", (name) => {
    const infinity = name === "vk_alpha_1" ? INFINITY_G1 : INFINITY_G2;
    expectCode("GROTH16_KEY_POINT_AT_INFINITY", () => parseVerifyingKey({ ...json, [name]: infinity }));
  });

  it.each([0, 1, 2, 3])("refuses IC[%i] at infinity", (i) => {
    const IC = json.IC.with(i, INFINITY_G1);
    expectCode("GROTH16_KEY_POINT_AT_INFINITY", () => parseVerifyingKey({ ...json, IC }));
  });

  it.each(["vk_beta_2", "vk_gamma_2", "vk_delta_2"])("refuses %s outside the subgroup", (name) => {
    expectCode("GROTH16_POINT_OUTSIDE_SUBGROUP", () => parseVerifyingKey({ ...json, [name]: OUTSIDE_SUBGROUP }));
  });

  it.each<[Groth16VerifyErrorCode, string, G2Point]>([
    ["GROTH16_DELTA_IS_GENERATOR", "vk_delta_2", generator],
    ["GROTH16_DELTA_IS_GENERATOR", "vk_delta_2", generator.negate()],
    ["GROTH16_DELTA_IS_GAMMA", "vk_delta_2", gamma],
    ["GROTH16_DELTA_IS_GAMMA", "vk_delta_2", gamma.negate()],
    ["GROTH16_BETA_IS_GENERATOR", "vk_beta_2", generator],
    ["GROTH16_BETA_IS_GENERATOR", "vk_beta_2", generator.negate()],
  ])("%s", (code, name, point) => {
    expectCode(code, () => parseVerifyingKey({ ...json, [name]: g2Json(point) }));
  });

  it.each<[string, unknown]>([
    ["no object", null],
    ["a list", [json]],
    ["another protocol", { ...json, protocol: "plonk" }],
    ["another curve", { ...json, curve: "bls12381" }],
    ["no IC", { ...json, IC: undefined }],
    ["an IC point too few", { ...json, IC: json.IC.slice(1) }],
    ["another number of signals", { ...json, nPublic: 4 }],
    ["a point of two numbers", { ...json, vk_alpha_1: json.vk_alpha_1.slice(0, 2) }],
    ["a point of numbers that are no text", { ...json, vk_alpha_1: [1, 2, 1] }],
    ["a point in projective form", { ...json, vk_alpha_1: ["1", "2", "2"] }],
    ["a point of G2 in projective form", { ...json, vk_beta_2: [...json.vk_beta_2.slice(0, 2), ["1", "1"]] }],
    ["a number with a leading zero", { ...json, vk_alpha_1: ["01", "2", "1"] }],
    ["a number in hex", { ...json, vk_alpha_1: ["0x1", "2", "1"] }],
    ["a negative number", { ...json, vk_alpha_1: ["1", "-2", "1"] }],
    ["a number of 81 digits", { ...json, vk_alpha_1: ["1".repeat(81), "2", "1"] }],
  ])("refuses %s", (_, bad) => {
    expectCode("GROTH16_MALFORMED", () => parseVerifyingKey(bad));
  });
});

describe("points", () => {
  const { a, b, c } = simulateProof(TRAPDOOR, SIGNALS);
  const json = { protocol: "groth16", curve: "bn128", pi_a: g1Json(a), pi_b: g2Json(b), pi_c: g1Json(c) };

  it("are read as they were", () => {
    const parsed = parseProof(json);
    expect([parsed.a.equals(a), parsed.b.equals(b), parsed.c.equals(c)]).toEqual([true, true, true]);
  });

  it("are read at infinity", () => {
    const parsed = parseProof({ ...json, pi_a: INFINITY_G1, pi_b: INFINITY_G2 });
    expect([parsed.a.is0(), parsed.b.is0(), parsed.c.is0()]).toEqual([true, true, false]);
  });

  it.each([0, 1])("of G1 have coordinate %i below q", (i) => {
    const pi_a = json.pi_a.with(i, plus(json.pi_a[i]!, BASE_FIELD));
    expectCode("GROTH16_COORDINATE_OUT_OF_FIELD", () => parseProof({ ...json, pi_a }));
  });

  it.each([
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ])("of G2 have coordinate %i.%i below q", (i, j) => {
    const pi_b = json.pi_b.with(i, json.pi_b[i]!.with(j, plus(json.pi_b[i]![j]!, BASE_FIELD)));
    expectCode("GROTH16_COORDINATE_OUT_OF_FIELD", () => parseProof({ ...json, pi_b }));
  });

  it("are not in the order of EIP-197", () => {
    const pi_b = [json.pi_b[0]!.toReversed(), json.pi_b[1]!.toReversed(), ["1", "0"]];
    expectCode("GROTH16_POINT_OFF_CURVE", () => parseProof({ ...json, pi_b }));
  });

  it("have no infinity of zeros", () => {
    expectCode("GROTH16_POINT_OFF_CURVE", () => parseProof({ ...json, pi_a: ["0", "0", "1"] }));
    expectCode("GROTH16_POINT_OFF_CURVE", () =>
      parseProof({
        ...json,
        pi_b: [
          ["0", "0"],
          ["0", "0"],
          ["1", "0"],
        ],
      }),
    );
  });
});

it("public signals are a list of decimal numbers", () => {
  expect(parsePublicSignals(["0", "12"])).toEqual([0n, 12n]);
  expectCode("GROTH16_MALFORMED", () => parsePublicSignals({ 0: "1" }));
  expectCode("GROTH16_MALFORMED", () => parsePublicSignals(["1", 2]));
});

function flipLowestBit(coordinates: readonly string[]): string[] {
  return coordinates.with(0, `${BigInt(coordinates[0]!) ^ 1n}`);
}

function plus(decimal: string, amount: bigint): string {
  return `${BigInt(decimal) + amount}`;
}

function expectCode(code: Groth16VerifyErrorCode, run: () => unknown): void {
  expect(run).toThrow(expect.objectContaining({ name: "Groth16VerifyError", code }));
}
