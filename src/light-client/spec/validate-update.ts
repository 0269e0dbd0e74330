import { FORK_GINDICES } from "../../ssz/forks.ts";
import { sszTypes } from "../../ssz/types.ts";
import type { LightClientUpdate } from "../../ssz/values.ts";
import type { LightClientContext } from "../context.ts";
import { LightClientError } from "../errors.ts";
import { computeSyncCommitteePeriodAtSlot, forkAtSlot } from "./forks-and-periods.ts";
import { beaconRoot, isEmptyHeader, verifyLightClientHeader } from "./header.ts";
import { isValidNormalizedMerkleBranch } from "./merkle.ts";
import { computeSyncCommitteeSigningRoot } from "./signing.ts";
import type { LightClientStore } from "./store.ts";
import { countParticipants, isEmptySyncCommittee, isFinalityUpdate, isSyncCommitteeUpdate } from "./updates.ts";

const MIN_SYNC_COMMITTEE_PARTICIPANTS = 1;

/**
 * `validate_light_client_update`: the checks in the specification's order.
 * Source: consensus-specs `specs/{altair,capella,electra}/light-client/sync-protocol.md`.
 * @param currentSlot the slot by the caller's clock
 * @throws LightClientError one code for each check
 */
export function validateLightClientUpdate(
  context: LightClientContext,
  store: LightClientStore,
  update: LightClientUpdate,
  currentSlot: number,
): void {
  verifyParticipation(store, update);
  verifyLightClientHeader(context.config, update.attestedHeader, "attested");
  verifySlots(context, store, update, currentSlot);
  verifyRelevance(context, store, update);
  verifyFinality(context, update);
  verifyNextSyncCommittee(context, store, update);
  verifySignature(context, store, update);
}

function verifyParticipation(store: LightClientStore, { syncAggregate }: LightClientUpdate): void {
  const { syncCommitteeBits } = syncAggregate;
  const seats = store.currentSyncCommittee.pubkeys.length;
  if (syncCommitteeBits.bitLen !== seats) {
    throw new LightClientError("LC_COMMITTEE_SIZE_MISMATCH", "participation bits do not fit the committee", {
      seats,
      bits: syncCommitteeBits.bitLen,
    });
  }
  const participants = countParticipants(syncCommitteeBits);
  if (participants < MIN_SYNC_COMMITTEE_PARTICIPANTS) {
    throw new LightClientError("LC_NOT_ENOUGH_PARTICIPANTS", `${participants} members signed`, { participants });
  }
}

function verifySlots(
  { config }: LightClientContext,
  store: LightClientStore,
  update: LightClientUpdate,
  currentSlot: number,
): void {
  const { signatureSlot } = update;
  const attestedSlot = update.attestedHeader.beacon.slot;
  const finalizedSlot = update.finalizedHeader.beacon.slot;
  if (signatureSlot > currentSlot) {
    throw new LightClientError(
      "LC_SIGNATURE_SLOT_IN_FUTURE",
      `signed in slot ${signatureSlot}, now is ${currentSlot}`,
      {
        signatureSlot,
        currentSlot,
      },
    );
  }
  if (signatureSlot <= attestedSlot) {
    throw new LightClientError(
      "LC_SIGNATURE_SLOT_NOT_AFTER_ATTESTED",
      `slot ${attestedSlot} was attested in slot ${signatureSlot}`,
      { signatureSlot, attestedSlot },
    );
  }
  if (attestedSlot < finalizedSlot) {
    throw new LightClientError(
      "LC_ATTESTED_SLOT_BEFORE_FINALIZED",
      `slot ${attestedSlot} cannot finalize slot ${finalizedSlot}`,
      { attestedSlot, finalizedSlot },
    );
  }
  const storePeriod = computeSyncCommitteePeriodAtSlot(config, store.finalizedHeader.beacon.slot);
  const signaturePeriod = computeSyncCommitteePeriodAtSlot(config, signatureSlot);
  const isNextKnown = store.nextSyncCommittee !== null;
  if (signaturePeriod !== storePeriod && !(isNextKnown && signaturePeriod === storePeriod + 1)) {
    throw new LightClientError(
      "LC_SIGNATURE_PERIOD_UNKNOWN_COMMITTEE",
      `signed by the committee of period ${signaturePeriod}, which the store at period ${storePeriod} does not hold`,
      { signaturePeriod, storePeriod, isNextCommitteeKnown: isNextKnown },
    );
  }
}

function verifyRelevance({ config }: LightClientContext, store: LightClientStore, update: LightClientUpdate): void {
  const storeSlot = store.finalizedHeader.beacon.slot;
  const attestedSlot = update.attestedHeader.beacon.slot;
  const period = (slot: number): number => computeSyncCommitteePeriodAtSlot(config, slot);
  const bringsMissingCommittee =
    store.nextSyncCommittee === null && isSyncCommitteeUpdate(update) && period(attestedSlot) === period(storeSlot);
  if (attestedSlot <= storeSlot && !bringsMissingCommittee) {
    throw new LightClientError(
      "LC_UPDATE_NOT_RELEVANT",
      `slot ${attestedSlot} is not newer than the finalized slot ${storeSlot}`,
      { attestedSlot, finalizedSlot: storeSlot },
    );
  }
}

function verifyFinality({ config }: LightClientContext, update: LightClientUpdate): void {
  const { attestedHeader, finalizedHeader, finalityBranch } = update;
  const finalizedSlot = finalizedHeader.beacon.slot;
  const attestedSlot = attestedHeader.beacon.slot;
  const isFinality = isFinalityUpdate(update);
  const isGenesis = finalizedSlot === 0;
  if (!isFinality || isGenesis) {
    if (!isEmptyHeader(config, finalizedHeader)) {
      throw new LightClientError("LC_FINALIZED_HEADER_NOT_EMPTY", "a finalized header without a proof of finality", {
        finalizedSlot,
      });
    }
    if (!isFinality) return;
  } else {
    verifyLightClientHeader(config, finalizedHeader, "finalized");
  }
  const finalizedRoot = isGenesis ? new Uint8Array(32) : beaconRoot(config, finalizedHeader);
  const { finalizedRoot: gindex } = FORK_GINDICES[forkAtSlot(config, attestedSlot)];
  if (!isValidNormalizedMerkleBranch(finalizedRoot, finalityBranch, gindex, attestedHeader.beacon.stateRoot)) {
    throw new LightClientError(
      "LC_FINALITY_BRANCH_INVALID",
      "the finalized header is not in the state of the attested header",
      { attestedSlot, finalizedSlot },
    );
  }
}

function verifyNextSyncCommittee(
  { config }: LightClientContext,
  store: LightClientStore,
  update: LightClientUpdate,
): void {
  const { attestedHeader, nextSyncCommittee, nextSyncCommitteeBranch } = update;
  const attestedSlot = attestedHeader.beacon.slot;
  if (!isSyncCommitteeUpdate(update)) {
    if (!isEmptySyncCommittee(config.preset, nextSyncCommittee)) {
      throw new LightClientError("LC_NEXT_COMMITTEE_NOT_EMPTY", "a next committee without a proof", { attestedSlot });
    }
    return;
  }
  const period = (slot: number): number => computeSyncCommitteePeriodAtSlot(config, slot);
  const { SyncCommittee } = sszTypes(config.preset);
  if (period(attestedSlot) === period(store.finalizedHeader.beacon.slot) && store.nextSyncCommittee !== null) {
    if (!SyncCommittee.equals(nextSyncCommittee, store.nextSyncCommittee)) {
      throw new LightClientError("LC_NEXT_COMMITTEE_CONFLICT", "another next committee is already known", {
        period: period(attestedSlot) + 1,
      });
    }
  }
  const { nextSyncCommittee: gindex } = FORK_GINDICES[forkAtSlot(config, attestedSlot)];
  const root = SyncCommittee.hashTreeRoot(nextSyncCommittee);
  if (!isValidNormalizedMerkleBranch(root, nextSyncCommitteeBranch, gindex, attestedHeader.beacon.stateRoot)) {
    throw new LightClientError(
      "LC_NEXT_COMMITTEE_BRANCH_INVALID",
      "the next committee is not in the state of the attested header",
      { attestedSlot },
    );
  }
}

function verifySignature(context: LightClientContext, store: LightClientStore, update: LightClientUpdate): void {
  const { config, bls, committeeKeys } = context;
  const { signatureSlot, attestedHeader, syncAggregate } = update;
  const period = (slot: number): number => computeSyncCommitteePeriodAtSlot(config, slot);
  const isCurrent = period(signatureSlot) === period(store.finalizedHeader.beacon.slot);
  const committee = isCurrent ? store.currentSyncCommittee : store.nextSyncCommittee;
  if (committee === null) throw new TypeError("the next committee is known: its period was checked before");
  const key = committeeKeys.participantsKey(committee, syncAggregate.syncCommitteeBits);
  const signingRoot = computeSyncCommitteeSigningRoot(config, attestedHeader.beacon, signatureSlot);
  if (!bls.verify(syncAggregate.syncCommitteeSignature, signingRoot, key)) {
    throw new LightClientError(
      "LC_SIGNATURE_INVALID",
      `the committee of period ${period(signatureSlot)} did not sign slot ${attestedHeader.beacon.slot}`,
      { signatureSlot, attestedSlot: attestedHeader.beacon.slot },
    );
  }
}
