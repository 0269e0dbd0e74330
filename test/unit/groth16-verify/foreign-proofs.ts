import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { vectorPath } from "../../spec/vectors.ts";

/** A proof made by someone else's prover for someone else's circuit, with everything needed to verify it. */
export interface ForeignProof {
  readonly name: string;
  readonly verifyingKey: unknown;
  readonly proof: SnarkjsProof;
  readonly signals: readonly string[];
}

export interface SnarkjsProof {
  readonly pi_a: readonly string[];
  readonly pi_b: readonly (readonly string[])[];
  readonly pi_c: readonly string[];
  readonly protocol: string;
  readonly curve: string;
}

/** `groth16` of the vectors, none without them: telepathy (1 and 65 signals), sp1 (5), World ID (4), zkemail (3). */
export function foreignProofs(): readonly ForeignProof[] {
  const root = vectorPath("groth16");
  if (!existsSync(root)) return [];
  return [
    triple(root, "world-id-snarkjs", "verification_key.json"),
    triple(root, "zkemail-proof-of-twitter", "vkey.json"),
    ...bundles(root, "telepathy", (bundle) => bundle),
    ...bundles(root, "sp1", (bundle) => bundle.snarkjs as Bundle),
  ];
}

type Bundle = Readonly<Record<string, unknown>>;

function triple(root: string, folder: string, keyFile: string): ForeignProof {
  return {
    name: folder,
    verifyingKey: readJson(join(root, folder, keyFile)),
    proof: readJson(join(root, folder, "proof.json")) as SnarkjsProof,
    signals: readJson(join(root, folder, "public.json")) as string[],
  };
}

function bundles(root: string, folder: string, inner: (bundle: Bundle) => Bundle): ForeignProof[] {
  const files = readdirSync(join(root, folder)).filter((file) => file.endsWith(".json") && !file.startsWith("vk_"));
  return files.map((file) => {
    const bundle = readJson(join(root, folder, file)) as Bundle;
    const { proof, public: signals } = inner(bundle);
    return {
      name: `${folder}/${file}`,
      verifyingKey: readJson(join(root, folder, bundle.vkey_file as string)),
      proof: proof as SnarkjsProof,
      signals: signals as string[],
    };
  });
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
