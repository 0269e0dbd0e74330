import { join } from "node:path";
import type { Abi, Account, Chain, PublicClient, Transport } from "viem";
import type { Bls } from "../bls/bls.ts";
import { beaconLightClientAbi } from "../contracts/generated/BeaconLightClient.ts";
import { inboxAbi } from "../contracts/generated/Inbox.ts";
import { inclusionVerifierAbi } from "../contracts/generated/InclusionVerifier.ts";
import type { LoadedCircuit } from "../groth16/keys.ts";
import type { ChainConfig } from "../light-client/config/chain-config.ts";
import type { LightClientTransport } from "../light-client/transport/transport.ts";
import { DEFAULT_PIPELINE_LIMITS, type PipelineContext, type PipelineLimits } from "../pipeline/context.ts";
import type { PipelineEvent } from "../pipeline/ports.ts";
import { OPEN_DELIVERY_STAGES } from "../pipeline/records.ts";
import { openSqliteStore } from "../pipeline/sqlite-store.ts";
import type { HeliogramTasks } from "../pool/heliogram-tasks.ts";
import type { TaskPool } from "../pool/pool.ts";
import { fromHex } from "../primitives/hex.ts";
import { httpStateRpc } from "../storage-proof/state-rpc.ts";
import { createConsensus } from "./consensus-port.ts";
import type { RouteContracts } from "./deploy-route.ts";
import { createDestinationPort } from "./destination-port.ts";
import { createInclusionPort, type InclusionCircuit } from "./inclusion-port.ts";
import { createLightClientPort } from "./light-client-port.ts";
import { createSourcePort } from "./source-port.ts";
import { createSubmitter } from "./submitter.ts";

export interface RouteOptions {
  readonly name: string;
  /** Folder of the database. */
  readonly dataFolder: string;
  readonly source: PublicClient<Transport, Chain>;
  /** JSON-RPC servers of the source that are asked for state proofs, in this order. */
  readonly stateRpcUrls: readonly string[];
  readonly destination: PublicClient<Transport, Chain>;
  /** Pays on the destination and is recorded as the one who delivered. */
  readonly account: Account;
  readonly config: ChainConfig;
  readonly transports: readonly LightClientTransport[];
  readonly bls: Bls;
  readonly contracts: RouteContracts;
  /** Circuit of the batch path, as deployed; without one every message goes alone. */
  readonly circuit: LoadedCircuit | undefined;
  readonly pool: TaskPool<HeliogramTasks>;
  readonly confirmations: number;
  readonly limits?: Partial<PipelineLimits>;
  emit(event: PipelineEvent): void;
}

export interface Route {
  readonly context: PipelineContext;
  close(): Promise<void>;
}

const ERRORS: Abi = [...beaconLightClientAbi, ...inboxAbi, ...inclusionVerifierAbi].filter(
  (item) => item.type === "error",
);

/** Connects the pipeline with a source and a destination. */
export async function openRoute(options: RouteOptions): Promise<Route> {
  const { source, destination, contracts, account } = options;
  const store = openSqliteStore(join(options.dataFolder, "heliogram.sqlite"), options.name);
  const submitter = createSubmitter({ client: destination, account, errors: ERRORS });
  for (const delivery of await store.deliveriesInStages(OPEN_DELIVERY_STAGES, Number.MAX_SAFE_INTEGER)) {
    if ("transaction" in delivery.state) submitter.reserve(delivery.state.transaction.nonce);
  }
  const consensus = createConsensus({
    config: options.config,
    bls: options.bls,
    transports: options.transports,
    checkpoint: fromHex(contracts.lightClient.checkpointRoot, 32),
  });
  const context: PipelineContext = {
    source: createSourcePort({
      client: source,
      stateRpcs: options.stateRpcUrls.map((url) => httpStateRpc(url)),
      pool: options.pool,
      outbox: contracts.outbox.address,
      sourceChainId: BigInt(source.chain.id),
    }),
    finality: consensus,
    lightClient: createLightClientPort({
      consensus,
      client: destination,
      submitter,
      lightClient: contracts.lightClient.address,
      deploymentBlock: contracts.lightClient.blockNumber,
      checkpointSlot: contracts.lightClient.checkpointSlot,
    }),
    inclusion: createInclusionPort(inclusionCircuit(options), options.pool),
    destination: createDestinationPort({
      client: destination,
      submitter,
      inbox: contracts.inbox.address,
      confirmations: options.confirmations,
    }),
    store,
    clock: { nowMs: () => Date.now() },
    limits: { ...DEFAULT_PIPELINE_LIMITS, ...options.limits },
    inbox: contracts.inbox.address,
    destinationChainId: BigInt(destination.chain.id),
    outboxBlock: contracts.outbox.blockNumber,
    emit: options.emit,
  };
  return {
    context,
    close: async () => {
      await consensus.stop();
      await store.close();
    },
  };
}

function inclusionCircuit(options: RouteOptions): InclusionCircuit | undefined {
  const { circuit, contracts, destination, account } = options;
  if (circuit === undefined) return undefined;
  const verifierId = contracts.verifiers.findIndex((verifier) => verifier.circuit === circuit.instance.name);
  const verifier = contracts.verifiers[verifierId];
  if (verifier === undefined) return undefined;
  return {
    instance: circuit.instance,
    reference: { name: circuit.instance.name },
    verifierId,
    context: {
      chainId: BigInt(destination.chain.id),
      verifier: verifier.address,
      keyDigest: circuit.lock.keyDigest,
      beneficiary: account.address,
    },
  };
}
