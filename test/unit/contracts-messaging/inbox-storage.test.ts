import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { executedSlot, isBitSet, recordSlot } from "../../../src/contracts/messaging/inbox-storage.ts";
import type { Hex } from "../../../src/primitives/hex.ts";
// @ts-expect-error plain JavaScript without declarations
import { fixture } from "../../../tools/inbox-storage-fixture.mjs";

const vectors = JSON.parse(readFileSync(new URL("../../fixtures/inbox-storage.json", import.meta.url), "utf8")) as {
  readonly chainId: string;
  readonly outbox: Hex;
  readonly nonces: readonly string[];
  readonly executedSlots: readonly Hex[];
  readonly beneficiary: Hex;
  readonly recordIds: readonly Hex[];
  readonly recordSlots: readonly Hex[];
};

describe("inbox storage", () => {
  it("keeps the fixture as composed", () => expect(vectors).toEqual(fixture()));

  it("finds the bitmap word of a message", () => {
    const slots = vectors.nonces.map((nonce) => executedSlot(BigInt(vectors.chainId), vectors.outbox, BigInt(nonce)));
    expect(slots).toEqual(vectors.executedSlots);
  });

  it("finds the record of a delivery", () => {
    const slots = [1, 2, 3].map((count) => recordSlot(vectors.beneficiary, vectors.recordIds.slice(0, count)));
    expect(slots).toEqual(vectors.recordSlots);
  });

  it("reads the bit of a message", () => {
    expect(isBitSet(1n << 255n, 255n)).toBe(true);
    expect(isBitSet(1n << 255n, 511n)).toBe(true);
    expect(isBitSet(1n << 255n, 256n)).toBe(false);
    expect(isBitSet(1n, 0n)).toBe(true);
    expect(isBitSet(0n, 0n)).toBe(false);
  });
});
