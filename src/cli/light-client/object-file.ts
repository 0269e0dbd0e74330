import { readFile } from "node:fs/promises";
import { decodeLightClientJson, decodeLightClientSsz, decodeLightClientUpdatesSsz } from "../../light-client/codec.ts";
import type { ChainConfig } from "../../light-client/config/chain-config.ts";
import { fromFinalityUpdate, fromOptimisticUpdate } from "../../light-client/spec/updates.ts";
import { HeliogramError } from "../../primitives/errors.ts";
import type { LightClientBootstrap, LightClientUpdate } from "../../ssz/values.ts";

/* Light-client objects from files: JSON or SSZ, as beacon nodes answer. The content decides, not the file's name. */

export async function readBootstrapFile(config: ChainConfig, path: string): Promise<LightClientBootstrap> {
  const content = await readObjectFile(path);
  return content instanceof Uint8Array
    ? decodeLightClientSsz(config, "bootstrap", content)
    : decodeLightClientJson(config, "bootstrap", content);
}

/** Updates, finality updates or optimistic updates; one or, for updates, also the beacon API's list. */
export async function readUpdateFile(config: ChainConfig, path: string): Promise<LightClientUpdate[]> {
  const content = await readObjectFile(path);
  if (!(content instanceof Uint8Array)) {
    const list = isRecord(content) && Array.isArray(content.data) ? content.data : content;
    return Array.isArray(list) ? list.map((item) => updateFromJson(config, item)) : [updateFromJson(config, content)];
  }
  const readers = [
    () => decodeLightClientUpdatesSsz(config, content),
    () => [decodeLightClientSsz(config, "update", content)],
    () => [fromFinalityUpdate(config.preset, decodeLightClientSsz(config, "finalityUpdate", content))],
    () => [fromOptimisticUpdate(config.preset, decodeLightClientSsz(config, "optimisticUpdate", content))],
  ];
  for (const read of readers) {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof HeliogramError)) throw error;
    }
  }
  throw new ObjectFileError("OBJECT_FILE_NOT_RECOGNIZED", `${path} holds no light-client update in JSON or SSZ`);
}

function updateFromJson(config: ChainConfig, json: unknown): LightClientUpdate {
  const data = isRecord(json) && isRecord(json.data) ? json.data : json;
  if (isRecord(data) && !("next_sync_committee" in data)) {
    return "finalized_header" in data
      ? fromFinalityUpdate(config.preset, decodeLightClientJson(config, "finalityUpdate", data))
      : fromOptimisticUpdate(config.preset, decodeLightClientJson(config, "optimisticUpdate", data));
  }
  return decodeLightClientJson(config, "update", data);
}

async function readObjectFile(path: string): Promise<unknown> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new ObjectFileError("OBJECT_FILE_UNREADABLE", `cannot read ${path}`, cause);
  });
  const first = bytes.toString("latin1").trimStart()[0];
  if (first !== "{" && first !== "[") return Uint8Array.from(bytes);
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    // SSZ may begin with the byte of a brace.
    return Uint8Array.from(bytes);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

export type ObjectFileErrorCode = "OBJECT_FILE_UNREADABLE" | "OBJECT_FILE_NOT_RECOGNIZED";

export class ObjectFileError extends HeliogramError<ObjectFileErrorCode> {
  constructor(code: ObjectFileErrorCode, message: string, cause?: unknown) {
    super(code, message, cause === undefined ? {} : { cause });
  }
}
