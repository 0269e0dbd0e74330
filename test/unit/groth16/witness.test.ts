import { beforeAll, describe, expect, it } from "vitest";
import type { CircuitInputs, WitnessErrorCode } from "../../../src/groth16/witness.ts";
import { buildInclusionInputs } from "../../../src/inclusion/inputs.ts";
import { FIELD_MODULUS } from "../../../src/messages/poseidon.ts";
import { type Circuit, CONTEXT, openCircuit, rangeOf, smallFolders } from "../../circuits/support.ts";

let circuit: Circuit;
let inputs: CircuitInputs;

beforeAll(async () => {
  circuit = await openCircuit("flat", smallFolders());
  const request = { instance: circuit.instance, anchors: [{ level: 0, index: 1 }], nonces: [1], context: CONTEXT };
  inputs = buildInclusionInputs(rangeOf(2), request).inputs;
});

describe("calculateWitness", () => {
  it("gives the same values each time", async () => {
    expect(await circuit.witness(inputs)).toEqual(await circuit.witness(inputs));
  });

  it.each<[string, (inputs: CircuitInputs) => CircuitInputs, WitnessErrorCode]>([
    ["an unknown signal", (i) => ({ ...i, other: "1" }), "WITNESS_INPUT_SIZE"],
    ["too many values", (i) => ({ ...i, r: ["1", "2"] }), "WITNESS_INPUT_SIZE"],
    ["too few values", (i) => ({ ...i, anchorValues: ["1"] }), "WITNESS_INPUT_SIZE"],
    ["a missing signal", ({ r: _, ...rest }) => rest, "WITNESS_INPUT_MISSING"],
    ["the field modulus", (i) => ({ ...i, r: FIELD_MODULUS.toString() }), "WITNESS_INPUT_RANGE"],
    ["a negative value", (i) => ({ ...i, r: "-1" }), "WITNESS_INPUT_RANGE"],
    ["a false statement", (i) => ({ ...i, anchorValues: ["1", "1"] }), "WITNESS_NONE"],
  ])("refuses %s", async (_, change, code) => {
    await expect(circuit.witness(change(inputs))).rejects.toMatchObject({ code });
  });
});
