import { loadBls } from "../../bls/default-bls.ts";
import type { ChainConfig } from "../../light-client/config/chain-config.ts";
import { createLightClientContext } from "../../light-client/context.ts";
import { computeSyncCommitteePeriodAtSlot, forkAtSlot, slotAtTime } from "../../light-client/spec/forks-and-periods.ts";
import { beaconRoot } from "../../light-client/spec/header.ts";
import { processLightClientUpdate } from "../../light-client/spec/process-update.ts";
import { initializeLightClientStore, type LightClientStore } from "../../light-client/spec/store.ts";
import { countParticipants, isFinalityUpdate, isSyncCommitteeUpdate } from "../../light-client/spec/updates.ts";
import { fromHex, type Hex, toHex } from "../../primitives/hex.ts";
import { useFastHasher } from "../../ssz/hasher.ts";
import type { LightClientUpdate } from "../../ssz/values.ts";
import { readBootstrapFile, readUpdateFile } from "./object-file.ts";

export interface VerifyInput {
  readonly config: ChainConfig;
  readonly bootstrap: string;
  readonly updates: readonly string[];
  /** Root of the trusted block; the bootstrap's own header if it is absent. */
  readonly checkpoint?: string;
  readonly nowMs: number;
}

/** One verified object, in plain values: what the command prints. */
export type VerifiedLine =
  | {
      readonly object: "bootstrap";
      readonly slot: number;
      readonly fork: string;
      readonly period: number;
      readonly root: Hex;
    }
  | {
      readonly object: "update" | "finality update" | "optimistic update";
      readonly attestedSlot: number;
      readonly finalizedSlot: number | null;
      readonly signatureSlot: number;
      readonly fork: string;
      readonly period: number;
      readonly participants: number;
      readonly seats: number;
    };

export interface VerifySummary {
  readonly objects: number;
  readonly finalizedSlot: number;
  readonly finalizedRoot: Hex;
  readonly optimisticSlot: number;
  readonly periodsCrossed: number;
  readonly bls: "blst" | "noble";
  readonly elapsedMs: number;
}

/**
 * Verifies a bootstrap and then updates in their order, as a light client that starts there would.
 * @param onVerified called for each object as soon as it is verified
 * @throws HeliogramError of the first object that is wrong
 */
export async function verifyObjects(
  { config, bootstrap: bootstrapPath, updates: paths, checkpoint, nowMs }: VerifyInput,
  onVerified: (line: VerifiedLine) => void,
): Promise<VerifySummary> {
  const bls = await loadBls();
  await useFastHasher();
  const context = createLightClientContext(config, bls);
  const bootstrap = await readBootstrapFile(config, bootstrapPath);
  const updates = (await Promise.all(paths.map((path) => readUpdateFile(config, path)))).flat();
  const period = (slot: number): number => computeSyncCommitteePeriodAtSlot(config, slot);

  const startedMs = performance.now();
  const ownRoot = beaconRoot(config, bootstrap.header);
  let store: LightClientStore = initializeLightClientStore(
    context,
    checkpoint === undefined ? ownRoot : fromHex(checkpoint, 32),
    bootstrap,
  );
  const { slot } = bootstrap.header.beacon;
  onVerified({ object: "bootstrap", slot, fork: forkAtSlot(config, slot), period: period(slot), root: toHex(ownRoot) });
  const currentSlot = slotAtTime(config, nowMs);
  for (const update of updates) {
    store = processLightClientUpdate(context, store, update, currentSlot);
    onVerified(describeUpdate(config, update));
  }
  return {
    objects: 1 + updates.length,
    finalizedSlot: store.finalizedHeader.beacon.slot,
    finalizedRoot: toHex(beaconRoot(config, store.finalizedHeader)),
    optimisticSlot: store.optimisticHeader.beacon.slot,
    periodsCrossed: period(store.finalizedHeader.beacon.slot) - period(slot),
    bls: bls.name,
    elapsedMs: Math.round(performance.now() - startedMs),
  };
}

function describeUpdate(config: ChainConfig, update: LightClientUpdate): VerifiedLine {
  const { attestedHeader, finalizedHeader, signatureSlot, syncAggregate } = update;
  const attestedSlot = attestedHeader.beacon.slot;
  const isFinality = isFinalityUpdate(update);
  return {
    object: isSyncCommitteeUpdate(update) ? "update" : isFinality ? "finality update" : "optimistic update",
    attestedSlot,
    finalizedSlot: isFinality ? finalizedHeader.beacon.slot : null,
    signatureSlot,
    fork: forkAtSlot(config, attestedSlot),
    period: computeSyncCommitteePeriodAtSlot(config, signatureSlot),
    participants: countParticipants(syncAggregate.syncCommitteeBits),
    seats: syncAggregate.syncCommitteeBits.bitLen,
  };
}
