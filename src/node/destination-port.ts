import { type Chain, decodeEventLog, type PublicClient, parseAbi, type TransactionReceipt, type Transport } from "viem";
import type { DeliveryCall, DestinationPort, MessageOutcome, TransactionOutcome } from "../pipeline/ports.ts";
import { HeliogramError } from "../primitives/errors.ts";
import type { Hex } from "../primitives/hex.ts";
import { encodeDelivery } from "./delivery-call.ts";
import type { Submitter } from "./submitter.ts";

/** Gas of the inbox around one call of a receiver, above what an estimate may have seen. */
const GAS_PER_MESSAGE = 60_000n;

const INBOX_VIEW_ABI = parseAbi([
  "function isExecuted(uint256 nonce) view returns (bool)",
  "event MessageExecuted(bytes32 indexed messageId)",
  "event MessageFailed(bytes32 indexed messageId, bytes reason)",
  "event MessageSkipped(bytes32 indexed messageId, uint8 reason)",
]);

const OUTCOMES: Readonly<Record<"MessageExecuted" | "MessageFailed" | "MessageSkipped", MessageOutcome>> = {
  MessageExecuted: "executed",
  MessageFailed: "failed",
  MessageSkipped: "skipped",
};

export interface DestinationPortOptions {
  readonly client: PublicClient<Transport, Chain>;
  readonly submitter: Submitter;
  readonly inbox: Hex;
  /** Blocks on top of a transaction's own after which it counts as final. */
  readonly confirmations: number;
}

/** The destination chain over JSON-RPC. */
export function createDestinationPort(options: DestinationPortOptions): DestinationPort {
  const { client, submitter, inbox, confirmations } = options;

  return {
    clock: async () => Number((await asking("eth_getBlockByNumber", () => client.getBlock())).timestamp),

    executed: async (nonces) =>
      asking("eth_call", () =>
        Promise.all(
          nonces.map((nonce) =>
            client.readContract({
              address: inbox,
              abi: INBOX_VIEW_ABI,
              functionName: "isExecuted",
              args: [BigInt(nonce)],
            }),
          ),
        ),
      ),

    signDelivery: async (call) =>
      submitter.sign({ to: inbox, data: encodeDelivery(call, submitter.address), gasFloor: promisedGas(call) }),

    broadcast: (transaction) => submitter.broadcast(transaction),

    outcome: async (transactionHash): Promise<TransactionOutcome> => {
      const receipt = await submitter.receipt(transactionHash);
      if (receipt === undefined) return { status: "pending" };
      const head = await asking("eth_blockNumber", () => client.getBlockNumber({ cacheTime: 0 }));
      const final = head >= receipt.blockNumber + BigInt(confirmations);
      const gasUsed = Number(receipt.gasUsed);
      if (receipt.status === "reverted") {
        return { status: "reverted", reason: `transaction ${transactionHash} was reverted`, gasUsed, final };
      }
      const blockNumber = Number(receipt.blockNumber);
      return { status: "succeeded", blockNumber, gasUsed, final, outcomes: readOutcomes(receipt, inbox) };
    },
  };
}

/**
 * Gas that must be in the transaction whatever an estimate says: the inbox checks that each receiver can get all that was
 * promised, while an estimate sees only what receivers happened to use.
 */
function promisedGas(call: DeliveryCall): bigint {
  const largest = Math.max(...call.messages.map(({ message }) => message.gasLimit));
  return (BigInt(largest) * 64n) / 63n + GAS_PER_MESSAGE;
}

function readOutcomes(receipt: TransactionReceipt, inbox: Hex): ReadonlyMap<Hex, MessageOutcome> {
  const outcomes = new Map<Hex, MessageOutcome>();
  for (const log of receipt.logs) {
    if (log.address.toLowerCase() !== inbox.toLowerCase()) continue;
    const event = decode(log);
    if (event !== undefined) outcomes.set(event.messageId, event.outcome);
  }
  return outcomes;
}

function decode(log: TransactionReceipt["logs"][number]): { messageId: Hex; outcome: MessageOutcome } | undefined {
  try {
    const event = decodeEventLog({ abi: INBOX_VIEW_ABI, topics: log.topics, data: log.data });
    return { messageId: event.args.messageId, outcome: OUTCOMES[event.eventName] };
  } catch {
    // The inbox has other events, which say nothing of a single message.
    return undefined;
  }
}

async function asking<T>(method: string, request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    const message = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new DestinationError("DESTINATION_RPC_FAILED", `the destination's server failed on ${method}: ${message}`, {
      details: { method },
      cause: error,
      retryable: true,
      hint: "check the destination's RPC address; the node asks again",
    });
  }
}

export class DestinationError extends HeliogramError<"DESTINATION_RPC_FAILED"> {}
