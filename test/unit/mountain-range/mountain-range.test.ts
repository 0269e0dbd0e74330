import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  MountainRange,
  type MountainRangeErrorCode,
  peakPositions,
  storedPeakPosition,
} from "../../../src/messages/mountain-range.ts";
import { FIELD_MODULUS, poseidon2 } from "../../../src/messages/poseidon.ts";

/** Cheap and collision-free enough for tests of structure. */
const mix = (left: bigint, right: bigint): bigint => (left * 0x10001n + right * 31n + 7n) % FIELD_MODULUS;

function rangeOf(size: number, hash = mix): MountainRange {
  const range = new MountainRange(hash);
  for (let i = 0; i < size; i++) range.append(BigInt(i + 1));
  return range;
}

function subtree(level: number, index: number, hash = mix): bigint {
  return level === 0
    ? BigInt(index + 1)
    : hash(subtree(level - 1, 2 * index, hash), subtree(level - 1, 2 * index + 1, hash));
}

/** The Outbox's own rule: merge one stored peak per trailing 1-bit, then store. The level-0 peak is the ring's. */
function storageAt(size: number): Map<number, bigint> {
  const slots = new Map<number, bigint>();
  for (let i = 0; i < size; i++) {
    let node = BigInt(i + 1);
    let level = 0;
    for (; Math.floor(i / 2 ** level) % 2 === 1; level++) node = mix(slots.get(level)!, node);
    slots.set(level, node);
  }
  return slots;
}

function expectCode(run: () => unknown, code: MountainRangeErrorCode): void {
  expect(run).toThrow(expect.objectContaining({ code }) as Error);
}

describe("MountainRange", () => {
  it("holds every node of every complete subtree", () => {
    const size = 77;
    const range = rangeOf(size);
    for (let level = 0; 2 ** level <= size; level++) {
      const count = Math.floor(size / 2 ** level);
      for (let index = 0; index < count; index++) expect(range.value(level, index)).toBe(subtree(level, index));
      expectCode(() => range.value(level, count), "MOUNTAIN_RANGE_NO_NODE");
    }
  });

  it("uses Poseidon unless told otherwise", () => {
    const range = new MountainRange();
    range.append(5n);
    range.append(6n);
    expect(range.peaks()).toEqual([{ level: 1, index: 0, value: poseidon2(5n, 6n) }]);
  });

  it("knows what the Outbox's slots hold at every size, merged peaks included", () => {
    const range = rangeOf(130);
    for (let size = 0; size <= 130; size++) {
      const slots = storageAt(size);
      for (let level = 1; level <= 8; level++) {
        const position = storedPeakPosition(size, level);
        expect(position === undefined ? undefined : range.value(position.level, position.index)).toBe(slots.get(level));
      }
    }
  });

  it("has peaks that cover all leaves once, in order, for the present and every past size", () => {
    const range = rangeOf(100);
    for (let size = 0; size <= 100; size++) {
      let covered = 0;
      for (const peak of range.peaks(size)) {
        expect(peak.index * 2 ** peak.level).toBe(covered);
        expect(peak.value).toBe(range.value(peak.level, peak.index));
        covered += 2 ** peak.level;
      }
      expect(covered).toBe(size);
    }
    expect(peakPositions(2 ** 32 - 1)).toHaveLength(32);
  });

  it("gives paths that hash to the ancestor", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(), fc.nat(), (size, leafSeed, levelSeed) => {
        const range = rangeOf(size);
        const leaf = leafSeed % size;
        const peak = range.peaks().find(({ level, index }) => Math.floor(leaf / 2 ** level) === index)!;
        const level = levelSeed % (peak.level + 1);
        const { siblings, bits, anchor } = range.path(leaf, level);
        const root = siblings.reduce((node, s, k) => (bits[k] === 1 ? mix(s, node) : mix(node, s)), BigInt(leaf + 1));
        expect(siblings).toHaveLength(level);
        expect(root).toBe(anchor);
        expectCode(() => range.path(leaf, peak.level + 1), "MOUNTAIN_RANGE_NO_NODE");
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  it("starts a path at an inner node, and never goes down", () => {
    const range = rangeOf(16);
    expect(range.pathFrom({ level: 2, index: 3 }, 4)).toEqual({
      siblings: [range.value(2, 2), range.value(3, 0)],
      bits: [1, 1],
      anchor: range.value(4, 0),
    });
    expectCode(() => range.pathFrom({ level: 2, index: 3 }, 1), "MOUNTAIN_RANGE_LEVEL");
  });

  it("is restored from pieces exported at different times, and a torn write is cut off", () => {
    const full = rangeOf(93);
    const early = rangeOf(41).export();
    const bytes = new Uint8Array([...early, ...full.export(41)]);
    expect(bytes).toEqual(full.export());
    const restored = MountainRange.restore(bytes, mix);
    expect(restored.size).toBe(93);
    expect(restored.peaks()).toEqual(full.peaks());
    expect(restored.append(94n)).toBe(93);
    expect(restored.peaks()).toEqual(rangeOf(94).peaks());

    const torn = MountainRange.restore(rangeOf(8).export().subarray(0, -1), mix);
    expect(torn.size).toBe(7);
    expect(torn.peaks()).toEqual(rangeOf(7).peaks());
  });

  it("forgets leaves, and goes on with others", () => {
    for (const size of [0, 1, 16, 31, 32, 33, 999]) {
      const range = rangeOf(1003);
      range.truncate(size);
      expect(range.size).toBe(size);
      expect(range.export()).toEqual(rangeOf(size).export());
      expectCode(() => range.value(0, size), "MOUNTAIN_RANGE_NO_NODE");
      range.append(BigInt(size + 1));
      expect(range.peaks()).toEqual(rangeOf(size + 1).peaks());
    }
    expectCode(() => rangeOf(3).truncate(4), "MOUNTAIN_RANGE_SIZE");
  });

  it("refuses leaves outside the field and sizes it never had", () => {
    const range = rangeOf(3);
    expectCode(() => range.append(FIELD_MODULUS), "MOUNTAIN_RANGE_LEAF");
    expectCode(() => range.append(-1n), "MOUNTAIN_RANGE_LEAF");
    expect(range.size).toBe(3);
    expectCode(() => range.peaks(4), "MOUNTAIN_RANGE_SIZE");
    expectCode(() => range.export(-1), "MOUNTAIN_RANGE_SIZE");
  });

  it("keeps many leaves", () => {
    const range = rangeOf(100_000);
    expect(range.size).toBe(100_000);
    const { anchor } = range.path(99_999, 5);
    expect(anchor).toBe(range.peaks().at(-1)!.value);
  });
});
