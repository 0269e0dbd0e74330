import {
  type Abi,
  type Account,
  BaseError,
  type Chain,
  ContractFunctionRevertedError,
  decodeErrorResult,
  keccak256,
  type PublicClient,
  RawContractError,
  type TransactionReceipt,
  TransactionReceiptNotFoundError,
  type Transport,
} from "viem";
import type { SignedTransaction } from "../pipeline/records.ts";
import { HeliogramError } from "../primitives/errors.ts";
import type { Hex } from "../primitives/hex.ts";

/** Added to an estimate, in percent: state may move between the estimate and the block. */
const GAS_MARGIN_PERCENT = 15n;

/** EIP-7825: no transaction may have a higher gas limit. */
const TRANSACTION_GAS_MAX = 2n ** 24n;

export interface TransactionCall {
  readonly to: Hex;
  readonly data: Hex;
  /** Gas that must be there on top of what an estimate finds, because the call's behaviour depends on it. */
  readonly gasFloor?: bigint;
}

export interface Submitter {
  readonly address: Hex;
  /** Simulates, takes the next nonce and signs. Calls are served one after the other. */
  sign(call: TransactionCall): Promise<SignedTransaction>;
  /** Sends; a transaction that the chain knows already is not an error. */
  broadcast(transaction: SignedTransaction): Promise<void>;
  receipt(hash: Hex): Promise<TransactionReceipt | undefined>;
  /** Nonces up to this one are taken by transactions stored before a restart. */
  reserve(nonce: number): void;
}

export interface SubmitterOptions {
  readonly client: PublicClient<Transport, Chain>;
  readonly account: Account;
  /** Errors of the contracts that are called, so that a revert can be named. */
  readonly errors: Abi;
}

export function createSubmitter({ client, account, errors }: SubmitterOptions): Submitter {
  const signTransaction = account.signTransaction;
  if (signTransaction === undefined) {
    throw new SubmitError("SUBMIT_NO_KEY", "the submitting account cannot sign", {
      hint: "give a private key or keystore",
    });
  }
  let reserved = -1;
  let turn: Promise<unknown> = Promise.resolve();

  async function signNow(call: TransactionCall): Promise<SignedTransaction> {
    const gas = await estimate(call);
    const [fees, pending] = await Promise.all([
      client.estimateFeesPerGas(),
      client.getTransactionCount({ address: account.address, blockTag: "pending" }),
    ]);
    const nonce = Math.max(pending, reserved + 1);
    const raw = (await signTransaction?.({
      type: "eip1559",
      chainId: client.chain.id,
      to: call.to,
      data: call.data,
      nonce,
      gas,
      maxFeePerGas: fees.maxFeePerGas,
      maxPriorityFeePerGas: fees.maxPriorityFeePerGas,
    })) as Hex;
    // Only now, because an error above must not leave a hole in the sequence of nonces.
    reserved = nonce;
    return { raw, hash: keccak256(raw), nonce };
  }

  async function estimate(call: TransactionCall): Promise<bigint> {
    try {
      const estimated = await client.estimateGas({
        account: account.address,
        to: call.to,
        data: call.data,
        gas: TRANSACTION_GAS_MAX,
      });
      const wanted = (estimated * (100n + GAS_MARGIN_PERCENT)) / 100n + (call.gasFloor ?? 0n);
      return wanted < TRANSACTION_GAS_MAX ? wanted : TRANSACTION_GAS_MAX;
    } catch (error) {
      throw toSubmitError(error, errors);
    }
  }

  return {
    address: account.address,
    sign: (call) => {
      const result = turn.then(() => signNow(call));
      turn = result.catch(() => undefined);
      return result;
    },
    broadcast: async (transaction) => {
      try {
        await client.sendRawTransaction({ serializedTransaction: transaction.raw });
      } catch (error) {
        if (await isKnown(client, transaction.hash)) return;
        throw toSubmitError(error, errors);
      }
    },
    receipt: async (hash) => {
      try {
        return await client.getTransactionReceipt({ hash });
      } catch (error) {
        if (error instanceof TransactionReceiptNotFoundError) return undefined;
        throw toSubmitError(error, errors);
      }
    },
    reserve: (nonce) => {
      reserved = Math.max(reserved, nonce);
    },
  };
}

async function isKnown(client: PublicClient<Transport, Chain>, hash: Hex): Promise<boolean> {
  return client.getTransaction({ hash }).then(
    () => true,
    () => false,
  );
}

/** Name of the contract's error, if the server passed on the data of a revert. */
export function revertName(error: unknown, errors: Abi): string | undefined {
  if (!(error instanceof BaseError)) return undefined;
  const reverted = error.walk(
    (cause) => cause instanceof ContractFunctionRevertedError || cause instanceof RawContractError,
  );
  const data = findRevertData(reverted ?? error);
  if (data === undefined || data === "0x") return undefined;
  try {
    return decodeErrorResult({ abi: errors, data }).errorName;
  } catch {
    return `unknown error ${data.slice(0, 10)}`;
  }
}

function findRevertData(error: unknown): Hex | undefined {
  for (
    let cause: unknown = error;
    typeof cause === "object" && cause !== null;
    cause = (cause as { cause?: unknown }).cause
  ) {
    const { data } = cause as { data?: unknown };
    if (typeof data === "string" && /^0x[0-9a-f]*$/i.test(data)) return data as Hex;
    if (typeof data === "object" && data !== null && "data" in data && typeof data.data === "string")
      return data.data as Hex;
  }
  return undefined;
}

function toSubmitError(error: unknown, errors: Abi): HeliogramError {
  if (error instanceof HeliogramError) return error;
  const name = revertName(error, errors);
  if (name !== undefined) {
    return new SubmitError("SUBMIT_REVERTS", `the destination refuses the transaction: ${name}`, {
      details: { revert: name },
      cause: error,
    });
  }
  const message =
    error instanceof BaseError ? error.shortMessage : error instanceof Error ? error.message : String(error);
  if (/revert/i.test(message)) {
    return new SubmitError("SUBMIT_REVERTS", `the destination refuses the transaction: ${message}`, { cause: error });
  }
  return new SubmitError("SUBMIT_FAILED", `the destination's server did not take the transaction: ${message}`, {
    cause: error,
    retryable: true,
    hint: "the node tries again; if this goes on, check the RPC address and the account's balance",
  });
}

export type SubmitErrorCode = "SUBMIT_NO_KEY" | "SUBMIT_REVERTS" | "SUBMIT_FAILED";

export class SubmitError extends HeliogramError<SubmitErrorCode> {}
