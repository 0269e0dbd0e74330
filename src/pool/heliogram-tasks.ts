import type { LoadedCircuit } from "../groth16/keys.ts";
import { type LoadOptions, loadCircuit } from "../groth16/load.ts";
import type { InclusionInputs } from "../inclusion/inputs.ts";
import { type InclusionProof, proveInclusion } from "../inclusion/prove.ts";
import { runStateProofTask, type StateProofResult, type StateProofTask } from "../storage-proof/state-proof-task.ts";
import type { TaskHandlers } from "./pool.ts";

/** Which circuit, and where its keys are. */
export interface CircuitReference {
  readonly name: string;
  /** Folder of keys from a ceremony; without it, this machine's development keys. */
  readonly keys?: string;
}

/** The work of a prover node that goes to worker threads. */
export type HeliogramTasks = {
  /** Proves and verifies; the proof is good when it leaves the worker. */
  readonly proveInclusion: {
    readonly input: { readonly circuit: CircuitReference; readonly prepared: InclusionInputs };
    readonly output: InclusionProof;
  };
  /** Verifies `eth_getProof` answers against a state root and builds the proof that contracts take. */
  readonly stateProof: { readonly input: StateProofTask; readonly output: StateProofResult };
};

/** The handlers, with circuits and keys loaded once for as long as the worker lives. */
export function createHeliogramHandlers(): TaskHandlers<HeliogramTasks> {
  const circuits = new Map<string, Promise<LoadedCircuit>>();

  function load(reference: CircuitReference): Promise<LoadedCircuit> {
    const key = `${reference.name} ${reference.keys ?? ""}`;
    let circuit = circuits.get(key);
    if (circuit === undefined) {
      const options: LoadOptions = reference.keys === undefined ? {} : { keys: reference.keys };
      circuit = loadCircuit(reference.name, options);
      // A failed load must not be remembered: the keys may be made in the meantime.
      circuit.catch(() => circuits.delete(key));
      circuits.set(key, circuit);
    }
    return circuit;
  }

  return {
    proveInclusion: async ({ circuit, prepared }) => proveInclusion(await load(circuit), prepared),
    stateProof: async (task) => runStateProofTask(task),
  };
}
