// Writes test/fixtures/inbox-storage.json: slots of an inbox, composed byte by byte here so that the file depends on neither
// of the two implementations that are tested with it.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { keccak_256 } from "@noble/hashes/sha3.js";
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";

const word = (value) => hexToBytes(BigInt(value).toString(16).padStart(64, "0"));
const hex = (bytes) => `0x${bytesToHex(bytes)}`;
const draw = (label) => keccak_256(utf8ToBytes(`heliogram inbox ${label}`));
const mapping = (key, slot) => hex(keccak_256(concatBytes(key, word(slot))));

export function fixture() {
  const outbox = hex(draw("outbox").slice(0, 20));
  const beneficiary = hex(draw("beneficiary").slice(0, 20));
  const nonces = ["0", "1", "255", "256", "4294967294"];
  const chainId = "31337";
  return {
    source: "composed by tools/inbox-storage-fixture.mjs",
    chainId,
    outbox,
    nonces,
    executedSlots: nonces.map((nonce) =>
      mapping(keccak_256(concatBytes(word(chainId), word(outbox), word(BigInt(nonce) / 256n))), 0),
    ),
    beneficiary,
    recordIds: [0, 1, 2].map((i) => hex(draw(`id ${i}`))),
    // One slot for the first id, one for the first two, one for all three.
    recordSlots: [1, 2, 3].map((count) => {
      const ids = Array.from({ length: count }, (_, i) => draw(`id ${i}`));
      return mapping(keccak_256(concatBytes(word(beneficiary), ...ids)), 1);
    }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(
    new URL("../test/fixtures/inbox-storage.json", import.meta.url),
    `${JSON.stringify(fixture(), null, 2)}\n`,
  );
}
