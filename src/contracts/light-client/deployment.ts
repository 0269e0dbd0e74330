import type { ChainConfig } from "../../light-client/config/chain-config.ts";
import { forkAtSlot } from "../../light-client/spec/forks-and-periods.ts";
import { type Hex, toHex } from "../../primitives/hex.ts";
import { FORK_GINDICES, gindexDepth } from "../../ssz/forks.ts";
import { sszTypes } from "../../ssz/types.ts";
import type { LightClientBootstrap } from "../../ssz/values.ts";
import type { ContractParameters } from "./abi.ts";
import { toContractHeader } from "./encode-update.ts";
import { toForkRows } from "./fork-rows.ts";

/** 14 days, in seconds. */
export const DEFAULT_TRUSTING_PERIOD: number = 14 * 24 * 3600;

/** More than a day of finalized epochs on Ethereum. */
export const DEFAULT_RING_SIZE = 256;

const NOBODY: Hex = `0x${"00".repeat(20)}`;

export interface DeploymentOptions {
  /** EIP-155 id of the chain that is followed. */
  readonly sourceChainId: number;
  /** Root of a finalized block that the deployer trusts. Take it from elsewhere than the bootstrap. */
  readonly checkpointRoot: Uint8Array;
  /** Seconds after which a client without updates takes none any more. */
  readonly trustingPeriod?: number;
  /** Finalized states kept; each costs the deployer 22,100 gas. */
  readonly ringSize?: number;
  /** The only account that may propose fork rows later. Without one the table is final. */
  readonly timelock?: Hex;
}

/** The constructor's arguments for a chain and a bootstrap. */
export function toContractParameters(
  config: ChainConfig,
  bootstrap: LightClientBootstrap,
  options: DeploymentOptions,
): ContractParameters {
  const { beacon } = bootstrap.header;
  const gindex = FORK_GINDICES[forkAtSlot(config, beacon.slot)].currentSyncCommittee;
  return {
    sourceChainId: BigInt(options.sourceChainId),
    genesisTime: BigInt(config.genesisTime),
    genesisValidatorsRoot: toHex(config.genesisValidatorsRoot),
    committeeSize: config.preset.syncCommitteeSize,
    slotsPerEpoch: config.preset.slotsPerEpoch,
    epochsPerPeriod: config.preset.epochsPerSyncCommitteePeriod,
    trustingPeriod: BigInt(options.trustingPeriod ?? DEFAULT_TRUSTING_PERIOD),
    ringSize: options.ringSize ?? DEFAULT_RING_SIZE,
    timelock: options.timelock ?? NOBODY,
    forks: toForkRows(config),
    checkpoint: {
      root: toHex(options.checkpointRoot),
      header: toContractHeader(beacon),
      committeeRoot: toHex(sszTypes(config.preset).SyncCommittee.hashTreeRoot(bootstrap.currentSyncCommittee)),
      committeeBranch: bootstrap.currentSyncCommitteeBranch.slice(-gindexDepth(gindex)).map(toHex),
    },
  };
}
