import { HeliogramError } from "../primitives/errors.ts";
import { type Hex, toHex } from "../primitives/hex.ts";
import { FORK_NAMES, type ForkName, isForkName } from "../ssz/forks.ts";
import { sszTypes } from "../ssz/types.ts";
import type { ChainConfig } from "./config/chain-config.ts";
import { forkAtSlot } from "./spec/forks-and-periods.ts";
import { headerForm } from "./spec/header.ts";
import type { LightClientStore } from "./spec/store.ts";
import { upgradeLightClientStore } from "./spec/upgrade.ts";

const FORMAT_VERSION = 1;

/** Where a client keeps its store between runs. It is trusted as the client's own memory is. */
export interface LightClientStorage {
  /** What was saved last; null if nothing was. */
  load(): Promise<string | null>;
  /** Must replace the old text as a whole or not at all. */
  save(text: string): Promise<void>;
}

interface StoredClient {
  version: number;
  genesisValidatorsRoot: Hex;
  checkpoint: Hex;
  /** Both headers are in this fork's container. */
  fork: ForkName;
  finalizedHeader: unknown;
  optimisticHeader: unknown;
  currentSyncCommittee: unknown;
  nextSyncCommittee: unknown;
  previousMaxActiveParticipants: number;
  currentMaxActiveParticipants: number;
}

/**
 * A store as JSON text, without its best update: that serves force updates alone, which a client that must not leave
 * finality never makes.
 * @param checkpoint the block root that the client was started from
 */
export function encodeLightClientStore(config: ChainConfig, store: LightClientStore, checkpoint: Uint8Array): string {
  const fork = newestFork(config, store);
  const types = sszTypes(config.preset);
  const upgraded = upgradeLightClientStore(config, store, fork);
  const stored: StoredClient = {
    version: FORMAT_VERSION,
    genesisValidatorsRoot: toHex(config.genesisValidatorsRoot),
    checkpoint: toHex(checkpoint),
    fork,
    finalizedHeader: types[fork].LightClientHeader.toJson(upgraded.finalizedHeader),
    optimisticHeader: types[fork].LightClientHeader.toJson(upgraded.optimisticHeader),
    currentSyncCommittee: types.SyncCommittee.toJson(upgraded.currentSyncCommittee),
    nextSyncCommittee: upgraded.nextSyncCommittee && types.SyncCommittee.toJson(upgraded.nextSyncCommittee),
    previousMaxActiveParticipants: upgraded.previousMaxActiveParticipants,
    currentMaxActiveParticipants: upgraded.currentMaxActiveParticipants,
  };
  return JSON.stringify(stored);
}

/**
 * The inverse of `encodeLightClientStore`.
 * @throws StoredClientError STORED_CLIENT_CORRUPT, STORED_CLIENT_OTHER_CHAIN, STORED_CLIENT_OTHER_CHECKPOINT
 */
export function decodeLightClientStore(config: ChainConfig, text: string, checkpoint: Uint8Array): LightClientStore {
  const stored = parse(text);
  if (stored.genesisValidatorsRoot !== toHex(config.genesisValidatorsRoot)) {
    throw new StoredClientError("STORED_CLIENT_OTHER_CHAIN", `the stored client followed another chain`);
  }
  if (stored.checkpoint !== toHex(checkpoint)) {
    throw new StoredClientError("STORED_CLIENT_OTHER_CHECKPOINT", "the stored client started from another checkpoint");
  }
  const types = sszTypes(config.preset);
  try {
    const { LightClientHeader } = types[stored.fork];
    return {
      finalizedHeader: LightClientHeader.fromJson(stored.finalizedHeader),
      optimisticHeader: LightClientHeader.fromJson(stored.optimisticHeader),
      currentSyncCommittee: types.SyncCommittee.fromJson(stored.currentSyncCommittee),
      nextSyncCommittee:
        stored.nextSyncCommittee === null ? null : types.SyncCommittee.fromJson(stored.nextSyncCommittee),
      bestValidUpdate: null,
      previousMaxActiveParticipants: readCount(stored.previousMaxActiveParticipants),
      currentMaxActiveParticipants: readCount(stored.currentMaxActiveParticipants),
    };
  } catch (cause) {
    throw new StoredClientError("STORED_CLIENT_CORRUPT", "the stored client cannot be read", cause);
  }
}

function parse(text: string): StoredClient {
  let stored: StoredClient | null = null;
  try {
    stored = JSON.parse(text) as StoredClient | null;
  } catch (cause) {
    throw new StoredClientError("STORED_CLIENT_CORRUPT", "the stored client is not JSON", cause);
  }
  if (stored?.version !== FORMAT_VERSION || !isForkName(stored.fork)) {
    throw new StoredClientError("STORED_CLIENT_CORRUPT", "the stored client has an unknown format");
  }
  return stored;
}

function readCount(value: unknown): number {
  if (!Number.isSafeInteger(value)) throw new TypeError("a count is no integer");
  return value as number;
}

/** The newest fork among the headers: at their slots, or by their form if they were upgraded. */
function newestFork(config: ChainConfig, { finalizedHeader, optimisticHeader }: LightClientStore): ForkName {
  const forks: ForkName[] = [finalizedHeader, optimisticHeader].flatMap((header) => [
    headerForm(header),
    forkAtSlot(config, header.beacon.slot),
  ]);
  return FORK_NAMES.findLast((fork) => forks.includes(fork)) ?? "altair";
}

export type StoredClientErrorCode =
  | "STORED_CLIENT_CORRUPT"
  | "STORED_CLIENT_OTHER_CHAIN"
  | "STORED_CLIENT_OTHER_CHECKPOINT";

export class StoredClientError extends HeliogramError<StoredClientErrorCode> {
  constructor(code: StoredClientErrorCode, message: string, cause?: unknown) {
    super(code, message, cause === undefined ? {} : { cause });
  }
}
