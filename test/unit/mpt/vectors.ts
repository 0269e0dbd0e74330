import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { EthGetProof } from "../../../src/mpt/eth-get-proof.ts";
import type { Hex } from "../../../src/primitives/hex.ts";

/** Foreign test data is not part of this repository; tests of it are skipped where it is neither found nor asked for. */
const given = process.env.HELIOGRAM_VECTORS;
const VECTORS = resolve(given ?? join(import.meta.dirname, "../../../../shared/vectors"));
const required = given !== undefined || process.env.HELIOGRAM_REQUIRE_VECTORS !== undefined;
export const HAVE_VECTORS: boolean = required || existsSync(join(VECTORS, "MPT_VERIFICATION.tsv"));

export interface ProofVector {
  readonly name: string;
  readonly stateRoot: Hex;
  readonly answer: EthGetProof;
  /** What an independent check found. */
  readonly accountIncluded: boolean;
  readonly slotsIncluded: number;
  readonly slotsExcluded: number;
}

export function readVector<T>(path: string): T {
  return JSON.parse(readFileSync(join(VECTORS, path), "utf8")) as T;
}

/** All `eth_getProof` answers that MPT_VERIFICATION.tsv lists, with its findings. */
export function proofVectors(): readonly ProofVector[] {
  if (!HAVE_VECTORS) return [];
  const lines = readFileSync(join(VECTORS, "MPT_VERIFICATION.tsv"), "utf8").split("\n");
  return lines.flatMap((line) => {
    const [file, finding] = line.split("\t");
    const match = /^(\S*) root=(0x\w+) acct:(\w+) storage incl=(\d+) excl=(\d+) bad=0/.exec(finding ?? "");
    if (file === undefined || match === null) return [];
    const [, pointer, root, account, included, excluded] = match;
    return [
      {
        name: `${file}${pointer}`,
        stateRoot: root as Hex,
        answer: follow(readVector(file), pointer!) as EthGetProof,
        accountIncluded: account === "INCL",
        slotsIncluded: Number(included),
        slotsExcluded: Number(excluded),
      },
    ];
  });
}

/** The deposit contract's account and slot 1: 8 nodes and 3. */
export function depositContract(): ProofVector {
  const vector = proofVectors().find(({ name }) => name.startsWith("mpt/helios/rpc/proof.json"));
  if (vector === undefined) throw new Error("the vectors have no proof of the deposit contract");
  return vector;
}

function follow(value: unknown, pointer: string): unknown {
  return pointer
    .replaceAll(/\[(\d+)\]/g, "/$1")
    .split("/")
    .filter((key) => key !== "")
    .reduce((inner, key) => (inner as Record<string, unknown>)[key], value);
}
