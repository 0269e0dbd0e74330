/**
 * Writes test/fixtures/mountain-range.json with circomlibjs alone: what a mountain range of a few leaves looks like, for the
 * tests in TypeScript, circom and Solidity. Run: node tools/mountain-range-fixture.mjs
 */
import { writeFileSync } from "node:fs";
import { buildPoseidonReference } from "circomlibjs";

const LEAVES = 45;
const poseidon = await buildPoseidonReference();
const hash = (left, right) => poseidon.F.toObject(poseidon([left, right]));
const word = (value) => `0x${value.toString(16).padStart(64, "0")}`;

/** Leaves have 248 bits: edges first, then a recurrence. */
const leaves = [1n, 0n, 2n ** 248n - 1n, 2n ** 128n];
while (leaves.length < LEAVES) leaves.push((leaves.at(-1) * 0x9e3779b97f4a7c15n + BigInt(leaves.length)) % 2n ** 248n);

/** nodes[level][index] */
const nodes = [leaves];
while (nodes.at(-1).length > 1) {
  const below = nodes.at(-1);
  nodes.push(Array.from({ length: below.length >> 1 }, (_, i) => hash(below[2 * i], below[2 * i + 1])));
}

const written = leaves.map((_, leaf) => {
  let level = 0;
  while ((leaf >> level) & 1) level++;
  return { level, value: word(nodes[level][leaf >> level]) };
});

const paths = [
  [0, 0],
  [0, 5],
  [31, 5],
  [13, 3],
  [33, 3],
  [40, 2],
  [44, 0],
].map(([leaf, level]) => ({
  leaf,
  level,
  anchor: word(nodes[level][leaf >> level]),
  siblings: Array.from({ length: level }, (_, k) => word(nodes[k][(leaf >> k) ^ 1])),
}));

const fixture = {
  source: "circomlibjs, buildPoseidonReference; written by tools/mountain-range-fixture.mjs",
  leaves: leaves.map(word),
  writtenLevels: written.map(({ level }) => level),
  writtenValues: written.map(({ value }) => value),
  paths,
};
writeFileSync(
  new URL("../test/fixtures/mountain-range.json", import.meta.url),
  `${JSON.stringify(fixture, null, 2)}\n`,
);
