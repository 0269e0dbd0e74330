import type { StateProofTask } from "../../src/storage-proof/state-proof-task.ts";

/** A type and not an interface: only types are indexable by any name. */
export type BenchmarkTasks = {
  readonly verifyMany: {
    readonly input: { readonly task: StateProofTask; readonly times: number };
    readonly output: undefined;
  };
};
