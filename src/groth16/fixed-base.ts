import type { Curve, CurveTask } from "snarkjs";
import { FIELD_SIZE_BYTES } from "./field.ts";

const WINDOW_BITS = 11;
const WINDOW_SIZE = (1 << WINDOW_BITS) - 1;
const WINDOWS = Math.ceil((8 * FIELD_SIZE_BYTES) / WINDOW_BITS);
const SCALARS_PER_TASK = 512;

/** Computes multiples of one point: affine, Montgomery form, least significant byte first, as `.zkey` files hold them. */
export type FixedBase = (scalars: readonly bigint[], onProgress?: (done: number) => void) => Promise<Uint8Array>;

/**
 * Prepares a table of `digit * 2^(11 * window) * generator`, after which a multiple costs at most 24 mixed additions instead
 * of some 380 curve operations.
 * @param curve snarkjs's curve; its tasks run here or in its own threads, whichever it was made for
 */
export async function fixedBase(curve: Curve, group: "G1" | "G2"): Promise<FixedBase> {
  const prefix = group === "G1" ? "g1m" : "g2m";
  const coordinate = curve[group].F.n8;
  const affine = 2 * coordinate;
  const jacobian = 3 * coordinate;
  const table: Uint8Array[] = [];
  for (let window = 0; window < WINDOWS; window++) {
    const base = curve[group].toAffine(curve[group].timesScalar(curve[group].g, 1n << BigInt(WINDOW_BITS * window)));
    table.push(await multiplesUpTo(base));
  }

  /** `base, 2 base, 3 base, ...` */
  async function multiplesUpTo(base: Uint8Array): Promise<Uint8Array> {
    const tasks: CurveTask[] = [
      { cmd: "ALLOCSET", var: 0, buff: base },
      { cmd: "ALLOC", var: 1, len: (WINDOW_SIZE + 1) * jacobian },
      { cmd: "CALL", fnName: `${prefix}_zero`, params: [{ var: 1 }] },
    ];
    for (let digit = 1; digit <= WINDOW_SIZE; digit++) {
      const params = [{ var: 1, offset: (digit - 1) * jacobian }, { var: 0 }, { var: 1, offset: digit * jacobian }];
      tasks.push({ cmd: "CALL", fnName: `${prefix}_addMixed`, params });
    }
    tasks.push(...toAffine(1, WINDOW_SIZE + 1));
    return (await curve.tm.queueAction(tasks))[0]!;
  }

  function toAffine(variable: number, count: number): CurveTask[] {
    return [
      {
        cmd: "CALL",
        fnName: `${prefix}_batchToAffine`,
        params: [{ var: variable }, { val: count }, { var: variable }],
      },
      { cmd: "GET", out: 0, var: variable, len: count * affine },
    ];
  }

  async function multiply(scalars: readonly bigint[]): Promise<Uint8Array> {
    const tasks: CurveTask[] = [{ cmd: "ALLOC", var: WINDOWS, len: scalars.length * jacobian }];
    table.forEach((points, window) => {
      tasks.push({ cmd: "ALLOCSET", var: window, buff: points });
    });
    scalars.forEach((scalar, i) => {
      const sum = { var: WINDOWS, offset: i * jacobian };
      tasks.push({ cmd: "CALL", fnName: `${prefix}_zero`, params: [sum] });
      for (let window = 0, rest = scalar; rest > 0n; window++, rest >>= BigInt(WINDOW_BITS)) {
        const digit = Number(BigInt.asUintN(WINDOW_BITS, rest));
        if (digit === 0) continue;
        const params = [sum, { var: window, offset: digit * affine }, sum];
        tasks.push({ cmd: "CALL", fnName: `${prefix}_addMixed`, params });
      }
    });
    tasks.push(...toAffine(WINDOWS, scalars.length));
    return (await curve.tm.queueAction(tasks))[0]!;
  }

  return async (scalars, onProgress) => {
    const out = new Uint8Array(scalars.length * affine);
    for (let start = 0; start < scalars.length; start += SCALARS_PER_TASK) {
      out.set(await multiply(scalars.slice(start, start + SCALARS_PER_TASK)), start * affine);
      onProgress?.(Math.min(start + SCALARS_PER_TASK, scalars.length));
      // A curve without threads computes on this one: let others run in between.
      await new Promise((resolve) => setImmediate(resolve));
    }
    return out;
  };
}
