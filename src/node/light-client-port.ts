import type { Chain, Log, PublicClient, TransactionReceipt, Transport } from "viem";
import { decodeStateAccepted, encodeSubmitUpdate } from "../contracts/light-client/abi.ts";
import { CommitteeWitness } from "../contracts/light-client/committee-witness.ts";
import { toContractUpdate } from "../contracts/light-client/encode-update.ts";
import { computeSyncCommitteePeriodAtSlot } from "../light-client/spec/forks-and-periods.ts";
import { countParticipants, isSyncCommitteeUpdate } from "../light-client/spec/updates.ts";
import type { LightClientPort, UpdateReceipt } from "../pipeline/ports.ts";
import type { AcceptedState } from "../pipeline/records.ts";
import { HeliogramError } from "../primitives/errors.ts";
import type { Hex } from "../primitives/hex.ts";
import type { LightClientUpdate } from "../ssz/values.ts";
import type { Consensus } from "./consensus-port.ts";
import type { Submitter } from "./submitter.ts";
import { waitForReceipt } from "./wait-for-receipt.ts";

/** Updates sent in one turn: a client that is years behind catches up over several turns. */
const UPDATES_PER_TURN_MAX = 16;

const ZERO_ROOT: Hex = `0x${"00".repeat(32)}`;

export interface LightClientPortOptions {
  readonly consensus: Consensus;
  readonly client: PublicClient<Transport, Chain>;
  readonly submitter: Submitter;
  /** Address of the BeaconLightClient on the destination. */
  readonly lightClient: Hex;
  /** Block of its deployment. */
  readonly deploymentBlock: number;
  /** Slot of the header it was deployed with. */
  readonly checkpointSlot: number;
}

/** Where the contract stands. */
interface ContractHead {
  readonly slot: number;
  readonly nextCommitteeKnown: boolean;
}

/** Keeps the destination's light client at the head that the node verified. */
export function createLightClientPort(options: LightClientPortOptions): LightClientPort {
  const { consensus, client, submitter, lightClient, checkpointSlot } = options;
  const witnesses = new Map<number, CommitteeWitness>();
  let newest: AcceptedState | undefined;
  let scannedTo = options.deploymentBlock - 1;

  async function scan(): Promise<void> {
    const head = Number(await client.getBlockNumber({ cacheTime: 0 }));
    if (head <= scannedTo) return;
    const logs = await client.getLogs({
      address: lightClient,
      fromBlock: BigInt(scannedTo + 1),
      toBlock: BigInt(head),
    });
    for (const log of logs) newest = newerOf(newest, log);
    scannedTo = head;
  }

  async function contractHead(): Promise<ContractHead> {
    await scan();
    const next = await client.readContract({
      address: lightClient,
      abi: NEXT_COMMITTEE_ABI,
      functionName: "nextCommitteeRoot",
    });
    return { slot: newest?.slot ?? checkpointSlot, nextCommitteeKnown: next !== ZERO_ROOT };
  }

  function witness(period: number): CommitteeWitness {
    const known = witnesses.get(period);
    if (known !== undefined) return known;
    const committee = consensus.committee(period);
    if (committee === undefined) throw missing(period, "its sync committee is not known yet");
    const made = new CommitteeWitness(consensus.config.preset, committee, consensus.bls);
    witnesses.set(period, made);
    return made;
  }

  async function submit(update: LightClientUpdate, withNextCommittee: boolean): Promise<UpdateReceipt> {
    const period = consensus.signaturePeriod(update);
    const call = toContractUpdate(consensus.config, update, { committee: witness(period), withNextCommittee });
    const transaction = await submitter.sign({ to: lightClient, data: encodeSubmitUpdate(call) });
    await submitter.broadcast(transaction);
    const receipt = await waitForReceipt(submitter, transaction.hash);
    if (receipt.status !== "success") {
      throw new LightClientPortError("LIGHT_CLIENT_UPDATE_REVERTED", "the destination refused an update", {
        details: { transactionHash: transaction.hash },
        retryable: true,
        hint: "another relayer may have submitted the same update first",
      });
    }
    for (const log of receipt.logs) newest = newerOf(newest, log);
    return toUpdateReceipt(update, receipt, period, withNextCommittee);
  }

  return {
    advance: async () => {
      const sent: UpdateReceipt[] = [];
      for (let count = 0; count < UPDATES_PER_TURN_MAX; count++) {
        const next = chooseUpdate(consensus, await contractHead());
        if (next === undefined) break;
        sent.push(await submit(next.update, next.withNextCommittee));
      }
      return { accepted: newest, sent };
    },
  };
}

/**
 * The update that brings a contract furthest. It can check signatures of its head's period, and of the next one once
 * that committee is known; a period's last chance to learn the next committee must not be missed.
 */
function chooseUpdate(
  consensus: Consensus,
  head: ContractHead,
): { readonly update: LightClientUpdate; readonly withNextCommittee: boolean } | undefined {
  const newest = consensus.newest();
  if (newest === undefined) return undefined;
  const period = computeSyncCommitteePeriodAtSlot(consensus.config, head.slot);
  const signed = consensus.signaturePeriod(newest);
  const reachable = signed === period || (signed === period + 1 && head.nextCommitteeKnown);
  if (reachable) {
    if (newest.finalizedHeader.beacon.slot <= head.slot) return undefined;
    return { update: newest, withNextCommittee: isSyncCommitteeUpdate(newest) };
  }
  if (signed < period) return undefined;
  const wanted = head.nextCommitteeKnown ? period + 1 : period;
  const update = consensus.rotation(wanted);
  if (update === undefined) throw missing(wanted, "no update proves the committee after it");
  return { update, withNextCommittee: true };
}

function newerOf(newest: AcceptedState | undefined, log: Pick<Log, "topics" | "data">): AcceptedState | undefined {
  const accepted = decodeStateAccepted({ topics: log.topics, data: log.data });
  if (accepted === null || (newest !== undefined && Number(accepted.state.slot) <= newest.slot)) return newest;
  const { state, index } = accepted;
  return {
    index: Number(index),
    stateRoot: state.stateRoot,
    blockNumber: Number(state.blockNumber),
    timestamp: Number(state.timestamp),
    slot: Number(state.slot),
    acceptedAt: Number(state.acceptedAt),
    participants: Number(state.participants),
  };
}

function toUpdateReceipt(
  update: LightClientUpdate,
  receipt: TransactionReceipt,
  period: number,
  rotatesCommittee: boolean,
): UpdateReceipt {
  return {
    transactionHash: receipt.transactionHash,
    gasUsed: Number(receipt.gasUsed),
    participants: countParticipants(update.syncAggregate.syncCommitteeBits),
    period,
    rotatesCommittee,
  };
}

function missing(period: number, what: string): LightClientPortError {
  return new LightClientPortError(
    "LIGHT_CLIENT_PERIOD_MISSING",
    `the destination waits for period ${period}: ${what}`,
    {
      details: { period },
      retryable: true,
      hint: "give a beacon API that serves updates of older periods",
    },
  );
}

const NEXT_COMMITTEE_ABI = [
  { type: "function", name: "nextCommitteeRoot", inputs: [], outputs: [{ type: "bytes32" }], stateMutability: "view" },
] as const;

export type LightClientPortErrorCode = "LIGHT_CLIENT_UPDATE_REVERTED" | "LIGHT_CLIENT_PERIOD_MISSING";

export class LightClientPortError extends HeliogramError<LightClientPortErrorCode> {}
