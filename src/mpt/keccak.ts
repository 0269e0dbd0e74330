import { buildKeccakModule, KECCAK_INPUT_OFFSET, KECCAK_ROUND_CONSTANTS_OFFSET } from "./keccak-module.ts";

/**
 * Keccak-256 as Ethereum uses it (Keccak reference 3.0, rate 1088, padding 0x01), in WebAssembly.
 *
 * Verifying a trie proof is little else than hashing, and JavaScript has no 64-bit integers to do it with: on the same
 * nodes this is about ten times as fast as an implementation in JavaScript.
 */

/** Bytes absorbed by one permutation. */
const RATE = 136;
/** Two pages hold 900 blocks; no node, header or transaction proof comes near it. */
const MEMORY_PAGES = 2;
const INPUT_BYTES_MAX = MEMORY_PAGES * 65_536 - KECCAK_INPUT_OFFSET - RATE;

/** The part of the global that is used here; the compiler's library has it for browsers only. */
declare const WebAssembly: {
  readonly Module: new (binary: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

interface KeccakExports {
  readonly memory: { readonly buffer: ArrayBuffer };
  /** Hashes `blocks` padded blocks from the input offset; the hash stands at address 0. */
  readonly keccak: (blocks: number) => void;
}

const { memory, keccak } = new WebAssembly.Instance(new WebAssembly.Module(buildKeccakModule(MEMORY_PAGES)))
  .exports as KeccakExports;
const bytes = new Uint8Array(memory.buffer);
new BigUint64Array(memory.buffer, KECCAK_ROUND_CONSTANTS_OFFSET, 24).set(roundConstants());

/**
 * Hashes up to 130,000 bytes.
 * @throws RangeError the input is longer
 */
export function keccak256(input: Uint8Array): Uint8Array {
  if (input.length > INPUT_BYTES_MAX) throw new RangeError(`${input.length} bytes are more than ${INPUT_BYTES_MAX}`);
  const blocks = Math.floor(input.length / RATE) + 1;
  const end = KECCAK_INPUT_OFFSET + blocks * RATE;
  bytes.set(input, KECCAK_INPUT_OFFSET);
  bytes.fill(0, KECCAK_INPUT_OFFSET + input.length, end);
  bytes[KECCAK_INPUT_OFFSET + input.length]! |= 0x01;
  bytes[end - 1]! |= 0x80;
  keccak(blocks);
  return bytes.slice(0, 32);
}

/** The constants of iota: bits of a linear-feedback shift register at places 2^j - 1 (Keccak reference, 1.2). */
function roundConstants(): bigint[] {
  let register = 1;
  return Array.from({ length: 24 }, () => {
    let constant = 0n;
    for (let j = 0; j < 7; j++) {
      if ((register & 1) !== 0) constant |= 1n << ((1n << BigInt(j)) - 1n);
      register <<= 1;
      if ((register & 0x100) !== 0) register ^= 0x171;
    }
    return constant;
  });
}
