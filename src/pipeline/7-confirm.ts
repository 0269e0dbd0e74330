import type { PipelineContext } from "./context.ts";
import type { MessageOutcome, TransactionOutcome } from "./ports.ts";
import type { DeliveryRecord, DeliveryState, MessageRecord, MessageState, SignedTransaction } from "./records.ts";

export interface Confirmation {
  readonly state: DeliveryState;
  readonly messages: readonly MessageRecord[];
}

/**
 * Step 7: waits until the destination cannot take the transaction back, then notes what became of each message.
 * @returns undefined while there is nothing to say yet
 */
export async function confirm(
  context: PipelineContext,
  delivery: DeliveryRecord,
  messages: readonly MessageRecord[],
  transaction: SignedTransaction,
): Promise<Confirmation | undefined> {
  const outcome = await context.destination.outcome(transaction.hash);
  if (outcome.status === "pending" || !outcome.final) return undefined;
  const at = context.clock.nowMs();
  if (outcome.status === "reverted") {
    const state: DeliveryState = { stage: "abandoned", reason: outcome.reason, abandonedAt: at };
    return { state, messages: messages.map((record) => replan(context, record, outcome.reason)) };
  }
  const executed = await context.destination.executed(messages.map((record) => record.nonce));
  const state: DeliveryState = {
    stage: "confirmed",
    transactionHash: transaction.hash,
    gasUsed: outcome.gasUsed,
    confirmedAt: at,
  };
  context.emit({
    kind: "confirmed",
    deliveryId: delivery.id,
    path: delivery.path,
    circuit: delivery.circuit,
    transactionHash: transaction.hash,
    gasUsed: outcome.gasUsed,
    outcomes: count(outcome.outcomes),
  });
  return {
    state,
    messages: messages.map((record, position) => ({
      ...record,
      state: messageState(outcome, record, transaction, executed[position] ?? false, at),
    })),
  };
}

/** Puts a message of a given-up delivery back in line, or aside after too many attempts. */
export function replan(context: PipelineContext, record: MessageRecord, reason: string): MessageRecord {
  const attempts = record.attempts + 1;
  const at = context.clock.nowMs();
  if (attempts >= context.limits.attemptsMax) return { ...record, attempts, state: { stage: "stuck", reason, at } };
  return { ...record, attempts, state: { stage: "finalized", at } };
}

function messageState(
  outcome: Extract<TransactionOutcome, { status: "succeeded" }>,
  record: MessageRecord,
  transaction: SignedTransaction,
  executed: boolean,
  at: number,
): MessageState {
  // The bit in the inbox decides; the logs only tell whether this transaction or another one set it.
  if (executed) {
    const ours = outcome.outcomes.get(record.id) === "executed";
    return { stage: "executed", transactionHash: ours ? transaction.hash : null, at };
  }
  return { stage: "failed", transactionHash: transaction.hash, at };
}

function count(outcomes: ReadonlyMap<string, MessageOutcome>): Record<MessageOutcome, number> {
  const totals: Record<MessageOutcome, number> = { executed: 0, failed: 0, skipped: 0 };
  for (const outcome of outcomes.values()) totals[outcome]++;
  return totals;
}
