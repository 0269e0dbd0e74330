import { makeWorkload, type Variant } from "./variants.ts";

/*
 * Measures one variant in this process and prints JSON. Usage: node --expose-gc measure.js <variant>.
 */

export interface Measurement {
  readonly variant: Variant;
  /** First walk of the process, nothing compiled yet; null if the variant has none. */
  readonly coldWalkMs: number | null;
  /** Median of the later walks. */
  readonly warmWalkMs: number | null;
  /** Median of single updates, with the committee's keys known. */
  readonly warmSingleMs: number;
  /** Heap and external memory that a walk leaves behind after collection, in MB. */
  readonly retainedMb: number;
  /** Largest resident set of the process, in MB. */
  readonly peakRssMb: number;
}

/** As many runs as fit, and at least three, up to these numbers. */
const BUDGET_MS = 8_000;
const WARM_WALKS = 7;
const SINGLE_WARM_UP = 50;
const SINGLE_RUNS = 300;

const variant = process.argv[2] as Variant;
const workload = await makeWorkload(variant);
const collect = (globalThis as { gc?: () => void }).gc ?? (() => {});

collect();
const before = process.memoryUsage();
const coldWalkMs = workload.walk === undefined ? null : timeMs(() => workload.walk?.());
const walks = workload.walk === undefined ? [] : repeat(WARM_WALKS, () => workload.walk?.());
collect();
const after = process.memoryUsage();
repeat(SINGLE_WARM_UP, () => workload.single());
const singles = repeat(SINGLE_RUNS, () => workload.single());

const measurement: Measurement = {
  variant,
  coldWalkMs,
  warmWalkMs: walks.length === 0 ? null : median(walks),
  warmSingleMs: median(singles),
  retainedMb: (after.heapUsed + after.external - before.heapUsed - before.external) / 2 ** 20,
  peakRssMb: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(measurement));

function repeat(count: number, run: () => void): number[] {
  const times: number[] = [];
  let spentMs = 0;
  while (times.length < count && (spentMs < BUDGET_MS || times.length < 3)) {
    const tookMs = timeMs(run);
    times.push(tookMs);
    spentMs += tookMs;
  }
  return times;
}

function timeMs(run: () => void): number {
  const startedMs = performance.now();
  run();
  return performance.now() - startedMs;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
