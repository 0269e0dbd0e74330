import type { CircuitInstance } from "../groth16/circuits.ts";
import { buildInclusionInputs } from "../inclusion/inputs.ts";
import { planAnchors, planBatches } from "../inclusion/plan.ts";
import type { ProofContext } from "../inclusion/statement.ts";
import { messageLeaf } from "../messages/message.ts";
import { MountainRange } from "../messages/mountain-range.ts";
import type { InclusionPort } from "../pipeline/ports.ts";
import type { CircuitReference, HeliogramTasks } from "../pool/heliogram-tasks.ts";
import type { TaskPool } from "../pool/pool.ts";

/** Longest time for one proof, waiting for a worker included: many times what the largest circuit takes. */
const PROOF_DEADLINE_MS = 30 * 60_000;

export interface InclusionCircuit {
  readonly instance: CircuitInstance;
  readonly reference: CircuitReference;
  /** Position of its verifier in the inbox's list. */
  readonly verifierId: number;
  /** What proofs are bound to. */
  readonly context: ProofContext;
}

/** The mountain range of the outbox, and proofs over it made in the pool. */
export function createInclusionPort(
  circuit: InclusionCircuit | undefined,
  pool: TaskPool<HeliogramTasks>,
): InclusionPort {
  const range = new MountainRange();
  return {
    append: (ids) => {
      for (const id of ids) range.append(messageLeaf(id));
    },
    rangeSize: () => range.size,
    truncate: (size) => range.truncate(size),
    nodeValue: ({ level, index }) => range.value(level, index),
    planBatches: (size, nonces) => {
      if (circuit === undefined) return [];
      const { batches } = planBatches(circuit.instance, size, nonces);
      return batches.map((batch) => ({ ...batch, circuit: circuit.instance.name }));
    },
    anchorOf: (size, nonce) => planAnchors(size, [nonce]).anchors[0],
    siblings: (nonce, anchor) => range.path(nonce, anchor.level).siblings,
    prove: async ({ anchors, nonces, circuit: name }) => {
      if (circuit === undefined || circuit.instance.name !== name) throw new RangeError(`no circuit ${name} is loaded`);
      const prepared = buildInclusionInputs(range, {
        instance: circuit.instance,
        anchors,
        nonces,
        context: circuit.context,
      });
      const proof = await pool.run(
        "proveInclusion",
        { circuit: circuit.reference, prepared },
        { deadlineMs: PROOF_DEADLINE_MS },
      );
      return { ...proof, circuit: name, verifierId: circuit.verifierId };
    },
  };
}
