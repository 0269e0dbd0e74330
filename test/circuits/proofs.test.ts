import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyInclusion } from "../../src/contracts/proofs/verify-inclusion.ts";
import type { CircuitFolders, CircuitInstance } from "../../src/groth16/circuits.ts";
import type { LoadedCircuit } from "../../src/groth16/keys.ts";
import { ensureDevelopmentKeys, loadCircuit } from "../../src/groth16/load.ts";
import { type ProofWithSignals, proveWithSnarkjs } from "../../src/groth16/prove.ts";
import { calculateWitness, readWitness } from "../../src/groth16/witness.ts";
import { buildInclusionInputs, type InclusionInputs } from "../../src/inclusion/inputs.ts";
import { type InclusionProof, proveInclusion } from "../../src/inclusion/prove.ts";
import {
  challenge,
  evaluateStatement,
  type InclusionStatement,
  type ProofContext,
  statementVector,
} from "../../src/inclusion/statement.ts";
import { MountainRange } from "../../src/messages/mountain-range.ts";
import { FIELD_MODULUS } from "../../src/messages/poseidon.ts";
import { CONTEXT, leafOf, rangeOf, smallFolders } from "./support.ts";

let scratch: string;
let circuit: LoadedCircuit;
let context: ProofContext;
/** Leaves 1, 2 and 9 of thirteen, under two anchors. */
let honest: InclusionInputs;
let proof: InclusionProof;

const ANCHORS = [
  { level: 3, index: 0 },
  { level: 2, index: 2 },
];

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "heliogram-proofs-"));
  const folders: CircuitFolders = { ...smallFolders(), cache: scratch };
  await ensureDevelopmentKeys(["tiny"], undefined, folders);
  circuit = await loadCircuit("tiny", { folders });
  context = { ...CONTEXT, keyDigest: circuit.lock.keyDigest };
  honest = prepare(rangeOf(13), [1, 2, 9]);
  proof = await proveInclusion(circuit, honest);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function prepare(range: MountainRange, nonces: number[]): InclusionInputs {
  return buildInclusionInputs(range, { instance: circuit.instance, anchors: ANCHORS, nonces, context });
}

function verify(
  statement: InclusionStatement,
  from: InclusionProof = proof,
  within: ProofContext = context,
  shape: CircuitInstance = circuit.instance,
): void {
  verifyInclusion({ verificationKey: circuit.verificationKey, shape, development: true }, within, statement, from);
}

function expectCode(run: () => unknown, code: string): void {
  expect(run).toThrow(expect.objectContaining({ code }) as Error);
}

const REFUSED = "GROTH16_PROOF_DOES_NOT_HOLD";

describe("an inclusion proof", () => {
  it("holds for its statement", () => {
    expect(() => verify(honest.statement)).not.toThrow();
  });

  it.each<[string, (leaves: bigint[]) => bigint[]]>([
    ["exchanged leaves", ([a, b, c]) => [b!, a!, c!]],
    ["leaves in another order", ([a, b, c]) => [c!, a!, b!]],
    ["a dropped leaf", ([a, b]) => [a!, b!]],
    ["a dropped first leaf", ([, b, c]) => [b!, c!]],
    ["a repeated leaf", ([a, b, c]) => [a!, b!, c!, c!]],
    ["a leaf in place of another", ([a, , c]) => [a!, a!, c!]],
    ["a trailing zero leaf", (leaves) => [...leaves, 0n]],
    ["a leading zero leaf", (leaves) => [0n, ...leaves]],
    ["a leaf of the range that was not selected", (leaves) => [...leaves, leafOf(10)]],
    ["a leaf in place of which another was selected", ([a, b]) => [a!, b!, leafOf(8)]],
    ["a leaf changed by one", ([a, b, c]) => [a! + 1n, b!, c!]],
  ])("does not hold for %s", (_, change) => {
    const leaves = change([...honest.statement.leaves]);
    expectCode(() => verify({ ...honest.statement, leaves }), REFUSED);
  });

  it("does not hold for an inner node as a leaf", () => {
    const inner = BigInt.asUintN(248, rangeOf(13).value(1, 0));
    expectCode(() => verify({ ...honest.statement, leaves: [inner, leafOf(9)] }), REFUSED);
  });

  it("does not hold for other anchors", () => {
    const [first, second] = honest.statement.anchors;
    const { leaves } = honest.statement;
    for (const anchors of [
      [second!, first!],
      [first!, first!],
      [first!, { value: 0n, level: 0 }],
      [{ ...first!, value: first!.value - 1n }, second!],
      [{ ...first!, level: 2 }, second!],
      [{ ...first!, level: 4 }, second!],
      [first!, { ...second!, level: 1 }],
    ]) {
      expectCode(() => verify({ anchors, leaves }), REFUSED);
    }
  });

  it("does not hold where the border between anchors and leaves has moved", () => {
    // The vector read as if there were one anchor, so that its levels are a leaf.
    const vector = statementVector(honest.statement);
    const shifted = { ...circuit.instance, anchors: 1 };
    const r = challenge(context, shifted, proof.commitment, vector);
    expect(r).not.toBe(honest.r);
    const statement = { anchors: [{ value: vector[0]!, level: 0 }], leaves: vector.slice(2) };
    expectCode(() => verify(statement), "STATEMENT_ANCHOR_COUNT");
    expectCode(() => verify(statement, proof, context, shifted), REFUSED);
  });

  it.each<[string, Partial<ProofContext>]>([
    ["another beneficiary", { beneficiary: "0x2222222222222222222222222222222222222223" }],
    ["another chain", { chainId: 1n }],
    ["another verifier", { verifier: "0x1111111111111111111111111111111111111112" }],
  ])("does not hold for %s", (_, change) => {
    expectCode(() => verify(honest.statement, proof, { ...context, ...change }), REFUSED);
  });

  it("does not hold for a circuit of another form, or a key of a ceremony", () => {
    expectCode(() => verify(honest.statement, proof, context, { ...circuit.instance, pathDepth: 4 }), REFUSED);
    const asCeremony = { verificationKey: circuit.verificationKey, shape: circuit.instance, development: false };
    expectCode(() => verifyInclusion(asCeremony, context, honest.statement, proof), REFUSED);
  });

  it("does not hold with another commitment, and none at or above the modulus is looked at", () => {
    expectCode(() => verify(honest.statement, { ...proof, commitment: proof.commitment + 1n }), REFUSED);
    const wrapped = { ...proof, commitment: proof.commitment + FIELD_MODULUS };
    expectCode(() => verify(honest.statement, wrapped), "GROTH16_SIGNAL_OUT_OF_FIELD");
  });

  it("is not looked at for a statement that no contract would take", () => {
    const { anchors, leaves } = honest.statement;
    const [first, second] = anchors;
    const plusModulus = { ...first!, value: first!.value + FIELD_MODULUS };
    expectCode(() => verify({ anchors: [plusModulus, second!], leaves }), "STATEMENT_ANCHOR_OUT_OF_FIELD");
    expectCode(() => verify({ anchors: [...anchors, second!], leaves }), "STATEMENT_ANCHOR_COUNT");
    expectCode(() => verify({ anchors: [{ ...first!, level: 32 }, second!], leaves }), "STATEMENT_ANCHOR_LEVEL");
    expectCode(() => verify({ anchors: [first!, { value: 0n, level: 1 }], leaves }), "STATEMENT_UNUSED_ANCHOR_LEVEL");
    expectCode(() => verify({ anchors, leaves: [] }), "STATEMENT_LEAF_COUNT");
    expectCode(() => verify({ anchors, leaves: new Array<bigint>(9).fill(1n) }), "STATEMENT_LEAF_COUNT");
    expectCode(() => verify({ anchors, leaves: [leaves[0]! + FIELD_MODULUS] }), "STATEMENT_LEAF_TOO_LARGE");
    expectCode(() => verify({ anchors, leaves: [1n << 248n] }), "STATEMENT_LEAF_TOO_LARGE");
  });
});

describe("a prover who chooses", () => {
  /** A proof for a witness of the circuit, whatever it says. */
  async function proveInputs(inputs: InclusionInputs["inputs"]): Promise<InclusionProof> {
    const witness = await calculateWitness(circuit.wasm, inputs);
    const [, c, y, r] = readWitness(witness);
    return proveInclusion(circuit, { ...honest, inputs, commitment: c!, y: y!, r: r! });
  }

  it("r itself gets nowhere: for a forged statement it can meet y, but r is the hash's to choose", async () => {
    // With r = 0 the polynomial is its constant term alone, so any leaves give the same y.
    const chosen = await proveInputs({ ...honest.inputs, r: "0" });
    const forged = { ...honest.statement, leaves: [1n, 2n, 3n] };
    expect(evaluateStatement(statementVector(forged), 0n)).toBe(
      evaluateStatement(statementVector(honest.statement), 0n),
    );
    expectCode(() => verify(forged, chosen), REFUSED);
    expectCode(() => verify(honest.statement, chosen), REFUSED);
  });

  it("selectors after r is known changes the commitment, with a leaf of value 0 too", async () => {
    const range = new MountainRange();
    for (let i = 0; i < 13; i++) range.append(i === 3 ? 0n : leafOf(i));
    const before = prepare(range, [1, 2, 9]);
    const after = prepare(range, [1, 2, 3, 9]);
    // The challenge of the first selection, the selectors of the second.
    const late = await proveInputs({ ...after.inputs, r: before.r.toString() });
    expect(late.commitment).toBe(after.commitment);
    expect(late.commitment).not.toBe(before.commitment);
    for (const { statement } of [before, after]) {
      for (const { commitment } of [before, after])
        expectCode(() => verify(statement, { ...late, commitment }), REFUSED);
    }
  });
});

describe("proveInclusion", () => {
  it("notices a prover that makes something else", async () => {
    const broken = async (zkey: Uint8Array, witness: Uint8Array): Promise<ProofWithSignals> => {
      const made = await proveWithSnarkjs(zkey, witness);
      return { ...made, proof: { ...made.proof, pi_a: made.proof.pi_c } };
    };
    await expect(proveInclusion(circuit, honest, broken)).rejects.toMatchObject({ code: "PROVING_NOT_VALID" });
    const other = { ...honest, y: honest.y + 1n };
    await expect(proveInclusion(circuit, other)).rejects.toMatchObject({ code: "PROVING_OTHER_SIGNALS" });
  });
});
