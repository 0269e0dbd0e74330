import { describe, expect, it } from "vitest";
import { defaultCircuitFolders, readCircuitList } from "../../src/groth16/circuits.ts";
import { firstBrokenConstraint } from "../../src/groth16/r1cs.ts";
import { buildInclusionInputs } from "../../src/inclusion/inputs.ts";
import { planBatches, reach } from "../../src/inclusion/plan.ts";
import { leafCapacity } from "../../src/inclusion/statement.ts";
import { FIELD_MODULUS } from "../../src/messages/poseidon.ts";
import { acceptedMutations } from "./mutation.ts";
import { CONTEXT, openCircuit, rangeOf } from "./support.ts";

const folders = defaultCircuitFolders();
const { instances } = readCircuitList(folders);
/** The others take minutes to compile: `HELIOGRAM_CIRCUITS=all`, or a list of names. */
const chosen = process.env.HELIOGRAM_CIRCUITS ?? "single";
const names = chosen === "all" ? [...instances.keys()] : chosen.split(",");

describe("the list of instances", () => {
  /** A proof has one row more for each public signal and the constant. */
  const EXTRA_ROWS = 4;

  it("keeps single within 8,192 rows and dense below 260 constraints a message", () => {
    expect(instances.get("single")!.constraints + EXTRA_ROWS).toBeLessThanOrEqual(8192);
    for (const [name, instance] of instances) {
      if (name.startsWith("dense")) expect(instance.constraints / leafCapacity(instance)).toBeLessThanOrEqual(260);
    }
  });

  it("fills powers of two", () => {
    for (const { constraints } of instances.values()) {
      const rows = constraints + EXTRA_ROWS;
      expect(rows / 2 ** Math.ceil(Math.log2(rows))).toBeGreaterThan(0.95);
    }
  });
});

describe.each(names)("%s", (name) => {
  it("agrees with the outside computation, and no wire can be changed alone", { timeout: 1_200_000 }, async () => {
    const circuit = await openCircuit(name, folders);
    expect(circuit.r1cs.constraintCount).toBe(circuit.instance.constraints);
    expect(circuit.r1cs.publicCount).toBe(3);
    const { chunkDepth } = circuit.instance;
    const size = Math.min(2 ** (chunkDepth + 2), 2 ** reach(circuit.instance)) + 309;
    const range = rangeOf(size);
    const everySecond = Array.from({ length: size }, (_, i) => i).filter((i) => i % 2 === 1 || i === size - 1);
    const { batches } = planBatches(circuit.instance, size, everySecond);
    // The first and the last: whole chunks below a high peak, and what is left at the end.
    for (const batch of new Set([batches[0]!, batches.at(-1)!])) {
      const prepared = buildInclusionInputs(range, { instance: circuit.instance, ...batch, context: CONTEXT });
      const witness = await circuit.witness(prepared.inputs);
      expect(witness.slice(1, 4)).toEqual([prepared.commitment, prepared.y, prepared.r]);
      expect(firstBrokenConstraint(circuit.r1cs, witness)).toBeUndefined();
      expect(acceptedMutations(circuit.r1cs, witness, [1n, FIELD_MODULUS - 1n, 0xabcdef123n])).toEqual([]);
    }
  });
});
