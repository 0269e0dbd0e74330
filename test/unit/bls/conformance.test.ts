import { aggregateSignatures, SecretKey } from "@chainsafe/blst";
import { describe, expect, test } from "vitest";
import type { Bls } from "../../../src/bls/bls.ts";
import { blstBls } from "../../../src/bls/blst.ts";
import { loadBls } from "../../../src/bls/default-bls.ts";
import { nobleBls } from "../../../src/bls/noble.ts";
import { fromHex, toHex } from "../../../src/primitives/hex.ts";

const secrets = [1, 2, 3, 4, 5].map((seed) => SecretKey.fromKeygen(new Uint8Array(32).fill(seed)));
const message = new Uint8Array(32).fill(7);
const encoded = secrets.map((secret) => Uint8Array.from(secret.toPublicKey().toBytes()));
const signature = signBy(secrets);

describe.each([blstBls, nobleBls])("$name", (bls) => {
  const keys = encoded.map((bytes) => bls.publicKeyFromBytes(bytes));
  const compressed = (key: ReturnType<Bls["publicKeyFromBytes"]>): string =>
    toHex(bls.publicKeyToBytes(key, "compressed"));

  test("verifies an aggregate signature under the aggregate key", () => {
    expect(bls.verify(signature, message, bls.aggregatePublicKeys(keys))).toBe(true);
  });

  test("refuses another message, another set of signers, and a changed signature", () => {
    const all = bls.aggregatePublicKeys(keys);
    expect(bls.verify(signature, new Uint8Array(32).fill(8), all)).toBe(false);
    expect(bls.verify(signature, message, bls.aggregatePublicKeys(keys.slice(1)))).toBe(false);
    expect(bls.verify(signBy(secrets.slice(1)), message, all)).toBe(false);
  });

  test("refuses what is no signature, without throwing", () => {
    const key = bls.aggregatePublicKeys(keys);
    const infinity = Uint8Array.from([0xc0, ...new Uint8Array(95)]);
    for (const bytes of [
      new Uint8Array(),
      new Uint8Array(96),
      new Uint8Array(96).fill(255),
      infinity,
      signature.slice(1),
    ]) {
      expect(bls.verify(bytes, message, key)).toBe(false);
    }
  });

  test("subtracts absent keys", () => {
    const rest = bls.subtractPublicKeys(bls.aggregatePublicKeys(keys), keys.slice(3));
    expect(compressed(rest)).toBe(compressed(bls.aggregatePublicKeys(keys.slice(0, 3))));
    expect(bls.verify(signBy(secrets.slice(0, 3)), message, rest)).toBe(true);
    expect(compressed(bls.subtractPublicKeys(rest, []))).toBe(compressed(rest));
  });

  test("counts a key as often as it occurs", () => {
    const [first, second] = [keys[0]!, keys[1]!];
    const whole = bls.aggregatePublicKeys([first, first, second]);
    expect(compressed(bls.subtractPublicKeys(whole, [first]))).toBe(
      compressed(bls.aggregatePublicKeys([first, second])),
    );
    expect(compressed(bls.subtractPublicKeys(whole, [first, first]))).toBe(compressed(second));
  });

  test("verifies nothing under the key at infinity", () => {
    const nobody = bls.subtractPublicKeys(bls.aggregatePublicKeys(keys), keys);
    const infinity = Uint8Array.from([0xc0, ...new Uint8Array(95)]);
    expect(bls.verify(signature, message, nobody)).toBe(false);
    expect(bls.verify(infinity, message, nobody)).toBe(false);
  });

  test("leaves a key as it is when the absent ones cancel out", () => {
    const one = keys[0]!;
    const minusOne = bls.subtractPublicKeys(keys[1]!, [bls.aggregatePublicKeys([keys[1]!, one])]);
    expect(compressed(bls.subtractPublicKeys(keys[2]!, [one, minusOne]))).toBe(compressed(keys[2]!));
  });

  test("writes 48 or 96 bytes that both implementations agree on", () => {
    for (const [index, key] of keys.entries()) {
      expect(bls.publicKeyToBytes(key, "compressed")).toEqual(encoded[index]);
      const expected = secrets[index]!.toPublicKey().toBytes(false);
      expect(bls.publicKeyToBytes(key, "uncompressed")).toEqual(Uint8Array.from(expected));
    }
  });

  test("refuses bytes that are no key", () => {
    const infinity = Uint8Array.from([0xc0, ...new Uint8Array(47)]);
    const uncompressed = bls.publicKeyToBytes(keys[0]!, "uncompressed");
    for (const bytes of [
      infinity,
      outsideSubgroup(),
      uncompressed,
      new Uint8Array(48),
      new Uint8Array(48).fill(255),
      new Uint8Array(),
    ]) {
      expect(() => bls.publicKeyFromBytes(bytes)).toThrow(expect.objectContaining({ code: "BLS_BAD_PUBLIC_KEY" }));
    }
  });

  test("refuses to add no keys", () => {
    expect(() => bls.aggregatePublicKeys([])).toThrow(expect.objectContaining({ code: "BLS_NO_KEYS" }));
  });
});

test("blst is taken where it loads", async () => {
  expect((await loadBls()).name).toBe("blst");
});

function signBy(signers: readonly SecretKey[]): Uint8Array {
  return Uint8Array.from(aggregateSignatures(signers.map((secret) => secret.sign(message))).toBytes());
}

/** A point of the curve that is not in the subgroup: `deserialization_fails_not_in_G1` of ethereum/bls12-381-tests. */
function outsideSubgroup(): Uint8Array {
  return fromHex(`0x81${"23456789abcdef01".repeat(6).slice(0, 94)}`, 48);
}
