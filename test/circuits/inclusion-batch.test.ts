import { beforeAll, describe, expect, it } from "vitest";
import { firstBrokenConstraint } from "../../src/groth16/r1cs.ts";
import type { WitnessErrorCode } from "../../src/groth16/witness.ts";
import { buildInclusionInputs, type InclusionInputs } from "../../src/inclusion/inputs.ts";
import { planBatches } from "../../src/inclusion/plan.ts";
import { commit, evaluateStatement, statementVector } from "../../src/inclusion/statement.ts";
import { MountainRange, type NodePosition } from "../../src/messages/mountain-range.ts";
import { FIELD_MODULUS } from "../../src/messages/poseidon.ts";
import { rangeVectors } from "../unit/mountain-range/vectors.ts";
import { acceptedMutations } from "./mutation.ts";
import { type Circuit, CONTEXT, leafOf, openCircuit, rangeOf, smallFolders } from "./support.ts";

let tiny: Circuit;
let flat: Circuit;

beforeAll(async () => {
  const folders = smallFolders();
  tiny = await openCircuit("tiny", folders);
  flat = await openCircuit("flat", folders);
});

function prepare(circuit: Circuit, range: MountainRange, anchors: NodePosition[], nonces: number[]): InclusionInputs {
  return buildInclusionInputs(range, { instance: circuit.instance, anchors, nonces, context: CONTEXT });
}

/** Checks that the circuit agrees with what was computed outside, and returns the witness. */
async function accept(circuit: Circuit, prepared: InclusionInputs): Promise<bigint[]> {
  const witness = await circuit.witness(prepared.inputs);
  expect(witness.slice(1, 4)).toEqual([prepared.commitment, prepared.y, prepared.r]);
  return witness;
}

/** Copies inputs, applies a change, and expects the circuit to have no witness. */
async function refuse(circuit: Circuit, prepared: InclusionInputs, change: (inputs: Mutable) => void): Promise<void> {
  const inputs = structuredClone(prepared.inputs) as unknown as Mutable;
  change(inputs);
  expect(inputs).not.toEqual(prepared.inputs);
  const code: WitnessErrorCode = "WITNESS_NONE";
  await expect(circuit.witness(inputs as never)).rejects.toMatchObject({ code });
}

interface Mutable {
  r: string;
  anchorValues: string[];
  anchorLevels: string[];
  leaves: string[][];
  selectors: string[][];
  bits: string[][];
  siblings: string[][];
  stops: string[][];
  picks: string[][];
}

const P1 = FIELD_MODULUS - 1n;

describe("InclusionBatch accepts", () => {
  it("nothing, one, some and all of a chunk, first, last and only leaves, at every size", async () => {
    for (const size of [1, 2, 3, 4, 5, 6, 7, 8, 11, 15, 16, 21, 31, 32]) {
      const range = rangeOf(size);
      const everything = Array.from({ length: size }, (_, i) => i);
      for (const nonces of [everything, [0], [size - 1], everything.filter((i) => i % 3 === 1)]) {
        const { batches, unreachable } = planBatches(tiny.instance, size, nonces);
        expect(unreachable).toEqual([]);
        expect(batches.flatMap((batch) => batch.nonces)).toEqual(nonces);
        for (const batch of batches) {
          const prepared = prepare(tiny, range, [...batch.anchors], [...batch.nonces]);
          expect(prepared.statement.leaves).toEqual(batch.nonces.map(leafOf));
          await accept(tiny, prepared);
        }
      }
    }
  });

  it("an empty batch: the polynomial of the anchors alone", async () => {
    const prepared = prepare(tiny, rangeOf(4), [], []);
    expect(prepared.y).toBe(prepared.r ** 3n % FIELD_MODULUS);
    await accept(tiny, prepared);
  });

  it("anchors that no chunk uses", async () => {
    const range = rangeOf(12);
    const anchors = [
      { level: 3, index: 0 },
      { level: 2, index: 2 },
    ];
    await accept(tiny, prepare(tiny, range, anchors, [5]));
    await accept(tiny, prepare(tiny, range, anchors, [9]));
  });

  it("leaves that are anchors, at depth 0", async () => {
    const range = rangeOf(3);
    const ring = [0, 2].map((index) => ({ level: 0, index }));
    await accept(flat, prepare(flat, range, ring, [0, 2]));
    await accept(flat, prepare(flat, range, ring, [2]));
  });

  it("the largest level that the instance reaches", async () => {
    const range = rangeOf(32);
    await accept(tiny, prepare(tiny, range, [{ level: 5, index: 0 }], [0, 3, 31]));
  });

  it("the shared vectors of the mountain range, anchors and siblings taken from the file", async () => {
    const { leaves, paths } = rangeVectors();
    const range = new MountainRange();
    for (const leaf of leaves) range.append(leaf);
    for (const { leaf, level, anchor, siblings } of paths) {
      const index = Math.floor(leaf / 2 ** level);
      const { inputs, ...prepared } = prepare(tiny, range, [{ level, index }], [leaf]);
      // What the file says replaces what was computed here: above the chunk's two levels, that is the path.
      const above = siblings.slice(tiny.instance.chunkDepth).map(String);
      const fromFile = {
        ...inputs,
        anchorValues: [anchor.toString(), "0"],
        siblings: [[...above, ...(inputs.siblings as string[][])[0]!.slice(above.length)], inputs.siblings![1]!],
      };
      await accept(tiny, { ...prepared, inputs: fromFile });
    }
  });

  it("values at the edge of the field", async () => {
    const range = new MountainRange();
    for (const leaf of [P1, 0n, 1n, P1]) range.append(leaf);
    await accept(tiny, prepare(tiny, range, [{ level: 2, index: 0 }], [0, 1, 2, 3]));
    const prepared = prepare(tiny, range, [{ level: 2, index: 0 }], [0, 1, 3]);
    const vector = statementVector(prepared.statement);
    for (const r of [0n, 1n, P1]) {
      const witness = await tiny.witness({ ...prepared.inputs, r: r.toString() });
      expect(witness.slice(1, 4)).toEqual([prepared.commitment, evaluateStatement(vector, r), r]);
    }
  });
});

describe("InclusionBatch refuses", () => {
  const range = rangeOf(13);
  /** Chunks 0 to 3 and 4 to 7 under the peak of the first eight. */
  const both = (): InclusionInputs => prepare(tiny, range, [{ level: 3, index: 0 }], [1, 2, 4]);
  /** Chunk 8 to 11 is an anchor itself, and leaf 12 is one below a chunk. */
  const tail = (): InclusionInputs =>
    prepare(
      tiny,
      range,
      [
        { level: 2, index: 2 },
        { level: 0, index: 12 },
      ],
      [8, 12],
    );

  it.each<[string, () => InclusionInputs, (inputs: Mutable) => void]>([
    [
      "a selector that is 2",
      both,
      (i) => {
        i.selectors[0]![1] = "2";
      },
    ],
    [
      "a selector that is -1",
      both,
      (i) => {
        i.selectors[0]![1] = P1.toString();
      },
    ],
    [
      "a direction that is 2",
      both,
      (i) => {
        i.bits[1]![0] = "2";
      },
    ],
    [
      "another direction",
      both,
      (i) => {
        i.bits[1]![0] = "0";
      },
    ],
    [
      "another sibling",
      both,
      (i) => {
        i.siblings[1]![0] = "7";
      },
    ],
    [
      "another leaf",
      both,
      (i) => {
        i.leaves[0]![1] = "7";
      },
    ],
    [
      "another leaf at an unselected position",
      both,
      (i) => {
        i.leaves[0]![0] = "7";
      },
    ],
    [
      "another anchor value",
      both,
      (i) => {
        i.anchorValues[0] = "7";
      },
    ],
    [
      "an anchor level one too high",
      both,
      (i) => {
        i.anchorLevels[0] = "4";
      },
    ],
    [
      "an anchor level one too low",
      both,
      (i) => {
        i.anchorLevels[0] = "2";
      },
    ],
    [
      "an unused anchor's level of 64",
      both,
      (i) => {
        i.anchorLevels[1] = "64";
      },
    ],
    [
      "levels with the same packed sum",
      both,
      (i) => {
        i.anchorLevels = [(3n + 256n).toString(), P1.toString()];
      },
    ],
    [
      "a stop that is no bit",
      both,
      (i) => {
        i.stops[0]![3] = "2";
      },
    ],
    [
      "two stops",
      both,
      (i) => {
        i.stops[0]![2] = "1";
      },
    ],
    [
      "stops that cancel",
      both,
      (i) => {
        i.stops[0]![2] = P1.toString();
        i.stops[0]![1] = "1";
      },
    ],
    [
      "a stop at another height",
      both,
      (i) => {
        i.stops[0]![3] = "0";
        i.stops[0]![2] = "1";
      },
    ],
    [
      "no pick",
      both,
      (i) => {
        i.picks[0]![0] = "0";
      },
    ],
    [
      "a pick of the other anchor",
      tail,
      (i) => {
        i.picks[0] = ["0", "1"];
      },
    ],
    [
      "both picks",
      tail,
      (i) => {
        i.picks[0] = ["1", "1"];
      },
    ],
    [
      "picks of 2 and -1",
      both,
      (i) => {
        i.picks[0] = ["2", P1.toString()];
      },
    ],
    [
      "a selection in a disabled chunk",
      both,
      (i) => {
        i.stops[1] = i.stops[1]!.map(() => "0");
        i.picks[1] = ["0", "0"];
      },
    ],
    [
      "a pick in a disabled chunk",
      both,
      (i) => {
        i.selectors[1] = i.selectors[1]!.map(() => "0");
        i.stops[1] = i.stops[1]!.map(() => "0");
      },
    ],
    [
      "a selected position beyond a partial chunk's proven node",
      tail,
      (i) => {
        i.leaves[1]![2] = "7";
        i.selectors[1]![2] = "1";
      },
    ],
    [
      "the position next to a partial chunk's proven leaf",
      tail,
      (i) => {
        i.selectors[1]![1] = "1";
      },
    ],
  ])("%s", async (_, make, change) => {
    await accept(tiny, make());
    await refuse(tiny, make(), change);
  });

  it("an inner node claimed as a leaf, with siblings that hash to the anchor", async () => {
    const anchor = { level: 3, index: 0 };
    const prepared = prepare(tiny, range, [anchor], [0]);
    await refuse(tiny, prepared, (inputs) => {
      // Four nodes of level 1 stand where leaves should: their root is the anchor, at two levels instead of three.
      inputs.leaves[0] = [0, 1, 2, 3].map((index) => range.value(1, index).toString());
      inputs.stops[0] = inputs.stops[0]!.map((_, h) => (h === 2 ? "1" : "0"));
    });
  });

  it("a leaf below the anchor claimed one level deeper", async () => {
    const prepared = prepare(tiny, range, [{ level: 2, index: 0 }], [0]);
    await refuse(tiny, prepared, (inputs) => {
      inputs.stops[0] = inputs.stops[0]!.map((_, h) => (h === 3 ? "1" : "0"));
    });
  });

  it("a leaf of value 0 under a padding anchor", async () => {
    const prepared = prepare(flat, rangeOf(1), [{ level: 0, index: 0 }], [0]);
    await refuse(flat, prepared, (inputs) => {
      inputs.leaves[1] = ["0"];
      inputs.selectors[1] = ["1"];
      inputs.stops[1] = ["1"];
      inputs.picks[1] = ["0", "1"];
    });
  });
});

describe("the commitment", () => {
  it("changes with each part that decides the statement, and not with how leaves are proven", async () => {
    const range = rangeOf(13);
    const anchors = [
      { level: 3, index: 0 },
      { level: 2, index: 2 },
    ];
    const base = prepare(tiny, range, anchors, [1, 2, 9]);
    const others = [
      prepare(tiny, range, anchors, [1, 9]),
      prepare(tiny, range, anchors, [1, 3, 9]),
      prepare(tiny, range, anchors, [1, 2, 8]),
      prepare(tiny, range, anchors.toReversed(), [1, 2, 9]),
      prepare(tiny, rangeOf(14), [anchors[0]!, { level: 1, index: 6 }], [1, 2]),
    ];
    const seen = new Set([base, ...others].map(({ commitment }) => commitment));
    expect(seen.size).toBe(6);
  });

  it("is for one form of circuit", () => {
    const values = { anchors: [{ value: 5n, level: 1 }], chunkRoots: [7n], selectors: [true, false] };
    const shape = { name: "any", chunks: 1, chunkDepth: 1, pathDepth: 2, anchors: 1, constraints: 1 };
    const tags = [shape, { ...shape, pathDepth: 3 }, { ...shape, chunkDepth: 2 }, { ...shape, chunks: 2 }];
    expect(new Set(tags.map((instance) => commit(instance, values))).size).toBe(4);
  });
});

describe("every wire of the small instances", () => {
  const differences = [1n, P1, 0x1234567890abcdefn];

  it.each<[string, () => Promise<bigint[]>, () => Circuit]>([
    [
      "tiny, everything selected",
      async () => accept(tiny, prepare(tiny, rangeOf(8), [{ level: 3, index: 0 }], [0, 1, 2, 3, 4, 5, 6, 7])),
      () => tiny,
    ],
    [
      "tiny, some selected",
      async () => accept(tiny, prepare(tiny, rangeOf(16), [{ level: 4, index: 0 }], [3, 12])),
      () => tiny,
    ],
    [
      "tiny, a partial chunk",
      async () => accept(tiny, prepare(tiny, rangeOf(2), [{ level: 1, index: 0 }], [1])),
      () => tiny,
    ],
    ["tiny, nothing enabled", async () => accept(tiny, prepare(tiny, rangeOf(2), [], [])), () => tiny],
    [
      "flat, one of two",
      async () => accept(flat, prepare(flat, rangeOf(2), [{ level: 0, index: 1 }], [1])),
      () => flat,
    ],
  ])("cannot be changed alone: %s", async (_, make, circuit) => {
    const witness = await make();
    expect(firstBrokenConstraint(circuit().r1cs, witness)).toBeUndefined();
    expect(acceptedMutations(circuit().r1cs, witness, differences)).toEqual([]);
  });
});
