import { HeliogramError } from "../primitives/errors.ts";
import type { Hex } from "../primitives/hex.ts";
import { runStateProofTask, type StateProofResult, type StateProofTask } from "./state-proof-task.ts";
import type { BlockReference, StateRpc } from "./state-rpc.ts";

/** Servers limit what one request may ask for; 100 slots are accepted everywhere and cost little overhead. */
const SLOTS_PER_REQUEST = 100;

export interface FetchStateProofOptions {
  /** Asked in this order until one gives a proof that verifies. */
  readonly rpcs: readonly StateRpc[];
  /** Verifies and encodes; a worker pool in the node, by default the calling thread. */
  readonly run?: (task: StateProofTask) => Promise<StateProofResult>;
  /** Told of each server that failed, as soon as it did. */
  readonly onFailure?: (failure: RpcFailure) => void;
  readonly slotsPerRequest?: number;
}

export interface StateProofQuery {
  /** A state root that the caller has verified, of `block`. */
  readonly stateRoot: Hex;
  readonly block: BlockReference;
  readonly address: Hex;
  readonly slotKeys: readonly Hex[];
  readonly signal?: AbortSignal;
}

/** What one server did. `lied` is true for an answer that came and does not prove what it states. */
export interface RpcFailure {
  readonly rpc: string;
  readonly lied: boolean;
  readonly error: HeliogramError;
}

/**
 * Fetches a proof and verifies it against the state root before anything else sees it. A server that has no answer, or a
 * false one, is passed over for the next.
 * @throws FetchStateProofError STATE_PROOF_UNAVAILABLE if all servers fail; its details name each and its error
 */
export async function fetchStateProof(
  options: FetchStateProofOptions,
  query: StateProofQuery,
): Promise<StateProofResult> {
  const failures: RpcFailure[] = [];
  for (const rpc of options.rpcs) {
    query.signal?.throwIfAborted();
    const outcome = await askOne(rpc, options, query);
    if (!("error" in outcome)) return outcome;
    failures.push(outcome);
    options.onFailure?.(outcome);
  }
  query.signal?.throwIfAborted();
  throw allFailed(failures);
}

async function askOne(
  rpc: StateRpc,
  { run = runHere, slotsPerRequest = SLOTS_PER_REQUEST }: FetchStateProofOptions,
  { stateRoot, address, slotKeys, block, signal }: StateProofQuery,
): Promise<StateProofResult | RpcFailure> {
  const answers: unknown[] = [];
  try {
    // One request at a time: a server that fails the first is not asked for the rest.
    for (const part of split(slotKeys, slotsPerRequest)) {
      answers.push(await rpc.getProof({ address, slotKeys: part, block, ...(signal === undefined ? {} : { signal }) }));
    }
  } catch (error) {
    return { rpc: rpc.name, lied: false, error: asHeliogramError(error) };
  }
  try {
    return await run({ stateRoot, address, slotKeys, answers });
  } catch (error) {
    const failure = asHeliogramError(error);
    // A pool that is full or closed says nothing about the server.
    if (failure.name === "PoolError") throw failure;
    return { rpc: rpc.name, lied: true, error: failure };
  }
}

function runHere(task: StateProofTask): Promise<StateProofResult> {
  return Promise.resolve().then(() => runStateProofTask(task));
}

/** At least one part: an account without slots is a request too. */
function split(slotKeys: readonly Hex[], size: number): readonly (readonly Hex[])[] {
  const count = Math.max(1, Math.ceil(slotKeys.length / size));
  return Array.from({ length: count }, (_, index) => slotKeys.slice(index * size, (index + 1) * size));
}

function asHeliogramError(error: unknown): HeliogramError {
  if (error instanceof HeliogramError) return error;
  throw error;
}

function allFailed(failures: readonly RpcFailure[]): FetchStateProofError {
  const liars = failures.filter(({ lied }) => lied).map(({ rpc }) => rpc);
  const summary = failures.map(({ rpc, error }) => `${rpc}: ${error.code}`).join("; ");
  return new FetchStateProofError(
    "STATE_PROOF_UNAVAILABLE",
    `no server gave a valid proof (${summary || "none known"})`,
    {
      details: { failures: failures.map(({ rpc, lied, error }) => [rpc, error.code, lied]), liars },
      retryable: failures.some(({ error }) => error.retryable),
      hint: "add a server that keeps the state of this block",
      cause: failures.at(-1)?.error,
    },
  );
}

export class FetchStateProofError extends HeliogramError<"STATE_PROOF_UNAVAILABLE"> {}
