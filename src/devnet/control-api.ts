import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { HeliogramError } from "../primitives/errors.ts";
import { DevnetError } from "./errors.ts";
import type { AdvanceRequest, SourceStatus } from "./source-chain.ts";

const absent = z.array(z.int().nonnegative()).optional();
/** Bound of one request, so that a mistyped number does not keep the chain busy for hours. */
const SLOTS_MAX = 100_000;

const advanceRequest = z.union([
  z.strictObject({ slots: z.int().min(1).max(SLOTS_MAX), absent }),
  z.strictObject({ toNextEpoch: z.literal(true), absent }),
  z.strictObject({ toNextPeriod: z.literal(true), absent }),
  z.strictObject({ finalize: z.literal(true), absent }),
]);

export interface DevnetControl {
  status(): SourceStatus;
  advance(request: AdvanceRequest): Promise<SourceStatus>;
}

/**
 * Routes by which another process drives the devnet: `GET /devnet/v1/status` and `POST /devnet/v1/advance` with one of
 * `{"slots": 1}`, `{"toNextEpoch": true}`, `{"toNextPeriod": true}`, `{"finalize": true}`.
 */
export function registerControlApi(server: FastifyInstance, control: DevnetControl): void {
  server.get("/devnet/v1/status", () => ({ data: control.status() }));
  server.post("/devnet/v1/advance", async (request, reply) => {
    const parsed = advanceRequest.safeParse(request.body);
    if (!parsed.success) {
      const error = new DevnetError("DEVNET_BAD_REQUEST", "expected one of slots, toNextEpoch, toNextPeriod, finalize");
      return reply.code(400).send({ error: error.toJSON() });
    }
    try {
      return { data: await control.advance(parsed.data as AdvanceRequest) };
    } catch (error) {
      if (!(error instanceof HeliogramError)) throw error;
      return reply.code(409).send({ error: error.toJSON() });
    }
  });
}
