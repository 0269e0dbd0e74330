import { readFileSync } from "node:fs";
import fc from "fast-check";
import { getAddress } from "viem";
import { describe, expect, it } from "vitest";
import { type Message, MessageError, messageId, messageLeaf } from "../../../src/messages/message.ts";
import { decodeMessageList, encodeMessageList, MessageListError } from "../../../src/messages/message-list.ts";
import { type Hex, toHex } from "../../../src/primitives/hex.ts";
// @ts-expect-error plain JavaScript without declarations
import { fixture } from "../../../tools/message-fixture.mjs";

const committed = JSON.parse(readFileSync(new URL("../../fixtures/messages.json", import.meta.url), "utf8"));

interface Vector {
  readonly message: Message;
  readonly id: Hex;
  readonly leaf: Hex;
}

const vectors: Vector[] = committed.messages.map(({ id, leaf, ...m }: Record<string, string>) => ({
  id,
  leaf,
  message: {
    ...m,
    nonce: BigInt(m.nonce!),
    sourceChainId: BigInt(m.sourceChainId!),
    destinationChainId: BigInt(m.destinationChainId!),
    deadline: BigInt(m.deadline!),
  },
}));
const first = vectors[0]!.message;

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof MessageError || error instanceof MessageListError) return error.code;
    throw error;
  }
  return "no error";
}

describe("message ids", () => {
  it("keeps the fixture as composed", () => expect(committed).toEqual(fixture()));

  it.each(vectors)("gives id $id", ({ message, id, leaf }) => {
    expect(messageId(message)).toBe(id);
    expect(messageLeaf(id)).toBe(BigInt(leaf));
  });

  it("changes with every field", () => {
    const other: Hex = `0x${"77".repeat(20)}`;
    const changes: Partial<Message>[] = [
      { nonce: first.nonce + 1n },
      { sourceChainId: first.sourceChainId + 1n },
      { outbox: other },
      { sender: other },
      { destinationChainId: first.destinationChainId + 1n },
      { inbox: other },
      { receiver: other },
      { gasLimit: first.gasLimit + 1 },
      { deadline: first.deadline + 1n },
      { payload: "0x00" },
    ];
    const ids = changes.map((change) => messageId({ ...first, ...change }));
    expect(new Set([...ids, messageId(first)]).size).toBe(changes.length + 1);
  });

  it("does not depend on checksums of addresses", () => {
    const checksummed = getAddress(first.sender);
    expect(checksummed).not.toBe(first.sender);
    expect(messageId({ ...first, sender: checksummed })).toBe(messageId(first));
  });

  it.each<[string, Partial<Message>]>([
    ["MESSAGE_VERSION_UNKNOWN", { version: 2 }],
    ["MESSAGE_FIELD_OUT_OF_RANGE", { nonce: -1n }],
    ["MESSAGE_FIELD_OUT_OF_RANGE", { deadline: 2n ** 64n }],
    ["MESSAGE_FIELD_OUT_OF_RANGE", { gasLimit: 0.5 }],
    ["MESSAGE_GAS_LIMIT_TOO_HIGH", { gasLimit: 10_000_001 }],
    ["MESSAGE_BAD_ADDRESS", { receiver: "0x12" }],
    ["MESSAGE_BAD_PAYLOAD", { payload: "0x123" }],
    ["MESSAGE_PAYLOAD_TOO_LONG", { payload: `0x${"00".repeat(8193)}` }],
  ])("refuses with %s", (code, change) => {
    expect(codeOf(() => messageId({ ...first, ...change }))).toBe(code);
  });
});

describe("message lists", () => {
  const messages = vectors.map((v) => v.message);

  it("packs as the fixture", () => {
    expect(encodeMessageList(messages)).toBe(committed.list);
    expect(decodeMessageList(committed.list, first)).toEqual(messages);
  });

  it("survives encoding and decoding", () => {
    const address = fc.uint8Array({ minLength: 20, maxLength: 20 }).map((b) => toHex(b));
    const few = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T> =>
      fc.array(of, { minLength: 1, maxLength: 2 }).map((a) => a[0]!);
    const message = fc.record({
      nonce: fc.oneof(fc.bigInt({ min: 0n, max: 3n }), fc.bigInt({ min: 0n, max: 2n ** 32n - 1n })),
      sender: fc.oneof(fc.constant(first.sender), few(address)),
      receiver: fc.oneof(fc.constant(first.receiver), address),
      gasLimit: fc.oneof(fc.constant(5), fc.integer({ min: 0, max: 10_000_000 })),
      deadline: fc.oneof(fc.constant(5n), fc.bigInt({ min: 0n, max: 2n ** 64n - 1n })),
      payload: fc.uint8Array({ maxLength: 40 }).map((b) => toHex(b)),
    });
    fc.assert(
      fc.property(fc.array(message, { minLength: 1, maxLength: 12 }), (parts) => {
        const list = parts.map((part) => ({ ...first, ...part }));
        expect(decodeMessageList(encodeMessageList(list), first)).toEqual(list);
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it.each<[string, () => unknown]>([
    ["MESSAGE_LIST_BAD_LENGTH", () => encodeMessageList([])],
    ["MESSAGE_LIST_BAD_LENGTH", () => decodeMessageList("0x0000", first)],
    ["MESSAGE_LIST_NONCE_TOO_LARGE", () => encodeMessageList([{ ...first, nonce: 2n ** 32n }])],
    ["MESSAGE_LIST_MIXED", () => encodeMessageList([first, { ...first, outbox: `0x${"01".repeat(20)}` }])],
    ["MESSAGE_LIST_TRUNCATED", () => decodeMessageList(committed.list.slice(0, -2), first)],
    ["MESSAGE_LIST_TRAILING_BYTES", () => decodeMessageList(`${committed.list}00` as Hex, first)],
    ["MESSAGE_LIST_BAD_FLAGS", () => decodeMessageList("0x00013e", first)],
    ["MESSAGE_LIST_BAD_FLAGS", () => decodeMessageList("0x00017f", first)],
  ])("refuses with %s", (code, action) => {
    expect(codeOf(action)).toBe(code);
  });
});
