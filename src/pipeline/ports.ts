import type { Message } from "../messages/message.ts";
import type { NodePosition } from "../messages/mountain-range.ts";
import type { Hex } from "../primitives/hex.ts";
import type {
  AcceptedState,
  DeliveryPath,
  EncodedInclusionProof,
  MessageRecord,
  SignedTransaction,
} from "./records.ts";

/**
 * Everything outside that the pipeline talks to. Networks, clocks and randomness come in through these interfaces only,
 * so that the same pipeline runs in the node, in tests and under the simulator.
 */

/** A message as a log of the source chain shows it; nothing in it is proven yet. */
export interface SentMessage {
  readonly id: Hex;
  readonly message: Message;
  readonly blockNumber: number;
  readonly blockHash: Hex;
  readonly transactionHash: Hex;
}

/** A finalized execution block that the light client verified. */
export interface FinalizedHead {
  /** Beacon slot of the finalized header. */
  readonly slot: number;
  readonly blockNumber: number;
  readonly blockHash: Hex;
  readonly stateRoot: Hex;
  /** Seconds. */
  readonly timestamp: number;
}

export interface OutboxSlots {
  /** In the order asked for. Zero for a slot that is proven absent. */
  readonly values: readonly bigint[];
  /** The proof as contracts take it. */
  readonly encoded: Hex;
}

export interface SourcePort {
  headBlockNumber(): Promise<number>;
  /** Logs of the outbox, ascending, both ends included. */
  sentMessages(fromBlock: number, toBlock: number): Promise<readonly SentMessage[]>;
  /** Reads and proves storage of the outbox; every answer is verified against `stateRoot` before it is returned. */
  outboxSlots(at: { blockNumber: number; stateRoot: Hex }, slots: readonly number[]): Promise<OutboxSlots>;
}

export interface FinalityPort {
  /** Asks the network for news, verifies them, and gives the newest finalized head. */
  follow(): Promise<FinalizedHead>;
}

export interface UpdateReceipt {
  readonly transactionHash: Hex;
  readonly gasUsed: number;
  readonly participants: number;
  readonly period: number;
  readonly rotatesCommittee: boolean;
}

export interface LightClientPort {
  /**
   * Brings the destination's light client to the newest verified head, over as many updates as that takes.
   * @returns the newest state it accepted, and what was sent on the way
   */
  advance(): Promise<{ readonly accepted: AcceptedState | undefined; readonly sent: readonly UpdateReceipt[] }>;
}

export interface DeliveryCall {
  readonly path: DeliveryPath;
  readonly accepted: AcceptedState;
  readonly messages: readonly MessageRecord[];
  readonly anchors: readonly NodePosition[];
  readonly stateProof: Hex;
  readonly proof: EncodedInclusionProof | undefined;
  /** Siblings from the leaf up to the anchor; on the peak path only. */
  readonly siblings: readonly bigint[];
}

/** What the inbox says of one message of a delivery. */
export type MessageOutcome = "executed" | "failed" | "skipped";

export type TransactionOutcome =
  | { readonly status: "pending" }
  | {
      readonly status: "succeeded";
      readonly blockNumber: number;
      readonly gasUsed: number;
      /** True once the destination cannot take it back. */
      readonly final: boolean;
      readonly outcomes: ReadonlyMap<Hex, MessageOutcome>;
    }
  | { readonly status: "reverted"; readonly reason: string; readonly gasUsed: number; readonly final: boolean };

export interface DestinationPort {
  /** Timestamp of the newest block, seconds: deadlines are judged by it. */
  clock(): Promise<number>;
  /** For each nonce, whether its message has been executed, by whomever. */
  executed(nonces: readonly number[]): Promise<readonly boolean[]>;
  /** Simulates and signs; sends nothing. */
  signDelivery(call: DeliveryCall): Promise<SignedTransaction>;
  /** Sends a signed transaction; sending it again is harmless. */
  broadcast(transaction: SignedTransaction): Promise<void>;
  outcome(transactionHash: Hex): Promise<TransactionOutcome>;
}

/** A batch that one proof can open. */
export interface BatchPlan {
  readonly circuit: string;
  readonly anchors: readonly NodePosition[];
  /** Ascending. */
  readonly nonces: readonly number[];
}

export interface InclusionPort {
  /** Adds proven messages to the mountain range, in order of nonce. */
  append(ids: readonly Hex[]): void;
  rangeSize(): number;
  /** Drops what was appended after the first `size` messages. */
  truncate(size: number): void;
  /** Value of a node of the range. */
  nodeValue(node: NodePosition): bigint;
  /** Splits messages into batches, given the outbox's storage when it held `size` messages. */
  planBatches(size: number, nonces: readonly number[]): readonly BatchPlan[];
  /** The highest node in the outbox's storage, at that size, that stands above a message. */
  anchorOf(size: number, nonce: number): NodePosition | undefined;
  /** Siblings from a message up to a node above it. */
  siblings(nonce: number, anchor: NodePosition): readonly bigint[];
  /** Proves in a worker and verifies the proof before it is returned. */
  prove(batch: BatchPlan): Promise<EncodedInclusionProof>;
}

export interface Clock {
  /** Milliseconds since 1970. */
  nowMs(): number;
}

/** What happens, for whoever wants to show or count it. The pipeline itself writes no logs. */
export type PipelineEvent =
  | { readonly kind: "observed"; readonly messages: number; readonly toBlock: number }
  | { readonly kind: "finalized"; readonly messages: number; readonly head: FinalizedHead }
  | { readonly kind: "lightClientUpdated"; readonly update: UpdateReceipt }
  | { readonly kind: "planned"; readonly deliveryId: string; readonly path: DeliveryPath; readonly messages: number }
  | {
      readonly kind: "stepped";
      readonly deliveryId: string;
      readonly from: string;
      readonly to: string;
      readonly tookMs: number;
    }
  | {
      readonly kind: "confirmed";
      readonly deliveryId: string;
      readonly path: DeliveryPath;
      readonly circuit: string | null;
      readonly transactionHash: Hex;
      readonly gasUsed: number;
      readonly outcomes: Readonly<Record<MessageOutcome, number>>;
    }
  | { readonly kind: "abandoned"; readonly deliveryId: string; readonly reason: string }
  | { readonly kind: "expired"; readonly messages: number };
