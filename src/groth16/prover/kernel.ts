/** The WebAssembly kernel (`kernels/wasm`) and its memory. */

import { HeliogramError } from "../../primitives/errors.ts";
import { KERNEL_BASE64 } from "./generated/kernel-bytes.ts";

/** Order of the field of the curve's coordinates. */
export const BASE_FIELD: bigint = 21888242871839275222246405745257275088696311157297823662689037894645226208583n;
/** Order of the groups, and of the field of scalars. */
export const SCALAR_FIELD: bigint = 21888242871839275222246405745257275088548364400416034343698204186575808495617n;

export const NUMBER_SIZE_BYTES = 32;
/** Nine limbs. */
export const ELEMENT_SIZE_BYTES = 36;
/** A kernel product is a·b / 2^261. */
const MONTGOMERY_BITS = 261n;

/** Addresses are bytes from the start of memory. See `kernels/wasm/assembly` for what each function does. */
export interface KernelExports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  heapBase(): number;
  setInversionConstants(montgomeryOne: number, pMinusTwo: number): void;
  useGroup(g2: boolean): void;
  addLater(to: number, a: number, b: number): void;
  finishAdditions(): void;
  importPoints(to: number, bytes: number, count: number, g2: boolean, factor: number): void;
  exportPoint(bytes: number, point: number, g2: boolean): void;
  buildTable(table: number, count: number, g2: boolean, levels: number, doublings: number): void;
  msmWorkSize(count: number, g2: boolean, windows: number, bits: number, stride: number): number;
  msm(
    to: number,
    table: number,
    count: number,
    g2: boolean,
    windows: number,
    bits: number,
    stride: number,
    indices: number,
    scalars: number,
    work: number,
  ): void;
  importScalars(to: number, bytes: number, count: number, factor: number): void;
  unpackScalars(to: number, bytes: number, count: number): void;
  scaleScalars(bytes: number, from: number, count: number, factor: number): void;
  inverseRoots(to: number, first: number, log: number): void;
  cosetRoots(to: number, first: number, log: number, work: number): void;
  inverseTransform(values: number, log: number, roots: number): void;
  cosetTransform(values: number, log: number, roots: number): void;
  multiplyMatrix(to: number, rows: number, terms: number, count: number, witness: number): void;
  multiplyValues(to: number, a: number, b: number, count: number): void;
  quotient(bytes: number, a: number, b: number, c: number, count: number, productFactor: number, cFactor: number): void;
  unpackFp(to: number, bytes: number): void;
  packFp(bytes: number, from: number): void;
  canonicalFp(to: number, from: number): void;
  mulFp(to: number, a: number, b: number): void;
  squareFp(to: number, a: number): void;
  subFp(to: number, a: number, b: number): void;
  unpackFr(to: number, bytes: number): void;
  packFr(bytes: number, from: number): void;
  canonicalFr(to: number, from: number): void;
  mulFr(to: number, a: number, b: number): void;
  squareFr(to: number, a: number): void;
}

/** As much of the WebAssembly interface as is used: the compiler's libraries for Node do not declare it. */
interface WebAssemblyApi {
  compile(bytes: Uint8Array): Promise<object>;
  instantiate(module: object, imports: object): Promise<{ readonly exports: unknown }>;
}

const PAGE_SIZE_BYTES = 65_536;
const MEMORY_SIZE_BYTES_MAX = 2 ** 32 - PAGE_SIZE_BYTES;
const ALIGNMENT_BYTES = 64;
let compiled: Promise<object> | undefined;

/** One instance with a memory that only grows. */
export class Kernel {
  readonly exports: KernelExports;
  #end: number;

  private constructor(exports: KernelExports) {
    this.exports = exports;
    this.#end = exports.heapBase();
    const one = this.allocate(ELEMENT_SIZE_BYTES);
    exports.unpackFp(one, this.number(toMontgomery(1n, BASE_FIELD)));
    exports.setInversionConstants(one, this.number(BASE_FIELD - 2n));
  }

  static async create(): Promise<Kernel> {
    const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: WebAssemblyApi };
    compiled ??= WebAssembly.compile(fromBase64(KERNEL_BASE64));
    const env = {
      abort: () => {
        throw new KernelError("KERNEL_ABORT", "the proving kernel stopped");
      },
    };
    return new Kernel((await WebAssembly.instantiate(await compiled, { env })).exports as KernelExports);
  }

  /** Bytes of memory in use. */
  get sizeBytes(): number {
    return this.#end;
  }

  /**
   * The address of this many bytes, for good.
   * @throws KernelError if the memory cannot hold them
   */
  allocate(sizeBytes: number): number {
    const address = Math.ceil(this.#end / ALIGNMENT_BYTES) * ALIGNMENT_BYTES;
    const end = address + sizeBytes;
    const missing = end - this.exports.memory.buffer.byteLength;
    if (missing > 0) {
      if (end > MEMORY_SIZE_BYTES_MAX) throw outOfMemory(end);
      try {
        this.exports.memory.grow(Math.ceil(missing / PAGE_SIZE_BYTES));
      } catch {
        throw outOfMemory(end);
      }
    }
    this.#end = end;
    return address;
  }

  /** Runs something and takes back what it allocated. */
  temporarily<Result>(run: () => Result): Result {
    const end = this.#end;
    try {
      return run();
    } finally {
      this.#end = end;
    }
  }

  /** A view that lasts until the next allocation. */
  bytes(address: number, sizeBytes: number): Uint8Array {
    return new Uint8Array(this.exports.memory.buffer, address, sizeBytes);
  }

  /** Puts bytes into new memory. */
  store(bytes: Uint8Array): number {
    const address = this.allocate(bytes.byteLength);
    this.bytes(address, bytes.byteLength).set(bytes);
    return address;
  }

  /** Puts a number of 32 bytes into new memory. */
  number(value: bigint): number {
    return this.store(numberBytes(value));
  }

  readNumber(address: number): bigint {
    const view = new DataView(this.exports.memory.buffer, address, NUMBER_SIZE_BYTES);
    return [24, 16, 8, 0].reduce((value, offset) => (value << 64n) | view.getBigUint64(offset, true), 0n);
  }
}

/** 32 bytes, least significant first. */
export function numberBytes(value: bigint): Uint8Array {
  const bytes = new Uint8Array(NUMBER_SIZE_BYTES);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < 4; i++) view.setBigUint64(8 * i, BigInt.asUintN(64, value >> BigInt(64 * i)), true);
  return bytes;
}

/** The kernel's form of a number. */
export function toMontgomery(value: bigint, modulus: bigint): bigint {
  return (value << MONTGOMERY_BITS) % modulus;
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

function outOfMemory(sizeBytes: number): KernelError {
  return new KernelError("KERNEL_MEMORY", "the proving kernel has no memory left", {
    details: { sizeBytes },
    hint: "give the prover a smaller table (tableBytesMax)",
  });
}

export type KernelErrorCode = "KERNEL_ABORT" | "KERNEL_MEMORY";

export class KernelError extends HeliogramError<KernelErrorCode> {}
