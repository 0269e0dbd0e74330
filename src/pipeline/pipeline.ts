import { HeliogramError } from "../primitives/errors.ts";
import { observe } from "./1-observe.ts";
import { finalize } from "./2-finalize.ts";
import { update } from "./3-update.ts";
import type { PipelineContext } from "./context.ts";
import { plan } from "./plan.ts";
import { type DeliveryRecord, type MessageRecord, OPEN_DELIVERY_STAGES } from "./records.ts";
import { abandon, type StepResult, step } from "./step.ts";

/** Ids read from the store at a time when the mountain range is rebuilt. */
const REBUILD_PAGE = 10_000;

export interface TurnReport {
  /** True if something changed, so that another turn may find more to do at once. */
  readonly progressed: boolean;
  /** Errors that will be tried again; one delivery's error never stops another. */
  readonly errors: readonly HeliogramError[];
}

/** Rebuilds the mountain range from the store. Call it once, before the first turn. */
export async function recover(context: PipelineContext): Promise<void> {
  context.inclusion.truncate(0);
  for (;;) {
    const ids = await context.store.provenMessageIds(context.inclusion.rangeSize(), REBUILD_PAGE);
    if (ids.length === 0) return;
    context.inclusion.append(ids);
  }
}

/** One turn of the route: the steps in order, each as far as it goes. Safe to repeat, and to interrupt anywhere. */
export async function turn(context: PipelineContext): Promise<TurnReport> {
  const errors: HeliogramError[] = [];
  const before = JSON.stringify(await context.store.messageCounts());
  const attempt = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      errors.push(toTurnError(error));
      return undefined;
    }
  };

  await attempt(() => observe(context));
  await attempt(() => finalize(context));
  const waiting = await context.store.messagesInStage("finalized", 1);
  if (waiting.length > 0) {
    const accepted = await attempt(() => update(context));
    if (accepted !== undefined) await attempt(() => plan(context, accepted));
  }
  const open = await context.store.deliveriesInStages(OPEN_DELIVERY_STAGES, context.limits.openDeliveriesMax);
  // Proofs of different deliveries are made side by side; signing is ordered by the destination port.
  const stepped = await Promise.allSettled(open.map((delivery) => advance(context, delivery, errors)));
  const failed = stepped.find((outcome) => outcome.status === "rejected");
  if (failed !== undefined) throw failed.reason;

  const moved = stepped.some((outcome) => outcome.status === "fulfilled" && outcome.value);
  const progressed = moved || before !== JSON.stringify(await context.store.messageCounts());
  return { progressed, errors };
}

/** Steps one delivery until it waits, storing it after every step. A store that fails ends the turn. */
async function advance(context: PipelineContext, first: DeliveryRecord, errors: HeliogramError[]): Promise<boolean> {
  let delivery = first;
  for (let progressed = false; ; progressed = true) {
    const messages = await loadMessages(context, delivery);
    const startedAt = context.clock.nowMs();
    const result = await stepOrAbandon(context, delivery, messages, errors);
    if (result === undefined) return progressed;
    await context.store.commit({ deliveries: [result.delivery], messages: result.messages });
    const tookMs = context.clock.nowMs() - startedAt;
    const { state } = result.delivery;
    context.emit({ kind: "stepped", deliveryId: delivery.id, from: delivery.state.stage, to: state.stage, tookMs });
    if (state.stage === "abandoned") context.emit({ kind: "abandoned", deliveryId: delivery.id, reason: state.reason });
    delivery = result.delivery;
  }
}

async function stepOrAbandon(
  context: PipelineContext,
  delivery: DeliveryRecord,
  messages: readonly MessageRecord[],
  errors: HeliogramError[],
): Promise<StepResult | undefined> {
  try {
    return await step(context, delivery, messages);
  } catch (error) {
    const turnError = toTurnError(error);
    errors.push(turnError);
    // A signed transaction may already be on its way, so it is never given up here: only its outcome decides.
    const signed = delivery.state.stage === "signed" || delivery.state.stage === "submitted";
    if (turnError.retryable || signed) return undefined;
    return abandon(context, delivery, messages, `${turnError.code}: ${turnError.message}`);
  }
}

async function loadMessages(context: PipelineContext, delivery: DeliveryRecord): Promise<readonly MessageRecord[]> {
  const records = await Promise.all(delivery.messageIds.map((id) => context.store.message(id)));
  return records.filter((record) => record !== undefined);
}

function toTurnError(error: unknown): HeliogramError {
  if (error instanceof HeliogramError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new PipelineError("PIPELINE_UNEXPECTED", message, { cause: error, retryable: true });
}

export class PipelineError extends HeliogramError<"PIPELINE_UNEXPECTED"> {}
