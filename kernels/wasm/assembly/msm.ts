import { addLater, finishAdditions, pointSize, setInfinity, useGroup } from "./points";

/*
 * Sums of scalar·base for bases that never change (Pippenger's buckets over a table).
 *
 * A scalar is written in `windows` signed digits of `bits` bits. The table has 2^(bits·stride·k)·base for k = 0, 1, ...; with
 * a stride of 1 it has every window, and all digits of all scalars go into one set of buckets. With a larger stride the
 * table is smaller and there are that many sets, one after the other.
 *
 * Buckets are summed as a tree, in affine coordinates with shared inversions, and so is everything after that: the sum of
 * b·bucket(b) is taken apart into sums over equal high parts and equal low parts of b, and those into bits.
 */

/** Fills the table behind its first `count` points. */
export function buildTable(table: usize, count: i32, g2: bool, levels: i32, doublings: i32): void {
  useGroup(g2);
  const size = pointSize();
  for (let level = 1; level < levels; level++) {
    const to = table + <usize>count * <usize>level * size;
    let from = to - <usize>count * size;
    for (let k = 0; k < doublings; k++) {
      for (let i = 0; i < count; i++) {
        const at = <usize>i * size;
        addLater(to + at, from + at, from + at);
      }
      finishAdditions();
      from = to;
    }
  }
}

/** Bytes that `msm` needs at `work`. */
export function msmWorkSize(count: i32, g2: bool, windows: i32, bits: i32, stride: i32): usize {
  useGroup(g2);
  const levels = (windows + stride - 1) / stride;
  const digits = <usize>count * <usize>levels;
  const buckets: usize = (<usize>1 << (bits - 1)) + 1;
  // The first round makes at most half as many points; the later ones write over them, the sums of parts take as many as there are buckets.
  return digits * 8 + buckets * 24 + 4096 + (digits / 2 + 2 * buckets + 256) * pointSize();
}

/**
 * @param indices which scalar (of 32 bytes) belongs to each base
 * @param work `msmWorkSize` bytes
 */
export function msm(
  o: usize, table: usize, count: i32, g2: bool, windows: i32, bits: i32, stride: i32, indices: usize, scalars: usize, work: usize,
): void {
  useGroup(g2);
  setInfinity(o);
  for (let pass = stride - 1; pass >= 0; pass--) {
    bucketPass(o, table, count, windows, bits, stride, pass, indices, scalars, work);
  }
}

/** o = 2^bits·o + the sum over the windows of this pass. */
function bucketPass(
  o: usize, table: usize, count: i32, windows: i32, bits: i32, stride: i32, pass: i32, indices: usize, scalars: usize, work: usize,
): void {
  const size = pointSize();
  const levels = (windows - pass + stride - 1) / stride;
  const buckets = (1 << (bits - 1)) + 1;
  const digits = work;
  const counts = digits + <usize>count * <usize>levels * 4;
  const ends = counts + <usize>buckets * 4;
  const entries = ends + <usize>buckets * 4;
  memory.fill(counts, 0, <usize>buckets * 4);
  splitScalars(digits, counts, count, windows, bits, stride, pass, levels, indices, scalars);
  let total: u32 = 0;
  for (let b = 0; b < buckets; b++) {
    store<u32>(ends + (<usize>b << 2), total);
    total += load<u32>(counts + (<usize>b << 2));
  }
  for (let i = 0; i < count; i++) {
    for (let level = 0; level < levels; level++) {
      const digit = load<i32>(digits + (<usize>(i * levels + level) << 2));
      if (digit == 0) continue;
      const end = ends + (<usize>abs<i32>(digit) << 2);
      const position = load<u32>(end);
      store<u32>(end, position + 1);
      const point = table + <usize>(level * count + i) * size;
      store<u32>(entries + (<usize>position << 2), point | <usize>(<u32>digit >> 31));
    }
  }
  const spare = (entries + (<usize>total << 2) + 15) & ~15;
  const used = sumGroups(entries, counts, buckets, spare, spare);
  combine(o, entries, counts, buckets, bits, used);
}

function splitScalars(
  digits: usize, counts: usize, count: i32, windows: i32, bits: i32, stride: i32, pass: i32, levels: i32, indices: usize, scalars: usize,
): void {
  const half = 1 << (bits - 1);
  const mask: u32 = (<u32>1 << bits) - 1;
  for (let i = 0; i < count; i++) {
    const scalar = scalars + (<usize>load<u32>(indices + (<usize>i << 2)) << 5);
    let carry = 0;
    let wanted = pass;
    let out = digits + (<usize>(i * levels) << 2);
    for (let window = 0, bit = 0; window < windows; window++, bit += bits) {
      const at = min<i32>(bit >> 3, 28);
      let digit = bit >= 256 ? 0 : <i32>((load<u32>(scalar + at) >> (bit - (at << 3))) & mask);
      digit += carry;
      carry = <i32>(digit > half);
      digit -= carry << bits;
      if (window != wanted) continue;
      wanted += stride;
      store<i32>(out, digit);
      out += 4;
      if (digit == 0) continue;
      const counter = counts + (<usize>abs<i32>(digit) << 2);
      store<u32>(counter, load<u32>(counter) + 1);
    }
  }
}

/**
 * Sums up groups of entries (addresses with sign), that lie one after the other. Afterwards counts are 0 or 1, with one entry for each 1.
 * Points below `keepBelow` are not written over. @returns the first byte behind new points
 */
function sumGroups(entries: usize, counts: usize, groups: i32, keepBelow: usize, free: usize): usize {
  const size = pointSize();
  let more = true;
  while (more) {
    more = false;
    let read = entries;
    let write = entries;
    for (let group = 0; group < groups; group++) {
      const counter = counts + (<usize>group << 2);
      const n = load<i32>(counter);
      for (let k = n >> 1; k > 0; k--) {
        const a = load<u32>(read);
        const b = load<u32>(read, 4);
        read += 8;
        let o: usize;
        if (a >= keepBelow && (a & 1) == 0) o = a;
        else if (b >= keepBelow && (b & 1) == 0) o = b;
        else {
          o = free;
          free += size;
        }
        addLater(o, a, b);
        store<u32>(write, o);
        write += 4;
      }
      if (n & 1) {
        store<u32>(write, load<u32>(read));
        read += 4;
        write += 4;
      }
      const left = n - (n >> 1);
      store<i32>(counter, left);
      if (left > 1) more = true;
    }
    finishAdditions();
  }
  return free;
}

/** o = 2^bits·o + sum of b·bucket(b). */
function combine(o: usize, entries: usize, counts: usize, buckets: i32, bits: i32, free: usize): void {
  const lowBits = bits >> 1;
  const lows = 1 << lowBits;
  const highs = ((buckets - 1) >> lowBits) + 1;
  const groups = highs + lows;
  // Addresses of buckets take the place of their counts.
  spread(counts, entries, counts, buckets);
  const list = (free + 15) & ~15;
  const parts = list + (<usize>(2 * buckets) << 2);
  let write = list;
  for (let high = 0; high < highs; high++) {
    const from = write;
    for (let b = high << lowBits; high > 0 && b < min<i32>((high + 1) << lowBits, buckets); b++) write = append(write, counts, b);
    store<u32>(parts + (<usize>high << 2), (write - from) >> 2);
  }
  for (let low = 0; low < lows; low++) {
    const from = write;
    for (let b = low; low > 0 && b < buckets; b += lows) write = append(write, counts, b);
    store<u32>(parts + (<usize>(highs + low) << 2), (write - from) >> 2);
  }
  let next = (parts + (<usize>groups << 2) + 15) & ~15;
  next = sumGroups(list, parts, groups, next, next);
  spread(parts, list, parts, groups);
  write = list;
  for (let bit = 0; bit < bits; bit++) {
    const from = write;
    const first = bit < lowBits ? highs : 0;
    const end = bit < lowBits ? groups : highs;
    const shift = bit < lowBits ? bit : bit - lowBits;
    for (let k = first; k < end; k++) if (((k - first) >> shift) & 1) write = append(write, parts, k);
    store<u32>(counts + (<usize>bit << 2), (write - from) >> 2);
  }
  sumGroups(list, counts, bits, next, next);
  spread(counts, list, counts, bits);
  for (let bit = bits - 1; bit >= 0; bit--) {
    addNow(o, o, o);
    const part = load<u32>(counts + (<usize>bit << 2));
    if (part != 0) addNow(o, o, part);
  }
}

/** Gives each group the address of its one entry, or 0. */
function spread(o: usize, entries: usize, counts: usize, groups: i32): void {
  let read = entries;
  for (let group = 0; group < groups; group++) {
    const at = <usize>group << 2;
    const full = load<u32>(counts + at) != 0;
    store<u32>(o + at, full ? load<u32>(read) : 0);
    if (full) read += 4;
  }
}

function append(write: usize, addresses: usize, index: i32): usize {
  const address = load<u32>(addresses + (<usize>index << 2));
  if (address == 0) return write;
  store<u32>(write, address);
  return write + 4;
}

function addNow(o: usize, a: usize, b: usize): void {
  addLater(o, a, b);
  finishAdditions();
}
