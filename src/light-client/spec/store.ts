import { FORK_GINDICES } from "../../ssz/forks.ts";
import { sszTypes } from "../../ssz/types.ts";
import type { LightClientBootstrap, LightClientHeader, LightClientUpdate, SyncCommittee } from "../../ssz/values.ts";
import type { LightClientContext } from "../context.ts";
import { LightClientError } from "../errors.ts";
import { forkAtSlot } from "./forks-and-periods.ts";
import { beaconRoot, verifyLightClientHeader } from "./header.ts";
import { bytesEqual, isValidNormalizedMerkleBranch } from "./merkle.ts";

/**
 * `LightClientStore`. Immutable: each step returns the next store, so that a failed step changes nothing.
 * Source: consensus-specs `specs/altair/light-client/sync-protocol.md`.
 */
export interface LightClientStore {
  readonly finalizedHeader: LightClientHeader;
  /** The committee of the finalized header's period. */
  readonly currentSyncCommittee: SyncCommittee;
  /** The committee of the following period; null while unknown. */
  readonly nextSyncCommittee: SyncCommittee | null;
  /** What a force update would apply. */
  readonly bestValidUpdate: LightClientUpdate | null;
  /** The newest header signed by enough members to be thought safe. */
  readonly optimisticHeader: LightClientHeader;
  /** Highest participation seen in the previous and in the current period, for the safety threshold. */
  readonly previousMaxActiveParticipants: number;
  readonly currentMaxActiveParticipants: number;
}

/**
 * `initialize_light_client_store`.
 * @param trustedBlockRoot root of a finalized block that the caller trusts: 32 bytes
 * @throws LightClientError LC_HEADER_*, LC_EXECUTION_BRANCH_INVALID, LC_BOOTSTRAP_NOT_TRUSTED_BLOCK,
 *   LC_CURRENT_COMMITTEE_BRANCH_INVALID
 */
export function initializeLightClientStore(
  { config }: LightClientContext,
  trustedBlockRoot: Uint8Array,
  bootstrap: LightClientBootstrap,
): LightClientStore {
  const { header, currentSyncCommittee, currentSyncCommitteeBranch } = bootstrap;
  const { slot, stateRoot } = header.beacon;
  verifyLightClientHeader(config, header, "bootstrap");
  if (!bytesEqual(beaconRoot(config, header), trustedBlockRoot)) {
    throw new LightClientError("LC_BOOTSTRAP_NOT_TRUSTED_BLOCK", "the bootstrap is not for the trusted block", {
      slot,
    });
  }
  const committeeRoot = sszTypes(config.preset).SyncCommittee.hashTreeRoot(currentSyncCommittee);
  const { currentSyncCommittee: gindex } = FORK_GINDICES[forkAtSlot(config, slot)];
  if (!isValidNormalizedMerkleBranch(committeeRoot, currentSyncCommitteeBranch, gindex, stateRoot)) {
    throw new LightClientError(
      "LC_CURRENT_COMMITTEE_BRANCH_INVALID",
      "the bootstrap's committee is not in the state of its header",
      { slot },
    );
  }
  return {
    finalizedHeader: header,
    currentSyncCommittee,
    nextSyncCommittee: null,
    bestValidUpdate: null,
    optimisticHeader: header,
    previousMaxActiveParticipants: 0,
    currentMaxActiveParticipants: 0,
  };
}

/** `get_safety_threshold` */
export function getSafetyThreshold(store: LightClientStore): number {
  return Math.floor(Math.max(store.previousMaxActiveParticipants, store.currentMaxActiveParticipants) / 2);
}
