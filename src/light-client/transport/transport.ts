import type {
  LightClientBootstrap,
  LightClientFinalityUpdate,
  LightClientOptimisticUpdate,
  LightClientUpdate,
} from "../../ssz/values.ts";

/**
 * Where light-client data come from: one server, which may lie. Answers are decoded, never verified; whoever uses them
 * verifies. Every method gives up by itself in bounded time, and at once when `signal` is aborted.
 */
export interface LightClientTransport {
  /** For logs and events. */
  readonly name: string;
  /** @param blockRoot 32 bytes */
  getBootstrap(blockRoot: Uint8Array, signal?: AbortSignal): Promise<LightClientBootstrap>;
  /** Best updates of `count` periods from `startPeriod` on; fewer if the server has or gives fewer. */
  getUpdates(startPeriod: number, count: number, signal?: AbortSignal): Promise<LightClientUpdate[]>;
  getFinalityUpdate(signal?: AbortSignal): Promise<LightClientFinalityUpdate>;
  getOptimisticUpdate(signal?: AbortSignal): Promise<LightClientOptimisticUpdate>;
}
