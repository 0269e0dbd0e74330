// Derives contracts/libraries/Poseidon.sol from the parameters of circomlibjs.
//
//   node tools/poseidon.mjs            writes the file
//   node tools/poseidon.mjs --check    fails if the committed file differs
//
// Poseidon of two inputs: width 3, S-box x^5, 8 full and 57 partial rounds over the scalar field of BN254. Three rewritings
// make it cheap in the EVM; none changes the function, and `evaluate` below is compared with circomlibjs in the tests.
//
//  1. Sparse partial rounds. In a partial round lanes 1 and 2 are linear memory, so their basis may change from round to
//     round. With basis T_r of round r and T_(r+1) = A T_r (A: the lower right 2 x 2 block of the matrix), a lane of the
//     memory only ever gets a multiple of the S-box output added. The matrix before the partial rounds absorbs T^-1.
//     (Poseidon paper, ePrint 2019/458, appendix B.)
//  2. Round constants of lanes 1 and 2 are pushed through the memory, so a partial round adds one constant.
//  3. Every lane is kept divided by a scale of our choice, which passes the S-box as its fifth power. The scale of each row
//     is chosen so that one coefficient of the row is 1: 6 instead of 9 products in a full round, 4 instead of 5 in a
//     partial one. In the memory rows it is the coefficient of the S-box output; their own coefficient then keeps the lane
//     below 2p without a further reduction.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// The package exports only its entry point; its parameters are a file beside it.
const circomlibjs = join(dirname(createRequire(import.meta.url).resolve("circomlibjs")), "..");
const constants = JSON.parse(readFileSync(join(circomlibjs, "src/poseidon_constants.json"), "utf8"));

export const P = 21888242871839275222246405745257275088548364400416034343698204186575808495617n;
const WIDTH = 3;
const HALF_FULL_ROUNDS = 4;
const PARTIAL_ROUNDS = 57;
const ROUNDS = 2 * HALF_FULL_ROUNDS + PARTIAL_ROUNDS;

const mod = (a) => ((a % P) + P) % P;
const mul = (a, b) => mod(a * b);
const add = (a, b) => mod(a + b);
const pow = (base, exponent) => {
  let result = 1n;
  for (let b = base, e = exponent; e > 0n; e >>= 1n, b = mul(b, b)) if (e & 1n) result = mul(result, b);
  return result;
};
const inverse = (a) => {
  if (mod(a) === 0n) throw new Error("no inverse of zero");
  return pow(mod(a), P - 2n);
};
const fifth = (a) => pow(a, 5n);
const matrixTimesVector = (m, v) => m.map((row) => row.reduce((sum, c, j) => add(sum, mul(c, v[j])), 0n));
const matrixTimesMatrix = (a, b) =>
  a.map((row) => b[0].map((_, j) => row.reduce((s, c, k) => add(s, mul(c, b[k][j])), 0n)));
const inverse2 = ([[a, b], [c, d]]) => {
  const d1 = inverse(add(mul(a, d), P - mul(b, c)));
  return [
    [mul(d, d1), mul(P - b, d1)],
    [mul(P - c, d1), mul(a, d1)],
  ];
};

/**
 * The rounds after rewriting. Each linear layer has three rows of coefficients and a constant for each row; in a partial
 * round, `memory` are the own coefficients of lanes 1 and 2.
 */
export function derive() {
  const C = constants.C[WIDTH - 2].map(BigInt);
  const M = constants.M[WIDTH - 2].map((row) => row.map(BigInt));
  const roundConstants = Array.from({ length: ROUNDS }, (_, r) => C.slice(WIDTH * r, WIDTH * (r + 1)));
  const block = [
    [M[1][1], M[1][2]],
    [M[2][1], M[2][2]],
  ];

  // Bases: identity after the last partial round, so T of the first is block^-57.
  const bases = [
    [
      [1n, 0n],
      [0n, 1n],
    ],
  ];
  const blockInverse = inverse2(block);
  for (let r = 0; r < PARTIAL_ROUNDS; r++) bases.unshift(matrixTimesMatrix(blockInverse, bases[0]));
  const basesInverse = bases.map(inverse2);

  // Constants of the memory lanes move forward through the block until they meet lane 0 or the first full round after.
  const partialConstants = [];
  let carried = [0n, 0n];
  let lane0Extra = 0n;
  for (let r = 0; r < PARTIAL_ROUNDS; r++) {
    const [c0, c1, c2] = roundConstants[HALF_FULL_ROUNDS + r];
    partialConstants.push(add(c0, lane0Extra));
    carried = [add(carried[0], c1), add(carried[1], c2)];
    lane0Extra = add(mul(M[0][1], carried[0]), mul(M[0][2], carried[1]));
    carried = matrixTimesVector(block, carried);
  }
  const afterPartial = roundConstants[HALF_FULL_ROUNDS + PARTIAL_ROUNDS];
  const firstFullAfter = [
    add(afterPartial[0], lane0Extra),
    add(afterPartial[1], carried[0]),
    add(afterPartial[2], carried[1]),
  ];

  const initial = roundConstants[0];
  const layers = [];
  let scales = [1n, 1n, 1n]; // lane = scale * what the code holds
  const dense = (rows, constantsAfter, onlyFirstRow = false) => {
    const scaled = rows.map((row) => row.map((c, j) => mul(c, fifth(scales[j]))));
    if (onlyFirstRow) {
      layers.push({ kind: "last", rows: [scaled[0]], constants: [0n] });
      return;
    }
    scales = scaled.map((row, i) => row[i]);
    layers.push({
      kind: "full",
      rows: scaled.map((row, i) => row.map((c) => mul(c, inverse(scales[i])))),
      constants: constantsAfter.map((c, i) => mul(c, inverse(scales[i]))),
    });
  };

  // First full round: lane 0 starts at its constant, so its S-box output is known and joins the constants.
  const known = fifth(initial[0]);
  {
    const rows = M.map((row) => [row[1], row[2]]);
    scales = M.map((row) => row[1]);
    layers.push({
      kind: "first",
      inputs: [initial[1], initial[2]],
      rows: rows.map((row, i) => row.map((c) => mul(c, inverse(scales[i])))),
      constants: M.map((row, i) => mul(add(mul(row[0], known), roundConstants[1][i]), inverse(scales[i]))),
    });
  }
  dense(M, roundConstants[2]);
  dense(M, roundConstants[3]);
  const intoPartial = [M[0], ...matrixTimesMatrix(basesInverse[0], [M[1], M[2]])];
  dense(intoPartial, [partialConstants[0], 0n, 0n]);

  for (let r = 0; r < PARTIAL_ROUNDS; r++) {
    const output = fifth(scales[0]);
    const memoryRow = matrixTimesVector(
      bases[r][0].map((_, j) => [bases[r][0][j], bases[r][1][j]]),
      [M[0][1], M[0][2]],
    );
    const column = matrixTimesVector(basesInverse[r + 1], [M[1][0], M[2][0]]);
    const next = [mul(M[0][0], output), mul(column[0], output), mul(column[1], output)];
    const last = r === PARTIAL_ROUNDS - 1;
    const constantAfter = last ? firstFullAfter : [partialConstants[r + 1], 0n, 0n];
    layers.push({
      kind: "partial",
      row: [mul(mul(memoryRow[0], scales[1]), inverse(next[0])), mul(mul(memoryRow[1], scales[2]), inverse(next[0]))],
      memory: [mul(scales[1], inverse(next[1])), mul(scales[2], inverse(next[2]))],
      constants: constantAfter.map((c, i) => mul(c, inverse(next[i]))),
    });
    scales = next;
  }
  for (let r = ROUNDS - 3; r < ROUNDS; r++) dense(M, roundConstants[r]);
  dense(M, [], true);
  return layers;
}

/** The rewritten rounds over bigints: what the generated Solidity computes. */
export function evaluate(layers, left, right) {
  let state = [];
  for (const layer of layers) {
    if (layer.kind === "first") {
      const outputs = [fifth(add(left, layer.inputs[0])), fifth(add(right, layer.inputs[1]))];
      state = matrixTimesVector(layer.rows, outputs).map((v, i) => add(v, layer.constants[i]));
    } else if (layer.kind === "partial") {
      const [x, y, z] = state;
      const u = fifth(x);
      state = [
        u + mul(layer.row[0], y) + mul(layer.row[1], z),
        mul(layer.memory[0], y) + u,
        mul(layer.memory[1], z) + u,
      ].map((v, i) => add(v, layer.constants[i]));
    } else {
      state = matrixTimesVector(layer.rows, state.map(fifth)).map((v, i) => add(v, layer.constants[i]));
    }
  }
  return state[0];
}

const hex = (v) => `0x${v.toString(16)}`;
const times = (c, v) => (c === 1n ? v : `mulmod(${hex(c)}, ${v}, p)`);
const sum = (terms) => terms.reduce((a, b) => `add(${a}, ${b})`);
const withConstant = (terms, c) => sum(c === 0n ? terms : [...terms, hex(c)]);

function emitLayer(layer) {
  const lanes = ["x", "y", "z"];
  const sbox = (v) => [`t := mulmod(${v}, ${v}, p)`, `${v} := mulmod(${v}, mulmod(t, t, p), p)`];
  if (layer.kind === "partial") {
    return [
      ...sbox("x"),
      `t := ${withConstant(["x", times(layer.row[0], "y"), times(layer.row[1], "z")], layer.constants[0])}`,
      `y := ${withConstant([times(layer.memory[0], "y"), "x"], layer.constants[1])}`,
      `z := ${withConstant([times(layer.memory[1], "z"), "x"], layer.constants[2])}`,
      "x := t",
    ];
  }
  if (layer.kind === "last") {
    const terms = layer.rows[0].map((c, j) => times(c, lanes[j]));
    return [...lanes.flatMap(sbox), `x := addmod(add(${terms[0]}, ${terms[1]}), ${terms[2]}, p)`];
  }
  const inputs = layer.kind === "first" ? ["y", "z"] : lanes;
  const rows = layer.rows.map((row, i) =>
    withConstant(
      row.map((c, j) => times(c, inputs[j])),
      layer.constants[i],
    ),
  );
  const start =
    layer.kind === "first"
      ? [`y := addmod(y, ${hex(layer.inputs[0])}, p)`, `z := addmod(z, ${hex(layer.inputs[1])}, p)`]
      : [];
  return [
    ...start,
    ...inputs.flatMap(sbox),
    `t := ${rows[0]}`,
    `let s := ${rows[1]}`,
    `z := ${rows[2]}`,
    "y := s",
    "x := t",
  ];
}

// The compiler lays out its stack one basic block at a time, and badly for long blocks; a loop that never runs ends a
// block for about 20 gas. Six layers a block measured best.
const LAYERS_PER_BLOCK = 6;
const BLOCK_END = "            for {} iszero(p) {} { x := y }\n";

export function render(layers) {
  const body = layers.map((layer, i) => {
    const lines = emitLayer(layer).map((line) => `                ${line}\n`);
    const ends = (i + 1) % LAYERS_PER_BLOCK === 0 && i + 1 < layers.length;
    return `            {\n${lines.join("")}            }\n${ends ? BLOCK_END : ""}`;
  });
  return `// SPDX-License-Identifier: MIT
// Generated by tools/poseidon.mjs, which derives the constants and says how. Do not edit.
pragma solidity ^0.8.31;

/// @notice Poseidon of two inputs over the scalar field of BN254, equal to circomlib's \`Poseidon(2)\`.
/// @dev Width 3, S-box x^5, 8 full and 57 partial rounds. Sums of up to five values below the modulus stay below 2^256, so
/// lanes are reduced by the products of the next round only.
library Poseidon {
    /// @notice Hash of two field elements; inputs of the modulus or more count as their remainder.
    function hash(uint256 left, uint256 right) internal pure returns (uint256 x) {
        assembly ("memory-safe") {
            // The word at 0x60 is zero. The compiler does not know it, and so keeps the modulus on the stack instead of
            // writing its 32 bytes at each of 510 uses. The loops below never run: they end a basic block, because the
            // compiler lays out the stack badly for long ones.
            let p := or(${hex(P)}, mload(0x60))
            let y := left
            let z := right
            let t
${body.join("")}        }
    }
}
`;
}

export const OUTPUT = fileURLToPath(new URL("../contracts/libraries/Poseidon.sol", import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = render(derive());
  if (process.argv.includes("--check")) {
    if (readFileSync(OUTPUT, "utf8") !== text) {
      console.error("contracts/libraries/Poseidon.sol differs from what tools/poseidon.mjs derives");
      process.exitCode = 1;
    }
  } else {
    writeFileSync(OUTPUT, text);
  }
}
