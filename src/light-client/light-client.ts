import type { Bls } from "../bls/bls.ts";
import type { LightClientUpdate } from "../ssz/values.ts";
import { type Clock, systemClock } from "./clock.ts";
import type { ChainConfig } from "./config/chain-config.ts";
import { createLightClientContext, type LightClientContext } from "./context.ts";
import { describeHead, EventHub, type LightClientEvent, type VerifiedHead } from "./events.ts";
import { computeSyncCommitteePeriodAtSlot, slotAtTime, timeAtSlot } from "./spec/forks-and-periods.ts";
import type { LightClientStore } from "./spec/store.ts";
import { decodeLightClientStore, encodeLightClientStore, type LightClientStorage } from "./store-codec.ts";
import { applyIfRelevant, bootstrapFrom, catchUp, pollHead, type SyncDependencies } from "./sync.ts";
import { EndpointPool } from "./transport/endpoint-pool.ts";
import type { LightClientTransport } from "./transport/transport.ts";

export interface LightClientOptions {
  readonly config: ChainConfig;
  readonly bls: Bls;
  /** Servers to ask; none is trusted, and one honest among them is enough to make progress. */
  readonly transports: readonly LightClientTransport[];
  /** Root of a finalized block that is trusted: 32 bytes. */
  readonly checkpoint: Uint8Array;
  readonly storage?: LightClientStorage;
  readonly clock?: Clock;
  /** Pause between two rounds of `start`. Default: one slot. */
  readonly pollIntervalMs?: number;
  /** How far the local clock may be behind. Default: 500 ms, the network's MAXIMUM_GOSSIP_CLOCK_DISPARITY. */
  readonly clockToleranceMs?: number;
  /** Starting from a head older than this is reported. Default: 14 days. */
  readonly weakSubjectivityPeriodMs?: number;
}

const DAY_MS = 86_400_000;
const EVENT_QUEUE_MAX = 4096;

/**
 * Follows a chain. `start` syncs and goes on in the background; `step` does one round for whoever drives the client
 * alone. Never forces an update: without finality the head stays where it is.
 */
export class LightClient {
  readonly context: LightClientContext;
  readonly #options: Required<Omit<LightClientOptions, "storage">> & Pick<LightClientOptions, "storage">;
  readonly #endpoints: EndpointPool;
  readonly #events = new EventHub<LightClientEvent>(EVENT_QUEUE_MAX);
  /** Endpoints whose last poll has not ended. */
  readonly #polled = new Set<LightClientTransport>();
  #store: LightClientStore | null = null;
  #saved: LightClientStore | null = null;
  #abort = new AbortController();
  #following: Promise<void> | null = null;
  #step: Promise<void> | null = null;

  constructor(options: LightClientOptions) {
    this.#options = {
      clock: systemClock,
      pollIntervalMs: options.config.slotDurationMs,
      clockToleranceMs: 500,
      weakSubjectivityPeriodMs: 14 * DAY_MS,
      ...options,
    };
    this.context = createLightClientContext(options.config, options.bls);
    this.#endpoints = new EndpointPool(options.transports);
  }

  /** The verified state; null before the first step. */
  get store(): LightClientStore | null {
    return this.#store;
  }

  get finalized(): VerifiedHead | null {
    return this.#store && describeHead(this.#options.config, this.#store.finalizedHeader);
  }

  get optimistic(): VerifiedHead | null {
    return this.#store && describeHead(this.#options.config, this.#store.optimisticHeader);
  }

  /** @returns what ends the subscription */
  subscribe(listener: (event: LightClientEvent) => void): () => void {
    return this.#events.subscribe(listener);
  }

  /** Events from this call on, until `stop`. */
  events(): AsyncGenerator<LightClientEvent, void, void> {
    return this.#events.iterate();
  }

  /**
   * Syncs to the head, then follows it in the background until `stop`.
   * @throws SyncError SYNC_NO_BOOTSTRAP
   */
  async start(): Promise<void> {
    if (this.#following !== null) return;
    const { signal } = this.#abort;
    await this.step();
    this.#following = this.#follow(signal);
  }

  /** Ends the background work and every iteration; requests under way are aborted. The store stays readable. */
  async stop(): Promise<void> {
    this.#abort.abort();
    await this.#following;
    // Whoever asked for the round gets its error.
    await this.#step?.catch(() => {});
    this.#following = null;
    this.#abort = new AbortController();
    this.#events.close();
  }

  /**
   * One round: begin or resume if that was not done yet, walk missing periods, ask for the newest heads. Calls while a
   * round is running share it.
   * @throws SyncError SYNC_NO_BOOTSTRAP
   */
  step(): Promise<void> {
    this.#step ??= this.#round().finally(() => {
      this.#step = null;
    });
    return this.#step;
  }

  async #follow(signal: AbortSignal): Promise<void> {
    const { clock, pollIntervalMs } = this.#options;
    while (!signal.aborted) {
      await clock.sleep(pollIntervalMs, signal);
      if (!signal.aborted) await this.step();
    }
  }

  async #round(): Promise<void> {
    const deps = this.#dependencies();
    const store = this.#store ?? (await this.#begin(deps));
    await catchUp(deps, store, (next) => this.#setStore(next));
    await this.#pollHeads(deps);
    await this.#save();
  }

  /** Asks all endpoints at once. One that takes longer than the interval goes on by itself and is left out meanwhile. */
  async #pollHeads(deps: SyncDependencies): Promise<void> {
    const { clock, pollIntervalMs } = this.#options;
    const polls = deps.endpoints
      .ordered()
      .filter((endpoint) => !this.#polled.has(endpoint))
      .map(async (endpoint) => {
        this.#polled.add(endpoint);
        await pollHead(deps, endpoint, (update) => this.#apply(deps, update, endpoint));
        this.#polled.delete(endpoint);
      });
    const isDone = new AbortController();
    await Promise.race([Promise.all(polls), clock.sleep(pollIntervalMs, isDone.signal)]);
    isDone.abort();
  }

  #apply(deps: SyncDependencies, update: LightClientUpdate, endpoint: LightClientTransport): void {
    if (this.#store !== null) this.#setStore(applyIfRelevant(deps, endpoint, this.#store, update));
  }

  /** From the storage, else from the checkpoint. */
  async #begin(deps: SyncDependencies): Promise<LightClientStore> {
    const { config, checkpoint } = this.#options;
    const resumed = await this.#load();
    if (resumed !== null) {
      this.#store = resumed;
      this.#saved = resumed;
      const head = describeHead(config, resumed.finalizedHeader);
      deps.emit({ type: "resumed", head });
      this.#reportStaleStart(head);
      return resumed;
    }
    const { store, endpoint } = await bootstrapFrom(deps, checkpoint);
    this.#store = store;
    const head = describeHead(config, store.finalizedHeader);
    deps.emit({ type: "bootstrapped", head, endpoint });
    this.#reportStaleStart(head);
    return store;
  }

  #reportStaleStart(head: VerifiedHead): void {
    const { config, clock, weakSubjectivityPeriodMs } = this.#options;
    const ageMs = clock.nowMs() - timeAtSlot(config, head.slot);
    if (ageMs > weakSubjectivityPeriodMs) this.#events.emit({ type: "staleStart", head, ageMs });
  }

  #setStore(next: LightClientStore): void {
    const { config } = this.#options;
    const before = this.#store;
    this.#store = next;
    if (before === null || next === before) return;
    if (next.finalizedHeader !== before.finalizedHeader) {
      this.#events.emit({ type: "finalized", head: describeHead(config, next.finalizedHeader) });
    }
    if (next.optimisticHeader !== before.optimisticHeader) {
      this.#events.emit({ type: "optimistic", head: describeHead(config, next.optimisticHeader) });
    }
    if (next.nextSyncCommittee !== null && next.nextSyncCommittee !== before.nextSyncCommittee) {
      const period = computeSyncCommitteePeriodAtSlot(config, next.finalizedHeader.beacon.slot) + 1;
      this.#events.emit({ type: "committee", period });
    }
  }

  async #load(): Promise<LightClientStore | null> {
    const { config, checkpoint, storage } = this.#options;
    try {
      const text = (await storage?.load()) ?? null;
      return text === null ? null : decodeLightClientStore(config, text, checkpoint);
    } catch (error) {
      this.#events.emit({ type: "storageFailed", error });
      return null;
    }
  }

  /** What is lost with an optimistic header comes back within a slot: only finality is worth a write. */
  async #save(): Promise<void> {
    const { config, checkpoint, storage } = this.#options;
    const store = this.#store;
    const isSaved =
      store?.finalizedHeader === this.#saved?.finalizedHeader &&
      store?.nextSyncCommittee === this.#saved?.nextSyncCommittee;
    if (storage === undefined || store === null || isSaved) return;
    try {
      await storage.save(encodeLightClientStore(config, store, checkpoint));
      this.#saved = store;
    } catch (error) {
      this.#events.emit({ type: "storageFailed", error });
    }
  }

  #dependencies(): SyncDependencies {
    const { config, clock, clockToleranceMs } = this.#options;
    return {
      context: this.context,
      endpoints: this.#endpoints,
      currentSlot: () => slotAtTime(config, clock.nowMs() + clockToleranceMs),
      emit: (event) => this.#events.emit(event),
      clock,
      signal: this.#abort.signal,
    };
  }
}
