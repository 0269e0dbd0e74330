import type { Hex } from "../primitives/hex.ts";
import type { PipelineContext } from "./context.ts";
import type { DeliveryRecord, DeliveryState, MessageRecord } from "./records.ts";

/** Step 5, on the batch path only: one Groth16 proof, made and verified in a worker, that all messages lie under the anchors. */
export async function proveInclusion(
  context: PipelineContext,
  delivery: DeliveryRecord,
  messages: readonly MessageRecord[],
  stateProof: Hex,
): Promise<DeliveryState> {
  if (delivery.circuit === null) {
    throw new RangeError("a delivery without a circuit has no batch path");
  }
  const proof = await context.inclusion.prove({
    circuit: delivery.circuit,
    nonces: messages.map((record) => record.nonce),
    anchors: delivery.anchors,
  });
  return { stage: "inclusionProven", stateProof, proof };
}
