import { Command, InvalidArgumentError, Option } from "commander";
import { type Devnet, type DevnetChain, type DevnetOptions, startDevnet } from "../../devnet/devnet.ts";
import { useFastHasher } from "../../ssz/hasher.ts";
import { reportFailure } from "../failure.ts";

const SECONDS_PER_DAY = 86_400;
/** Of the ten accounts of each chain, so that the text fits a screen. */
const ACCOUNTS_SHOWN = 3;

interface DevnetCommandOptions {
  readonly json?: true;
  readonly slotTime?: number;
  readonly preset: "mainnet" | "minimal";
  readonly genesisAge: number;
  readonly seed: string;
}

/** `heliogram devnet`: two EVMs and a beacon chain until Ctrl-C. */
export function devnetCommand(): Command {
  return new Command("devnet")
    .description("run a source and a destination chain, and a beacon chain with a real sync committee, until Ctrl-C")
    .option("--slot-time <ms>", "make a slot by itself every so many milliseconds; otherwise on request", parsePositive)
    .addOption(
      new Option("--preset <name>", "minimal: committees of 32 seats, periods of 64 slots")
        .choices(["mainnet", "minimal"])
        .default("mainnet"),
    )
    .option("--genesis-age <days>", "how far the source can go before it meets the wall clock", parsePositive, 6)
    .option("--seed <text>", "where the validators' keys come from", "devnet")
    .option("--json", "one JSON object instead of text")
    .action((options: DevnetCommandOptions) => runDevnet(options));
}

async function runDevnet(options: DevnetCommandOptions): Promise<void> {
  const json = options.json === true;
  let stop: () => void = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  const onFailure = (error: unknown): void => {
    reportFailure(error, json);
    stop();
  };
  try {
    await useFastHasher();
    const devnet = await startDevnet({ ...devnetOptions(options), onFailure });
    process.stdout.write(`${json ? JSON.stringify(describe(devnet)) : describeAsText(devnet)}\n`);
    await stopped;
    await devnet.stop();
  } catch (error) {
    reportFailure(error, json);
  }
}

function devnetOptions({ preset, seed, genesisAge, slotTime }: DevnetCommandOptions): DevnetOptions {
  return {
    preset,
    seed,
    genesisAgeSeconds: Math.round(genesisAge * SECONDS_PER_DAY),
    ...(slotTime === undefined ? {} : { slotTimeMs: slotTime }),
  };
}

function describe({ source, destination, beacon }: Devnet): unknown {
  const { url, checkpointRoot } = beacon;
  return { source, destination, beacon: { url, checkpointRoot } };
}

function describeAsText({ source, destination, beacon }: Devnet): string {
  return [
    describeChain("source", source),
    describeChain("destination", destination),
    `beacon       ${beacon.url}`,
    `checkpoint   ${beacon.checkpointRoot}`,
    "",
    "accounts (funded on both chains)",
    ...source.accounts.slice(0, ACCOUNTS_SHOWN).map(({ address, privateKey }) => `  ${address}  ${privateKey}`),
    "",
    "let time pass on the source:",
    `  curl -X POST -H 'content-type: application/json' -d '{"slots": 1}' ${beacon.url}/devnet/v1/advance`,
    `  or -d '{"toNextEpoch": true}', '{"toNextPeriod": true}', '{"finalize": true}'`,
    "",
    "Ctrl-C ends everything.",
  ].join("\n");
}

function describeChain(name: string, { rpcUrl, chainId }: DevnetChain): string {
  return `${name.padEnd(13)}${rpcUrl}  (chain id ${chainId})`;
}

/** @throws InvalidArgumentError */
function parsePositive(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0) throw new InvalidArgumentError("expected a number above 0");
  return value;
}
