import { keccak_256 } from "@noble/hashes/sha3.js";
import { type Message, messageId } from "../../../src/messages/message.ts";
import { type NodePosition, peakPositions } from "../../../src/messages/mountain-range.ts";
import { DEFAULT_PIPELINE_LIMITS, type PipelineContext } from "../../../src/pipeline/context.ts";
import { createMemoryStore } from "../../../src/pipeline/memory-store.ts";
import { RING_SIZE } from "../../../src/pipeline/outbox-layout.ts";
import type {
  DeliveryCall,
  FinalizedHead,
  InclusionPort,
  MessageOutcome,
  PipelineEvent,
  SentMessage,
  TransactionOutcome,
} from "../../../src/pipeline/ports.ts";
import type { SignedTransaction } from "../../../src/pipeline/records.ts";
import type { PipelineStore } from "../../../src/pipeline/store.ts";
import { HeliogramError } from "../../../src/primitives/errors.ts";
import { type Hex, toHex } from "../../../src/primitives/hex.ts";

/**
 * Two chains in a few maps, for tests of the pipeline alone: what a proof would show is looked up instead. The tree is a
 * mountain range of keccak, since only its shape matters here.
 */
export interface FakeWorld {
  readonly context: PipelineContext;
  readonly events: PipelineEvent[];
  /** What servers of the source may be made to do. */
  readonly faults: {
    hiddenLogs: Set<number>;
    forgedLogs: Set<number>;
    rpcDown: boolean;
    dropBroadcasts: number;
    crashAfterWrites: number | undefined;
  };
  /** Receivers of these nonces refuse. */
  readonly refusing: Set<number>;
  readonly executions: Map<Hex, number>;
  send(count: number, overrides?: Partial<Message>): readonly Hex[];
  mine(): void;
  /** Replaces the newest block by an empty one. */
  reorgHead(): void;
  finalizeTo(blockNumber: number): void;
  head(): number;
  setDestinationTime(seconds: number): void;
  /** The same chains and the same store, seen by a process that has just started. */
  restart(): PipelineContext;
}

interface Block {
  readonly hash: Hex;
  readonly messages: readonly Message[];
}

const text = new TextEncoder();
const hash = (value: string): Hex => toHex(keccak_256(text.encode(value)));
const address = (value: number): Hex => `0x${value.toString(16).padStart(40, "0")}`;

export function createFakeWorld(): FakeWorld {
  const blocks: Block[] = [{ hash: hash("genesis"), messages: [] }];
  let pending: Message[] = [];
  let finalizedBlock = 0;
  let destinationTime = 1_000;
  let nowMs = 0;
  let forks = 0;
  let transactions = 0;
  const events: PipelineEvent[] = [];
  const executions = new Map<Hex, number>();
  const refusing = new Set<number>();
  const mined = new Map<Hex, TransactionOutcome>();
  const signed = new Map<Hex, DeliveryCall>();
  const faults: FakeWorld["faults"] = {
    hiddenLogs: new Set(),
    forgedLogs: new Set(),
    rpcDown: false,
    dropBroadcasts: 0,
    crashAfterWrites: undefined,
  };

  const sentUpTo = (block: number): Message[] => blocks.slice(0, block + 1).flatMap((entry) => entry.messages);
  const stateRoot = (block: number): Hex => hash(`state ${blocks[block]?.hash}`);
  const headOf = (block: number): FinalizedHead => ({
    slot: block * 32,
    blockNumber: block,
    blockHash: blocks[block]?.hash ?? "0x",
    stateRoot: stateRoot(block),
    timestamp: block * 12,
  });

  function outboxSlot(slot: number, messages: readonly Message[]): bigint {
    const ids = messages.map(messageId);
    if (slot === 0) return BigInt(ids.length);
    if (slot < 32) return fakePeaks(ids)[slot] ?? 0n;
    const candidates = ids.map((_, nonce) => nonce).filter((nonce) => 32 + (nonce % RING_SIZE) === slot);
    const newest = candidates.at(-1);
    return newest === undefined ? 0n : BigInt(ids[newest] ?? 0);
  }

  function checkUp(): void {
    if (faults.rpcDown) throw new FakeError("RPC_DOWN", "the server does not answer", { retryable: true });
  }

  function mineDelivery(call: DeliveryCall): TransactionOutcome {
    const outcomes = new Map<Hex, MessageOutcome>();
    for (const record of call.messages) {
      if (executions.has(record.id)) outcomes.set(record.id, "skipped");
      else if (refusing.has(record.nonce)) outcomes.set(record.id, "failed");
      else {
        executions.set(record.id, 1);
        outcomes.set(record.id, "executed");
      }
    }
    return { status: "succeeded", blockNumber: 1, gasUsed: 21_000, final: true, outcomes };
  }

  function contextOver(store: PipelineStore): PipelineContext {
    return {
      source: {
        headBlockNumber: async () => {
          checkUp();
          return blocks.length - 1;
        },
        sentMessages: async (from, to) => {
          checkUp();
          return blocks
            .slice(from, to + 1)
            .flatMap((block, offset) =>
              block.messages.map(
                (message): SentMessage => ({
                  id: messageId(message),
                  message,
                  blockNumber: from + offset,
                  blockHash: block.hash,
                  transactionHash: hash(`transaction ${message.nonce}`),
                }),
              ),
            )
            .filter((log) => !faults.hiddenLogs.has(Number(log.message.nonce)))
            .map((log) => {
              if (!faults.forgedLogs.has(Number(log.message.nonce))) return log;
              const message: Message = { ...log.message, payload: "0xbad0" };
              return { ...log, message, id: messageId(message) };
            });
        },
        outboxSlots: async (at, slots) => {
          checkUp();
          if (at.stateRoot !== stateRoot(at.blockNumber)) throw new FakeError("WRONG_ROOT", "no such state");
          const messages = sentUpTo(at.blockNumber);
          return { values: slots.map((slot) => outboxSlot(slot, messages)), encoded: "0x00" };
        },
      },
      finality: { follow: async () => headOf(finalizedBlock) },
      lightClient: {
        advance: async () => ({
          accepted: { ...headOf(finalizedBlock), index: 0, acceptedAt: destinationTime, participants: 512 },
          sent: [],
        }),
      },
      inclusion: createFakeInclusion(),
      destination: {
        clock: async () => destinationTime,
        executed: async (nonces) => {
          const all = sentUpTo(blocks.length - 1);
          return nonces.map((nonce) => {
            const message = all[nonce];
            return message !== undefined && executions.has(messageId(message));
          });
        },
        signDelivery: async (call) => {
          const transaction: SignedTransaction = {
            raw: "0x00",
            hash: hash(`signed ${transactions}`),
            nonce: transactions++,
          };
          signed.set(transaction.hash, call);
          return transaction;
        },
        broadcast: async (transaction) => {
          if (faults.dropBroadcasts > 0) {
            faults.dropBroadcasts--;
            throw new FakeError("BROADCAST_LOST", "the connection broke", { retryable: true });
          }
          const call = signed.get(transaction.hash);
          if (call !== undefined && !mined.has(transaction.hash)) mined.set(transaction.hash, mineDelivery(call));
        },
        outcome: async (transactionHash) => mined.get(transactionHash) ?? { status: "pending" },
      },
      store,
      clock: { nowMs: () => nowMs++ },
      limits: DEFAULT_PIPELINE_LIMITS,
      outboxBlock: 1,
      inbox: address(3),
      destinationChainId: 2n,
      emit: (event) => events.push(event),
    };
  }

  const disk = createMemoryStore();
  const store: PipelineStore = {
    ...disk,
    commit: async (change) => {
      if (faults.crashAfterWrites === 0) throw new FakeError("CRASH", "the process died before this write");
      if (faults.crashAfterWrites !== undefined) faults.crashAfterWrites--;
      await disk.commit(change);
    },
  };
  const world = {
    context: contextOver(store),
    events,
    faults,
    refusing,
    executions,
    send: (count: number, overrides: Partial<Message> = {}): readonly Hex[] => {
      const first = sentUpTo(blocks.length - 1).length + pending.length;
      const sent = Array.from(
        { length: count },
        (_, offset): Message => ({ ...template(first + offset), ...overrides }),
      );
      pending.push(...sent);
      return sent.map(messageId);
    },
    mine: () => {
      blocks.push({ hash: hash(`block ${blocks.length} ${forks}`), messages: pending });
      pending = [];
    },
    reorgHead: () => {
      forks++;
      const removed = blocks.pop();
      blocks.push({ hash: hash(`block ${blocks.length} ${forks}`), messages: [] });
      pending = [];
      return removed;
    },
    finalizeTo: (blockNumber: number) => {
      finalizedBlock = blockNumber;
    },
    head: () => blocks.length - 1,
    setDestinationTime: (seconds: number) => {
      destinationTime = seconds;
    },
    restart: () => contextOver(store),
  };
  return world;
}

function template(nonce: number): Message {
  return {
    version: 1,
    nonce: BigInt(nonce),
    sourceChainId: 1n,
    outbox: address(1),
    sender: address(2),
    destinationChainId: 2n,
    inbox: address(3),
    receiver: address(4),
    gasLimit: 100_000,
    deadline: 10_000n,
    payload: toHex(text.encode(`payload ${nonce}`)),
  };
}

function fakePeaks(ids: readonly Hex[]): bigint[] {
  const peaks: bigint[] = Array.from({ length: 32 }, () => 0n);
  ids.forEach((id, index) => {
    let node = BigInt(id) >> 8n;
    let level = 0;
    for (; Math.floor(index / 2 ** level) % 2 === 1; level++) node = BigInt(hash(`${peaks[level]} ${node}`)) >> 8n;
    peaks[level] = node;
  });
  return peaks;
}

function createFakeInclusion(): InclusionPort {
  let ids: Hex[] = [];
  return {
    append: (more) => {
      ids.push(...more);
    },
    rangeSize: () => ids.length,
    truncate: (size) => {
      ids = ids.slice(0, size);
    },
    nodeValue: (node) => fakePeaks(ids.slice(0, (node.index + 1) * 2 ** node.level))[node.level] ?? 0n,
    // Chunks of eight below one peak each.
    planBatches: (size, nonces) => {
      const batches = new Map<string, { anchors: NodePosition[]; nonces: number[]; circuit: string }>();
      for (const nonce of nonces) {
        const anchor = peakAbove(size, nonce);
        const key = `${anchor.level} ${Math.floor(nonce / 8)}`;
        const batch = batches.get(key) ?? { anchors: [anchor], nonces: [], circuit: "dense8" };
        batch.nonces.push(nonce);
        batches.set(key, batch);
      }
      return [...batches.values()];
    },
    anchorOf: peakAbove,
    siblings: () => [],
    prove: async (batch) => ({
      circuit: batch.circuit,
      verifierId: 0,
      a: [1n, 2n],
      b: [1n, 2n, 3n, 4n],
      c: [1n, 2n],
      commitment: 3n,
    }),
  };
}

function peakAbove(size: number, nonce: number): NodePosition {
  const peak = peakPositions(size).find(({ level, index }) => Math.floor(nonce / 2 ** level) === index);
  if (peak === undefined) throw new FakeError("NO_PEAK", `no peak above ${nonce}`);
  return peak;
}

class FakeError extends HeliogramError {}
