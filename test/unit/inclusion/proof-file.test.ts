import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { provideProofs } from "../../../src/cli/inclusion/prove.ts";
import { checkProofFile } from "../../../src/cli/inclusion/verify.ts";
import { formatProofFile, type ProofRecord, parseProofFile } from "../../../src/inclusion/proof-file.ts";
import { CONTEXT } from "../../circuits/support.ts";

const record: ProofRecord = {
  circuit: "single",
  context: CONTEXT,
  statement: { anchors: [{ value: 5n, level: 3 }], leaves: [7n, 9n] },
  proof: { a: [1n, 2n], b: [3n, 4n, 5n, 6n], c: [7n, 8n], commitment: 9n },
};

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "heliogram-files-"));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function write(name: string, content: unknown): string {
  const file = join(scratch, name);
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

describe("a proof file", () => {
  it("is read as it was written", () => {
    expect(parseProofFile(formatProofFile([record, record]))).toEqual([record, record]);
  });

  it.each<[string, (file: { version: number; proofs: Record<string, unknown>[] }) => unknown]>([
    ["of another version", (file) => ({ ...file, version: 2 })],
    ["without proofs", (file) => ({ ...file, proofs: [] })],
    ["with something more", (file) => ({ ...file, extra: 1 })],
    [
      "with a decimal number",
      (file) => ({
        ...file,
        proofs: [
          {
            ...file.proofs[0],
            proof: { ...record.proof, a: ["1", "2"], b: ["1", "1", "1", "1"], c: ["1", "1"], commitment: "1" },
          },
        ],
      }),
    ],
    ["with a number too long", (file) => JSON.parse(JSON.stringify(file).replace('"0x9"', `"0x${"1".repeat(65)}"`))],
    ["that is a list", () => []],
  ])("is refused: %s", (_, change) => {
    const file = JSON.parse(formatProofFile([record])) as { version: number; proofs: Record<string, unknown>[] };
    expect(() => parseProofFile(JSON.stringify(change(file)))).toThrow(
      expect.objectContaining({ code: "PROOF_FILE_MALFORMED" }) as Error,
    );
  });
});

describe("heliogram prove inclusion", () => {
  const input = {
    nonces: [0],
    circuit: "single",
    chainId: 31337n,
    verifier: CONTEXT.verifier,
    beneficiary: CONTEXT.beneficiary,
    onProgress: () => {},
  };
  const ids = Array.from({ length: 5 }, (_, i) => `0x${String(i + 1).repeat(64)}`);

  it.each<[string, unknown, { size?: number; circuit?: string }, string]>([
    ["no JSON", "[", {}, "PROVE_MESSAGES_FILE"],
    ["no list", { ids }, {}, "PROVE_MESSAGES_FILE"],
    ["a short id", ["0x12"], {}, "PROVE_MESSAGES_FILE"],
    ["a size beyond the file", ids, { size: 6 }, "PROVE_SIZE"],
    ["an unknown circuit", ids, { circuit: "other" }, "CIRCUIT_UNKNOWN"],
  ])("refuses %s", async (_, content, change, code) => {
    const messages = write("messages.json", content);
    await expect(provideProofs({ ...input, ...change, messages })).rejects.toMatchObject({ code });
  });

  it("refuses a file that is not there", async () => {
    await expect(provideProofs({ ...input, messages: join(scratch, "none") })).rejects.toMatchObject({
      code: "PROVE_MESSAGES_FILE",
    });
    await expect(checkProofFile(join(scratch, "none"))).rejects.toMatchObject({ code: "VERIFY_FILE" });
  });

  /** Half a minute, more on first use: `HELIOGRAM_LONG=1`. */
  it.skipIf(process.env.HELIOGRAM_LONG === undefined)(
    "makes proofs that verify, until they are changed",
    { timeout: 600_000 },
    async () => {
      const proofs = await provideProofs({ ...input, messages: write("messages.json", ids), nonces: [4, 1] });
      expect(proofs.map(({ statement }) => statement.leaves)).toEqual([
        [BigInt(ids[1]!) >> 8n],
        [BigInt(ids[4]!) >> 8n],
      ]);
      const verified = await checkProofFile(write("proofs.json", formatProofFile(proofs)));
      expect(verified).toEqual([1, 1].map((leaves) => ({ circuit: "single", leaves, development: true })));
      const [first] = proofs as [ProofRecord];
      const moved = { ...first, context: { ...first.context, beneficiary: CONTEXT.verifier } };
      await expect(checkProofFile(write("moved.json", formatProofFile([moved])))).rejects.toMatchObject({
        code: "GROTH16_PROOF_DOES_NOT_HOLD",
      });
      const other = { ...first, context: { ...first.context, keyDigest: CONTEXT.keyDigest } };
      await expect(checkProofFile(write("other.json", formatProofFile([other])))).rejects.toMatchObject({
        code: "VERIFY_OTHER_KEY",
      });
    },
  );
});
