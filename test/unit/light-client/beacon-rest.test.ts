import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { computeForkDigest } from "../../../src/light-client/fork-digest.ts";
import {
  type BeaconRestOptions,
  BeaconRestTransport,
  fetchChainConfig,
} from "../../../src/light-client/transport/beacon-rest.ts";
import { toHex } from "../../../src/primitives/hex.ts";
import type { LightClientUpdate } from "../../../src/ssz/values.ts";
import type { BeaconChain } from "../../../src/testing/beacon/chain.ts";
import { forkRow } from "../../../src/testing/beacon/forks.ts";
import { makeChain } from "./chain.ts";

type Handler = (request: IncomingMessage, response: ServerResponse, call: number) => void;

let chain: BeaconChain;
let server: Server;
let url: string;
let handler: Handler;
let requests: IncomingMessage[] = [];

beforeAll(async () => {
  chain = makeChain(18, [forkRow("deneb", 0), forkRow("electra", 8)]);
  server = createServer((request, response) => {
    requests.push(request);
    handler(request, response, requests.length);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

afterEach(() => {
  requests = [];
});

function transport(options: BeaconRestOptions = {}): BeaconRestTransport {
  return new BeaconRestTransport(chain.config, url, { backoffMs: 1, random: () => 0, ...options });
}

function answerJson(value: unknown): Handler {
  return (_, response) => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(value));
  };
}

function answerSsz(bytes: Uint8Array, version?: string): Handler {
  return (_, response) => {
    response.setHeader("content-type", "application/octet-stream");
    if (version !== undefined) response.setHeader("eth-consensus-version", version);
    response.end(bytes);
  };
}

function answerStatus(status: number): Handler {
  return (_, response) => {
    response.statusCode = status;
    response.end("{}");
  };
}

function finalityJson(): Record<string, unknown> {
  const type = chain.types.electra.LightClientFinalityUpdate;
  return type.toJson(chain.finalityUpdate()) as Record<string, unknown>;
}

function listSsz(updates: readonly LightClientUpdate[]): Uint8Array {
  const parts = updates.map((update) => {
    const { slot } = update.attestedHeader.beacon;
    const data = chain.types[chain.forkAtSlot(slot).name].LightClientUpdate.serialize(update);
    const length = Buffer.alloc(8);
    length.writeBigUInt64LE(BigInt(data.length + 4));
    return Buffer.concat([length, computeForkDigest(chain.config, chain.epochAtSlot(slot)), data]);
  });
  return Uint8Array.from(Buffer.concat(parts));
}

function roots(updates: readonly LightClientUpdate[]): string[] {
  return updates.map((update) => {
    const { name } = chain.forkAtSlot(update.attestedHeader.beacon.slot);
    return toHex(chain.types[name].LightClientUpdate.hashTreeRoot(update));
  });
}

describe("reads", () => {
  test("a bootstrap in SSZ and in JSON", async () => {
    const { root } = chain.blocks[1]!;
    const expected = chain.bootstrap(root);
    const type = chain.types.deneb.LightClientBootstrap;
    handler = answerSsz(type.serialize(expected), "deneb");
    expect(await transport().getBootstrap(root)).toEqual(expected);
    expect(requests[0]!.url).toBe(`/eth/v1/beacon/light_client/bootstrap/${toHex(root)}`);
    expect(requests[0]!.headers.accept).toContain("application/octet-stream");
    handler = answerJson({ version: "deneb", data: type.toJson(expected) });
    expect(await transport().getBootstrap(root)).toEqual(expected);
  });

  test("updates across a fork in SSZ and in JSON", async () => {
    const expected = [0, 1].map((period) => chain.update(period));
    handler = answerSsz(listSsz(expected));
    expect(roots(await transport().getUpdates(0, 2))).toEqual(roots(expected));
    expect(requests[0]!.url).toBe("/eth/v1/beacon/light_client/updates?start_period=0&count=2");
    const json = expected.map((update) => {
      const { name } = chain.forkAtSlot(update.attestedHeader.beacon.slot);
      return { version: name, data: chain.types[name].LightClientUpdate.toJson(update) };
    });
    handler = answerJson(json);
    expect(roots(await transport().getUpdates(0, 2))).toEqual(roots(expected));
  });

  test("finality and optimistic updates", async () => {
    handler = answerSsz(chain.types.electra.LightClientFinalityUpdate.serialize(chain.finalityUpdate()), "electra");
    expect(await transport().getFinalityUpdate()).toEqual(chain.finalityUpdate());
    handler = answerSsz(chain.types.electra.LightClientOptimisticUpdate.serialize(chain.optimisticUpdate()), "electra");
    expect(await transport().getOptimisticUpdate()).toEqual(chain.optimisticUpdate());
  });

  test("what is named as another fork than it is", async () => {
    handler = answerSsz(chain.types.electra.LightClientFinalityUpdate.serialize(chain.finalityUpdate()), "deneb");
    expect(await transport().getFinalityUpdate()).toEqual(chain.finalityUpdate());
    handler = answerJson({ version: "capella", data: finalityJson() });
    expect(await transport().getFinalityUpdate()).toEqual(chain.finalityUpdate());
  });

  test("JSON from a server that refuses to be asked for SSZ", async () => {
    const good = answerJson({ data: finalityJson() });
    handler = (request, response, call) => {
      const isSszAsked = request.headers.accept?.includes("octet-stream");
      (isSszAsked ? answerStatus(406) : good)(request, response, call);
    };
    expect(await transport().getFinalityUpdate()).toEqual(chain.finalityUpdate());
    expect(requests).toHaveLength(2);
    handler = answerStatus(406);
    await expect(transport().getFinalityUpdate()).rejects.toMatchObject({ code: "BEACON_API_STATUS" });
  });

  test("an empty list", async () => {
    handler = answerJson([]);
    expect(await transport().getUpdates(1, 1)).toEqual([]);
    handler = answerSsz(new Uint8Array());
    expect(await transport().getUpdates(1, 1)).toEqual([]);
  });

  test("asks for 128 updates at most", async () => {
    handler = answerJson([]);
    await transport().getUpdates(0, 1000);
    expect(requests[0]!.url).toContain("count=128");
  });

  test("a chain's configuration", async () => {
    const spec = {
      PRESET_BASE: "minimal",
      CONFIG_NAME: "own",
      SECONDS_PER_SLOT: "12",
      GENESIS_FORK_VERSION: "0x00000038",
      ALTAIR_FORK_VERSION: "0x01000038",
      ALTAIR_FORK_EPOCH: "0",
      GLOAS_FORK_VERSION: "0x07000038",
      GLOAS_FORK_EPOCH: "18446744073709551615",
    };
    const genesis = { genesis_time: "1700000000", genesis_validators_root: toHex(chain.config.genesisValidatorsRoot) };
    handler = (request, response) =>
      answerJson({ data: request.url?.includes("genesis") ? genesis : spec })(request, response, 0);
    expect(await fetchChainConfig(url)).toMatchObject({
      name: "own",
      genesisTime: 1_700_000_000,
      forks: [
        { name: "altair", epoch: 0 },
        { name: "gloas", epoch: Number.POSITIVE_INFINITY },
      ],
    });
    handler = answerJson({ data: spec });
    await expect(fetchChainConfig(url)).rejects.toMatchObject({ code: "BEACON_API_BAD_GENESIS" });
  });
});

describe("survives", () => {
  const rejects = (code: string, options?: BeaconRestOptions): Promise<void> =>
    expect(transport(options).getFinalityUpdate()).rejects.toMatchObject({ code });

  test("failures that pass", async () => {
    const good = answerJson({ data: finalityJson() });
    handler = (request, response, call) => (call < 3 ? answerStatus(500) : good)(request, response, call);
    expect(await transport().getFinalityUpdate()).toEqual(chain.finalityUpdate());
    expect(requests).toHaveLength(3);
  });

  test("failures that stay, with as many tries as allowed", async () => {
    handler = answerStatus(503);
    await rejects("BEACON_API_STATUS", { attempts: 2 });
    expect(requests).toHaveLength(2);
  });

  test("a route that is not there, without another try", async () => {
    handler = answerStatus(404);
    await rejects("BEACON_API_STATUS");
    expect(requests).toHaveLength(1);
  });

  test("a server that is not there", async () => {
    const gone = new BeaconRestTransport(chain.config, "http://127.0.0.1:1", { attempts: 1 });
    await expect(gone.getFinalityUpdate()).rejects.toMatchObject({ code: "BEACON_API_UNREACHABLE", retryable: true });
  });

  test("a URL that is none; and errors name no path that may hold a key", async () => {
    for (const bad of ["", "localhost:5052", "ftp://host", "host"]) {
      expect(() => new BeaconRestTransport(chain.config, bad)).toThrow(
        expect.objectContaining({ code: "BEACON_API_BAD_URL" }),
      );
    }
    handler = answerStatus(404);
    const secret = new BeaconRestTransport(chain.config, `${url}v1/secret-key`, { attempts: 1 });
    const error = await secret.getFinalityUpdate().catch((thrown: unknown) => thrown);
    expect(requests[0]!.url).toContain("secret-key");
    expect(JSON.stringify(error)).toContain("finality_update");
    expect(JSON.stringify(error)).not.toContain("secret-key");
  });

  test("no answer in time", async () => {
    handler = () => {};
    await rejects("BEACON_API_TIMEOUT", { timeoutMs: 50, attempts: 1 });
  });

  test("a body that does not end in time", async () => {
    handler = (_, response) => {
      response.setHeader("content-type", "application/json");
      response.write("{");
    };
    await rejects("BEACON_API_TIMEOUT", { timeoutMs: 50, attempts: 1 });
  });

  test("a body without end", async () => {
    handler = (_, response) => {
      const write = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536)));
        if (!response.destroyed) response.once("drain", write);
      };
      write();
    };
    await rejects("BEACON_API_BODY_TOO_LARGE");
  });

  test("a body that says it is too large", async () => {
    handler = (_, response) => {
      response.setHeader("content-length", 10_000_000);
      response.write("{");
    };
    await rejects("BEACON_API_BODY_TOO_LARGE");
  });

  test("an abort by the caller", async () => {
    handler = () => {};
    const abort = new AbortController();
    const answer = transport().getFinalityUpdate(abort.signal);
    setTimeout(() => abort.abort(), 20);
    await expect(answer).rejects.toMatchObject({ code: "BEACON_API_ABORTED", retryable: false });
  });

  test("what is not JSON, not an object, or not complete", async () => {
    handler = (_, response) => response.end("<html>");
    await rejects("BEACON_API_NOT_JSON");
    handler = answerJson({ data: null });
    await rejects("LC_DATA_NOT_AN_OBJECT");
    handler = answerJson({ data: {} });
    await rejects("SSZ_BAD_JSON");
  });

  test("branches of a wrong length", async () => {
    const json = finalityJson();
    handler = answerJson({ data: { ...json, finality_branch: (json.finality_branch as string[]).slice(1) } });
    await rejects("SSZ_BAD_JSON");
  });

  test("SSZ of no fork, and lists that are cut short", async () => {
    handler = answerSsz(new Uint8Array(1000), "electra");
    await rejects("LC_DATA_NO_FORK_FITS");
    handler = answerSsz(listSsz([chain.update(0)]).slice(0, -1));
    await expect(transport().getUpdates(0, 1)).rejects.toMatchObject({ code: "LC_DATA_BAD_LIST" });
    handler = answerJson({ data: "none" });
    await expect(transport().getUpdates(0, 1)).rejects.toMatchObject({ code: "LC_DATA_BAD_LIST" });
  });

  test("more updates than asked for", async () => {
    handler = answerSsz(listSsz([chain.update(0), chain.update(1)]));
    await expect(transport().getUpdates(0, 1)).rejects.toMatchObject({ code: "BEACON_API_TOO_MANY_UPDATES" });
  });
});
