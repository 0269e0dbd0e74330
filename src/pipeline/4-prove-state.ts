import { HeliogramError } from "../primitives/errors.ts";
import type { PipelineContext } from "./context.ts";
import { peakSlot, peakValue, ringSlot } from "./outbox-layout.ts";
import { batchInstance, sizeAt } from "./plan.ts";
import type { Anchor, DeliveryRecord, DeliveryState, MessageRecord } from "./records.ts";

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
    return { stage: "stateProven", evidence: { anchors: [], stateProof: encoded } };
  }

  const size = await sizeAt(context, delivery.accepted);
  const nonces = messages.map((record) => record.nonce);
  const levels = context.inclusion.anchorLevels(size, nonces);
  const peaks = context.inclusion.peaksAt(size);
  const anchors = levels.map((level): Anchor => ({ level, value: peaks[level] ?? 0n }));
  const slots = anchors.map((anchor) => peakSlot(anchor.level, size));
  const { values, encoded } = await context.source.outboxSlots(delivery.accepted, slots);
  for (const [position, anchor] of anchors.entries()) {
    expectValue(`peak ${anchor.level}`, peakValue(anchor.level, values[position] ?? 0n), anchor.value);
  }
  const room = delivery.path === "batch" ? (batchInstance(context.inclusion.instances)?.anchors ?? 0) : 1;
  const unused = Array.from({ length: Math.max(0, room - anchors.length) }, (): Anchor => ({ level: 0, value: 0n }));
  return { stage: "stateProven", evidence: { anchors: [...anchors, ...unused], stateProof: encoded } };
}

function expectValue(what: string, actual: bigint, expected: bigint): void {
  if (actual === expected) return;
  throw new StateEvidenceError("STATE_MISMATCH", `the outbox's storage does not hold ${what}`, {
    details: { what, actual: actual.toString(), expected: expected.toString() },
    hint: "the message may have left the ring since the state was chosen; the node plans it again",
  });
}

export class StateEvidenceError extends HeliogramError<"STATE_MISMATCH"> {}
