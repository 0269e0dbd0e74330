import type { R1cs } from "../../src/groth16/r1cs.ts";
import { FIELD_MODULUS } from "../../src/messages/poseidon.ts";

/**
 * Changes every wire but the constant, one at a time, by each of the given differences.
 * @returns the wires of which some change breaks no constraint
 */
export function acceptedMutations(r1cs: R1cs, witness: readonly bigint[], differences: readonly bigint[]): number[] {
  const sums = [0, 1, 2].map(() => new Array<bigint>(r1cs.constraintCount).fill(0n));
  r1cs.forEachCoefficient((matrix, constraint, wire, value) => {
    const row = sums[matrix]!;
    row[constraint] = (row[constraint]! + value * witness[wire]!) % FIELD_MODULUS;
  });
  const [a, b, c] = sums as [bigint[], bigint[], bigint[]];
  const rejected = differences.map(() => new Uint8Array(r1cs.wireCount));

  // One constraint at a time: what each of its wires adds to the three sums.
  let current = 0;
  let terms = new Map<number, [bigint, bigint, bigint]>();
  const finish = (): void => {
    for (const [wire, [inA, inB, inC]] of terms) {
      differences.forEach((difference, i) => {
        const product = (a[current]! + inA * difference) * (b[current]! + inB * difference);
        if ((product - c[current]! - inC * difference) % FIELD_MODULUS !== 0n) rejected[i]![wire] = 1;
      });
    }
    terms = new Map();
  };
  r1cs.forEachCoefficient((matrix, constraint, wire, value) => {
    if (constraint !== current) {
      finish();
      current = constraint;
    }
    let term = terms.get(wire);
    if (term === undefined) {
      term = [0n, 0n, 0n];
      terms.set(wire, term);
    }
    term[matrix] = value;
  });
  finish();

  const accepted: number[] = [];
  for (let wire = 1; wire < r1cs.wireCount; wire++) {
    if (rejected.some((row) => row[wire] === 0)) accepted.push(wire);
  }
  return accepted;
}
