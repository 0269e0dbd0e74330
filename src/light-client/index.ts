/**
 * The light client of beacon chains: checks what a chain has finalized from sync-committee signatures alone.
 * Runs in browsers: no module of this entry point imports Node's own. The signature scheme is a parameter.
 */
export type { Bls, BlsPublicKey } from "../bls/bls.ts";
export { nobleBls } from "../bls/noble.ts";
export { FORK_NAMES, type ForkName } from "../ssz/forks.ts";
export { PRESETS, type Preset, type PresetName } from "../ssz/presets.ts";
export { type LightClientTypes, sszTypes } from "../ssz/types.ts";
export type * from "../ssz/values.ts";
export { type Clock, systemClock } from "./clock.ts";
export {
  decodeLightClientJson,
  decodeLightClientSsz,
  decodeLightClientUpdatesJson,
  decodeLightClientUpdatesSsz,
  LightClientDataError,
  type LightClientObjectKind,
  type LightClientObjects,
} from "./codec.ts";
export {
  type BlobLimit,
  type ChainConfig,
  ChainConfigError,
  type ForkRow,
  type Genesis,
  parseChainConfig,
} from "./config/chain-config.ts";
export { NETWORKS, type NetworkName } from "./config/networks.ts";
export { createLightClientContext, type LightClientContext } from "./context.ts";
export { LightClientError, type LightClientErrorCode } from "./errors.ts";
export type { ExecutionSummary, LightClientEvent, VerifiedHead } from "./events.ts";
export { computeForkDigest, forkOfDigest } from "./fork-digest.ts";
export {
  type ExecutionBlock,
  executionBlockOf,
  HistoryError,
  type HistorySource,
  proveExecutionAncestor,
  verifyExecutionAncestor,
  verifyParentChain,
} from "./history.ts";
export { LightClient, type LightClientOptions } from "./light-client.ts";
export {
  computeEpochAtSlot,
  computeForkVersion,
  computeSyncCommitteePeriodAtSlot,
  forkAtSlot,
  slotAtTime,
  slotsPerSyncCommitteePeriod,
  timeAtSlot,
} from "./spec/forks-and-periods.ts";
export { beaconRoot, getLcExecutionRoot, verifyLightClientHeader } from "./spec/header.ts";
export { isBetterUpdate } from "./spec/is-better-update.ts";
export {
  processLightClientFinalityUpdate,
  processLightClientOptimisticUpdate,
  processLightClientStoreForceUpdate,
  processLightClientUpdate,
} from "./spec/process-update.ts";
export { computeSyncCommitteeDomain, computeSyncCommitteeSigningRoot } from "./spec/signing.ts";
export { initializeLightClientStore, type LightClientStore } from "./spec/store.ts";
export { countParticipants, hasSupermajority } from "./spec/updates.ts";
export {
  upgradeLightClientBootstrap,
  upgradeLightClientFinalityUpdate,
  upgradeLightClientHeader,
  upgradeLightClientOptimisticUpdate,
  upgradeLightClientStore,
  upgradeLightClientUpdate,
} from "./spec/upgrade.ts";
export { validateLightClientUpdate } from "./spec/validate-update.ts";
export {
  decodeLightClientStore,
  encodeLightClientStore,
  type LightClientStorage,
  StoredClientError,
} from "./store-codec.ts";
export { SyncError } from "./sync.ts";
export { type BeaconRestOptions, BeaconRestTransport, fetchChainConfig } from "./transport/beacon-rest.ts";
export { BeaconApiError } from "./transport/http.ts";
export type { LightClientTransport } from "./transport/transport.ts";
