import type { Bls } from "../bls/bls.ts";
import type { ChainConfig } from "../light-client/config/chain-config.ts";
import { LightClient } from "../light-client/light-client.ts";
import { computeSyncCommitteePeriodAtSlot } from "../light-client/spec/forks-and-periods.ts";
import { isFinalityUpdate, isSyncCommitteeUpdate } from "../light-client/spec/updates.ts";
import type { LightClientTransport } from "../light-client/transport/transport.ts";
import type { FinalityPort, FinalizedHead } from "../pipeline/ports.ts";
import { HeliogramError } from "../primitives/errors.ts";
import type { LightClientUpdate, SyncCommittee } from "../ssz/values.ts";

export interface ConsensusOptions {
  readonly config: ChainConfig;
  readonly bls: Bls;
  readonly transports: readonly LightClientTransport[];
  /** Root of the block that the destination's light client was deployed with. */
  readonly checkpoint: Uint8Array;
}

/** The node's own light client, and the verified updates that a contract needs to follow it. */
export interface Consensus extends FinalityPort {
  readonly config: ChainConfig;
  readonly bls: Bls;
  /** Newest verified update with finality; undefined before the first. */
  newest(): LightClientUpdate | undefined;
  /** Verified update signed in a period that proves the next period's committee; undefined if none was seen. */
  rotation(period: number): LightClientUpdate | undefined;
  /** Committee of a period, if it was proven. */
  committee(period: number): SyncCommittee | undefined;
  /** Period of the sync committee that signed an update. */
  signaturePeriod(update: LightClientUpdate): number;
  stop(): Promise<void>;
}

/** Follows the source's beacon chain from the checkpoint. Everything it keeps was verified by the light client. */
export function createConsensus(options: ConsensusOptions): Consensus {
  const { config, bls } = options;
  const client = new LightClient(options);
  const committees = new Map<number, SyncCommittee>();
  const rotations = new Map<number, LightClientUpdate>();
  let newest: LightClientUpdate | undefined;
  let lastFailure: HeliogramError | undefined;
  const periodOf = (slot: number): number => computeSyncCommitteePeriodAtSlot(config, slot);

  client.subscribe((event) => {
    if (event.type === "endpointFailed") lastFailure = event.error;
    if (event.type !== "update") return;
    const { update } = event;
    if (!isFinalityUpdate(update)) return;
    if (newest === undefined || update.finalizedHeader.beacon.slot > newest.finalizedHeader.beacon.slot)
      newest = update;
    if (!isSyncCommitteeUpdate(update)) return;
    const period = periodOf(update.attestedHeader.beacon.slot);
    // The contract, like the specification, keeps a next committee only from a header final in the same period.
    if (periodOf(update.finalizedHeader.beacon.slot) !== period) return;
    committees.set(period + 1, update.nextSyncCommittee);
    rotations.set(period, update);
  });

  return {
    config,
    bls,
    follow: async () => {
      lastFailure = undefined;
      await client.step();
      const { store } = client;
      if (store !== null) {
        const period = periodOf(store.finalizedHeader.beacon.slot);
        committees.set(period, store.currentSyncCommittee);
        if (store.nextSyncCommittee !== null) committees.set(period + 1, store.nextSyncCommittee);
      }
      return toFinalizedHead(client, lastFailure);
    },
    newest: () => newest,
    rotation: (period) => rotations.get(period),
    committee: (period) => committees.get(period),
    signaturePeriod: (update) => periodOf(update.signatureSlot),
    stop: () => client.stop(),
  };
}

function toFinalizedHead(client: LightClient, lastFailure: HeliogramError | undefined): FinalizedHead {
  const head = client.finalized;
  const execution = head?.execution;
  if (head === null || execution === undefined || execution === null) {
    throw new ConsensusError("CONSENSUS_NO_HEAD", "no finalized execution block of the source is known yet", {
      retryable: true,
      hint: "check the addresses of the beacon APIs",
      ...(lastFailure === undefined ? {} : { cause: lastFailure }),
    });
  }
  if (execution.blockNumber === null || execution.stateRoot === null || execution.timestamp === null) {
    throw new ConsensusError(
      "CONSENSUS_NO_EXECUTION_HEADER",
      "the beacon header names its execution block by hash only",
      {
        retryable: true,
        hint: "the execution header behind that hash is read from the source's RPC",
        details: { slot: head.slot, blockHash: execution.blockHash },
      },
    );
  }
  return {
    slot: head.slot,
    blockNumber: execution.blockNumber,
    blockHash: execution.blockHash,
    stateRoot: execution.stateRoot,
    timestamp: execution.timestamp,
  };
}

export type ConsensusErrorCode = "CONSENSUS_NO_HEAD" | "CONSENSUS_NO_EXECUTION_HEADER";

export class ConsensusError extends HeliogramError<ConsensusErrorCode> {}
