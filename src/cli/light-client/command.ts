import { Command } from "commander";
import { fetchChainConfig } from "../../light-client/transport/beacon-rest.ts";
import { HeliogramError } from "../../primitives/errors.ts";
import { type ChainOptions, chainFromOptions } from "./chain-option.ts";
import { followChain } from "./follow.ts";
import { jsonView, lineView, liveView } from "./follow-views.ts";
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
  command
    .command("follow")
    .description("follow a chain from a trusted checkpoint over beacon nodes' REST APIs, trusting none of them")
    .requiredOption("--beacon <url...>", "beacon nodes; one honest among them is enough")
    .requiredOption("--checkpoint <root>", "root of a finalized block that is trusted")
    .option("--network <name>", "mainnet, sepolia, hoodi, gnosis or chiado", "mainnet")
    .option(
      "--config <file>",
      "the chain's config.yaml with GENESIS_TIME and GENESIS_VALIDATORS_ROOT, for other chains",
    )
    .option("--config-from-beacon", "take the configuration of the first beacon node, which is trusted for it")
    .option("--store <file>", "keep the verified state there, and resume from it")
    .option("--once", "stop when synced")
    .option("--json", "one JSON object a line")
    .action((options: FollowOptions) => runFollow(options));
  return command;
}

interface FollowOptions extends ChainOptions {
  readonly beacon: readonly [string, ...string[]];
  readonly checkpoint: string;
  readonly configFromBeacon?: true;
  readonly store?: string;
  readonly once?: true;
  readonly json?: true;
}

async function runFollow(options: FollowOptions): Promise<void> {
  const { beacon, checkpoint, configFromBeacon, store, once, json, ...chain } = options;
  const abort = new AbortController();
  const stop = (): void => abort.abort();
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  const view = json ? jsonView() : process.stdout.isTTY ? liveView() : lineView();
  try {
    const config = configFromBeacon ? await fetchChainConfig(beacon[0]) : await chainFromOptions(chain);
    const input = { config, beacons: beacon, checkpoint, once: once === true };
    await followChain(store === undefined ? input : { ...input, store }, view, abort.signal);
  } catch (error) {
    reportError(error, json === true);
  } finally {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
  }
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
