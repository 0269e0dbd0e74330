import { keccak_256 } from "@noble/hashes/sha3.js";
import { expect, it } from "vitest";
import { EMPTY_CODE_HASH } from "../../../src/mpt/account-proof.ts";
import { keccak256 } from "../../../src/mpt/keccak.ts";
import { toHex } from "../../../src/primitives/hex.ts";
import { Random } from "../../property/mpt/random.ts";

it("knows the hash of nothing", () => {
  expect(toHex(keccak256(new Uint8Array()))).toBe(EMPTY_CODE_HASH);
});

it("agrees with another implementation at every length up to four blocks, and on long inputs", () => {
  const random = new Random(1);
  for (const length of [...Array.from({ length: 545 }, (_, index) => index), 10_000, 130_000]) {
    const input = random.bytes(length);
    expect(toHex(keccak256(input))).toBe(toHex(keccak_256(input)));
  }
});

it("refuses what does not fit its memory", () => {
  expect(() => keccak256(new Uint8Array(140_000))).toThrow(RangeError);
});
