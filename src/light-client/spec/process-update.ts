import type { LightClientFinalityUpdate, LightClientOptimisticUpdate, LightClientUpdate } from "../../ssz/values.ts";
import type { ChainConfig } from "../config/chain-config.ts";
import type { LightClientContext } from "../context.ts";
import { computeSyncCommitteePeriodAtSlot, slotsPerSyncCommitteePeriod } from "./forks-and-periods.ts";
import { isBetterUpdate } from "./is-better-update.ts";
import { getSafetyThreshold, type LightClientStore } from "./store.ts";
import {
  countParticipants,
  fromFinalityUpdate,
  fromOptimisticUpdate,
  hasSupermajority,
  isFinalityUpdate,
  isSyncCommitteeUpdate,
} from "./updates.ts";
import { validateLightClientUpdate } from "./validate-update.ts";

/*
 * State updates. Source: consensus-specs `specs/altair/light-client/sync-protocol.md`. Each function verifies first,
 * then returns the next store.
 */

/**
 * `process_light_client_update`.
 * @param currentSlot the slot by the caller's clock
 * @throws LightClientError if the update is not valid for this store
 */
export function processLightClientUpdate(
  context: LightClientContext,
  store: LightClientStore,
  update: LightClientUpdate,
  currentSlot: number,
): LightClientStore {
  validateLightClientUpdate(context, store, update, currentSlot);
  return applyVerifiedUpdate(context.config, store, update);
}

/** `process_light_client_finality_update` */
export function processLightClientFinalityUpdate(
  context: LightClientContext,
  store: LightClientStore,
  update: LightClientFinalityUpdate,
  currentSlot: number,
): LightClientStore {
  return processLightClientUpdate(context, store, fromFinalityUpdate(context.config.preset, update), currentSlot);
}

/** `process_light_client_optimistic_update` */
export function processLightClientOptimisticUpdate(
  context: LightClientContext,
  store: LightClientStore,
  update: LightClientOptimisticUpdate,
  currentSlot: number,
): LightClientStore {
  return processLightClientUpdate(context, store, fromOptimisticUpdate(context.config.preset, update), currentSlot);
}

/**
 * `process_light_client_store_force_update`: after a whole period without finality, the best update's attested header
 * counts as final. This leaves the safety of finality for liveness; a bridge must never call it.
 */
export function processLightClientStoreForceUpdate(
  config: ChainConfig,
  store: LightClientStore,
  currentSlot: number,
): LightClientStore {
  const best = store.bestValidUpdate;
  const storeSlot = store.finalizedHeader.beacon.slot;
  if (best === null || currentSlot <= storeSlot + slotsPerSyncCommitteePeriod(config)) return store;
  const update =
    best.finalizedHeader.beacon.slot <= storeSlot ? { ...best, finalizedHeader: best.attestedHeader } : best;
  return { ...applyLightClientUpdate(config, store, update), bestValidUpdate: null };
}

/** The second half of `process_light_client_update`, after validation. */
function applyVerifiedUpdate(
  config: ChainConfig,
  before: LightClientStore,
  update: LightClientUpdate,
): LightClientStore {
  const bits = update.syncAggregate.syncCommitteeBits;
  const participants = countParticipants(bits);
  const { bestValidUpdate } = before;
  const isBest = bestValidUpdate === null || isBetterUpdate(config, update, bestValidUpdate);
  let store: LightClientStore = {
    ...before,
    bestValidUpdate: isBest ? update : bestValidUpdate,
    currentMaxActiveParticipants: Math.max(before.currentMaxActiveParticipants, participants),
  };
  const attestedSlot = update.attestedHeader.beacon.slot;
  if (participants > getSafetyThreshold(store) && attestedSlot > store.optimisticHeader.beacon.slot) {
    store = { ...store, optimisticHeader: update.attestedHeader };
  }
  const isNewer = update.finalizedHeader.beacon.slot > store.finalizedHeader.beacon.slot;
  if (hasSupermajority(bits) && (isNewer || bringsFinalizedNextCommittee(config, store, update))) {
    store = { ...applyLightClientUpdate(config, store, update), bestValidUpdate: null };
  }
  return store;
}

function bringsFinalizedNextCommittee(
  config: ChainConfig,
  store: LightClientStore,
  update: LightClientUpdate,
): boolean {
  const period = (slot: number): number => computeSyncCommitteePeriodAtSlot(config, slot);
  return (
    store.nextSyncCommittee === null &&
    isSyncCommitteeUpdate(update) &&
    isFinalityUpdate(update) &&
    period(update.finalizedHeader.beacon.slot) === period(update.attestedHeader.beacon.slot)
  );
}

/** `apply_light_client_update` */
function applyLightClientUpdate(
  config: ChainConfig,
  store: LightClientStore,
  update: LightClientUpdate,
): LightClientStore {
  const rotated = rotateCommittees(config, store, update);
  const { finalizedHeader } = update;
  if (finalizedHeader.beacon.slot <= store.finalizedHeader.beacon.slot) return rotated;
  const isAhead = finalizedHeader.beacon.slot > rotated.optimisticHeader.beacon.slot;
  return { ...rotated, finalizedHeader, optimisticHeader: isAhead ? finalizedHeader : rotated.optimisticHeader };
}

function rotateCommittees(config: ChainConfig, store: LightClientStore, update: LightClientUpdate): LightClientStore {
  const storePeriod = computeSyncCommitteePeriodAtSlot(config, store.finalizedHeader.beacon.slot);
  const finalizedPeriod = computeSyncCommitteePeriodAtSlot(config, update.finalizedHeader.beacon.slot);
  const proven = isSyncCommitteeUpdate(update) ? update.nextSyncCommittee : null;
  if (store.nextSyncCommittee === null) {
    // Without the next committee, validation admits only updates signed, and so finalized, in the store's period.
    if (finalizedPeriod !== storePeriod) throw new RangeError("an update of another period was applied");
    return { ...store, nextSyncCommittee: proven };
  }
  if (finalizedPeriod !== storePeriod + 1) return store;
  return {
    ...store,
    currentSyncCommittee: store.nextSyncCommittee,
    nextSyncCommittee: proven,
    previousMaxActiveParticipants: store.currentMaxActiveParticipants,
    currentMaxActiveParticipants: 0,
  };
}
