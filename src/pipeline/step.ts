import { proveState } from "./4-prove-state.ts";
import { proveInclusion } from "./5-prove-inclusion.ts";
import { broadcast, sign } from "./6-deliver.ts";
import { confirm, replan } from "./7-confirm.ts";
import type { PipelineContext } from "./context.ts";
import type { DeliveryRecord, DeliveryState, MessageRecord } from "./records.ts";

export interface StepResult {
  readonly delivery: DeliveryRecord;
  /** Messages whose state changes together with the delivery's. */
  readonly messages: readonly MessageRecord[];
}

/**
 * Takes a delivery one step further.
 * @returns undefined if it has to wait, or if nothing is left to do
 */
export async function step(
  context: PipelineContext,
  delivery: DeliveryRecord,
  messages: readonly MessageRecord[],
): Promise<StepResult | undefined> {
  const { state } = delivery;
  switch (state.stage) {
    case "planned":
      return next(delivery, await proveState(context, delivery, messages));
    case "stateProven":
      return delivery.path === "batch"
        ? next(delivery, await proveInclusion(context, delivery, messages, state.stateProof))
        : next(delivery, await sign(context, delivery, messages, state.stateProof, undefined));
    case "inclusionProven":
      return next(delivery, await sign(context, delivery, messages, state.stateProof, state.proof));
    case "signed":
      return next(delivery, await broadcast(context, state.transaction));
    case "submitted": {
      const confirmation = await confirm(context, delivery, messages, state.transaction);
      return confirmation && { delivery: { ...delivery, state: confirmation.state }, messages: confirmation.messages };
    }
    case "confirmed":
    case "abandoned":
      return undefined;
  }
}

/** Gives a delivery up; its messages are planned again, alone or in other company. */
export function abandon(
  context: PipelineContext,
  delivery: DeliveryRecord,
  messages: readonly MessageRecord[],
  reason: string,
): StepResult {
  const state: DeliveryState = { stage: "abandoned", reason, abandonedAt: context.clock.nowMs() };
  return { delivery: { ...delivery, state }, messages: messages.map((record) => replan(context, record, reason)) };
}

function next(delivery: DeliveryRecord, state: DeliveryState): StepResult {
  return { delivery: { ...delivery, state }, messages: [] };
}
