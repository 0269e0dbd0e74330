import { createTestClient, http } from "viem";
import { startStatusPage } from "../../node/status-page.ts";
import { turn } from "../../pipeline/pipeline.ts";
import { chainAccess } from "./chains.ts";
import type { RunningDemo } from "./run-demo.ts";

/** How often the chains are looked at. */
const INTERVAL_MS = 5_000;

/** Keeps chains and node going, with the status page, until the process is ended. */
export async function keepRunning(demo: RunningDemo): Promise<never> {
  const { devnet, route } = demo;
  const page = await startStatusPage(route.context, 0);
  demo.addCleanup(() => page.close());
  demo.onEvent((event) => page.record(event));
  process.stderr.write(
    `\nGoing on until Ctrl-C; messages sent from now on are delivered too.\n  status page  ${page.url}\n` +
      `  source       ${devnet.source.rpcUrl}\n  destination  ${devnet.destination.rpcUrl}\n` +
      `  beacon API   ${devnet.beacon.url}\n`,
  );
  const destination = chainAccess(devnet.destination, 0);
  const source = createTestClient({ mode: "anvil", transport: http(devnet.source.rpcUrl) });
  for (;;) {
    // Only for somebody's transaction: the source's slots lie in the past, and there are only so many of them.
    if ((await source.getTxpoolStatus()).pending > 0) await devnet.advance({ finalize: true });
    for (const error of (await turn(route.context)).errors) process.stderr.write(`${error.code}: ${error.message}\n`);
    await destination.mine();
    await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
  }
}
