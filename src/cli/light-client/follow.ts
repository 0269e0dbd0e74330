import { loadBls } from "../../bls/default-bls.ts";
import type { ChainConfig } from "../../light-client/config/chain-config.ts";
import type { LightClientEvent, VerifiedHead } from "../../light-client/events.ts";
import { LightClient } from "../../light-client/light-client.ts";
import { slotAtTime } from "../../light-client/spec/forks-and-periods.ts";
import { countParticipants } from "../../light-client/spec/updates.ts";
import { BeaconRestTransport } from "../../light-client/transport/beacon-rest.ts";
import { HeliogramError } from "../../primitives/errors.ts";
import { fromHex } from "../../primitives/hex.ts";
import { useFastHasher } from "../../ssz/hasher.ts";
import { fileStorage } from "./file-storage.ts";

export interface FollowInput {
  readonly config: ChainConfig;
  readonly beacons: readonly string[];
  readonly checkpoint: string;
  /** File for the verified state. */
  readonly store?: string;
  /** Stop after the first sync. */
  readonly once: boolean;
}

/** Events in plain values, without the objects themselves. */
export type FollowLine = Readonly<Record<string, unknown>> & { readonly event: string };

/** Follows a chain until `signal` is aborted. */
export async function followChain(
  { config, beacons, checkpoint, store, once }: FollowInput,
  onLine: (line: FollowLine) => void,
  signal: AbortSignal,
): Promise<void> {
  const bls = await loadBls();
  await useFastHasher();
  const client = new LightClient({
    config,
    bls,
    transports: beacons.map((url) => new BeaconRestTransport(config, url)),
    checkpoint: fromHex(checkpoint, 32),
    ...(store === undefined ? {} : { storage: fileStorage(store) }),
  });
  client.subscribe((event) => onLine(describeEvent(config, event)));
  const stopped = new Promise<void>((resolve) => {
    signal.addEventListener("abort", () => resolve(client.stop()), { once: true });
  });
  try {
    if (once) {
      await client.step();
    } else {
      await client.start();
      await stopped;
    }
  } catch (error) {
    // Stopped on the way: nothing went wrong.
    if (!signal.aborted) throw error;
  } finally {
    await client.stop();
  }
}

function describeEvent(config: ChainConfig, event: LightClientEvent): FollowLine {
  switch (event.type) {
    case "bootstrapped":
    case "resumed":
    case "finalized":
    case "optimistic":
      return {
        event: event.type,
        ...describeHead(config, event.head),
        ...("endpoint" in event ? { endpoint: event.endpoint } : {}),
      };
    case "update": {
      const { attestedHeader, signatureSlot, syncAggregate } = event.update;
      const bits = syncAggregate.syncCommitteeBits;
      return {
        event: event.type,
        attestedSlot: attestedHeader.beacon.slot,
        signatureSlot,
        participants: countParticipants(bits),
        seats: bits.bitLen,
        endpoint: event.endpoint,
      };
    }
    case "committee":
      return { event: event.type, period: event.period };
    case "endpointFailed":
      return { event: event.type, endpoint: event.endpoint, code: event.error.code, message: event.error.message };
    case "staleStart":
      return { event: event.type, ...describeHead(config, event.head), ageDays: Math.floor(event.ageMs / 86_400_000) };
    case "storageFailed":
      return {
        event: event.type,
        message: event.error instanceof HeliogramError ? event.error.message : String(event.error),
      };
    default:
      return event satisfies never;
  }
}

function describeHead(config: ChainConfig, head: VerifiedHead): Readonly<Record<string, unknown>> {
  const { execution } = head;
  return {
    slot: head.slot,
    slotsBehind: slotAtTime(config, Date.now()) - head.slot,
    block: head.blockRoot,
    ...(execution === null ? {} : { executionBlock: execution.blockNumber, executionHash: execution.blockHash }),
  };
}
