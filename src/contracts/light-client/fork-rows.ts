import type { ChainConfig } from "../../light-client/config/chain-config.ts";
import { toHex } from "../../primitives/hex.ts";
import {
  EXECUTION_BLOCK_HASH_GINDEX_CAPELLA,
  EXECUTION_BLOCK_HASH_GINDEX_DENEB,
  EXECUTION_BLOCK_HASH_GINDEX_GLOAS,
  FORK_GINDICES,
  type ForkName,
  isForkAtLeast,
} from "../../ssz/forks.ts";
import type { ContractForkRow } from "./abi.ts";

const UNKNOWN_EPOCH = 2n ** 64n - 1n;

/**
 * The contract's fork table for a chain: Capella and later, in order. Of forks that share an epoch only the last one is ever
 * in force, so only it gets a row.
 */
export function toForkRows(config: ChainConfig): ContractForkRow[] {
  const rows = config.forks.filter(({ name }) => isForkAtLeast(name, "capella"));
  const effective = rows.filter(({ epoch }, i) => !Number.isFinite(epoch) || rows[i + 1]?.epoch !== epoch);
  return effective.map(({ name, epoch, version }) => ({
    epoch: Number.isFinite(epoch) ? BigInt(epoch) : UNKNOWN_EPOCH,
    version: toHex(version),
    slotDurationMs: config.slotDurationMs,
    forkIndex: forkGindex(name),
    finalizedRootIndex: FORK_GINDICES[name].finalizedRoot,
    currentCommitteeIndex: FORK_GINDICES[name].currentSyncCommittee,
    nextCommitteeIndex: FORK_GINDICES[name].nextSyncCommittee,
    blockHashIndex: blockHashGindex(name),
    payloadDepth: payloadDepth(name),
  }));
}

/** `fork`, the fourth field of the `BeaconState`: of up to 32 fields, up to 64, then in a progressive container (EIP-7495). */
export function forkGindex(fork: ForkName): number {
  if (isForkAtLeast(fork, "gloas")) return 42;
  return isForkAtLeast(fork, "electra") ? 64 + 3 : 32 + 3;
}

/** The execution block hash in the `BeaconBlockBody`. */
export function blockHashGindex(fork: ForkName): number {
  if (isForkAtLeast(fork, "gloas")) return EXECUTION_BLOCK_HASH_GINDEX_GLOAS;
  return isForkAtLeast(fork, "deneb") ? EXECUTION_BLOCK_HASH_GINDEX_DENEB : EXECUTION_BLOCK_HASH_GINDEX_CAPELLA;
}

/** Depth of the execution payload's tree in the block body; 0 where the body holds none. */
export function payloadDepth(fork: ForkName): number {
  if (isForkAtLeast(fork, "gloas")) return 0;
  return isForkAtLeast(fork, "deneb") ? 5 : 4;
}
