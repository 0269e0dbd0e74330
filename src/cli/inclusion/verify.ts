import { readFileSync } from "node:fs";
import { verifyInclusion } from "../../contracts/proofs/verify-inclusion.ts";
import type { LoadedCircuit } from "../../groth16/keys.ts";
import { loadCircuit } from "../../groth16/load.ts";
import { parseProofFile } from "../../inclusion/proof-file.ts";
import { HeliogramError } from "../../primitives/errors.ts";

export interface VerifiedProof {
  readonly circuit: string;
  readonly leaves: number;
  /** The key comes from no ceremony. */
  readonly development: boolean;
}

/** Verifies every proof in a file. @throws VerifyCommandError and what verification throws */
export async function checkProofFile(file: string, keys?: string): Promise<readonly VerifiedProof[]> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    throw new VerifyCommandError("VERIFY_FILE", `cannot read ${file}`, { cause });
  }
  const circuits = new Map<string, LoadedCircuit>();
  const verified: VerifiedProof[] = [];
  for (const { circuit: name, context, statement, proof } of parseProofFile(text)) {
    const circuit = circuits.get(name) ?? (await loadCircuit(name, keys === undefined ? {} : { keys }));
    circuits.set(name, circuit);
    if (context.keyDigest !== circuit.lock.keyDigest) {
      throw new VerifyCommandError("VERIFY_OTHER_KEY", `the proof is for another key of ${name}`, {
        details: { expected: circuit.lock.keyDigest, actual: context.keyDigest },
      });
    }
    const { verificationKey, instance: shape, lock } = circuit;
    verifyInclusion({ verificationKey, shape, development: lock.development }, context, statement, proof);
    verified.push({ circuit: name, leaves: statement.leaves.length, development: lock.development });
  }
  return verified;
}

export type VerifyCommandErrorCode = "VERIFY_FILE" | "VERIFY_OTHER_KEY";

export class VerifyCommandError extends HeliogramError<VerifyCommandErrorCode> {}
