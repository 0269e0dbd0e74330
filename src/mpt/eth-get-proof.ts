import { HeliogramError } from "../primitives/errors.ts";
import { fromHex, type Hex, HexError } from "../primitives/hex.ts";

/**
 * The answer to `eth_getProof` (EIP-1186) as JSON, and its parsed form. Answers come from servers that nobody trusts,
 * so that parsing bounds every length before it converts anything.
 */
export interface EthGetProof {
  readonly address: Hex;
  readonly accountProof: readonly Hex[];
  readonly balance: Hex;
  readonly codeHash: Hex;
  readonly nonce: Hex;
  readonly storageHash: Hex;
  readonly storageProof: readonly EthGetProofSlot[];
}

export interface EthGetProofSlot {
  /** The storage key, as 32 bytes or as a quantity. */
  readonly key: Hex;
  readonly value: Hex;
  readonly proof: readonly Hex[];
}

export interface AccountProof {
  /** 20 bytes. */
  readonly address: Uint8Array;
  readonly nonce: bigint;
  readonly balance: bigint;
  /** 32 bytes. */
  readonly codeHash: Uint8Array;
  /** 32 bytes. */
  readonly storageRoot: Uint8Array;
  /** Nodes from the state root down. */
  readonly nodes: readonly Uint8Array[];
  readonly slots: readonly SlotProof[];
}

export interface SlotProof {
  /** 32 bytes, before hashing. */
  readonly key: Uint8Array;
  readonly value: bigint;
  /** Nodes from the storage root down. */
  readonly nodes: readonly Uint8Array[];
}

/** A path has 64 nibbles, so that at most 65 nodes lie on it. */
const PROOF_NODES_MAX = 65;
/** A branch with 16 hashed children; no node of a state or storage trie is larger. */
const NODE_BYTES_MAX = 532;
/** More slots than this are split over several requests. */
const PROOF_SLOTS_MAX = 1024;

/**
 * Parses an answer.
 * @throws EthGetProofError PROOF_MALFORMED names the field that is missing or wrong
 */
export function parseEthGetProof(answer: unknown): AccountProof {
  const object = parseObject(answer, "answer");
  return {
    address: parseBytes(object.address, "address", 20),
    nonce: parseQuantity(object.nonce, "nonce", 8),
    balance: parseQuantity(object.balance, "balance", 32),
    codeHash: parseBytes(object.codeHash, "codeHash", 32),
    storageRoot: parseBytes(object.storageHash, "storageHash", 32),
    nodes: parseNodes(object.accountProof, "accountProof"),
    slots: parseArray(object.storageProof, "storageProof", PROOF_SLOTS_MAX).map(parseSlot),
  };
}

function parseSlot(answer: unknown, index: number): SlotProof {
  const name = `storageProof[${index}]`;
  const object = parseObject(answer, name);
  return {
    key: parseKey(object.key, `${name}.key`),
    value: parseQuantity(object.value, `${name}.value`, 32),
    nodes: parseNodes(object.proof, `${name}.proof`),
  };
}

/**
 * Nodes as bytes. Clients differ in two ways that say nothing: an empty trie may be shown by its one empty node, and
 * a node embedded in its parent may be listed again (it can be told by its size, since a listed node has 32 bytes or
 * is the root). Both are brought to the form without them; what remains is verified in full.
 */
function parseNodes(value: unknown, name: string): readonly Uint8Array[] {
  const nodes = parseArray(value, name, PROOF_NODES_MAX).map((node, index) => {
    return parseBytes(node, `${name}[${index}]`, undefined, NODE_BYTES_MAX);
  });
  if (nodes.length === 1 && nodes[0]?.length === 1 && nodes[0][0] === 0x80) return [];
  return nodes.filter((node, index) => index === 0 || node.length >= 32);
}

function parseObject(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw malformed(name, "not an object");
  return value as Readonly<Record<string, unknown>>;
}

function parseArray(value: unknown, name: string, maximum: number): readonly unknown[] {
  if (!Array.isArray(value)) throw malformed(name, "not an array");
  if (value.length > maximum) throw malformed(name, `${value.length} items, at most ${maximum} are possible`);
  return value;
}

function parseBytes(
  value: unknown,
  name: string,
  length: number | undefined,
  maximum: number = length ?? 0,
): Uint8Array {
  if (typeof value === "string" && value.length > 2 + maximum * 2) throw malformed(name, `more than ${maximum} bytes`);
  try {
    return fromHex(value, length);
  } catch (error) {
    if (error instanceof HexError) throw malformed(name, error.message);
    throw error;
  }
}

/** A quantity: hex digits without a fixed number of them; leading zeros are tolerated, as some clients pad. */
function parseQuantity(value: unknown, name: string, bytesMax: number): bigint {
  if (typeof value !== "string" || !/^0x[0-9a-fA-F]{1,64}$/.test(value)) throw malformed(name, "not a quantity");
  const quantity = BigInt(value);
  if (quantity >> BigInt(bytesMax * 8) !== 0n) throw malformed(name, `more than ${bytesMax} bytes`);
  return quantity;
}

function parseKey(value: unknown, name: string): Uint8Array {
  const key = parseQuantity(value, name, 32);
  return fromHex(`0x${key.toString(16).padStart(64, "0")}`, 32);
}

function malformed(field: string, reason: string): EthGetProofError {
  return new EthGetProofError("PROOF_MALFORMED", `eth_getProof answer: ${field}: ${reason}`, {
    details: { field, reason },
  });
}

export class EthGetProofError extends HeliogramError<"PROOF_MALFORMED"> {}
