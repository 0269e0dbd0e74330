import type { Hex } from "../primitives/hex.ts";
import { recordFromJson, recordToJson } from "./record-json.ts";
import type { DeliveryRecord, MessageRecord, MessageStage } from "./records.ts";
import { MESSAGE_STAGES, type PipelineStore, type StoreChange } from "./store.ts";

/** Keeps records as long as the process lives. For tests and the simulator; records are copied as a disk would copy them. */
export function createMemoryStore(): PipelineStore {
  const messages = new Map<Hex, MessageRecord>();
  const deliveries = new Map<string, DeliveryRecord>();
  let finalized: number | undefined;

  const copy = <T>(record: T): T => recordFromJson(recordToJson(record)) as T;
  const byNonce = (left: MessageRecord, right: MessageRecord): number => left.nonce - right.nonce;

  return {
    commit: async (change: StoreChange) => {
      for (const id of change.removedMessageIds ?? []) messages.delete(id);
      for (const record of change.messages ?? []) messages.set(record.id, copy(record));
      for (const record of change.deliveries ?? []) deliveries.set(record.id, copy(record));
      if (change.finalizedBlock !== undefined) finalized = change.finalizedBlock;
    },
    message: async (id) => {
      const record = messages.get(id);
      return record && copy(record);
    },
    messagesInStage: async (stage, limit) =>
      [...messages.values()]
        .filter((record) => record.state.stage === stage)
        .sort(byNonce)
        .slice(0, limit)
        .map(copy),
    provenMessageIds: async (fromNonce, limit) =>
      [...messages.values()]
        .filter((record) => record.state.stage !== "observed" && record.nonce >= fromNonce)
        .sort(byNonce)
        .slice(0, limit)
        .map((record) => record.id),
    messageCounts: async () => {
      const counts = Object.fromEntries(MESSAGE_STAGES.map((stage) => [stage, 0])) as Record<MessageStage, number>;
      for (const record of messages.values()) counts[record.state.stage]++;
      return counts;
    },
    delivery: async (id) => {
      const record = deliveries.get(id);
      return record && copy(record);
    },
    deliveriesInStages: async (stages, limit) =>
      [...deliveries.values()]
        .filter((record) => stages.includes(record.state.stage))
        .slice(0, limit)
        .map(copy),
    finalizedBlock: async () => finalized,
    close: async () => undefined,
  };
}
