/**
 * Phase 2 of the trusted setup, in a folder: for each circuit the compiled circuit and one `.zkey` file a step, starting with
 * the one made from powers of tau. A key is sound if one contributor, of all, has forgotten their randomness.
 */

import { randomBytes } from "node:crypto";
import {
  copyFileSync,
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import { blake2b } from "@noble/hashes/blake2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { z } from "zod";
import { HeliogramError } from "../primitives/errors.ts";
import { type CircuitFolders, circuitInstance } from "./circuits.ts";
import { compileCircuit } from "./compile.ts";
import { ARTIFACT_FILES, type KeyLock, sha256, writeKeys } from "./keys.ts";
import { parseR1cs } from "./r1cs.ts";
import { readSections, section } from "./sections.ts";
import { verificationKeyOf } from "./verification-key.ts";
import { parseVerifyingKey } from "./verify-key.ts";

/** A powers-of-tau file that may be used. */
export interface PinnedPowersOfTau {
  readonly file: string;
  /** It serves circuits of up to 2^power rows. */
  readonly power: number;
  /** BLAKE2b of 64 bytes, in hex. */
  readonly blake2b512: string;
}

/** One step of a circuit's transcript. */
export interface Contribution {
  readonly circuit: string;
  /** Number of contributions so far, this one included. */
  readonly index: number;
  /** What a contributor publishes, in hex. */
  readonly hash: string;
}

/** A contribution as it stands in a key. */
export interface RecordedContribution {
  readonly name: string;
  /** Public randomness instead of a contributor's. */
  readonly beacon: boolean;
}

const pinsSchema = z.object({
  files: z.array(
    z.strictObject({
      file: z.string(),
      power: z.int().min(1),
      blake2b512: z.string().regex(/^[0-9a-f]{128}$/),
    }),
  ),
});

/** The files that are pinned in `circuits/setup/powers-of-tau.json`. */
export function pinnedPowersOfTau(folders: CircuitFolders): readonly PinnedPowersOfTau[] {
  const file = join(folders.sources, "setup", "powers-of-tau.json");
  return pinsSchema.parse(JSON.parse(readFileSync(file, "utf8"))).files;
}

/**
 * Starts a ceremony: checks the powers of tau against the pinned digests and makes each circuit's first key.
 * @throws CeremonyError for a file that is not pinned or too small, or a ceremony that has begun already
 */
export async function startCeremony(
  folder: string,
  circuits: readonly string[],
  powersOfTau: string,
  folders: CircuitFolders,
  pins: readonly PinnedPowersOfTau[] = pinnedPowersOfTau(folders),
): Promise<PinnedPowersOfTau> {
  const pin = await requirePinned(powersOfTau, pins);
  for (const circuit of circuits) {
    const place = join(folder, circuit);
    if (keyFiles(place).length > 0) {
      throw new CeremonyError("CEREMONY_BEGUN", `${place} has a ceremony already`, { details: { circuit } });
    }
    const compiled = await compileCircuit(circuit, folders);
    requirePower(circuit, compiled.r1cs, pin);
    mkdirSync(place, { recursive: true });
    copyFileSync(compiled.r1cs, join(place, ARTIFACT_FILES.r1cs));
    copyFileSync(compiled.wasm, join(place, ARTIFACT_FILES.wasm));
    await withSnarkjs(async ({ zKey }) => {
      const partial = join(place, "partial.zkey");
      await zKey.newZKey(compiled.r1cs, powersOfTau, partial);
      renameSync(partial, keyFile(place, 0));
    });
  }
  return pin;
}

/** Adds randomness of this machine, which is forgotten, to a circuit's key. @throws CeremonyError */
export async function contribute(folder: string, circuit: string, name: string): Promise<Contribution> {
  return addStep(folder, circuit, async (before, after, zKey) => {
    // snarkjs mixes this with randomness of its own.
    return zKey.contribute(before, after, name, randomBytes(64).toString("hex"));
  });
}

/**
 * Adds public randomness that nobody could foresee when the last contribution was published.
 * @param beacon hex without prefix, such as a block hash announced beforehand
 * @param iterationsExponent the value is hashed 2^n times, 10 to 63
 * @throws CeremonyError
 */
export async function addBeacon(
  folder: string,
  circuit: string,
  beacon: string,
  iterationsExponent: number,
): Promise<Contribution> {
  const validHex = /^([0-9a-f]{2}){1,255}$/.test(beacon);
  if (!validHex || !Number.isInteger(iterationsExponent) || iterationsExponent < 10 || iterationsExponent > 63) {
    throw new CeremonyError("CEREMONY_BEACON", "a beacon is 1 to 255 bytes of hex, hashed 2^10 to 2^63 times", {
      details: { beacon, iterationsExponent },
    });
  }
  return addStep(folder, circuit, async (before, after, zKey) => {
    const hash = await zKey.beacon(before, after, "beacon", beacon, iterationsExponent);
    if (hash === false) throw new Error("snarkjs refuses a beacon that was checked");
    return hash;
  });
}

/**
 * Checks a circuit's whole transcript: powers of tau, constraints compiled from these sources, and every contribution.
 * @throws CeremonyError
 */
export async function verifyCeremony(
  folder: string,
  circuit: string,
  powersOfTau: string,
  folders: CircuitFolders,
  pins: readonly PinnedPowersOfTau[] = pinnedPowersOfTau(folders),
): Promise<readonly RecordedContribution[]> {
  await requirePinned(powersOfTau, pins);
  const place = join(folder, circuit);
  const { file, contributions } = finalKey(place, circuit);
  const compiled = await compileCircuit(circuit, folders);
  for (const [artifact, source] of [
    ["r1cs", compiled.r1cs],
    ["wasm", compiled.wasm],
  ] as const) {
    if (sha256(readFileSync(join(place, ARTIFACT_FILES[artifact]))) !== sha256(readFileSync(source))) {
      throw new CeremonyError(
        "CEREMONY_OTHER_CIRCUIT",
        `the ceremony's ${artifact} of ${circuit} is not what compiles here`,
        {
          details: { circuit, artifact },
        },
      );
    }
  }
  const holds = await withSnarkjs(({ zKey }) => zKey.verifyFromR1cs(compiled.r1cs, powersOfTau, file));
  if (!holds) {
    throw new CeremonyError("CEREMONY_TRANSCRIPT", `the transcript of ${circuit} does not hold`, {
      details: { circuit },
    });
  }
  return contributions;
}

/**
 * Writes the final key with its lock file, ready to be loaded. The transcript is for `verifyCeremony` to check.
 * @throws CeremonyError without a contribution; Groth16VerifyError for a key that anyone can forge for
 */
export async function exportCeremony(
  folder: string,
  circuit: string,
  keys: string,
  folders: CircuitFolders,
): Promise<KeyLock> {
  const place = join(folder, circuit);
  const zkey = readFileSync(finalKey(place, circuit).file);
  const { curves } = await import("snarkjs");
  const verificationKey = verificationKeyOf(zkey, await curves.getCurveFromName("bn128", { singleThread: true }));
  parseVerifyingKey(verificationKey);
  return writeKeys(join(keys, circuit), {
    instance: circuitInstance(circuit, folders),
    development: false,
    r1cs: join(place, ARTIFACT_FILES.r1cs),
    wasm: join(place, ARTIFACT_FILES.wasm),
    zkey: [zkey],
    verificationKey,
  });
}

type ZKey = typeof import("snarkjs")["zKey"];

async function addStep(
  folder: string,
  circuit: string,
  step: (before: string, after: string, zKey: ZKey) => Promise<Uint8Array>,
): Promise<Contribution> {
  const place = join(folder, circuit);
  const index = lastIndex(place, circuit) + 1;
  const partial = join(place, "partial.zkey");
  try {
    const hash = await withSnarkjs(({ zKey }) => step(keyFile(place, index - 1), partial, zKey));
    renameSync(partial, keyFile(place, index));
    return { circuit, index, hash: bytesToHex(hash) };
  } finally {
    rmSync(partial, { force: true });
  }
}

/** snarkjs starts threads for the whole process; they end with the call. */
async function withSnarkjs<T>(use: (snarkjs: typeof import("snarkjs")) => Promise<T>): Promise<T> {
  const snarkjs = await import("snarkjs");
  try {
    return await use(snarkjs);
  } finally {
    await (await snarkjs.curves.getCurveFromName("bn128")).terminate();
  }
}

async function requirePinned(file: string, pins: readonly PinnedPowersOfTau[]): Promise<PinnedPowersOfTau> {
  if (!existsSync(file)) {
    throw new CeremonyError("CEREMONY_NO_POWERS_OF_TAU", `there is no file ${file}`, {
      details: { file },
      hint: `give one of ${pins.map((pin) => pin.file).join(", ")}`,
    });
  }
  const hash = blake2b.create({ dkLen: 64 });
  for await (const piece of createReadStream(file)) hash.update(piece as Uint8Array);
  const digest = bytesToHex(hash.digest());
  const pin = pins.find(({ blake2b512 }) => blake2b512 === digest);
  if (pin === undefined) {
    throw new CeremonyError("CEREMONY_UNKNOWN_POWERS_OF_TAU", `${file} is none of the pinned files`, {
      details: { file, digest },
      hint: `give one of ${pins.map(({ file: name }) => name).join(", ")}`,
    });
  }
  return pin;
}

function requirePower(circuit: string, r1csFile: string, pin: PinnedPowersOfTau): void {
  const { constraintCount, publicCount } = parseR1cs(readFileSync(r1csFile));
  const rows = constraintCount + publicCount + 1;
  if (rows > 2 ** pin.power) {
    throw new CeremonyError("CEREMONY_POWER_TOO_SMALL", `${circuit} has ${rows} rows, more than 2^${pin.power}`, {
      details: { circuit, rows, power: pin.power },
    });
  }
}

/** The last step's key, which records every contribution. */
function finalKey(
  place: string,
  circuit: string,
): { readonly file: string; readonly contributions: readonly RecordedContribution[] } {
  const last = lastIndex(place, circuit);
  const file = keyFile(place, last);
  const contributions = readContributions(readFileSync(file));
  if (contributions.length !== last) {
    throw new CeremonyError("CEREMONY_TRANSCRIPT", `the last key of ${circuit} is not the one of step ${last}`, {
      details: { circuit, expected: last, actual: contributions.length },
    });
  }
  if (last === 0) {
    throw new CeremonyError("CEREMONY_NO_CONTRIBUTION", `nobody has contributed to ${circuit}: anyone can forge`, {
      details: { circuit },
    });
  }
  return { file, contributions };
}

/** Size of a contribution before its parameters: three points of G1, one of G2, a hash, a type and a length. */
const CONTRIBUTION_SIZE_BYTES = 3 * 64 + 128 + 64 + 4 + 4;
const NAME_PARAMETER = 1;

/** Section 10 of a `.zkey`: a hash, a count, and the contributions. */
function readContributions(zkey: Uint8Array): RecordedContribution[] {
  const bytes = section(readSections(zkey, "zkey"), 10);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const contributions: RecordedContribution[] = [];
  let position = 68;
  for (let i = 0; i < view.getUint32(64, true); i++) {
    const parameters = position + CONTRIBUTION_SIZE_BYTES;
    const length = view.getUint32(parameters - 4, true);
    const named = length > 0 && bytes[parameters] === NAME_PARAMETER;
    const name = named ? bytes.subarray(parameters + 2, parameters + 2 + bytes[parameters + 1]!) : new Uint8Array();
    contributions.push({
      name: new TextDecoder().decode(name),
      beacon: view.getUint32(parameters - 8, true) === 1,
    });
    position = parameters + length;
  }
  return contributions;
}

function lastIndex(place: string, circuit: string): number {
  const count = keyFiles(place).length;
  if (count === 0) {
    throw new CeremonyError("CEREMONY_NOT_BEGUN", `${place} has no ceremony`, { details: { circuit } });
  }
  return count - 1;
}

function keyFiles(place: string): string[] {
  return existsSync(place) ? readdirSync(place).filter((file) => /^\d{4}\.zkey$/.test(file)) : [];
}

function keyFile(place: string, index: number): string {
  return join(place, `${String(index).padStart(4, "0")}.zkey`);
}

export type CeremonyErrorCode =
  | "CEREMONY_NO_POWERS_OF_TAU"
  | "CEREMONY_UNKNOWN_POWERS_OF_TAU"
  | "CEREMONY_POWER_TOO_SMALL"
  | "CEREMONY_BEGUN"
  | "CEREMONY_NOT_BEGUN"
  | "CEREMONY_NO_CONTRIBUTION"
  | "CEREMONY_BEACON"
  | "CEREMONY_OTHER_CIRCUIT"
  | "CEREMONY_TRANSCRIPT";

export class CeremonyError extends HeliogramError<CeremonyErrorCode> {}
