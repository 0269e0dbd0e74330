import type { Hex } from "../primitives/hex.ts";
import type {
  Clock,
  DestinationPort,
  FinalityPort,
  InclusionPort,
  LightClientPort,
  PipelineEvent,
  SourcePort,
} from "./ports.ts";
import type { PipelineStore } from "./store.ts";

export interface PipelineLimits {
  /** Blocks asked for in one request for logs; public nodes refuse more than a few thousand. */
  readonly logBlocksMax: number;
  /** Messages handled in one turn: bounds memory and the length of one database transaction. */
  readonly messagesPerTurnMax: number;
  /** A lone message goes by the storage path; this many that share a chunk are worth a Groth16 proof. */
  readonly batchMessagesMin: number;
  /** Deliveries under way at once: bounds what a crash has to redo. */
  readonly openDeliveriesMax: number;
  /** After this many given-up deliveries a message is put aside for a person to look at. */
  readonly attemptsMax: number;
}

export const DEFAULT_PIPELINE_LIMITS: PipelineLimits = {
  logBlocksMax: 1_000,
  messagesPerTurnMax: 2_048,
  batchMessagesMin: 3,
  openDeliveriesMax: 8,
  attemptsMax: 5,
};

/** What every step gets. */
export interface PipelineContext {
  readonly source: SourcePort;
  readonly finality: FinalityPort;
  readonly lightClient: LightClientPort;
  readonly inclusion: InclusionPort;
  readonly destination: DestinationPort;
  readonly store: PipelineStore;
  readonly clock: Clock;
  readonly limits: PipelineLimits;
  /** The inbox that this route delivers to. */
  readonly inbox: Hex;
  readonly destinationChainId: bigint;
  /** Block in which the outbox was deployed: no message is older. */
  readonly outboxBlock: number;
  emit(event: PipelineEvent): void;
}
