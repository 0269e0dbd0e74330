import { HeliogramError } from "../primitives/errors.ts";
import type { LightClientUpdate } from "../ssz/values.ts";
import type { Clock } from "./clock.ts";
import type { LightClientContext } from "./context.ts";
import type { LightClientEvent } from "./events.ts";
import { computeSyncCommitteePeriodAtSlot } from "./spec/forks-and-periods.ts";
import { processLightClientUpdate } from "./spec/process-update.ts";
import { initializeLightClientStore, type LightClientStore } from "./spec/store.ts";
import { fromFinalityUpdate, fromOptimisticUpdate } from "./spec/updates.ts";
import { UPDATES_PER_REQUEST_MAX } from "./transport/beacon-rest.ts";
import type { EndpointPool } from "./transport/endpoint-pool.ts";
import type { LightClientTransport } from "./transport/transport.ts";

/**
 * The steps of syncing: each takes a store and returns one that is at least as new. Endpoints are asked until one
 * brings progress that verifies; what the others send costs time, never truth.
 * Source of the procedure: consensus-specs `specs/altair/light-client/light-client.md`.
 */
export interface SyncDependencies {
  readonly context: LightClientContext;
  readonly endpoints: EndpointPool;
  /** The slot by the clock, with the tolerance for its skew. */
  currentSlot(): number;
  emit(event: LightClientEvent): void;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/**
 * @throws SyncError SYNC_NO_BOOTSTRAP if no endpoint has a valid bootstrap for the checkpoint
 */
export async function bootstrapFrom(
  deps: SyncDependencies,
  checkpoint: Uint8Array,
): Promise<{ store: LightClientStore; endpoint: string }> {
  for (const endpoint of deps.endpoints.ordered()) {
    const store = await attempt(deps, endpoint, async () =>
      initializeLightClientStore(deps.context, checkpoint, await endpoint.getBootstrap(checkpoint, deps.signal)),
    );
    if (store !== null) return { store, endpoint: endpoint.name };
    if (deps.signal.aborted) break;
  }
  throw new SyncError("SYNC_NO_BOOTSTRAP", "no endpoint has a valid bootstrap for the checkpoint");
}

/**
 * Walks the periods until the store holds the committees of the current one, or no endpoint helps any further.
 * @param onProgress gets each newer store
 */
export async function catchUp(
  deps: SyncDependencies,
  store: LightClientStore,
  onProgress: (store: LightClientStore) => void,
): Promise<void> {
  let best = store;
  while (!deps.signal.aborted) {
    const { from, count } = missingPeriods(deps, best);
    if (count <= 0) break;
    const before = best;
    for (const endpoint of deps.endpoints.ordered()) {
      await attempt(deps, endpoint, async () => {
        for (const update of await endpoint.getUpdates(from, count, deps.signal)) {
          best = applyIfRelevant(deps, endpoint, best, update);
          onProgress(best);
          // A long walk must not starve whoever shares the thread.
          await deps.clock.sleep(0, deps.signal);
        }
      });
      if (isFurther(deps, before, best) || deps.signal.aborted) break;
    }
    if (!isFurther(deps, before, best)) break;
  }
}

/**
 * Asks one endpoint for its newest finality and optimistic update.
 * @param apply takes an update into the client's store; throws if it is not valid there
 */
export async function pollHead(
  deps: SyncDependencies,
  endpoint: LightClientTransport,
  apply: (update: LightClientUpdate) => void,
): Promise<void> {
  const { preset } = deps.context.config;
  await attempt(deps, endpoint, async () => {
    apply(fromFinalityUpdate(preset, await endpoint.getFinalityUpdate(deps.signal)));
  });
  await attempt(deps, endpoint, async () => {
    apply(fromOptimisticUpdate(preset, await endpoint.getOptimisticUpdate(deps.signal)));
  });
}

function missingPeriods(
  { context, currentSlot }: SyncDependencies,
  store: LightClientStore,
): { from: number; count: number } {
  const storePeriod = computeSyncCommitteePeriodAtSlot(context.config, store.finalizedHeader.beacon.slot);
  const currentPeriod = computeSyncCommitteePeriodAtSlot(context.config, currentSlot());
  const from = store.nextSyncCommittee === null ? storePeriod : storePeriod + 1;
  return { from, count: Math.min(currentPeriod - from + 1, UPDATES_PER_REQUEST_MAX) };
}

/** An update that is only too old is no fault of the endpoint's. */
export function applyIfRelevant(
  { context, currentSlot, emit }: SyncDependencies,
  endpoint: LightClientTransport,
  store: LightClientStore,
  update: LightClientUpdate,
): LightClientStore {
  try {
    const next = processLightClientUpdate(context, store, update, currentSlot());
    emit({ type: "update", update, endpoint: endpoint.name });
    return next;
  } catch (error) {
    if (error instanceof HeliogramError && error.code === "LC_UPDATE_NOT_RELEVANT") return store;
    throw error;
  }
}

/** Holds the committee of a later period than before. */
function isFurther({ context }: SyncDependencies, before: LightClientStore, after: LightClientStore): boolean {
  const known = (store: LightClientStore): number =>
    computeSyncCommitteePeriodAtSlot(context.config, store.finalizedHeader.beacon.slot) +
    (store.nextSyncCommittee === null ? 0 : 1);
  return known(after) > known(before);
}

/** Runs one exchange with an endpoint; a failure is reported and answered with null. */
async function attempt<T>(
  deps: SyncDependencies,
  endpoint: LightClientTransport,
  run: () => Promise<T>,
): Promise<T | null> {
  try {
    const result = await run();
    deps.endpoints.reportGood(endpoint);
    return result;
  } catch (cause) {
    if (deps.signal.aborted) return null;
    const isKnown = cause instanceof HeliogramError;
    const error = isKnown
      ? cause
      : new SyncError("SYNC_ENDPOINT_THREW", "an endpoint's answer could not be used", cause);
    deps.endpoints.reportBad(endpoint);
    deps.emit({ type: "endpointFailed", endpoint: endpoint.name, error });
    return null;
  }
}

export type SyncErrorCode =
  | "SYNC_NO_BOOTSTRAP"
  /** An error of no known kind; the cause has it. */
  | "SYNC_ENDPOINT_THREW";

export class SyncError extends HeliogramError<SyncErrorCode> {
  constructor(code: SyncErrorCode, message: string, cause?: unknown) {
    super(code, message, { retryable: true, ...(cause === undefined ? {} : { cause }) });
  }
}
