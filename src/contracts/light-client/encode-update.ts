import type { ChainConfig } from "../../light-client/config/chain-config.ts";
import { forkAtSlot } from "../../light-client/spec/forks-and-periods.ts";
import { isZero } from "../../light-client/spec/merkle.ts";
import { type Hex, toHex } from "../../primitives/hex.ts";
import { FORK_GINDICES, gindexDepth } from "../../ssz/forks.ts";
import { sszTypes } from "../../ssz/types.ts";
import type { BeaconBlockHeader, LightClientFinalityUpdate, LightClientUpdate } from "../../ssz/values.ts";
import type { ContractHeader, ContractUpdate } from "./abi.ts";
import type { CommitteeWitness } from "./committee-witness.ts";
import { toExecutionProof } from "./execution-proof.ts";
import { ContractEncodingError } from "./points.ts";

export interface UpdateWitness {
  /** The committee of the signature slot's period. */
  readonly committee: CommitteeWitness;
  /** RLP of the execution header behind the finalized header; needed for headers in the form of Gloas. */
  readonly executionHeader?: Uint8Array;
  /** False leaves the next committee out: it costs calldata and is of no use to a contract that has it. */
  readonly withNextCommittee?: boolean;
}

/**
 * An update in the contract's form.
 *
 * Objects may come in the containers of a fork newer than theirs; the contract takes branches in their own length only.
 * @throws ContractEncodingError, BlsError
 */
export function toContractUpdate(
  config: ChainConfig,
  update: LightClientUpdate | LightClientFinalityUpdate,
  witness: UpdateWitness,
): ContractUpdate {
  const { attestedHeader, finalizedHeader, finalityBranch, syncAggregate, signatureSlot } = update;
  if (finalityBranch.every(isZero)) {
    throw new ContractEncodingError("ENCODING_NO_FINALITY", "the update has no finality branch");
  }
  const gindices = FORK_GINDICES[forkAtSlot(config, attestedHeader.beacon.slot)];
  const next = witness.withNextCommittee === false ? [] : nextCommittee(config, update, gindices.nextSyncCommittee);
  return {
    attested: toContractHeader(attestedHeader.beacon),
    finalized: toContractHeader(finalizedHeader.beacon),
    finalityBranch: finalityBranch.slice(-gindexDepth(gindices.finalizedRoot)).map(toHex),
    nextCommittee: next,
    execution: toExecutionProof(config, finalizedHeader, witness.executionHeader),
    sync: witness.committee.sign(syncAggregate.syncCommitteeBits, syncAggregate.syncCommitteeSignature),
    signatureSlot: BigInt(signatureSlot),
  };
}

export function toContractHeader(header: BeaconBlockHeader): ContractHeader {
  return {
    slot: BigInt(header.slot),
    proposerIndex: BigInt(header.proposerIndex),
    parentRoot: toHex(header.parentRoot),
    stateRoot: toHex(header.stateRoot),
    bodyRoot: toHex(header.bodyRoot),
  };
}

function nextCommittee(
  config: ChainConfig,
  update: LightClientUpdate | LightClientFinalityUpdate,
  gindex: number,
): Hex[] {
  if (!("nextSyncCommittee" in update) || update.nextSyncCommitteeBranch.every(isZero)) return [];
  const root = sszTypes(config.preset).SyncCommittee.hashTreeRoot(update.nextSyncCommittee);
  return [root, ...update.nextSyncCommitteeBranch.slice(-gindexDepth(gindex))].map(toHex);
}
