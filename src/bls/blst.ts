import { aggregatePublicKeys, PublicKey, Signature, verify } from "@chainsafe/blst";
import { type Bls, BlsError, type BlsPublicKey } from "./bls.ts";

/** Modulus of the base field of BLS12-381. */
const FIELD_MODULUS =
  0x1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaabn;

/** The native library blst. Importing this module loads a binary, so it belongs to entry points under Node. */
export const blstBls: Bls = {
  name: "blst",

  publicKeyFromBytes(bytes) {
    // blst would take 96 bytes too; a key of the protocol is compressed.
    if (bytes.length !== 48) throw new BlsError("BLS_BAD_PUBLIC_KEY", `a key has 48 bytes, not ${bytes.length}`);
    try {
      return asKey(PublicKey.fromBytes(bytes, true));
    } catch (cause) {
      throw new BlsError("BLS_BAD_PUBLIC_KEY", "a public key is invalid", cause);
    }
  },

  publicKeyToBytes(key, format) {
    return Uint8Array.from(asNative(key).toBytes(format === "compressed"));
  },

  aggregatePublicKeys(keys) {
    if (keys.length === 0) throw new BlsError("BLS_NO_KEYS", "there are no keys to add");
    return asKey(aggregatePublicKeys(keys as unknown as PublicKey[]));
  },

  subtractPublicKeys(whole, absent) {
    if (absent.length === 0) return whole;
    const sum = aggregatePublicKeys(absent as unknown as PublicKey[]);
    return asKey(aggregatePublicKeys([asNative(whole), negate(sum)]));
  },

  verify(signature, message, key) {
    if (signature.length !== 96) return false;
    try {
      // Both flags: in the subgroup, and not infinity.
      return verify(message, asNative(key), Signature.fromBytes(signature, true, true));
    } catch {
      // blst throws on bytes that are no point of the subgroup, and on infinity.
      return false;
    }
  },
};

/** The binding has no negation, so this flips y in the 96-byte encoding; no square root is taken. */
function negate(key: PublicKey): PublicKey {
  const bytes = Uint8Array.from(key.toBytes(false));
  const infinityFlag = 0x40;
  if (((bytes[0] ?? 0) & infinityFlag) !== 0) return key;
  const y = BigInt(`0x${Buffer.from(bytes.subarray(48)).toString("hex")}`);
  const negated = (FIELD_MODULUS - y).toString(16).padStart(96, "0");
  bytes.set(Buffer.from(negated, "hex"), 48);
  return PublicKey.fromBytes(bytes, false);
}

function asNative(key: BlsPublicKey): PublicKey {
  return key as unknown as PublicKey;
}

function asKey(key: PublicKey): BlsPublicKey {
  return key as unknown as BlsPublicKey;
}
