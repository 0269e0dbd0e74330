import { Command } from "commander";
import { HeliogramError } from "../../primitives/errors.ts";
import { type ChainOptions, chainFromOptions } from "./chain-option.ts";
import { type VerifiedLine, type VerifySummary, verifyObjects } from "./verify.ts";

/** `heliogram light-client`: verifies light-client data offline, or follows a chain. */
export function lightClientCommand(): Command {
  const command = new Command("light-client").description(
    "verify and follow a beacon chain by sync-committee signatures",
  );
  command
    .command("verify")
    .description("verify light-client objects from files, in JSON or SSZ")
    .option("--network <name>", "mainnet, sepolia, hoodi, gnosis or chiado", "mainnet")
    .option(
      "--config <file>",
      "the chain's config.yaml with GENESIS_TIME and GENESIS_VALIDATORS_ROOT, for other chains",
    )
    .requiredOption("--bootstrap <file>", "where to start")
    .option("--update <file...>", "updates, finality or optimistic updates, in order; also the beacon API's lists", [])
    .option("--checkpoint <root>", "root of the block that is trusted; without it the bootstrap's own is")
    .option("--json", "one JSON object a line")
    .action((options: VerifyOptions) => runVerify(options));
  return command;
}

interface VerifyOptions extends ChainOptions {
  readonly bootstrap: string;
  readonly update: readonly string[];
  readonly checkpoint?: string;
  readonly json?: true;
}

async function runVerify({ bootstrap, update, checkpoint, json, ...chain }: VerifyOptions): Promise<void> {
  const print = (text: string, line: object): void => console.log(json ? JSON.stringify(line) : text);
  try {
    const config = await chainFromOptions(chain);
    const input = { config, bootstrap, updates: update, nowMs: Date.now() };
    const summary = await verifyObjects(checkpoint === undefined ? input : { ...input, checkpoint }, (line) =>
      print(verifiedText(line), { verified: true, ...line }),
    );
    if (checkpoint === undefined && !json) {
      console.log("note: trusted the bootstrap's own block; give --checkpoint to name the block you trust");
    }
    print(summaryText(summary), { summary });
  } catch (error) {
    reportError(error, json === true);
  }
}

function verifiedText(line: VerifiedLine): string {
  if (line.object === "bootstrap") {
    return `verified bootstrap at slot ${line.slot} (${line.fork}, period ${line.period}), block ${line.root}`;
  }
  const finalized = line.finalizedSlot === null ? "" : `, finalized ${line.finalizedSlot}`;
  return (
    `verified ${line.object}: attested ${line.attestedSlot}${finalized} (${line.fork}), ` +
    `signed in slot ${line.signatureSlot} by ${line.participants} of ${line.seats}, period ${line.period}`
  );
}

function summaryText(summary: VerifySummary): string {
  return (
    `${summary.objects} objects verified in ${summary.elapsedMs} ms with ${summary.bls}; ` +
    `${summary.periodsCrossed} periods crossed; finalized slot ${summary.finalizedSlot}, block ${summary.finalizedRoot}`
  );
}

/** One line for people or one object for programs; the exit code is 1. */
function reportError(error: unknown, json: boolean): void {
  process.exitCode = 1;
  if (!(error instanceof HeliogramError)) throw error;
  if (json) console.log(JSON.stringify({ error: error.toJSON() }));
  else console.error(`error ${error.code}: ${error.message}${error.hint === undefined ? "" : `; ${error.hint}`}`);
}
