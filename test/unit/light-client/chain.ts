import type { Clock } from "../../../src/light-client/clock.ts";
import type { LightClientTransport } from "../../../src/light-client/transport/transport.ts";
import { toHex } from "../../../src/primitives/hex.ts";
import type { SimulatedBlock } from "../../../src/testing/beacon/block.ts";
import { type BeaconChain, createBeaconChain, type ProduceBlockOptions } from "../../../src/testing/beacon/chain.ts";
import { createExecutionBlock } from "../../../src/testing/beacon/execution.ts";
import { type BeaconForkRow, forkRow } from "../../../src/testing/beacon/forks.ts";
import { minimalPreset } from "../../../src/testing/beacon/preset.ts";

export const GENESIS_TIME = 1_700_000_000;

/** A chain of the minimal preset (32 seats, 64 slots a period) with two blocks an epoch. */
export function makeChain(
  epochs: number,
  forks: readonly BeaconForkRow[] = [forkRow("fulu", 0)],
  validatorCount = 2 * minimalPreset.syncCommitteeSize,
): BeaconChain {
  const options = { seed: "light client", genesisTime: GENESIS_TIME, preset: minimalPreset };
  const chain = createBeaconChain({ ...options, forks, validatorCount });
  for (let slot = 1; slot < epochs * minimalPreset.slotsPerEpoch; slot++) {
    if (slot % minimalPreset.slotsPerEpoch < 2) produce(chain, slot);
  }
  return chain;
}

export function produce(chain: BeaconChain, slot: number, options: ProduceBlockOptions = {}): SimulatedBlock {
  const parent = options.parent === undefined ? chain.head : chain.block(options.parent);
  const { payload } = createExecutionBlock({
    blockNumber: parent.execution.blockNumber + 1,
    timestamp: chain.timeAtSlot(slot),
    stateRoot: new Uint8Array(32).fill(slot),
    parentHash: parent.execution.blockHash,
  });
  return chain.produceBlock(slot, payload, options);
}

/** A server that knows the whole chain and tells the truth. */
export function honestTransport(chain: BeaconChain, name = "honest"): LightClientTransport & { calls: string[] } {
  const calls: string[] = [];
  return {
    name,
    calls,
    async getBootstrap(root) {
      calls.push(`bootstrap ${toHex(root).slice(0, 10)}`);
      return chain.bootstrap(root);
    },
    async getUpdates(start, count) {
      calls.push(`updates ${start} ${count}`);
      const last = Math.min(start + count - 1, chain.periodAtSlot(chain.head.header.slot));
      const periods = Array.from({ length: Math.max(0, last - start + 1) }, (_, index) => start + index);
      return periods.map((period) => chain.update(period));
    },
    async getFinalityUpdate() {
      calls.push("finality");
      return chain.finalityUpdate();
    },
    async getOptimisticUpdate() {
      calls.push("optimistic");
      return chain.optimisticUpdate();
    },
  };
}

/** A clock that stands still; sleeping takes as long as `onSleep` does. */
export function fixedClock(nowMs: number): Clock & { set(ms: number): void } {
  let now = nowMs;
  return {
    nowMs: () => now,
    set: (ms) => {
      now = ms;
    },
    sleep: (ms, signal) => (ms === 0 ? Promise.resolve() : untilAborted(signal)),
  };
}

/** Resolves when the signal is aborted: a pause that is never over by itself. */
export function untilAborted(signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) resolve();
    else signal?.addEventListener("abort", () => resolve(), { once: true });
  });
}
