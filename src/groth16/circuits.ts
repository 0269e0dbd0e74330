/** The list of circuit instances, `circuits/circuits.json`, and where things are. */

import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { HeliogramError } from "../primitives/errors.ts";

/** The parameters of one instance of `InclusionBatch` and what they come to. */
export interface CircuitInstance {
  readonly name: string;
  /** Independent groups of consecutive leaves. */
  readonly chunks: number;
  /** A chunk has `2^chunkDepth` leaves. */
  readonly chunkDepth: number;
  /** Most levels from a chunk's root up to its anchor. */
  readonly pathDepth: number;
  /** Nodes that the chunks may lie under. */
  readonly anchors: number;
  /** Number of constraints after compilation; anything else is refused. */
  readonly constraints: number;
}

export interface CircuitList {
  readonly template: string;
  /** Path from the folder of circuits. */
  readonly source: string;
  readonly publicSignals: readonly string[];
  readonly instances: ReadonlyMap<string, CircuitInstance>;
}

/** Folders that circuits come from and that artifacts go to. */
export interface CircuitFolders {
  /** Sources and `circuits.json`. */
  readonly sources: string;
  /** Compiled circuits: one folder an instance. */
  readonly build: string;
  /** Development keys: one folder a digest of constraints. */
  readonly cache: string;
}

/** Folders inside the installed package. */
export function defaultCircuitFolders(): CircuitFolders {
  const root = packageRoot();
  return {
    sources: join(root, "circuits"),
    build: join(root, "build", "circuits"),
    cache: join(root, ".cache", "development-keys"),
  };
}

const positive = z.int().min(1);
const instanceSchema = z.strictObject({
  chunks: positive,
  chunkDepth: z.int().min(0),
  pathDepth: z.int().min(0),
  anchors: positive,
  constraints: positive,
});
const listSchema = z.strictObject({
  template: z.string(),
  source: z.string(),
  publicSignals: z.array(z.string()),
  instances: z.record(z.string().regex(/^[a-z][a-z0-9]*$/), instanceSchema),
});

/** Reads `circuits.json`. @throws CircuitListError */
export function readCircuitList(folders: CircuitFolders): CircuitList {
  const file = join(folders.sources, "circuits.json");
  let parsed: z.infer<typeof listSchema>;
  try {
    parsed = listSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (cause) {
    throw new CircuitListError("CIRCUIT_LIST_UNREADABLE", `cannot read ${file}`, { cause, details: { file } });
  }
  const instances = Object.entries(parsed.instances).map(([name, shape]) => [name, { name, ...shape }] as const);
  return { ...parsed, instances: new Map(instances) };
}

/** The instance with this name. @throws CircuitListError */
export function circuitInstance(name: string, folders: CircuitFolders): CircuitInstance {
  const { instances } = readCircuitList(folders);
  const instance = instances.get(name);
  if (instance === undefined) {
    throw new CircuitListError("CIRCUIT_UNKNOWN", `there is no circuit named ${name}`, {
      details: { name },
      hint: `circuits.json lists ${[...instances.keys()].join(", ")}`,
    });
  }
  return instance;
}

/** The nearest folder above this module with a package.json: it is the same from sources and from compiled code. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}

export type CircuitListErrorCode = "CIRCUIT_LIST_UNREADABLE" | "CIRCUIT_UNKNOWN";

export class CircuitListError extends HeliogramError<CircuitListErrorCode> {}
