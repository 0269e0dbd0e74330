import type { LightClientUpdate } from "../../ssz/values.ts";
import type { ChainConfig } from "../config/chain-config.ts";
import { computeSyncCommitteePeriodAtSlot } from "./forks-and-periods.ts";
import { countParticipants, hasSupermajority, isFinalityUpdate, isSyncCommitteeUpdate } from "./updates.ts";

/**
 * `is_better_update`: whether `candidate` should replace `best` as the update of a period.
 * Source: consensus-specs `specs/altair/light-client/sync-protocol.md`.
 */
export function isBetterUpdate(config: ChainConfig, candidate: LightClientUpdate, best: LightClientUpdate): boolean {
  const a = rank(config, candidate);
  const b = rank(config, best);

  if (a.supermajority !== b.supermajority) return a.supermajority;
  if (!a.supermajority && a.participants !== b.participants) return a.participants > b.participants;
  if (a.relevantCommittee !== b.relevantCommittee) return a.relevantCommittee;
  if (a.finality !== b.finality) return a.finality;
  if (a.finality && a.committeeFinality !== b.committeeFinality) return a.committeeFinality;
  if (a.participants !== b.participants) return a.participants > b.participants;
  // Older data first: the best update changes less often.
  if (a.attestedSlot !== b.attestedSlot) return a.attestedSlot < b.attestedSlot;
  return a.signatureSlot < b.signatureSlot;
}

interface Rank {
  readonly participants: number;
  readonly supermajority: boolean;
  /** Brings the next committee, signed by the committee of the attested period. */
  readonly relevantCommittee: boolean;
  readonly finality: boolean;
  /** The finalized header is of the attested header's period, so the next committee it brings is final. */
  readonly committeeFinality: boolean;
  readonly attestedSlot: number;
  readonly signatureSlot: number;
}

function rank(config: ChainConfig, update: LightClientUpdate): Rank {
  const period = (slot: number): number => computeSyncCommitteePeriodAtSlot(config, slot);
  const bits = update.syncAggregate.syncCommitteeBits;
  const attestedSlot = update.attestedHeader.beacon.slot;
  const { signatureSlot } = update;
  return {
    participants: countParticipants(bits),
    supermajority: hasSupermajority(bits),
    relevantCommittee: isSyncCommitteeUpdate(update) && period(attestedSlot) === period(signatureSlot),
    finality: isFinalityUpdate(update),
    committeeFinality: period(update.finalizedHeader.beacon.slot) === period(attestedSlot),
    attestedSlot,
    signatureSlot,
  };
}
