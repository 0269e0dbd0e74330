import type { HeliogramError } from "../primitives/errors.ts";
import { type Hex, toHex } from "../primitives/hex.ts";
import type { LightClientHeader, LightClientUpdate } from "../ssz/values.ts";
import type { ChainConfig } from "./config/chain-config.ts";
import { beaconRoot } from "./spec/header.ts";

/** A header that the client verified. */
export interface VerifiedHead {
  readonly slot: number;
  readonly blockRoot: Hex;
  readonly header: LightClientHeader;
  /** Null before Capella. Since Gloas only the hash is in the header, and it is the parent payload's. */
  readonly execution: ExecutionSummary | null;
}

export interface ExecutionSummary {
  readonly blockHash: Hex;
  readonly blockNumber: number | null;
  readonly stateRoot: Hex | null;
  /** Seconds since 1970. */
  readonly timestamp: number | null;
}

export type LightClientEvent =
  | { readonly type: "bootstrapped"; readonly head: VerifiedHead; readonly endpoint: string }
  | { readonly type: "resumed"; readonly head: VerifiedHead }
  /** An update was verified; also for whoever passes it on, to a contract for instance. */
  | { readonly type: "update"; readonly update: LightClientUpdate; readonly endpoint: string }
  | { readonly type: "finalized"; readonly head: VerifiedHead }
  | { readonly type: "optimistic"; readonly head: VerifiedHead }
  /** The committee of a period became known. */
  | { readonly type: "committee"; readonly period: number }
  /** An endpoint did not answer, or answered something that is not true. Others are asked. */
  | { readonly type: "endpointFailed"; readonly endpoint: string; readonly error: HeliogramError }
  /** The head to start from is older than the weak-subjectivity period: ask someone you trust for a newer checkpoint. */
  | { readonly type: "staleStart"; readonly head: VerifiedHead; readonly ageMs: number }
  | { readonly type: "storageFailed"; readonly error: unknown };

export function describeHead(config: ChainConfig, header: LightClientHeader): VerifiedHead {
  const { execution, executionBlockHash } = header;
  const blockHash = execution?.blockHash ?? executionBlockHash;
  return {
    slot: header.beacon.slot,
    blockRoot: toHex(beaconRoot(config, header)),
    header,
    execution:
      blockHash === undefined
        ? null
        : {
            blockHash: toHex(blockHash),
            blockNumber: execution?.blockNumber ?? null,
            stateRoot: execution === undefined ? null : toHex(execution.stateRoot),
            timestamp: execution?.timestamp ?? null,
          },
  };
}

/** Listeners, and queues for those who iterate. */
export class EventHub<Event> {
  readonly #listeners = new Set<(event: Event) => void>();
  readonly #onClose = new Set<() => void>();
  readonly #queueMax: number;

  /** @param queueMax events an iterator may lag behind; then its oldest are dropped */
  constructor(queueMax: number) {
    this.#queueMax = queueMax;
  }

  emit(event: Event): void {
    for (const listener of this.#listeners) {
      try {
        listener(event);
      } catch (error) {
        // A listener's mistake must not look like one of the work that it listens to.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }

  /** @returns what ends the subscription */
  subscribe(listener: (event: Event) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Ends every iteration. */
  close(): void {
    for (const end of this.#onClose) end();
  }

  /** Events from this call on. */
  iterate(): AsyncGenerator<Event, void, void> {
    const queue: Event[] = [];
    const state = { isClosed: false, wake: (): void => {} };
    const unsubscribe = this.subscribe((event) => {
      queue.push(event);
      if (queue.length > this.#queueMax) queue.shift();
      state.wake();
    });
    const close = (): void => {
      state.isClosed = true;
      state.wake();
    };
    this.#onClose.add(close);
    return drain(queue, state, () => {
      unsubscribe();
      this.#onClose.delete(close);
    });
  }
}

async function* drain<Event>(
  queue: Event[],
  state: { isClosed: boolean; wake: () => void },
  end: () => void,
): AsyncGenerator<Event, void, void> {
  try {
    for (;;) {
      const event = queue.shift();
      if (event !== undefined) {
        yield event;
        continue;
      }
      if (state.isClosed) return;
      await new Promise<void>((resolve) => {
        state.wake = resolve;
      });
    }
  } finally {
    end();
  }
}
