import { aggregatePublicKeys, type PublicKey, SecretKey } from "@chainsafe/blst";
import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import type { SyncCommittee } from "../../ssz/values.ts";

/** Order of the groups of BLS12-381. */
const CURVE_ORDER = 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001n;
/** The point at infinity of G2, compressed: what a block carries if nobody signed. */
export const INFINITY_SIGNATURE: Uint8Array = Uint8Array.from({ length: 96 }, (_, index) => (index === 0 ? 0xc0 : 0));

interface Validator {
  readonly secret: bigint;
  readonly publicKey: PublicKey;
  /** 48 bytes, compressed. */
  readonly publicKeyBytes: Uint8Array;
}

/** One period's sync committee. */
export interface Committee extends SyncCommittee {
  /** Which validator sits in each seat. */
  readonly seats: readonly number[];
}

/**
 * Real BLS keys derived from a seed, and the committees drawn from them.
 *
 * A committee is a permutation of the validators, chosen by seed and period, read cyclically until all seats are taken:
 * with fewer validators than seats, some hold several, as `get_next_sync_committee_indices` does.
 */
export class ValidatorSet {
  readonly #seed: Uint8Array;
  readonly #validators: readonly Validator[];
  readonly #committees = new Map<number, Committee>();
  readonly #committeeSize: number;

  constructor(seed: string, count: number, committeeSize: number) {
    this.#seed = utf8ToBytes(seed);
    this.#committeeSize = committeeSize;
    this.#validators = Array.from({ length: count }, (_, index) => {
      const key = SecretKey.fromKeygen(digest(this.#seed, "validator", index));
      const publicKey = key.toPublicKey();
      return { secret: bytesToBigint(key.toBytes()), publicKey, publicKeyBytes: publicKey.toBytes() };
    });
  }

  get publicKeys(): readonly Uint8Array[] {
    return this.#validators.map(({ publicKeyBytes }) => publicKeyBytes);
  }

  committee(period: number): Committee {
    const known = this.#committees.get(period);
    if (known !== undefined) return known;
    const committee = this.#drawCommittee(period);
    this.#committees.set(period, committee);
    return committee;
  }

  /**
   * The aggregate of the seats' signatures. It is made as one signature, by the sum of the secret keys.
   * @param signers validator of each participating seat; one who holds several seats appears several times
   */
  sign(signers: readonly number[], message: Uint8Array): Uint8Array {
    const secret = signers.reduce((sum, index) => sum + this.#validators[index]!.secret, 0n) % CURVE_ORDER;
    if (secret === 0n) return INFINITY_SIGNATURE;
    return SecretKey.fromBytes(bigintToBytes(secret)).sign(message).toBytes();
  }

  #drawCommittee(period: number): Committee {
    const order = this.#validators
      .map((_, index) => ({ index, rank: bytesToBigint(digest(this.#seed, `committee ${period}`, index)) }))
      .sort((a, b) => (a.rank < b.rank ? -1 : 1));
    const seats = Array.from({ length: this.#committeeSize }, (_, seat) => order[seat % order.length]!.index);
    const members = seats.map((index) => this.#validators[index]!);
    return {
      seats,
      pubkeys: members.map(({ publicKeyBytes }) => publicKeyBytes),
      aggregatePubkey: aggregatePublicKeys(members.map(({ publicKey }) => publicKey)).toBytes(),
    };
  }
}

function digest(seed: Uint8Array, label: string, index: number): Uint8Array {
  return sha256(concatBytes(seed, utf8ToBytes(` ${label} ${index}`)));
}

function bytesToBigint(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).toString("hex")}`);
}

function bigintToBytes(value: bigint): Uint8Array {
  return new Uint8Array(Buffer.from(value.toString(16).padStart(64, "0"), "hex"));
}
