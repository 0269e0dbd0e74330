import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Measurement } from "./measure.ts";
import { VARIANTS } from "./variants.ts";

/**
 * The light client against @lodestar/light-client 1.28.1 and against bare blst, on 46 consecutive mainnet periods.
 *
 * Usage: npm run build && node dist/benchmarks/light-client/run.js [result.json]
 * The vectors are found through HELIOGRAM_VECTORS.
 */
const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
const measure = fileURLToPath(new URL(`./measure.${extension}`, import.meta.url));
const results = VARIANTS.map((variant) => {
  const output = execFileSync(process.execPath, ["--expose-gc", measure, variant], { encoding: "utf8" });
  return JSON.parse(output) as Measurement;
});

console.table(
  Object.fromEntries(
    results.map(({ variant, ...values }) => [variant, mapValues(values, (value) => value && Number(value.toFixed(2)))]),
  ),
);
const [own, , peer, peerFast, bare] = results as [Measurement, Measurement, Measurement, Measurement, Measurement];
const ratios = {
  walkAgainstLodestar: peer.warmWalkMs! / own.warmWalkMs!,
  walkAgainstLodestarFastHash: peerFast.warmWalkMs! / own.warmWalkMs!,
  singleAgainstLodestar: peer.warmSingleMs / own.warmSingleMs,
  singleAgainstLodestarFastHash: peerFast.warmSingleMs / own.warmSingleMs,
  singleOverBareBlst: own.warmSingleMs / bare.warmSingleMs,
  walkPerUpdateOverBareBlst: own.warmWalkMs! / 46 / bare.warmSingleMs,
};
console.table(mapValues(ratios, (value) => value.toFixed(2)));

const path = process.argv[2];
if (path !== undefined) {
  mkdirSync(dirname(path), { recursive: true });
  const machine = { cpu: cpus()[0]?.model ?? "unknown", node: process.version };
  writeFileSync(path, `${JSON.stringify({ machine, results, ratios }, null, 2)}\n`);
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
