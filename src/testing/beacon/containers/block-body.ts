import { BitVectorType } from "@chainsafe/ssz";
import { isForkAtLeast } from "../../../ssz/forks.ts";
import type { BeaconFork } from "../forks.ts";
import type { BeaconPreset } from "../preset.ts";
import {
  type AnyType,
  bytes32,
  bytes48,
  bytes96,
  capellaExecutionPayloadHeader,
  container,
  denebExecutionPayloadHeader,
  eth1Data,
  type Fields,
} from "./basic.ts";
import {
  type AttestationTypes,
  deposit,
  electraAttestationTypes,
  electraExecutionRequests,
  gloasAttestationTypes,
  gloasExecutionRequests,
  list,
  payloadAttestation,
  phase0AttestationTypes,
  progressiveContainer,
  progressiveList,
  proposerSlashing,
  signedBlsToExecutionChange,
  signedExecutionPayloadBid,
  signedVoluntaryExit,
} from "./operations.ts";

const MAX_BLOB_COMMITMENTS_PER_BLOCK = 4096;

/**
 * `BeaconBlockBody` of each fork, blinded up to Fulu: the execution payload stands there as its header, which has the same
 * hash tree root, so that the body root and every branch into the payload are those of the full body.
 *
 * Source: consensus-specs, `specs/<fork>/beacon-chain.md`.
 */
export function beaconBlockBodyTypes(preset: BeaconPreset): Readonly<Record<BeaconFork, AnyType>> {
  const electra = bodyType("electra", preset);
  return {
    capella: bodyType("capella", preset),
    deneb: bodyType("deneb", preset),
    electra,
    fulu: electra,
    gloas: gloasBody(preset),
  };
}

function bodyType(fork: Exclude<BeaconFork, "gloas">, preset: BeaconPreset): AnyType {
  const electra = isForkAtLeast(fork, "electra");
  const types = electra ? electraAttestationTypes(preset) : phase0AttestationTypes();
  return container("BeaconBlockBody", {
    ...operations(preset, types, electra ? { slashings: 1, attestations: 8 } : { slashings: 2, attestations: 128 }),
    executionPayload: executionPayloadHeaderType(fork),
    blsToExecutionChanges: list(signedBlsToExecutionChange, 16),
    ...(isForkAtLeast(fork, "deneb") ? { blobKzgCommitments: list(bytes48, MAX_BLOB_COMMITMENTS_PER_BLOCK) } : {}),
    ...(electra ? { executionRequests: electraExecutionRequests } : {}),
  });
}

/** The header type of the payloads that blocks of a fork carry (up to Fulu). */
export function executionPayloadHeaderType(fork: BeaconFork): AnyType {
  return fork === "capella" ? capellaExecutionPayloadHeader : denebExecutionPayloadHeader;
}

function syncAggregateType(preset: BeaconPreset): AnyType {
  return container("SyncAggregate", {
    syncCommitteeBits: new BitVectorType(preset.syncCommitteeSize),
    syncCommitteeSignature: bytes96,
  });
}

function operations(
  preset: BeaconPreset,
  types: AttestationTypes,
  limits: { readonly slashings: number; readonly attestations: number },
): Fields {
  return {
    randaoReveal: bytes96,
    eth1Data,
    graffiti: bytes32,
    proposerSlashings: list(proposerSlashing, 16),
    attesterSlashings: list(types.attesterSlashing, limits.slashings),
    attestations: list(types.attestation, limits.attestations),
    deposits: list(deposit, 16),
    voluntaryExits: list(signedVoluntaryExit, 16),
    syncAggregate: syncAggregateType(preset),
  };
}

/** EIP-7732 takes the payload out of the body and puts the builder's bid in; EIP-7688 makes everything progressive. */
function gloasBody(preset: BeaconPreset): AnyType {
  const types = gloasAttestationTypes(preset);
  return progressiveContainer("BeaconBlockBody", {
    randaoReveal: bytes96,
    eth1Data,
    graffiti: bytes32,
    proposerSlashings: progressiveList(proposerSlashing),
    attesterSlashings: progressiveList(types.attesterSlashing),
    attestations: progressiveList(types.attestation),
    deposits: progressiveList(deposit),
    voluntaryExits: progressiveList(signedVoluntaryExit),
    syncAggregate: syncAggregateType(preset),
    blsToExecutionChanges: progressiveList(signedBlsToExecutionChange),
    signedExecutionPayloadBid,
    payloadAttestations: progressiveList(payloadAttestation(preset)),
    parentExecutionRequests: gloasExecutionRequests,
  });
}
