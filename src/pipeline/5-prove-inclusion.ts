import type { PipelineContext } from "./context.ts";
import { batchInstance, sizeAt } from "./plan.ts";
import type { DeliveryRecord, DeliveryState, MessageRecord, StateEvidence } from "./records.ts";

/** Step 5, on the batch path only: one Groth16 proof, made and verified in a worker, that all messages lie under the anchors. */
export async function proveInclusion(
  context: PipelineContext,
  delivery: DeliveryRecord,
  messages: readonly MessageRecord[],
  evidence: StateEvidence,
): Promise<DeliveryState> {
  const instance = batchInstance(context.inclusion.instances);
  if (instance === undefined) {
    const abandonedAt = context.clock.nowMs();
    return { stage: "abandoned", reason: "no circuit instance is configured for the batch path", abandonedAt };
  }
  const proof = await context.inclusion.prove({
    circuit: instance.name,
    nonces: messages.map((record) => record.nonce),
    rangeSize: await sizeAt(context, delivery.accepted),
  });
  return { stage: "inclusionProven", evidence, proof };
}
