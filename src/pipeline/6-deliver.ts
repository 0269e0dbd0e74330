import type { Hex } from "../primitives/hex.ts";
import type { PipelineContext } from "./context.ts";
import type {
  DeliveryRecord,
  DeliveryState,
  EncodedInclusionProof,
  MessageRecord,
  SignedTransaction,
} from "./records.ts";

/** Step 6a: simulates the delivery against the real contracts and signs it. Nothing is sent before the record is stored. */
export async function sign(
  context: PipelineContext,
  delivery: DeliveryRecord,
  messages: readonly MessageRecord[],
  stateProof: Hex,
  proof: EncodedInclusionProof | undefined,
): Promise<DeliveryState> {
  const [first] = messages;
  const [anchor] = delivery.anchors;
  const siblings =
    delivery.path === "peak" && first !== undefined && anchor !== undefined
      ? context.inclusion.siblings(first.nonce, anchor)
      : [];
  const transaction = await context.destination.signDelivery({
    path: delivery.path,
    accepted: delivery.accepted,
    messages,
    anchors: delivery.anchors,
    stateProof,
    proof,
    siblings,
  });
  return { stage: "signed", transaction };
}

/** Step 6b: sends the stored transaction. After a crash it is sent again: the same transaction cannot count twice. */
export async function broadcast(context: PipelineContext, transaction: SignedTransaction): Promise<DeliveryState> {
  await context.destination.broadcast(transaction);
  return { stage: "submitted", transaction, submittedAt: context.clock.nowMs() };
}
