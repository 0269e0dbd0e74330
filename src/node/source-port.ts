import {
  type Chain,
  type DecodeEventLogReturnType,
  decodeEventLog,
  encodeEventTopics,
  numberToHex,
  type PublicClient,
  parseAbi,
  type Transport,
} from "viem";
import { MESSAGE_VERSION, type Message } from "../messages/message.ts";
import type { SentMessage, SourcePort } from "../pipeline/ports.ts";
import type { HeliogramTasks } from "../pool/heliogram-tasks.ts";
import type { TaskPool } from "../pool/pool.ts";
import { HeliogramError } from "../primitives/errors.ts";
import type { Hex } from "../primitives/hex.ts";
import { fetchStateProof } from "../storage-proof/fetch-state-proof.ts";
import type { StateRpc } from "../storage-proof/state-rpc.ts";

const MESSAGE_SENT_ABI = parseAbi([
  "event MessageSent(bytes32 indexed messageId, address indexed sender, uint64 nonce, uint64 destinationChainId, address inbox, address receiver, uint32 gasLimit, uint64 deadline, bytes payload)",
]);
const [MESSAGE_SENT_TOPIC] = encodeEventTopics({ abi: MESSAGE_SENT_ABI });

export interface SourcePortOptions {
  readonly client: PublicClient<Transport, Chain>;
  /** Servers that are asked for proofs, in this order. */
  readonly stateRpcs: readonly StateRpc[];
  /** Verifies and encodes proofs. */
  readonly pool: TaskPool<HeliogramTasks>;
  readonly outbox: Hex;
  readonly sourceChainId: bigint;
}

/** Reads the outbox of the source chain over JSON-RPC. Logs are claims, proofs are checked. */
export function createSourcePort(options: SourcePortOptions): SourcePort {
  const { client, stateRpcs, pool, outbox, sourceChainId } = options;
  return {
    headBlockNumber: async () => Number(await asking("eth_blockNumber", () => client.getBlockNumber({ cacheTime: 0 }))),

    sentMessages: async (fromBlock, toBlock) => {
      const logs = await asking("eth_getLogs", () =>
        client.request({
          method: "eth_getLogs",
          params: [
            {
              address: outbox,
              fromBlock: numberToHex(fromBlock),
              toBlock: numberToHex(toBlock),
              topics: [MESSAGE_SENT_TOPIC],
            },
          ],
        }),
      );
      return logs
        .map((log) => toSentMessage(log, outbox, sourceChainId))
        .sort((a, b) => Number(a.message.nonce - b.message.nonce));
    },

    outboxSlots: async (at, slots) => {
      const slotKeys = slots.map((slot) => numberToHex(slot, { size: 32 }));
      const { values, encoded } = await fetchStateProof(
        { rpcs: stateRpcs, run: (task) => pool.run("stateProof", task) },
        { stateRoot: at.stateRoot, block: { number: at.blockNumber }, address: outbox, slotKeys },
      );
      if (encoded === null) throw new RangeError("a proof of no slots was asked for");
      return { values, encoded };
    },
  };
}

interface RpcLog {
  readonly address: string;
  readonly topics: readonly Hex[];
  readonly data: Hex;
  readonly blockNumber: Hex | null;
  readonly blockHash: Hex | null;
  readonly transactionHash: Hex | null;
}

function toSentMessage(log: RpcLog, outbox: Hex, sourceChainId: bigint): SentMessage {
  if (log.address.toLowerCase() !== outbox.toLowerCase()) throw wrongAnswer("a log of another contract");
  if (log.blockNumber === null || log.blockHash === null || log.transactionHash === null) {
    throw wrongAnswer("a log that is in no block");
  }
  const { args } = decodeMessageSent(log);
  const message: Message = {
    version: MESSAGE_VERSION,
    nonce: args.nonce,
    sourceChainId,
    outbox,
    sender: args.sender,
    destinationChainId: args.destinationChainId,
    inbox: args.inbox,
    receiver: args.receiver,
    gasLimit: args.gasLimit,
    deadline: args.deadline,
    payload: args.payload,
  };
  return {
    id: args.messageId,
    message,
    blockNumber: Number(log.blockNumber),
    blockHash: log.blockHash,
    transactionHash: log.transactionHash,
  };
}

function decodeMessageSent(log: RpcLog): DecodeEventLogReturnType<typeof MESSAGE_SENT_ABI, "MessageSent"> {
  try {
    return decodeEventLog({
      abi: MESSAGE_SENT_ABI,
      eventName: "MessageSent",
      topics: log.topics as [Hex, ...Hex[]],
      data: log.data,
    });
  } catch (error) {
    throw wrongAnswer("a log that is no MessageSent event", error);
  }
}

async function asking<T>(method: string, request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    const message = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new SourceError("SOURCE_RPC_FAILED", `the source's server failed on ${method}: ${message}`, {
      details: { method },
      cause: error,
      retryable: true,
      hint: "check the source's RPC address; the node asks again",
    });
  }
}

function wrongAnswer(what: string, cause?: unknown): SourceError {
  return new SourceError("SOURCE_RPC_WRONG", `the source's server answered with ${what}`, {
    retryable: true,
    hint: "use another RPC server",
    ...(cause === undefined ? {} : { cause }),
  });
}

export type SourceErrorCode = "SOURCE_RPC_FAILED" | "SOURCE_RPC_WRONG";

export class SourceError extends HeliogramError<SourceErrorCode> {}
