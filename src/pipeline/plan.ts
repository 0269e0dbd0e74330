import type { PipelineContext } from "./context.ts";
import { inRing } from "./outbox-layout.ts";
import { type AcceptedState, type DeliveryRecord, type MessageRecord, OPEN_DELIVERY_STAGES } from "./records.ts";

/**
 * Turns finalized messages into deliveries: those past their deadline are put aside, those that somebody else executed
 * are noted, and the others are grouped into batches, or go alone.
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
      anchors: group.anchors,
      circuit: group.circuit,
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

interface Group extends Pick<DeliveryRecord, "path" | "anchors" | "circuit"> {
  readonly messages: readonly MessageRecord[];
}

function groups(context: PipelineContext, waiting: readonly MessageRecord[], size: number): readonly Group[] {
  const byNonce = new Map(waiting.map((record) => [record.nonce, record]));
  const batched = new Set<number>();
  const result: Group[] = [];
  for (const { nonces, anchors, circuit } of context.inclusion.planBatches(size, [...byNonce.keys()])) {
    if (nonces.length < context.limits.batchMessagesMin) continue;
    const messages = nonces.map((nonce) => byNonce.get(nonce)).filter((record) => record !== undefined);
    for (const nonce of nonces) batched.add(nonce);
    result.push({ path: "batch", anchors, circuit, messages });
  }
  for (const record of waiting) {
    if (batched.has(record.nonce)) continue;
    if (inRing(record.nonce, size)) {
      result.push({ path: "storage", anchors: [], circuit: null, messages: [record] });
      continue;
    }
    const anchor = context.inclusion.anchorOf(size, record.nonce);
    // Outside the ring a message always lies under a stored peak: the ring holds all that no peak covers yet.
    if (anchor !== undefined) result.push({ path: "peak", anchors: [anchor], circuit: null, messages: [record] });
  }
  return result;
}
