import { readdirSync } from "node:fs";
import { join } from "node:path";
import { bls12_381 } from "@noble/curves/bls12-381.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { keccak_256 } from "@noble/hashes/sha3.js";
import { concatBytes } from "@noble/hashes/utils.js";
import { type AbiParameter, encodeAbiParameters, toRlp } from "viem";
import { BLS_CIPHERSUITE } from "../../../src/bls/bls.ts";
import { fromHex, type Hex, toHex } from "../../../src/primitives/hex.ts";
import { writeFixture } from "./scenario.ts";
import { Simulation } from "./simulated.ts";
import { readJson, VECTORS } from "./vectors.ts";

/* Cases for the Solidity libraries. */

const { G1, G2, fields } = bls12_381;
const P = fields.Fp.ORDER;

/** Points that messages of 32 bytes hash to, by another implementation. */
export function writeHashToG2(): void {
  const messages = [
    new Uint8Array(32),
    new Uint8Array(32).fill(0xff),
    ...Array.from({ length: 14 }, (_, i) => sha256(Uint8Array.of(i))),
  ];
  const cases = messages.map((message) => {
    const { x, y } = G2.hashToCurve(message, { DST: BLS_CIPHERSUITE }).toAffine();
    return {
      message: toHex(message),
      point: toHex(concatBytes(padded(x.c0), padded(x.c1), padded(y.c0), padded(y.c1))),
    };
  });
  const components = [
    { type: "bytes32", name: "message" },
    { type: "bytes", name: "point" },
  ];
  writeFixture("hash-to-g2", encodeAbiParameters([{ type: "tuple[]", components }], [cases]));
}

/** Places in the list of errors of `Libraries.t.sol`. */
const OUTCOME = { valid: 0n, wrong: 1n, refused: 2n, infiniteKey: 3n, infiniteSignature: 4n } as const;

interface VerifyCase {
  readonly key: Uint8Array;
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
  readonly outcome: bigint;
}

/** The official cases that can be written as points, and points that no decoder would hand on. */
export function writeVerify(): void {
  const cases = [...officialCases(), ...hostileCases()];
  const components = [
    { type: "bytes", name: "key" },
    { type: "bytes32", name: "message" },
    { type: "bytes32[6]", name: "signature" },
    { type: "uint256", name: "outcome" },
  ];
  const encoded = cases.map(({ key, message, signature, outcome }) => ({
    key: toHex(concatBytes(new Uint8Array(16), key.subarray(0, 48), new Uint8Array(16), key.subarray(48))),
    message: toHex(message),
    signature: Array.from({ length: 6 }, (_, i) => toHex(signature.subarray(32 * i, 32 * i + 32))),
    outcome,
  }));
  writeFixture("verify", encodeAbiParameters([{ type: "tuple[]", components } as AbiParameter], [encoded]));
}

interface Official {
  readonly input: { pubkey?: Hex; pubkeys?: Hex[]; message: Hex; signature: Hex };
  readonly output: boolean;
}

function officialCases(): VerifyCase[] {
  return ["verify", "fast_aggregate_verify"].flatMap((kind) => {
    const folder = join("bls/bls12-381-tests-vectors/bls", kind);
    return readdirSync(join(VECTORS, folder)).flatMap((file): VerifyCase[] => {
      const { input, output } = readJson(join(folder, file)) as Official;
      try {
        const keys = (input.pubkeys ?? [input.pubkey!]).map((key) => G1.Point.fromBytes(fromHex(key)));
        const key = keys.reduce((sum, point) => sum.add(point), G1.Point.ZERO);
        const point = G2.Point.fromBytes(fromHex(input.signature));
        // The decoder takes infinity; the contract has errors for it. Keys of the sum are none of its business.
        if (key.is0() || point.is0() || keys.some((each) => each.is0())) return [];
        const signature = uncompressed(point);
        return [
          {
            key: key.toBytes(false),
            message: fromHex(input.message),
            signature,
            outcome: output ? OUTCOME.valid : OUTCOME.wrong,
          },
        ];
      } catch {
        // Bytes that are no points: they have no form here.
        return [];
      }
    });
  });
}

function hostileCases(): VerifyCase[] {
  const message = sha256(Uint8Array.of(1));
  const secret = 123456789n;
  const key = G1.Point.BASE.multiply(secret).toBytes(false);
  const signature = uncompressed(G2.hashToCurve(message, { DST: BLS_CIPHERSUITE }).multiply(secret) as never);
  const valid = { key, message, signature, outcome: OUTCOME.valid };
  const refused = (change: Partial<VerifyCase>): VerifyCase => ({ ...valid, outcome: OUTCOME.refused, ...change });
  const coordinate = (bytes: Uint8Array, index: number, add: bigint): Uint8Array => {
    const out = Uint8Array.from(bytes);
    out.set(bytes48(BigInt(toHex(out.subarray(48 * index, 48 * index + 48))) + add), 48 * index);
    return out;
  };
  return [
    valid,
    { ...valid, message: sha256(Uint8Array.of(2)), outcome: OUTCOME.wrong },
    { ...valid, key: new Uint8Array(96), outcome: OUTCOME.infiniteKey },
    { ...valid, signature: new Uint8Array(192), outcome: OUTCOME.infiniteSignature },
    { ...valid, key: new Uint8Array(96), signature: new Uint8Array(192), outcome: OUTCOME.infiniteKey },
    // On the curve, outside the subgroup.
    refused({ key: strayG1() }),
    refused({ signature: strayG2() }),
    // Off the curve.
    refused({ key: coordinate(key, 1, 1n) }),
    refused({ signature: coordinate(signature, 3, 1n) }),
    // The same coordinates, not reduced.
    refused({ key: coordinate(key, 0, P) }),
    ...[0, 1, 2, 3].map((index) => refused({ signature: coordinate(signature, index, P) })),
  ];
}

function strayG1(): Uint8Array {
  const { Fp } = fields;
  for (let x = 1n; ; x++) {
    const square = Fp.create(x * x * x + 4n);
    if (!Fp.eql(Fp.pow(square, (P - 1n) / 2n), 1n)) continue;
    const y = Fp.sqrt(square);
    if (!G1.Point.fromAffine({ x, y }).isTorsionFree()) return concatBytes(bytes48(x), bytes48(y));
  }
}

function strayG2(): Uint8Array {
  const { Fp2 } = fields;
  for (let i = 1n; ; i++) {
    const x = Fp2.create({ c0: i, c1: 0n });
    try {
      const y = Fp2.sqrt(Fp2.add(Fp2.mul(Fp2.sqr(x), x), Fp2.create({ c0: 4n, c1: 4n })));
      const point = G2.Point.fromAffine({ x, y });
      if (!point.isTorsionFree()) return uncompressed(point as never);
    } catch {
      // No square root: the next x.
    }
  }
}

/** 192 bytes: x.c0, x.c1, y.c0, y.c1. */
function uncompressed(point: InstanceType<typeof G2.Point>): Uint8Array {
  const { x, y } = point.toAffine();
  return concatBytes(bytes48(x.c0), bytes48(x.c1), bytes48(y.c0), bytes48(y.c1));
}

function padded(value: bigint): Uint8Array {
  return concatBytes(new Uint8Array(16), bytes48(value));
}

function bytes48(value: bigint): Uint8Array {
  return fromHex(`0x${value.toString(16).padStart(96, "0")}`);
}

/** Execution headers in RLP: a real one of mainnet, and those of a simulated chain. */
export function writeHeaders(): void {
  const headers = [realHeader(), ...simulatedHeaders()];
  writeFixture(
    "headers",
    encodeAbiParameters(
      [{ type: "bytes[]" }, { type: "bytes32[]" }, { type: "uint64[]" }, { type: "uint64[]" }],
      [
        headers.map(({ rlp }) => rlp),
        headers.map(({ stateRoot }) => stateRoot),
        headers.map(({ number }) => BigInt(number)),
        headers.map(({ timestamp }) => BigInt(timestamp)),
      ],
    ),
  );
}

interface HeaderCase {
  readonly rlp: Hex;
  readonly stateRoot: Hex;
  readonly number: number | Hex;
  readonly timestamp: number | Hex;
}

const FIELDS = [
  ["parentHash", "sha3Uncles", "miner", "stateRoot", "transactionsRoot", "receiptsRoot", "logsBloom", "difficulty"],
  ["number", "gasLimit", "gasUsed", "timestamp", "extraData", "mixHash", "nonce", "baseFeePerGas", "withdrawalsRoot"],
].flat();
const INTEGERS = ["difficulty", "number", "gasLimit", "gasUsed", "timestamp", "baseFeePerGas"];

function realHeader(): HeaderCase {
  const block = readJson("lc/mainnet/nimbus-libnimbus_lc/executionBlockHeader.json") as Record<string, Hex>;
  const rlp = toRlp(FIELDS.map((field) => (INTEGERS.includes(field) ? minimal(block[field]!) : block[field]!)));
  if (toHex(keccak_256(fromHex(rlp))) !== block["hash"]) throw new Error("the header is encoded wrongly");
  return { rlp, stateRoot: block["stateRoot"]!, number: block["number"]!, timestamp: block["timestamp"]! };
}

function minimal(quantity: Hex): Hex {
  const digits = BigInt(quantity) === 0n ? "" : BigInt(quantity).toString(16);
  return `0x${digits.length % 2 === 0 ? digits : `0${digits}`}`;
}

function simulatedHeaders(): HeaderCase[] {
  const simulation = new Simulation().grow(0, 2);
  return simulation.chain.blocks.slice(1).map(({ execution }) => ({
    rlp: toHex(simulation.rlpOf(execution.blockHash)!),
    stateRoot: toHex(execution.stateRoot),
    number: execution.blockNumber,
    timestamp: execution.timestamp,
  }));
}
