import { keccak_256 } from "@noble/hashes/sha3.js";
import { type Hex, toHex } from "../primitives/hex.ts";
import type { CircuitInstance } from "./circuits.ts";
import type { VerificationKeyJson } from "./verification-key.ts";

/** The verifying key as the contracts take it: G2 points in the order of EIP-197 (x.c1, x.c0, y.c1, y.c0). */
export interface ContractVerifyingKey {
  readonly alpha: readonly [bigint, bigint];
  readonly beta: readonly [bigint, bigint, bigint, bigint];
  readonly gamma: readonly [bigint, bigint, bigint, bigint];
  readonly delta: readonly [bigint, bigint, bigint, bigint];
  readonly ic: readonly (readonly [bigint, bigint])[];
}

export function contractVerifyingKey(key: VerificationKeyJson): ContractVerifyingKey {
  return {
    alpha: g1(key.vk_alpha_1),
    beta: g2(key.vk_beta_2),
    gamma: g2(key.vk_gamma_2),
    delta: g2(key.vk_delta_2),
    ic: key.IC.map(g1),
  };
}

/** `keccak256(abi.encodePacked(alpha, beta, gamma, delta, IC[0], IC[1], ...))`, every coordinate a word. */
export function verifyingKeyDigest(key: VerificationKeyJson): Hex {
  const { alpha, beta, gamma, delta, ic } = contractVerifyingKey(key);
  return keccakWords([...alpha, ...beta, ...gamma, ...delta, ...ic.flat()]);
}

/**
 * Digest of a verifying key together with the circuit instance it is for and whether it comes from no ceremony: the
 * contract's `keyDigest`.
 */
export function keyDigest(
  key: VerificationKeyJson,
  instance: Pick<CircuitInstance, "chunks" | "chunkDepth" | "pathDepth" | "anchors">,
  development: boolean,
): Hex {
  const { chunks, chunkDepth, pathDepth, anchors } = instance;
  const shape = [chunks, chunkDepth, pathDepth, anchors, development ? 1 : 0].map(BigInt);
  return keccakWords([BigInt(verifyingKeyDigest(key)), ...shape]);
}

/** Keccak-256 of 32-byte big-endian words: what `abi.encode` makes of static values and `encodePacked` of word arrays. */
export function keccakWords(words: readonly bigint[]): Hex {
  const bytes = new Uint8Array(32 * words.length);
  const view = new DataView(bytes.buffer);
  words.forEach((word, i) => {
    for (let limb = 0; limb < 4; limb++) {
      view.setBigUint64(32 * i + 8 * limb, BigInt.asUintN(64, word >> BigInt(64 * (3 - limb))));
    }
  });
  return toHex(keccak_256(bytes));
}

function g1(point: readonly string[]): readonly [bigint, bigint] {
  return [BigInt(point[0]!), BigInt(point[1]!)];
}

/** snarkjs writes the real part of a coordinate first. */
function g2(point: readonly (readonly string[])[]): readonly [bigint, bigint, bigint, bigint] {
  const [x, y] = [point[0]!, point[1]!];
  return [BigInt(x[1]!), BigInt(x[0]!), BigInt(y[1]!), BigInt(y[0]!)];
}
