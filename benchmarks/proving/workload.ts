import type { LoadedCircuit } from "../../src/groth16/keys.ts";
import { calculateWitness } from "../../src/groth16/witness.ts";
import { buildInclusionInputs } from "../../src/inclusion/inputs.ts";
import { planBatches } from "../../src/inclusion/plan.ts";
import { MountainRange } from "../../src/messages/mountain-range.ts";

/** A full proof of one circuit: as many messages as it opens. */
export interface Workload {
  readonly messages: number;
  witness(): Promise<Uint8Array>;
}

const CONTEXT = {
  chainId: 31_337n,
  verifier: "0x1111111111111111111111111111111111111111",
  keyDigest: `0x${"5a".repeat(32)}`,
  beneficiary: "0x2222222222222222222222222222222222222222",
} as const;

export function makeWorkload({ instance, wasm }: LoadedCircuit): Workload {
  const size = Math.max(64, instance.chunks * 2 ** instance.chunkDepth);
  const range = new MountainRange();
  for (let i = 0; i < size; i++)
    range.append((BigInt(i + 1) * 0x9e3779b97f4a7c15f39cc0605cedc8341082276bf3a27251f86c6a11d0c18en) % 2n ** 248n);
  const [batch] = planBatches(
    instance,
    size,
    Array.from({ length: size }, (_, i) => i),
  ).batches;
  const { inputs } = buildInclusionInputs(range, { instance, ...batch!, context: CONTEXT });
  return { messages: batch!.nonces.length, witness: () => calculateWitness(wasm, inputs) };
}
