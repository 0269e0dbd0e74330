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
import { verifyStateProof } from "../mpt/account-proof.ts";
import { parseEthGetProof } from "../mpt/eth-get-proof.ts";
import { encodeStateProofBytes } from "../mpt/state-proof.ts";
import type { SentMessage, SourcePort } from "../pipeline/ports.ts";
import { HeliogramError } from "../primitives/errors.ts";
import { fromHex, type Hex, toHex } from "../primitives/hex.ts";

const MESSAGE_SENT_ABI = parseAbi([
  "event MessageSent(bytes32 indexed messageId, address indexed sender, uint64 nonce, uint64 destinationChainId, address inbox, address receiver, uint32 gasLimit, uint64 deadline, bytes payload)",
]);
const [MESSAGE_SENT_TOPIC] = encodeEventTopics({ abi: MESSAGE_SENT_ABI });

export interface SourcePortOptions {
  readonly client: PublicClient<Transport, Chain>;
  readonly outbox: Hex;
  readonly sourceChainId: bigint;
}

/** Reads the outbox of the source chain over JSON-RPC. Logs are claims, proofs are checked. */
export function createSourcePort({ client, outbox, sourceChainId }: SourcePortOptions): SourcePort {
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
      const keys = slots.map((slot) => numberToHex(slot, { size: 32 }));
      const answer = await asking("eth_getProof", () =>
        client.request({ method: "eth_getProof", params: [outbox, keys, numberToHex(at.blockNumber)] }),
      );
      const proof = parseEthGetProof(answer);
      if (toHex(proof.address) !== outbox.toLowerCase()) throw wrongAnswer("a proof of another account");
      const proven = verifyStateProof(fromHex(at.stateRoot, 32), proof);
      const values = new Map(proof.slots.map((slot, position) => [toHex(slot.key), proven.values[position] ?? 0n]));
      return {
        values: keys.map((key) => {
          const value = values.get(key);
          if (value === undefined) throw wrongAnswer(`no proof of slot ${BigInt(key)}`);
          return value;
        }),
        encoded: toHex(
          encodeStateProofBytes(
            proof,
            keys.map((key) => fromHex(key, 32)),
          ),
        ),
      };
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
