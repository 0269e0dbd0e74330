import { Command } from "commander";
import { parseEthGetProof } from "../../mpt/eth-get-proof.ts";
import { fromHex, type Hex, toHex } from "../../primitives/hex.ts";
import { runStateProofTask, type StateProofResult } from "../../storage-proof/state-proof-task.ts";
import { reportFailure } from "../failure.ts";
import { readProofFile } from "./proof-file.ts";
import { describeResult } from "./report.ts";

interface VerifyOptions {
  readonly stateRoot: string;
  readonly encode?: true;
  readonly json?: true;
}

/** `heliogram verify storage-proof FILE --state-root 0x..`: checks an `eth_getProof` answer offline. */
export function verifyStorageProofCommand(): Command {
  return new Command("storage-proof")
    .description("verify an eth_getProof answer against a state root, without a network")
    .argument("<file>", "the answer as JSON, bare or in a JSON-RPC response")
    .requiredOption("--state-root <root>", "the state root of the block, from a source you trust")
    .option("--encode", "also print the proof as the contracts take it")
    .option("--json", "one JSON object")
    .action((file: string, options: VerifyOptions) => runVerify(file, options));
}

async function runVerify(file: string, { stateRoot, encode, json }: VerifyOptions): Promise<void> {
  try {
    const answer = await readProofFile(file);
    const { address, slots } = parseEthGetProof(answer);
    const slotKeys = slots.map(({ key }) => toHex(key));
    const root: Hex = toHex(fromHex(stateRoot, 32));
    const result = runStateProofTask({ stateRoot: root, address: toHex(address), slotKeys, answers: [answer] });
    const shown: StateProofResult = encode === true ? result : { ...result, encoded: null };
    console.log(describeResult({ stateRoot: root, address: toHex(address), slotKeys }, shown, json === true));
  } catch (error) {
    reportFailure(error, json === true);
  }
}
