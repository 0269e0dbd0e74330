import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Fastify, { type FastifyInstance } from "fastify";
import type { ChainConfig } from "../light-client/config/chain-config.ts";
import { type Hex, toHex } from "../primitives/hex.ts";
import type { PresetName } from "../ssz/presets.ts";
import { type BeaconChain, createBeaconChain } from "../testing/beacon/chain.ts";
import { type BeaconForkRow, fuluForks } from "../testing/beacon/forks.ts";
import { type BeaconPreset, mainnetPreset, minimalPreset } from "../testing/beacon/preset.ts";
import { type DevnetAccount, devnetAccounts } from "./accounts.ts";
import { type Anvil, startAnvil } from "./anvil.ts";
import { registerBeaconApi } from "./beacon-api.ts";
import { registerControlApi } from "./control-api.ts";
import { DevnetError } from "./errors.ts";
import { type AdvanceRequest, SourceChain, type SourceStatus } from "./source-chain.ts";
import { startWatchdog, type Watchdog } from "./watchdog.ts";

const SOURCE_CHAIN_ID = 31_338;
/** Development keys are refused on any other chain, so the destination keeps anvil's own id. */
const DESTINATION_CHAIN_ID = 31_337;

const SECONDS_PER_DAY = 86_400;

export interface DevnetOptions {
  /** Keys and committees of the beacon chain come from it. Default "devnet". */
  readonly seed?: string;
  /**
   * Age of the source's genesis: how much time the source can still be advanced by. Default six days, that is five
   * sync-committee periods, and well within a light client's trusting period of 14 days.
   */
  readonly genesisAgeSeconds?: number;
  /** `minimal` has committees of 32 and periods of 64 slots of six seconds. Default `mainnet`. */
  readonly preset?: Extract<PresetName, "mainnet" | "minimal">;
  /** Default: every fork up to Fulu from the start. */
  readonly forks?: readonly BeaconForkRow[];
  /** Default: a quarter more than seats. With fewer validators than seats, some hold several. */
  readonly validatorCount?: number;
  /** If given, a slot with a block comes every so many milliseconds by itself. Otherwise only `advance` makes blocks. */
  readonly slotTimeMs?: number;
  /** Called once if the devnet breaks: an anvil ended, or a timed slot failed. */
  readonly onFailure?: (error: unknown) => void;
}

export interface DevnetChain {
  readonly rpcUrl: string;
  readonly chainId: number;
  /** Funded with 10,000 ether each. */
  readonly accounts: readonly DevnetAccount[];
}

export interface Devnet {
  /** Makes a block when its beacon chain has a slot, at the slot's time, which is in the past. Keeps all states. */
  readonly source: DevnetChain;
  /** Makes a block for each transaction, at the time of the wall clock. */
  readonly destination: DevnetChain;
  readonly beacon: {
    /** Base URL of the beacon API, and of the control routes under `/devnet/v1`. */
    readonly url: string;
    readonly config: ChainConfig;
    /** Root of a finalized block, for a light client's bootstrap. */
    readonly checkpointRoot: Hex;
  };
  /** The simulator behind the beacon API, for tests that look inside. */
  readonly chain: BeaconChain;
  status(): SourceStatus;
  /** @throws DevnetError DEVNET_SLOT_IN_FUTURE, DEVNET_STOPPED */
  advance(request: AdvanceRequest): Promise<SourceStatus>;
  /** Ends the processes and the server, and removes what they kept on disk. Can be called twice. */
  stop(): Promise<void>;
}

/**
 * Starts two real EVMs and a beacon chain whose blocks carry the source's blocks, all on free ports of the loopback
 * interface. Nothing of it outlives this process, however this process ends.
 * @throws DevnetError DEVNET_NO_ANVIL, DEVNET_ANVIL_FAILED
 */
export async function startDevnet(options: DevnetOptions = {}): Promise<Devnet> {
  const age = options.genesisAgeSeconds ?? 6 * SECONDS_PER_DAY;
  const genesisTime = Math.floor(Date.now() / 1000) - age;
  const folder = mkdtempSync(join(tmpdir(), "heliogram-devnet-"));
  const watchdog = startWatchdog(folder);
  try {
    const chains = startChains(watchdog, folder, genesisTime);
    const beacon = createBeaconChain(beaconOptions(options, genesisTime));
    const [sourceUrl, destinationUrl] = await Promise.all([chains.source.rpcUrl, chains.destination.rpcUrl]);
    const source = new SourceChain(beacon, sourceUrl, Date.now);
    await source.begin();
    const devnet = new RunningDevnet(options, source, { source: sourceUrl, destination: destinationUrl }, watchdog);
    devnet.failWith(chains.source, chains.destination);
    await devnet.listen();
    return devnet;
  } catch (error) {
    await watchdog.stop();
    throw error;
  }
}

interface Chains {
  readonly source: Anvil;
  readonly destination: Anvil;
}

function startChains(watchdog: Watchdog, folder: string, genesisTime: number): Chains {
  const source = startAnvil({
    chainId: SOURCE_CHAIN_ID,
    timestamp: genesisTime,
    automine: false,
    stateFolder: join(folder, "source"),
  });
  watchdog.watch(source.pid);
  const destination = startAnvil({
    chainId: DESTINATION_CHAIN_ID,
    automine: true,
    stateFolder: join(folder, "destination"),
  });
  watchdog.watch(destination.pid);
  return { source, destination };
}

function beaconOptions(options: DevnetOptions, genesisTime: number) {
  const preset: BeaconPreset = options.preset === "minimal" ? minimalPreset : mainnetPreset;
  return {
    seed: options.seed ?? "devnet",
    genesisTime,
    preset,
    forks: options.forks ?? fuluForks,
    secondsPerSlot: options.preset === "minimal" ? 6 : 12,
    ...(options.validatorCount === undefined ? {} : { validatorCount: options.validatorCount }),
  };
}

class RunningDevnet implements Devnet {
  readonly source: DevnetChain;
  readonly destination: DevnetChain;
  readonly #checkpointRoot: Hex;
  readonly #options: DevnetOptions;
  readonly #watchdog: Watchdog;
  readonly #source: SourceChain;
  readonly #server: FastifyInstance;
  #url = "";
  #timer: NodeJS.Timeout | null = null;
  #stopped: Promise<void> | null = null;

  constructor(
    options: DevnetOptions,
    source: SourceChain,
    urls: { readonly source: string; readonly destination: string },
    watchdog: Watchdog,
  ) {
    const accounts = devnetAccounts();
    this.source = { rpcUrl: urls.source, chainId: SOURCE_CHAIN_ID, accounts };
    this.destination = { rpcUrl: urls.destination, chainId: DESTINATION_CHAIN_ID, accounts };
    this.#options = options;
    this.#watchdog = watchdog;
    this.#source = source;
    this.#checkpointRoot = toHex(source.beacon.finalized!.root);
    this.#server = Fastify({ forceCloseConnections: true });
    registerBeaconApi(this.#server, source.beacon);
    registerControlApi(this.#server, this);
  }

  /** Reports the end of a chain's process, unless it was asked for. */
  failWith(...anvils: readonly Anvil[]): void {
    for (const anvil of anvils) {
      anvil.process.once("exit", () => this.#fail(new DevnetError("DEVNET_ANVIL_FAILED", "an anvil process ended")));
    }
  }

  get chain(): BeaconChain {
    return this.#source.beacon;
  }

  get beacon(): Devnet["beacon"] {
    return { url: this.#url, config: this.chain.config, checkpointRoot: this.#checkpointRoot };
  }

  async listen(): Promise<void> {
    this.#url = await this.#server.listen({ host: "127.0.0.1", port: 0 });
    this.#scheduleSlot();
  }

  status(): SourceStatus {
    return this.#source.status();
  }

  async advance(request: AdvanceRequest): Promise<SourceStatus> {
    if (this.#stopped !== null) throw new DevnetError("DEVNET_STOPPED", "the devnet was stopped");
    return this.#source.advance(request);
  }

  stop(): Promise<void> {
    this.#stopped ??= this.#stop();
    return this.#stopped;
  }

  async #stop(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    await Promise.all([this.#server.close(), this.#watchdog.stop()]);
  }

  #scheduleSlot(): void {
    const { slotTimeMs } = this.#options;
    if (slotTimeMs === undefined || this.#stopped !== null) return;
    this.#timer = setTimeout(() => this.#timedSlot(), slotTimeMs);
  }

  async #timedSlot(): Promise<void> {
    try {
      await this.advance({ slots: 1 });
    } catch (error) {
      // A chain that has caught up with the wall clock goes on at the wall clock's pace.
      const isEarly = error instanceof DevnetError && error.code === "DEVNET_SLOT_IN_FUTURE";
      if (!isEarly) return this.#fail(error);
    }
    this.#scheduleSlot();
  }

  #fail(error: unknown): void {
    if (this.#stopped !== null) return;
    this.#options.onFailure?.(error);
  }
}
