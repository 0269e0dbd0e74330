import { BATCH, FIELD, G1_SIZE, G2_SIZE, INFINITY_AT, INFINITY_MARK } from "./constants";
import { addPairsG1 } from "./g1";
import { addPairsG2 } from "./g2";
import { canonical, mul, pack, unpack } from "./generated/fp";

/** Additions of points of either group, collected until a batch is full. */

const pairs: usize = memory.data(BATCH * 12, 8);
let pending: i32 = 0;
let inG2: bool = false;
let touched: i32 = 0;
/** Into the second cache line. */
const LAST_WORD: usize = G1_SIZE - 4;

/** Additions are in this group from here on. */
export function useGroup(g2: bool): void {
  inG2 = g2;
}

export function pointSize(): usize {
  return inG2 ? G2_SIZE : G1_SIZE;
}

/** For `touched` to be of use to someone, so that its loads stay. */
export function lastTouched(): i32 {
  return touched;
}

/** Bit 0 of `a` and `b` stands for the negative. The result is there after `finishAdditions`; it may be written earlier. */
export function addLater(o: usize, a: usize, b: usize): void {
  const pair = pairs + <usize>pending * 12;
  store<u32>(pair, a);
  store<u32>(pair, b, 4);
  store<u32>(pair, o, 8);
  // Points of a table are anywhere: start to fetch them now, many at once.
  touched ^= load<i32>(a & ~3) ^ load<i32>(b & ~3) ^ load<i32>((a & ~3) + LAST_WORD) ^ load<i32>((b & ~3) + LAST_WORD);
  if (++pending == BATCH) finishAdditions();
}

export function finishAdditions(): void {
  if (pending == 0) return;
  if (inG2) addPairsG2(pairs, pending);
  else addPairsG1(pairs, pending);
  pending = 0;
}

export function setInfinity(o: usize): void {
  store<i32>(o, INFINITY_MARK, INFINITY_AT);
}

const x: usize = memory.data(36, 8);
const factor: usize = memory.data(36, 8);

/** Reads coordinates of 32 bytes each, least significant first, each times the number at `factorBytes` over 2^261. */
export function importPoints(o: usize, bytes: usize, count: i32, g2: bool, factorBytes: usize): void {
  const coordinates = count * (g2 ? 4 : 2);
  unpack(factor, factorBytes);
  for (let i = 0; i < coordinates; i++) {
    unpack(x, bytes + (<usize>i << 5));
    mul(x, x, factor);
    canonical(o + <usize>i * FIELD, x);
  }
}

/** Writes coordinates as numbers of 32 bytes. Infinity is all zero. */
export function exportPoint(bytes: usize, point: usize, g2: bool): void {
  const coordinates: usize = g2 ? 4 : 2;
  memory.fill(bytes, 0, coordinates << 5);
  if (load<i32>(point, INFINITY_AT) == INFINITY_MARK) return;
  memory.fill(factor, 0, FIELD);
  store<i32>(factor, 1);
  for (let i: usize = 0; i < coordinates; i++) {
    mul(x, point + i * FIELD, factor);
    canonical(x, x);
    pack(bytes + (i << 5), x);
  }
}
