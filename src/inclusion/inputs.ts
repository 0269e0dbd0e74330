import type { CircuitInstance } from "../groth16/circuits.ts";
import type { CircuitInputs } from "../groth16/witness.ts";
import type { MountainRange, NodePosition } from "../messages/mountain-range.ts";
import { poseidon2 } from "../messages/poseidon.ts";
import { HeliogramError } from "../primitives/errors.ts";
import { chunkOf, covers, nodeKey, reach } from "./plan.ts";
import {
  type Anchor,
  challenge,
  commit,
  evaluateStatement,
  type InclusionStatement,
  type ProofContext,
  statementVector,
} from "./statement.ts";

/** Everything that a prover needs, and what its proof must come to. Plain data: it crosses threads and queues. */
export interface InclusionInputs {
  readonly inputs: CircuitInputs;
  readonly statement: InclusionStatement;
  readonly commitment: bigint;
  readonly r: bigint;
  readonly y: bigint;
}

/** What to open, and under which nodes. */
export interface InclusionRequest {
  readonly instance: CircuitInstance;
  /** Nodes whose values the verifier knows from storage. At most as many as the instance has anchors. */
  readonly anchors: readonly NodePosition[];
  /** Leaves to open: ascending, none twice, each below one of the anchors. */
  readonly nonces: readonly number[];
  readonly context: ProofContext;
}

/** Filler of unused siblings: not 0, so that a filler leaf and its filler sibling differ and no witness is ambiguous. */
const UNUSED_SIBLING = 1n;

/**
 * The circuit's inputs for a request.
 * @throws InclusionError if the instance cannot serve it; MountainRangeError if a node does not exist
 */
export function buildInclusionInputs(range: MountainRange, request: InclusionRequest): InclusionInputs {
  const { instance, context } = request;
  const anchors = paddedAnchors(range, request);
  const chunks = assignChunks(request).map((chunk) => chunkWitness(range, instance, request.anchors, chunk));
  while (chunks.length < instance.chunks) chunks.push(disabledChunk(instance));
  const statement = { anchors, leaves: request.nonces.map((nonce) => range.value(0, nonce)) };
  const commitment = commit(instance, {
    anchors,
    chunkRoots: chunks.map(({ root }) => root),
    selectors: chunks.flatMap(({ selectors }) => selectors),
  });
  const vector = statementVector(statement);
  const r = challenge(context, instance, commitment, vector);
  const inputs = {
    r: r.toString(),
    anchorValues: anchors.map(({ value }) => value.toString()),
    anchorLevels: anchors.map(({ level }) => level.toString()),
    leaves: chunks.map(({ leaves }) => leaves.map(String)),
    selectors: chunks.map(({ selectors }) => selectors.map(bit)),
    bits: chunks.map(({ bits }) => bits.map(String)),
    siblings: chunks.map(({ siblings }) => siblings.map(String)),
    stops: chunks.map(({ stop }) => oneHot(instance.chunkDepth + instance.pathDepth + 1, stop)),
    picks: chunks.map(({ pick }) => oneHot(instance.anchors, pick)),
  };
  return { inputs, statement, commitment, r, y: evaluateStatement(vector, r) };
}

interface ChunkWitness {
  readonly leaves: readonly bigint[];
  readonly selectors: readonly boolean[];
  readonly bits: readonly number[];
  readonly siblings: readonly bigint[];
  /** Height at which the anchor is met; `undefined` in a disabled chunk. */
  readonly stop: number | undefined;
  /** Index of the anchor. */
  readonly pick: number | undefined;
  readonly root: bigint;
}

interface ChunkAssignment {
  readonly node: NodePosition;
  readonly anchor: NodePosition;
  readonly nonces: number[];
}

function paddedAnchors(range: MountainRange, { instance, anchors }: InclusionRequest): Anchor[] {
  if (anchors.length > instance.anchors) {
    throw new InclusionError("INCLUSION_TOO_MANY_ANCHORS", `${instance.name} has ${instance.anchors} anchors`, {
      details: { anchors: anchors.length },
    });
  }
  for (const { level } of anchors) {
    if (level > reach(instance)) {
      throw new InclusionError("INCLUSION_ANCHOR_TOO_HIGH", `${instance.name} reaches level ${reach(instance)}`, {
        details: { level },
      });
    }
  }
  const used = anchors.map(({ level, index }) => ({ level, value: range.value(level, index) }));
  const unused = Array.from({ length: instance.anchors - anchors.length }, () => ({ level: 0, value: 0n }));
  return [...used, ...unused];
}

function assignChunks({ instance, anchors, nonces }: InclusionRequest): ChunkAssignment[] {
  const chunks = new Map<string, ChunkAssignment>();
  let previous = -1;
  for (const nonce of nonces) {
    if (nonce <= previous) {
      throw new InclusionError("INCLUSION_NONCE_ORDER", "nonces must ascend", { details: { nonce, previous } });
    }
    previous = nonce;
    const anchor = anchors.find((node) => covers(node, nonce));
    if (anchor === undefined) {
      throw new InclusionError("INCLUSION_NOT_COVERED", `message ${nonce} is below no anchor`, { details: { nonce } });
    }
    const node = chunkOf(instance, anchor, nonce);
    const chunk = chunks.get(nodeKey(node));
    if (chunk === undefined) chunks.set(nodeKey(node), { node, anchor, nonces: [nonce] });
    else chunk.nonces.push(nonce);
  }
  if (chunks.size > instance.chunks) {
    throw new InclusionError("INCLUSION_TOO_MANY_CHUNKS", `${instance.name} has ${instance.chunks} chunks`, {
      details: { chunks: chunks.size },
    });
  }
  return [...chunks.values()];
}

function chunkWitness(
  range: MountainRange,
  instance: CircuitInstance,
  anchors: readonly NodePosition[],
  { node, anchor, nonces }: ChunkAssignment,
): ChunkWitness {
  const width = 2 ** instance.chunkDepth;
  const first = node.index * 2 ** node.level;
  const leaves = Array.from({ length: 2 ** node.level }, (_, i) => range.value(0, first + i));
  const selectors = new Array<boolean>(width).fill(false);
  for (const nonce of nonces) selectors[nonce - first] = true;
  const whole = node.level === instance.chunkDepth;
  const { bits, siblings } = whole ? range.pathFrom(node, anchor.level) : { bits: [], siblings: [] };
  const padded = [...leaves, ...new Array<bigint>(width - leaves.length).fill(0n)];
  return {
    leaves: padded,
    selectors,
    bits: [...bits, ...new Array<number>(instance.pathDepth - bits.length).fill(0)],
    siblings: [...siblings, ...new Array<bigint>(instance.pathDepth - siblings.length).fill(UNUSED_SIBLING)],
    stop: anchor.level,
    pick: anchors.indexOf(anchor),
    root: whole ? range.value(node.level, node.index) : subtreeRoot(padded),
  };
}

function disabledChunk({ chunkDepth, pathDepth }: CircuitInstance): ChunkWitness {
  const leaves = new Array<bigint>(2 ** chunkDepth).fill(0n);
  return {
    leaves,
    selectors: leaves.map(() => false),
    bits: new Array<number>(pathDepth).fill(0),
    siblings: new Array<bigint>(pathDepth).fill(UNUSED_SIBLING),
    stop: undefined,
    pick: undefined,
    root: subtreeRoot(leaves),
  };
}

/** Root of a complete tree, level by level. */
function subtreeRoot(leaves: readonly bigint[]): bigint {
  let row = leaves;
  while (row.length > 1) {
    row = Array.from({ length: row.length / 2 }, (_, i) => poseidon2(row[2 * i]!, row[2 * i + 1]!));
  }
  return row[0]!;
}

function oneHot(length: number, index: number | undefined): string[] {
  return Array.from({ length }, (_, i) => bit(i === index));
}

function bit(value: boolean): string {
  return value ? "1" : "0";
}

export type InclusionErrorCode =
  | "INCLUSION_TOO_MANY_ANCHORS"
  | "INCLUSION_ANCHOR_TOO_HIGH"
  | "INCLUSION_NONCE_ORDER"
  | "INCLUSION_NOT_COVERED"
  | "INCLUSION_TOO_MANY_CHUNKS";

export class InclusionError extends HeliogramError<InclusionErrorCode> {}
