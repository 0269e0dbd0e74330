import type { BitArray } from "@chainsafe/ssz";
import type { Bls, BlsPublicKey } from "../bls/bls.ts";
import type { SyncCommittee } from "../ssz/values.ts";
import { LightClientError } from "./errors.ts";

/**
 * The decoded keys of committees, each decoded once and only when it is needed.
 *
 * A committee is known by its object: the store keeps one object for as long as it holds the committee, and nothing
 * changes it. What is no longer held is collected.
 */
export class CommitteeKeys {
  readonly #bls: Bls;
  readonly #decoded = new WeakMap<SyncCommittee, DecodedCommittee>();

  constructor(bls: Bls) {
    this.#bls = bls;
  }

  /**
   * The sum of the participants' keys. With few absent members it is the committee's aggregate key minus theirs: the
   * committee's root, which the chain's state commits to, covers the aggregate key, and the state transition computes
   * it as the sum of all seats (`get_next_sync_committee`, Altair).
   * @throws LightClientError LC_COMMITTEE_KEY_INVALID
   */
  participantsKey(committee: SyncCommittee, bits: BitArray): BlsPublicKey {
    const keys = this.#decode(committee);
    const present: number[] = [];
    const absent: number[] = [];
    for (let seat = 0; seat < committee.pubkeys.length; seat++) (bits.get(seat) ? present : absent).push(seat);
    if (absent.length < present.length) {
      return this.#bls.subtractPublicKeys(
        keys.aggregate(),
        absent.map((seat) => keys.seat(seat)),
      );
    }
    return this.#bls.aggregatePublicKeys(present.map((seat) => keys.seat(seat)));
  }

  #decode(committee: SyncCommittee): DecodedCommittee {
    let keys = this.#decoded.get(committee);
    if (keys === undefined) {
      keys = new DecodedCommittee(this.#bls, committee);
      this.#decoded.set(committee, keys);
    }
    return keys;
  }
}

class DecodedCommittee {
  readonly #bls: Bls;
  readonly #committee: SyncCommittee;
  readonly #seats: (BlsPublicKey | undefined)[] = [];
  #aggregate: BlsPublicKey | undefined;

  constructor(bls: Bls, committee: SyncCommittee) {
    this.#bls = bls;
    this.#committee = committee;
  }

  aggregate(): BlsPublicKey {
    this.#aggregate ??= this.#fromBytes(this.#committee.aggregatePubkey, -1);
    return this.#aggregate;
  }

  seat(index: number): BlsPublicKey {
    let key = this.#seats[index];
    if (key === undefined) {
      key = this.#fromBytes(this.#committee.pubkeys[index] ?? new Uint8Array(), index);
      this.#seats[index] = key;
    }
    return key;
  }

  /** @param seat for the error's details; -1 is the aggregate key */
  #fromBytes(bytes: Uint8Array, seat: number): BlsPublicKey {
    try {
      return this.#bls.publicKeyFromBytes(bytes);
    } catch (cause) {
      throw new LightClientError("LC_COMMITTEE_KEY_INVALID", "a sync committee has an invalid key", { seat }, cause);
    }
  }
}
