import { BATCH, FIELD } from "./constants";
import { copy, mul, square } from "./generated/fp";

/*
 * Many inversions for one (Montgomery's trick), in four chains of products, since a processor can work on several
 * multiplications at once if none waits for another.
 */

const LANES: i32 = 4;

/** What is to be inverted. */
export const denominators: usize = memory.data(BATCH * 36, 8);
/** Product `i` is that of the denominators before `i` in its lane. */
const products: usize = memory.data((BATCH + 4) * 36, 8);
const lanes: usize = memory.data(4 * 36, 8);
const prefixes: usize = memory.data(4 * 36, 8);
const rest: usize = memory.data(36, 8);
const one: usize = memory.data(36, 8);
const exponent: usize = memory.data(32, 8);

/** @param montgomeryOne 1 in Montgomery form @param pMinusTwo 32 bytes, least significant first */
export function setInversionConstants(montgomeryOne: usize, pMinusTwo: usize): void {
  copy(one, montgomeryOne);
  memory.copy(exponent, pMinusTwo, 32);
}

export function startProducts(): void {
  for (let i = 0; i < LANES; i++) copy(products + <usize>i * FIELD, one);
}

/** Takes denominator `i` into the product. */
export function multiplyIn(i: i32): void {
  const product = products + <usize>i * FIELD;
  mul(product + <usize>LANES * FIELD, product, denominators + <usize>i * FIELD);
}

/** After the last denominator. */
export function invertProducts(count: i32): void {
  copy(rest, one);
  for (let i = count; i < count + LANES; i++) {
    const lane = <usize>(i & (LANES - 1)) * FIELD;
    copy(prefixes + lane, rest);
    mul(rest, rest, products + <usize>i * FIELD);
  }
  invert(rest, rest);
  for (let i = count + LANES - 1; i >= count; i--) {
    const lane = <usize>(i & (LANES - 1)) * FIELD;
    mul(lanes + lane, rest, prefixes + lane);
    mul(rest, rest, products + <usize>i * FIELD);
  }
}

/** o = 1 / denominator `i`; from the last one to the first. */
export function takeInverse(o: usize, i: i32): void {
  const lane = lanes + <usize>(i & (LANES - 1)) * FIELD;
  mul(o, lane, products + <usize>i * FIELD);
  mul(lane, lane, denominators + <usize>i * FIELD);
}

const base: usize = memory.data(16 * 36, 8);

/** o = 1 / a as a^(p - 2), four bits at a time. */
function invert(o: usize, a: usize): void {
  copy(base, one);
  for (let i: usize = 1; i < 16; i++) mul(base + i * FIELD, base + (i - 1) * FIELD, a);
  copy(o, one);
  for (let nibble = 63; nibble >= 0; nibble--) {
    square(o, o);
    square(o, o);
    square(o, o);
    square(o, o);
    const digit: usize = (load<u8>(exponent + (nibble >> 1)) >> ((nibble & 1) << 2)) & 15;
    if (digit != 0) mul(o, o, base + digit * FIELD);
  }
}

/** o = 1 in Montgomery form. */
export function setOne(o: usize): void {
  copy(o, one);
}
