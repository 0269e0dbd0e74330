import { toHex } from "../../primitives/hex.ts";
import type { BeaconBlockHeader, SyncAggregate } from "../../ssz/values.ts";
import type { ContractForkActivation } from "./abi.ts";
import type { CommitteeWitness } from "./committee-witness.ts";
import { toContractHeader } from "./encode-update.ts";

/**
 * Evidence that a fork has begun. It is no object of the light-client protocol: the branch comes from a node that proves
 * its states, for example by Lodestar's `/eth/v0/beacon/proof/state`.
 */
export interface ForkEvidence {
  /** A header of the fork, in its first fork epoch or later. */
  readonly attested: BeaconBlockHeader;
  /** `fork.epoch` in the header's state. */
  readonly epoch: number;
  /** Branch of `fork` in the header's state. */
  readonly forkBranch: readonly Uint8Array[];
  /** The signature over the header, and the slot of the block that carries it. */
  readonly syncAggregate: SyncAggregate;
  readonly signatureSlot: number;
}

/**
 * Evidence in the contract's form.
 * @param committee the committee of the signature slot's period
 * @throws ContractEncodingError, BlsError
 */
export function toContractForkActivation(evidence: ForkEvidence, committee: CommitteeWitness): ContractForkActivation {
  const { syncCommitteeBits, syncCommitteeSignature } = evidence.syncAggregate;
  return {
    attested: toContractHeader(evidence.attested),
    epoch: BigInt(evidence.epoch),
    forkBranch: evidence.forkBranch.map(toHex),
    sync: committee.sign(syncCommitteeBits, syncCommitteeSignature),
    signatureSlot: BigInt(evidence.signatureSlot),
  };
}
