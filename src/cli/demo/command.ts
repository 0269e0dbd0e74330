import { Command } from "commander";
import { reportFailure } from "../failure.ts";
import { keepRunning } from "./keep-running.ts";
import { renderReport } from "./report.ts";
import { runDemo } from "./run-demo.ts";
import { createPlainView, createTerminalView, type DemoView } from "./view.ts";

interface DemoOptions {
  readonly json?: boolean;
  readonly plain?: boolean;
  readonly keep?: boolean;
}

const HELP = `
Starts two local EVM chains and a beacon chain with a 512-key sync committee, deploys the contracts, sends 131 messages,
crosses a sync-committee period, and carries every message over: by Merkle storage proofs alone, or in batches with a
Groth16 proof. Everything is verified for real. Ends with code 0 only if every deliverable message was executed exactly
once. The first run makes a development proving key, which takes a minute or two; later runs use it again.

Examples
  heliogram demo            live view, tables at the end
  heliogram demo --json     one JSON object on standard output
  heliogram demo --keep     leaves the chains running until Ctrl-C
`;

export function demoCommand(): Command {
  return new Command("demo")
    .description("carry messages between two local chains, end to end")
    .option("--json", "print the report as one JSON object")
    .option("--plain", "one line for each event instead of a live view")
    .option("--keep", "leave the chains running afterwards, until Ctrl-C")
    .addHelpText("after", HELP)
    .action(demo);
}

async function demo(options: DemoOptions): Promise<void> {
  let stop: () => Promise<void> = async () => undefined;
  let ending = false;
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (ending) return;
    ending = true;
    await stop();
    process.exit(signal === "SIGINT" ? 130 : 143);
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);

  const view = createView(options);
  try {
    const running = await runDemo(view, (stopDemo) => {
      stop = stopDemo;
    });
    const { report } = running;
    process.stdout.write(options.json ? `${JSON.stringify(report)}\n` : `\n${renderReport(report)}`);
    if (!report.ok) process.exitCode = 1;
    if (options.keep) await keepRunning(running);
  } catch (error) {
    view.end();
    reportFailure(error, options.json === true);
  } finally {
    await stop();
  }
}

function createView({ plain, json }: DemoOptions): DemoView {
  const nowMs = (): number => Date.now();
  if (!plain && !json && process.stderr.isTTY) return createTerminalView(process.stderr, nowMs);
  return createPlainView((text) => process.stderr.write(text), nowMs);
}
