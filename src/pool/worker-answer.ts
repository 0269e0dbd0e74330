import { errorFromJSON, HeliogramError, type SerializedError } from "../primitives/errors.ts";
import { type TaskHandlers, type TaskMap, unknownTask } from "./pool.ts";

/** What goes to a worker thread. */
export interface WorkerCall {
  readonly name: string;
  readonly input: unknown;
}

/** What comes back: errors as data, because classes do not survive a thread boundary. */
export type WorkerAnswer =
  | { readonly ok: true; readonly output: unknown }
  | { readonly ok: false; readonly error: SerializedError };

/** Runs one call inside a worker. Never rejects, so a rejection seen from outside means that the worker died. */
export async function answerCall<Tasks extends TaskMap>(
  handlers: TaskHandlers<Tasks>,
  call: WorkerCall,
): Promise<WorkerAnswer> {
  try {
    const handler = Object.hasOwn(handlers, call.name) ? handlers[call.name] : undefined;
    if (handler === undefined) throw unknownTask(call.name);
    return { ok: true, output: await handler(call.input) };
  } catch (error) {
    return { ok: false, error: toTaskError(call.name, error).toJSON() };
  }
}

/** @throws HeliogramError the error that the task threw */
export function readAnswer(answer: WorkerAnswer): unknown {
  if (answer.ok) return answer.output;
  throw errorFromJSON(answer.error);
}

function toTaskError(name: string, error: unknown): HeliogramError {
  if (error instanceof HeliogramError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new TaskError("TASK_FAILED", `task ${name} failed: ${message}`, { details: { name }, cause: error });
}

export class TaskError extends HeliogramError<"TASK_FAILED"> {}
