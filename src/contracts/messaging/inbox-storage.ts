import { type Address, concatHex, encodeAbiParameters, keccak256, pad, parseAbiParameters } from "viem";
import type { Hex } from "../../primitives/hex.ts";

/**
 * Where an inbox keeps what its source chain may want to prove. The Solidity twin is `contracts/libraries/InboxStorage.sol`;
 * both are tested with `test/fixtures/inbox-storage.json`.
 */
const EXECUTED_SLOT = 0n;
const RECORDS_SLOT = 1n;
const BITS_PER_WORD = 256n;

const KEY_PARAMETERS = parseAbiParameters("uint64, address, uint256");
const MAPPING_PARAMETERS = parseAbiParameters("bytes32, uint256");

/** Storage slot of the bitmap word that has the bit of a message. */
export function executedSlot(sourceChainId: bigint, outbox: Address, nonce: bigint): Hex {
  const key = keccak256(encodeAbiParameters(KEY_PARAMETERS, [sourceChainId, outbox, nonce / BITS_PER_WORD]));
  return mappingSlot(key, EXECUTED_SLOT);
}

/** Whether the bit of a message is set in its word. */
export function isBitSet(word: bigint, nonce: bigint): boolean {
  return ((word >> (nonce % BITS_PER_WORD)) & 1n) === 1n;
}

/**
 * Key of the record that one call executed these messages for this beneficiary.
 * @param ids in the order in which they were executed
 */
export function recordKey(beneficiary: Address, ids: readonly Hex[]): Hex {
  return keccak256(concatHex([pad(beneficiary), ...ids]));
}

/** Storage slot of such a record; it holds 1. */
export function recordSlot(beneficiary: Address, ids: readonly Hex[]): Hex {
  return mappingSlot(recordKey(beneficiary, ids), RECORDS_SLOT);
}

function mappingSlot(key: Hex, slot: bigint): Hex {
  return keccak256(encodeAbiParameters(MAPPING_PARAMETERS, [key, slot]));
}
