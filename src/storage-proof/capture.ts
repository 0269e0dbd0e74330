import type { Hex } from "../primitives/hex.ts";
import { type FetchStateProofOptions, fetchStateProof } from "./fetch-state-proof.ts";
import type { StateProofResult } from "./state-proof-task.ts";
import type { BlockReference } from "./state-rpc.ts";

/**
 * Proofs taken when a block is finalized and kept, because most servers forget a block's state about 25 minutes after
 * it, and a destination may accept the block later than that.
 */
export interface CaptureStore {
  get(key: string): Promise<StateProofResult | undefined>;
  set(key: string, proof: StateProofResult): Promise<void>;
}

/** What to prove in each finalized state. */
export interface CaptureTarget {
  readonly address: Hex;
  readonly slotKeys: readonly Hex[];
}

export interface FinalizedState {
  readonly stateRoot: Hex;
  readonly block: BlockReference;
}

export class StateProofCapture {
  readonly #options: FetchStateProofOptions;
  readonly #store: CaptureStore;

  constructor(options: FetchStateProofOptions, store: CaptureStore) {
    this.#options = options;
    this.#store = store;
  }

  /**
   * The proof of a target in a state: from the store, or fetched, verified and stored.
   * @throws FetchStateProofError
   */
  async take(state: FinalizedState, target: CaptureTarget, signal?: AbortSignal): Promise<StateProofResult> {
    const key = captureKey(state.stateRoot, target);
    const known = await this.#store.get(key);
    if (known !== undefined) return known;
    const query = { ...state, ...target, ...(signal === undefined ? {} : { signal }) };
    const proof = await fetchStateProof(this.#options, query);
    await this.#store.set(key, proof);
    return proof;
  }
}

/** A store in memory that forgets the oldest entries. */
export class MemoryCaptureStore implements CaptureStore {
  readonly #entries = new Map<string, StateProofResult>();
  readonly #entriesMax: number;

  constructor(entriesMax: number) {
    this.#entriesMax = entriesMax;
  }

  async get(key: string): Promise<StateProofResult | undefined> {
    return this.#entries.get(key);
  }

  async set(key: string, proof: StateProofResult): Promise<void> {
    this.#entries.delete(key);
    this.#entries.set(key, proof);
    const oldest = this.#entries.keys().next();
    if (this.#entries.size > this.#entriesMax && oldest.done !== true) this.#entries.delete(oldest.value);
  }
}

/** A state root fixes the whole state, so that root, account and slots name a proof. */
function captureKey(stateRoot: Hex, { address, slotKeys }: CaptureTarget): string {
  return [stateRoot, address.toLowerCase(), ...slotKeys].join(":");
}
