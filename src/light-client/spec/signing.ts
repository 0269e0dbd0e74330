import { sszTypes } from "../../ssz/types.ts";
import type { BeaconBlockHeader } from "../../ssz/values.ts";
import type { ChainConfig } from "../config/chain-config.ts";
import { computeEpochAtSlot, computeForkVersion } from "./forks-and-periods.ts";

const DOMAIN_SYNC_COMMITTEE = 0x07;

/** `compute_domain(DOMAIN_SYNC_COMMITTEE, version, genesis_validators_root)`: 32 bytes. */
export function computeSyncCommitteeDomain(config: ChainConfig, forkVersion: Uint8Array): Uint8Array {
  const domain = new Uint8Array(32);
  domain[0] = DOMAIN_SYNC_COMMITTEE;
  const forkDataRoot = sszTypes(config.preset).ForkData.hashTreeRoot({
    currentVersion: forkVersion,
    genesisValidatorsRoot: config.genesisValidatorsRoot,
  });
  domain.set(forkDataRoot.subarray(0, 28), 4);
  return domain;
}

/**
 * The message that a sync committee signs for a header in `signatureSlot`. The domain is that of the fork one slot
 * before: committee members sign the previous slot's block.
 */
export function computeSyncCommitteeSigningRoot(
  config: ChainConfig,
  attested: BeaconBlockHeader,
  signatureSlot: number,
): Uint8Array {
  const types = sszTypes(config.preset);
  const epoch = computeEpochAtSlot(config, Math.max(signatureSlot, 1) - 1);
  return types.SigningData.hashTreeRoot({
    objectRoot: types.BeaconBlockHeader.hashTreeRoot(attested),
    domain: computeSyncCommitteeDomain(config, computeForkVersion(config, epoch)),
  });
}
