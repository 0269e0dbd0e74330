import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { blake2b } from "@noble/hashes/blake2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { curves, powersOfTau } from "snarkjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  addBeacon,
  type CeremonyErrorCode,
  contribute,
  exportCeremony,
  type PinnedPowersOfTau,
  pinnedPowersOfTau,
  startCeremony,
  verifyCeremony,
} from "../../../src/groth16/ceremony.ts";
import { type CircuitFolders, defaultCircuitFolders } from "../../../src/groth16/circuits.ts";
import { loadCircuit } from "../../../src/groth16/load.ts";
import { buildInclusionInputs } from "../../../src/inclusion/inputs.ts";
import { proveInclusion } from "../../../src/inclusion/prove.ts";
import { CONTEXT, rangeOf, smallFolders } from "../../circuits/support.ts";

const POWER = 9;
const TRANSCRIPT = [
  { name: "first", beacon: false },
  { name: "second", beacon: false },
  { name: "beacon", beacon: true },
];
let folders: CircuitFolders;
let scratch: string;
let ptau: string;
let ceremony: string;
let pins: PinnedPowersOfTau[];

beforeAll(async () => {
  if (process.env.HELIOGRAM_LONG === undefined) return;
  folders = smallFolders();
  scratch = mkdtempSync(join(tmpdir(), "heliogram-ceremony-"));
  ceremony = join(scratch, "ceremony");
  ptau = join(scratch, "phase2.ptau");
  const curve = await curves.getCurveFromName("bn128");
  const [first, second] = [join(scratch, "0.ptau"), join(scratch, "1.ptau")];
  await powersOfTau.newAccumulator(curve, POWER, first);
  await powersOfTau.contribute(first, second, "test", "fixed entropy of a test");
  await powersOfTau.preparePhase2(second, ptau);
  const digest = bytesToHex(blake2b(readFileSync(ptau), { dkLen: 64 }));
  pins = [{ file: "phase2.ptau", power: POWER, blake2b512: digest }];
});
afterAll(async () => {
  if (process.env.HELIOGRAM_LONG === undefined) return;
  rmSync(scratch, { recursive: true, force: true });
  await (await curves.getCurveFromName("bn128")).terminate();
});

async function expectCode(run: Promise<unknown>, code: CeremonyErrorCode): Promise<void> {
  await expect(run).rejects.toMatchObject({ code });
}

/** Half a minute: `HELIOGRAM_LONG=1`. */
describe.skipIf(process.env.HELIOGRAM_LONG === undefined)("a ceremony", () => {
  it("goes from powers of tau to keys that prove", async () => {
    await startCeremony(ceremony, ["flat"], ptau, folders, pins);
    await expectCode(startCeremony(ceremony, ["flat"], ptau, folders, pins), "CEREMONY_BEGUN");
    await expectCode(verifyCeremony(ceremony, "flat", ptau, folders, pins), "CEREMONY_NO_CONTRIBUTION");
    await expectCode(exportCeremony(ceremony, "flat", join(scratch, "early"), folders), "CEREMONY_NO_CONTRIBUTION");

    const steps = [await contribute(ceremony, "flat", "first"), await contribute(ceremony, "flat", "second")];
    await expectCode(addBeacon(ceremony, "flat", "0102", 9), "CEREMONY_BEACON");
    await expectCode(addBeacon(ceremony, "flat", "not hex", 10), "CEREMONY_BEACON");
    steps.push(await addBeacon(ceremony, "flat", "ab".repeat(32), 10));
    expect(steps.map(({ index }) => index)).toEqual([1, 2, 3]);
    expect(new Set(steps.map(({ hash }) => hash)).size).toBe(3);
    expect(await verifyCeremony(ceremony, "flat", ptau, folders, pins)).toEqual(TRANSCRIPT);

    const keys = join(scratch, "keys");
    const lock = await exportCeremony(ceremony, "flat", keys, folders);
    expect(lock.development).toBe(false);
    const circuit = await loadCircuit("flat", { folders, keys });
    const request = {
      instance: circuit.instance,
      anchors: [{ level: 0, index: 1 }],
      nonces: [1],
      context: { ...CONTEXT, keyDigest: lock.keyDigest },
    };
    await expect(proveInclusion(circuit, buildInclusionInputs(rangeOf(2), request))).resolves.toBeDefined();
  });

  it("takes pinned powers of tau only, and enough of them", async () => {
    const other = join(scratch, "other.ptau");
    copyFileSync(ptau, other);
    const bytes = readFileSync(other);
    bytes[bytes.length - 1]! ^= 1;
    writeFileSync(other, bytes);
    await expectCode(startCeremony(ceremony, ["flat"], other, folders, pins), "CEREMONY_UNKNOWN_POWERS_OF_TAU");
    await expectCode(verifyCeremony(ceremony, "flat", other, folders, pins), "CEREMONY_UNKNOWN_POWERS_OF_TAU");
    await expectCode(startCeremony(ceremony, ["flat"], "none.ptau", folders, pins), "CEREMONY_NO_POWERS_OF_TAU");
    await expectCode(startCeremony(ceremony, ["tiny"], ptau, folders, pins), "CEREMONY_POWER_TOO_SMALL");
    await expectCode(contribute(ceremony, "tiny", "nobody"), "CEREMONY_NOT_BEGUN");
  });

  it("does not verify with a changed key or another circuit", async () => {
    const key = join(ceremony, "flat", "0003.zkey");
    const intact = readFileSync(key);
    copyFileSync(join(ceremony, "flat", "0001.zkey"), key);
    await expectCode(verifyCeremony(ceremony, "flat", ptau, folders, pins), "CEREMONY_TRANSCRIPT");
    // The constraints' points in section 9, the largest but one, are moved by one place.
    const changed = Uint8Array.from(intact);
    const middle = changed.length - 20_000;
    changed.copyWithin(middle, middle - 64, middle);
    writeFileSync(key, changed);
    await expectCode(verifyCeremony(ceremony, "flat", ptau, folders, pins), "CEREMONY_TRANSCRIPT");
    writeFileSync(key, intact);
    writeFileSync(join(ceremony, "flat", "circuit.wasm"), "other");
    await expectCode(verifyCeremony(ceremony, "flat", ptau, folders, pins), "CEREMONY_OTHER_CIRCUIT");
  });
});

it("powers of tau are pinned for every instance", () => {
  const powers = pinnedPowersOfTau(defaultCircuitFolders()).map(({ power }) => power);
  for (const power of [13, 14, 16, 17, 18]) expect(powers).toContain(power);
});
