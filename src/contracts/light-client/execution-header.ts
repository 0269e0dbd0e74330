import { fromRlp } from "viem";
import { type Hex, toHex } from "../../primitives/hex.ts";

/** Fields of an execution block's header that the light client keeps. */
export interface ExecutionHeaderFields {
  readonly stateRoot: Hex;
  readonly blockNumber: bigint;
  readonly timestamp: bigint;
}

/**
 * Reads the RLP of an execution header by position: state root 3, number 8, timestamp 11 (yellow paper, 4.4).
 * @throws viem's errors if the bytes are no RLP
 */
export function readExecutionHeader(rlp: Uint8Array): ExecutionHeaderFields {
  const fields = fromRlp(toHex(rlp)) as Hex[];
  return {
    stateRoot: fields[3]!,
    blockNumber: toInteger(fields[8]!),
    timestamp: toInteger(fields[11]!),
  };
}

function toInteger(field: Hex): bigint {
  return field === "0x" ? 0n : BigInt(field);
}
