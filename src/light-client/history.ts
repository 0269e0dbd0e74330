import { verifyStateProof } from "../mpt/account-proof.ts";
import { parseEthGetProof } from "../mpt/eth-get-proof.ts";
import { keccak256 } from "../mpt/keccak.ts";
import { readBlockHeader, readRlpList, readRlpWord } from "../mpt/rlp.ts";
import { type ErrorDetails, HeliogramError } from "../primitives/errors.ts";
import { fromHex, type Hex, toHex } from "../primitives/hex.ts";
import type { LightClientHeader } from "../ssz/values.ts";
import { bytesEqual, isZero } from "./spec/merkle.ts";

/*
 * Older execution blocks, proven against a verified one. Since Prague the state holds the hashes of the 8,191 blocks
 * before it (EIP-2935): a storage proof gives the hash, the hash gives the header. Any chain allows the longer way,
 * header by header along the parent hashes.
 */

/** EIP-2935: the system contract, and how many hashes its ring holds. Block `n` is at slot `n mod 8191`. */
export const HISTORY_STORAGE_ADDRESS: Hex = "0x0000f90827f1c53a10cb7a02335b175320002935";
export const HISTORY_SERVE_WINDOW = 8191;

export interface ExecutionBlock {
  readonly hash: Uint8Array;
  readonly number: number;
  readonly stateRoot: Uint8Array;
  /** Seconds since 1970. */
  readonly timestamp: number;
}

/** Where proofs and headers come from: an execution node, which is not trusted. */
export interface HistorySource {
  /** `eth_getProof` of the history contract for one slot, at a block. */
  historyProof(blockNumber: number, slot: Hex): Promise<unknown>;
  /** RLP of a block's header. */
  executionHeader(blockNumber: number): Promise<Uint8Array>;
}

/**
 * The execution block of a verified header: what the header itself says before Gloas; since Gloas, the parent payload's
 * block, by its RLP header.
 * @param headerRlp needed for headers that hold a block hash alone
 * @throws HistoryError HISTORY_NO_EXECUTION, HISTORY_HEADER_REQUIRED, HISTORY_WRONG_HEADER; RlpError
 */
export function executionBlockOf(header: LightClientHeader, headerRlp?: Uint8Array): ExecutionBlock {
  const { execution, executionBlockHash } = header;
  if (execution !== undefined) {
    const { blockHash, blockNumber, stateRoot, timestamp } = execution;
    return { hash: blockHash, number: blockNumber, stateRoot, timestamp };
  }
  const { slot } = header.beacon;
  if (executionBlockHash === undefined || isZero(executionBlockHash)) {
    throw new HistoryError("HISTORY_NO_EXECUTION", "the header has no execution part", { slot });
  }
  if (headerRlp === undefined) {
    throw new HistoryError("HISTORY_HEADER_REQUIRED", "the execution header is needed to read the block", { slot });
  }
  return readVerifiedHeader(headerRlp, executionBlockHash);
}

/**
 * Proves an older block from a verified one, in as many hops as the window makes necessary.
 * @throws HistoryError; what parsing and verifying the proofs throws
 */
export async function proveExecutionAncestor(
  head: ExecutionBlock,
  number: number,
  source: HistorySource,
): Promise<ExecutionBlock> {
  if (!Number.isSafeInteger(number) || number < 0 || number >= head.number) {
    throw new HistoryError("HISTORY_NOT_OLDER", `block ${number} is not older than block ${head.number}`, {
      number,
      head: head.number,
    });
  }
  let block = head;
  while (block.number > number) {
    const hop = Math.max(number, block.number - HISTORY_SERVE_WINDOW);
    const proof = await source.historyProof(block.number, toHex(historySlot(hop)));
    block = verifyExecutionAncestor(block, hop, proof, await source.executionHeader(hop));
  }
  return block;
}

/**
 * Verifies one hop: a block at most 8,191 before `head`.
 * @param historyProof answer to `eth_getProof` for the history contract and the slot of `number`, at `head`
 * @throws HistoryError; EthGetProofError, TrieError, AccountProofError, RlpError
 */
export function verifyExecutionAncestor(
  head: ExecutionBlock,
  number: number,
  historyProof: unknown,
  headerRlp: Uint8Array,
): ExecutionBlock {
  if (number >= head.number || number < head.number - HISTORY_SERVE_WINDOW) {
    throw new HistoryError("HISTORY_OUTSIDE_WINDOW", `block ${head.number} does not hold the hash of block ${number}`, {
      number,
      head: head.number,
    });
  }
  const proof = parseEthGetProof(historyProof);
  const slot = proof.slots[0];
  const isAsked =
    toHex(proof.address) === HISTORY_STORAGE_ADDRESS &&
    proof.slots.length === 1 &&
    slot !== undefined &&
    bytesEqual(slot.key, historySlot(number));
  if (!isAsked) throw new HistoryError("HISTORY_WRONG_SLOT", "the proof is of another account or slot", { number });
  const [value] = verifyStateProof(head.stateRoot, proof).values;
  if (value === undefined || value === 0n) {
    throw new HistoryError("HISTORY_HASH_ABSENT", `the state of block ${head.number} has no hash of block ${number}`, {
      number,
      head: head.number,
    });
  }
  const block = readVerifiedHeader(headerRlp, fromHex(`0x${value.toString(16).padStart(64, "0")}`, 32));
  if (block.number !== number) {
    throw new HistoryError("HISTORY_WRONG_NUMBER", `the hash is of block ${block.number}, not ${number}`, { number });
  }
  return block;
}

/**
 * Follows parent hashes: for chains and times without EIP-2935.
 * @param headers RLP headers from the parent of `head` backwards, none left out
 * @param headHeader RLP header of `head`
 * @returns the last block of the list
 * @throws HistoryError HISTORY_WRONG_HEADER; RlpError
 */
export function verifyParentChain(
  head: ExecutionBlock,
  headHeader: Uint8Array,
  headers: readonly Uint8Array[],
): ExecutionBlock {
  let block = readVerifiedHeader(headHeader, head.hash);
  let parentHash = readParentHash(headHeader);
  for (const header of headers) {
    block = readVerifiedHeader(header, parentHash);
    parentHash = readParentHash(header);
  }
  return block;
}

function readVerifiedHeader(headerRlp: Uint8Array, expectedHash: Uint8Array): ExecutionBlock {
  const hash = keccak256(headerRlp);
  if (!bytesEqual(hash, expectedHash)) {
    throw new HistoryError("HISTORY_WRONG_HEADER", "the execution header has another hash than the block", {
      expected: toHex(expectedHash),
      actual: toHex(hash),
    });
  }
  const { stateRoot, number, timestamp } = readBlockHeader(headerRlp);
  return { hash: expectedHash, number: Number(number), stateRoot, timestamp: Number(timestamp) };
}

/** Field 0 of a block header. */
function readParentHash(headerRlp: Uint8Array): Uint8Array {
  return readRlpWord(headerRlp, readRlpList(headerRlp, 0, headerRlp.length), headerRlp.length).word;
}

function historySlot(number: number): Uint8Array {
  const slot = new Uint8Array(32);
  new DataView(slot.buffer).setUint32(28, number % HISTORY_SERVE_WINDOW);
  return slot;
}

export type HistoryErrorCode =
  | "HISTORY_NO_EXECUTION"
  | "HISTORY_HEADER_REQUIRED"
  | "HISTORY_NOT_OLDER"
  /** Not one of the 8,191 blocks before. */
  | "HISTORY_OUTSIDE_WINDOW"
  | "HISTORY_WRONG_SLOT"
  /** Proven, and zero: EIP-2935 began later. */
  | "HISTORY_HASH_ABSENT"
  | "HISTORY_WRONG_HEADER"
  | "HISTORY_WRONG_NUMBER";

export class HistoryError extends HeliogramError<HistoryErrorCode> {
  constructor(code: HistoryErrorCode, message: string, details: ErrorDetails) {
    super(code, message, { details });
  }
}
