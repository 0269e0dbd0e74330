import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SecretKey, Signature } from "@chainsafe/blst";
import { bls12_381 } from "@noble/curves/bls12-381.js";
import { expect } from "vitest";
import { parse } from "yaml";
import { BLS_CIPHERSUITE, type Bls, BlsError } from "../../src/bls/bls.ts";
import { blstBls } from "../../src/bls/blst.ts";
import { nobleBls } from "../../src/bls/noble.ts";
import { fromHex, type Hex, toHex } from "../../src/primitives/hex.ts";
import { describeVectors, findFolders, vectorPath } from "./vectors.ts";

/* ethereum/bls12-381-tests and the `bls` runner of the consensus specifications, on both implementations. */

interface Vector<Input = Record<string, Hex>, Output = boolean> {
  readonly name: string;
  readonly input: Input;
  readonly output: Output;
}

interface FastAggregateVerify {
  readonly pubkeys: Hex[];
  readonly message: Hex;
  readonly signature: Hex;
}

const INFINITY_SIGNATURE: Hex = `0xc0${"00".repeat(95)}`;
const decodeSignature = {
  blst: (bytes: Uint8Array) => void Signature.fromBytes(bytes, true, false),
  noble: (bytes: Uint8Array) => void bls12_381.longSignatures.Signature.fromBytes(bytes),
};

for (const bls of [blstBls, nobleBls]) {
  describeVectors(
    `bls/fast_aggregate_verify, ${bls.name}`,
    readJson<FastAggregateVerify>("fast_aggregate_verify"),
    nameOf,
    (vector) => {
      expect(fastAggregateVerify(bls, vector.input)).toBe(vector.output);
    },
  );
  describeVectors(`bls/eth_fast_aggregate_verify, ${bls.name}`, readEth(), nameOf, ({ input, output }) => {
    // The Altair variant: no participants at all go with the signature at infinity.
    const isEmpty = input.pubkeys.length === 0 && input.signature === INFINITY_SIGNATURE;
    expect(isEmpty || fastAggregateVerify(bls, input)).toBe(output);
  });
  describeVectors(`bls/verify, ${bls.name}`, readJson("verify"), nameOf, ({ input, output }) => {
    const pubkeys = [input.pubkey!];
    expect(fastAggregateVerify(bls, { pubkeys, message: input.message!, signature: input.signature! })).toBe(output);
  });
  describeVectors(
    `bls/deserialization_G1, ${bls.name}`,
    readJson("deserialization_G1"),
    nameOf,
    ({ input, output }) => {
      const bytes = fromHex(input.pubkey);
      // A key is never infinity (KeyValidate), though infinity is a point.
      const isInfinity = bytes.length === 48 && bytes[0] === 0xc0 && bytes.slice(1).every((byte) => byte === 0);
      if (output && !isInfinity)
        expect(bls.publicKeyToBytes(bls.publicKeyFromBytes(bytes), "compressed")).toEqual(bytes);
      else expect(() => bls.publicKeyFromBytes(bytes)).toThrow(BlsError);
    },
  );
  describeVectors(
    `bls/deserialization_G2, ${bls.name}`,
    readJson("deserialization_G2"),
    nameOf,
    ({ input, output }) => {
      const bytes = fromHex(input.signature);
      if (output) decodeSignature[bls.name](bytes);
      else expect(() => decodeSignature[bls.name](bytes)).toThrow();
      const key = bls.publicKeyFromBytes(SecretKey.fromBytes(scalar(1)).toPublicKey().toBytes());
      expect(bls.verify(bytes, new Uint8Array(32), key)).toBe(false);
    },
  );
}

const hashes = readJson<{ msg: string }, { x: string; y: string }>("hash_to_G2");
describeVectors("bls/hash_to_G2, noble", hashes, nameOf, ({ input, output }) => {
  const { x, y } = bls12_381.G2.hashToCurve(new TextEncoder().encode(input.msg), {
    DST: "QUUX-V01-CS02-with-BLS12381G2_XMD:SHA-256_SSWU_RO_",
  }).toAffine();
  expect([x.c0, x.c1]).toEqual(output.x.split(",").map(BigInt));
  expect([y.c0, y.c1]).toEqual(output.y.split(",").map(BigInt));
});
describeVectors("bls/hash_to_G2, blst as noble", hashes, nameOf, ({ input }) => {
  // The binding hashes in its own domain only; the signature under the key 1 is the hash itself.
  const message = new TextEncoder().encode(input.msg);
  const hash = SecretKey.fromBytes(scalar(1)).sign(message).toBytes();
  expect(toHex(Uint8Array.from(hash))).toBe(toHex(bls12_381.longSignatures.hash(message, BLS_CIPHERSUITE).toBytes()));
});

/** FastAggregateVerify: false for anything invalid. */
function fastAggregateVerify(bls: Bls, { pubkeys, message, signature }: FastAggregateVerify): boolean {
  try {
    const key = bls.aggregatePublicKeys(pubkeys.map((pubkey) => bls.publicKeyFromBytes(fromHex(pubkey))));
    return bls.verify(fromHex(signature), fromHex(message), key);
  } catch (error) {
    if (error instanceof BlsError) return false;
    throw error;
  }
}

function readJson<Input = Record<string, Hex>, Output = boolean>(runner: string): Vector<Input, Output>[] {
  const folder = vectorPath("bls", "bls12-381-tests-vectors", "bls", runner);
  return filesOf(folder).map((name) => ({ name, ...JSON.parse(readFileSync(join(folder, name), "utf8")) }));
}

function readEth(): Vector<FastAggregateVerify>[] {
  const folders = findFolders(vectorPath("bls", "spec-v1.6.0-beta.0-general"), "data.yaml");
  return folders
    .filter((folder) => folder.includes("eth_fast_aggregate_verify"))
    .map((folder) => ({ name: folder.split("/").at(-1)!, ...parse(readFileSync(join(folder, "data.yaml"), "utf8")) }));
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(".json"));
  } catch {
    return [];
  }
}

function nameOf({ name }: { name: string }): string {
  return name;
}

function scalar(value: number): Uint8Array {
  const bytes = new Uint8Array(32);
  bytes[31] = value;
  return bytes;
}
