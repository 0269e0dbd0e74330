/** Proving keys of Groth16 in snarkjs's format (`.zkey`): sections 1 to 9. */

import { HeliogramError } from "../../primitives/errors.ts";
import { readSections, section } from "../sections.ts";
import { BASE_FIELD, NUMBER_SIZE_BYTES, numberBytes, SCALAR_FIELD } from "./kernel.ts";

export const G1_SIZE_BYTES = 64;
export const G2_SIZE_BYTES = 128;
/** A matrix, a constraint and a wire, in 4 bytes each, and a value. */
export const TERM_SIZE_BYTES = 44;

const GROTH16 = 1;

/** Points are affine, coordinates times 2^256; infinity is all zero. Everything points into the file. */
export interface ZkeyParts {
  readonly wireCount: number;
  readonly publicCount: number;
  /** The number of constraints is brought up to 2^domainLog. */
  readonly domainLog: number;
  readonly alpha1: Uint8Array;
  readonly beta1: Uint8Array;
  readonly beta2: Uint8Array;
  readonly delta1: Uint8Array;
  readonly delta2: Uint8Array;
  /** Terms of the matrices A and B, values times 2^512. */
  readonly terms: Uint8Array;
  /** One point a wire. */
  readonly a: Uint8Array;
  readonly b1: Uint8Array;
  readonly b2: Uint8Array;
  /** One point a wire that is not public. */
  readonly c: Uint8Array;
  /** One point a row of the domain. */
  readonly h: Uint8Array;
}

/** @throws ZkeyError, SectionsError */
export function parseZkey(file: Uint8Array): ZkeyParts {
  const sections = readSections(file, "zkey");
  if (viewOf(section(sections, 1)).getUint32(0, true) !== GROTH16) {
    throw new ZkeyError("ZKEY_PROTOCOL", "the key is for another proof system than Groth16");
  }
  const header = readHeader(section(sections, 2));
  const { wireCount, publicCount, domainLog } = header;
  const terms = section(sections, 4);
  const termCount = viewOf(terms).getUint32(0, true);
  expectSize(4, terms, 4 + termCount * TERM_SIZE_BYTES);
  const points = (id: number, count: number, sizeBytes: number): Uint8Array => {
    const bytes = section(sections, id);
    expectSize(id, bytes, count * sizeBytes);
    return bytes;
  };
  const parts = {
    ...header,
    terms: terms.subarray(4),
    a: points(5, wireCount, G1_SIZE_BYTES),
    b1: points(6, wireCount, G1_SIZE_BYTES),
    b2: points(7, wireCount, G2_SIZE_BYTES),
    c: points(8, wireCount - publicCount - 1, G1_SIZE_BYTES),
    h: points(9, 2 ** domainLog, G1_SIZE_BYTES),
  };
  checkTerms(parts);
  return parts;
}

type Header = Omit<ZkeyParts, "terms" | "a" | "b1" | "b2" | "c" | "h">;

function readHeader(bytes: Uint8Array): Header {
  const view = viewOf(bytes);
  let position = 0;
  const take = (sizeBytes: number): Uint8Array => {
    position += sizeBytes;
    return bytes.subarray(position - sizeBytes, position);
  };
  const field = (modulus: bigint): boolean => {
    const size = viewOf(take(4)).getUint32(0, true);
    return size === NUMBER_SIZE_BYTES && equal(take(NUMBER_SIZE_BYTES), numberBytes(modulus));
  };
  expectSize(2, bytes, 2 * (4 + NUMBER_SIZE_BYTES) + 12 + 3 * G1_SIZE_BYTES + 3 * G2_SIZE_BYTES);
  if (!field(BASE_FIELD) || !field(SCALAR_FIELD)) {
    throw new ZkeyError("ZKEY_CURVE", "the key is for another curve than BN254");
  }
  const [wireCount, publicCount, domainSize] = [0, 4, 8].map((offset) => view.getUint32(position + offset, true));
  position += 12;
  const domainLog = Math.log2(domainSize!);
  if (!Number.isInteger(domainLog) || domainLog < 1 || domainLog > 27 || publicCount! >= wireCount!) {
    throw new ZkeyError("ZKEY_SHAPE", "the key's counts of wires or constraints make no sense", {
      details: { wireCount: wireCount!, publicCount: publicCount!, domainSize: domainSize! },
    });
  }
  const alpha1 = take(G1_SIZE_BYTES);
  const beta1 = take(G1_SIZE_BYTES);
  const beta2 = take(G2_SIZE_BYTES);
  take(G2_SIZE_BYTES);
  const delta1 = take(G1_SIZE_BYTES);
  const delta2 = take(G2_SIZE_BYTES);
  return { wireCount: wireCount!, publicCount: publicCount!, domainLog, alpha1, beta1, beta2, delta1, delta2 };
}

/** The kernel writes and reads where the terms say, so they are checked once. */
function checkTerms({ terms, wireCount, domainLog }: ZkeyParts): void {
  const view = viewOf(terms);
  for (let at = 0; at < terms.byteLength; at += TERM_SIZE_BYTES) {
    const [matrix, row, wire] = [0, 4, 8].map((offset) => view.getUint32(at + offset, true));
    if (matrix! > 1 || row! >= 2 ** domainLog || wire! >= wireCount) {
      throw new ZkeyError("ZKEY_TERM", "a term of the constraints is out of bounds", {
        details: { matrix: matrix!, row: row!, wire: wire! },
      });
    }
  }
}

function expectSize(id: number, bytes: Uint8Array, expected: number): void {
  if (bytes.byteLength !== expected) {
    throw new ZkeyError("ZKEY_SECTION_SIZE", `section ${id} of the key has another size than its header says`, {
      details: { id, expected, actual: bytes.byteLength },
    });
  }
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.byteLength === b.byteLength && a.every((byte, i) => byte === b[i]);
}

export type ZkeyErrorCode = "ZKEY_PROTOCOL" | "ZKEY_CURVE" | "ZKEY_SHAPE" | "ZKEY_TERM" | "ZKEY_SECTION_SIZE";

export class ZkeyError extends HeliogramError<ZkeyErrorCode> {}
