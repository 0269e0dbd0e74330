import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CircuitInstance } from "../../../src/groth16/circuits.ts";
import { chunkOf, covers, nodeKey, planAnchors, planBatches, RING_SIZE, reach } from "../../../src/inclusion/plan.ts";
import { storedPeakPosition } from "../../../src/messages/mountain-range.ts";

const shape = (chunks: number, chunkDepth: number, pathDepth: number, anchors: number): CircuitInstance => ({
  name: "any",
  chunks,
  chunkDepth,
  pathDepth,
  anchors,
  constraints: 1,
});

describe("planAnchors", () => {
  it("takes the standing peaks when they are within reach", () => {
    expect(planAnchors(13, [0, 7, 8, 12])).toEqual({
      anchors: [
        { level: 3, index: 0 },
        { level: 2, index: 2 },
        { level: 0, index: 12 },
      ],
      unreachable: [],
    });
  });

  it("takes peaks that have been merged since when the standing ones are too high", () => {
    // At 2048 leaves the only standing peak is at level 11; slot 9 still holds the third node of that level.
    expect(planAnchors(2048, [1024], 9).anchors).toEqual([{ level: 9, index: 2 }]);
  });

  it("takes a ring entry as the last resort, as long as it is there", () => {
    const last = 2 ** 12 - 1;
    expect(planAnchors(2 ** 12, [last], 9).anchors).toEqual([{ level: 0, index: last }]);
    const early = 2 ** 12 - 1 - RING_SIZE;
    expect(planAnchors(2 ** 12, [early], 0)).toEqual({ anchors: [], unreachable: [early] });
  });

  it("leaves out messages beyond the size", () => {
    expect(planAnchors(5, [4, 5])).toEqual({ anchors: [{ level: 0, index: 4 }], unreachable: [5] });
  });
});

describe("planBatches", () => {
  it("gives every message within reach to one batch that fits the instance", () => {
    const shapes = fc.tuple(
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 0, max: 4 }),
      fc.integer({ min: 0, max: 8 }),
      fc.integer({ min: 1, max: 3 }),
    );
    const nonces = fc.array(fc.nat({ max: 2999 }), { maxLength: 60 });
    fc.assert(
      fc.property(shapes, fc.integer({ min: 1, max: 3000 }), nonces, (parameters, size, wanted) => {
        const instance = shape(...parameters);
        const { batches, unreachable } = planBatches(instance, size, wanted);
        const planned = batches.flatMap((batch) => batch.nonces);
        expect([...planned, ...unreachable].sort((a, b) => a - b)).toEqual([...new Set(wanted)].sort((a, b) => a - b));
        for (const { anchors, nonces: opened } of batches) {
          expect(anchors.length).toBeLessThanOrEqual(instance.anchors);
          for (const anchor of anchors) {
            expect(anchor.level).toBeLessThanOrEqual(reach(instance));
            const inRing = anchor.level === 0 && anchor.index >= size - RING_SIZE && anchor.index < size;
            if (!inRing) expect(storedPeakPosition(size, anchor.level)).toEqual(anchor);
          }
          const chunks = opened.map((nonce) => {
            const anchor = anchors.find((node) => covers(node, nonce))!;
            return nodeKey(chunkOf(instance, anchor, nonce));
          });
          expect(new Set(chunks).size).toBeLessThanOrEqual(instance.chunks);
          expect(opened).toEqual([...opened].sort((a, b) => a - b));
        }
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it("fills one dense batch before it starts the next", () => {
    const { batches } = planBatches(
      shape(1, 6, 3, 1),
      200,
      Array.from({ length: 128 }, (_, i) => i),
    );
    expect(batches.map(({ nonces }) => nonces.length)).toEqual([64, 64]);
  });
});
