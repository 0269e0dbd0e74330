import { ByteListType, ListCompositeType } from "@chainsafe/ssz";
import { sha256 } from "@noble/hashes/sha2.js";
import { keccak_256 } from "@noble/hashes/sha3.js";
import { numberToHex, toRlp } from "viem";
import { fromHex, type Hex, toHex } from "../../primitives/hex.ts";
import type { ExecutionPayloadHeader } from "../../ssz/values.ts";
import { denebExecutionPayloadHeader, withdrawal } from "./containers/basic.ts";

/** `transactions` and `withdrawals` of an SSZ payload (consensus-specs, bellatrix and capella). */
const transactionsType = new ListCompositeType(new ByteListType(2 ** 30), 2 ** 20);
const withdrawalsType = new ListCompositeType(withdrawal, 16);

const ZERO_ROOT = new Uint8Array(32);
const EMPTY_UNCLES_HASH = keccak_256(Uint8Array.of(0xc0));
const EMPTY_TRIE_ROOT = keccak_256(Uint8Array.of(0x80));
/** EIP-7685: sha256 of nothing, when a block makes no requests. */
const EMPTY_REQUESTS_HASH = sha256(new Uint8Array());

/** What the RLP of a block header has and the SSZ payload header has not, or has in another form. */
export interface RlpOnlyFields {
  readonly unclesHash: Uint8Array;
  /** Roots of the Merkle-Patricia tries (the payload header has SSZ roots). */
  readonly transactionsTrieRoot: Uint8Array;
  readonly withdrawalsTrieRoot: Uint8Array;
  readonly difficulty: bigint;
  /** Eight bytes. */
  readonly nonce: Uint8Array;
  readonly parentBeaconBlockRoot: Uint8Array;
  readonly requestsHash: Uint8Array;
}

/** The header of an execution block in both encodings: as the consensus layer sees it, and as it is hashed. */
export interface ExecutionBlock {
  readonly payload: ExecutionPayloadHeader;
  /** RLP of the block header; its keccak256 is `payload.blockHash`. */
  readonly rlp: Uint8Array;
}

/** Root of the SSZ list of a payload's transactions, each in its EIP-2718 bytes. */
export function sszTransactionsRoot(transactions: readonly Uint8Array[]): Uint8Array {
  return transactionsType.hashTreeRoot([...transactions]);
}

/** Root of the SSZ list of no withdrawals. */
export function emptyWithdrawalsRoot(): Uint8Array {
  return withdrawalsType.hashTreeRoot([]);
}

/** The payload header that the genesis block commits to: all zero, both lists empty. */
export function genesisPayload(): ExecutionPayloadHeader {
  return {
    ...(denebExecutionPayloadHeader.defaultValue() as ExecutionPayloadHeader),
    transactionsRoot: sszTransactionsRoot([]),
    withdrawalsRoot: emptyWithdrawalsRoot(),
  };
}

export interface ExecutionBlockInput {
  readonly blockNumber: number;
  /** Unix seconds. */
  readonly timestamp: number;
  readonly stateRoot: Uint8Array;
  readonly parentHash?: Uint8Array;
}

/** An empty execution block with a given state root, for chains that have no execution client behind them. */
export function createExecutionBlock(input: ExecutionBlockInput): ExecutionBlock {
  const payload: ExecutionPayloadHeader = {
    ...genesisPayload(),
    ...input,
    receiptsRoot: EMPTY_TRIE_ROOT,
    gasLimit: 60_000_000,
    baseFeePerGas: 1_000_000_000n,
  };
  const rlp = encodeExecutionHeader(payload, {
    unclesHash: EMPTY_UNCLES_HASH,
    transactionsTrieRoot: EMPTY_TRIE_ROOT,
    withdrawalsTrieRoot: EMPTY_TRIE_ROOT,
    difficulty: 0n,
    nonce: new Uint8Array(8),
    parentBeaconBlockRoot: ZERO_ROOT,
    requestsHash: EMPTY_REQUESTS_HASH,
  });
  return { payload: { ...payload, blockHash: keccak_256(rlp) }, rlp };
}

/**
 * RLP of an execution block header of Prague and Osaka: 21 fields.
 *
 * Source: the yellow paper's header; EIP-1559, EIP-4895, EIP-4844, EIP-4788, EIP-7685 for the later fields.
 */
export function encodeExecutionHeader(payload: ExecutionPayloadHeader, extra: RlpOnlyFields): Uint8Array {
  const bytes = (value: Uint8Array): Hex => toHex(value);
  const fields: Hex[] = [
    bytes(payload.parentHash),
    bytes(extra.unclesHash),
    bytes(payload.feeRecipient),
    bytes(payload.stateRoot),
    bytes(extra.transactionsTrieRoot),
    bytes(payload.receiptsRoot),
    bytes(payload.logsBloom),
    integer(extra.difficulty),
    integer(payload.blockNumber),
    integer(payload.gasLimit),
    integer(payload.gasUsed),
    integer(payload.timestamp),
    bytes(payload.extraData),
    bytes(payload.prevRandao),
    bytes(extra.nonce),
    integer(payload.baseFeePerGas),
    bytes(extra.withdrawalsTrieRoot),
    integer(payload.blobGasUsed ?? 0n),
    integer(payload.excessBlobGas ?? 0n),
    bytes(extra.parentBeaconBlockRoot),
    bytes(extra.requestsHash),
  ];
  return fromHex(toRlp(fields));
}

/** Big-endian without leading zeros; zero is the empty string. */
function integer(value: number | bigint): Hex {
  if (BigInt(value) === 0n) return "0x";
  const hex = numberToHex(value);
  return hex.length % 2 === 0 ? hex : `0x0${hex.slice(2)}`;
}
