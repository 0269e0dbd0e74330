// Collects the gas figures that the contract tests measured (build/snapshots) into benchmarks/results/gas.json,
// a flat map from scenario to gas. With `--check` it compares instead: a figure that moved fails.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const snapshotFolder = resolve(root, "build/snapshots");
const resultFile = resolve(root, "benchmarks/results/gas.json");

if (!existsSync(snapshotFolder)) fail("no gas was measured: run `npm run gas`, which runs the contract tests first");
const measured = {};
for (const file of readdirSync(snapshotFolder)
  .filter((name) => name.endsWith(".json"))
  .sort()) {
  for (const [scenario, value] of Object.entries(JSON.parse(readFileSync(resolve(snapshotFolder, file), "utf8")))) {
    if (scenario in measured) fail(`two tests measure the scenario ${scenario}`);
    measured[scenario] = Number(value);
  }
}
const sorted = Object.fromEntries(Object.entries(measured).sort(([left], [right]) => (left < right ? -1 : 1)));

if (process.argv.includes("--check")) {
  const committed = JSON.parse(readFileSync(resultFile, "utf8"));
  const names = [...new Set([...Object.keys(committed), ...Object.keys(sorted)])].sort();
  const unmeasured = names.filter((name) => !(name in sorted));
  const required = process.env.HELIOGRAM_REQUIRE_VECTORS !== undefined;
  if (unmeasured.length > 0 && !required) {
    console.log(`not measured, because the foreign vectors are missing: ${unmeasured.join(", ")}`);
  }
  const moved = names.filter((name) => committed[name] !== sorted[name] && (required || name in sorted));
  for (const name of moved)
    console.error(`${name}: committed ${committed[name] ?? "none"}, measured ${sorted[name] ?? "none"}`);
  if (moved.length > 0) fail("gas figures moved: run `npm run gas` and commit benchmarks/results/gas.json");
  console.log(`${names.length} gas figures are as committed`);
} else {
  mkdirSync(dirname(resultFile), { recursive: true });
  writeFileSync(resultFile, `${JSON.stringify(sorted, null, 2)}\n`);
  for (const [name, gas] of Object.entries(sorted))
    console.log(`${name.padEnd(48)} ${gas.toLocaleString("en").padStart(12)}`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
