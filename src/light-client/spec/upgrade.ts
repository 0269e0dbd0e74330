import { Tree } from "@chainsafe/persistent-merkle-tree";
import {
  EXECUTION_BLOCK_HASH_GINDEX_GLOAS,
  EXECUTION_PAYLOAD_GINDEX,
  FORK_GINDICES,
  type ForkName,
  gindexDepth,
  isForkAtLeast,
} from "../../ssz/forks.ts";
import { sszTypes } from "../../ssz/types.ts";
import type {
  ExecutionPayloadHeader,
  LightClientBootstrap,
  LightClientFinalityUpdate,
  LightClientHeader,
  LightClientOptimisticUpdate,
  LightClientUpdate,
} from "../../ssz/values.ts";
import type { ChainConfig } from "../config/chain-config.ts";
import { isForkActive } from "./forks-and-periods.ts";
import { BLOCK_HASH_IN_PAYLOAD_HEADER, isEmptyHeader } from "./header.ts";
import { normalizeMerkleBranch, zeroBranch } from "./merkle.ts";
import type { LightClientStore } from "./store.ts";

/*
 * Objects of older forks in the containers of a newer one. Source: consensus-specs
 * `specs/{capella,deneb,electra,gloas}/light-client/fork.md`.
 *
 * Processing does not need this: it takes every form. It is for whoever keeps objects in one fork's containers, as
 * the stored form of a store does. Objects already in the form of `fork` or a newer one come back unchanged.
 */

/** `upgrade_lc_header_to_{capella,deneb,electra,gloas}`, in one step. */
export function upgradeLightClientHeader(
  config: ChainConfig,
  header: LightClientHeader,
  fork: ForkName,
): LightClientHeader {
  const { beacon, executionBlockHash } = header;
  if (!isForkAtLeast(fork, "capella") || executionBlockHash !== undefined) return header;
  const payloads = sszTypes(config.preset).ExecutionPayloadHeader;
  if (!isForkAtLeast(fork, "gloas")) {
    const executionBranch = header.executionBranch ?? zeroBranch(gindexDepth(EXECUTION_PAYLOAD_GINDEX));
    const execution = header.execution ?? payloads.capella.defaultValue();
    if (!isForkAtLeast(fork, "deneb")) return { beacon, execution, executionBranch };
    return { beacon, execution: { blobGasUsed: 0n, excessBlobGas: 0n, ...execution }, executionBranch };
  }
  const { execution, executionBranch = [] } = header;
  const hasExecution = execution !== undefined && isForkActive(config, "capella", beacon.slot);
  if (!hasExecution || isEmptyHeader(config, header)) {
    return {
      beacon,
      executionBlockHash: new Uint8Array(32),
      executionBranch: zeroBranch(gindexDepth(EXECUTION_BLOCK_HASH_GINDEX_GLOAS)),
    };
  }
  const inPayload = blockHashBranch(
    config,
    execution,
    isForkActive(config, "deneb", beacon.slot) ? "deneb" : "capella",
  );
  return {
    beacon,
    executionBlockHash: execution.blockHash,
    executionBranch: normalizeMerkleBranch([...inPayload, ...executionBranch], EXECUTION_BLOCK_HASH_GINDEX_GLOAS),
  };
}

function blockHashBranch(
  config: ChainConfig,
  execution: ExecutionPayloadHeader,
  fork: "capella" | "deneb",
): Uint8Array[] {
  const tree = new Tree(sszTypes(config.preset).ExecutionPayloadHeader[fork].value_toTree(execution));
  return tree.getSingleProof(BigInt(BLOCK_HASH_IN_PAYLOAD_HEADER[fork]));
}

export function upgradeLightClientBootstrap(
  config: ChainConfig,
  bootstrap: LightClientBootstrap,
  fork: ForkName,
): LightClientBootstrap {
  return {
    ...bootstrap,
    header: upgradeLightClientHeader(config, bootstrap.header, fork),
    currentSyncCommitteeBranch: normalizeMerkleBranch(
      bootstrap.currentSyncCommitteeBranch,
      FORK_GINDICES[fork].currentSyncCommittee,
    ),
  };
}

export function upgradeLightClientUpdate(
  config: ChainConfig,
  update: LightClientUpdate,
  fork: ForkName,
): LightClientUpdate {
  return {
    ...update,
    ...upgradeLightClientFinalityUpdate(config, update, fork),
    nextSyncCommitteeBranch: normalizeMerkleBranch(
      update.nextSyncCommitteeBranch,
      FORK_GINDICES[fork].nextSyncCommittee,
    ),
  };
}

export function upgradeLightClientFinalityUpdate(
  config: ChainConfig,
  update: LightClientFinalityUpdate,
  fork: ForkName,
): LightClientFinalityUpdate {
  return {
    ...update,
    attestedHeader: upgradeLightClientHeader(config, update.attestedHeader, fork),
    finalizedHeader: upgradeLightClientHeader(config, update.finalizedHeader, fork),
    finalityBranch: normalizeMerkleBranch(update.finalityBranch, FORK_GINDICES[fork].finalizedRoot),
  };
}

export function upgradeLightClientOptimisticUpdate(
  config: ChainConfig,
  update: LightClientOptimisticUpdate,
  fork: ForkName,
): LightClientOptimisticUpdate {
  return { ...update, attestedHeader: upgradeLightClientHeader(config, update.attestedHeader, fork) };
}

/** `upgrade_lc_store_to_{capella,deneb,electra,gloas}`, in one step. */
export function upgradeLightClientStore(
  config: ChainConfig,
  store: LightClientStore,
  fork: ForkName,
): LightClientStore {
  return {
    ...store,
    finalizedHeader: upgradeLightClientHeader(config, store.finalizedHeader, fork),
    optimisticHeader: upgradeLightClientHeader(config, store.optimisticHeader, fork),
    bestValidUpdate: store.bestValidUpdate && upgradeLightClientUpdate(config, store.bestValidUpdate, fork),
  };
}
