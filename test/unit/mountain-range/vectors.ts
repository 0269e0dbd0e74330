import { readFileSync } from "node:fs";

export interface RangeVectors {
  readonly leaves: readonly bigint[];
  /** The peak that each append leaves behind. */
  readonly written: readonly { readonly level: number; readonly value: bigint }[];
  readonly paths: readonly {
    readonly leaf: number;
    readonly level: number;
    readonly anchor: bigint;
    readonly siblings: readonly bigint[];
  }[];
}

interface VectorFile {
  leaves: string[];
  writtenLevels: number[];
  writtenValues: string[];
  paths: { leaf: number; level: number; anchor: string; siblings: string[] }[];
}

/** The vector file that TypeScript, circom and Solidity share. */
export function rangeVectors(): RangeVectors {
  const file = new URL("../../fixtures/mountain-range.json", import.meta.url);
  const json = JSON.parse(readFileSync(file, "utf8")) as VectorFile;
  return {
    leaves: json.leaves.map(BigInt),
    written: json.writtenLevels.map((level, i) => ({ level, value: BigInt(json.writtenValues[i]!) })),
    paths: json.paths.map((path) => ({ ...path, anchor: BigInt(path.anchor), siblings: path.siblings.map(BigInt) })),
  };
}
