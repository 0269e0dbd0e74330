import { readFileSync } from "node:fs";
import { parse } from "yaml";
import {
  decodeLightClientJson,
  decodeLightClientSsz,
  decodeLightClientUpdatesSsz,
} from "../../src/light-client/codec.ts";
import { type ChainConfig, parseChainConfig } from "../../src/light-client/config/chain-config.ts";
import { fromFinalityUpdate, fromOptimisticUpdate } from "../../src/light-client/spec/updates.ts";
import { fromHex } from "../../src/primitives/hex.ts";
import { FORK_NAMES } from "../../src/ssz/forks.ts";
import { sszTypes } from "../../src/ssz/types.ts";
import type { LightClientBootstrap, LightClientUpdate, SyncCommittee } from "../../src/ssz/values.ts";
import { vectorPath } from "../spec/vectors.ts";

/* Real objects in the formats of the projects that published them: see `README.md` of the vectors. */

export type RealObject =
  | { readonly kind: "bootstrap"; readonly bootstrap: LightClientBootstrap }
  | { readonly kind: "update"; readonly update: LightClientUpdate };

type Json = Record<string, unknown>;
type ObjectKind = "bootstrap" | "update" | "finality" | "optimistic";

/** The objects of a file, in its order. */
export function readObjects(config: ChainConfig, path: string, kind: ObjectKind): RealObject[] {
  if (path.endsWith(".yaml")) return readPortal(config, path, kind);
  if (path.endsWith(".ssz")) return readSsz(config, readBytes(path), kind);
  const json = JSON.parse(readFileSync(vectorPath(path), "utf8")) as unknown;
  const data = isRecord(json) && Array.isArray(json.data) ? json.data : json;
  return (Array.isArray(data) ? data : [data]).map((item) => fromJson(config, item as Json, kind));
}

export function readCommittee(config: ChainConfig, path: string): SyncCommittee {
  return sszTypes(config.preset).SyncCommittee.fromJson(JSON.parse(readFileSync(vectorPath(path), "utf8")));
}

function fromJson(config: ChainConfig, item: Json, kind: ObjectKind): RealObject {
  if (kind === "bootstrap") {
    return { kind, bootstrap: decodeLightClientJson(config, kind, item.bootstrap ?? item) };
  }
  if ("attested_beacon_header" in item) return { kind: "update", update: fromRainbow(config, item) };
  const data = (item.data ?? item) as Json;
  if ("attested_header" in data && !isRecord((data.attested_header as Json).beacon)) {
    return { kind: "update", update: fromFlatHeaders(config, data) };
  }
  if (kind === "update") return { kind, update: decodeLightClientJson(config, kind, item) };
  const { preset } = config;
  const update =
    kind === "finality"
      ? fromFinalityUpdate(preset, decodeLightClientJson(config, "finalityUpdate", item))
      : fromOptimisticUpdate(preset, decodeLightClientJson(config, "optimisticUpdate", item));
  return { kind: "update", update };
}

/** The rainbow bridge's shape: no execution part in the attested header, another one in the finalized. */
function fromRainbow(config: ChainConfig, item: Json): LightClientUpdate {
  const finality = item.finality_update as Json;
  const finalized = (finality.header_update as Json).beacon_header;
  const update = sszTypes(config.preset).altair.LightClientFinalityUpdate.fromJson({
    attested_header: { beacon: item.attested_beacon_header },
    finalized_header: { beacon: finalized },
    finality_branch: finality.finality_branch,
    sync_aggregate: item.sync_aggregate,
    signature_slot: item.signature_slot,
  });
  return fromFinalityUpdate(config.preset, update);
}

/** Before v1.2 of the specification: headers without a `beacon` level, no signature slot (it was the next one). */
function fromFlatHeaders(config: ChainConfig, data: Json): LightClientUpdate {
  const attested = data.attested_header as Json;
  return sszTypes(config.preset).altair.LightClientUpdate.fromJson({
    ...data,
    attested_header: { beacon: attested },
    finalized_header: { beacon: data.finalized_header },
    signature_slot: String(Number(attested.slot) + 1),
  });
}

function readSsz(config: ChainConfig, bytes: Uint8Array, kind: ObjectKind): RealObject[] {
  if (kind === "bootstrap") return [{ kind, bootstrap: decodeLightClientSsz(config, kind, bytes) }];
  if (kind === "update") {
    const isList = new DataView(bytes.buffer).getBigUint64(0, true) < bytes.length;
    const updates = isList ? decodeLightClientUpdatesSsz(config, bytes) : [decodeLightClientSsz(config, kind, bytes)];
    return updates.map((update) => ({ kind, update }));
  }
  const update =
    kind === "finality"
      ? fromFinalityUpdate(config.preset, decodeLightClientSsz(config, "finalityUpdate", bytes))
      : fromOptimisticUpdate(config.preset, decodeLightClientSsz(config, "optimisticUpdate", bytes));
  return [{ kind: "update", update }];
}

/** Portal network: `content_value` is a fork digest and SSZ; of updates, an SSZ list of those. */
function readPortal(config: ChainConfig, path: string, kind: ObjectKind): RealObject[] {
  const { content_value } = parse(readFileSync(vectorPath(path), "utf8")) as { content_value: string };
  const bytes = fromHex(content_value);
  if (kind !== "update") return readSsz(config, bytes.slice(4), kind);
  const view = new DataView(bytes.buffer);
  const offsets = Array.from({ length: view.getUint32(0, true) / 4 }, (_, i) => view.getUint32(4 * i, true));
  return offsets.flatMap((start, i) => readSsz(config, bytes.slice(start + 4, offsets[i + 1]), kind));
}

function readBytes(path: string): Uint8Array {
  return Uint8Array.from(readFileSync(vectorPath(path)));
}

function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null;
}

interface NetworkRecord {
  genesis_time: number;
  genesis_validators_root: string;
  forks: Record<string, { version: string; epoch: number | null }>;
  blob_schedule: { EPOCH: number; MAX_BLOBS_PER_BLOCK: number }[];
}

/** The configurations that come with the vectors, not those of this project. */
export function readNetworks(): Map<string, ChainConfig> {
  const { networks } = JSON.parse(readFileSync(vectorPath("config", "networks.json"), "utf8")) as {
    networks: Record<string, NetworkRecord>;
  };
  return new Map(Object.entries(networks).map(([name, record]) => [name, toConfig(name, record)]));
}

function toConfig(
  name: string,
  { genesis_time, genesis_validators_root, forks, blob_schedule }: NetworkRecord,
): ChainConfig {
  const spec: Json = {
    CONFIG_NAME: name,
    PRESET_BASE: "mainnet",
    SECONDS_PER_SLOT: 12,
    GENESIS_FORK_VERSION: forks.genesis!.version,
    MAX_BLOBS_PER_BLOCK_ELECTRA: 9,
    BLOB_SCHEDULE: blob_schedule,
  };
  for (const fork of FORK_NAMES.filter((known) => known in forks)) {
    spec[`${fork.toUpperCase()}_FORK_VERSION`] = forks[fork]!.version;
    spec[`${fork.toUpperCase()}_FORK_EPOCH`] = String(forks[fork]!.epoch ?? 2n ** 64n - 1n);
  }
  return parseChainConfig(spec, {
    genesisTime: genesis_time,
    genesisValidatorsRoot: fromHex(genesis_validators_root, 32),
  });
}
