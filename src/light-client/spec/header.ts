import {
  EXECUTION_BLOCK_HASH_GINDEX_CAPELLA,
  EXECUTION_BLOCK_HASH_GINDEX_DENEB,
  EXECUTION_BLOCK_HASH_GINDEX_GLOAS,
  EXECUTION_PAYLOAD_GINDEX,
  gindexDepth,
} from "../../ssz/forks.ts";
import { type LightClientTypes, sszTypes } from "../../ssz/types.ts";
import type { ExecutionPayloadHeader, LightClientHeader } from "../../ssz/values.ts";
import type { ChainConfig } from "../config/chain-config.ts";
import { LightClientError } from "../errors.ts";
import { isForkActive } from "./forks-and-periods.ts";
import { bytesEqual, computeMerkleBranchRoot, isValidNormalizedMerkleBranch, isZero } from "./merkle.ts";

/*
 * Light-client headers. Source: consensus-specs `specs/{capella,deneb,electra,gloas}/light-client/sync-protocol.md`
 * (`get_lc_execution_root`, `is_valid_light_client_header`).
 *
 * The functions take a header in whatever form it came, so an old header need not be upgraded to be processed: what
 * its fork demands is looked for in the form at hand.
 */

export type HeaderForm = "altair" | "capella" | "deneb" | "gloas";

/** Which fork's container holds the header: told by the fields that are there. */
export function headerForm(header: LightClientHeader): HeaderForm {
  if (header.executionBlockHash !== undefined) return "gloas";
  if (header.execution === undefined) return "altair";
  return header.execution.blobGasUsed === undefined ? "capella" : "deneb";
}

/** `hash_tree_root(header.beacon)`: the block root. */
export function beaconRoot(config: ChainConfig, header: LightClientHeader): Uint8Array {
  return sszTypes(config.preset).BeaconBlockHeader.hashTreeRoot(header.beacon);
}

/**
 * `get_lc_execution_root`: the root of the execution payload header before Gloas, the execution block hash since, and
 * zero before Capella. Says nothing of the header's validity.
 */
export function getLcExecutionRoot(config: ChainConfig, header: LightClientHeader): Uint8Array {
  const { slot } = header.beacon;
  const types = sszTypes(config.preset).ExecutionPayloadHeader;
  if (!isForkActive(config, "capella", slot)) return new Uint8Array(32);
  const fork = isForkActive(config, "deneb", slot) ? "deneb" : "capella";
  if (header.executionBlockHash === undefined) {
    const { execution } = header;
    return execution === undefined ? new Uint8Array(32) : types[fork].hashTreeRoot(execution);
  }
  if (isForkActive(config, "gloas", slot)) return header.executionBlockHash;
  if (slot === 0) return types[fork].hashTreeRoot(types[fork].defaultValue());
  const gindex = BLOCK_HASH_IN_PAYLOAD_HEADER[fork];
  const branch = header.executionBranch ?? [];
  const inPayloadHeader = branch.slice(0, branch.length - gindexDepth(EXECUTION_PAYLOAD_GINDEX));
  return computeMerkleBranchRoot(header.executionBlockHash, inPayloadHeader.slice(-gindexDepth(gindex)), gindex);
}

/** `block_hash`, the 13th field, in a payload header of 15 fields (depth 4) or 17 (depth 5). */
export const BLOCK_HASH_IN_PAYLOAD_HEADER: Readonly<Record<"capella" | "deneb", number>> = {
  capella: 16 + 12,
  deneb: 32 + 12,
};

/**
 * `is_valid_light_client_header`, throwing.
 * @param label which header of the object it is, for the error's details
 * @throws LightClientError LC_HEADER_WRONG_FORM, LC_HEADER_EXECUTION_NOT_EMPTY, LC_EXECUTION_BRANCH_INVALID
 */
export function verifyLightClientHeader(config: ChainConfig, header: LightClientHeader, label: HeaderLabel): void {
  const { slot, bodyRoot } = header.beacon;
  const form = headerForm(header);
  if (!isForkActive(config, "capella", slot)) {
    if (!isExecutionEmpty(sszTypes(config.preset), header)) {
      throw new LightClientError("LC_HEADER_EXECUTION_NOT_EMPTY", `${label} header has execution data before Capella`, {
        header: label,
        slot,
      });
    }
    return;
  }
  const expected = provenExecution(config, header);
  if (expected === null) {
    throw new LightClientError("LC_HEADER_WRONG_FORM", `${label} header has the form of ${form}, not of its fork`, {
      header: label,
      slot,
      form,
    });
  }
  if (form === "deneb" && !isForkActive(config, "deneb", slot) && hasBlobGas(header.execution)) {
    throw new LightClientError("LC_HEADER_EXECUTION_NOT_EMPTY", `${label} header has blob gas before Deneb`, {
      header: label,
      slot,
    });
  }
  if (!isValidNormalizedMerkleBranch(expected.leaf, header.executionBranch ?? [], expected.gindex, bodyRoot)) {
    throw new LightClientError(
      "LC_EXECUTION_BRANCH_INVALID",
      `execution part of the ${label} header is not in its block`,
      {
        header: label,
        slot,
      },
    );
  }
}

export type HeaderLabel = "bootstrap" | "attested" | "finalized";

/** What the execution branch of a header since Capella must prove, and where; null if the form cannot prove it. */
function provenExecution(config: ChainConfig, header: LightClientHeader): { leaf: Uint8Array; gindex: number } | null {
  const { slot } = header.beacon;
  const since = (fork: "deneb" | "gloas"): boolean => isForkActive(config, fork, slot);
  if (header.executionBlockHash !== undefined) {
    const older = since("deneb") ? EXECUTION_BLOCK_HASH_GINDEX_DENEB : EXECUTION_BLOCK_HASH_GINDEX_CAPELLA;
    const gindex = since("gloas") ? EXECUTION_BLOCK_HASH_GINDEX_GLOAS : older;
    return { leaf: header.executionBlockHash, gindex };
  }
  const form = headerForm(header);
  const fits = since("gloas") ? false : since("deneb") ? form === "deneb" : form !== "altair";
  if (!fits) return null;
  return { leaf: getLcExecutionRoot(config, header), gindex: EXECUTION_PAYLOAD_GINDEX };
}

/** `header == LightClientHeader()` */
export function isEmptyHeader(config: ChainConfig, header: LightClientHeader): boolean {
  const types = sszTypes(config.preset);
  return (
    types.BeaconBlockHeader.equals(header.beacon, types.BeaconBlockHeader.defaultValue()) &&
    isExecutionEmpty(types, header)
  );
}

function isExecutionEmpty(types: LightClientTypes, header: LightClientHeader): boolean {
  const { execution, executionBlockHash, executionBranch } = header;
  if (!(executionBranch ?? []).every(isZero)) return false;
  if (executionBlockHash !== undefined && !isZero(executionBlockHash)) return false;
  if (execution === undefined) return true;
  const type = types.ExecutionPayloadHeader[execution.blobGasUsed === undefined ? "capella" : "deneb"];
  return bytesEqual(type.serialize(execution), type.serialize(type.defaultValue()));
}

function hasBlobGas(execution: ExecutionPayloadHeader | undefined): boolean {
  return (execution?.blobGasUsed ?? 0n) !== 0n || (execution?.excessBlobGas ?? 0n) !== 0n;
}
