/**
 * The base of every error that this project throws on purpose.
 *
 * A module declares its own subclass at the bottom of the file that throws it, with a closed union of codes:
 * `class TrieError extends HeliogramError<TrieErrorCode> {}`. Codes are stable and documented; messages are for people.
 */

export type ErrorDetails = Readonly<Record<string, ErrorDetail>>;
export type ErrorDetail = string | number | boolean | null | readonly ErrorDetail[];

export interface ErrorOptions {
  /** The offending values, in a form that survives JSON (bigints and bytes as hex or decimal strings). */
  readonly details?: ErrorDetails;
  /** What the reader can do about it. */
  readonly hint?: string;
  /** True if the same call can succeed later without a change by the caller (a time-out, a busy server). */
  readonly retryable?: boolean;
  readonly cause?: unknown;
}

export interface SerializedError {
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly details: ErrorDetails;
  readonly hint: string | null;
  readonly retryable: boolean;
  readonly cause: SerializedError | string | null;
}

export class HeliogramError<Code extends string = string> extends Error {
  readonly code: Code;
  readonly details: ErrorDetails;
  readonly hint: string | undefined;
  readonly retryable: boolean;

  constructor(code: Code, message: string, options: ErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.details = options.details ?? {};
    this.hint = options.hint;
    this.retryable = options.retryable ?? false;
  }

  /** A plain object that crosses threads, processes and queues; `errorFromJSON` is its inverse. */
  toJSON(): SerializedError {
    return {
      name: this.name,
      code: this.code,
      message: this.message,
      details: this.details,
      hint: this.hint ?? null,
      retryable: this.retryable,
      cause: serializeCause(this.cause),
    };
  }
}

/** Rebuilds an error from `toJSON`. The class is the base class; `name` and `code` say which error it was. */
export function errorFromJSON(json: SerializedError): HeliogramError {
  const cause = json.cause === null || typeof json.cause === "string" ? json.cause : errorFromJSON(json.cause);
  const error = new HeliogramError(json.code, json.message, {
    details: json.details,
    retryable: json.retryable,
    ...(json.hint === null ? {} : { hint: json.hint }),
    ...(cause === null ? {} : { cause }),
  });
  error.name = json.name;
  return error;
}

function serializeCause(cause: unknown): SerializedError | string | null {
  if (cause === undefined || cause === null) return null;
  if (cause instanceof HeliogramError) return cause.toJSON();
  return cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
}
