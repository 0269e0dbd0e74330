/** A sum of scalars times bases that do not change, over a table made once. */

import { BASE_FIELD, ELEMENT_SIZE_BYTES, type Kernel, NUMBER_SIZE_BYTES } from "./kernel.ts";

/** Coordinates come times 2^256; a kernel product divides by 2^261 and must leave 2^261. */
const IMPORT_FACTOR = 2n ** 266n % BASE_FIELD;
const SCALAR_BITS = 254;

/** A base and which scalar goes with it. */
export interface Term {
  /** As in the key: affine, coordinates times 2^256, all zero for infinity. */
  readonly base: Uint8Array;
  readonly scalar: number;
}

export interface TableShape {
  readonly bits: number;
  readonly windows: number;
  /** Windows for each one in the table. */
  readonly stride: number;
}

/** The shape with the fewest additions whose table stays within the bound; at least one point a base. */
export function tableShape(count: number, pointSizeBytes: number, tableBytesMax: number): TableShape {
  let best: TableShape & { cost: number } = { bits: 0, windows: 0, stride: 0, cost: Number.POSITIVE_INFINITY };
  for (let bits = 4; bits <= 18; bits++) {
    // Signed digits carry one bit over the top.
    const windows = Math.ceil((SCALAR_BITS + 1) / bits);
    const levelsMax = Math.max(1, Math.floor(tableBytesMax / Math.max(1, count * pointSizeBytes)));
    const stride = Math.ceil(windows / levelsMax);
    // Each bucket goes into two sums.
    const cost = count * windows + stride * 2 ** bits;
    if (cost < best.cost) best = { bits, windows, stride, cost };
  }
  const { bits, windows, stride } = best;
  return { bits, windows, stride };
}

export class FixedSum {
  readonly #kernel: Kernel;
  readonly #g2: boolean;
  readonly #count: number;
  readonly #shape: TableShape;
  readonly #table: number;
  readonly #indices: number;

  /** Bases at infinity are left out. */
  constructor(kernel: Kernel, g2: boolean, terms: Iterable<Term>, tableBytesMax: number) {
    const kept = [...terms].filter(({ base }) => base.some((byte) => byte !== 0));
    const coordinates = g2 ? 4 : 2;
    this.#kernel = kernel;
    this.#g2 = g2;
    this.#count = kept.length;
    this.#shape = tableShape(kept.length, coordinates * ELEMENT_SIZE_BYTES, tableBytesMax);
    const { windows, stride, bits } = this.#shape;
    const levels = Math.ceil(windows / stride);
    const indices = Uint32Array.from(kept, ({ scalar }) => scalar);
    this.#indices = kernel.store(new Uint8Array(indices.buffer));
    this.#table = kernel.allocate(kept.length * coordinates * ELEMENT_SIZE_BYTES * levels);
    kernel.temporarily(() => {
      const sizeBytes = coordinates * NUMBER_SIZE_BYTES;
      const bytes = kernel.allocate(kept.length * sizeBytes);
      const factor = kernel.number(IMPORT_FACTOR);
      const view = kernel.bytes(bytes, kept.length * sizeBytes);
      kept.forEach(({ base }, i) => {
        view.set(base, i * sizeBytes);
      });
      kernel.exports.importPoints(this.#table, bytes, kept.length, g2, factor);
    });
    kernel.exports.buildTable(this.#table, kept.length, g2, levels, bits * stride);
  }

  get workSizeBytes(): number {
    const { windows, bits, stride } = this.#shape;
    return this.#kernel.exports.msmWorkSize(this.#count, this.#g2, windows, bits, stride);
  }

  /**
   * The sum, in affine coordinates; infinity as zeros.
   * @param scalars address of numbers of 32 bytes below the group's order
   * @param work address of `workSizeBytes` bytes, above everything else
   */
  compute(scalars: number, work: number): bigint[] {
    const { windows, bits, stride } = this.#shape;
    const { exports } = this.#kernel;
    const coordinates = this.#g2 ? 4 : 2;
    return this.#kernel.temporarily(() => {
      const point = this.#kernel.allocate(coordinates * ELEMENT_SIZE_BYTES);
      const bytes = this.#kernel.allocate(coordinates * NUMBER_SIZE_BYTES);
      const table = this.#table;
      exports.msm(point, table, this.#count, this.#g2, windows, bits, stride, this.#indices, scalars, work);
      exports.exportPoint(bytes, point, this.#g2);
      return Array.from({ length: coordinates }, (_, i) => this.#kernel.readNumber(bytes + i * NUMBER_SIZE_BYTES));
    });
  }
}
