import { messageId } from "../messages/message.ts";
import type { PipelineContext } from "./context.ts";
import type { SentMessage } from "./ports.ts";
import type { MessageRecord } from "./records.ts";

/**
 * Step 1: reads the outbox's logs since the last proven block and makes the set of observed messages equal to them.
 * What was observed before and is not there any more was reorganized away. Nothing is believed yet: step 2 proves it.
 */
export async function observe(context: PipelineContext): Promise<void> {
  const { store, source, limits } = context;
  const fromBlock = ((await store.finalizedBlock()) ?? context.outboxBlock - 1) + 1;
  const headBlock = await source.headBlockNumber();
  if (headBlock < fromBlock) return;
  // To the head, in as many requests as it takes: step 2 can prove the logs only if none before its block is missing.
  const sent: SentMessage[] = [];
  for (let first = fromBlock; first <= headBlock; first += limits.logBlocksMax) {
    const last = Math.min(headBlock, first + limits.logBlocksMax - 1);
    sent.push(...(await source.sentMessages(first, last)));
  }

  const before = await store.messagesInStage("observed", Number.MAX_SAFE_INTEGER);
  const known = new Map(before.map((record) => [record.id, record]));
  const messages: MessageRecord[] = [];
  const seen = new Set<string>();
  for (const log of sent.filter(isConsistent)) {
    seen.add(log.id);
    const record = known.get(log.id);
    if (record !== undefined && record.origin.blockHash === log.blockHash) continue;
    messages.push(toRecord(log, context.clock.nowMs()));
  }
  const removedMessageIds = before.filter((record) => !seen.has(record.id)).map((record) => record.id);
  if (messages.length === 0 && removedMessageIds.length === 0) return;
  await store.commit({ removedMessageIds, messages });
  if (messages.length > 0) context.emit({ kind: "observed", messages: messages.length, toBlock: headBlock });
}

/** A log whose id is not the id of its fields is a lie of the server; the gap it leaves is found in step 2. */
function isConsistent(log: SentMessage): boolean {
  return messageId(log.message) === log.id;
}

function toRecord(log: SentMessage, observedAt: number): MessageRecord {
  return {
    id: log.id,
    nonce: Number(log.message.nonce),
    message: log.message,
    origin: {
      blockNumber: log.blockNumber,
      blockHash: log.blockHash,
      transactionHash: log.transactionHash,
      observedAt,
    },
    attempts: 0,
    state: { stage: "observed" },
  };
}
