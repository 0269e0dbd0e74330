import type { PipelineContext } from "./context.ts";
import { inRing } from "./outbox-layout.ts";
import type { CircuitInstance } from "./ports.ts";
import {
  type AcceptedState,
  type DeliveryPath,
  type DeliveryRecord,
  type MessageRecord,
  OPEN_DELIVERY_STAGES,
} from "./records.ts";

/** Messages that one delivery can carry by the circuit-free paths: one each, so that none waits for another. */
const MESSAGES_BY_STORAGE = 1;

/**
 * Turns finalized messages into deliveries: those past their deadline are put aside, those that somebody else executed
 * are noted, and the others are grouped by the chunk of the mountain range they lie in.
 */
export async function plan(context: PipelineContext, accepted: AcceptedState): Promise<void> {
  const { store, limits } = context;
  const open = await store.deliveriesInStages(OPEN_DELIVERY_STAGES, limits.openDeliveriesMax);
  const room = limits.openDeliveriesMax - open.length;
  if (room <= 0) return;
  const finalized = await store.messagesInStage("finalized", limits.messagesPerTurnMax);
  const covered = finalized.filter((record) => record.origin.blockNumber <= accepted.blockNumber);
  const waiting = await putAside(context, covered);
  const size = await sizeAt(context, accepted);

  for (const group of groups(context, waiting, size).slice(0, room)) {
    const delivery: DeliveryRecord = {
      id: `${group.path}-${group.messages[0]?.nonce}-${group.messages.length}-${accepted.slot}-${group.messages[0]?.attempts}`,
      path: group.path,
      messageIds: group.messages.map((record) => record.id),
      createdAt: context.clock.nowMs(),
      accepted,
      state: { stage: "planned" },
    };
    const messages = group.messages.map(
      (record): MessageRecord => ({ ...record, state: { stage: "delivering", deliveryId: delivery.id } }),
    );
    await store.commit({ deliveries: [delivery], messages });
    context.emit({ kind: "planned", deliveryId: delivery.id, path: delivery.path, messages: messages.length });
  }
}

/** Number of messages in the outbox at an accepted state: every proven message at or before its block. */
export async function sizeAt(context: PipelineContext, accepted: AcceptedState): Promise<number> {
  const proven = context.inclusion.rangeSize();
  const provenBlock = (await context.store.finalizedBlock()) ?? context.outboxBlock - 1;
  if (accepted.blockNumber >= provenBlock) return proven;
  const { values } = await context.source.outboxSlots(accepted, [0]);
  return Number(values[0] ?? 0n);
}

async function putAside(
  context: PipelineContext,
  records: readonly MessageRecord[],
): Promise<readonly MessageRecord[]> {
  if (records.length === 0) return [];
  const now = await context.destination.clock();
  const executed = await context.destination.executed(records.map((record) => record.nonce));
  const at = context.clock.nowMs();
  const done: MessageRecord[] = [];
  const waiting: MessageRecord[] = [];
  let expired = 0;
  for (const [position, record] of records.entries()) {
    if (executed[position]) {
      done.push({ ...record, state: { stage: "executed", transactionHash: null, at } });
    } else if (record.message.deadline < BigInt(now)) {
      expired++;
      done.push({ ...record, state: { stage: "expired", at } });
    } else {
      waiting.push(record);
    }
  }
  if (done.length > 0) await context.store.commit({ messages: done });
  if (expired > 0) context.emit({ kind: "expired", messages: expired });
  return waiting;
}

interface Group {
  readonly path: DeliveryPath;
  readonly messages: readonly MessageRecord[];
}

function groups(context: PipelineContext, waiting: readonly MessageRecord[], size: number): readonly Group[] {
  const { limits, inclusion } = context;
  const instance = batchInstance(inclusion.instances);
  const result: Group[] = [];
  const single: MessageRecord[] = [];
  if (instance === undefined) {
    single.push(...waiting);
  } else {
    for (const chunk of byChunk(waiting, instance.chunkDepth)) {
      const fits =
        inclusion.anchorLevels(
          size,
          chunk.map((record) => record.nonce),
        ).length <= instance.anchors;
      if (chunk.length >= limits.batchMessagesMin && fits) result.push({ path: "batch", messages: chunk });
      else single.push(...chunk);
    }
  }
  for (let first = 0; first < single.length; first += MESSAGES_BY_STORAGE) {
    const messages = single.slice(first, first + MESSAGES_BY_STORAGE);
    const path = messages.every((record) => inRing(record.nonce, size)) ? "storage" : "peak";
    result.push({ path, messages });
  }
  return result;
}

/** The instance that opens the most messages with one proof. */
export function batchInstance(instances: readonly CircuitInstance[]): CircuitInstance | undefined {
  return [...instances].sort((left, right) => right.chunkDepth - left.chunkDepth)[0];
}

function byChunk(records: readonly MessageRecord[], chunkDepth: number): readonly (readonly MessageRecord[])[] {
  const chunks = new Map<number, MessageRecord[]>();
  for (const record of records) {
    const chunk = Math.floor(record.nonce / 2 ** chunkDepth);
    const members = chunks.get(chunk);
    if (members === undefined) chunks.set(chunk, [record]);
    else members.push(record);
  }
  return [...chunks.values()];
}
