/** Forks that have a light-client protocol, oldest first. Phase 0 has none. */
export const FORK_NAMES = ["altair", "bellatrix", "capella", "deneb", "electra", "fulu", "gloas", "heze"] as const;

export type ForkName = (typeof FORK_NAMES)[number];

/** True if `fork` is `floor` or came after it. */
export function isForkAtLeast(fork: ForkName, floor: ForkName): boolean {
  return FORK_NAMES.indexOf(fork) >= FORK_NAMES.indexOf(floor);
}

/** True if `name` is one of `FORK_NAMES`. */
export function isForkName(name: unknown): name is ForkName {
  return FORK_NAMES.some((fork) => fork === name);
}

/** Where a fork keeps what light clients prove, as generalized indices. */
export interface ForkGindices {
  /** `finalized_checkpoint.root` in the `BeaconState`. */
  readonly finalizedRoot: number;
  /** `current_sync_committee` in the `BeaconState`. */
  readonly currentSyncCommittee: number;
  /** `next_sync_committee` in the `BeaconState`. */
  readonly nextSyncCommittee: number;
  /** What the header's execution branch proves in the `BeaconBlockBody`; null before Capella. */
  readonly execution: number | null;
}

/** `execution_payload` in the `BeaconBlockBody`, Capella to Fulu. */
export const EXECUTION_PAYLOAD_GINDEX = 25;
/** `signed_execution_payload_bid.message.parent_block_hash` in the `BeaconBlockBody` since Gloas. */
export const EXECUTION_BLOCK_HASH_GINDEX_GLOAS = 2856;

const ALTAIR: ForkGindices = { finalizedRoot: 105, currentSyncCommittee: 54, nextSyncCommittee: 55, execution: null };
const CAPELLA: ForkGindices = { ...ALTAIR, execution: EXECUTION_PAYLOAD_GINDEX };
const ELECTRA: ForkGindices = {
  finalizedRoot: 169,
  currentSyncCommittee: 86,
  nextSyncCommittee: 87,
  execution: EXECUTION_PAYLOAD_GINDEX,
};
const GLOAS: ForkGindices = {
  finalizedRoot: 735,
  currentSyncCommittee: 2945,
  nextSyncCommittee: 2946,
  execution: EXECUTION_BLOCK_HASH_GINDEX_GLOAS,
};

/** Source: the constants of consensus-specs `specs/{altair,capella,electra,gloas}/light-client/sync-protocol.md`. */
export const FORK_GINDICES: Readonly<Record<ForkName, ForkGindices>> = {
  altair: ALTAIR,
  bellatrix: ALTAIR,
  capella: CAPELLA,
  deneb: CAPELLA,
  electra: ELECTRA,
  fulu: ELECTRA,
  gloas: GLOAS,
  heze: GLOAS,
};

/**
 * `block_hash` of the execution payload in the body of a block older than Gloas: what the execution branch of such a
 * block proves once its header is in the Gloas form. Source: consensus-specs `specs/gloas/light-client/sync-protocol.md`.
 */
export const EXECUTION_BLOCK_HASH_GINDEX_CAPELLA = 412;
export const EXECUTION_BLOCK_HASH_GINDEX_DENEB = 812;

/** Length of the branch that proves a node: the node's depth, `floorlog2(gindex)`. */
export function gindexDepth(gindex: number): number {
  return 31 - Math.clz32(gindex);
}
