import { encodeFunctionData } from "viem";
import { inboxAbi } from "../contracts/generated/Inbox.ts";
import { encodeMessageList } from "../messages/message-list.ts";
import { anchorSlot } from "../pipeline/outbox-layout.ts";
import type { DeliveryCall } from "../pipeline/ports.ts";
import type { AcceptedState } from "../pipeline/records.ts";
import { HeliogramError } from "../primitives/errors.ts";
import type { Hex } from "../primitives/hex.ts";

/**
 * Calldata of the inbox for a delivery.
 * @param beneficiary account that is recorded as the one who delivered
 */
export function encodeDelivery(call: DeliveryCall, beneficiary: Hex): Hex {
  const source = toSourceState(call.accepted);
  const messages = encodeMessageList(call.messages.map((record) => record.message));
  const { stateProof } = call;
  switch (call.path) {
    case "storage":
      return encodeFunctionData({
        abi: inboxAbi,
        functionName: "deliverByStorage",
        args: [source, stateProof, messages, beneficiary],
      });
    case "peak":
      return encodeFunctionData({
        abi: inboxAbi,
        functionName: "deliverByPath",
        args: [source, BigInt(call.anchors[0]?.level ?? 0), stateProof, call.siblings, messages, beneficiary],
      });
    case "batch": {
      const { proof } = call;
      if (proof === undefined) throw new DeliveryCallError("DELIVERY_NO_PROOF", "a batch needs its inclusion proof");
      return encodeFunctionData({
        abi: inboxAbi,
        functionName: "deliverBatch",
        args: [
          source,
          {
            verifierId: BigInt(proof.verifierId),
            anchorSlots: call.anchors.map(anchorSlot),
            stateProof,
            inclusion: { a: proof.a, b: proof.b, c: proof.c, commitment: proof.commitment },
            beneficiary,
          },
          messages,
        ],
      });
    }
  }
}

function toSourceState(accepted: AcceptedState): {
  index: bigint;
  state: {
    stateRoot: Hex;
    blockNumber: bigint;
    timestamp: bigint;
    slot: bigint;
    acceptedAt: bigint;
    participants: bigint;
  };
} {
  return {
    index: BigInt(accepted.index),
    state: {
      stateRoot: accepted.stateRoot,
      blockNumber: BigInt(accepted.blockNumber),
      timestamp: BigInt(accepted.timestamp),
      slot: BigInt(accepted.slot),
      acceptedAt: BigInt(accepted.acceptedAt),
      participants: BigInt(accepted.participants),
    },
  };
}

export class DeliveryCallError extends HeliogramError<"DELIVERY_NO_PROOF"> {}
