import type { Hex } from "../../primitives/hex.ts";

/** `Condition` of the contract, in its order. */
export const CONDITIONS = ["following", "behind", "committee-missing", "expired", "frozen"] as const;

/** Why the contract does, or does not, take updates. */
export type ContractCondition = (typeof CONDITIONS)[number];

/** The answer of `status()`, as viem decodes it. */
export interface RawContractStatus {
  /** Index in `CONDITIONS`. */
  readonly condition: number;
  /** Slot of the stored finalized header, and its sync-committee period. */
  readonly slot: bigint;
  readonly period: bigint;
  /** Finalized states accepted so far. */
  readonly accepted: bigint;
  /** Seconds since 1970: no update is taken later, unless the head moves. */
  readonly expiresAt: bigint;
  readonly currentCommitteeRoot: Hex;
  /** Zero while it is not known. */
  readonly nextCommitteeRoot: Hex;
  readonly forkVersion: Hex;
  readonly forkEpoch: bigint;
  /** Rows that wait for a proof of their epoch. */
  readonly awaitingForks: number;
  /** 0 without a proposal. */
  readonly proposalReadyAt: bigint;
}

/** The condition by name. */
export function conditionOf(status: Pick<RawContractStatus, "condition">): ContractCondition {
  const condition = CONDITIONS[status.condition];
  if (condition === undefined) throw new RangeError(`the light client contract has no condition ${status.condition}`);
  return condition;
}
