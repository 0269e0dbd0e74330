import { sha256 } from "@noble/hashes/sha2.js";
import { toHex } from "../primitives/hex.ts";
import { type ForkName, isForkAtLeast } from "../ssz/forks.ts";
import { sszTypes } from "../ssz/types.ts";
import type { ChainConfig } from "./config/chain-config.ts";
import { computeForkVersion, forkAtEpoch } from "./spec/forks-and-periods.ts";

/**
 * `compute_fork_digest`: the 4 bytes that name a fork on the network and in the beacon API's SSZ lists. Since Fulu the
 * blob limit in force is mixed in, so one fork has several.
 * Source: consensus-specs `specs/phase0/beacon-chain.md`, `specs/fulu/beacon-chain.md` (EIP-7892).
 */
export function computeForkDigest(config: ChainConfig, epoch: number): Uint8Array {
  const base = sszTypes(config.preset)
    .ForkData.hashTreeRoot({
      currentVersion: computeForkVersion(config, epoch),
      genesisValidatorsRoot: config.genesisValidatorsRoot,
    })
    .slice(0, 4);
  const limit = config.blobSchedule.findLast((entry) => epoch >= entry.epoch);
  if (!isForkAtLeast(forkAtEpoch(config, epoch), "fulu") || limit === undefined) return base;
  const parameters = new DataView(new ArrayBuffer(16));
  parameters.setBigUint64(0, BigInt(limit.epoch), true);
  parameters.setBigUint64(8, BigInt(limit.maxBlobsPerBlock), true);
  const mask = sha256(new Uint8Array(parameters.buffer));
  return base.map((byte, index) => byte ^ (mask[index] ?? 0));
}

/** The fork that a digest names on this chain; null if it names none. */
export function forkOfDigest(config: ChainConfig, digest: Uint8Array): ForkName | null {
  const wanted = toHex(digest);
  const starts = [...config.forks, ...config.blobSchedule].map(({ epoch }) => epoch).filter(Number.isFinite);
  const epoch = starts.find((start) => toHex(computeForkDigest(config, start)) === wanted);
  return epoch === undefined ? null : forkAtEpoch(config, epoch);
}
