import { HeliogramError } from "../primitives/errors.ts";
import type { PipelineContext } from "./context.ts";
import { anchorSlot, anchorValue, ringSlot } from "./outbox-layout.ts";
import type { DeliveryRecord, DeliveryState, MessageRecord } from "./records.ts";

/**
 * Step 4: proves the outbox slots that the delivery needs against the state root the destination accepted. The source
 * port has checked the proof; here the proven values are compared with what the delivery is going to claim.
 * @throws StateEvidenceError storage holds something else than the message or the peak
 */
export async function proveState(
  context: PipelineContext,
  delivery: DeliveryRecord,
  messages: readonly MessageRecord[],
): Promise<DeliveryState> {
  if (delivery.path === "storage") {
    const slots = messages.map((record) => ringSlot(record.nonce));
    const { values, encoded } = await context.source.outboxSlots(delivery.accepted, slots);
    for (const [position, record] of messages.entries()) {
      expectValue(`message ${record.nonce}`, values[position] ?? 0n, BigInt(record.id));
    }
    return { stage: "stateProven", stateProof: encoded };
  }

  const { values, encoded } = await context.source.outboxSlots(delivery.accepted, delivery.anchors.map(anchorSlot));
  for (const [position, node] of delivery.anchors.entries()) {
    const expected = context.inclusion.nodeValue(node);
    expectValue(`the node of level ${node.level}`, anchorValue(node.level, values[position] ?? 0n), expected);
  }
  return { stage: "stateProven", stateProof: encoded };
}

function expectValue(what: string, actual: bigint, expected: bigint): void {
  if (actual === expected) return;
  throw new StateEvidenceError("STATE_MISMATCH", `the outbox's storage does not hold ${what}`, {
    details: { what, actual: actual.toString(), expected: expected.toString() },
    hint: "the message may have left the ring since the state was chosen; the node plans it again",
  });
}

export class StateEvidenceError extends HeliogramError<"STATE_MISMATCH"> {}
