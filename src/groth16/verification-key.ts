import type { Curve } from "snarkjs";
import { FIELD_SIZE_BYTES } from "./field.ts";
import { readSections, section } from "./sections.ts";

/** A verifying key in snarkjs's JSON form: decimal numbers, projective coordinates. */
export interface VerificationKeyJson {
  readonly protocol: "groth16";
  readonly curve: "bn128";
  readonly nPublic: number;
  readonly vk_alpha_1: readonly string[];
  readonly vk_beta_2: readonly (readonly string[])[];
  readonly vk_gamma_2: readonly (readonly string[])[];
  readonly vk_delta_2: readonly (readonly string[])[];
  readonly IC: readonly (readonly string[])[];
}

const G1_SIZE_BYTES = 2 * FIELD_SIZE_BYTES;
const G2_SIZE_BYTES = 4 * FIELD_SIZE_BYTES;

/** Reads the verifying key out of a proving key. @throws SectionsError */
export function verificationKeyOf(zkey: Uint8Array, curve: Curve): VerificationKeyJson {
  const sections = readSections(zkey, "zkey");
  const header = section(sections, 2);
  const counts = 2 * (4 + FIELD_SIZE_BYTES);
  const publicCount = new DataView(header.buffer, header.byteOffset).getUint32(counts + 4, true);
  // alpha1, beta1 | beta2, gamma2 | delta1 | delta2
  const points = counts + 12;
  const inG2 = points + 2 * G1_SIZE_BYTES;
  const g1 = (bytes: Uint8Array, offset: number): string[] =>
    (curve.G1.toObject(bytes.slice(offset, offset + G1_SIZE_BYTES)) as bigint[]).map(String);
  const g2 = (offset: number): string[][] =>
    (curve.G2.toObject(header.slice(offset, offset + G2_SIZE_BYTES)) as bigint[][]).map((pair) => pair.map(String));
  const ic = section(sections, 3);
  return {
    protocol: "groth16",
    curve: "bn128",
    nPublic: publicCount,
    vk_alpha_1: g1(header, points),
    vk_beta_2: g2(inG2),
    vk_gamma_2: g2(inG2 + G2_SIZE_BYTES),
    vk_delta_2: g2(inG2 + 2 * G2_SIZE_BYTES + G1_SIZE_BYTES),
    IC: Array.from({ length: publicCount + 1 }, (_, i) => g1(ic, i * G1_SIZE_BYTES)),
  };
}
