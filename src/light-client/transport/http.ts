import { HeliogramError } from "../../primitives/errors.ts";
import type { Clock } from "../clock.ts";

export interface HttpGetOptions {
  /** Names the request in errors. URLs stay out of them: their paths may hold access keys. */
  readonly label: string;
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  /** For the whole answer, body included. */
  readonly timeoutMs: number;
  readonly bodyBytesMax: number;
  readonly accept: string;
  readonly signal: AbortSignal | undefined;
}

export interface HttpAnswer {
  readonly body: Uint8Array;
  readonly contentType: string;
  readonly headers: Headers;
}

/**
 * One GET with limits on time and size. A body is read piece by piece, so neither an endless nor a huge one is held.
 * @throws BeaconApiError
 */
export async function httpGet(url: string, options: HttpGetOptions): Promise<HttpAnswer> {
  const { clock, label, timeoutMs, signal } = options;
  const abort = new AbortController();
  const settled = new AbortController();
  const onAbort = (): void => abort.abort();
  signal?.addEventListener("abort", onAbort);
  if (signal?.aborted) abort.abort();
  let isLate = false;
  void clock.sleep(timeoutMs, settled.signal).then(() => {
    if (settled.signal.aborted) return;
    isLate = true;
    abort.abort();
  });
  try {
    return await Promise.race([exchange(url, options, abort.signal), rejectOnAbort(abort.signal)]);
  } catch (cause) {
    if (isLate)
      throw new BeaconApiError("BEACON_API_TIMEOUT", `no whole answer within ${timeoutMs} ms`, { request: label });
    if (signal?.aborted) throw new BeaconApiError("BEACON_API_ABORTED", "the request was aborted", { request: label });
    if (cause instanceof BeaconApiError) throw cause;
    throw new BeaconApiError("BEACON_API_UNREACHABLE", "the server could not be reached", { request: label }, cause);
  } finally {
    signal?.removeEventListener("abort", onAbort);
    settled.abort();
    abort.abort();
  }
}

async function exchange(url: string, options: HttpGetOptions, signal: AbortSignal): Promise<HttpAnswer> {
  const response = await options.fetch(url, { headers: { accept: options.accept }, signal });
  if (response.status !== 200) {
    throw new BeaconApiError("BEACON_API_STATUS", `the server answered with status ${response.status}`, {
      request: options.label,
      status: response.status,
    });
  }
  const body = await readBody(response, options);
  return { body, contentType: response.headers.get("content-type") ?? "", headers: response.headers };
}

async function readBody(response: Response, { bodyBytesMax: bytesMax, label }: HttpGetOptions): Promise<Uint8Array> {
  const tooLarge = (): BeaconApiError =>
    new BeaconApiError("BEACON_API_BODY_TOO_LARGE", `the answer is larger than ${bytesMax} bytes`, {
      request: label,
      bytesMax,
    });
  if (Number(response.headers.get("content-length") ?? 0) > bytesMax) throw tooLarge();
  const reader = response.body?.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const piece = await reader?.read();
    if (piece === undefined || piece.done) break;
    length += piece.value.length;
    if (length > bytesMax) throw tooLarge();
    pieces.push(piece.value);
  }
  const body = new Uint8Array(length);
  let offset = 0;
  for (const piece of pieces) {
    body.set(piece, offset);
    offset += piece.length;
  }
  return body;
}

/** A body that ignores its abort signal must not keep the caller waiting. */
function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const onAbort = (): void => reject(new Error("aborted"));
    if (signal.aborted) onAbort();
    else signal.addEventListener("abort", onAbort, { once: true });
  });
}

export type BeaconApiErrorCode =
  | "BEACON_API_BAD_URL"
  | "BEACON_API_UNREACHABLE"
  | "BEACON_API_TIMEOUT"
  /** The caller gave up. */
  | "BEACON_API_ABORTED"
  /** Another status than 200; `status` says which. */
  | "BEACON_API_STATUS"
  | "BEACON_API_BODY_TOO_LARGE"
  /** A body that says it is JSON, and is not. */
  | "BEACON_API_NOT_JSON"
  | "BEACON_API_BAD_GENESIS"
  /** More updates than were asked for. */
  | "BEACON_API_TOO_MANY_UPDATES";

export class BeaconApiError extends HeliogramError<BeaconApiErrorCode> {
  constructor(
    code: BeaconApiErrorCode,
    message: string,
    details: Readonly<Record<string, string | number>> = {},
    cause?: unknown,
  ) {
    super(code, message, {
      details,
      retryable: isRetryable(code, details.status),
      ...(cause === undefined ? {} : { cause }),
    });
  }
}

function isRetryable(code: BeaconApiErrorCode, status: unknown): boolean {
  if (code === "BEACON_API_STATUS") return typeof status === "number" && (status === 429 || status >= 500);
  return code === "BEACON_API_UNREACHABLE" || code === "BEACON_API_TIMEOUT";
}
