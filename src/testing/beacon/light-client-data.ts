import { isForkAtLeast } from "../../ssz/forks.ts";
import type { LightClientTypes } from "../../ssz/types.ts";
import type {
  ExecutionPayloadHeader,
  LightClientBootstrap,
  LightClientHeader,
  LightClientUpdate,
  SyncCommittee,
} from "../../ssz/values.ts";
import type { SimulatedBlock } from "./block.ts";
import type { BeaconFork } from "./forks.ts";

/** Length of the execution branch of a Gloas header, into which shorter ones are padded. */
const GLOAS_EXECUTION_DEPTH = 11;
const ZERO_ROOT = new Uint8Array(32);

/**
 * `block_to_light_client_header` of the block's own fork, brought into the containers of a later one
 * (`upgrade_lc_header_to_<fork>`).
 *
 * Source: consensus-specs, `specs/{capella,deneb,gloas}/light-client/{full-node,fork}.md`.
 */
function lightClientHeader(block: SimulatedBlock, target: BeaconFork): LightClientHeader {
  const beacon = block.header;
  if (target === "gloas") {
    return { beacon, executionBlockHash: executionBlockHash(block), executionBranch: blockHashBranch(block) };
  }
  const executionBranch = block.body.branch(block.body.gindex(["executionPayload"]));
  return { beacon, execution: executionIn(block.execution, target), executionBranch };
}

/** `create_light_client_bootstrap`. */
export function lightClientBootstrap(block: SimulatedBlock): LightClientBootstrap {
  const gindex = block.state.gindex(["currentSyncCommittee"]);
  return {
    header: lightClientHeader(block, block.fork),
    currentSyncCommittee: block.state.get(["currentSyncCommittee"]) as SyncCommittee,
    currentSyncCommitteeBranch: block.state.branch(gindex),
  };
}

export interface UpdateParts {
  /** The block whose sync aggregate signs `attested`. */
  readonly signature: SimulatedBlock;
  readonly attested: SimulatedBlock;
  /** The block of the attested state's finalized checkpoint; null as long as that has no root, or is genesis. */
  readonly finalized: SimulatedBlock | null;
  /** The attested state's next committee; null if the signature is of a later period, which makes it useless. */
  readonly nextSyncCommittee: SyncCommittee | null;
}

/** `create_light_client_update`, in the containers of the attested block's fork. */
export function lightClientUpdate(types: LightClientTypes, parts: UpdateParts): LightClientUpdate {
  const { signature, attested, finalized, nextSyncCommittee } = parts;
  const { fork, state } = attested;
  const update = types[fork].LightClientUpdate.defaultValue();
  update.attestedHeader = lightClientHeader(attested, fork);
  if (nextSyncCommittee !== null) {
    update.nextSyncCommittee = nextSyncCommittee;
    update.nextSyncCommitteeBranch = state.branch(state.gindex(["nextSyncCommittee"]));
  }
  if (finalized !== null) {
    update.finalizedHeader = lightClientHeader(finalized, fork);
    update.finalityBranch = state.branch(state.gindex(["finalizedCheckpoint", "root"]));
  }
  update.syncAggregate = signature.syncAggregate;
  update.signatureSlot = signature.header.slot;
  return update;
}

function executionIn(execution: ExecutionPayloadHeader, target: BeaconFork): ExecutionPayloadHeader {
  const { blobGasUsed, excessBlobGas, ...capella } = execution;
  if (target === "capella") return capella;
  return { ...capella, blobGasUsed: blobGasUsed ?? 0n, excessBlobGas: excessBlobGas ?? 0n };
}

/** Since Gloas a header names the payload that the block builds on, before that the block's own. */
function executionBlockHash(block: SimulatedBlock): Uint8Array {
  if (!isForkAtLeast(block.fork, "gloas")) return block.execution.blockHash;
  const path = ["signedExecutionPayloadBid", "message", "parentBlockHash"];
  return block.body.get(path) as Uint8Array;
}

function blockHashBranch(block: SimulatedBlock): Uint8Array[] {
  const path = isForkAtLeast(block.fork, "gloas")
    ? ["signedExecutionPayloadBid", "message", "parentBlockHash"]
    : ["executionPayload", "blockHash"];
  const branch = block.body.branch(block.body.gindex(path));
  const padding = Array.from({ length: GLOAS_EXECUTION_DEPTH - branch.length }, () => ZERO_ROOT);
  return [...padding, ...branch];
}
