import { describe, expect, it } from "vitest";
import { parseProof, parsePublicSignals, verifyProof } from "../../../src/groth16/verify.ts";
import { parseVerifyingKey } from "../../../src/groth16/verify-key.ts";
import { foreignProofs } from "./foreign-proofs.ts";

describe("foreign proofs", () => {
  it.each(foreignProofs())("$name", ({ verifyingKey, proof, signals }) => {
    const key = parseVerifyingKey(verifyingKey);
    const t = performance.now();
    const pr = parseProof(proof);
    const t1 = performance.now();
    verifyProof(key, pr, parsePublicSignals(signals));
    console.log(t1 - t, performance.now() - t1);
    expect(key.ic.length).toBe(signals.length + 1);
  });
});
