import { BaseError, ContractFunctionRevertedError } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beaconLightClientAbi } from "../../src/contracts/generated/BeaconLightClient.ts";
import { inboxAbi } from "../../src/contracts/generated/Inbox.ts";
import { inclusionVerifierAbi } from "../../src/contracts/generated/InclusionVerifier.ts";
import type { ContractUpdate } from "../../src/contracts/light-client/abi.ts";
import { CommitteeWitness } from "../../src/contracts/light-client/committee-witness.ts";
import { toContractUpdate } from "../../src/contracts/light-client/encode-update.ts";
import { encodeMessageList } from "../../src/messages/message-list.ts";
import type { Consensus } from "../../src/node/consensus-port.ts";
import { observe } from "../../src/pipeline/1-observe.ts";
import { finalize } from "../../src/pipeline/2-finalize.ts";
import { anchorSlot } from "../../src/pipeline/outbox-layout.ts";
import type { AcceptedState, MessageRecord } from "../../src/pipeline/records.ts";
import type { Hex } from "../../src/primitives/hex.ts";
import { type SmallWorld, startSmallWorld } from "./small-world.ts";

const MESSAGES = 3;
const SIGNER = "0x00000000000000000000000000000000000000aa" as const;

let world: SmallWorld;
beforeAll(async () => {
  world = await startSmallWorld();
  await world.send(MESSAGES);
  await world.devnet.advance({ finalize: true });
}, 300_000);
afterAll(() => world?.stop());

/** Flips the lowest bit of one byte, counted from the end. */
function flip(hex: Hex, byteFromEnd = 0): Hex {
  const bytes = Buffer.from(hex.slice(2), "hex");
  const position = bytes.length - 1 - byteFromEnd;
  bytes[position] = (bytes[position] ?? 0) ^ 1;
  return `0x${bytes.toString("hex")}`;
}

function replaced<T>(list: readonly T[], index: number, value: T): T[] {
  return list.map((entry, position) => (position === index ? value : entry));
}

/** Name of the error that a call reverts with; undefined if it does not. */
async function revertOf(call: Promise<unknown>): Promise<string | undefined> {
  try {
    await call;
    return undefined;
  } catch (error) {
    const reverted =
      error instanceof BaseError ? error.walk((cause) => cause instanceof ContractFunctionRevertedError) : null;
    if (reverted instanceof ContractFunctionRevertedError)
      return reverted.data?.errorName ?? reverted.signature ?? "no data";
    throw error;
  }
}

describe("tampering on chain", () => {
  const errors = [...beaconLightClientAbi, ...inboxAbi, ...inclusionVerifierAbi].filter(
    (item) => item.type === "error",
  );

  describe("a light-client update", () => {
    let update: ContractUpdate;
    const submit = (tampered: ContractUpdate): Promise<string | undefined> =>
      revertOf(
        world.destination.publicClient.simulateContract({
          address: world.contracts.lightClient.address,
          abi: beaconLightClientAbi,
          functionName: "submitUpdate",
          args: [tampered],
          account: SIGNER,
        }),
      );

    beforeAll(async () => {
      await world.route.context.finality.follow();
      const consensus = world.route.context.finality as Consensus;
      const newest = consensus.newest();
      if (newest === undefined) throw new Error("no update was verified");
      const committee = consensus.committee(consensus.signaturePeriod(newest));
      if (committee === undefined) throw new Error("no committee is known");
      const witness = new CommitteeWitness(consensus.config.preset, committee, consensus.bls);
      update = toContractUpdate(consensus.config, newest, { committee: witness, withNextCommittee: false });
    });

    it("is accepted as it is", async () => {
      expect(await submit(update)).toBeUndefined();
    });

    const tamperings: Readonly<Record<string, [(valid: ContractUpdate) => ContractUpdate, string]>> = {
      "signature: another point": [
        ({ sync, ...rest }) => ({
          ...rest,
          sync: { ...sync, signature: replaced(sync.signature, 5, flip(sync.signature[5])) as never },
        }),
        "InvalidPairingInput",
      ],
      "participation: a bit cleared": [
        (valid) => ({
          ...valid,
          sync: { ...valid.sync, participation: [valid.sync.participation[0] ^ 1n, valid.sync.participation[1]] },
        }),
        "AbsentKeysLength",
      ],
      "committee: aggregate key": [
        ({ sync, ...rest }) => ({
          ...rest,
          sync: { ...sync, aggregateKey: replaced(sync.aggregateKey, 0, flip(sync.aggregateKey[0])) as never },
        }),
        "WrongCommittee",
      ],
      "committee: root of the keys": [
        (valid) => ({
          ...valid,
          sync: { ...valid.sync, siblings: replaced(valid.sync.siblings, 0, flip(valid.sync.siblings[0] ?? "0x")) },
        }),
        "WrongCommittee",
      ],
      "finality branch": [
        (valid) => ({
          ...valid,
          finalityBranch: replaced(valid.finalityBranch, 2, flip(valid.finalityBranch[2] ?? "0x")),
        }),
        "WrongFinalityBranch",
      ],
      "finalized header": [
        (valid) => ({ ...valid, finalized: { ...valid.finalized, proposerIndex: valid.finalized.proposerIndex ^ 1n } }),
        "WrongFinalityBranch",
      ],
      "attested header: state root": [
        (valid) => ({ ...valid, attested: { ...valid.attested, stateRoot: flip(valid.attested.stateRoot) } }),
        "WrongFinalityBranch",
      ],
      "attested header: proposer": [
        (valid) => ({ ...valid, attested: { ...valid.attested, proposerIndex: valid.attested.proposerIndex ^ 1n } }),
        "WrongSignature",
      ],
      "execution state root": [
        (valid) => ({ ...valid, execution: { ...valid.execution, stateRoot: flip(valid.execution.stateRoot) } }),
        "WrongExecutionProof",
      ],
      "execution timestamp": [
        (valid) => ({ ...valid, execution: { ...valid.execution, timestamp: valid.execution.timestamp + 1n } }),
        "WrongExecutionProof",
      ],
      "signature slot in the future": [
        (valid) => ({ ...valid, signatureSlot: valid.signatureSlot + 8_192n * 50n }),
        "SignatureFromTheFuture",
      ],
    };
    it.each(Object.entries(tamperings))("%s", async (_name, [tamper, error]) => {
      expect(await submit(tamper(update))).toBe(error);
    });
  });

  describe("a delivery", () => {
    let accepted: AcceptedState;
    let records: readonly MessageRecord[];
    let source: { index: bigint; state: Record<string, bigint | Hex> };

    beforeAll(async () => {
      const { context } = world.route;
      await observe(context);
      await finalize(context);
      const advanced = await context.lightClient.advance();
      if (advanced.accepted === undefined) throw new Error("no state was accepted");
      accepted = advanced.accepted;
      records = await context.store.messagesInStage("finalized", 10);
      const { index, ...state } = accepted;
      source = {
        index: BigInt(index),
        state: Object.fromEntries(
          Object.entries(state).map(([key, value]) => [key, typeof value === "number" ? BigInt(value) : value]),
        ),
      };
    });

    const inboxCall = (functionName: "deliverByStorage" | "deliverBatch" | "deliverByPath", args: readonly unknown[]) =>
      revertOf(
        world.destination.publicClient.simulateContract({
          address: world.contracts.inbox.address,
          // The errors of the contracts below, so that they are named too.
          abi: [...inboxAbi, ...errors],
          functionName,
          args: args as never,
          account: SIGNER,
          gas: 16_000_000n,
        }),
      );
    const messageOf = (nonce: number): MessageRecord => {
      const record = records[nonce];
      if (record === undefined) throw new Error(`no message ${nonce}`);
      return record;
    };

    it("has its messages proven", () => expect(records).toHaveLength(MESSAGES));

    it("on the storage path: state, account proof, storage proof and message", async () => {
      const { message } = messageOf(1);
      const { encoded } = await world.route.context.source.outboxSlots(accepted, [33]);
      const list = encodeMessageList([message]);
      const deliver = (state: unknown, proof: Hex, messages: Hex): Promise<string | undefined> =>
        inboxCall("deliverByStorage", [state, proof, messages, SIGNER]);
      expect(await deliver(source, encoded, list)).toBeUndefined();

      const otherState = { ...source, state: { ...source.state, stateRoot: flip(accepted.stateRoot) } };
      expect(await deliver(otherState, encoded, list)).toBe("UnknownState");
      expect(await deliver({ ...source, index: source.index + 1n }, encoded, list)).toBe("UnknownState");
      // Whatever byte of the proof is touched, no state root comes out of it any more.
      for (let byte = 0; byte < (encoded.length - 2) / 2; byte += 7) {
        expect(await deliver(source, flip(encoded, byte), list), `byte ${byte} from the end`).toBeTypeOf("string");
      }
      expect(await deliver(source, `${encoded}00`, list)).toBeTypeOf("string");
      for (const change of [
        { sender: SIGNER },
        { receiver: SIGNER },
        { gasLimit: message.gasLimit + 1 },
        { deadline: message.deadline + 1n },
        { payload: flip(message.payload) },
      ]) {
        const tampered = encodeMessageList([{ ...message, ...change }]);
        expect(await deliver(source, encoded, tampered), JSON.stringify(Object.keys(change))).toBe("MessageNotInRing");
      }
      expect(await deliver(source, encoded, encodeMessageList([messageOf(0).message]))).toBeTypeOf("string");
    });

    it("on the batch path: anchors, leaf, Groth16 proof, public signals, beneficiary", async () => {
      const { inclusion } = world.route.context;
      const { message } = messageOf(1);
      const [plan] = inclusion.planBatches(MESSAGES, [1]);
      if (plan === undefined) throw new Error("no batch was planned");
      const proof = await inclusion.prove(plan);
      const anchorSlots = plan.anchors.map(anchorSlot);
      const { encoded } = await world.route.context.source.outboxSlots(accepted, anchorSlots);
      const beneficiary = world.destination.wallet.account.address;
      const inclusionProof = { a: proof.a, b: proof.b, c: proof.c, commitment: proof.commitment };
      const valid = { verifierId: 0n, anchorSlots, stateProof: encoded, inclusion: inclusionProof, beneficiary };
      const deliver = (batch: unknown, messages = encodeMessageList([message])): Promise<string | undefined> =>
        inboxCall("deliverBatch", [source, batch, messages]);
      expect(await deliver(valid)).toBeUndefined();

      expect(await deliver({ ...valid, verifierId: 1n })).toBe("UnknownVerifier");
      expect(await deliver({ ...valid, beneficiary: SIGNER })).toBe("ProofDoesNotHold");
      expect(await deliver({ ...valid, anchorSlots: [2] })).toBe("ChildNotInMask");
      // Slots that are proven all right, but hold no node of the range, or nothing at all.
      for (const [slot, error] of [
        [0, "NotAnAnchor"],
        [2000, "NotAnAnchor"],
        [5, "AnchorAbsent"],
      ] as const) {
        const { encoded: other } = await world.route.context.source.outboxSlots(accepted, [slot]);
        expect(await deliver({ ...valid, anchorSlots: [slot], stateProof: other }), `slot ${slot}`).toBe(error);
      }
      expect(await deliver({ ...valid, anchorSlots: [...anchorSlots, 2] })).toBe("TooManyAnchors");
      // The leaf: another genuine message, and one that was never sent.
      expect(await deliver(valid, encodeMessageList([messageOf(0).message]))).toBe("ProofDoesNotHold");
      expect(await deliver(valid, encodeMessageList([{ ...message, payload: flip(message.payload) }]))).toBe(
        "ProofDoesNotHold",
      );
      expect(await deliver(valid, encodeMessageList([message, message]))).toBeTypeOf("string");
      // The public signal that the caller supplies.
      const commitment = proof.commitment ^ 1n;
      expect(await deliver({ ...valid, inclusion: { ...inclusionProof, commitment } })).toBe("ProofDoesNotHold");
      // The proof's points: off the curve.
      for (const [point, length] of [
        ["a", 2],
        ["b", 4],
        ["c", 2],
      ] as const) {
        for (let index = 0; index < length; index++) {
          const words = proof[point] as readonly bigint[];
          const tampered = { ...inclusionProof, [point]: replaced(words, index, (words[index] ?? 0n) ^ 1n) };
          expect(await deliver({ ...valid, inclusion: tampered }), `${point}[${index}]`).toBeTypeOf("string");
        }
      }
    });

    it("on the peak path: siblings, level and message", async () => {
      const { inclusion } = world.route.context;
      const { message } = messageOf(1);
      const anchor = { level: 1, index: 0 };
      const siblings = inclusion.siblings(1, anchor);
      const { encoded } = await world.route.context.source.outboxSlots(accepted, [1]);
      const deliver = (level: bigint, path: readonly bigint[], messages: Hex): Promise<string | undefined> =>
        inboxCall("deliverByPath", [source, level, encoded, path, messages, SIGNER]);
      const list = encodeMessageList([message]);
      expect(await deliver(1n, siblings, list)).toBeUndefined();
      expect(await deliver(1n, [(siblings[0] ?? 0n) ^ 1n], list)).toBe("WrongPath");
      expect(await deliver(1n, [...siblings, 0n], list)).toBe("WrongPathLength");
      expect(await deliver(0n, [], list)).toBe("NotAnAnchor");
      expect(await deliver(1n, siblings, encodeMessageList([{ ...message, payload: flip(message.payload) }]))).toBe(
        "WrongPath",
      );
    });
  });
});
