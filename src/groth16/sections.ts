/**
 * The container of iden3's binary files (`.r1cs`, `.zkey`, `.wtns`): a four-letter type, a version, and numbered sections,
 * all numbers little-endian (https://github.com/iden3/binfileutils).
 */

import { HeliogramError } from "../primitives/errors.ts";

const HEADER_SIZE_BYTES = 12;
const SECTION_HEADER_SIZE_BYTES = 12;

/**
 * Splits a file into its sections.
 * @throws SectionsError not such a file, a repeated section, or bytes missing or left over
 */
export function readSections(file: Uint8Array, type: string): Map<number, Uint8Array> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.byteLength < HEADER_SIZE_BYTES || new TextDecoder().decode(file.subarray(0, 4)) !== type) {
    throw new SectionsError("SECTIONS_TYPE", `not a .${type} file`, { type });
  }
  const count = view.getUint32(8, true);
  const sections = new Map<number, Uint8Array>();
  let position = HEADER_SIZE_BYTES;
  for (let i = 0; i < count; i++) {
    if (position + SECTION_HEADER_SIZE_BYTES > file.byteLength) throw truncated(type);
    const id = view.getUint32(position, true);
    const size = Number(view.getBigUint64(position + 4, true));
    position += SECTION_HEADER_SIZE_BYTES;
    if (position + size > file.byteLength) throw truncated(type);
    if (sections.has(id)) throw new SectionsError("SECTIONS_REPEATED", `section ${id} is there twice`, { id });
    sections.set(id, file.subarray(position, position + size));
    position += size;
  }
  if (position !== file.byteLength) {
    throw new SectionsError("SECTIONS_LEFTOVER", "bytes after the last section", { extra: file.byteLength - position });
  }
  return sections;
}

/** The section with this number. @throws SectionsError if it is missing */
export function section(sections: ReadonlyMap<number, Uint8Array>, id: number): Uint8Array {
  const found = sections.get(id);
  if (found === undefined) throw new SectionsError("SECTIONS_MISSING", `section ${id} is missing`, { id });
  return found;
}

/** The pieces of a file with these sections, in order, to be written one after the other. */
export function writeSections(
  type: string,
  version: number,
  sections: readonly (readonly [id: number, parts: readonly Uint8Array[]])[],
): Uint8Array[] {
  const header = new Uint8Array(HEADER_SIZE_BYTES);
  const view = new DataView(header.buffer);
  header.set(new TextEncoder().encode(type));
  view.setUint32(4, version, true);
  view.setUint32(8, sections.length, true);
  const out: Uint8Array[] = [header];
  for (const [id, parts] of sections) {
    const sectionHeader = new Uint8Array(SECTION_HEADER_SIZE_BYTES);
    const sectionView = new DataView(sectionHeader.buffer);
    sectionView.setUint32(0, id, true);
    sectionView.setBigUint64(4, BigInt(parts.reduce((sum, part) => sum + part.byteLength, 0)), true);
    out.push(sectionHeader, ...parts);
  }
  return out;
}

function truncated(type: string): SectionsError {
  return new SectionsError("SECTIONS_TRUNCATED", `the .${type} file ends too early`, { type });
}

export type SectionsErrorCode =
  | "SECTIONS_TYPE"
  | "SECTIONS_TRUNCATED"
  | "SECTIONS_REPEATED"
  | "SECTIONS_LEFTOVER"
  | "SECTIONS_MISSING";

export class SectionsError extends HeliogramError<SectionsErrorCode> {
  constructor(code: SectionsErrorCode, message: string, details: Readonly<Record<string, string | number>>) {
    super(code, message, { details });
  }
}
