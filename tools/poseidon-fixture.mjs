// Writes test/fixtures/poseidon.json: hashes of two inputs by circomlibjs, on edge values and on pseudo-random ones.
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildPoseidonReference } from "circomlibjs";
import { P } from "./poseidon.mjs";

const RANDOM_PAIRS = 64;

/** The pairs: every pair of edge values, then pairs drawn from SHA-256 of a counter. */
export function pairs() {
  const edges = [0n, 1n, 2n, P - 1n, P, P + 1n, (1n << 248n) - 1n, (1n << 253n) + 1n, (1n << 256n) - 1n];
  const draw = (label) => BigInt(`0x${createHash("sha256").update(`heliogram poseidon ${label}`).digest("hex")}`);
  return [
    ...edges.flatMap((left) => edges.map((right) => [left, right])),
    ...Array.from({ length: RANDOM_PAIRS }, (_, i) => [draw(2 * i), draw(2 * i + 1)]),
  ];
}

export async function fixture() {
  const poseidon = await buildPoseidonReference();
  const hex = (v) => `0x${v.toString(16).padStart(64, "0")}`;
  const list = pairs();
  return {
    source: "circomlibjs, buildPoseidonReference; written by tools/poseidon-fixture.mjs",
    left: list.map(([left]) => hex(left)),
    right: list.map(([, right]) => hex(right)),
    hash: list.map((pair) => hex(poseidon.F.toObject(poseidon(pair)))),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(
    new URL("../test/fixtures/poseidon.json", import.meta.url),
    `${JSON.stringify(await fixture(), null, 2)}\n`,
  );
  // circomlibjs keeps worker threads open.
  process.exit(0);
}
