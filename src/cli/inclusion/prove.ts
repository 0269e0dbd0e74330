import { readFileSync } from "node:fs";
import type { LoadedCircuit } from "../../groth16/keys.ts";
import { ensureDevelopmentKeys, type KeyProgress, loadCircuit } from "../../groth16/load.ts";
import { buildInclusionInputs } from "../../inclusion/inputs.ts";
import { planBatches } from "../../inclusion/plan.ts";
import type { ProofRecord } from "../../inclusion/proof-file.ts";
import { proveInclusion } from "../../inclusion/prove.ts";
import { MountainRange } from "../../messages/mountain-range.ts";
import { HeliogramError } from "../../primitives/errors.ts";
import type { Hex } from "../../primitives/hex.ts";

export interface ProveInput {
  /** File with message ids. */
  readonly messages: string;
  readonly nonces: readonly number[];
  readonly size?: number;
  readonly circuit: string;
  readonly chainId: bigint;
  readonly verifier: Hex;
  readonly beneficiary: Hex;
  readonly keys?: string;
  readonly onProgress: (progress: KeyProgress) => void;
}

/** Proves messages from a file, in as many proofs as the circuit needs. @throws ProveCommandError and what proving throws */
export async function provideProofs(input: ProveInput): Promise<readonly ProofRecord[]> {
  const range = readRange(input.messages);
  const size = input.size ?? range.size;
  if (size > range.size) {
    throw new ProveCommandError("PROVE_SIZE", `${input.messages} has ${range.size} messages, not ${size}`, {
      details: { size, messages: range.size },
    });
  }
  const circuit = await openCircuit(input);
  const { batches, unreachable } = planBatches(circuit.instance, size, input.nonces);
  if (unreachable.length > 0) {
    throw new ProveCommandError(
      "PROVE_UNREACHABLE",
      `${input.circuit} reaches no node in the outbox's storage above message ${unreachable[0]}`,
      { details: { unreachable }, hint: "try a circuit with longer paths, such as single or sparse" },
    );
  }
  const context = {
    chainId: input.chainId,
    verifier: input.verifier,
    keyDigest: circuit.lock.keyDigest,
    beneficiary: input.beneficiary,
  };
  const records: ProofRecord[] = [];
  for (const batch of batches) {
    const prepared = buildInclusionInputs(range, { instance: circuit.instance, ...batch, context });
    const proof = await proveInclusion(circuit, prepared);
    records.push({ circuit: input.circuit, context, statement: prepared.statement, proof });
  }
  return records;
}

async function openCircuit({ circuit, keys, onProgress }: ProveInput): Promise<LoadedCircuit> {
  if (keys !== undefined) return loadCircuit(circuit, { keys });
  await ensureDevelopmentKeys([circuit], onProgress);
  return loadCircuit(circuit);
}

function readRange(file: string): MountainRange {
  let ids: unknown;
  try {
    ids = JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new ProveCommandError("PROVE_MESSAGES_FILE", `cannot read ${file}`, { cause });
  }
  const range = new MountainRange();
  if (!Array.isArray(ids)) throw new ProveCommandError("PROVE_MESSAGES_FILE", `${file} is not a list of message ids`);
  ids.forEach((id: unknown, nonce) => {
    if (typeof id !== "string" || !/^0x[0-9a-fA-F]{64}$/.test(id)) {
      throw new ProveCommandError("PROVE_MESSAGES_FILE", `message ${nonce} in ${file} is no id of 32 bytes`, {
        details: { nonce },
      });
    }
    range.append(BigInt(id) >> 8n);
  });
  return range;
}

export type ProveCommandErrorCode = "PROVE_SIZE" | "PROVE_UNREACHABLE" | "PROVE_MESSAGES_FILE";

export class ProveCommandError extends HeliogramError<ProveCommandErrorCode> {}
