import { createTestClient, http, publicActions } from "viem";
import { type Hex, toHex } from "../primitives/hex.ts";
import { isForkAtLeast } from "../ssz/forks.ts";
import type { BeaconChain, ProduceBlockOptions } from "../testing/beacon/chain.ts";
import { DevnetError } from "./errors.ts";
import { executionBlockFromRpc, type RpcBlock } from "./execution-blocks.ts";

/** One of four ways to let time pass on the source chain. */
export type AdvanceRequest = (
  | {
      /** So many further slots, each with a block. */
      readonly slots: number;
    }
  | {
      /** A block at the first slot of the next epoch. */
      readonly toNextEpoch: true;
    }
  | {
      /** The current period is made complete (a finalized next committee), then a block at the next one's first slot. */
      readonly toNextPeriod: true;
    }
  | {
      /** Blocks until the present head, and all transactions waiting now, are final and signed for: at most four. */
      readonly finalize: true;
    }
) & {
  /** Seats of the sync committee that do not sign these blocks' parents. */
  readonly absent?: readonly number[];
};

export interface SourceStatus {
  readonly slot: number;
  readonly epoch: number;
  readonly period: number;
  readonly headRoot: Hex;
  readonly executionBlockNumber: number;
  /** The newest finalized block that a finality update shows. */
  readonly finalized: {
    readonly slot: number;
    readonly root: Hex;
    /** The execution block that its light-client header leads to: since Gloas, that of the block before. */
    readonly executionBlockNumber: number;
  } | null;
}

type Client = ReturnType<typeof createClient>;

/** The source: an execution client that makes a block when a slot comes, and the beacon chain that carries its blocks. */
export class SourceChain {
  readonly beacon: BeaconChain;
  readonly #client: Client;
  readonly #now: () => number;
  #queue: Promise<unknown> = Promise.resolve();

  /** @param now wall clock, Unix milliseconds */
  constructor(beacon: BeaconChain, rpcUrl: string, now: () => number) {
    this.beacon = beacon;
    this.#client = createClient(rpcUrl);
    this.#now = now;
  }

  status(): SourceStatus {
    const { beacon } = this;
    const { root, header, execution } = beacon.head;
    return {
      slot: header.slot,
      epoch: beacon.epochAtSlot(header.slot),
      period: beacon.periodAtSlot(header.slot),
      headRoot: toHex(root),
      executionBlockNumber: execution.blockNumber,
      finalized: this.#finalized(),
    };
  }

  /**
   * Requests are served one after the other.
   * @throws DevnetError DEVNET_SLOT_IN_FUTURE; what the execution client throws
   */
  advance(request: AdvanceRequest): Promise<SourceStatus> {
    const run = this.#queue.then(() => this.#advance(request));
    this.#queue = run.catch(() => {});
    return run;
  }

  async #advance(request: AdvanceRequest): Promise<SourceStatus> {
    const options = request.absent === undefined ? {} : { absent: request.absent };
    if ("slots" in request) {
      for (let index = 0; index < request.slots; index++) await this.#produce(this.#slot + 1, options);
    } else if ("toNextEpoch" in request) {
      await this.#produce(this.#firstSlot(this.#epoch + 1), options);
    } else if ("toNextPeriod" in request) {
      await this.#toNextPeriod(options);
    } else {
      await this.#finalize(options);
    }
    return this.status();
  }

  /** Makes the source's first finalized blocks: slots 1 and 64, finalized by 128, signed in 129 (mainnet's epochs). */
  async begin(): Promise<void> {
    await this.#produce(1, {});
    await this.#produce(this.#firstSlot(2), {});
    await this.#finalizeHead({});
  }

  async #finalize(options: ProduceBlockOptions): Promise<void> {
    const waiting = await this.#client.getTxpoolStatus();
    if (waiting.pending > 0) await this.#produce(this.#slot + 1, options);
    // A Gloas header shows the payload before its own.
    if (isForkAtLeast(this.beacon.head.fork, "gloas")) await this.#produce(this.#slot + 1, options);
    await this.#finalizeHead(options);
  }

  /**
   * The checkpoint of an epoch is the block at its first slot or the last before; it is justified when the epoch ends,
   * and final when the next one does. The block after that carries the signature.
   */
  async #finalizeHead(options: ProduceBlockOptions): Promise<void> {
    const checkpointEpoch = Math.ceil(this.#slot / this.beacon.preset.slotsPerEpoch);
    const finalSlot = this.#firstSlot(checkpointEpoch + 2);
    await this.#produce(finalSlot, options);
    await this.#produce(finalSlot + 1, options);
  }

  async #toNextPeriod(options: ProduceBlockOptions): Promise<void> {
    const { epochsPerSyncCommitteePeriod } = this.beacon.preset;
    const nextEpoch = (Math.floor(this.#epoch / epochsPerSyncCommitteePeriod) + 1) * epochsPerSyncCommitteePeriod;
    // Finality takes up to three epochs; with fewer left, it comes in the next period.
    if (!this.#isPeriodComplete() && this.#epoch + 3 < nextEpoch) await this.#finalizeHead(options);
    await this.#produce(this.#firstSlot(nextEpoch), options);
  }

  #isPeriodComplete(): boolean {
    const { beacon } = this;
    const period = beacon.periodAtSlot(this.#slot);
    const update = beacon.findUpdate(period);
    if (update === null || update.finalizedHeader.beacon.slot === 0) return false;
    return beacon.periodAtSlot(update.finalizedHeader.beacon.slot) === period;
  }

  async #produce(slot: number, options: ProduceBlockOptions): Promise<void> {
    const { beacon } = this;
    const timestamp = beacon.timeAtSlot(slot);
    const now = Math.floor(this.#now() / 1000);
    if (timestamp > now) {
      throw new DevnetError("DEVNET_SLOT_IN_FUTURE", "the slot's time has not come", {
        details: { slot, timestamp, now },
        hint: "begin with an earlier genesis, or advance by fewer slots",
        retryable: true,
      });
    }
    await this.#client.setNextBlockTimestamp({ timestamp: BigInt(timestamp) });
    await this.#client.mine({ blocks: 1 });
    const block = (await this.#request("eth_getBlockByNumber", ["latest", false])) as RpcBlock;
    const transactions = await Promise.all(
      block.transactions.map((hash) => this.#request("debug_getRawTransaction", [hash])),
    );
    const { payload } = executionBlockFromRpc(block, transactions as Hex[]);
    beacon.produceBlock(slot, payload, options);
  }

  #request(method: string, params: readonly unknown[]): Promise<unknown> {
    const request = this.#client.request as (call: { method: string; params: readonly unknown[] }) => Promise<unknown>;
    return request({ method, params });
  }

  get #slot(): number {
    return this.beacon.head.header.slot;
  }

  get #epoch(): number {
    return this.beacon.epochAtSlot(this.#slot);
  }

  #firstSlot(epoch: number): number {
    return epoch * this.beacon.preset.slotsPerEpoch;
  }

  #finalized(): SourceStatus["finalized"] {
    const { beacon } = this;
    const attested = beacon.head === beacon.genesis ? undefined : beacon.block(beacon.head.header.parentRoot);
    const finalized = attested === undefined ? null : beacon.finalizedBy(attested);
    if (finalized === null) return null;
    const showsParent = isForkAtLeast(finalized.fork, "gloas");
    const { execution } = showsParent ? beacon.block(finalized.header.parentRoot) : finalized;
    return { slot: finalized.header.slot, root: toHex(finalized.root), executionBlockNumber: execution.blockNumber };
  }
}

function createClient(rpcUrl: string) {
  return createTestClient({
    mode: "anvil",
    // The transactions of a block are fetched together.
    transport: http(rpcUrl, { batch: { batchSize: 200 }, retryCount: 0 }),
  }).extend(publicActions);
}
