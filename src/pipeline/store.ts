import { HeliogramError } from "../primitives/errors.ts";
import type { Hex } from "../primitives/hex.ts";
import type { DeliveryRecord, DeliveryStage, MessageRecord, MessageStage } from "./records.ts";

/** What one step changes. All of it is written, or none. */
export interface StoreChange {
  readonly messages?: readonly MessageRecord[];
  /** Messages whose block was reorganized away. */
  readonly removedMessageIds?: readonly Hex[];
  readonly deliveries?: readonly DeliveryRecord[];
  /** Last source block whose messages are proven complete. */
  readonly finalizedBlock?: number;
}

/** Durable memory of one route. Every implementation passes the same conformance suite. */
export interface PipelineStore {
  /** Writes a change atomically and durably. */
  commit(change: StoreChange): Promise<void>;
  message(id: Hex): Promise<MessageRecord | undefined>;
  /** Ascending by nonce, at most `limit`. */
  messagesInStage(stage: MessageStage, limit: number): Promise<readonly MessageRecord[]>;
  /** Ids of all proven messages, ascending by nonce from `fromNonce`, at most `limit`: what the mountain range is rebuilt from. */
  provenMessageIds(fromNonce: number, limit: number): Promise<readonly Hex[]>;
  messageCounts(): Promise<Readonly<Record<MessageStage, number>>>;
  delivery(id: string): Promise<DeliveryRecord | undefined>;
  /** Oldest first, at most `limit`. */
  deliveriesInStages(stages: readonly DeliveryStage[], limit: number): Promise<readonly DeliveryRecord[]>;
  finalizedBlock(): Promise<number | undefined>;
  close(): Promise<void>;
}

export const MESSAGE_STAGES: readonly MessageStage[] = [
  "observed",
  "finalized",
  "elsewhere",
  "delivering",
  "executed",
  "failed",
  "expired",
  "stuck",
];

export type StoreErrorCode =
  | "STORE_CANNOT_OPEN"
  | "STORE_CORRUPT"
  | "STORE_NEWER_VERSION"
  | "STORE_BUSY"
  | "STORE_DISK_FULL"
  | "STORE_WRITE_FAILED";

export class StoreError extends HeliogramError<StoreErrorCode> {}
