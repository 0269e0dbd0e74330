import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { blstBls } from "../../bls/blst.ts";
import { type Devnet, startDevnet } from "../../devnet/devnet.ts";
import { ensureDevelopmentKeys, loadCircuit } from "../../groth16/load.ts";
import { BeaconRestTransport } from "../../light-client/transport/beacon-rest.ts";
import { deployDestination, deployOutbox } from "../../node/deploy-route.ts";
import { openRoute, type Route } from "../../node/route.ts";
import { createWorkerPool } from "../../node/worker-pool.ts";
import { recover, turn } from "../../pipeline/pipeline.ts";
import type { PipelineEvent } from "../../pipeline/ports.ts";
import { fromHex } from "../../primitives/hex.ts";
import { chainAccess, type DemoChains, deployReceivers, replayDeliveries, type Sent, sendWave } from "./chains.ts";
import { checkOutcome } from "./check-outcome.ts";
import { type DemoReport, gasFigure, type PathGas, type StageTime } from "./report.ts";
import type { DemoView } from "./view.ts";

/** Circuit of the demo's batches: its key takes seconds to make and it opens 64 messages with one proof. */
const DEMO_CIRCUIT = "dense64";

/** Messages before and after the sync-committee period ends. */
const FIRST_WAVE = 100;
const SECOND_WAVE = 31;

/** Turns of the pipeline that a wave may take before the demo gives up. */
const TURNS_MAX = 60;

export interface RunningDemo {
  readonly report: DemoReport;
  readonly devnet: Devnet;
  readonly route: Route;
  /** Is told of everything that happens from now on. */
  onEvent(listener: (event: PipelineEvent) => void): void;
  /** Ends with the demo. */
  addCleanup(work: () => Promise<unknown>): void;
  stop(): Promise<void>;
}

/** Runs the whole flow once and leaves everything running until `stop`. */
export async function runDemo(view: DemoView, onStarted: (stop: () => Promise<void>) => void): Promise<RunningDemo> {
  const cleanup: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    while (cleanup.length > 0) await cleanup.pop()?.();
  };
  onStarted(stop);
  const startedAt = Date.now();
  const stages: StageTime[] = [];
  const timed = async <T>(stage: string, work: () => Promise<T>): Promise<T> => {
    view.stage(stage);
    const before = Date.now();
    const result = await work();
    stages.push({ stage, ms: Date.now() - before });
    return result;
  };

  await timed("circuit and development key", () =>
    ensureDevelopmentKeys([DEMO_CIRCUIT], ({ circuit, step, fraction }) =>
      view.progress(`${circuit}: ${step} ${Math.floor(fraction * 10) * 10} %`),
    ),
  );
  const circuit = await loadCircuit(DEMO_CIRCUIT);

  const devnet = await timed("two chains and a beacon chain", () => startDevnet());
  cleanup.push(() => devnet.stop());
  const source = chainAccess(devnet.source, 0, () => devnet.advance({ slots: 1 }));
  const destination = chainAccess(devnet.destination, 0);

  const { contracts, receivers } = await timed("contracts", async () => {
    const outbox = await deployOutbox(source);
    const checkpointRoot = devnet.beacon.checkpointRoot;
    const transport = new BeaconRestTransport(devnet.beacon.config, devnet.beacon.url);
    const bootstrap = await transport.getBootstrap(fromHex(checkpointRoot, 32));
    const contracts = await deployDestination(destination, outbox, devnet.source.chainId, {
      config: devnet.beacon.config,
      bootstrap,
      checkpointRoot,
      circuits: [circuit],
    });
    return { contracts, receivers: await deployReceivers(destination, devnet.source.chainId, contracts) };
  });

  const dataFolder = await mkdtemp(join(tmpdir(), "heliogram-demo-"));
  cleanup.push(() => rm(dataFolder, { recursive: true, force: true }));
  const pool = createWorkerPool();
  cleanup.push(() => pool.close());
  const events: PipelineEvent[] = [];
  let listener: (event: PipelineEvent) => void = () => undefined;
  const route = await openRoute({
    name: "demo",
    dataFolder,
    source: source.publicClient,
    stateRpcUrls: [devnet.source.rpcUrl],
    destination: destination.publicClient,
    account: destination.wallet.account,
    config: devnet.beacon.config,
    transports: [new BeaconRestTransport(devnet.beacon.config, devnet.beacon.url)],
    bls: blstBls,
    contracts,
    circuit,
    pool,
    confirmations: 1,
    emit: (event) => {
      events.push(event);
      describe(event, view);
      listener(event);
    },
  });
  cleanup.push(() => route.close());
  await recover(route.context);
  const chains: DemoChains = { devnet, source, destination, contracts, receivers };

  const sent: Sent[] = [];
  const wave = async (title: string, count: number, special: boolean): Promise<void> => {
    await timed(`${title}: send ${count} messages`, async () => {
      sent.push(...(await sendWave(chains, count, sent.length, special)));
    });
    await timed(`${title}: finalize, prove, deliver`, () => drain(chains, route, view));
  };
  await wave("first period", FIRST_WAVE, true);
  await timed("cross into the next sync-committee period", () => devnet.advance({ toNextPeriod: true }));
  await wave("second period", SECOND_WAVE, false);
  const replay = await timed("deliver everything a second time", () => replayDeliveries(chains, events));
  const outcome = await timed("check", () => checkOutcome(chains, route, sent, replay));
  view.end();

  const report: DemoReport = {
    ok: outcome.problems.length === 0,
    problems: outcome.problems,
    totalMs: Date.now() - startedAt,
    stages,
    messages: outcome.messages,
    syncCommitteePeriodsCrossed: outcome.periodsCrossed,
    gas: {
      perSend: gasFigure(sent.map((message) => message.gasUsed)),
      perLightClientUpdate: gasFigure(
        events.flatMap((event) => (event.kind === "lightClientUpdated" ? [event.update.gasUsed] : [])),
      ),
      deliveries: pathGas(events),
    },
    replay,
  };
  return {
    report,
    devnet,
    route,
    onEvent: (next) => {
      listener = next;
    },
    addCleanup: (work) => cleanup.push(work),
    stop,
  };
}

/** Advances the chains and turns the pipeline until nothing is left to do. */
async function drain({ devnet, destination }: DemoChains, route: Route, view: DemoView): Promise<void> {
  await devnet.advance({ finalize: true });
  for (let turns = 0; turns < TURNS_MAX; turns++) {
    const { progressed, errors } = await turn(route.context);
    for (const error of errors) view.note(`${error.code}: ${error.message}`);
    const counts = await route.context.store.messageCounts();
    view.progress(
      `${counts.executed} executed, ${counts.delivering} under way, ${counts.finalized + counts.observed} waiting`,
    );
    if (!progressed && counts.observed + counts.finalized + counts.delivering === 0) return;
    // A block on the destination, so that what was sent before it has a confirmation.
    if (!progressed) await destination.mine();
  }
}

function describe(event: PipelineEvent, view: DemoView): void {
  switch (event.kind) {
    case "finalized":
      view.note(`block ${event.head.blockNumber} is final: ${event.messages} messages proven to be in the outbox`);
      break;
    case "lightClientUpdated": {
      const { update } = event;
      const rotation = update.rotatesCommittee ? ", next committee learnt" : "";
      view.note(
        `light client updated: ${update.participants} signers of period ${update.period}${rotation}, ${update.gasUsed} gas`,
      );
      break;
    }
    case "confirmed": {
      const { executed, failed, skipped } = event.outcomes;
      view.note(`${event.path} path: ${executed} executed, ${failed} failed, ${skipped} skipped, ${event.gasUsed} gas`);
      break;
    }
    case "abandoned":
      view.note(`delivery given up: ${event.reason}`);
      break;
    case "expired":
      view.note(`${event.messages} expired before delivery`);
      break;
    case "observed":
    case "planned":
    case "stepped":
      break;
  }
}

function pathGas(events: readonly PipelineEvent[]): PathGas[] {
  return (["storage", "batch", "peak"] as const).flatMap((path) => {
    const confirmed = events.flatMap((event) => (event.kind === "confirmed" && event.path === path ? [event] : []));
    if (confirmed.length === 0) return [];
    const gas = confirmed.reduce((sum, event) => sum + event.gasUsed, 0);
    const messages = confirmed.reduce((sum, { outcomes }) => sum + outcomes.executed + outcomes.failed, 0);
    return [{ path, deliveries: confirmed.length, messages, gas, gasPerMessage: gas / Math.max(1, messages) }];
  });
}
