import { keccak_256 } from "@noble/hashes/sha3.js";
import { fromHex, type Hex, toHex } from "../primitives/hex.ts";
import {
  type ExecutionBlock,
  emptyWithdrawalsRoot,
  encodeExecutionHeader,
  sszTransactionsRoot,
} from "../testing/beacon/execution.ts";

/** `eth_getBlockByNumber` with transaction hashes, of an Osaka chain. */
export interface RpcBlock {
  readonly hash: Hex;
  readonly parentHash: Hex;
  readonly sha3Uncles: Hex;
  readonly miner: Hex;
  readonly stateRoot: Hex;
  readonly transactionsRoot: Hex;
  readonly receiptsRoot: Hex;
  readonly logsBloom: Hex;
  readonly difficulty: Hex;
  readonly number: Hex;
  readonly gasLimit: Hex;
  readonly gasUsed: Hex;
  readonly timestamp: Hex;
  readonly extraData: Hex;
  readonly mixHash: Hex;
  readonly nonce: Hex;
  readonly baseFeePerGas: Hex;
  readonly withdrawalsRoot: Hex;
  readonly blobGasUsed: Hex;
  readonly excessBlobGas: Hex;
  readonly parentBeaconBlockRoot: Hex;
  readonly requestsHash: Hex;
  readonly transactions: readonly Hex[];
}

/**
 * The payload header that a beacon block carries for an execution block without withdrawals.
 * @param transactions the block's transactions in order, in their EIP-2718 bytes
 * @throws RangeError if the header's hash is not that of the block: an unknown header field
 */
export function executionBlockFromRpc(block: RpcBlock, transactions: readonly Hex[]): ExecutionBlock {
  const payload = {
    parentHash: fromHex(block.parentHash),
    feeRecipient: fromHex(block.miner),
    stateRoot: fromHex(block.stateRoot),
    receiptsRoot: fromHex(block.receiptsRoot),
    logsBloom: fromHex(block.logsBloom),
    prevRandao: fromHex(block.mixHash),
    blockNumber: Number(block.number),
    gasLimit: Number(block.gasLimit),
    gasUsed: Number(block.gasUsed),
    timestamp: Number(block.timestamp),
    extraData: fromHex(block.extraData),
    baseFeePerGas: BigInt(block.baseFeePerGas),
    blockHash: fromHex(block.hash),
    transactionsRoot: sszTransactionsRoot(transactions.map((transaction) => fromHex(transaction))),
    withdrawalsRoot: emptyWithdrawalsRoot(),
    blobGasUsed: BigInt(block.blobGasUsed),
    excessBlobGas: BigInt(block.excessBlobGas),
  };
  const rlp = encodeExecutionHeader(payload, {
    unclesHash: fromHex(block.sha3Uncles),
    transactionsTrieRoot: fromHex(block.transactionsRoot),
    withdrawalsTrieRoot: fromHex(block.withdrawalsRoot),
    difficulty: BigInt(block.difficulty),
    nonce: fromHex(block.nonce),
    parentBeaconBlockRoot: fromHex(block.parentBeaconBlockRoot),
    requestsHash: fromHex(block.requestsHash),
  });
  const hash = toHex(keccak_256(rlp));
  if (hash !== block.hash) throw new RangeError(`the header of block ${block.number} hashes to ${hash}`);
  return { payload, rlp };
}
