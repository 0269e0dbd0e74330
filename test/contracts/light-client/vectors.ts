import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  decodeLightClientJson,
  decodeLightClientSsz,
  decodeLightClientUpdatesJson,
  decodeLightClientUpdatesSsz,
} from "../../../src/light-client/codec.ts";
import type { ChainConfig } from "../../../src/light-client/config/chain-config.ts";
import { sszTypes } from "../../../src/ssz/types.ts";
import type {
  LightClientBootstrap,
  LightClientFinalityUpdate,
  LightClientUpdate,
  SyncCommittee,
} from "../../../src/ssz/values.ts";

/** Where the foreign test data lies. */
export const VECTORS: string = resolve(
  process.env["HELIOGRAM_VECTORS"] ?? join(import.meta.dirname, "../../../../shared/vectors"),
);

export const haveVectors: boolean = existsSync(VECTORS);

export function readBytes(path: string): Uint8Array {
  return Uint8Array.from(readFileSync(join(VECTORS, path)));
}

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(VECTORS, path), "utf8"));
}

/** A bootstrap as JSON, or as SSZ if the path says so. */
export function readBootstrap(config: ChainConfig, path: string): LightClientBootstrap {
  if (path.endsWith(".ssz")) return decodeLightClientSsz(config, "bootstrap", readBytes(path));
  return decodeLightClientJson(config, "bootstrap", firstOf(readJson(path)));
}

export function readFinalityUpdate(config: ChainConfig, path: string): LightClientFinalityUpdate {
  return decodeLightClientJson(config, "finalityUpdate", firstOf(readJson(path)));
}

/** One or more updates. */
export function readUpdates(config: ChainConfig, path: string): LightClientUpdate[] {
  if (path.endsWith(".ssz")) return decodeLightClientUpdatesSsz(config, readBytes(path));
  const json = readJson(path);
  return Array.isArray(json)
    ? decodeLightClientUpdatesJson(config, json)
    : [decodeLightClientJson(config, "update", json)];
}

export function readCommittee(config: ChainConfig, path: string): SyncCommittee {
  return sszTypes(config.preset).SyncCommittee.fromJson(readJson(path));
}

function firstOf(json: unknown): unknown {
  return Array.isArray(json) ? json[0] : json;
}
