import { ADD, BATCH, DOUBLE, FIELD, FIRST, INFINITY_AT, INFINITY_MARK, NOTHING, SECOND } from "./constants";
import {
  add, addReduced, canonical, copy, isZero, maybeZero, mul, negate, reduce, square, sub, sub2Reduced, subReduced,
} from "./generated/fp";
import { denominators, invertProducts, multiplyIn, setOne, startProducts, takeInverse } from "./inversions";

/*
 * Affine points of G1: x, y. Bit 0 of an address stands for the negative of the point there.
 */

const kinds: usize = memory.data(BATCH, 8);
const inverse: usize = memory.data(36, 8);
const slope: usize = memory.data(36, 8);
const t: usize = memory.data(36, 8);
const x3: usize = memory.data(36, 8);

/** Adds `count` pairs of points, each three words: two addresses with sign, and that of the result. */
export function addPairsG1(pairs: usize, count: i32): void {
  startProducts();
  for (let i = 0; i < count; i++) {
    const pair = pairs + <usize>i * 12;
    store<u8>(kinds + i, prepare(denominators + <usize>i * FIELD, load<u32>(pair), load<u32>(pair, 4)));
    multiplyIn(i);
  }
  invertProducts(count);
  for (let i = count - 1; i >= 0; i--) {
    takeInverse(inverse, i);
    const pair = pairs + <usize>i * 12;
    finish(load<u8>(kinds + i), load<u32>(pair, 8), load<u32>(pair), load<u32>(pair, 4));
  }
}

/** Puts down what has to be inverted. */
function prepare(d: usize, first: usize, second: usize): i32 {
  const a = first & ~3;
  const b = second & ~3;
  if (load<i32>(a, INFINITY_AT) == INFINITY_MARK) {
    setOne(d);
    return SECOND;
  }
  if (load<i32>(b, INFINITY_AT) == INFINITY_MARK) {
    setOne(d);
    return FIRST;
  }
  sub(d, b, a);
  return maybeZero(d) ? prepareClose(d, first, second) : ADD;
}

function prepareClose(d: usize, first: usize, second: usize): i32 {
  canonical(t, d);
  if (!isZero(t)) return ADD;
  const y1 = (first & ~3) + FIELD;
  const y2 = (second & ~3) + FIELD;
  if (((first ^ second) & 1) == 0) sub(t, y2, y1);
  else add(t, y2, y1);
  canonical(t, t);
  if (!isZero(t)) {
    setOne(d);
    return NOTHING;
  }
  addReduced(d, y1, y1);
  return DOUBLE;
}

function finish(kind: i32, o: usize, first: usize, second: usize): void {
  const x1 = first & ~3;
  const x2 = second & ~3;
  if (kind == ADD) {
    setDifference(t, x2 + FIELD, second & 1, x1 + FIELD, first & 1);
    mul(slope, t, inverse);
  } else if (kind == DOUBLE) {
    square(slope, x1);
    add(t, slope, slope);
    addReduced(t, t, slope);
    mul(slope, t, inverse);
    if (first & 1) negate(slope, slope);
  } else {
    if (kind == NOTHING) store<i32>(o, INFINITY_MARK, INFINITY_AT);
    else copySigned(o, kind == FIRST ? first : second);
    return;
  }
  square(t, slope);
  sub2Reduced(x3, t, x1, x2);
  sub(t, x1, x3);
  mul(t, t, slope);
  if (first & 1) addReduced(o + FIELD, t, x1 + FIELD);
  else subReduced(o + FIELD, t, x1 + FIELD);
  copy(o, x3);
}

/** o = ±a - ±b. */
function setDifference(o: usize, a: usize, aNegative: usize, b: usize, bNegative: usize): void {
  if (aNegative == bNegative) {
    if (aNegative) sub(o, b, a);
    else sub(o, a, b);
  } else {
    add(o, a, b);
    if (aNegative) negate(o, o);
  }
}

function copySigned(o: usize, point: usize): void {
  const a = point & ~3;
  const negative = point & 1;
  copy(o, a);
  if (!negative) copy(o + FIELD, a + FIELD);
  else {
    negate(t, a + FIELD);
    reduce(o + FIELD, t);
  }
}
