import type { AcceptedState } from "./abi.ts";

/**
 * The states that the contract's ring holds, rebuilt from its `StateAccepted` events.
 *
 * The contract keeps hashes only; whoever wants to prove something against a state brings the state. Add events in the
 * chain's order. A reorganization of the destination chain takes events back: then make a new index.
 */
export class AcceptedStates {
  /** By place in the ring; later states are later in the map too. */
  readonly #places = new Map<bigint, AcceptedState>();

  /** A state that takes the place of an older one makes the contract forget that one. */
  add(accepted: AcceptedState): void {
    this.#places.delete(accepted.index);
    this.#places.set(accepted.index, accepted);
  }

  /** The newest state, undefined if there is none. */
  latest(): AcceptedState | undefined {
    return [...this.#places.values()].at(-1);
  }

  /** The state of exactly this execution block. */
  ofBlock(blockNumber: bigint): AcceptedState | undefined {
    return this.#find(({ state }) => state.blockNumber === blockNumber);
  }

  /** The state of exactly this beacon slot. */
  ofSlot(slot: bigint): AcceptedState | undefined {
    return this.#find(({ state }) => state.slot === slot);
  }

  /** The oldest state that has everything that happened up to this execution block. */
  covering(blockNumber: bigint): AcceptedState | undefined {
    return this.#find(({ state }) => state.blockNumber >= blockNumber);
  }

  /** Slots and block numbers only ever rise, so the first that fits is the oldest. */
  #find(fits: (accepted: AcceptedState) => boolean): AcceptedState | undefined {
    for (const accepted of this.#places.values()) {
      if (fits(accepted)) return accepted;
    }
    return undefined;
  }
}
