import { Command, InvalidArgumentError } from "commander";
import { fromHex, type Hex, toHex } from "../../primitives/hex.ts";
import { fetchStateProof, type RpcFailure } from "../../storage-proof/fetch-state-proof.ts";
import {
  type BlockReference,
  httpStateRpc,
  type StateRootClaims,
  type StateRpc,
} from "../../storage-proof/state-rpc.ts";
import { reportFailure } from "../failure.ts";
import { describeResult } from "./report.ts";

interface ProveOptions {
  readonly rpc: readonly string[];
  readonly address: Hex;
  readonly slot: readonly Hex[];
  readonly block: BlockReference;
  readonly stateRoot?: Hex;
  readonly json?: true;
}

/** `heliogram prove storage`: fetches a proof from the first server that gives a valid one, and prints it encoded. */
export function proveStorageCommand(): Command {
  return new Command("storage")
    .description("fetch a state proof from RPC servers, verify it, and print it as the contracts take it")
    .requiredOption("--rpc <url...>", "servers, asked in this order")
    .requiredOption("--address <address>", "the account", (text: string) => parseHex(text, 20))
    .requiredOption("--slot <key...>", "storage keys: 32 bytes in hex, or numbers", collectSlot, [])
    .requiredOption("--block <block>", "number or hash of the block", parseBlock)
    .option(
      "--state-root <root>",
      "the block's state root, from a source you trust such as `heliogram light-client`; else the first server is asked",
      (text: string) => parseHex(text, 32),
    )
    .option("--json", "one JSON object")
    .action((options: ProveOptions) => runProve(options));
}

async function runProve({ rpc, address, slot, block, stateRoot, json }: ProveOptions): Promise<void> {
  try {
    const rpcs = rpc.map((url) => httpStateRpc(url));
    const onFailure = ({ rpc: name, lied, error }: RpcFailure): void => {
      process.stderr.write(`${name}: ${lied ? "false answer" : "no answer"} (${error.code}): ${error.message}\n`);
    };
    const root = stateRoot ?? (await askStateRoot(rpcs, block));
    const query = { stateRoot: root, block, address, slotKeys: slot };
    const result = await fetchStateProof({ rpcs, onFailure }, query);
    console.log(describeResult(query, result, json === true));
  } catch (error) {
    reportFailure(error, json === true);
  }
}

/** Takes a server's word for the state root, and says so: the proof is then worth no more than that word. */
async function askStateRoot(rpcs: readonly (StateRpc & StateRootClaims)[], block: BlockReference): Promise<Hex> {
  const [first] = rpcs;
  if (first === undefined) throw new InvalidArgumentError("expected a server");
  const root = await first.claimStateRoot(block);
  process.stderr.write(`state root ${root} as ${first.name} says, NOT verified; give --state-root to verify\n`);
  return root;
}

function parseHex(text: string, length: number): Hex {
  try {
    return toHex(fromHex(text, length));
  } catch {
    throw new InvalidArgumentError(`expected 0x and ${length * 2} hex digits`);
  }
}

function collectSlot(text: string, slots: readonly Hex[]): readonly Hex[] {
  if (!/^(0x[0-9a-fA-F]{1,64}|[0-9]{1,77})$/.test(text)) {
    throw new InvalidArgumentError("expected a number, or 0x and up to 64 hex digits");
  }
  return [...slots, parseHex(`0x${BigInt(text).toString(16).padStart(64, "0")}`, 32)];
}

function parseBlock(text: string): BlockReference {
  if (/^0x[0-9a-fA-F]{64}$/.test(text)) return { hash: text as Hex };
  const number = Number(text);
  if (!/^(0x[0-9a-fA-F]+|[0-9]+)$/.test(text) || !Number.isSafeInteger(number)) {
    throw new InvalidArgumentError("expected a block number or a 32-byte hash");
  }
  return { number };
}
