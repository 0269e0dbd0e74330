import { HeliogramError } from "../primitives/errors.ts";
import { FORK_NAMES, type ForkName, isForkName } from "../ssz/forks.ts";
import { type ForkTypes, type SszType, sszTypes } from "../ssz/types.ts";
import type {
  LightClientBootstrap,
  LightClientFinalityUpdate,
  LightClientHeader,
  LightClientOptimisticUpdate,
  LightClientUpdate,
} from "../ssz/values.ts";
import type { ChainConfig } from "./config/chain-config.ts";
import { forkOfDigest } from "./fork-digest.ts";
import { forkAtSlot } from "./spec/forks-and-periods.ts";

/*
 * Light-client objects as the beacon API carries them. The fork that decides the container is the one at the slot of
 * the object's own (attested) header; a version that a server states is only tried first, for servers state wrong ones.
 */

export interface LightClientObjects {
  readonly bootstrap: LightClientBootstrap;
  readonly update: LightClientUpdate;
  readonly finalityUpdate: LightClientFinalityUpdate;
  readonly optimisticUpdate: LightClientOptimisticUpdate;
}

export type LightClientObjectKind = keyof LightClientObjects;

interface Kind<T> {
  type(types: ForkTypes): SszType<T>;
  /** The header whose slot decides the fork. */
  header(value: T): LightClientHeader;
  readonly jsonHeader: "header" | "attested_header";
}

const KINDS: { readonly [K in LightClientObjectKind]: Kind<LightClientObjects[K]> } = {
  bootstrap: { type: (types) => types.LightClientBootstrap, header: ({ header }) => header, jsonHeader: "header" },
  update: {
    type: (types) => types.LightClientUpdate,
    header: ({ attestedHeader }) => attestedHeader,
    jsonHeader: "attested_header",
  },
  finalityUpdate: {
    type: (types) => types.LightClientFinalityUpdate,
    header: ({ attestedHeader }) => attestedHeader,
    jsonHeader: "attested_header",
  },
  optimisticUpdate: {
    type: (types) => types.LightClientOptimisticUpdate,
    header: ({ attestedHeader }) => attestedHeader,
    jsonHeader: "attested_header",
  },
};

/**
 * Decodes `{ version, data }`, as the beacon API answers, or the bare object.
 * @throws LightClientDataError LC_DATA_NOT_AN_OBJECT; SszError SSZ_BAD_JSON and others
 */
export function decodeLightClientJson<K extends LightClientObjectKind>(
  config: ChainConfig,
  kind: K,
  json: unknown,
): LightClientObjects[K] {
  const { type, jsonHeader } = KINDS[kind];
  const data = isRecord(json) && "data" in json ? json.data : json;
  if (!isRecord(data)) throw new LightClientDataError("LC_DATA_NOT_AN_OBJECT", `expected an object for ${kind}`);
  const types = sszTypes(config.preset);
  const header = data[jsonHeader];
  const beacon = isRecord(header) && isRecord(header.beacon) ? header.beacon : {};
  const fork = forkAtSlot(config, Number(beacon.slot));
  return type(types[fork]).fromJson(data);
}

/**
 * Decodes one SSZ object.
 * @param stated the fork that the sender named, if any
 * @throws LightClientDataError LC_DATA_NO_FORK_FITS
 */
export function decodeLightClientSsz<K extends LightClientObjectKind>(
  config: ChainConfig,
  kind: K,
  bytes: Uint8Array,
  stated?: ForkName,
): LightClientObjects[K] {
  const { type, header } = KINDS[kind];
  const types = sszTypes(config.preset);
  const newestFirst = [...FORK_NAMES].reverse();
  for (const fork of stated === undefined ? newestFirst : [stated, ...newestFirst]) {
    const candidate = type(types[fork]);
    if (bytes.length < candidate.minSize || bytes.length > candidate.maxSize) continue;
    const value = tryDecode(candidate, bytes);
    // Containers are shared by forks that do not change them, so the types are compared, not the names.
    if (value !== null && types[forkAtSlot(config, header(value).beacon.slot)] === types[fork]) return value;
  }
  throw new LightClientDataError("LC_DATA_NO_FORK_FITS", `${bytes.length} bytes are a ${kind} of no fork`, {
    bytes: bytes.length,
  });
}

/**
 * Decodes the SSZ answer of `light_client/updates`: `[length: u64 LE][fork digest: 4][update]` repeated, where the
 * length counts digest and update.
 * @throws LightClientDataError LC_DATA_BAD_LIST, LC_DATA_NO_FORK_FITS
 */
export function decodeLightClientUpdatesSsz(config: ChainConfig, bytes: Uint8Array): LightClientUpdate[] {
  const updates: LightClientUpdate[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let offset = 0; offset < bytes.length; ) {
    if (bytes.length - offset < 12) throw badList(offset);
    const length = Number(view.getBigUint64(offset, true));
    const end = offset + 8 + length;
    if (length < 4 || end > bytes.length) throw badList(offset);
    const stated = forkOfDigest(config, bytes.subarray(offset + 8, offset + 12)) ?? undefined;
    updates.push(decodeLightClientSsz(config, "update", bytes.subarray(offset + 12, end), stated));
    offset = end;
  }
  return updates;
}

function badList(offset: number): LightClientDataError {
  return new LightClientDataError("LC_DATA_BAD_LIST", `the list of updates is cut short at byte ${offset}`, { offset });
}

/**
 * Decodes the JSON answer of `light_client/updates`: a list of `{ version, data }`.
 * @throws LightClientDataError LC_DATA_BAD_LIST; SszError
 */
export function decodeLightClientUpdatesJson(config: ChainConfig, json: unknown): LightClientUpdate[] {
  const list = isRecord(json) && Array.isArray(json.data) ? json.data : json;
  if (!Array.isArray(list)) throw new LightClientDataError("LC_DATA_BAD_LIST", "expected a list of updates");
  return list.map((item) => decodeLightClientJson(config, "update", item));
}

/** The fork named by a beacon API `version`, or undefined if it names none. */
export function parseForkName(version: unknown): ForkName | undefined {
  return isForkName(version) ? version : undefined;
}

function tryDecode<T>(type: SszType<T>, bytes: Uint8Array): T | null {
  try {
    return type.deserialize(bytes);
  } catch {
    // Bytes of another fork's container: the next candidate is tried.
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

export type LightClientDataErrorCode =
  | "LC_DATA_NOT_AN_OBJECT"
  /** No fork's container decodes the bytes to an object of that fork's time. */
  | "LC_DATA_NO_FORK_FITS"
  /** A list that is none, or is cut short. */
  | "LC_DATA_BAD_LIST";

export class LightClientDataError extends HeliogramError<LightClientDataErrorCode> {
  constructor(code: LightClientDataErrorCode, message: string, details: Readonly<Record<string, number>> = {}) {
    super(code, message, { details });
  }
}
