import { type Address, encodeFunctionData } from "viem";
import type { Message } from "../../messages/message.ts";
import type { Hex } from "../../primitives/hex.ts";
import { outboxAbi } from "../generated/Outbox.ts";

/** What a sender fixed when it sent (`ISettlement.Terms`). */
export interface SettlementTerms {
  /** Light client of the destination, on the source chain. */
  readonly lightClient: Address;
  /** Hash of the code of the message's inbox. */
  readonly inboxCodeHash: Hex;
  /** May decide how the message ended if the light client dies; the zero address for nobody. */
  readonly recovery: Address;
  /** Where an unearned fee goes; the zero address for the sender. */
  readonly refundTo: Address;
  /** Gas of the sender's callback; 0 for none. */
  readonly callbackGas: number;
}

/** What a settlement slot commits to (`ISettlement.Settlement`). */
export interface Settlement {
  readonly message: Message;
  readonly terms: SettlementTerms;
  /** Wei. */
  readonly fee: bigint;
}

/** A finalized state of the destination that its light client keeps (`ISettlement.DestinationState`). */
export interface DestinationState {
  /** Position in the light client's ring. */
  readonly index: bigint;
  readonly state: {
    readonly stateRoot: Hex;
    readonly blockNumber: bigint;
    readonly timestamp: bigint;
    readonly slot: bigint;
    readonly acceptedAt: bigint;
    readonly participants: bigint;
  };
}

export const SETTLEMENT_OUTCOMES = { open: 0, executed: 1, notExecuted: 2 } as const;

/** Calldata that tells the outbox that a message was executed. `proof` is of `executedSlot`. */
export function encodeAcknowledge(settlement: Settlement, at: DestinationState, proof: Hex): Hex {
  return encodeFunctionData({ abi: outboxAbi, functionName: "acknowledge", args: [settlement, at, proof] });
}

/** Calldata that tells the outbox that a message was not and never will be executed. `proof` is of `executedSlot`. */
export function encodeReclaim(settlement: Settlement, at: DestinationState, proof: Hex): Hex {
  return encodeFunctionData({ abi: outboxAbi, functionName: "reclaim", args: [settlement, at, proof] });
}

export interface FeeClaim {
  /** Messages of one inbox that one call executed. */
  readonly settlements: readonly Settlement[];
  /** The record's beneficiary. */
  readonly beneficiary: Address;
  /** Ids of all messages that the call executed, in its order. */
  readonly ids: readonly Hex[];
  /** Position of each settlement's message in `ids`. */
  readonly positions: readonly number[];
}

/** Calldata that pays fees to whoever executed the messages. `proof` is of `recordSlot`. */
export function encodeClaimFees(claim: FeeClaim, at: DestinationState, proof: Hex): Hex {
  const { settlements, positions, beneficiary, ids } = claim;
  return encodeFunctionData({
    abi: outboxAbi,
    functionName: "claimFees",
    args: [settlements, positions.map(BigInt), beneficiary, ids, at, proof],
  });
}

/** Calldata that calls a sender again whose callback failed. */
export function encodeRetryCallback(settlement: Settlement, gasLimit: bigint): Hex {
  return encodeFunctionData({ abi: outboxAbi, functionName: "retryCallback", args: [settlement, gasLimit] });
}

/** Calldata that returns an unearned fee. */
export function encodeRefundFee(settlement: Settlement): Hex {
  return encodeFunctionData({ abi: outboxAbi, functionName: "refundFee", args: [settlement] });
}
