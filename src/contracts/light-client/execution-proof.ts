import { getNode } from "@chainsafe/persistent-merkle-tree";
import { keccak_256 } from "@noble/hashes/sha3.js";
import type { ChainConfig } from "../../light-client/config/chain-config.ts";
import { forkAtSlot } from "../../light-client/spec/forks-and-periods.ts";
import { bytesEqual } from "../../light-client/spec/merkle.ts";
import { type Hex, toHex } from "../../primitives/hex.ts";
import { type ForkName, gindexDepth, isForkAtLeast } from "../../ssz/forks.ts";
import { sszTypes } from "../../ssz/types.ts";
import type { ExecutionPayloadHeader, LightClientHeader } from "../../ssz/values.ts";
import type { ContractExecutionProof } from "./abi.ts";
import { readExecutionHeader } from "./execution-header.ts";
import { blockHashGindex, payloadDepth } from "./fork-rows.ts";
import { ContractEncodingError } from "./points.ts";

/**
 * Shows state root, number and timestamp of the execution block that a header commits to: within the payload where the
 * header holds it, else by the execution header.
 * @param executionHeader RLP of the execution block's header; needed since Gloas, and for every header in the form of Gloas
 * @throws ContractEncodingError
 */
export function toExecutionProof(
  config: ChainConfig,
  header: LightClientHeader,
  executionHeader?: Uint8Array,
): ContractExecutionProof {
  const fork = forkAtSlot(config, header.beacon.slot);
  if (!isForkAtLeast(fork, "capella")) {
    throw new ContractEncodingError("ENCODING_FORK_TOO_OLD", `slot ${header.beacon.slot} is older than Capella`);
  }
  if (header.execution !== undefined) return payloadProof(fork, header.execution, branchOf(header, 25));
  if (executionHeader === undefined) {
    throw new ContractEncodingError("ENCODING_HEADER_REQUIRED", "the execution header is needed for this update", {
      details: { blockHash: toHex(header.executionBlockHash ?? new Uint8Array()) },
    });
  }
  if (!bytesEqual(keccak_256(executionHeader), header.executionBlockHash ?? new Uint8Array())) {
    throw new ContractEncodingError("ENCODING_WRONG_HEADER", "the execution header has another hash than the block's");
  }
  return {
    ...readExecutionHeader(executionHeader),
    branch: branchOf(header, blockHashGindex(fork)).map(toHex),
    header: toHex(executionHeader),
  };
}

/** Places of siblings, by level from the leaves, of the leaves 2, 6 and 9: state root, block number, timestamp. */
const SIBLINGS: readonly (readonly [level: number, place: number])[] = [
  [0, 3],
  [0, 7],
  [0, 8],
  [1, 0],
  [1, 2],
  [1, 5],
  [2, 3],
];
/** The eighth sibling, in a payload of depth 5. */
const TOP_SIBLING = [4, 1] as const;

function payloadProof(
  fork: ForkName,
  payload: ExecutionPayloadHeader,
  payloadBranch: readonly Uint8Array[],
): ContractExecutionProof {
  const depth = payloadDepth(fork);
  // The type depends on no preset. A payload of Capella may come in the form of Deneb, with two fields too many.
  const types = sszTypes({ syncCommitteeSize: 512 }).ExecutionPayloadHeader;
  const tree = types[depth === 4 ? "capella" : "deneb"].value_toTree(payload);
  const places = depth === 4 ? SIBLINGS : [...SIBLINGS, TOP_SIBLING];
  const inner = places.map(([level, place]) => getNode(tree, BigInt(2 ** (depth - level) + place)).root);
  return {
    stateRoot: toHex(payload.stateRoot),
    blockNumber: BigInt(payload.blockNumber),
    timestamp: BigInt(payload.timestamp),
    branch: [...inner, ...payloadBranch].map(toHex),
    header: "0x" as Hex,
  };
}

/** The header's branch without the zero nodes that a newer container puts in front. */
function branchOf(header: LightClientHeader, gindex: number): Uint8Array[] {
  return (header.executionBranch ?? []).slice(-gindexDepth(gindex));
}
