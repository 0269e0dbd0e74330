import { type ForkName, isForkAtLeast } from "../../ssz/forks.ts";
import type { ChainConfig } from "../config/chain-config.ts";

/* Slots, epochs, sync-committee periods and forks. Source: consensus-specs `specs/{phase0,altair}/beacon-chain.md`. */

export function computeEpochAtSlot(config: ChainConfig, slot: number): number {
  return Math.floor(slot / config.preset.slotsPerEpoch);
}

export function slotsPerSyncCommitteePeriod(config: ChainConfig): number {
  return config.preset.slotsPerEpoch * config.preset.epochsPerSyncCommitteePeriod;
}

export function computeSyncCommitteePeriodAtSlot(config: ChainConfig, slot: number): number {
  return Math.floor(slot / slotsPerSyncCommitteePeriod(config));
}

/** The newest fork at an epoch. Phase 0, which has no light-client protocol, counts as Altair. */
export function forkAtEpoch(config: ChainConfig, epoch: number): ForkName {
  return config.forks.findLast((fork) => epoch >= fork.epoch)?.name ?? "altair";
}

export function forkAtSlot(config: ChainConfig, slot: number): ForkName {
  return forkAtEpoch(config, computeEpochAtSlot(config, slot));
}

/** True if the fork is active at the slot. */
export function isForkActive(config: ChainConfig, fork: ForkName, slot: number): boolean {
  return isForkAtLeast(forkAtSlot(config, slot), fork);
}

/** `compute_fork_version`: 4 bytes. */
export function computeForkVersion(config: ChainConfig, epoch: number): Uint8Array {
  return config.forks.findLast((fork) => epoch >= fork.epoch)?.version ?? config.genesisForkVersion;
}

/**
 * The slot at a time, negative before genesis.
 * @param timeMs milliseconds since 1970
 */
export function slotAtTime(config: ChainConfig, timeMs: number): number {
  return Math.floor((timeMs - 1000 * config.genesisTime) / config.slotDurationMs);
}

/** Milliseconds since 1970 at which a slot begins. */
export function timeAtSlot(config: ChainConfig, slot: number): number {
  return 1000 * config.genesisTime + slot * config.slotDurationMs;
}
