import { PRESETS, type Preset } from "../../ssz/presets.ts";

/**
 * The preset values that shape the containers and the clock of a simulated chain: those of the light-client protocol
 * and those that only the full state and block body need.
 *
 * Source: consensus-specs, `presets/{mainnet,minimal}/*.yaml`. A test chain may choose its own values (a committee of
 * eight, periods of two epochs): generalized indices do not depend on them.
 */
export interface BeaconPreset extends Preset {
  readonly slotsPerHistoricalRoot: number;
  readonly epochsPerHistoricalVector: number;
  readonly epochsPerSlashingsVector: number;
  readonly epochsPerEth1VotingPeriod: number;
  readonly maxCommitteesPerSlot: number;
  readonly pendingPartialWithdrawalsLimit: number;
  readonly pendingConsolidationsLimit: number;
  readonly payloadTimelinessCommitteeSize: number;
}

export const mainnetPreset: BeaconPreset = {
  ...PRESETS.mainnet,
  slotsPerHistoricalRoot: 8192,
  epochsPerHistoricalVector: 65_536,
  epochsPerSlashingsVector: 8192,
  epochsPerEth1VotingPeriod: 64,
  maxCommitteesPerSlot: 64,
  pendingPartialWithdrawalsLimit: 2 ** 27,
  pendingConsolidationsLimit: 2 ** 18,
  payloadTimelinessCommitteeSize: 512,
};

export const minimalPreset: BeaconPreset = {
  ...PRESETS.minimal,
  slotsPerHistoricalRoot: 64,
  epochsPerHistoricalVector: 64,
  epochsPerSlashingsVector: 64,
  epochsPerEth1VotingPeriod: 4,
  maxCommitteesPerSlot: 4,
  pendingPartialWithdrawalsLimit: 64,
  pendingConsolidationsLimit: 64,
  payloadTimelinessCommitteeSize: 16,
};
