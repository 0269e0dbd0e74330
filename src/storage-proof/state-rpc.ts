import { HeliogramError } from "../primitives/errors.ts";
import type { Hex } from "../primitives/hex.ts";

/** A block by its hash, or by its number where a server takes no hash (several do not for `eth_getProof`). */
export type BlockReference = { readonly hash: Hex } | { readonly number: number };

/** A server that gives state proofs. Nothing it says is trusted. */
export interface StateRpc {
  /** For errors and logs; must not hold a secret. */
  readonly name: string;
  /**
   * Asks for `eth_getProof`.
   * @returns the answer as received, unchecked
   * @throws StateRpcError
   */
  getProof(query: ProofQuery): Promise<unknown>;
}

export interface ProofQuery {
  readonly address: Hex;
  readonly slotKeys: readonly Hex[];
  readonly block: BlockReference;
  readonly signal?: AbortSignal;
}

export interface HttpStateRpcOptions {
  /** Longest wait for a whole answer. */
  readonly timeoutMs?: number;
  /** Largest answer that is read. */
  readonly answerBytesMax?: number;
  readonly fetch?: typeof globalThis.fetch;
}

/** An archive node may read a proof from disk for seconds; a healthy one does not need half a minute. */
const DEFAULT_TIMEOUT_MS = 30_000;
/** 100 slots of eight full nodes, in hex, with the account, are below 1 MB. */
const DEFAULT_ANSWER_BYTES_MAX = 8 * 1024 * 1024;

/** What servers say when they do not have the state of a block (any more); geth, Erigon, Nethermind, Besu, reth. */
const STATE_UNAVAILABLE =
  /missing trie node|state.{0,40}(not|un)\s?available|historical state|pruned|proof window|header not found|unknown block|block not found|no state/i;

/** A server that says which state root a block has. It is a claim like any other, for callers without a light client. */
export interface StateRootClaims {
  /** @throws StateRpcError */
  claimStateRoot(block: BlockReference): Promise<Hex>;
}

/** `eth_getProof` over HTTP. The name is the host alone: paths and queries of providers hold keys. */
export function httpStateRpc(url: string, options: HttpStateRpcOptions = {}): StateRpc & StateRootClaims {
  const { timeoutMs = DEFAULT_TIMEOUT_MS, answerBytesMax = DEFAULT_ANSWER_BYTES_MAX } = options;
  const send = options.fetch ?? globalThis.fetch;
  const name = new URL(url).host;

  async function request(method: string, params: readonly unknown[], signal?: AbortSignal): Promise<unknown> {
    const deadline = AbortSignal.timeout(timeoutMs);
    const text = await guard(name, async () => {
      const response = await send(url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
        signal: signal === undefined ? deadline : AbortSignal.any([deadline, signal]),
      });
      const body = await readBounded(name, response, answerBytesMax);
      if (!response.ok && !body.startsWith("{")) throw unavailable(name, `HTTP status ${response.status}`);
      return body;
    });
    return readResult(name, text);
  }

  return {
    name,
    getProof({ address, slotKeys, block, signal }) {
      return request("eth_getProof", [address, slotKeys, blockParameter(block)], signal);
    },
    async claimStateRoot(block) {
      const header =
        "hash" in block
          ? await request("eth_getBlockByHash", [block.hash, false])
          : await request("eth_getBlockByNumber", [blockParameter(block), false]);
      const { stateRoot } = header as { stateRoot?: unknown };
      if (typeof stateRoot !== "string" || !/^0x[0-9a-f]{64}$/i.test(stateRoot)) throw badAnswer(name, "no state root");
      return stateRoot as Hex;
    },
  };
}

/** EIP-1898 object for a hash, quantity for a number. */
function blockParameter(block: BlockReference): unknown {
  return "hash" in block ? { blockHash: block.hash } : `0x${block.number.toString(16)}`;
}

/** Turns whatever fetch throws into an error that names the server. */
async function guard<T>(name: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof StateRpcError) throw error;
    const reason =
      error instanceof Error ? (error.cause instanceof Error ? error.cause.message : error.message) : "failed";
    throw unavailable(name, reason, error);
  }
}

async function readBounded(name: string, response: Response, bytesMax: number): Promise<string> {
  if (response.body === null) return "";
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > bytesMax) throw badAnswer(name, `more than ${bytesMax} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function readResult(name: string, text: string): unknown {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    throw badAnswer(name, "not JSON");
  }
  if (typeof answer !== "object" || answer === null) throw badAnswer(name, "not an object");
  const { result, error } = answer as { result?: unknown; error?: unknown };
  if (error !== undefined && error !== null) throw refused(name, error);
  if (result === undefined || result === null) throw badAnswer(name, "no result");
  return result;
}

function refused(name: string, error: unknown): StateRpcError {
  const said = typeof error === "object" && error !== null ? (error as { message?: unknown }).message : error;
  const message = String(said).slice(0, 200);
  if (STATE_UNAVAILABLE.test(message)) {
    return new StateRpcError("RPC_STATE_UNAVAILABLE", `${name} does not have the state of the block: ${message}`, {
      details: { rpc: name, message },
      hint: "use an archive node, or take the proof earlier: many nodes keep the state of 128 blocks",
    });
  }
  return new StateRpcError("RPC_REFUSED", `${name} refused: ${message}`, { details: { rpc: name, message } });
}

function unavailable(name: string, reason: string, cause?: unknown): StateRpcError {
  return new StateRpcError("RPC_UNAVAILABLE", `${name} gave no answer: ${reason}`, {
    details: { rpc: name, reason },
    retryable: true,
    ...(cause === undefined ? {} : { cause }),
  });
}

function badAnswer(name: string, reason: string): StateRpcError {
  return new StateRpcError("RPC_BAD_ANSWER", `${name} gave no JSON-RPC answer: ${reason}`, {
    details: { rpc: name, reason },
  });
}

export type StateRpcErrorCode = "RPC_UNAVAILABLE" | "RPC_REFUSED" | "RPC_STATE_UNAVAILABLE" | "RPC_BAD_ANSWER";

export class StateRpcError extends HeliogramError<StateRpcErrorCode> {}
