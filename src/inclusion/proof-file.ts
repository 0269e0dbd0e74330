/** Inclusion proofs as JSON: numbers in hex, everything that a verifier needs but the key. */

import { z } from "zod";
import { HeliogramError } from "../primitives/errors.ts";
import type { Hex } from "../primitives/hex.ts";
import type { InclusionProof } from "./prove.ts";
import type { InclusionStatement, ProofContext } from "./statement.ts";

export interface ProofRecord {
  readonly circuit: string;
  readonly context: ProofContext;
  readonly statement: InclusionStatement;
  readonly proof: InclusionProof;
}

const FILE_VERSION = 1;

const hex = (digits: string): z.ZodType<Hex> =>
  z.custom<Hex>((value) => typeof value === "string" && new RegExp(`^0x[0-9a-f]${digits}$`).test(value));
const number: z.ZodType<bigint> = hex("{1,64}").transform((text) => BigInt(text));
const pair = z.tuple([number, number]);
const quadruple = z.tuple([number, number, number, number]);
const fileSchema = z.strictObject({
  version: z.literal(FILE_VERSION),
  proofs: z
    .array(
      z.strictObject({
        circuit: z.string(),
        context: z.strictObject({
          chainId: number,
          verifier: hex("{40}"),
          keyDigest: hex("{64}"),
          beneficiary: hex("{40}"),
        }),
        statement: z.strictObject({
          anchors: z.array(z.strictObject({ value: number, level: z.int().min(0) })),
          leaves: z.array(number),
        }),
        proof: z.strictObject({ a: pair, b: quadruple, c: pair, commitment: number }),
      }),
    )
    .min(1),
});

/** JSON text of a file with these proofs. */
export function formatProofFile(proofs: readonly ProofRecord[]): string {
  const replace = (_: string, value: unknown): unknown =>
    typeof value === "bigint" ? `0x${value.toString(16)}` : value;
  return `${JSON.stringify({ version: FILE_VERSION, proofs }, replace, 2)}\n`;
}

/** @throws ProofFileError */
export function parseProofFile(text: string): readonly ProofRecord[] {
  try {
    return fileSchema.parse(JSON.parse(text)).proofs;
  } catch (cause) {
    throw new ProofFileError("PROOF_FILE_MALFORMED", "not a file of inclusion proofs", { cause });
  }
}

export type ProofFileErrorCode = "PROOF_FILE_MALFORMED";

export class ProofFileError extends HeliogramError<ProofFileErrorCode> {}
