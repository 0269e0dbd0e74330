import { HeliogramError } from "../../primitives/errors.ts";
import { fromHex } from "../../primitives/hex.ts";
import { FORK_NAMES, type ForkName } from "../../ssz/forks.ts";
import { PRESETS, type Preset, type PresetName } from "../../ssz/presets.ts";

/** What a light client must know of a chain beforehand. All of it is public and fixed, but for unscheduled forks. */
export interface ChainConfig {
  readonly name: string;
  readonly preset: Preset;
  readonly slotDurationMs: number;
  /** Seconds since 1970. */
  readonly genesisTime: number;
  readonly genesisValidatorsRoot: Uint8Array;
  readonly genesisForkVersion: Uint8Array;
  /** Oldest first. `epoch` is Infinity if a fork is known but not scheduled. */
  readonly forks: readonly ForkRow[];
  /** Blob limits by epoch, ascending (EIP-7892). They enter the fork digest, never the signing domain. */
  readonly blobSchedule: readonly BlobLimit[];
}

export interface ForkRow {
  readonly name: ForkName;
  readonly epoch: number;
  /** 4 bytes. */
  readonly version: Uint8Array;
}

export interface BlobLimit {
  readonly epoch: number;
  readonly maxBlobsPerBlock: number;
}

export interface Genesis {
  /** Seconds since 1970. */
  readonly genesisTime: number;
  readonly genesisValidatorsRoot: Uint8Array;
}

/**
 * Reads a chain's configuration in the form of consensus-specs `configs/*.yaml`, of the beacon API's
 * `/eth/v1/config/spec` answer, and of the `config.yaml` that clients take. Keys it does not need are ignored.
 * @throws ChainConfigError
 */
export function parseChainConfig(spec: Readonly<Record<string, unknown>>, genesis: Genesis): ChainConfig {
  const preset = parsePreset(spec);
  const forks = FORK_NAMES.flatMap((name) => {
    const prefix = name.toUpperCase();
    if (spec[`${prefix}_FORK_VERSION`] === undefined) return [];
    const epoch = readInteger(spec, `${prefix}_FORK_EPOCH`);
    return [{ name, epoch, version: readBytes(spec, `${prefix}_FORK_VERSION`, 4) }];
  });
  checkOrder(forks);
  return {
    name: typeof spec.CONFIG_NAME === "string" ? spec.CONFIG_NAME : "custom",
    preset,
    slotDurationMs:
      spec.SLOT_DURATION_MS === undefined
        ? 1000 * readInteger(spec, "SECONDS_PER_SLOT")
        : readInteger(spec, "SLOT_DURATION_MS"),
    ...genesis,
    genesisForkVersion: readBytes(spec, "GENESIS_FORK_VERSION", 4),
    forks,
    blobSchedule: parseBlobSchedule(spec, forks),
  };
}

function parsePreset(spec: Readonly<Record<string, unknown>>): Preset {
  const base = spec.PRESET_BASE;
  if (typeof base !== "string" || !Object.hasOwn(PRESETS, base)) {
    throw new ChainConfigError(
      "CONFIG_UNKNOWN_PRESET",
      `PRESET_BASE must be one of ${Object.keys(PRESETS).join(", ")}`,
    );
  }
  return PRESETS[base as PresetName];
}

/** EIP-7892: before the first entry, the limit of Electra applies from Electra on. */
function parseBlobSchedule(spec: Readonly<Record<string, unknown>>, forks: readonly ForkRow[]): BlobLimit[] {
  const electra = forks.find(({ name }) => name === "electra");
  const limits: BlobLimit[] = [];
  if (electra !== undefined && spec.MAX_BLOBS_PER_BLOCK_ELECTRA !== undefined) {
    limits.push({ epoch: electra.epoch, maxBlobsPerBlock: readInteger(spec, "MAX_BLOBS_PER_BLOCK_ELECTRA") });
  }
  const schedule = spec.BLOB_SCHEDULE ?? [];
  if (!Array.isArray(schedule)) throw new ChainConfigError("CONFIG_BAD_VALUE", "BLOB_SCHEDULE must be a list");
  for (const entry of schedule as Record<string, unknown>[]) {
    limits.push({ epoch: readInteger(entry, "EPOCH"), maxBlobsPerBlock: readInteger(entry, "MAX_BLOBS_PER_BLOCK") });
  }
  return limits.sort((a, b) => a.epoch - b.epoch);
}

function checkOrder(forks: readonly ForkRow[]): void {
  for (const [index, fork] of forks.entries()) {
    const previous = forks[index - 1];
    if (previous !== undefined && fork.epoch < previous.epoch) {
      throw new ChainConfigError("CONFIG_FORK_ORDER", `${fork.name} is scheduled before ${previous.name}`);
    }
  }
}

/** Integers may be numbers or decimal text; 2^64 - 1, "never", becomes Infinity. */
function readInteger(spec: Readonly<Record<string, unknown>>, key: string): number {
  const value = spec[key];
  if (value === undefined) throw new ChainConfigError("CONFIG_MISSING_KEY", `${key} is missing`);
  if (!/^[0-9]+$/.test(String(value))) throw new ChainConfigError("CONFIG_BAD_VALUE", `${key} is no unsigned integer`);
  const number = Number(value);
  return number > Number.MAX_SAFE_INTEGER ? Number.POSITIVE_INFINITY : number;
}

function readBytes(spec: Readonly<Record<string, unknown>>, key: string, length: number): Uint8Array {
  const value = spec[key];
  if (value === undefined) throw new ChainConfigError("CONFIG_MISSING_KEY", `${key} is missing`);
  // YAML reads an unquoted 0x… as a number.
  const hex =
    typeof value === "number" || typeof value === "bigint"
      ? `0x${value.toString(16).padStart(2 * length, "0")}`
      : value;
  try {
    return fromHex(hex, length);
  } catch (cause) {
    throw new ChainConfigError("CONFIG_BAD_VALUE", `${key} is not ${length} bytes of hex`, cause);
  }
}

export type ChainConfigErrorCode =
  | "CONFIG_UNKNOWN_PRESET"
  | "CONFIG_MISSING_KEY"
  | "CONFIG_BAD_VALUE"
  /** A fork is scheduled before an older one. */
  | "CONFIG_FORK_ORDER";

export class ChainConfigError extends HeliogramError<ChainConfigErrorCode> {
  constructor(code: ChainConfigErrorCode, message: string, cause?: unknown) {
    super(code, message, cause === undefined ? {} : { cause });
  }
}
