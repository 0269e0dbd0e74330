import { getNode, type Node } from "@chainsafe/persistent-merkle-tree";
import type { BitArray } from "@chainsafe/ssz";
import type { Bls } from "../../bls/bls.ts";
import { type Hex, toHex } from "../../primitives/hex.ts";
import type { Preset } from "../../ssz/presets.ts";
import { sszTypes } from "../../ssz/types.ts";
import type { SyncCommittee } from "../../ssz/values.ts";
import type { ContractSyncSignature } from "./abi.ts";
import { ContractEncodingError, g1Words, g2Words } from "./points.ts";

/** `SyncCommittee.pubkeys` in the tree of the container. */
const PUBKEYS_GINDEX = 2;

/**
 * What the contract needs of one committee: its tree of keys, hashed once, and the keys, decompressed when they are absent.
 */
export class CommitteeWitness {
  readonly #committee: SyncCommittee;
  readonly #bls: Bls;
  readonly #tree: Node;
  readonly #aggregate: ContractSyncSignature["aggregateKey"];
  readonly #keys = new Map<number, Uint8Array>();

  /** @throws BlsError if the aggregate key is invalid */
  constructor(preset: Preset, committee: SyncCommittee, bls: Bls) {
    this.#committee = committee;
    this.#bls = bls;
    this.#tree = sszTypes(preset).SyncCommittee.value_toTree(committee);
    this.#aggregate = g1Words(this.#decompress(committee.aggregatePubkey));
  }

  /** Root of the `SyncCommittee` container. */
  get root(): Hex {
    return toHex(this.#tree.root);
  }

  /**
   * The signature with the keys that are to be subtracted and the nodes that prove them.
   * @throws ContractEncodingError ENCODING_COMMITTEE_SIZE, ENCODING_BAD_SIGNATURE
   * @throws BlsError if an absent key is invalid
   */
  sign(bits: BitArray, signature: Uint8Array): ContractSyncSignature {
    const seats = this.#committee.pubkeys.length;
    if (bits.bitLen !== seats) {
      throw new ContractEncodingError("ENCODING_COMMITTEE_SIZE", `${bits.bitLen} bits for ${seats} seats`);
    }
    const absent = this.#committee.pubkeys.map((_, seat) => seat).filter((seat) => !bits.get(seat));
    return {
      participation: participationWords(bits),
      signature: g2Words(signature),
      aggregateKey: this.#aggregate,
      absentKeys: concatHex(absent.map((seat) => this.#key(seat))),
      siblings: siblingGindices(absent, seats).map((gindex) => toHex(getNode(this.#tree, gindex).root)),
    };
  }

  #key(seat: number): Uint8Array {
    let key = this.#keys.get(seat);
    if (key === undefined) {
      key = this.#decompress(this.#committee.pubkeys[seat]!);
      this.#keys.set(seat, key);
    }
    return key;
  }

  #decompress(key: Uint8Array): Uint8Array {
    return this.#bls.publicKeyToBytes(this.#bls.publicKeyFromBytes(key), "uncompressed");
  }
}

/**
 * Nodes that, with the leaves of the absent seats, give the root of the keys: for each seat in turn the siblings of its path,
 * from the leaf up to where it meets the path of the next seat, without those that earlier seats' paths lead to.
 */
function siblingGindices(absent: readonly number[], seats: number): bigint[] {
  if (absent.length === 0) return [BigInt(PUBKEYS_GINDEX)];
  const known = new Set<number>();
  const siblings: bigint[] = [];
  absent.forEach((seat, index) => {
    const next = absent[index + 1];
    // Neighbours in the list meet at the level of the highest bit in which they differ.
    const meets = next === undefined ? Math.log2(seats) : 31 - Math.clz32(seat ^ next);
    let gindex = PUBKEYS_GINDEX * seats + seat;
    for (let level = 0; level < meets; level++) {
      if (!known.has(gindex ^ 1)) siblings.push(BigInt(gindex ^ 1));
      gindex >>= 1;
    }
    known.add(gindex);
  });
  return siblings;
}

function participationWords(bits: BitArray): [bigint, bigint] {
  const words: [bigint, bigint] = [0n, 0n];
  for (let seat = 0; seat < bits.bitLen; seat++) {
    if (bits.get(seat)) words[seat < 256 ? 0 : 1] |= 1n << BigInt(seat % 256);
  }
  return words;
}

function concatHex(parts: readonly Uint8Array[]): Hex {
  return `0x${parts.map((part) => toHex(part).slice(2)).join("")}`;
}
