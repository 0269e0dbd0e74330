import type { ChainConfig } from "../light-client/config/chain-config.ts";
import { toHex } from "../primitives/hex.ts";

/** Epoch of a fork that is known and not scheduled. */
const FAR_FUTURE_EPOCH = 2n ** 64n - 1n;

/**
 * A chain's configuration as `/eth/v1/config/spec` answers it: every value is text. `parseChainConfig` reads it back.
 *
 * Source: ethereum/beacon-APIs, `apis/config/spec.yaml`; key names of consensus-specs `configs/mainnet.yaml`.
 */
export function specOf(config: ChainConfig): Record<string, string | readonly Record<string, string>[]> {
  const { preset } = config;
  return {
    CONFIG_NAME: config.name,
    PRESET_BASE: preset.name,
    SLOTS_PER_EPOCH: String(preset.slotsPerEpoch),
    EPOCHS_PER_SYNC_COMMITTEE_PERIOD: String(preset.epochsPerSyncCommitteePeriod),
    SYNC_COMMITTEE_SIZE: String(preset.syncCommitteeSize),
    SECONDS_PER_SLOT: String(config.slotDurationMs / 1000),
    SLOT_DURATION_MS: String(config.slotDurationMs),
    MIN_SYNC_COMMITTEE_PARTICIPANTS: "1",
    DOMAIN_SYNC_COMMITTEE: "0x07000000",
    GENESIS_FORK_VERSION: toHex(config.genesisForkVersion),
    ...Object.fromEntries(
      config.forks.flatMap(({ name, version, epoch }) => [
        [`${name.toUpperCase()}_FORK_VERSION`, toHex(version)],
        [`${name.toUpperCase()}_FORK_EPOCH`, String(Number.isFinite(epoch) ? epoch : FAR_FUTURE_EPOCH)],
      ]),
    ),
    BLOB_SCHEDULE: config.blobSchedule.map(({ epoch, maxBlobsPerBlock }) => ({
      EPOCH: String(epoch),
      MAX_BLOBS_PER_BLOCK: String(maxBlobsPerBlock),
    })),
  };
}
