import { expect, it } from "vitest";
import { keccak256 } from "../../../src/mpt/keccak.ts";
import { encodeStateProof } from "../../../src/mpt/state-proof.ts";
import { fromHex, type Hex, toHex } from "../../../src/primitives/hex.ts";

const EMPTY_ROOT = "56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421";
const EMPTY_CODE = "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470";

it("encodes an account without code as its contract twin reads it", () => {
  const address: Hex = `0x${"acc0".padStart(40, "0")}`;
  // A trie of one leaf: path 0x20 and the key, then the account (nonce 0, one wei).
  const path = `a120${toHex(keccak256(fromHex(address))).slice(2)}`;
  const leaf: Hex = `0xf86a${path}b846f8448001a0${EMPTY_ROOT}a0${EMPTY_CODE}`;
  const slot: Hex = `0x${"01".padStart(64, "0")}`;
  const answer = {
    address,
    accountProof: [leaf],
    balance: "0x1",
    codeHash: `0x${EMPTY_CODE}`,
    nonce: "0x0",
    storageHash: `0x${EMPTY_ROOT}`,
    storageProof: [{ key: slot, value: "0x0", proof: [] }],
  } as const;
  expect(encodeStateProof(answer, [slot])).toBe("0xfe0002800100");
});
