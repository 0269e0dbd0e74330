/**
 * Groth16 (Groth, eprint 2016/260) for keys and witnesses in snarkjs's format, on the calling thread.
 *
 *   A = alpha + Σ w_i·A_i + r·delta
 *   B = beta + Σ w_i·B_i + s·delta
 *   C = Σ w_i·C_i + Σ h_j·H_j + s·A + r·(beta + Σ w_i·B_i)
 *
 * A, B and C but for s·A are one sum each over bases of the key, so that each has one table and one set of buckets.
 */

import { bn254 } from "@noble/curves/bn254.js";
import { HeliogramError } from "../../primitives/errors.ts";
import type { ProofWithSignals, Prover } from "../prove.ts";
import { readSections, section } from "../sections.ts";
import { type Blinding, randomBlinding } from "./blinding.ts";
import { FixedSum, type Term } from "./fixed-sum.ts";
import { ELEMENT_SIZE_BYTES, Kernel, NUMBER_SIZE_BYTES, numberBytes, SCALAR_FIELD } from "./kernel.ts";
import { bitReversed, Quotient } from "./quotient.ts";
import { equal, G1_SIZE_BYTES, G2_SIZE_BYTES, parseZkey, viewOf, type ZkeyParts } from "./zkey.ts";

export interface WasmProverOptions {
  /** Bound on each of the three tables of points. Smaller tables make slower proofs. */
  readonly tableBytesMax?: number;
  /** Only for tests: a proof with known blinding tells its witness. */
  readonly blinding?: () => Blinding;
}

export interface WasmProver {
  /**
   * @param witness a `.wtns` file
   * @throws WasmProverError, SectionsError for a witness that is not for this key
   */
  prove(witness: Uint8Array): Promise<ProofWithSignals>;
  /** Bytes of memory that key, tables and work take. */
  readonly memoryBytes: number;
}

/** Three tables of this size leave room for the rest in 4 GiB. */
const TABLE_BYTES_MAX = 512 * 2 ** 20;

/**
 * Reads a key and makes its tables. The file is not needed afterwards.
 * @throws ZkeyError, SectionsError, KernelError
 */
export async function createWasmProver(zkey: Uint8Array, options: WasmProverOptions = {}): Promise<WasmProver> {
  const { tableBytesMax = TABLE_BYTES_MAX, blinding = randomBlinding } = options;
  const prover = new KeyProver(await Kernel.create(), parseZkey(zkey), tableBytesMax);
  return {
    prove: async (witness) => prover.prove(witness, blinding()),
    memoryBytes: prover.memoryBytes,
  };
}

const provers = new WeakMap<Uint8Array, Promise<WasmProver>>();

/** Makes the tables of a key at its first proof and keeps them as long as the array with the key. */
export const proveWithWasm: Prover = async (zkey, witness) => {
  let prover = provers.get(zkey);
  if (prover === undefined) {
    prover = createWasmProver(zkey);
    provers.set(zkey, prover);
    prover.catch(() => provers.delete(zkey));
  }
  return (await prover).prove(witness);
};

class KeyProver {
  readonly #kernel: Kernel;
  readonly #wireCount: number;
  readonly #publicCount: number;
  readonly #quotient: Quotient;
  readonly #sums: { readonly a: FixedSum; readonly b: FixedSum; readonly c: FixedSum };
  /** Numbers of 32 bytes, in the order of `scalarPlaces`. */
  readonly #scalars: number;
  readonly #places: ScalarPlaces;
  readonly #wires: number;
  readonly #work: number;

  constructor(kernel: Kernel, key: ZkeyParts, tableBytesMax: number) {
    this.#kernel = kernel;
    this.#wireCount = key.wireCount;
    this.#publicCount = key.publicCount;
    this.#places = scalarPlaces(key);
    this.#quotient = new Quotient(kernel, key);
    const terms = sumTerms(key, this.#places);
    this.#sums = {
      a: new FixedSum(kernel, false, terms.a, tableBytesMax),
      b: new FixedSum(kernel, true, terms.b, tableBytesMax),
      c: new FixedSum(kernel, false, terms.c, tableBytesMax),
    };
    this.#scalars = kernel.allocate(this.#places.count * NUMBER_SIZE_BYTES);
    this.#wires = kernel.allocate(key.wireCount * ELEMENT_SIZE_BYTES);
    this.#work = kernel.allocate(Math.max(...Object.values(this.#sums).map((sum) => sum.workSizeBytes)));
  }

  get memoryBytes(): number {
    return this.#kernel.sizeBytes;
  }

  prove(file: Uint8Array, { r, s }: Blinding): ProofWithSignals {
    const wires = this.#witnessValues(file);
    const { exports } = this.#kernel;
    const places = this.#places;
    const address = (place: number): number => this.#scalars + place * NUMBER_SIZE_BYTES;
    const set = (place: number, bytes: Uint8Array): void => {
      this.#kernel.bytes(address(place), bytes.byteLength).set(bytes);
    };
    set(places.wires, wires);
    for (const [place, value] of [
      [places.one, 1n],
      [places.r, r],
      [places.s, s],
    ] as const) {
      set(place, numberBytes(value));
    }
    exports.unpackScalars(this.#wires, address(places.wires), this.#wireCount);
    this.#quotient.compute(address(places.quotient), this.#wires);
    this.#kernel.temporarily(() => {
      const factor = this.#kernel.number((r << 261n) % SCALAR_FIELD);
      exports.scaleScalars(address(places.wiresTimesR), this.#wires, this.#wireCount, factor);
    });
    const [ax, ay] = this.#sums.a.compute(this.#scalars, this.#work) as [bigint, bigint];
    const [bx0, bx1, by0, by1] = this.#sums.b.compute(this.#scalars, this.#work) as [bigint, bigint, bigint, bigint];
    const [cx, cy] = this.#sums.c.compute(this.#scalars, this.#work) as [bigint, bigint];
    const c = g1(cx, cy)
      .add(timesBlinding(g1(ax, ay), s))
      .toAffine();
    return {
      proof: {
        pi_a: projective([ax, ay]),
        pi_b: [
          [bx0, bx1].map(String),
          [by0, by1].map(String),
          isInfinity([bx0, bx1, by0, by1]) ? ["0", "0"] : ["1", "0"],
        ],
        pi_c: projective([c.x, c.y]),
        protocol: "groth16",
        curve: "bn128",
      },
      publicSignals: Array.from({ length: this.#publicCount }, (_, i) =>
        this.#kernel.readNumber(address(places.wires + 1 + i)).toString(),
      ),
    };
  }

  #witnessValues(file: Uint8Array): Uint8Array {
    const sections = readSections(file, "wtns");
    const header = section(sections, 1);
    const values = section(sections, 2);
    if (
      header.byteLength !== NUMBER_SIZE_BYTES + 8 ||
      viewOf(header).getUint32(0, true) !== NUMBER_SIZE_BYTES ||
      !equal(header.subarray(4, 4 + NUMBER_SIZE_BYTES), numberBytes(SCALAR_FIELD))
    ) {
      throw new WasmProverError("WASM_PROVER_FIELD", "the witness is over another field than the key");
    }
    if (values.byteLength !== this.#wireCount * NUMBER_SIZE_BYTES) {
      throw new WasmProverError("WASM_PROVER_WIRES", "the witness has another number of wires than the key", {
        details: { expected: this.#wireCount, actual: values.byteLength / NUMBER_SIZE_BYTES },
      });
    }
    checkReduced(values);
    return values;
  }
}

/** Where each scalar is in their array. */
interface ScalarPlaces {
  readonly wires: number;
  readonly wiresTimesR: number;
  readonly quotient: number;
  readonly one: number;
  readonly r: number;
  readonly s: number;
  readonly count: number;
}

function scalarPlaces({ wireCount, domainLog }: ZkeyParts): ScalarPlaces {
  const quotient = 2 * wireCount;
  const one = quotient + 2 ** domainLog;
  return { wires: 0, wiresTimesR: wireCount, quotient, one, r: one + 1, s: one + 2, count: one + 3 };
}

function sumTerms(key: ZkeyParts, places: ScalarPlaces): Record<"a" | "b" | "c", Term[]> {
  const list = (points: Uint8Array, sizeBytes: number, scalarOf: (index: number) => number): Term[] =>
    Array.from({ length: points.byteLength / sizeBytes }, (_, i) => ({
      base: points.subarray(i * sizeBytes, (i + 1) * sizeBytes),
      scalar: scalarOf(i),
    }));
  const wire = (i: number): number => places.wires + i;
  return {
    a: [
      ...list(key.a, G1_SIZE_BYTES, wire),
      { base: key.alpha1, scalar: places.one },
      { base: key.delta1, scalar: places.r },
    ],
    b: [
      ...list(key.b2, G2_SIZE_BYTES, wire),
      { base: key.beta2, scalar: places.one },
      { base: key.delta2, scalar: places.s },
    ],
    c: [
      ...list(key.c, G1_SIZE_BYTES, (i) => places.wires + key.publicCount + 1 + i),
      ...list(key.h, G1_SIZE_BYTES, (i) => places.quotient + bitReversed(i, key.domainLog)),
      ...list(key.b1, G1_SIZE_BYTES, (i) => places.wiresTimesR + i),
      { base: key.beta1, scalar: places.r },
    ],
  };
}

/** The kernel takes values for what they are; one at or above the order would make a proof for another value. */
function checkReduced(values: Uint8Array): void {
  const view = viewOf(values);
  const top = SCALAR_FIELD >> 192n;
  for (let at = 0; at < values.byteLength; at += NUMBER_SIZE_BYTES) {
    if (view.getBigUint64(at + 24, true) < top) continue;
    const value = [24, 16, 8, 0].reduce((sum, offset) => (sum << 64n) | view.getBigUint64(at + offset, true), 0n);
    if (value < SCALAR_FIELD) continue;
    throw new WasmProverError("WASM_PROVER_VALUE", "the witness has a value outside the field", {
      details: { wire: at / NUMBER_SIZE_BYTES },
    });
  }
}

function g1(x: bigint, y: bigint): typeof bn254.G1.Point.ZERO {
  return isInfinity([x, y]) ? bn254.G1.Point.ZERO : bn254.G1.Point.fromAffine({ x, y });
}

function timesBlinding(point: typeof bn254.G1.Point.ZERO, scalar: bigint): typeof bn254.G1.Point.ZERO {
  return scalar === 0n || point.is0() ? bn254.G1.Point.ZERO : point.multiply(scalar);
}

function projective([x, y]: readonly [bigint, bigint]): string[] {
  return isInfinity([x, y]) ? ["0", "1", "0"] : [x.toString(), y.toString(), "1"];
}

function isInfinity(coordinates: readonly bigint[]): boolean {
  return coordinates.every((value) => value === 0n);
}

export type WasmProverErrorCode = "WASM_PROVER_FIELD" | "WASM_PROVER_WIRES" | "WASM_PROVER_VALUE";

export class WasmProverError extends HeliogramError<WasmProverErrorCode> {}
