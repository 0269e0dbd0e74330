import type { ForkRow } from "../../light-client/config/chain-config.ts";
import type { ForkName } from "../../ssz/forks.ts";
import { BeaconChainError } from "./errors.ts";

/** The forks that the simulator can build states and blocks of. */
export type BeaconFork = Extract<ForkName, "capella" | "deneb" | "electra" | "fulu" | "gloas">;

/** Oldest first. */
export const beaconForks: readonly BeaconFork[] = ["capella", "deneb", "electra", "fulu", "gloas"];

/** From `epoch` on, states and blocks are those of the fork; Infinity for one that is known and not scheduled. */
export interface BeaconForkRow extends ForkRow {
  readonly name: BeaconFork;
}

/** A row with a fork version that no public network uses. */
export function forkRow(name: BeaconFork, epoch: number): BeaconForkRow {
  return { name, epoch, version: Uint8Array.of(0x40 + 0x10 * beaconForks.indexOf(name), 0, 0, 0x38) };
}

/** Every fork up to Fulu from the start, as a chain has it that was begun after Fulu. */
export const fuluForks: readonly BeaconForkRow[] = beaconForks.slice(0, -1).map((name) => forkRow(name, 0));

/** The row in force at an epoch: the last one that has begun. */
export function forkAtEpoch(forks: readonly BeaconForkRow[], epoch: number): BeaconForkRow {
  return forks.findLast((row) => row.epoch <= epoch) ?? forks[0]!;
}

/** @throws BeaconChainError BEACON_BAD_FORKS */
export function checkForks(forks: readonly BeaconForkRow[]): readonly BeaconForkRow[] {
  const ordered = forks.every((row, index) => {
    const before = forks[index - 1];
    if (before === undefined) return row.epoch === 0;
    return row.epoch >= before.epoch && beaconForks.indexOf(row.name) > beaconForks.indexOf(before.name);
  });
  if (forks.length > 0 && ordered) return forks;
  throw new BeaconChainError("BEACON_BAD_FORKS", "fork rows must begin at epoch 0 and ascend in fork and epoch");
}
