/**
 * The Outbox's Merkle mountain range, rebuilt off chain.
 *
 * Leaf `i` is the message with nonce `i`. A node at level `k` with index `j` covers the leaves `j * 2^k` up to
 * `(j + 1) * 2^k - 1` and is Poseidon of its children, left child first. A node exists once its last leaf does and never
 * changes. Nodes are kept in the order of their making (leaf, then every node that it completes), so storing the range is
 * appending to one file.
 */

import { HeliogramError } from "../primitives/errors.ts";
import { FIELD_MODULUS, poseidon2 } from "./poseidon.ts";

/** Highest level that the Outbox stores a peak for. */
export const MAX_PEAK_LEVEL = 31;

/** A node's place: its height above the leaves and its position within that height. */
export interface NodePosition {
  readonly level: number;
  readonly index: number;
}

export interface RangeNode extends NodePosition {
  readonly value: bigint;
}

const LIMBS = 4;
const NODES_PER_BLOCK = 1 << 15;
const NODE_SIZE_BYTES = 8 * LIMBS;

export class MountainRange {
  #size = 0;
  #nodeCount = 0;
  readonly #blocks: BigUint64Array[] = [];
  readonly #hash: (left: bigint, right: bigint) => bigint;

  /** @param hash a faster equal of `poseidon2`, if there is one */
  constructor(hash: (left: bigint, right: bigint) => bigint = poseidon2) {
    this.#hash = hash;
  }

  /** Number of leaves. */
  get size(): number {
    return this.#size;
  }

  /**
   * Appends a leaf; amortized one hash.
   * @returns its index
   * @throws MountainRangeError a leaf that is no field element, or a full range
   */
  append(leaf: bigint): number {
    if (leaf < 0n || leaf >= FIELD_MODULUS) {
      throw new MountainRangeError("MOUNTAIN_RANGE_LEAF", "a leaf must be below the field modulus", {
        leaf: leaf.toString(),
      });
    }
    const nonce = this.#size;
    if (nonce >= 2 ** 32 - 1) {
      throw new MountainRangeError("MOUNTAIN_RANGE_FULL", "the range holds at most 2^32 - 1 leaves", { size: nonce });
    }
    let value = leaf;
    this.#push(value);
    for (let level = 0; hasBit(nonce, level); level++) {
      value = this.#hash(this.value(level, 2 * Math.floor(nonce / 2 ** (level + 1))), value);
      this.#push(value);
    }
    this.#size = nonce + 1;
    return nonce;
  }

  /**
   * Drops the leaves from `size` on, and the nodes that they made.
   * @throws MountainRangeError if the range never had that many leaves
   */
  truncate(size: number): void {
    this.#requireSize(size);
    this.#nodeCount = leafPosition(size);
    this.#size = size;
  }

  /**
   * Value of a node.
   * @throws MountainRangeError if the node does not exist yet
   */
  value(level: number, index: number): bigint {
    const lastLeaf = (index + 1) * 2 ** level - 1;
    const position = leafPosition(lastLeaf) + level;
    if (!Number.isInteger(level) || !Number.isInteger(index) || level < 0 || index < 0 || position >= this.#nodeCount) {
      throw new MountainRangeError("MOUNTAIN_RANGE_NO_NODE", `no node ${index} at level ${level} in this range`, {
        level,
        index,
        size: this.#size,
      });
    }
    return this.#read(position);
  }

  /**
   * The peaks that together cover the leaves below `size`, highest first.
   * @param size a size that the range has, or had
   */
  peaks(size: number = this.#size): RangeNode[] {
    this.#requireSize(size);
    return peakPositions(size).map(({ level, index }) => ({ level, index, value: this.value(level, index) }));
  }

  /**
   * The sibling at each level on the way from a leaf to its ancestor at `level`, and whether that sibling is on the left.
   * @throws MountainRangeError if that ancestor does not exist yet
   */
  path(
    leaf: number,
    level: number,
  ): { readonly siblings: bigint[]; readonly bits: (0 | 1)[]; readonly anchor: bigint } {
    return this.pathFrom({ level: 0, index: leaf }, level);
  }

  /** Like `path`, from any node. */
  pathFrom(
    from: NodePosition,
    level: number,
  ): { readonly siblings: bigint[]; readonly bits: (0 | 1)[]; readonly anchor: bigint } {
    if (level < from.level) {
      throw new MountainRangeError(
        "MOUNTAIN_RANGE_LEVEL",
        `a node at level ${from.level} has no ancestor at ${level}`,
        {
          from: from.level,
          level,
        },
      );
    }
    const anchor = this.value(level, Math.floor(from.index / 2 ** (level - from.level)));
    const siblings: bigint[] = [];
    const bits: (0 | 1)[] = [];
    let index = from.index;
    for (let k = from.level; k < level; k++) {
      const right = index % 2 === 1;
      siblings.push(this.value(k, right ? index - 1 : index + 1));
      bits.push(right ? 1 : 0);
      index = Math.floor(index / 2);
    }
    return { siblings, bits, anchor };
  }

  /**
   * The nodes made by the leaves from `fromSize` on, 32 bytes each, least significant byte first. Appending such pieces in
   * order gives what `restore` reads.
   */
  export(fromSize = 0): Uint8Array {
    this.#requireSize(fromSize);
    const start = leafPosition(fromSize);
    const out = new Uint8Array((this.#nodeCount - start) * NODE_SIZE_BYTES);
    const view = new DataView(out.buffer);
    for (let position = start; position < this.#nodeCount; position++) {
      const block = this.#blocks[Math.floor(position / NODES_PER_BLOCK)]!;
      const offset = (position % NODES_PER_BLOCK) * LIMBS;
      for (let limb = 0; limb < LIMBS; limb++) {
        view.setBigUint64((position - start) * NODE_SIZE_BYTES + 8 * limb, block[offset + limb]!, true);
      }
    }
    return out;
  }

  /**
   * Rebuilds a range from exported bytes without hashing. A torn last write (a leaf without all its nodes) is cut off.
   * The values are taken as they are: compare `peaks` with proven ones where that matters.
   */
  static restore(bytes: Uint8Array, hash?: (left: bigint, right: bigint) => bigint): MountainRange {
    const range = hash === undefined ? new MountainRange() : new MountainRange(hash);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const available = Math.floor(bytes.byteLength / NODE_SIZE_BYTES);
    const size = sizeOfNodeCount(available);
    for (let position = 0; position < leafPosition(size); position++) {
      let value = 0n;
      for (let limb = LIMBS - 1; limb >= 0; limb--) {
        value = (value << 64n) | view.getBigUint64(position * NODE_SIZE_BYTES + 8 * limb, true);
      }
      range.#push(value);
    }
    range.#size = size;
    return range;
  }

  #push(value: bigint): void {
    const position = this.#nodeCount++;
    const blockIndex = Math.floor(position / NODES_PER_BLOCK);
    let block = this.#blocks[blockIndex];
    if (block === undefined) {
      block = new BigUint64Array(NODES_PER_BLOCK * LIMBS);
      this.#blocks.push(block);
    }
    const offset = (position % NODES_PER_BLOCK) * LIMBS;
    block[offset] = value; // the array keeps the low 64 bits
    block[offset + 1] = value >> 64n;
    block[offset + 2] = value >> 128n;
    block[offset + 3] = value >> 192n;
  }

  #read(position: number): bigint {
    const block = this.#blocks[Math.floor(position / NODES_PER_BLOCK)]!;
    const offset = (position % NODES_PER_BLOCK) * LIMBS;
    return block[offset]! | (block[offset + 1]! << 64n) | (block[offset + 2]! << 128n) | (block[offset + 3]! << 192n);
  }

  #requireSize(size: number): void {
    if (!Number.isInteger(size) || size < 0 || size > this.#size) {
      throw new MountainRangeError("MOUNTAIN_RANGE_SIZE", `the range never had ${size} leaves`, {
        requested: size,
        size: this.#size,
      });
    }
  }
}

/** Where the peaks of a range of `size` leaves are, highest first: one per 1-bit of the size. */
export function peakPositions(size: number): NodePosition[] {
  const positions: NodePosition[] = [];
  for (let level = MAX_PEAK_LEVEL; level >= 0; level--) {
    if (hasBit(size, level)) positions.push({ level, index: Math.floor(size / 2 ** level) - 1 });
  }
  return positions;
}

/**
 * The node that the Outbox's slot for `level` (1 to 31) holds at `size`: the last left child made at that level, which may
 * have been merged into a higher node since; `undefined` if there was none.
 */
export function storedPeakPosition(size: number, level: number): NodePosition | undefined {
  const made = Math.floor(size / 2 ** level);
  if (made === 0) return undefined;
  return { level, index: made % 2 === 1 ? made - 1 : made - 2 };
}

function hasBit(value: number, bit: number): boolean {
  return Math.floor(value / 2 ** bit) % 2 === 1;
}

/** Number of nodes made before leaf `i`, which is where that leaf is kept: one per leaf and one per merge. */
function leafPosition(i: number): number {
  let ones = 0;
  for (let rest = i >>> 0; rest !== 0; rest &= rest - 1) ones++;
  return 2 * i - ones;
}

/** The largest size whose nodes number at most `count`. */
function sizeOfNodeCount(count: number): number {
  let size = 0;
  for (let bit = MAX_PEAK_LEVEL; bit >= 0; bit--) {
    const larger = size + 2 ** bit;
    if (leafPosition(larger) <= count) size = larger;
  }
  return size;
}

export type MountainRangeErrorCode =
  | "MOUNTAIN_RANGE_LEAF"
  | "MOUNTAIN_RANGE_FULL"
  | "MOUNTAIN_RANGE_NO_NODE"
  | "MOUNTAIN_RANGE_LEVEL"
  | "MOUNTAIN_RANGE_SIZE";

export class MountainRangeError extends HeliogramError<MountainRangeErrorCode> {
  constructor(code: MountainRangeErrorCode, message: string, details: Readonly<Record<string, string | number>>) {
    super(code, message, { details });
  }
}
