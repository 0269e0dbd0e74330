import type { NodePosition } from "../messages/mountain-range.ts";

/** Storage layout of `contracts/messaging/Outbox.sol`: what proofs of the outbox refer to. */

/** Message ids that the outbox keeps: slot `RING_SLOT + nonce mod RING_SIZE`. */
export const RING_SIZE = 1024;
const RING_SLOT = 32;

/** Slot of the number of messages. */
export const SIZE_SLOT = 0;

/** Highest level that a peak can have, with at most 2^32 messages. */
export const LEVEL_MAX = 31;

export function ringSlot(nonce: number): number {
  return RING_SLOT + (nonce % RING_SIZE);
}

/** Slot that proves a node of the range: a peak's own, or the ring entry of a single message. */
export function anchorSlot(node: NodePosition): number {
  return node.level === 0 ? ringSlot(node.index) : node.level;
}

/** What the storage of an anchor's slot says of the anchor: level 0 is stored as a message id, whose top 248 bits are the leaf. */
export function anchorValue(level: number, stored: bigint): bigint {
  return level === 0 ? stored >> 8n : stored;
}

/** Whether the message's id is still in the ring when the outbox holds `size` messages. */
export function inRing(nonce: number, size: number): boolean {
  return nonce < size && nonce >= size - RING_SIZE;
}
