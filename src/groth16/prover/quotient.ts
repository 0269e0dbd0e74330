/** The quotient (A·B - C) / Z of Groth16 as snarkjs has it: by values of A·B - C on the odd coset, where Z is constant. */

import { ELEMENT_SIZE_BYTES, type Kernel, NUMBER_SIZE_BYTES, SCALAR_FIELD, toMontgomery } from "./kernel.ts";
import { TERM_SIZE_BYTES, viewOf, type ZkeyParts } from "./zkey.ts";

/** Coefficients come times 2^512; a kernel product divides by 2^261 and must leave 2^522. */
const COEFFICIENT_FACTOR = 2n ** 271n % SCALAR_FIELD;
/** The smallest non-residue, which snarkjs takes its roots of unity from. */
const NON_RESIDUE = 5n;
const ROW_SIZE_BYTES = 8 + ELEMENT_SIZE_BYTES;

interface Matrix {
  readonly terms: number;
  readonly count: number;
}

export class Quotient {
  readonly #kernel: Kernel;
  readonly #log: number;
  readonly #matrices: readonly Matrix[];
  readonly #inverseRoots: number;
  readonly #cosetRoots: number;
  readonly #values: readonly number[];
  readonly #productFactor: number;
  readonly #cFactor: number;

  constructor(kernel: Kernel, key: ZkeyParts) {
    const { domainLog: log } = key;
    const size = 2 ** log;
    const arrayBytes = size * ELEMENT_SIZE_BYTES;
    this.#kernel = kernel;
    this.#log = log;
    this.#matrices = [0, 1].map((matrix) => importMatrix(kernel, key, matrix));
    this.#inverseRoots = kernel.allocate(arrayBytes);
    this.#cosetRoots = kernel.allocate(arrayBytes);
    this.#values = [0, 1, 2].map(() => kernel.allocate(arrayBytes));
    const root = power(NON_RESIDUE, (SCALAR_FIELD - 1n) >> BigInt(log + 1));
    const inverseRoot = invert((root * root) % SCALAR_FIELD);
    kernel.temporarily(() => {
      const first = [inverseRoot, root].map((ratio) => {
        const numbers = kernel.store(new Uint8Array(2 * NUMBER_SIZE_BYTES));
        kernel.bytes(numbers, 2 * NUMBER_SIZE_BYTES).set(pairOf(1n, ratio));
        const elements = kernel.allocate(2 * ELEMENT_SIZE_BYTES);
        kernel.exports.unpackScalars(elements, numbers, 2);
        return elements;
      });
      kernel.exports.inverseRoots(this.#inverseRoots, first[0]!, log);
      kernel.exports.cosetRoots(this.#cosetRoots, first[1]!, log, this.#values[0]!);
    });
    // The inverse transform leaves a factor `size` in each polynomial.
    const inverseSize = invert(BigInt(size));
    [this.#productFactor, this.#cFactor] = [inverseSize ** 2n % SCALAR_FIELD, inverseSize].map((factor) => {
      const element = kernel.allocate(ELEMENT_SIZE_BYTES);
      kernel.temporarily(() => kernel.exports.unpackFr(element, kernel.number(factor)));
      return element;
    }) as [number, number];
  }

  /**
   * Writes one number of 32 bytes for each row of the domain; that of row `i` is at `bitReversed(i)`.
   * @param witness unpacked wires
   */
  compute(to: number, witness: number): void {
    const { exports } = this.#kernel;
    const size = 2 ** this.#log;
    const [a, b, c] = this.#values as [number, number, number];
    [a, b].forEach((values, i) => {
      const { terms, count } = this.#matrices[i]!;
      exports.multiplyMatrix(values, size, terms, count, witness);
    });
    exports.multiplyValues(c, a, b, size);
    for (const values of [a, b, c]) {
      exports.inverseTransform(values, this.#log, this.#inverseRoots);
      exports.cosetTransform(values, this.#log, this.#cosetRoots);
    }
    exports.quotient(to, a, b, c, size, this.#productFactor, this.#cFactor);
  }
}

export function bitReversed(index: number, bits: number): number {
  let reversed = 0;
  for (let i = 0; i < bits; i++) reversed = 2 * reversed + ((index >> i) & 1);
  return reversed;
}

/** Terms of one matrix: the bit-reversed row, the wire, the coefficient in the kernel's form. */
function importMatrix(kernel: Kernel, key: ZkeyParts, matrix: number): Matrix {
  const view = viewOf(key.terms);
  const starts: number[] = [];
  for (let at = 0; at < key.terms.byteLength; at += TERM_SIZE_BYTES) {
    if (view.getUint32(at, true) === matrix) starts.push(at);
  }
  const terms = kernel.allocate(starts.length * ROW_SIZE_BYTES);
  kernel.temporarily(() => {
    const numbers = kernel.allocate(starts.length * NUMBER_SIZE_BYTES);
    const elements = kernel.allocate(starts.length * ELEMENT_SIZE_BYTES);
    const factor = kernel.number(COEFFICIENT_FACTOR);
    const bytes = kernel.bytes(numbers, starts.length * NUMBER_SIZE_BYTES);
    starts.forEach((at, i) => {
      bytes.set(key.terms.subarray(at + 12, at + TERM_SIZE_BYTES), i * NUMBER_SIZE_BYTES);
    });
    kernel.exports.importScalars(elements, numbers, starts.length, factor);
    const memory = new DataView(kernel.exports.memory.buffer);
    const all = new Uint8Array(kernel.exports.memory.buffer);
    starts.forEach((at, i) => {
      const to = terms + i * ROW_SIZE_BYTES;
      memory.setUint32(to, bitReversed(view.getUint32(at + 4, true), key.domainLog), true);
      memory.setUint32(to + 4, view.getUint32(at + 8, true), true);
      const from = elements + i * ELEMENT_SIZE_BYTES;
      all.copyWithin(to + 8, from, from + ELEMENT_SIZE_BYTES);
    });
  });
  return { terms, count: starts.length };
}

function pairOf(first: bigint, second: bigint): Uint8Array {
  const bytes = new Uint8Array(2 * NUMBER_SIZE_BYTES);
  const view = viewOf(bytes);
  [first, second].forEach((value, i) => {
    const rest = toMontgomery(value, SCALAR_FIELD);
    for (let word = 0; word < 4; word++) {
      view.setBigUint64(i * NUMBER_SIZE_BYTES + 8 * word, BigInt.asUintN(64, rest >> BigInt(64 * word)), true);
    }
  });
  return bytes;
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  let square = base;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % SCALAR_FIELD;
    square = (square * square) % SCALAR_FIELD;
  }
  return result;
}

function invert(value: bigint): bigint {
  return power(value, SCALAR_FIELD - 2n);
}
