// Writes test/fixtures/messages.json: ids, leaves and the packed list of some messages, composed byte by byte here so that
// the file does not depend on either codec that is tested with it.
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { keccak_256 } from "@noble/hashes/sha3.js";
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";

const big = (value, bytes) =>
  hexToBytes(
    BigInt(value)
      .toString(16)
      .padStart(2 * bytes, "0"),
  );
const padded = (bytes) => concatBytes(new Uint8Array(32 - bytes.length), bytes);
const hex = (bytes) => `0x${bytesToHex(bytes)}`;
const draw = (label, bytes) => {
  let out = new Uint8Array();
  for (let i = 0; out.length < bytes; i++) {
    out = concatBytes(out, createHash("sha256").update(`heliogram message ${label} ${i}`).digest());
  }
  return out.slice(0, bytes);
};

const base = {
  version: 1,
  nonce: "0",
  sourceChainId: "31337",
  outbox: hex(draw("outbox", 20)),
  sender: hex(draw("sender", 20)),
  destinationChainId: "31338",
  inbox: hex(draw("inbox", 20)),
  receiver: hex(draw("receiver", 20)),
  gasLimit: 100000,
  deadline: "1900000000",
  payload: "0x",
};

/** Messages of one outbox to one inbox: edge values of every field that the list encodes, and of the payload's length. */
const messages = [
  base,
  { ...base, nonce: "1", payload: hex(draw("p1", 32)) },
  { ...base, nonce: "2", payload: hex(draw("p2", 32)) },
  { ...base, nonce: "3", gasLimit: 0, deadline: "0", payload: "0x00" },
  { ...base, nonce: "255", gasLimit: 10000000, deadline: "18446744073709551615", payload: hex(draw("p3", 31)) },
  {
    ...base,
    nonce: "256",
    sender: `0x${"00".repeat(20)}`,
    receiver: `0x${"ff".repeat(20)}`,
    payload: hex(draw("p4", 33)),
  },
  { ...base, nonce: "4294967294", sender: hex(draw("another sender", 20)), payload: hex(draw("p5", 300)) },
  { ...base, nonce: "65536", receiver: hex(draw("another receiver", 20)), payload: hex(draw("p6", 8192)) },
];

function id(m) {
  const address = (a) => padded(hexToBytes(a.slice(2)));
  return keccak_256(
    concatBytes(
      keccak_256(utf8ToBytes("heliogram.message.v1")),
      big(m.version, 32),
      big(m.nonce, 32),
      big(m.sourceChainId, 32),
      address(m.outbox),
      address(m.sender),
      big(m.destinationChainId, 32),
      address(m.inbox),
      address(m.receiver),
      big(m.gasLimit, 32),
      big(m.deadline, 32),
      keccak_256(hexToBytes(m.payload.slice(2))),
    ),
  );
}

/** The packed list: what a message shares with the one before it is left out (docs/protocol.md). */
function list(entries) {
  const parts = [big(entries.length, 2)];
  let last = { nonce: "-1", sender: "", receiver: "", gasLimit: -1, deadline: "", payload: undefined };
  for (const m of entries) {
    const fields = [
      [BigInt(m.nonce) !== BigInt(last.nonce) + 1n || parts.length === 1, () => big(m.nonce, 4)],
      [m.sender !== last.sender, () => hexToBytes(m.sender.slice(2))],
      [m.receiver !== last.receiver, () => hexToBytes(m.receiver.slice(2))],
      [m.gasLimit !== last.gasLimit, () => big(m.gasLimit, 4)],
      [m.deadline !== last.deadline, () => big(m.deadline, 8)],
      [m.payload.length !== last.payload?.length, () => big((m.payload.length - 2) / 2, 2)],
    ];
    const flags = fields.reduce((sum, [present], bit) => sum + (present ? 2 ** bit : 0), 0);
    parts.push(big(flags, 1), ...fields.filter(([present]) => present).map(([, bytes]) => bytes()));
    parts.push(hexToBytes(m.payload.slice(2)));
    last = m;
  }
  return concatBytes(...parts);
}

export function fixture() {
  return {
    source: "composed by tools/message-fixture.mjs",
    messages: messages.map((m) => ({ ...m, id: hex(id(m)), leaf: hex(padded(id(m).slice(0, 31))) })),
    list: hex(list(messages)),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL("../test/fixtures/messages.json", import.meta.url), `${JSON.stringify(fixture(), null, 2)}\n`);
}
