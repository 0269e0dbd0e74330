import {
  createPublicClient,
  createTestClient,
  createWalletClient,
  decodeEventLog,
  defineChain,
  http,
  parseAbi,
  stringToHex,
} from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { mailboxAbi, mailboxBytecode } from "../../contracts/generated/Mailbox.ts";
import { outboxAbi } from "../../contracts/generated/Outbox.ts";
import { refusingReceiverAbi, refusingReceiverBytecode } from "../../contracts/generated/RefusingReceiver.ts";
import type { Devnet, DevnetChain } from "../../devnet/devnet.ts";
import { type ChainAccess, deployContract, type RouteContracts } from "../../node/deploy-route.ts";
import type { PipelineEvent } from "../../pipeline/ports.ts";
import { HeliogramError } from "../../primitives/errors.ts";
import type { Hex } from "../../primitives/hex.ts";

/** Accounts that send; the first account deploys and delivers. */
const SENDERS = 5;
const GAS_LIMIT = 100_000;
/** Given to `send`, so that it needs no estimate: the first sends fill new slots and Poseidon merges up to seven levels. */
const SEND_GAS = 500_000n;
const HOUR = 3_600;

/** Clients of a chain, and a way to make a block. */
export type DemoChain = ChainAccess & Required<Pick<ChainAccess, "mine">>;

export interface DemoChains {
  readonly devnet: Devnet;
  readonly source: DemoChain;
  readonly destination: DemoChain;
  readonly contracts: RouteContracts;
  readonly receivers: { readonly mailbox: Hex; readonly refusing: Hex };
}

export type Expected = "executed" | "failed" | "expired";

export interface Sent {
  readonly id: Hex;
  readonly sender: Hex;
  readonly gasUsed: number;
  /** What should become of it. */
  readonly expected: Expected;
}

/**
 * Clients for one chain of the devnet and one of its accounts.
 * @param mine makes a block; by default anvil is told to, which the source's beacon chain would not notice
 */
export function chainAccess(chain: DevnetChain, accountIndex: number, mine?: () => Promise<unknown>): DemoChain {
  const account = chain.accounts[accountIndex];
  if (account === undefined) throw new RangeError(`the devnet has no account ${accountIndex}`);
  const definition = defineChain({
    id: chain.chainId,
    name: `devnet ${chain.chainId}`,
    nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 },
    rpcUrls: { default: { http: [chain.rpcUrl] } },
  });
  const transport = http(chain.rpcUrl, { batch: { batchSize: 100 }, retryCount: 0 });
  const test = createTestClient({ mode: "anvil", chain: definition, transport });
  return {
    publicClient: createPublicClient({ chain: definition, transport, pollingInterval: 50 }),
    wallet: createWalletClient({ chain: definition, transport, account: privateKeyToAccount(account.privateKey) }),
    mine: mine ?? (() => test.mine({ blocks: 1 })),
  };
}

export async function deployReceivers(
  destination: DemoChain,
  sourceChainId: number,
  contracts: RouteContracts,
): Promise<DemoChains["receivers"]> {
  const mailbox = await deployContract(destination, mailboxAbi, mailboxBytecode, [
    contracts.inbox.address,
    BigInt(sourceChainId),
    contracts.outbox.address,
  ]);
  const refusing = await deployContract(destination, refusingReceiverAbi, refusingReceiverBytecode, []);
  return { mailbox: mailbox.address, refusing: refusing.address };
}

/**
 * Sends messages from several accounts into one block of the source.
 * @param special adds one to a receiver that reverts and one whose deadline has passed
 */
export async function sendWave(
  { devnet, source, contracts, receivers, destination }: DemoChains,
  count: number,
  alreadySent: number,
  special: boolean,
): Promise<Sent[]> {
  const senders = Array.from({ length: SENDERS }, (_, index) => chainAccess(devnet.source, index + 1).wallet);
  const now = Number((await destination.publicClient.getBlock()).timestamp);
  const nonces = await Promise.all(
    senders.map((sender) => source.publicClient.getTransactionCount({ address: sender.account.address })),
  );
  const waiting: { hash: Hex; sender: Hex; expected: Expected }[] = [];
  for (let index = 0; index < count; index++) {
    const position = index % senders.length;
    const sender = senders[position];
    if (sender === undefined) continue;
    const expected = expectedOf(index, special);
    const hash = await sender.writeContract({
      address: contracts.outbox.address,
      abi: outboxAbi,
      functionName: "send",
      args: [
        {
          destinationChainId: BigInt(devnet.destination.chainId),
          inbox: contracts.inbox.address,
          receiver: expected === "failed" ? receivers.refusing : receivers.mailbox,
          gasLimit: GAS_LIMIT,
          deadline: BigInt(expected === "expired" ? now - 1 : now + HOUR),
          payload: stringToHex(`message ${alreadySent + index}`, { size: 32 }),
        },
      ],
      gas: SEND_GAS,
      nonce: (nonces[position] ?? 0) + Math.floor(index / senders.length),
    });
    waiting.push({ hash, sender: sender.account.address, expected });
  }
  await devnet.advance({ slots: 1 });
  return Promise.all(waiting.map((sent) => readSent(source, contracts, sent)));
}

function expectedOf(index: number, special: boolean): Expected {
  if (!special) return "executed";
  if (index === 7) return "failed";
  return index === 11 ? "expired" : "executed";
}

async function readSent(
  source: DemoChain,
  contracts: RouteContracts,
  { hash, sender, expected }: { readonly hash: Hex; readonly sender: Hex; readonly expected: Expected },
): Promise<Sent> {
  const receipt = await source.publicClient.waitForTransactionReceipt({ hash });
  const log = receipt.logs.find((entry) => entry.address.toLowerCase() === contracts.outbox.address.toLowerCase());
  if (receipt.status !== "success" || log === undefined) {
    throw new DemoError("DEMO_SEND_FAILED", "a message could not be sent", { details: { hash } });
  }
  const event = decodeEventLog({ abi: outboxAbi, eventName: "MessageSent", topics: log.topics, data: log.data });
  return { id: event.args.messageId, sender, gasUsed: Number(receipt.gasUsed), expected };
}

const EXECUTED_ABI = parseAbi(["event MessageExecuted(bytes32 indexed messageId)"]);

/** How often each message was executed, by the inbox's log. */
export async function executionCounts({ destination, contracts }: DemoChains): Promise<ReadonlyMap<Hex, number>> {
  const logs = await destination.publicClient.getContractEvents({
    address: contracts.inbox.address,
    abi: EXECUTED_ABI,
    eventName: "MessageExecuted",
    fromBlock: 0n,
    strict: true,
  });
  const counts = new Map<Hex, number>();
  for (const { args } of logs) counts.set(args.messageId, (counts.get(args.messageId) ?? 0) + 1);
  return counts;
}

/** Sends every delivery that was confirmed once more, from another account, and counts what it executes. */
export async function replayDeliveries(
  chains: DemoChains,
  events: readonly PipelineEvent[],
): Promise<{ deliveries: number; executed: number }> {
  const { devnet, destination, contracts } = chains;
  const before = total(await executionCounts(chains));
  const stranger = chainAccess(devnet.destination, 9).wallet;
  const confirmed = events.flatMap((event) => (event.kind === "confirmed" ? [event.transactionHash] : []));
  for (const hash of confirmed) {
    const { input, gas } = await destination.publicClient.getTransaction({ hash });
    const replayed = await stranger.sendTransaction({ to: contracts.inbox.address, data: input, gas });
    const receipt = await destination.publicClient.waitForTransactionReceipt({ hash: replayed });
    if (receipt.status !== "success") {
      throw new DemoError("DEMO_REPLAY_REVERTED", "a repeated delivery reverted instead of passing its messages over", {
        details: { hash: replayed },
      });
    }
  }
  return { deliveries: confirmed.length, executed: total(await executionCounts(chains)) - before };
}

function total(counts: ReadonlyMap<Hex, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

export type DemoErrorCode = "DEMO_SEND_FAILED" | "DEMO_REPLAY_REVERTED";

export class DemoError extends HeliogramError<DemoErrorCode> {}
