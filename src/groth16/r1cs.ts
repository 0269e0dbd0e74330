/** Rank-1 constraint systems in the format of https://github.com/iden3/r1csfile. */

import { FIELD_MODULUS } from "../messages/poseidon.ts";
import { HeliogramError } from "../primitives/errors.ts";
import { FIELD_SIZE_BYTES, readScalar } from "./field.ts";
import { readSections, section } from "./sections.ts";

/** Matrix A, B or C of `(A w) * (B w) = C w`. */
export type MatrixIndex = 0 | 1 | 2;

export interface R1cs {
  /** Wire 0 is the constant 1, then come the public outputs, the public inputs, and the rest. */
  readonly wireCount: number;
  /** Public outputs and inputs. */
  readonly publicCount: number;
  readonly constraintCount: number;
  /** Calls back for every nonzero coefficient, constraint by constraint. */
  forEachCoefficient(visit: (matrix: MatrixIndex, constraint: number, wire: number, value: bigint) => void): void;
}

/** @throws R1csError, SectionsError */
export function parseR1cs(file: Uint8Array): R1cs {
  const sections = readSections(file, "r1cs");
  const header = section(sections, 1);
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  if (view.getUint32(0, true) !== FIELD_SIZE_BYTES || readScalar(view, 4) !== FIELD_MODULUS) {
    throw new R1csError("R1CS_FIELD", "the constraints are not over the BN254 scalar field");
  }
  const counts = 4 + FIELD_SIZE_BYTES;
  const constraintCount = view.getUint32(counts + 24, true);
  const constraints = section(sections, 2);
  return {
    wireCount: view.getUint32(counts, true),
    publicCount: view.getUint32(counts + 4, true) + view.getUint32(counts + 8, true),
    constraintCount,
    forEachCoefficient: (visit) => visitCoefficients(constraints, constraintCount, visit),
  };
}

/**
 * The first constraint that a witness breaks, or `undefined`.
 * @param witness one value a wire
 */
export function firstBrokenConstraint(r1cs: R1cs, witness: readonly bigint[]): number | undefined {
  const sums = [0n, 0n, 0n];
  let current = 0;
  let broken: number | undefined;
  const finish = (): void => {
    if (broken === undefined && (sums[0]! * sums[1]! - sums[2]!) % FIELD_MODULUS !== 0n) broken = current;
    sums.fill(0n);
  };
  r1cs.forEachCoefficient((matrix, constraint, wire, value) => {
    if (constraint !== current) {
      finish();
      current = constraint;
    }
    sums[matrix] = sums[matrix]! + value * witness[wire]!;
  });
  finish();
  return broken;
}

function visitCoefficients(
  bytes: Uint8Array,
  constraintCount: number,
  visit: (matrix: MatrixIndex, constraint: number, wire: number, value: bigint) => void,
): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let position = 0;
  for (let constraint = 0; constraint < constraintCount; constraint++) {
    for (let matrix = 0; matrix < 3; matrix++) {
      const terms = view.getUint32(position, true);
      position += 4;
      for (let i = 0; i < terms; i++) {
        visit(matrix as MatrixIndex, constraint, view.getUint32(position, true), readScalar(view, position + 4));
        position += 4 + FIELD_SIZE_BYTES;
      }
    }
  }
}

export type R1csErrorCode = "R1CS_FIELD";

export class R1csError extends HeliogramError<R1csErrorCode> {}
