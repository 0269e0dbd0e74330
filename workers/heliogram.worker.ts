import { createHeliogramHandlers } from "../src/pool/heliogram-tasks.ts";
import { answerCall, type WorkerAnswer, type WorkerCall } from "../src/pool/worker-answer.ts";

const handlers = createHeliogramHandlers();

/** Entry point of the worker threads. */
export default function answer(call: WorkerCall): Promise<WorkerAnswer> {
  return answerCall(handlers, call);
}
