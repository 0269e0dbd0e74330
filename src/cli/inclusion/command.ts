import { writeFileSync } from "node:fs";
import { Command, InvalidArgumentError } from "commander";
import type { KeyProgress } from "../../groth16/load.ts";
import { formatProofFile } from "../../inclusion/proof-file.ts";
import { type ProveInput, provideProofs } from "./prove.ts";
import { checkProofFile } from "./verify.ts";

const PROVE_HELP = `
The messages file is a JSON list of all message ids of an outbox, in order. Peaks of its mountain range are the anchors:
the proof says that the chosen messages lie below them, and a verifier must know them from the outbox's storage.

Example
  heliogram prove inclusion --messages ids.json --nonces 0-63 --circuit dense64 --chain-id 31337 \\
    --verifier 0x5fbd... --beneficiary 0xf39f... --out proofs.json
`;

interface ProveOptions extends Omit<ProveInput, "onProgress"> {
  readonly out?: string;
}

/** `heliogram prove inclusion`: to be added below `prove`. */
export function proveInclusionCommand(): Command {
  return new Command("inclusion")
    .description("prove that messages are in an outbox's mountain range")
    .requiredOption("--messages <file>", "JSON list of message ids, from nonce 0 on")
    .requiredOption("--nonces <list>", "messages to prove, such as 3,8-15", parseNonces)
    .option("--size <count>", "size of the outbox at the proven block; all of the file without it", parseCount)
    .option("--circuit <name>", "circuit instance", "single")
    .requiredOption("--chain-id <id>", "chain of the verifier", parseChainId)
    .requiredOption("--verifier <address>", "verifier contract that the proof is for", parseAddress)
    .requiredOption("--beneficiary <address>", "account that the delivery pays", parseAddress)
    .option("--keys <folder>", "keys from a ceremony; without it development keys, which are made if missing")
    .option("--out <file>", "where the proofs go; standard output without it")
    .option("--json", "errors as one JSON object")
    .addHelpText("after", PROVE_HELP)
    .action(async ({ out, ...input }: ProveOptions) => {
      const text = formatProofFile(await provideProofs({ ...input, onProgress: printProgress }));
      if (out === undefined) process.stdout.write(text);
      else writeFileSync(out, text);
    });
}

/** `heliogram verify inclusion`: to be added below `verify`. */
export function verifyInclusionCommand(): Command {
  return new Command("inclusion")
    .description("verify inclusion proofs as the contract would, anchors taken as given")
    .argument("<file>", "file of proofs")
    .option("--keys <folder>", "keys from a ceremony; without it this machine's development keys")
    .option("--json", "one JSON object")
    .action(async (file: string, options: { readonly keys?: string; readonly json?: true }) => {
      const verified = await checkProofFile(file, options.keys);
      if (options.json) {
        process.stdout.write(`${JSON.stringify({ verified })}\n`);
        return;
      }
      for (const { circuit, leaves, development } of verified) {
        const label = development ? " (development key: worthless outside the devnet)" : "";
        process.stdout.write(`verified ${leaves} messages with ${circuit}${label}\n`);
      }
    });
}

/** One line for each step, on standard error: standard output is the proofs'. */
export function printProgress({ circuit, step, fraction }: KeyProgress): void {
  if (fraction !== 0) return;
  const doing = step === "compile" ? "compiling" : "making the development key of";
  process.stderr.write(`${doing} ${circuit} (first use on this machine)\n`);
}

function parseNonces(text: string): number[] {
  const nonces = text.split(",").flatMap((part) => {
    const match = /^(\d+)(?:-(\d+))?$/.exec(part.trim());
    if (match === null) throw new InvalidArgumentError("expected numbers and ranges, such as 3,8-15");
    const first = Number(match[1]);
    const last = match[2] === undefined ? first : Number(match[2]);
    if (last < first || last - first >= NONCES_MAX)
      throw new InvalidArgumentError(`a range goes up, by less than ${NONCES_MAX}`);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
  return nonces;
}

/** More than any outbox's ring, and few enough to keep in memory. */
const NONCES_MAX = 65_536;

function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isSafeInteger(count) || count < 1) throw new InvalidArgumentError("expected a positive number");
  return count;
}

function parseChainId(text: string): bigint {
  if (!/^\d{1,20}$/.test(text)) throw new InvalidArgumentError("expected a chain id in decimal");
  return BigInt(text);
}

function parseAddress(text: string): string {
  if (!/^0x[0-9a-fA-F]{40}$/.test(text)) throw new InvalidArgumentError("expected an address of 20 bytes in hex");
  return text.toLowerCase();
}
