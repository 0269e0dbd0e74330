import { readFile } from "node:fs/promises";
import { HeliogramError } from "../../primitives/errors.ts";

/** No proof of 1,024 slots comes near it, and a file of any size must not fill the memory. */
const FILE_BYTES_MAX = 64 * 1024 * 1024;

/**
 * Reads an `eth_getProof` answer from a file: the answer itself, a JSON-RPC response with a `result`, or what
 * `heliogram prove storage` wrote.
 * @throws ProofFileError
 */
export async function readProofFile(path: string): Promise<unknown> {
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new ProofFileError("PROOF_FILE_UNREADABLE", `${path} cannot be read`, { cause });
  });
  if (text.length > FILE_BYTES_MAX) throw new ProofFileError("PROOF_FILE_TOO_LARGE", `${path} is larger than 64 MiB`);
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    throw new ProofFileError("PROOF_FILE_NOT_JSON", `${path} is not JSON`, { cause });
  }
  if (typeof content !== "object" || content === null) return content;
  const { result, answer } = content as { result?: unknown; answer?: unknown };
  return result ?? answer ?? content;
}

export type ProofFileErrorCode = "PROOF_FILE_UNREADABLE" | "PROOF_FILE_TOO_LARGE" | "PROOF_FILE_NOT_JSON";

export class ProofFileError extends HeliogramError<ProofFileErrorCode> {}
