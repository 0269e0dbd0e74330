import type { EthGetProof } from "../../../src/mpt/eth-get-proof.ts";
import type { Hex } from "../../../src/primitives/hex.ts";
import { Random } from "../../property/mpt/random.ts";
import { randomState } from "../../property/mpt/random-state.ts";

/** A state of our own making for tests that are not about real data: an account of several nodes, and several slots. */
export interface SampleState {
  readonly stateRoot: Hex;
  readonly answer: EthGetProof;
  readonly slotKeys: readonly Hex[];
  readonly values: readonly bigint[];
}

export async function sampleState(seed: number, slots: number): Promise<SampleState> {
  const random = new Random(seed);
  for (;;) {
    const state = await randomState(random);
    const different = new Set(state.slotKeys).size === slots && state.slotKeys.length === slots;
    const deep = state.answer.accountProof.length > 2 && state.values.every((value) => value !== 0n);
    if (different && deep && state.answer.nonce === "0x1") return state;
  }
}
