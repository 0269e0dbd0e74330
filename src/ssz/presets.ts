/**
 * The sizes and lengths that the light-client protocol takes from a preset.
 *
 * Source: consensus-specs `presets/{mainnet,minimal}/{phase0,altair}.yaml`; gnosischain/specs `consensus/preset/gnosis`.
 * What else a preset sets (`BYTES_PER_LOGS_BLOOM` 256, `MAX_EXTRA_DATA_BYTES` 32,
 * `MIN_SYNC_COMMITTEE_PARTICIPANTS` 1) is the same in all three.
 */
export interface Preset {
  readonly name: PresetName;
  /** Seats of a sync committee. */
  readonly syncCommitteeSize: number;
  readonly slotsPerEpoch: number;
  readonly epochsPerSyncCommitteePeriod: number;
}

export type PresetName = "mainnet" | "minimal" | "gnosis";

export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  mainnet: { name: "mainnet", syncCommitteeSize: 512, slotsPerEpoch: 32, epochsPerSyncCommitteePeriod: 256 },
  minimal: { name: "minimal", syncCommitteeSize: 32, slotsPerEpoch: 8, epochsPerSyncCommitteePeriod: 8 },
  gnosis: { name: "gnosis", syncCommitteeSize: 512, slotsPerEpoch: 16, epochsPerSyncCommitteePeriod: 512 },
};
