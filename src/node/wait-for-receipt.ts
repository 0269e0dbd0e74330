import type { TransactionReceipt } from "viem";
import { HeliogramError } from "../primitives/errors.ts";
import type { Hex } from "../primitives/hex.ts";
import type { Submitter } from "./submitter.ts";

/** Longer than any destination's block time; after that the next turn looks again. */
const RECEIPT_TIMEOUT_MS = 60_000;
const RECEIPT_POLL_MS = 100;

/** @throws ReceiptError no block took the transaction in time */
export async function waitForReceipt(submitter: Submitter, hash: Hex): Promise<TransactionReceipt> {
  for (let waitedMs = 0; waitedMs < RECEIPT_TIMEOUT_MS; waitedMs += RECEIPT_POLL_MS) {
    const receipt = await submitter.receipt(hash);
    if (receipt !== undefined) return receipt;
    await new Promise((resolve) => setTimeout(resolve, RECEIPT_POLL_MS));
  }
  throw new ReceiptError("RECEIPT_TIMEOUT", `no block has taken transaction ${hash} yet`, {
    details: { hash, timeoutMs: RECEIPT_TIMEOUT_MS },
    retryable: true,
  });
}

export class ReceiptError extends HeliogramError<"RECEIPT_TIMEOUT"> {}
