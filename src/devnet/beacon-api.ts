import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { computeForkDigest } from "../light-client/fork-digest.ts";
import { toHex } from "../primitives/hex.ts";
import type { ForkTypes, SszType } from "../ssz/types.ts";
import type { BeaconBlockHeader, LightClientUpdate } from "../ssz/values.ts";
import type { SimulatedBlock } from "../testing/beacon/block.ts";
import type { BeaconChain } from "../testing/beacon/chain.ts";
import { BeaconChainError } from "../testing/beacon/errors.ts";
import { specOf } from "./spec.ts";

/** MAX_REQUEST_LIGHT_CLIENT_UPDATES */
const UPDATES_MAX = 128;
const SSZ = "application/octet-stream";

/**
 * The routes of the beacon API that a light client uses, in JSON and SSZ.
 *
 * Source: ethereum/beacon-APIs, `apis/beacon/{genesis,light_client,blocks}`, `apis/config/spec.yaml`, `apis/node`.
 */
export function registerBeaconApi(server: FastifyInstance, chain: BeaconChain): void {
  const { config } = chain;
  server.setErrorHandler(answerError);
  server.setNotFoundHandler((_, reply) => reply.code(404).send({ code: 404, message: "no such route" }));

  server.get("/eth/v1/beacon/genesis", () => ({
    data: {
      genesis_time: String(config.genesisTime),
      genesis_validators_root: toHex(config.genesisValidatorsRoot),
      genesis_fork_version: toHex(config.genesisForkVersion),
    },
  }));
  server.get("/eth/v1/config/spec", () => ({ data: specOf(config) }));
  server.get("/eth/v1/node/version", () => ({ data: { version: "heliogram-devnet" } }));
  server.get("/eth/v1/node/syncing", () => ({
    data: {
      head_slot: String(chain.head.header.slot),
      sync_distance: "0",
      is_syncing: false,
      is_optimistic: false,
      el_offline: false,
    },
  }));
  server.get<{ Params: { id: string } }>("/eth/v1/beacon/headers/:id", ({ params }) => {
    return headerAnswer(chain, findBlock(chain, params.id));
  });
  registerLightClientRoutes(server, chain);
}

function registerLightClientRoutes(server: FastifyInstance, chain: BeaconChain): void {
  const prefix = "/eth/v1/beacon/light_client";
  const send = <K extends keyof ForkTypes>(
    { request, reply }: Exchange,
    kind: K,
    value: unknown,
    header: BeaconBlockHeader,
  ): FastifyReply => {
    const fork = chain.forkAtSlot(header.slot).name;
    const type = chain.types[fork][kind] as unknown as SszType<unknown>;
    reply.header("eth-consensus-version", fork);
    if (prefersSsz(request)) return reply.type(SSZ).send(Buffer.from(type.serialize(value)));
    return reply.send({ version: fork, data: type.toJson(value) });
  };
  server.get<{ Params: { root: string } }>(`${prefix}/bootstrap/:root`, (request, reply) => {
    const bootstrap = chain.bootstrap(findBlock(chain, request.params.root).root);
    return send({ request, reply }, "LightClientBootstrap", bootstrap, bootstrap.header.beacon);
  });
  server.get(`${prefix}/finality_update`, (request, reply) => {
    const update = chain.finalityUpdate();
    return send({ request, reply }, "LightClientFinalityUpdate", update, update.attestedHeader.beacon);
  });
  server.get(`${prefix}/optimistic_update`, (request, reply) => {
    const update = chain.optimisticUpdate();
    return send({ request, reply }, "LightClientOptimisticUpdate", update, update.attestedHeader.beacon);
  });
  server.get<{ Querystring: Record<string, string> }>(`${prefix}/updates`, (request, reply) => {
    const start = parseNumber(request.query.start_period);
    const count = Math.min(parseNumber(request.query.count), UPDATES_MAX);
    const updates = consecutiveUpdates(chain, start, count);
    if (!prefersSsz(request)) return reply.send(updates.map((update) => updateJson(chain, update)));
    return reply.type(SSZ).send(Buffer.concat(updates.map((update) => updateChunk(chain, update))));
  });
}

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** From the first period on, as many as there are. */
function consecutiveUpdates(chain: BeaconChain, start: number, count: number): LightClientUpdate[] {
  const updates: LightClientUpdate[] = [];
  const last = Math.min(start + count - 1, chain.periodAtSlot(chain.head.header.slot));
  for (let period = start; period <= last; period++) {
    const update = chain.findUpdate(period);
    if (update === null) break;
    updates.push(update);
  }
  return updates;
}

function updateJson(chain: BeaconChain, update: LightClientUpdate): unknown {
  const fork = chain.forkAtSlot(update.attestedHeader.beacon.slot).name;
  return { version: fork, data: chain.types[fork].LightClientUpdate.toJson(update) };
}

/** `response_chunk_len || context || payload`: u64 little-endian, fork digest, SSZ. */
function updateChunk(chain: BeaconChain, update: LightClientUpdate): Buffer {
  const { slot } = update.attestedHeader.beacon;
  const payload = chain.types[chain.forkAtSlot(slot).name].LightClientUpdate.serialize(update);
  const digest = computeForkDigest(chain.config, chain.epochAtSlot(slot));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(digest.length + payload.length));
  return Buffer.concat([length, digest, payload]);
}

/** `head`, `finalized`, `justified`, `genesis`, a slot, or a root. */
function findBlock(chain: BeaconChain, id: string): SimulatedBlock {
  const block = namedBlock(chain, id);
  if (block === undefined || block === null) throw new NotFound(`no block ${id}`);
  return block;
}

function namedBlock(chain: BeaconChain, id: string): SimulatedBlock | null | undefined {
  if (id === "head") return chain.head;
  if (id === "finalized") return chain.finalized;
  if (id === "genesis") return chain.genesis;
  const root = id === "justified" ? toHex(chain.head.finality.currentJustified.root) : id;
  if (root.startsWith("0x")) return chain.blocks.find((block) => toHex(block.root) === root);
  if (!/^[0-9]{1,15}$/.test(id)) throw new BadRequest(`${id} names no block`);
  return chain.blocks.find(({ header }) => header.slot === Number(id));
}

function headerAnswer(chain: BeaconChain, block: SimulatedBlock): unknown {
  const finalizedSlot = chain.finalized?.header.slot ?? 0;
  return {
    execution_optimistic: false,
    finalized: block.header.slot <= finalizedSlot,
    data: {
      root: toHex(block.root),
      canonical: true,
      header: {
        message: chain.types.BeaconBlockHeader.toJson(block.header),
        // Proposers' signatures are not simulated.
        signature: toHex(new Uint8Array(96)),
      },
    },
  };
}

/** By the quality factors of the Accept header; JSON if it says nothing. */
function prefersSsz(request: FastifyRequest): boolean {
  const qualities = new Map(
    (request.headers.accept ?? "").split(",").map((part) => {
      const [type = "", ...parameters] = part.split(";").map((text) => text.trim());
      const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
      return [type, Number(quality ?? 1)] as const;
    }),
  );
  const json = qualities.get("application/json") ?? qualities.get("*/*") ?? 0;
  return (qualities.get(SSZ) ?? 0) > json;
}

function parseNumber(text: string | undefined): number {
  if (text === undefined || !/^[0-9]{1,15}$/.test(text)) throw new BadRequest("expected start_period and count");
  return Number(text);
}

class NotFound extends Error {
  readonly statusCode = 404;
}

class BadRequest extends Error {
  readonly statusCode = 400;
}

function answerError(error: unknown, _request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const known = error as { statusCode?: number; message?: string };
  const isMissing = error instanceof BeaconChainError;
  const code = isMissing ? 404 : (known.statusCode ?? 500);
  return reply.code(code).send({ code, message: known.message ?? "unknown error" });
}
