/** A set of artifacts for one circuit: a folder with the circuit, its keys, and a lock file with every digest. */

import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { HeliogramError } from "../primitives/errors.ts";
import type { Hex } from "../primitives/hex.ts";
import type { CircuitInstance } from "./circuits.ts";
import { keyDigest, verifyingKeyDigest } from "./key-digest.ts";
import type { VerificationKeyJson } from "./verification-key.ts";

export const LOCK_FILE = "lock.json";

/** File of each artifact within the folder. */
export const ARTIFACT_FILES = {
  r1cs: "circuit.r1cs",
  wasm: "circuit.wasm",
  zkey: "proving_key.zkey",
  verificationKey: "verification_key.json",
} as const;

type Artifact = keyof typeof ARTIFACT_FILES;

/** Everything that identifies a set of artifacts. */
export interface KeyLock {
  readonly version: 1;
  readonly name: string;
  /** True for keys made without a ceremony. */
  readonly development: boolean;
  readonly instance: Omit<CircuitInstance, "name">;
  /** Digest of each file. */
  readonly sha256: Readonly<Record<Artifact, string>>;
  readonly verifyingKeyDigest: Hex;
  /** Digest of the key with the circuit's shape and `development`, as the contract has it. */
  readonly keyDigest: Hex;
}

const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);
const word = z.custom<Hex>((value) => typeof value === "string" && /^0x[0-9a-f]{64}$/.test(value));
const count = z.int().min(0);
const lockSchema: z.ZodType<KeyLock> = z.strictObject({
  version: z.literal(1),
  name: z.string(),
  development: z.boolean(),
  instance: z.strictObject({
    chunks: count,
    chunkDepth: count,
    pathDepth: count,
    anchors: count,
    constraints: count,
  }),
  sha256: z.strictObject({ r1cs: sha256Hex, wasm: sha256Hex, zkey: sha256Hex, verificationKey: sha256Hex }),
  verifyingKeyDigest: word,
  keyDigest: word,
});

/** What a prover needs. */
export interface LoadedCircuit {
  readonly instance: CircuitInstance;
  /** Witness generator. */
  readonly wasm: Uint8Array;
  readonly zkey: Uint8Array;
  readonly verificationKey: VerificationKeyJson;
  readonly lock: KeyLock;
}

/**
 * Loads a set and checks every digest in its lock file, the circuit's shape, and the digests of the key.
 * @throws KeysError
 */
export async function loadKeys(folder: string, instance: CircuitInstance): Promise<LoadedCircuit> {
  const lock = readLock(folder);
  const { name, ...shape } = instance;
  if (
    lock.name !== name ||
    Object.entries(shape).some(([key, value]) => lock.instance[key as keyof typeof shape] !== value)
  ) {
    throw new KeysError("KEYS_OTHER_CIRCUIT", `the keys in ${folder} are not for this form of ${name}`, {
      details: { folder, name: lock.name },
      hint: "circuits.json has changed since the keys were made",
    });
  }
  await checkedArtifact(folder, lock, "r1cs");
  const wasm = await checkedArtifact(folder, lock, "wasm");
  const zkey = await checkedArtifact(folder, lock, "zkey");
  const keyBytes = await checkedArtifact(folder, lock, "verificationKey");
  const verificationKey = JSON.parse(new TextDecoder().decode(keyBytes)) as VerificationKeyJson;
  if (
    verifyingKeyDigest(verificationKey) !== lock.verifyingKeyDigest ||
    keyDigest(verificationKey, instance, lock.development) !== lock.keyDigest
  ) {
    throw new KeysError("KEYS_KEY_DIGEST", `${folder}: the lock file has another digest for the verifying key`, {
      details: { folder },
    });
  }
  return { instance, wasm, zkey, verificationKey, lock };
}

/** Reads a lock file. @throws KeysError */
export function readLock(folder: string): KeyLock {
  const file = join(folder, LOCK_FILE);
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    throw new KeysError("KEYS_MISSING", `there are no keys in ${folder}`, { cause, details: { folder } });
  }
  try {
    return lockSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new KeysError("KEYS_LOCK_MALFORMED", `${file} is no lock file`, { cause, details: { file } });
  }
}

/** What a set is made from. */
export interface KeySetSources {
  readonly instance: CircuitInstance;
  readonly development: boolean;
  /** Paths of the compiled circuit. */
  readonly r1cs: string;
  readonly wasm: string;
  /** The `.zkey` file, in pieces. */
  readonly zkey: readonly Uint8Array[];
  readonly verificationKey: VerificationKeyJson;
}

/**
 * Writes a set; it appears under its name only when complete, and never in place of another.
 * @returns its lock file, or that of the set that was there first
 */
export function writeKeys(folder: string, sources: KeySetSources): KeyLock {
  const partial = `${folder}.${process.pid}.partial`;
  mkdirSync(partial, { recursive: true });
  try {
    copyFileSync(sources.r1cs, join(partial, ARTIFACT_FILES.r1cs));
    copyFileSync(sources.wasm, join(partial, ARTIFACT_FILES.wasm));
    const zkey = join(partial, ARTIFACT_FILES.zkey);
    writeFileSync(zkey, new Uint8Array());
    for (const part of sources.zkey) writeFileSync(zkey, part, { flag: "a" });
    writeFileSync(
      join(partial, ARTIFACT_FILES.verificationKey),
      `${JSON.stringify(sources.verificationKey, null, 2)}\n`,
    );
    const lock = makeLock(partial, sources);
    writeFileSync(join(partial, LOCK_FILE), `${JSON.stringify(lock, null, 2)}\n`);
    mkdirSync(dirname(folder), { recursive: true });
    if (existsSync(join(folder, LOCK_FILE))) return readLock(folder);
    renameSync(partial, folder);
    return lock;
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

function makeLock(folder: string, { instance, development, verificationKey }: KeySetSources): KeyLock {
  const digestOf = (artifact: Artifact): string => sha256(readFileSync(join(folder, ARTIFACT_FILES[artifact])));
  const { name, ...shape } = instance;
  return {
    version: 1,
    name,
    development,
    instance: shape,
    sha256: {
      r1cs: digestOf("r1cs"),
      wasm: digestOf("wasm"),
      zkey: digestOf("zkey"),
      verificationKey: digestOf("verificationKey"),
    },
    verifyingKeyDigest: verifyingKeyDigest(verificationKey),
    keyDigest: keyDigest(verificationKey, instance, development),
  };
}

async function checkedArtifact(folder: string, lock: KeyLock, artifact: Artifact): Promise<Uint8Array> {
  const file = join(folder, ARTIFACT_FILES[artifact]);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (cause) {
    throw new KeysError("KEYS_MISSING", `${file} is missing`, { cause, details: { folder, artifact } });
  }
  const actual = sha256(bytes);
  if (actual !== lock.sha256[artifact]) {
    throw new KeysError("KEYS_ARTIFACT_DIGEST", `${file} is not the file that the lock file names`, {
      details: { folder, artifact, expected: lock.sha256[artifact], actual },
    });
  }
  return bytes;
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

export type KeysErrorCode =
  | "KEYS_MISSING"
  | "KEYS_LOCK_MALFORMED"
  | "KEYS_OTHER_CIRCUIT"
  | "KEYS_ARTIFACT_DIGEST"
  | "KEYS_KEY_DIGEST";

export class KeysError extends HeliogramError<KeysErrorCode> {}
