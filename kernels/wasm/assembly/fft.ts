import { FIELD } from "./constants";
import { addReduced, addSub, canonical, copy, mul, pack, subReduced, unpack } from "./generated/fr";

/*
 * The quotient of Groth16 on a coset. Transforms need no reordering: constraints are written in bit-reversed order, the
 * inverse transform gives coefficients in order, and the one on the coset gives values in bit-reversed order again. Butterflies
 * multiply before they add, so values grow by 2p a stage and not by a factor; 2·28 stages stay within bounds.
 */

const t: usize = memory.data(36, 8);
const u: usize = memory.data(36, 8);

/** `count` numbers of 32 bytes, each times the number at `factorBytes` over 2^261. */
export function importScalars(o: usize, bytes: usize, count: i32, factorBytes: usize): void {
  unpack(u, factorBytes);
  for (let i: usize = 0; i < <usize>count; i++) {
    unpack(t, bytes + (i << 5));
    mul(o + i * FIELD, t, u);
  }
}

/** `count` numbers of 32 bytes as they are. */
export function unpackScalars(o: usize, bytes: usize, count: i32): void {
  for (let i: usize = 0; i < <usize>count; i++) unpack(o + i * FIELD, bytes + (i << 5));
}

/** Unpacked numbers times the number at `factorBytes` over 2^261, in 32 bytes each. */
export function scaleScalars(bytes: usize, a: usize, count: i32, factorBytes: usize): void {
  unpack(u, factorBytes);
  for (let i: usize = 0; i < <usize>count; i++) {
    mul(t, a + i * FIELD, u);
    canonical(t, t);
    pack(bytes + (i << 5), t);
  }
}

/** 1, ratio, ratio², ... in Montgomery form. @param first two elements, 1 and the ratio, in Montgomery form */
function powers(o: usize, first: usize, count: i32): void {
  copy(o, first);
  for (let i: usize = 1; i < <usize>count; i++) mul(o + i * FIELD, o + (i - 1) * FIELD, first + FIELD);
}

/** Roots for `inverseTransform`: stage with blocks of 2h has its h roots at h. @param first 1 and 1/w */
export function inverseRoots(o: usize, first: usize, log: i32): void {
  let h: usize = <usize>1 << (log - 1);
  powers(o + h * FIELD, first, <i32>h);
  for (h >>= 1; h > 0; h >>= 1) {
    for (let j: usize = 0; j < h; j++) copy(o + (h + j) * FIELD, o + (2 * h + 2 * j) * FIELD);
  }
}

/** Roots for `cosetTransform`: powers of a root of order 2n, bit-reversed. @param first 1 and the root @param work n elements */
export function cosetRoots(o: usize, first: usize, log: i32, work: usize): void {
  const n = 1 << log;
  powers(work, first, n);
  for (let i = 0; i < n; i++) copy(o + <usize>i * FIELD, work + <usize>reverseBits(i, log) * FIELD);
}

function reverseBits(value: u32, log: i32): u32 {
  let reversed: u32 = 0;
  for (let i = 0; i < log; i++) {
    reversed = (reversed << 1) | (value & 1);
    value >>= 1;
  }
  return reversed;
}

/** n times the coefficients, in order, of the polynomial with these values in bit-reversed order. */
export function inverseTransform(a: usize, log: i32, roots: usize): void {
  const n: usize = <usize>1 << log;
  for (let h: usize = 1; h < n; h <<= 1) {
    const width = h * FIELD;
    for (let block = a; block < a + n * FIELD; block += 2 * width) {
      let root = roots + width;
      for (let p = block; p < block + width; p += FIELD) {
        mul(t, p + width, root);
        addSub(p, p + width, t);
        root += FIELD;
      }
    }
  }
}

/** Values, in bit-reversed order, at the odd powers of the root of order 2n. */
export function cosetTransform(a: usize, log: i32, roots: usize): void {
  const n: usize = <usize>1 << log;
  let root = roots + FIELD;
  for (let h = n >> 1; h > 0; h >>= 1) {
    const width = h * FIELD;
    for (let block = a; block < a + n * FIELD; block += 2 * width) {
      for (let p = block; p < block + width; p += FIELD) {
        mul(t, p + width, root);
        addSub(p, p + width, t);
      }
      root += FIELD;
    }
  }
}

/**
 * o[row] += coefficient·witness[wire] for every term: row, wire (a word each), coefficient.
 * @param witness unpacked; coefficients times 2^522, so that sums are in Montgomery form
 */
export function multiplyMatrix(o: usize, n: i32, terms: usize, count: i32, witness: usize): void {
  memory.fill(o, 0, <usize>n * FIELD);
  const end = terms + <usize>count * (FIELD + 8);
  for (let term = terms; term < end; term += FIELD + 8) {
    mul(t, term + 8, witness + <usize>load<u32>(term, 4) * FIELD);
    const row = o + <usize>load<u32>(term) * FIELD;
    addReduced(row, row, t);
  }
}

export function multiplyValues(o: usize, a: usize, b: usize, n: i32): void {
  for (let i: usize = 0; i < <usize>n * FIELD; i += FIELD) mul(o + i, a + i, b + i);
}

/** a·b·productFactor - c·factor as numbers of 32 bytes. */
export function quotient(bytes: usize, a: usize, b: usize, c: usize, n: i32, productFactor: usize, factor: usize): void {
  for (let i: usize = 0; i < <usize>n; i++) {
    const at = i * FIELD;
    mul(t, a + at, b + at);
    mul(t, t, productFactor);
    mul(u, c + at, factor);
    subReduced(t, t, u);
    canonical(t, t);
    pack(bytes + (i << 5), t);
  }
}
