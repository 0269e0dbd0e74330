import { describe, expect, it } from "vitest";
import { verifyStateProof } from "../../../src/mpt/account-proof.ts";
import { parseEthGetProof } from "../../../src/mpt/eth-get-proof.ts";
import { fromHex } from "../../../src/primitives/hex.ts";
import { HAVE_VECTORS, proofVectors } from "./vectors.ts";

describe.skipIf(!HAVE_VECTORS)("real eth_getProof answers", () => {
  const vectors = proofVectors();

  it("are all there", () => {
    expect(vectors.length).toBe(20);
  });

  it.each(vectors.map((vector) => [vector.name, vector] as const))("%s", (_name, vector) => {
    const proof = parseEthGetProof(vector.answer);
    const { account, values } = verifyStateProof(fromHex(vector.stateRoot, 32), proof);
    expect(account !== undefined).toBe(vector.accountIncluded);
    expect(values.filter((value) => value !== 0n).length).toBe(vector.slotsIncluded);
    expect(values.filter((value) => value === 0n).length).toBe(vector.slotsExcluded);
  });
});
