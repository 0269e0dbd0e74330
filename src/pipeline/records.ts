import type { Message } from "../messages/message.ts";
import type { NodePosition } from "../messages/mountain-range.ts";
import type { Hex } from "../primitives/hex.ts";

/**
 * What the node remembers. A message and a delivery each have one record, stored before and after every step, so that
 * recovery after a crash is: load the records, step again.
 */

/** A message and where it stands. */
export interface MessageRecord {
  readonly id: Hex;
  /** Index in the outbox. */
  readonly nonce: number;
  readonly message: Message;
  readonly origin: {
    readonly blockNumber: number;
    readonly blockHash: Hex;
    readonly transactionHash: Hex;
    /** When the node saw it first, milliseconds since 1970. */
    readonly observedAt: number;
  };
  /** Deliveries that were given up so far. */
  readonly attempts: number;
  readonly state: MessageState;
}

export type MessageState =
  /** Seen in a log; the block may still disappear and the log may be a lie. */
  | { readonly stage: "observed" }
  /** Proven: part of the outbox's mountain range in a state that the light client verified as final. */
  | { readonly stage: "finalized"; readonly at: number }
  /** Proven, but addressed to another inbox: another route's to deliver, and a leaf of the range all the same. */
  | { readonly stage: "elsewhere" }
  /** Part of a delivery that is under way. */
  | { readonly stage: "delivering"; readonly deliveryId: string }
  /** The receiver took it. Final. */
  | { readonly stage: "executed"; readonly transactionHash: Hex | null; readonly at: number }
  /** The receiver refused it. Anyone can retry it with more gas until its deadline. */
  | { readonly stage: "failed"; readonly transactionHash: Hex; readonly at: number }
  /** Its deadline passed before it was executed. Final on this chain; the source can reclaim it. */
  | { readonly stage: "expired"; readonly at: number }
  /** Given up after too many attempts; a person has to look. */
  | { readonly stage: "stuck"; readonly reason: string; readonly at: number };

export type MessageStage = MessageState["stage"];

/** How a delivery proves its messages (see docs/protocol.md). */
export type DeliveryPath = "storage" | "batch" | "peak";

/** A finalized execution state that the destination's light client keeps. */
export interface AcceptedState {
  /** Position in the light client's ring. */
  readonly index: number;
  readonly stateRoot: Hex;
  readonly blockNumber: number;
  /** Seconds. */
  readonly timestamp: number;
  readonly slot: number;
  /** Seconds, by the destination's clock. */
  readonly acceptedAt: number;
  readonly participants: number;
}

/** One transaction's worth of messages. */
export interface DeliveryRecord {
  readonly id: string;
  readonly path: DeliveryPath;
  /** Ascending by nonce. */
  readonly messageIds: readonly Hex[];
  readonly createdAt: number;
  readonly accepted: AcceptedState;
  /** Nodes of the mountain range that the messages lie under; none on the storage path. */
  readonly anchors: readonly NodePosition[];
  /** Circuit instance of the batch path, null on the others. */
  readonly circuit: string | null;
  readonly state: DeliveryState;
}

export interface SignedTransaction {
  readonly raw: Hex;
  readonly hash: Hex;
  readonly nonce: number;
}

/** Groth16 proof in the form that the inbox takes. */
export interface EncodedInclusionProof {
  readonly verifierId: number;
  readonly circuit: string;
  readonly a: readonly [bigint, bigint];
  readonly b: readonly [bigint, bigint, bigint, bigint];
  readonly c: readonly [bigint, bigint];
  readonly commitment: bigint;
}

export type DeliveryState =
  | { readonly stage: "planned" }
  /** `stateProof`: encoded account and storage proof, checked against the accepted state root. */
  | { readonly stage: "stateProven"; readonly stateProof: Hex }
  | { readonly stage: "inclusionProven"; readonly stateProof: Hex; readonly proof: EncodedInclusionProof }
  /** Stored before it is sent: sending the same signed transaction again is harmless, signing another would not be. */
  | { readonly stage: "signed"; readonly transaction: SignedTransaction }
  | { readonly stage: "submitted"; readonly transaction: SignedTransaction; readonly submittedAt: number }
  | {
      readonly stage: "confirmed";
      readonly transactionHash: Hex;
      readonly gasUsed: number;
      readonly confirmedAt: number;
    }
  | { readonly stage: "abandoned"; readonly reason: string; readonly abandonedAt: number };

export type DeliveryStage = DeliveryState["stage"];

/** Stages in which a delivery still has something to do. */
export const OPEN_DELIVERY_STAGES: readonly DeliveryStage[] = [
  "planned",
  "stateProven",
  "inclusionProven",
  "signed",
  "submitted",
];
