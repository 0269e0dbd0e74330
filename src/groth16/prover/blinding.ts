import { SCALAR_FIELD } from "./kernel.ts";

/** The two numbers that make a proof say nothing about its witness. They must be secret, uniform and never used again. */
export interface Blinding {
  readonly r: bigint;
  readonly s: bigint;
}

/** Fresh blinding from the platform's cryptographic source. */
export function randomBlinding(): Blinding {
  return { r: randomScalar(), s: randomScalar() };
}

/** Uniform but for a bias below 2^-128. */
function randomScalar(): bigint {
  const bytes = crypto.getRandomValues(new Uint8Array(48));
  return bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n) % SCALAR_FIELD;
}
