import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { NETWORKS } from "../../../src/light-client/config/networks.ts";
import { isForkName } from "../../../src/ssz/forks.ts";
import { sszTypes } from "../../../src/ssz/types.ts";
import type { LightClientBootstrap, LightClientFinalityUpdate, LightClientUpdate } from "../../../src/ssz/values.ts";

/** Where the foreign test data lies. */
export const VECTORS: string = resolve(process.env["HELIOGRAM_VECTORS"] ?? "../shared/vectors");

export const haveVectors: boolean = existsSync(VECTORS);

const types = sszTypes(NETWORKS.mainnet.preset);

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(VECTORS, path), "utf8"));
}

function versioned(path: string): { fork: keyof typeof types & "fulu"; data: unknown } {
  const { version, data } = readJson(path) as { version: string; data: unknown };
  if (!isForkName(version)) throw new RangeError(`${path} is of an unknown fork`);
  return { fork: version as "fulu", data };
}

/** A bootstrap as the beacon API answers it. */
export function readBootstrap(path: string): LightClientBootstrap {
  const { fork, data } = versioned(path);
  return types[fork].LightClientBootstrap.fromJson(data);
}

/** A finality update as the beacon API answers it. */
export function readFinalityUpdate(path: string): LightClientFinalityUpdate {
  const { fork, data } = versioned(path);
  return types[fork].LightClientFinalityUpdate.fromJson(data);
}

/** An update as the beacon API answers it. */
export function readUpdate(path: string): LightClientUpdate {
  const { fork, data } = versioned(path);
  return types[fork].LightClientUpdate.fromJson(data);
}
