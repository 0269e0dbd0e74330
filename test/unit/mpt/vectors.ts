import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { keccak_256 } from "@noble/hashes/sha3.js";
import type { EthGetProof } from "../../../src/mpt/eth-get-proof.ts";
import { fromHex, type Hex, toHex } from "../../../src/primitives/hex.ts";

/** Foreign test data, found through HELIOGRAM_VECTORS; its README names the sources. */
const VECTORS = resolve(process.env.HELIOGRAM_VECTORS ?? "../shared/vectors");

export interface ProofVector {
  readonly name: string;
  readonly stateRoot: Hex;
  readonly answer: EthGetProof;
  /** What an independent check found. */
  readonly accountIncluded: boolean;
  readonly slotsIncluded: number;
  readonly slotsExcluded: number;
}

export function vectorsExist(): boolean {
  return existsSync(VECTORS);
}

export function readVector<T>(path: string): T {
  return JSON.parse(readFileSync(join(VECTORS, path), "utf8")) as T;
}

export function listVectors(folder: string): readonly string[] {
  return readdirSync(join(VECTORS, folder)).map((file) => `${folder}/${file}`);
}

/** All `eth_getProof` answers that MPT_VERIFICATION.tsv lists, with its findings. */
export function proofVectors(): readonly ProofVector[] {
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

export function hashHex(bytes: Uint8Array | Hex): Hex {
  return toHex(keccak_256(typeof bytes === "string" ? fromHex(bytes) : bytes));
}

function follow(value: unknown, pointer: string): unknown {
  return pointer
    .replaceAll(/\[(\d+)\]/g, "/$1")
    .split("/")
    .filter((key) => key !== "")
    .reduce((inner, key) => (inner as Record<string, unknown>)[key], value);
}
