/** Which anchors a set of messages needs, and how many proofs. */

import type { CircuitInstance } from "../groth16/circuits.ts";
import { MAX_PEAK_LEVEL, type NodePosition, storedPeakPosition } from "../messages/mountain-range.ts";

/** Message ids that the Outbox keeps: each is a node at level 0. */
export const RING_SIZE = 1024;

export interface AnchorPlan {
  /** Distinct anchors, in the order of the first message below them. */
  readonly anchors: readonly NodePosition[];
  /** Messages below no anchor that may be used. */
  readonly unreachable: readonly number[];
}

/** One proof's share. */
export interface BatchPlan {
  readonly anchors: readonly NodePosition[];
  /** Ascending. */
  readonly nonces: readonly number[];
}

/** Height of the highest node that an instance's proof reaches. */
export function reach({ chunkDepth, pathDepth }: Pick<CircuitInstance, "chunkDepth" | "pathDepth">): number {
  return Math.min(chunkDepth + pathDepth, MAX_PEAK_LEVEL);
}

/**
 * The anchors in the Outbox's storage, at a proven size, below which these messages lie: for each message the highest stored
 * peak, still standing or merged since, up to `maxLevel`; failing that its own entry in the ring.
 */
export function planAnchors(size: number, nonces: readonly number[], maxLevel: number = MAX_PEAK_LEVEL): AnchorPlan {
  const anchors = new Map<string, NodePosition>();
  const unreachable: number[] = [];
  for (const nonce of nonces) {
    const anchor = anchorOf(size, nonce, maxLevel);
    if (anchor === undefined) unreachable.push(nonce);
    else anchors.set(nodeKey(anchor), anchor);
  }
  return { anchors: [...anchors.values()], unreachable };
}

/**
 * Splits messages into proofs of one instance: as few chunks as possible, filled in the order of nonces.
 * @param nonces in any order; repeated ones count once
 */
export function planBatches(
  instance: CircuitInstance,
  size: number,
  nonces: readonly number[],
): { readonly batches: readonly BatchPlan[]; readonly unreachable: readonly number[] } {
  const batches: { anchors: Map<string, NodePosition>; chunks: Set<string>; nonces: number[] }[] = [];
  const unreachable: number[] = [];
  for (const nonce of [...new Set(nonces)].sort((a, b) => a - b)) {
    const anchor = anchorOf(size, nonce, reach(instance));
    if (anchor === undefined) {
      unreachable.push(nonce);
      continue;
    }
    const chunk = nodeKey(chunkOf(instance, anchor, nonce));
    let batch = batches.at(-1);
    const fits =
      batch !== undefined &&
      (batch.chunks.has(chunk) || batch.chunks.size < instance.chunks) &&
      (batch.anchors.has(nodeKey(anchor)) || batch.anchors.size < instance.anchors);
    if (batch === undefined || !fits) {
      batch = { anchors: new Map(), chunks: new Set(), nonces: [] };
      batches.push(batch);
    }
    batch.anchors.set(nodeKey(anchor), anchor);
    batch.chunks.add(chunk);
    batch.nonces.push(nonce);
  }
  return {
    batches: batches.map(({ anchors, nonces }) => ({ anchors: [...anchors.values()], nonces })),
    unreachable,
  };
}

/**
 * The node whose leaves are the chunk of a message below an anchor: an aligned subtree of the instance's depth, or the
 * anchor itself if that is lower.
 */
export function chunkOf(
  instance: Pick<CircuitInstance, "chunkDepth">,
  anchor: NodePosition,
  nonce: number,
): NodePosition {
  if (anchor.level < instance.chunkDepth) return anchor;
  return { level: instance.chunkDepth, index: Math.floor(nonce / 2 ** instance.chunkDepth) };
}

/** True if the leaf with this index is below the node. */
export function covers(node: NodePosition, nonce: number): boolean {
  return Math.floor(nonce / 2 ** node.level) === node.index;
}

export function nodeKey({ level, index }: NodePosition): string {
  return `${level}/${index}`;
}

function anchorOf(size: number, nonce: number, maxLevel: number): NodePosition | undefined {
  if (nonce >= size) return undefined;
  for (let level = Math.min(maxLevel, MAX_PEAK_LEVEL); level >= 1; level--) {
    const stored = storedPeakPosition(size, level);
    if (stored !== undefined && covers(stored, nonce)) return stored;
  }
  return nonce >= size - RING_SIZE ? { level: 0, index: nonce } : undefined;
}
