import type { ExecutionPayloadHeader, SyncAggregate } from "../../ssz/values.ts";
import type { AnyType } from "./containers/basic.ts";
import { gloasExecutionRequests } from "./containers/operations.ts";
import type { BeaconFork } from "./forks.ts";
import { SszTree } from "./ssz-tree.ts";
import { INFINITY_SIGNATURE } from "./validators.ts";

/** `BUILDER_INDEX_SELF_BUILD`: the proposer builds the payload itself, and the bid carries no signature. */
const SELF_BUILD = Number.POSITIVE_INFINITY;

export interface BodyInput {
  readonly slot: number;
  readonly fork: BeaconFork;
  readonly parentRoot: Uint8Array;
  readonly syncAggregate: SyncAggregate;
  readonly execution: ExecutionPayloadHeader;
  /** The state at the slot before the block. */
  readonly preState: SszTree;
}

/** A block body without operations: sync aggregate, and the payload's header or, since Gloas, a bid for it. */
export function bodyTree(type: AnyType, input: BodyInput): SszTree {
  const body = SszTree.fromDefault(type).set(["syncAggregate"], input.syncAggregate);
  if (input.fork !== "gloas") return body.set(["executionPayload"], payloadHeaderValue(input.execution));
  return body.set(["signedExecutionPayloadBid"], { message: bidFor(input), signature: INFINITY_SIGNATURE });
}

/** What the block leaves in the state about execution. */
export function applyExecution(preState: SszTree, input: BodyInput): SszTree {
  if (input.fork !== "gloas") {
    return preState.set(["latestExecutionPayloadHeader"], payloadHeaderValue(input.execution));
  }
  const bid = bidFor(input);
  return preState.set(["latestBlockHash"], bid.parentBlockHash).set(["latestExecutionPayloadBid"], bid);
}

/** Every payload is delivered: each bid builds on the block that the one before it promised. */
function bidFor({ slot, parentRoot, execution, preState }: BodyInput): Record<string, unknown> {
  const requests = gloasExecutionRequests;
  return {
    parentBlockHash: preState.get(["latestExecutionPayloadBid", "blockHash"]),
    parentBlockRoot: parentRoot,
    blockHash: execution.blockHash,
    prevRandao: execution.prevRandao,
    feeRecipient: execution.feeRecipient,
    gasLimit: execution.gasLimit,
    builderIndex: SELF_BUILD,
    slot,
    value: 0n,
    executionPayment: 0n,
    blobKzgCommitments: [],
    executionRequestsRoot: requests.hashTreeRoot(requests.defaultValue()),
  };
}

function payloadHeaderValue(execution: ExecutionPayloadHeader): ExecutionPayloadHeader {
  return { blobGasUsed: 0n, excessBlobGas: 0n, ...execution };
}
