import { bn254 } from "@noble/curves/bn254.js";
import { Groth16VerifyError } from "./verify-error.ts";
import { type G1Point, type G2Point, parseG1, parseG2 } from "./verify-points.ts";

/** A verifying key whose points have all been checked. */
export interface VerifyingKey {
  readonly alpha: G1Point;
  readonly beta: G2Point;
  readonly gamma: G2Point;
  readonly delta: G2Point;
  /** The constant term, then one point for each public signal. */
  readonly ic: readonly G1Point[];
}

/**
 * Reads a verifying key as snarkjs writes it (`verification_key.json`) and refuses one that is broken for all to see.
 * The contract `VerifyingKeys` makes the same checks.
 * @throws Groth16VerifyError
 */
export function parseVerifyingKey(json: unknown): VerifyingKey {
  const file = groth16Object(json, "verifying key");
  if (!Array.isArray(file.IC) || file.nPublic !== file.IC.length - 1) {
    throw new Groth16VerifyError("GROTH16_MALFORMED", "the verifying key needs one IC point more than public signals");
  }
  const key: VerifyingKey = {
    alpha: parseG1(file.vk_alpha_1, "vk_alpha_1"),
    beta: parseG2(file.vk_beta_2, "vk_beta_2"),
    gamma: parseG2(file.vk_gamma_2, "vk_gamma_2"),
    delta: parseG2(file.vk_delta_2, "vk_delta_2"),
    ic: file.IC.map((point, i) => parseG1(point, `IC[${i}]`)),
  };
  assertSoundKey(key);
  return key;
}

/** Checks the fields that name the proof system in every JSON file of snarkjs. */
export function groth16Object(json: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    throw new Groth16VerifyError("GROTH16_MALFORMED", `the ${name} is not an object`);
  }
  const file = json as Readonly<Record<string, unknown>>;
  if (file.protocol !== "groth16" || file.curve !== "bn128") {
    throw new Groth16VerifyError("GROTH16_MALFORMED", `the ${name} is not one for groth16 over bn128`);
  }
  return file;
}

function assertSoundKey(key: VerifyingKey): void {
  for (const [name, point] of Object.entries({
    alpha: key.alpha,
    beta: key.beta,
    gamma: key.gamma,
    delta: key.delta,
  })) {
    if (point.is0()) throw atInfinity(name);
  }
  // Infinity in IC would leave a public signal unbound.
  key.ic.forEach((point, i) => {
    if (point.is0()) throw atInfinity(`IC[${i}]`);
  });
  const generator = bn254.G2.Point.BASE;
  // `gamma` itself may be the generator: in keys of snarkjs it always is.
  if (equalOrOpposite(key.beta, generator)) {
    throw new Groth16VerifyError(
      "GROTH16_BETA_IS_GENERATOR",
      "phase 1 of the ceremony never ran: anyone can forge proofs",
    );
  }
  if (equalOrOpposite(key.delta, generator)) {
    throw new Groth16VerifyError(
      "GROTH16_DELTA_IS_GENERATOR",
      "phase 2 of the ceremony never ran: anyone can forge proofs",
    );
  }
  if (equalOrOpposite(key.delta, key.gamma)) {
    throw new Groth16VerifyError("GROTH16_DELTA_IS_GAMMA", "delta is gamma: anyone can forge proofs");
  }
}

function equalOrOpposite(a: G2Point, b: G2Point): boolean {
  return a.equals(b) || a.equals(b.negate());
}

function atInfinity(name: string): Groth16VerifyError {
  return new Groth16VerifyError("GROTH16_KEY_POINT_AT_INFINITY", `${name} of the verifying key is at infinity`, {
    details: { point: name },
  });
}
