import type { BitArray } from "@chainsafe/ssz";
import type { Preset } from "../../ssz/presets.ts";
import { sszTypes } from "../../ssz/types.ts";
import type {
  LightClientFinalityUpdate,
  LightClientOptimisticUpdate,
  LightClientUpdate,
  SyncCommittee,
} from "../../ssz/values.ts";
import { isZero, zeroBranch } from "./merkle.ts";

/* Questions about updates. Source: consensus-specs `specs/altair/light-client/sync-protocol.md`, "Helper functions". */

/** `is_sync_committee_update` */
export function isSyncCommitteeUpdate(update: LightClientUpdate): boolean {
  return !update.nextSyncCommitteeBranch.every(isZero);
}

/** `is_finality_update` */
export function isFinalityUpdate(update: LightClientUpdate): boolean {
  return !update.finalityBranch.every(isZero);
}

export function countParticipants(bits: BitArray): number {
  let count = 0;
  for (const byte of bits.uint8Array) {
    for (let rest = byte; rest !== 0; rest &= rest - 1) count++;
  }
  return count;
}

/** At least two thirds of the seats signed. */
export function hasSupermajority(bits: BitArray): boolean {
  return countParticipants(bits) * 3 >= bits.bitLen * 2;
}

const emptyCommittees = new Map<number, SyncCommittee>();

/** `SyncCommittee()`; one shared object a preset. */
export function emptySyncCommittee(preset: Preset): SyncCommittee {
  let committee = emptyCommittees.get(preset.syncCommitteeSize);
  if (committee === undefined) {
    committee = sszTypes(preset).SyncCommittee.defaultValue();
    emptyCommittees.set(preset.syncCommitteeSize, committee);
  }
  return committee;
}

export function isEmptySyncCommittee(preset: Preset, committee: SyncCommittee): boolean {
  if (committee === emptySyncCommittee(preset)) return true;
  return isZero(committee.aggregatePubkey) && committee.pubkeys.every(isZero);
}

/** A finality update as the update it stands for (`process_light_client_finality_update`). */
export function fromFinalityUpdate(preset: Preset, update: LightClientFinalityUpdate): LightClientUpdate {
  return { ...update, nextSyncCommittee: emptySyncCommittee(preset), nextSyncCommitteeBranch: zeroBranch(1) };
}

/** An optimistic update as the update it stands for (`process_light_client_optimistic_update`). */
export function fromOptimisticUpdate(preset: Preset, update: LightClientOptimisticUpdate): LightClientUpdate {
  return fromFinalityUpdate(preset, {
    ...update,
    finalizedHeader: { beacon: sszTypes(preset).BeaconBlockHeader.defaultValue() },
    finalityBranch: zeroBranch(1),
  });
}
