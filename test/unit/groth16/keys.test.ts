import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CircuitFolders, circuitInstance } from "../../../src/groth16/circuits.ts";
import { ARTIFACT_FILES, type KeysErrorCode, LOCK_FILE, loadKeys, readLock } from "../../../src/groth16/keys.ts";
import { ensureDevelopmentKeys, type KeyProgress, loadCircuit } from "../../../src/groth16/load.ts";
import { smallFolders } from "../../circuits/support.ts";

let folders: CircuitFolders;
let scratch: string;
/** A set of keys that tests may break. */
let folder: string;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "heliogram-keys-"));
  folders = { ...smallFolders(), cache: join(scratch, "cache") };
  await ensureDevelopmentKeys(["flat"], undefined, folders);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

async function expectCode(run: Promise<unknown>, code: KeysErrorCode): Promise<void> {
  await expect(run).rejects.toMatchObject({ code });
}

async function freshCopy(): Promise<string> {
  const { lock } = await loadCircuit("flat", { folders });
  folder = join(scratch, "copy");
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(folders.cache, `flat-${lock.sha256.r1cs.slice(0, 16)}`), folder, { recursive: true });
  return folder;
}

describe("development keys", () => {
  it("are made once, and labelled", async () => {
    const first = await loadCircuit("flat", { folders });
    expect(first.lock).toMatchObject({ version: 1, name: "flat", development: true });
    const steps: KeyProgress[] = [];
    await ensureDevelopmentKeys(["flat"], (progress) => steps.push(progress), folders);
    expect(steps.map(({ step, fraction }) => [step, fraction])).toEqual([
      ["compile", 1],
      ["key", 1],
    ]);
    expect((await loadCircuit("flat", { folders })).lock).toEqual(first.lock);
  });

  it("are missing until they are made", async () => {
    await expectCode(loadCircuit("flat", { folders: { ...folders, cache: join(scratch, "none") } }), "KEYS_MISSING");
    await expectCode(loadCircuit("flat", { folders: { ...folders, build: join(scratch, "none") } }), "KEYS_MISSING");
    await expect(loadCircuit("other", { folders })).rejects.toMatchObject({ code: "CIRCUIT_UNKNOWN" });
  });
});

describe("a lock file", () => {
  it.each(Object.entries(ARTIFACT_FILES))("fixes %s", async (artifact, file) => {
    const path = join(await freshCopy(), file);
    const bytes = readFileSync(path);
    bytes[bytes.length - 1]! ^= 1;
    writeFileSync(path, bytes);
    const loading = loadKeys(folder, circuitInstance("flat", folders));
    await expect(loading).rejects.toMatchObject({ code: "KEYS_ARTIFACT_DIGEST", details: { artifact } });
    rmSync(path);
    await expectCode(loadKeys(folder, circuitInstance("flat", folders)), "KEYS_MISSING");
  });

  it("is for one form of one circuit", async () => {
    await freshCopy();
    const instance = circuitInstance("flat", folders);
    await expectCode(loadKeys(folder, { ...instance, name: "tiny" }), "KEYS_OTHER_CIRCUIT");
    await expectCode(loadKeys(folder, { ...instance, anchors: 3 }), "KEYS_OTHER_CIRCUIT");
    await expect(loadKeys(folder, instance)).resolves.toBeDefined();
  });

  it.each<[string, (lock: Record<string, unknown>) => void, KeysErrorCode]>([
    [
      "no longer says development",
      (lock) => {
        lock.development = false;
      },
      "KEYS_KEY_DIGEST",
    ],
    [
      "has another digest of the key",
      (lock) => {
        lock.verifyingKeyDigest = `0x${"0".repeat(64)}`;
      },
      "KEYS_KEY_DIGEST",
    ],
    [
      "has another digest with the shape",
      (lock) => {
        lock.keyDigest = `0x${"0".repeat(64)}`;
      },
      "KEYS_KEY_DIGEST",
    ],
    [
      "is of another version",
      (lock) => {
        lock.version = 2;
      },
      "KEYS_LOCK_MALFORMED",
    ],
    [
      "has more than it should",
      (lock) => {
        lock.extra = 1;
      },
      "KEYS_LOCK_MALFORMED",
    ],
  ])("is refused when it %s", async (_, change, code) => {
    const path = join(await freshCopy(), LOCK_FILE);
    const lock = { ...readLock(folder) } as Record<string, unknown>;
    change(lock);
    writeFileSync(path, JSON.stringify(lock));
    await expectCode(loadKeys(folder, circuitInstance("flat", folders)), code);
  });
});
