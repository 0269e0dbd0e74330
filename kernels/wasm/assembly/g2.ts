import { ADD, BATCH, DOUBLE, FIELD, FIRST, INFINITY_AT, INFINITY_MARK, NOTHING, SECOND } from "./constants";
import {
  add, addReduced, canonical, copy, dot, dotSub, isZero, maybeZero, mul, negate, reduce, sub, sub2Reduced, subReduced,
} from "./generated/fp";
import { denominators, invertProducts, multiplyIn, setOne, startProducts, takeInverse } from "./inversions";

/*
 * Affine points of G2: x, y in F_p[u]/(u² + 1), real part first. Bit 0 of an address stands for the negative of the point there.
 * What is inverted is the norm of a denominator, which is in F_p.
 */

const IMAGINARY: usize = FIELD;
const Y: usize = 2 * FIELD;

const kinds: usize = memory.data(BATCH, 8);
const values: usize = memory.data(BATCH * 72, 8);
const inverse: usize = memory.data(36, 8);
const slope: usize = memory.data(72, 8);
const t: usize = memory.data(72, 8);
const v: usize = memory.data(72, 8);
const x3: usize = memory.data(72, 8);

/** Adds `count` pairs of points, each three words: two addresses with sign, and that of the result. */
export function addPairsG2(pairs: usize, count: i32): void {
  startProducts();
  for (let i = 0; i < count; i++) {
    const pair = pairs + <usize>i * 12;
    const d = values + <usize>i * 2 * FIELD;
    const norm = denominators + <usize>i * FIELD;
    const kind = prepare(d, load<u32>(pair), load<u32>(pair, 4));
    store<u8>(kinds + i, kind);
    if (kind <= DOUBLE) dot(norm, d, d, d + IMAGINARY, d + IMAGINARY);
    else setOne(norm);
    multiplyIn(i);
  }
  invertProducts(count);
  for (let i = count - 1; i >= 0; i--) {
    takeInverse(inverse, i);
    const pair = pairs + <usize>i * 12;
    finish(load<u8>(kinds + i), values + <usize>i * 2 * FIELD, load<u32>(pair, 8), load<u32>(pair), load<u32>(pair, 4));
  }
}

/** Puts down the denominator of the slope. */
function prepare(d: usize, first: usize, second: usize): i32 {
  const a = first & ~3;
  const b = second & ~3;
  if (load<i32>(a, INFINITY_AT) == INFINITY_MARK) return SECOND;
  if (load<i32>(b, INFINITY_AT) == INFINITY_MARK) return FIRST;
  sub(d, b, a);
  sub(d + IMAGINARY, b + IMAGINARY, a + IMAGINARY);
  return maybeZero(d) && maybeZero(d + IMAGINARY) ? prepareClose(d, first, second) : ADD;
}

function prepareClose(d: usize, first: usize, second: usize): i32 {
  if (!isZeroModulo(d) || !isZeroModulo(d + IMAGINARY)) return ADD;
  const y1 = (first & ~3) + Y;
  const y2 = (second & ~3) + Y;
  setSum(t, y1, y2, ((first ^ second) & 1) == 0);
  if (!isZeroModulo(t) || !isZeroModulo(t + IMAGINARY)) return NOTHING;
  addReduced(d, y1, y1);
  addReduced(d + IMAGINARY, y1 + IMAGINARY, y1 + IMAGINARY);
  return DOUBLE;
}

function isZeroModulo(a: usize): bool {
  canonical(v, a);
  return isZero(v);
}

function finish(kind: i32, d: usize, o: usize, first: usize, second: usize): void {
  const x1 = first & ~3;
  const x2 = second & ~3;
  if (kind > DOUBLE) {
    if (kind == NOTHING) store<i32>(o, INFINITY_MARK, INFINITY_AT);
    else copySigned(o, kind == FIRST ? first : second);
    return;
  }
  if (kind == ADD) setNumerator(x2 + Y, second & 1, x1 + Y, first & 1);
  else setTripleSquare(x1, first & 1);
  mul(v, d, inverse);
  mul(v + IMAGINARY, d + IMAGINARY, inverse);
  // Times the conjugate.
  dot(slope, t, v, t + IMAGINARY, v + IMAGINARY);
  dotSub(slope + IMAGINARY, t + IMAGINARY, v, t, v + IMAGINARY);
  sub(t, slope, slope + IMAGINARY);
  add(t + IMAGINARY, slope, slope + IMAGINARY);
  mul(v, t, t + IMAGINARY);
  sub2Reduced(x3, v, x1, x2);
  add(t, slope, slope);
  mul(v, t, slope + IMAGINARY);
  sub2Reduced(x3 + IMAGINARY, v, x1 + IMAGINARY, x2 + IMAGINARY);
  sub(t, x1, x3);
  sub(t + IMAGINARY, x1 + IMAGINARY, x3 + IMAGINARY);
  dotSub(v, slope, t, slope + IMAGINARY, t + IMAGINARY);
  dot(v + IMAGINARY, slope, t + IMAGINARY, slope + IMAGINARY, t);
  if (first & 1) setSumReduced(o + Y, v, x1 + Y);
  else setDifferenceReduced(o + Y, v, x1 + Y);
  copy(o, x3);
  copy(o + IMAGINARY, x3 + IMAGINARY);
}

/** t = ±y2 - ±y1. */
function setNumerator(y2: usize, negative2: usize, y1: usize, negative1: usize): void {
  if (negative1 == negative2) {
    if (negative1) setDifferenceReduced(t, y1, y2);
    else setDifferenceReduced(t, y2, y1);
  } else {
    setSumReduced(t, y2, y1);
    if (negative2) negateBoth(t);
  }
}

/** t = ±3x². */
function setTripleSquare(x: usize, negative: usize): void {
  sub(v, x, x + IMAGINARY);
  add(v + IMAGINARY, x, x + IMAGINARY);
  mul(t, v, v + IMAGINARY);
  add(v, x, x);
  mul(t + IMAGINARY, v, x + IMAGINARY);
  add(v, t, t);
  add(v + IMAGINARY, t + IMAGINARY, t + IMAGINARY);
  setSumReduced(t, t, v);
  if (negative) negateBoth(t);
}

function negateBoth(a: usize): void {
  negate(a, a);
  negate(a + IMAGINARY, a + IMAGINARY);
}

/** o = b - a, or b + a. */
function setSum(o: usize, a: usize, b: usize, minus: bool): void {
  if (minus) setDifferenceReduced(o, b, a);
  else setSumReduced(o, b, a);
}

function setSumReduced(o: usize, a: usize, b: usize): void {
  addReduced(o, a, b);
  addReduced(o + IMAGINARY, a + IMAGINARY, b + IMAGINARY);
}

function setDifferenceReduced(o: usize, a: usize, b: usize): void {
  subReduced(o, a, b);
  subReduced(o + IMAGINARY, a + IMAGINARY, b + IMAGINARY);
}

function copySigned(o: usize, point: usize): void {
  const a = point & ~3;
  copy(o, a);
  copy(o + IMAGINARY, a + IMAGINARY);
  if (!(point & 1)) {
    copy(o + Y, a + Y);
    copy(o + Y + IMAGINARY, a + Y + IMAGINARY);
    return;
  }
  negate(t, a + Y);
  reduce(o + Y, t);
  negate(t, a + Y + IMAGINARY);
  reduce(o + Y + IMAGINARY, t);
}
