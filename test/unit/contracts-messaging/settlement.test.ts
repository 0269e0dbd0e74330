import { decodeFunctionData } from "viem";
import { describe, expect, it } from "vitest";
import { outboxAbi } from "../../../src/contracts/generated/Outbox.ts";
import {
  type DestinationState,
  encodeAcknowledge,
  encodeClaimFees,
  encodeReclaim,
  encodeRefundFee,
  encodeRetryCallback,
  type Settlement,
} from "../../../src/contracts/messaging/settlement.ts";
import type { Hex } from "../../../src/primitives/hex.ts";

const address = (digit: string): Hex => `0x${digit.repeat(40)}`;
const word = (digit: string): Hex => `0x${digit.repeat(64)}`;

const settlement: Settlement = {
  message: {
    version: 1,
    nonce: 7n,
    sourceChainId: 31337n,
    outbox: address("1"),
    sender: address("2"),
    destinationChainId: 31338n,
    inbox: address("3"),
    receiver: address("4"),
    gasLimit: 100_000,
    deadline: 1_900_000_000n,
    payload: "0xc0ffee",
  },
  terms: {
    lightClient: address("5"),
    inboxCodeHash: word("6"),
    recovery: address("7"),
    refundTo: address("8"),
    callbackGas: 50_000,
  },
  fee: 12n,
};

const at: DestinationState = {
  index: 3n,
  state: {
    stateRoot: word("9"),
    blockNumber: 10n,
    timestamp: 11n,
    slot: 12n,
    acceptedAt: 13n,
    participants: 512n,
  },
};

describe("settlement calls", () => {
  it.each<[string, Hex, readonly unknown[]]>([
    ["acknowledge", encodeAcknowledge(settlement, at, "0xaa"), [settlement, at, "0xaa"]],
    ["reclaim", encodeReclaim(settlement, at, "0xbb"), [settlement, at, "0xbb"]],
    ["retryCallback", encodeRetryCallback(settlement, 60_000n), [settlement, 60_000n]],
    ["refundFee", encodeRefundFee(settlement), [settlement]],
    [
      "claimFees",
      encodeClaimFees(
        { settlements: [settlement], positions: [1], beneficiary: address("9"), ids: [word("a"), word("b")] },
        at,
        "0xcc",
      ),
      [[settlement], [1n], address("9"), [word("a"), word("b")], at, "0xcc"],
    ],
  ])("encodes %s", (functionName, data, args) => {
    expect(decodeFunctionData({ abi: outboxAbi, data })).toEqual({ functionName, args });
  });
});
