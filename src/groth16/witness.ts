/**
 * Runs the witness generators that circom compiles to WebAssembly, and puts their results in the `.wtns` format
 * (https://docs.circom.io/getting-started/computing-the-witness/).
 *
 * The usual runtime reserves 2 GB a call and compiles the module each time; a prover runs many.
 */

import { FIELD_MODULUS } from "../messages/poseidon.ts";
import { HeliogramError } from "../primitives/errors.ts";
import { FIELD_SIZE_BYTES, readScalar, writeScalar } from "./field.ts";
import { readSections, section, writeSections } from "./sections.ts";

/** Values of input signals by name, in decimal; nested lists as in the circuit. */
export type CircuitInputs = Readonly<Record<string, CircuitInput>>;
export type CircuitInput = string | readonly CircuitInput[];

interface GeneratorExports {
  init(sanityCheck: number): void;
  getInputSignalSize(hashHigh: number, hashLow: number): number;
  setInputSignal(hashHigh: number, hashLow: number, index: number): void;
  writeSharedRWMemory(limb: number, value: number): void;
  readSharedRWMemory(limb: number): number;
  getInputSize(): number;
  getWitnessSize(): number;
  getWitness(index: number): void;
  getMessageChar(): number;
}

/** As much of the WebAssembly interface as is used: the compiler's libraries for Node do not declare it. */
interface WebAssemblyApi {
  compile(bytes: Uint8Array): Promise<object>;
  instantiate(module: object, imports: object): Promise<{ readonly exports: unknown }>;
}

const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: WebAssemblyApi };
const LIMBS = FIELD_SIZE_BYTES / 4;
const modules = new WeakMap<Uint8Array, Promise<object>>();

/**
 * Computes the value of every wire.
 * @param wasm the generator; compiled once per array
 * @returns a `.wtns` file
 * @throws WitnessError if an assertion of the circuit fails, which is what a false statement leads to, or inputs do not fit
 */
export async function calculateWitness(wasm: Uint8Array, inputs: CircuitInputs): Promise<Uint8Array> {
  let module = modules.get(wasm);
  if (module === undefined) {
    module = WebAssembly.compile(wasm);
    modules.set(wasm, module);
  }
  let generator: GeneratorExports | undefined;
  let report = "";
  const runtime = {
    exceptionHandler: (code: number) => {
      throw refusal(code, report.trim());
    },
    printErrorMessage: () => {
      report += `${readMessage(generator!)}\n`;
    },
    writeBufferMessage: () => {},
    showSharedRWMemory: () => {},
  };
  generator = (await WebAssembly.instantiate(await module, { runtime })).exports as GeneratorExports;
  generator.init(0);
  setInputs(generator, inputs);
  return witnessFile(generator);
}

/** The values in a `.wtns` file. */
export function readWitness(file: Uint8Array): bigint[] {
  const values = section(readSections(file, "wtns"), 2);
  const view = new DataView(values.buffer, values.byteOffset, values.byteLength);
  return Array.from({ length: values.byteLength / FIELD_SIZE_BYTES }, (_, i) => readScalar(view, i * FIELD_SIZE_BYTES));
}

function setInputs(generator: GeneratorExports, inputs: CircuitInputs): void {
  let count = 0;
  for (const [name, nested] of Object.entries(inputs)) {
    const values = flatten(nested);
    const [high, low] = nameHash(name);
    const size = generator.getInputSignalSize(high, low);
    if (size !== values.length) {
      throw new WitnessError(
        "WITNESS_INPUT_SIZE",
        `input ${name} takes ${Math.max(size, 0)} values, not ${values.length}`,
        {
          details: { name, expected: size, actual: values.length },
        },
      );
    }
    values.forEach((text, index) => {
      const value = BigInt(text);
      if (value < 0n || value >= FIELD_MODULUS) {
        throw new WitnessError("WITNESS_INPUT_RANGE", `input ${name} has a value outside the field`, {
          details: { name, index, value: text },
        });
      }
      for (let limb = 0; limb < LIMBS; limb++) {
        generator.writeSharedRWMemory(limb, Number(BigInt.asUintN(32, value >> BigInt(32 * limb))));
      }
      generator.setInputSignal(high, low, index);
      count++;
    });
  }
  if (count !== generator.getInputSize()) {
    throw new WitnessError(
      "WITNESS_INPUT_MISSING",
      `the circuit takes ${generator.getInputSize()} values, not ${count}`,
      {
        details: { expected: generator.getInputSize(), actual: count },
      },
    );
  }
}

function witnessFile(generator: GeneratorExports): Uint8Array {
  const size = generator.getWitnessSize();
  const header = new DataView(new ArrayBuffer(8 + FIELD_SIZE_BYTES));
  header.setUint32(0, FIELD_SIZE_BYTES, true);
  writeScalar(header, 4, FIELD_MODULUS);
  header.setUint32(4 + FIELD_SIZE_BYTES, size, true);
  const values = new DataView(new ArrayBuffer(size * FIELD_SIZE_BYTES));
  for (let i = 0; i < size; i++) {
    generator.getWitness(i);
    for (let limb = 0; limb < LIMBS; limb++) {
      values.setUint32(i * FIELD_SIZE_BYTES + 4 * limb, generator.readSharedRWMemory(limb), true);
    }
  }
  return Buffer.concat(
    writeSections("wtns", 2, [
      [1, [new Uint8Array(header.buffer)]],
      [2, [new Uint8Array(values.buffer)]],
    ]),
  );
}

function flatten(input: CircuitInput): string[] {
  return typeof input === "string" ? [input] : input.flatMap(flatten);
}

/** FNV-1a of 64 bits, in two halves: how the generator knows signals. */
function nameHash(name: string): [high: number, low: number] {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(name)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return [Number(hash >> 32n), Number(hash & 0xffffffffn)];
}

function readMessage(generator: GeneratorExports): string {
  let text = "";
  for (let code = generator.getMessageChar(); code !== 0; code = generator.getMessageChar()) {
    text += String.fromCharCode(code);
  }
  return text;
}

const ASSERTION_FAILED = 4;

function refusal(code: number, report: string): WitnessError {
  return code === ASSERTION_FAILED
    ? new WitnessError("WITNESS_NONE", "the circuit has no witness for these inputs", { details: { report } })
    : new WitnessError("WITNESS_GENERATOR", `the witness generator stopped with code ${code}`, { details: { report } });
}

export type WitnessErrorCode =
  | "WITNESS_NONE"
  | "WITNESS_INPUT_SIZE"
  | "WITNESS_INPUT_RANGE"
  | "WITNESS_INPUT_MISSING"
  | "WITNESS_GENERATOR";

export class WitnessError extends HeliogramError<WitnessErrorCode> {}
