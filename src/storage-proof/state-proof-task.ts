import { verifyStateProof } from "../mpt/account-proof.ts";
import { type AccountProof, type EthGetProof, parseEthGetProof } from "../mpt/eth-get-proof.ts";
import { encodeStateProofBytes } from "../mpt/state-proof.ts";
import { equalBytes } from "../mpt/trie.ts";
import { HeliogramError } from "../primitives/errors.ts";
import { fromHex, type Hex, toHex } from "../primitives/hex.ts";

/**
 * The heavy part of a state proof as one pure function, for a worker to run: parse what a server answered, verify every
 * node, build the multiproof that the contracts take. Input and output survive structured cloning.
 */
export interface StateProofTask {
  readonly stateRoot: Hex;
  readonly address: Hex;
  /** Storage keys before hashing, 32 bytes each. */
  readonly slotKeys: readonly Hex[];
  /** `eth_getProof` answers, as received, that together hold the slots in this order. */
  readonly answers: readonly unknown[];
}

export interface StateProofResult {
  /** Null if the account is proven absent. */
  readonly account: ProvenAccount | null;
  /** In the order of `slotKeys`; 0 for a slot proven absent. */
  readonly values: readonly bigint[];
  /** For `StateProof.slots` or `slotOrAbsent`; null if no slot was asked for, since those functions need one. */
  readonly encoded: Hex | null;
}

export interface ProvenAccount {
  readonly nonce: bigint;
  /** Wei. */
  readonly balance: bigint;
  readonly storageRoot: Hex;
  readonly codeHash: Hex;
}

/**
 * @throws StateProofAnswerError an answer is for another account or other slots, or the answers differ
 * @throws EthGetProofError, AccountProofError, TrieError, RlpError what is wrong with an answer
 */
export function runStateProofTask(task: StateProofTask): StateProofResult {
  const proof = mergeAnswers(task);
  const { account, values } = verifyStateProof(fromHex(task.stateRoot, 32), proof);
  const slotKeys = proof.slots.map(({ key }) => key);
  return {
    account: account === undefined ? null : describeAccount(account),
    values,
    encoded: slotKeys.length === 0 ? null : toHex(encodeStateProofBytes(proof, slotKeys)),
  };
}

/** One parsed answer with all slots, each where it was asked for. */
function mergeAnswers({ address, slotKeys, answers }: StateProofTask): AccountProof {
  const proofs = answers.map((answer) => parseEthGetProof(answer as EthGetProof));
  const first = proofs[0];
  if (first === undefined) throw new StateProofAnswerError("ANSWER_MISSING", "there is no answer to verify");
  const expected = fromHex(address, 20);
  for (const proof of proofs) {
    if (!equalBytes(proof.address, expected)) {
      throw new StateProofAnswerError("ANSWER_WRONG_ACCOUNT", "the answer is for another account", {
        details: { expected: address, actual: toHex(proof.address) },
      });
    }
    if (!sameNodes(proof.nodes, first.nodes)) {
      throw new StateProofAnswerError("ANSWERS_DIFFER", "the parts of the answer are of different states");
    }
  }
  const slots = proofs.flatMap((proof) => proof.slots);
  if (slots.length !== slotKeys.length) {
    throw new StateProofAnswerError(
      "ANSWER_WRONG_SLOTS",
      `${slotKeys.length} slots asked for, ${slots.length} answered`,
    );
  }
  for (const [index, slotKey] of slotKeys.entries()) {
    const key = slots[index]!.key;
    if (equalBytes(key, fromHex(slotKey, 32))) continue;
    throw new StateProofAnswerError("ANSWER_WRONG_SLOTS", `answer ${index} is for another slot`, {
      details: { index, expected: slotKey, actual: toHex(key) },
    });
  }
  return { ...first, slots };
}

function sameNodes(left: readonly Uint8Array[], right: readonly Uint8Array[]): boolean {
  return (
    left === right || (left.length === right.length && left.every((node, index) => equalBytes(node, right[index]!)))
  );
}

function describeAccount(account: {
  nonce: bigint;
  balance: bigint;
  storageRoot: Uint8Array;
  codeHash: Uint8Array;
}): ProvenAccount {
  const { nonce, balance, storageRoot, codeHash } = account;
  return { nonce, balance, storageRoot: toHex(storageRoot), codeHash: toHex(codeHash) };
}

export type StateProofAnswerErrorCode =
  | "ANSWER_MISSING"
  | "ANSWER_WRONG_ACCOUNT"
  | "ANSWER_WRONG_SLOTS"
  | "ANSWERS_DIFFER";

export class StateProofAnswerError extends HeliogramError<StateProofAnswerErrorCode> {}
