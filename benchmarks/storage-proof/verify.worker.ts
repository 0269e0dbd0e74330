import { answerCall, type WorkerAnswer, type WorkerCall } from "../../src/pool/worker-answer.ts";
import { runStateProofTask } from "../../src/storage-proof/state-proof-task.ts";
import type { BenchmarkTasks } from "./tasks.ts";

/** A worker thread of the benchmark: batches, so that the hand-over of a task is not what is measured. */
export default function work(call: WorkerCall): Promise<WorkerAnswer> {
  return answerCall<BenchmarkTasks>(
    {
      verifyMany: async ({ task, times }) => {
        for (let i = 0; i < times; i++) runStateProofTask(task);
      },
    },
    call,
  );
}
