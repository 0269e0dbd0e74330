import type { WeierstrassPoint } from "@noble/curves/abstract/weierstrass.js";
import { bls12_381 } from "@noble/curves/bls12-381.js";
import { BLS_CIPHERSUITE, type Bls, BlsError, type BlsPublicKey } from "./bls.ts";

type G1Point = WeierstrassPoint<bigint>;
const { Point } = bls12_381.G1;
const { longSignatures } = bls12_381;

/** Pure JavaScript: slower than `blst`, but runs in browsers and wherever there is no native binary. */
export const nobleBls: Bls = {
  name: "noble",

  publicKeyFromBytes(bytes) {
    if (bytes.length !== 48) throw new BlsError("BLS_BAD_PUBLIC_KEY", `a key has 48 bytes, not ${bytes.length}`);
    try {
      const point = Point.fromBytes(bytes);
      point.assertValidity();
      if (point.is0()) throw new BlsError("BLS_BAD_PUBLIC_KEY", "a public key is the point at infinity");
      return asKey(point);
    } catch (cause) {
      throw cause instanceof BlsError ? cause : new BlsError("BLS_BAD_PUBLIC_KEY", "a public key is invalid", cause);
    }
  },

  publicKeyToBytes(key, format) {
    return asPoint(key).toBytes(format === "compressed");
  },

  aggregatePublicKeys(keys) {
    if (keys.length === 0) throw new BlsError("BLS_NO_KEYS", "there are no keys to add");
    return asKey(sum(Point.ZERO, keys));
  },

  subtractPublicKeys(whole, absent) {
    return asKey(asPoint(whole).subtract(sum(Point.ZERO, absent)));
  },

  verify(signature, message, key) {
    const publicKey = asPoint(key);
    if (signature.length !== 96 || publicKey.is0()) return false;
    try {
      const point = longSignatures.Signature.fromBytes(signature);
      if (point.is0()) return false;
      return longSignatures.verify(point, longSignatures.hash(message, BLS_CIPHERSUITE), publicKey);
    } catch {
      // The decoder throws on bytes that are no point of the subgroup: such a signature verifies under no key.
      return false;
    }
  },
};

function sum(start: G1Point, keys: readonly BlsPublicKey[]): G1Point {
  return keys.reduce((total, key) => total.add(asPoint(key)), start);
}

function asPoint(key: BlsPublicKey): G1Point {
  return key as unknown as G1Point;
}

function asKey(point: G1Point): BlsPublicKey {
  return point as unknown as BlsPublicKey;
}
