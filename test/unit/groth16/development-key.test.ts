import { readFileSync } from "node:fs";
import { type Curve, curves, groth16 } from "snarkjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defaultCircuitFolders } from "../../../src/groth16/circuits.ts";
import { makeDevelopmentKey } from "../../../src/groth16/development-key.ts";
import { proveWithSnarkjs } from "../../../src/groth16/prove.ts";
import { firstBrokenConstraint } from "../../../src/groth16/r1cs.ts";
import { readSections, section } from "../../../src/groth16/sections.ts";
import { verificationKeyOf } from "../../../src/groth16/verification-key.ts";
import { isProofValid, parseProof, parsePublicSignals } from "../../../src/groth16/verify.ts";
import { parseVerifyingKey } from "../../../src/groth16/verify-key.ts";
import { calculateWitness, readWitness } from "../../../src/groth16/witness.ts";
import { buildInclusionInputs } from "../../../src/inclusion/inputs.ts";
import { type Circuit, CONTEXT, openCircuit, rangeOf, smallFolders } from "../../circuits/support.ts";

let circuit: Circuit;
let curve: Curve;
let zkey: Uint8Array;
let witness: Uint8Array;

beforeAll(async () => {
  circuit = await openCircuit("flat", smallFolders());
  curve = await curves.getCurveFromName("bn128", { singleThread: true });
  zkey = Buffer.concat(await makeDevelopmentKey(circuit.r1cs, curve));
  const request = { instance: circuit.instance, anchors: [{ level: 0, index: 1 }], nonces: [1], context: CONTEXT };
  witness = await calculateWitness(circuit.wasm, buildInclusionInputs(rangeOf(2), request).inputs);
});

afterAll(async () => {
  // groth16.verify has no single-threaded form: stop the threads that it started.
  await (await curves.getCurveFromName("bn128")).terminate();
});

describe("a development key", () => {
  it("makes proofs that snarkjs and the verifier here accept, for these signals only", async () => {
    const { proof, publicSignals } = await proveWithSnarkjs(zkey, witness);
    const json = verificationKeyOf(zkey, curve);
    expect(await groth16.verify(json, publicSignals, proof)).toBe(true);
    const key = parseVerifyingKey(json);
    expect(isProofValid(key, parseProof(proof), parsePublicSignals(publicSignals))).toBe(true);
    for (let i = 0; i < publicSignals.length; i++) {
      const others = publicSignals.map((value, j) => (i === j ? (BigInt(value) + 1n).toString() : value));
      expect(await groth16.verify(json, others, proof)).toBe(false);
      expect(isProofValid(key, parseProof(proof), parsePublicSignals(others))).toBe(false);
    }
  });

  it("makes no valid proof from a witness that breaks a constraint", async () => {
    const key = parseVerifyingKey(verificationKeyOf(zkey, curve));
    const offset = witness.length - 32;
    for (const wire of [1, 5, circuit.r1cs.wireCount - 1]) {
      const broken = Uint8Array.from(witness);
      broken[offset - 32 * (circuit.r1cs.wireCount - 1 - wire)]! ^= 1;
      expect(firstBrokenConstraint(circuit.r1cs, readWitness(broken))).toBeDefined();
      const { proof, publicSignals } = await proveWithSnarkjs(zkey, broken);
      expect(isProofValid(key, parseProof(proof), parsePublicSignals(publicSignals))).toBe(false);
    }
  });

  it("has the same B polynomials in both groups", async () => {
    const sections = readSections(zkey, "zkey");
    // A random combination of all points stands for all of them.
    const scalars = new Uint8Array(32 * circuit.r1cs.wireCount).map((_, i) =>
      i % 32 === 31 ? 0 : (i * 193 + 7) & 0xff,
    );
    const inG1 = await curve.G1.multiExpAffine(section(sections, 6).slice(), scalars);
    const inG2 = await curve.G2.multiExpAffine(section(sections, 7).slice(), scalars);
    const negative = curve.G1.timesScalar(
      curve.G1.g,
      21888242871839275222246405745257275088548364400416034343698204186575808495616n,
    );
    expect(await curve.pairingEq(inG1, curve.G2.g, negative, inG2)).toBe(true);
    expect(await curve.pairingEq(inG1, curve.G2.g, curve.G1.g, inG2)).toBe(false);
  });

  it("is another one each time, and passes the checks that refuse keys without a ceremony", async () => {
    const other = Buffer.concat(await makeDevelopmentKey(circuit.r1cs, curve));
    const keys = [zkey, other].map((file) => verificationKeyOf(file, curve));
    for (const part of ["vk_alpha_1", "vk_beta_2", "vk_delta_2"] as const) {
      expect(keys[0]![part]).not.toEqual(keys[1]![part]);
    }
    for (const key of keys) expect(() => parseVerifyingKey(key)).not.toThrow();
  });

  it("reports progress up to the end", async () => {
    const fractions: number[] = [];
    await makeDevelopmentKey(circuit.r1cs, curve, (fraction) => fractions.push(fraction));
    expect(fractions.at(-1)).toBeCloseTo(1);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
  });
});

it("the folders are those of the package", () => {
  const list = JSON.parse(readFileSync(`${defaultCircuitFolders().sources}/circuits.json`, "utf8")) as object;
  expect(list).toHaveProperty("instances");
});
