import { describe, expect, it } from "vitest";
import { MountainRange, storedPeakPosition } from "../../../src/messages/mountain-range.ts";
import { rangeVectors } from "./vectors.ts";

const { leaves, written, paths } = rangeVectors();

describe("the shared vectors of the mountain range", () => {
  it("have the node that each message writes", () => {
    const range = new MountainRange();
    leaves.forEach((leaf, i) => {
      range.append(leaf);
      const { level, value } = written[i]!;
      const lowest = range.peaks().at(-1)!;
      expect({ level: lowest.level, value: lowest.value }).toEqual({ level, value });
      if (level > 0) expect(storedPeakPosition(range.size, level)).toEqual({ level, index: lowest.index });
    });
  });

  it("have the paths", () => {
    const range = new MountainRange();
    for (const leaf of leaves) range.append(leaf);
    for (const { leaf, level, anchor, siblings } of paths) {
      expect(range.path(leaf, level)).toMatchObject({ anchor, siblings });
    }
  });
});
