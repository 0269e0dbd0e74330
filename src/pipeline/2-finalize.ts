import { peakPositions } from "../messages/mountain-range.ts";
import { HeliogramError } from "../primitives/errors.ts";
import type { PipelineContext } from "./context.ts";
import { anchorSlot, anchorValue, SIZE_SLOT } from "./outbox-layout.ts";
import type { FinalizedHead } from "./ports.ts";
import type { MessageRecord } from "./records.ts";

/**
 * Step 2: follows the light client, and promotes observed messages to finalized ones by proof: the outbox's size and
 * every peak of its mountain range are proven against the verified state root and compared with the range rebuilt from
 * the logs. If they are equal, no log was missing, added or altered, whoever served them.
 * @throws FinalizeError the logs do not add up to the proven outbox
 */
export async function finalize(context: PipelineContext): Promise<FinalizedHead> {
  const { store, inclusion } = context;
  const head = await context.finality.follow();
  const provenBlock = (await store.finalizedBlock()) ?? context.outboxBlock - 1;
  if (head.blockNumber <= provenBlock) return head;

  const observed = await store.messagesInStage("observed", Number.MAX_SAFE_INTEGER);
  const included = observed.filter((record) => record.origin.blockNumber <= head.blockNumber);
  const sizeBefore = inclusion.rangeSize();
  inclusion.append(included.map((record) => record.id));
  try {
    await verifyRange(context, head, included, sizeBefore);
  } catch (error) {
    inclusion.truncate(sizeBefore);
    throw error;
  }

  const at = context.clock.nowMs();
  const messages = included.map((record): MessageRecord => {
    const { inbox, destinationChainId } = record.message;
    const ours =
      destinationChainId === context.destinationChainId && inbox.toLowerCase() === context.inbox.toLowerCase();
    return { ...record, state: ours ? { stage: "finalized", at } : { stage: "elsewhere" } };
  });
  try {
    await store.commit({ messages, finalizedBlock: head.blockNumber });
  } catch (error) {
    inclusion.truncate(sizeBefore);
    throw error;
  }
  context.emit({ kind: "finalized", messages: messages.length, head });
  return head;
}

async function verifyRange(
  context: PipelineContext,
  head: FinalizedHead,
  included: readonly MessageRecord[],
  sizeBefore: number,
): Promise<void> {
  const gap = included.find((record, offset) => record.nonce !== sizeBefore + offset);
  const size = sizeBefore + included.length;
  const peaks = peakPositions(size);
  const slots = [SIZE_SLOT, ...peaks.map(anchorSlot)];
  const { values } = await context.source.outboxSlots(head, slots);
  const [provenSize = 0n, ...stored] = values;
  if (provenSize !== BigInt(size) || gap !== undefined) {
    throw new FinalizeError(
      "LOGS_INCOMPLETE",
      `the outbox holds ${provenSize} messages at block ${head.blockNumber}, but the logs gave ${size}`,
      {
        details: { blockNumber: head.blockNumber, provenSize: provenSize.toString(), size, sizeBefore },
        retryable: true,
        hint: "the server that answers eth_getLogs leaves logs out or is behind; the node asks again",
      },
    );
  }
  for (const [position, peak] of peaks.entries()) {
    if (anchorValue(peak.level, stored[position] ?? 0n) !== context.inclusion.nodeValue(peak)) {
      throw new FinalizeError(
        "LOGS_ALTERED",
        `the logs do not give the peak of level ${peak.level} that is proven at block ${head.blockNumber}`,
        {
          details: { blockNumber: head.blockNumber, level: peak.level, size },
          retryable: true,
          hint: "the server that answers eth_getLogs gave false messages; use another one",
        },
      );
    }
  }
}

export type FinalizeErrorCode = "LOGS_INCOMPLETE" | "LOGS_ALTERED";

export class FinalizeError extends HeliogramError<FinalizeErrorCode> {}
