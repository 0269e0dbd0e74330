import { keccak_256 } from "@noble/hashes/sha3.js";
import { encodeAbiParameters, hexToBytes, numberToHex, toRlp } from "viem";
import { encodeStateProof } from "../../../src/mpt/state-proof.ts";
import { fromHex, type Hex, toHex } from "../../../src/primitives/hex.ts";
import { createExecutionBlock } from "../../../src/testing/beacon/execution.ts";
import { buildTrie, proveKey } from "../../unit/mpt/trie-cases.ts";
import { writeFixture } from "./scenario.ts";

/* EIP-2935: the system contract, its code, and how many blocks it keeps. */
const HISTORY: Hex = "0x0000f90827f1c53a10cb7a02335b175320002935";
const CODE: Hex =
  "0x3373fffffffffffffffffffffffffffffffffffffffe14604657602036036042575f35600143038111604257611fff81430311604257611fff9006545f5260205ff35b5f5ffd5b5f35611fff60014303065500";
const WINDOW = 8191;

/** A state that holds the hashes of some older blocks, the header of one of them, and a proof of its hash; another header. */
export async function writeAncestor(): Promise<void> {
  const blocks = Array.from({ length: 40 }, (_, index) =>
    createExecutionBlock({
      blockNumber: 20_000 + index,
      timestamp: 1_700_000_000 + 12 * index,
      stateRoot: new Uint8Array(32).fill(index + 1),
    }),
  );
  const slotOf = (blockNumber: number): Hex => numberToHex(blockNumber % WINDOW, { size: 32 });
  const storage = await buildTrie(
    blocks.map(({ payload }) => [hashed(slotOf(payload.blockNumber)), hexToBytes(toRlp(toHex(payload.blockHash)))]),
  );
  const codeHash = toHex(keccak_256(fromHex(CODE)));
  const storageHash = toHex(storage.root());
  const others = Array.from({ length: 20 }, (_, i): [Uint8Array, Uint8Array] => [
    hashed(toHex(Uint8Array.of(i))),
    hexToBytes(account("0x01", storageHash, codeHash)),
  ]);
  const state = await buildTrie([...others, [hashed(HISTORY), hexToBytes(account("0x01", storageHash, codeHash))]]);

  const proofOf = async (blockNumber: number): Promise<Hex> => {
    const key = slotOf(blockNumber);
    const value = blocks.find(({ payload }) => payload.blockNumber % WINDOW === blockNumber % WINDOW)?.payload
      .blockHash;
    const answer = {
      address: HISTORY,
      accountProof: (await proveKey(state, hashed(HISTORY))).map(toHex),
      balance: "0x0" as const,
      nonce: "0x1" as const,
      codeHash,
      storageHash,
      storageProof: [
        {
          key,
          value: value === undefined ? ("0x0" as const) : numberToHex(BigInt(toHex(value))),
          proof: (await proveKey(storage, hashed(key))).map(toHex),
        },
      ],
    };
    return encodeStateProof(answer, [key]);
  };
  const chosen = blocks[17]!;
  const { blockNumber } = chosen.payload;
  const imposter = createExecutionBlock({ blockNumber, timestamp: 1, stateRoot: new Uint8Array(32).fill(0xee) });
  const unknown = createExecutionBlock({ blockNumber: 20_500, timestamp: 2, stateRoot: new Uint8Array(32).fill(0xdd) });
  writeFixture(
    "ancestor",
    encodeAbiParameters(
      [
        { type: "bytes32" },
        { type: "bytes" },
        { type: "bytes" },
        { type: "bytes" },
        { type: "bytes" },
        { type: "bytes" },
      ],
      [
        toHex(state.root()),
        toHex(chosen.rlp),
        await proofOf(blockNumber),
        toHex(imposter.rlp),
        toHex(unknown.rlp),
        await proofOf(20_500),
      ],
    ),
  );
}

function account(nonce: Hex, storageHash: Hex, codeHash: Hex): Hex {
  return toRlp([nonce, "0x", storageHash, codeHash]);
}

function hashed(key: Hex): Uint8Array {
  return keccak_256(fromHex(key));
}
