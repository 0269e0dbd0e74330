import { HeliogramError } from "../../primitives/errors.ts";
import { fromHex, toHex } from "../../primitives/hex.ts";
import type {
  LightClientBootstrap,
  LightClientFinalityUpdate,
  LightClientOptimisticUpdate,
  LightClientUpdate,
} from "../../ssz/values.ts";
import { type Clock, systemClock } from "../clock.ts";
import {
  decodeLightClientJson,
  decodeLightClientSsz,
  decodeLightClientUpdatesJson,
  decodeLightClientUpdatesSsz,
  type LightClientObjectKind,
  type LightClientObjects,
  parseForkName,
} from "../codec.ts";
import { type ChainConfig, type Genesis, parseChainConfig } from "../config/chain-config.ts";
import { BeaconApiError, type HttpAnswer, httpGet } from "./http.ts";
import type { LightClientTransport } from "./transport.ts";

export interface BeaconRestOptions {
  /** One request, body included. Default 10 s. */
  readonly timeoutMs?: number;
  /** Tries of one request, the first included, while the error is one that may pass. Default 3. */
  readonly attempts?: number;
  /** Pause before the second try; doubles for each further one, times a random factor from 0.5 to 1. Default 500 ms. */
  readonly backoffMs?: number;
  readonly fetch?: typeof globalThis.fetch;
  readonly clock?: Clock;
  /** From 0 to 1, for the back-off. */
  readonly random?: () => number;
}

/** The beacon API caps `light_client/updates` at this many (MAX_REQUEST_LIGHT_CLIENT_UPDATES). */
export const UPDATES_PER_REQUEST_MAX = 128;

/** An update of 512 keys has 26 kB in SSZ and 56 kB in JSON; an object of the largest form stays below this. */
const OBJECT_BYTES_MAX = 128 * 1024;
/** A `config/spec` answer has about 10 kB. */
const SPEC_BYTES_MAX = 256 * 1024;

const ACCEPT_SSZ_OR_JSON = "application/octet-stream;q=1.0,application/json;q=0.9";
const ACCEPT_JSON = "application/json";

/** One beacon node's REST API (ethereum/beacon-APIs, `light_client` routes). */
export class BeaconRestTransport implements LightClientTransport {
  readonly name: string;
  readonly #config: ChainConfig;
  readonly #server: BeaconServer;

  /**
   * @param url the node's base URL, with or without a slash at the end
   * @throws BeaconApiError BEACON_API_BAD_URL
   */
  constructor(config: ChainConfig, url: string, options: BeaconRestOptions = {}) {
    this.#config = config;
    this.#server = new BeaconServer(url, options);
    this.name = this.#server.host;
  }

  getBootstrap(blockRoot: Uint8Array, signal?: AbortSignal): Promise<LightClientBootstrap> {
    return this.#getObject("bootstrap", `bootstrap/${toHex(blockRoot)}`, signal);
  }

  getFinalityUpdate(signal?: AbortSignal): Promise<LightClientFinalityUpdate> {
    return this.#getObject("finalityUpdate", "finality_update", signal);
  }

  getOptimisticUpdate(signal?: AbortSignal): Promise<LightClientOptimisticUpdate> {
    return this.#getObject("optimisticUpdate", "optimistic_update", signal);
  }

  async getUpdates(startPeriod: number, count: number, signal?: AbortSignal): Promise<LightClientUpdate[]> {
    const limited = Math.min(count, UPDATES_PER_REQUEST_MAX);
    const path = `/eth/v1/beacon/light_client/updates?start_period=${startPeriod}&count=${limited}`;
    const answer = await this.#server.get(path, ACCEPT_SSZ_OR_JSON, limited * OBJECT_BYTES_MAX, signal);
    const updates = isSsz(answer)
      ? decodeLightClientUpdatesSsz(this.#config, answer.body)
      : decodeLightClientUpdatesJson(this.#config, parseJson(answer));
    if (updates.length > limited) {
      throw new BeaconApiError("BEACON_API_TOO_MANY_UPDATES", `asked for ${limited} updates, got ${updates.length}`);
    }
    return updates;
  }

  async #getObject<K extends LightClientObjectKind>(
    kind: K,
    route: string,
    signal: AbortSignal | undefined,
  ): Promise<LightClientObjects[K]> {
    const path = `/eth/v1/beacon/light_client/${route}`;
    const answer = await this.#server.get(path, ACCEPT_SSZ_OR_JSON, OBJECT_BYTES_MAX, signal);
    if (!isSsz(answer)) return decodeLightClientJson(this.#config, kind, parseJson(answer));
    const stated = parseForkName(answer.headers.get("eth-consensus-version"));
    return decodeLightClientSsz(this.#config, kind, answer.body, stated);
  }
}

/**
 * Asks a node for its chain's configuration: for a chain of one's own, whose node one trusts for it. The genesis
 * validators root that comes with it is part of what is trusted.
 * @throws BeaconApiError, ChainConfigError, HexError
 */
export async function fetchChainConfig(url: string, options: BeaconRestOptions = {}): Promise<ChainConfig> {
  const server = new BeaconServer(url, options);
  const data = async (path: string): Promise<Record<string, unknown>> => {
    const answer = await server.get(path, ACCEPT_JSON, SPEC_BYTES_MAX, undefined);
    const json = parseJson(answer) as { data?: Record<string, unknown> } | null;
    return json?.data ?? {};
  };
  const [spec, genesis] = await Promise.all([data("/eth/v1/config/spec"), data("/eth/v1/beacon/genesis")]);
  return parseChainConfig(spec, parseGenesis(genesis));
}

function parseGenesis({ genesis_time, genesis_validators_root }: Readonly<Record<string, unknown>>): Genesis {
  if (!/^[0-9]{1,15}$/.test(String(genesis_time))) {
    throw new BeaconApiError("BEACON_API_BAD_GENESIS", "the genesis answer has no genesis_time");
  }
  return { genesisTime: Number(genesis_time), genesisValidatorsRoot: fromHex(genesis_validators_root, 32) };
}

/** Bounded retries with back-off around single requests. */
class BeaconServer {
  readonly host: string;
  readonly #base: string;
  readonly #options: Required<BeaconRestOptions>;

  constructor(url: string, options: BeaconRestOptions) {
    if (!URL.canParse(url) || !/^https?:/.test(url)) {
      throw new BeaconApiError("BEACON_API_BAD_URL", "a beacon node needs a URL with http or https");
    }
    this.host = new URL(url).host;
    this.#base = url.replace(/\/+$/, "");
    this.#options = {
      timeoutMs: 10_000,
      attempts: 3,
      backoffMs: 500,
      fetch: globalThis.fetch,
      clock: systemClock,
      random: Math.random,
      ...options,
    };
  }

  async get(path: string, accept: string, bodyBytesMax: number, signal: AbortSignal | undefined): Promise<HttpAnswer> {
    const { attempts, backoffMs, clock, random, fetch, timeoutMs } = this.#options;
    for (let attempt = 1; ; attempt++) {
      try {
        const label = `${this.host} ${path}`;
        return await httpGet(this.#base + path, { label, fetch, clock, timeoutMs, bodyBytesMax, accept, signal });
      } catch (error) {
        if (accept !== ACCEPT_JSON && isNotAcceptable(error)) return this.get(path, ACCEPT_JSON, bodyBytesMax, signal);
        const mayPass = error instanceof HeliogramError && error.retryable;
        if (!mayPass || attempt >= attempts || signal?.aborted) throw error;
        await clock.sleep(backoffMs * 2 ** (attempt - 1) * (0.5 + random() / 2), signal);
      }
    }
  }
}

/** Servers without SSZ should answer in JSON; some refuse instead. */
function isNotAcceptable(error: unknown): boolean {
  return error instanceof BeaconApiError && (error.details.status === 406 || error.details.status === 415);
}

function isSsz(answer: HttpAnswer): boolean {
  return answer.contentType.includes("application/octet-stream");
}

function parseJson(answer: HttpAnswer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(answer.body));
  } catch (cause) {
    throw new BeaconApiError("BEACON_API_NOT_JSON", "the answer is not JSON", {}, cause);
  }
}
