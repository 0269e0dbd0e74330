import { type Curve, curves, groth16 } from "snarkjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LoadedCircuit } from "../../../src/groth16/keys.ts";
import { ensureDevelopmentKeys, loadCircuit } from "../../../src/groth16/load.ts";
import { numberBytes, SCALAR_FIELD } from "../../../src/groth16/prover/kernel.ts";
import { createWasmProver, proveWithWasm, type WasmProverErrorCode } from "../../../src/groth16/prover/wasm-prover.ts";
import type { ZkeyErrorCode } from "../../../src/groth16/prover/zkey.ts";
import { isProofValid, parseProof, parsePublicSignals } from "../../../src/groth16/verify.ts";
import { parseVerifyingKey } from "../../../src/groth16/verify-key.ts";
import { calculateWitness } from "../../../src/groth16/witness.ts";
import { buildInclusionInputs } from "../../../src/inclusion/inputs.ts";
import { CONTEXT, rangeOf } from "../../circuits/support.ts";

let circuit: LoadedCircuit;
let witness: Uint8Array;
let curve: Curve & { Fr: { random(): Uint8Array; e(value: bigint): Uint8Array } };

beforeAll(async () => {
  await ensureDevelopmentKeys(["single"]);
  circuit = await loadCircuit("single");
  const request = { instance: circuit.instance, anchors: [{ level: 6, index: 0 }], nonces: [5], context: CONTEXT };
  witness = await calculateWitness(circuit.wasm, buildInclusionInputs(rangeOf(77), request).inputs);
  curve = (await curves.getCurveFromName("bn128")) as typeof curve;
});

afterAll(async () => {
  await curve.terminate();
});

describe("the WebAssembly prover", () => {
  it("comes to the same proof as snarkjs with the same blinding", async () => {
    const { random } = curve.Fr;
    for (const [r, s] of [
      [123456789n, SCALAR_FIELD - 5n],
      [0n, 0n],
      [1n, SCALAR_FIELD - 1n],
    ] as const) {
      const prover = await createWasmProver(circuit.zkey, { blinding: () => ({ r, s }), tableBytesMax: 2 ** 20 });
      const blinding = [r, s];
      // With threads snarkjs uses the shared curve, and takes r and then s from it.
      curve.Fr.random = () => curve.Fr.e(blinding.shift()!);
      try {
        expect(await prover.prove(witness)).toEqual(await groth16.prove(circuit.zkey, witness));
      } finally {
        curve.Fr.random = random;
      }
    }
  });

  it("makes a new proof each time, and all are accepted", async () => {
    const key = parseVerifyingKey(circuit.verificationKey);
    const proofs = new Set<string>();
    for (let i = 0; i < 3; i++) {
      const { proof, publicSignals } = await proveWithWasm(circuit.zkey, witness);
      expect(await groth16.verify(circuit.verificationKey, publicSignals, proof)).toBe(true);
      expect(isProofValid(key, parseProof(proof), parsePublicSignals(publicSignals))).toBe(true);
      proofs.add(JSON.stringify(proof));
    }
    expect(proofs.size).toBe(3);
  });

  it("makes no valid proof from a witness that breaks a constraint", async () => {
    const broken = Uint8Array.from(witness);
    broken[broken.length - 32]! ^= 1;
    const { proof, publicSignals } = await proveWithWasm(circuit.zkey, broken);
    expect(await groth16.verify(circuit.verificationKey, publicSignals, proof)).toBe(false);
  });

  it.each<[string, (witness: Uint8Array) => Uint8Array, WasmProverErrorCode]>([
    ["over another field", (file) => changed(file, 28, 1), "WASM_PROVER_FIELD"],
    ["with a wire too few", withoutLastWire, "WASM_PROVER_WIRES"],
    ["with the modulus as a value", withModulus, "WASM_PROVER_VALUE"],
  ])("refuses a witness %s", async (_, change, code) => {
    await expect(proveWithWasm(circuit.zkey, change(witness))).rejects.toMatchObject({ code });
  });

  it.each<[string, number, number, ZkeyErrorCode]>([
    ["of another proof system", 24, 2, "ZKEY_PROTOCOL"],
    ["on another curve", 44, 0, "ZKEY_CURVE"],
    ["without constraints", 118, 0, "ZKEY_SHAPE"],
    ["with more wires than points", 112, 1, "ZKEY_SECTION_SIZE"],
  ])("refuses a key %s", async (_, at, value, code) => {
    await expect(createWasmProver(changed(circuit.zkey, at, value))).rejects.toMatchObject({ code });
  });
});

function changed(file: Uint8Array, at: number, value: number): Uint8Array {
  const copy = Uint8Array.from(file);
  copy[at] = copy[at] === value ? value + 1 : value;
  return copy;
}

function withModulus(file: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(file);
  copy.set(numberBytes(SCALAR_FIELD), copy.byteLength - 32);
  return copy;
}

function withoutLastWire(file: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(file.subarray(0, -32));
  // The values are the last section; its size stands 8 bytes before them.
  const view = new DataView(copy.buffer);
  const start = 12 + 12 + 40 + 12;
  view.setBigUint64(start - 8, BigInt(copy.byteLength - start), true);
  return copy;
}
