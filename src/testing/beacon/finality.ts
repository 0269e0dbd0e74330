/** A checkpoint as the state keeps it; the root of the one before the first is zero. */
interface Checkpoint {
  readonly epoch: number;
  readonly root: Uint8Array;
}

/** The part of the state that Casper FFG works on. */
export interface FinalityState {
  /** Whether the last four epochs were justified, the newest first. */
  readonly justified: readonly [boolean, boolean, boolean, boolean];
  readonly previousJustified: Checkpoint;
  readonly currentJustified: Checkpoint;
  readonly finalized: Checkpoint;
}

const zeroCheckpoint: Checkpoint = { epoch: 0, root: new Uint8Array(32) };

export const genesisFinality: FinalityState = {
  justified: [false, false, false, false],
  previousJustified: zeroCheckpoint,
  currentJustified: zeroCheckpoint,
  finalized: zeroCheckpoint,
};

/**
 * `process_justification_and_finalization` at the end of an epoch, for a chain in which either everybody attests in
 * time or nobody does.
 *
 * Source: consensus-specs, `specs/phase0/beacon-chain.md`, `weigh_justification_and_finalization`.
 * @param epoch the epoch that ends
 * @param attested whether the target of this epoch got its two thirds
 * @param target root of the block at the first slot of the epoch, or of the last one before it
 */
export function endEpoch(state: FinalityState, epoch: number, attested: boolean, target: Uint8Array): FinalityState {
  if (epoch <= 1) return state;
  const bits = [attested, state.justified[0], state.justified[1], state.justified[2]] as const;
  const currentJustified = attested ? { epoch, root: target } : state.currentJustified;
  return {
    justified: bits,
    previousJustified: state.currentJustified,
    currentJustified,
    finalized: newlyFinalized(state, epoch, bits) ?? state.finalized,
  };
}

function newlyFinalized(state: FinalityState, epoch: number, bits: readonly boolean[]): Checkpoint | undefined {
  const old = state.previousJustified;
  const current = state.currentJustified;
  const all = (from: number, to: number) => bits.slice(from, to).every(Boolean);
  if (all(0, 2) && current.epoch + 1 === epoch) return current;
  if (all(0, 3) && current.epoch + 2 === epoch) return current;
  if (all(1, 3) && old.epoch + 2 === epoch) return old;
  if (all(1, 4) && old.epoch + 3 === epoch) return old;
  return undefined;
}
