import { BitArray } from "@chainsafe/ssz";
import { beforeAll, describe, expect, test } from "vitest";
import { blstBls } from "../../../src/bls/blst.ts";
import { nobleBls } from "../../../src/bls/noble.ts";
import type { ChainConfig } from "../../../src/light-client/config/chain-config.ts";
import { createLightClientContext, type LightClientContext } from "../../../src/light-client/context.ts";
import type { LightClientErrorCode } from "../../../src/light-client/errors.ts";
import { processLightClientUpdate } from "../../../src/light-client/spec/process-update.ts";
import { initializeLightClientStore, type LightClientStore } from "../../../src/light-client/spec/store.ts";
import { emptySyncCommittee } from "../../../src/light-client/spec/updates.ts";
import { validateLightClientUpdate } from "../../../src/light-client/spec/validate-update.ts";
import { sszTypes } from "../../../src/ssz/types.ts";
import type { LightClientUpdate } from "../../../src/ssz/values.ts";
import type { BeaconChain } from "../../../src/testing/beacon/chain.ts";
import { forkRow } from "../../../src/testing/beacon/forks.ts";
import { makeChain } from "./chain.ts";

/** Periods have 8 epochs; every fork is met in a period of its own. */
const forks = [forkRow("capella", 0), forkRow("deneb", 8), forkRow("electra", 16), forkRow("gloas", 24)];
let chain: BeaconChain;
let context: LightClientContext;

beforeAll(() => {
  chain = makeChain(32, forks);
  context = createLightClientContext(chain.config, blstBls);
});

/** A store whose head is the chain's first block of a period; the next committee is not known. */
function storeAt(period: number): LightClientStore {
  const root = chain.blocks.find(
    (block) => block.header.slot > 0 && chain.periodAtSlot(block.header.slot) === period,
  )!.root;
  return initializeLightClientStore(context, root, chain.bootstrap(root));
}

type Change = (update: LightClientUpdate) => void;

/** Applies one change to a copy of a period's best update, and gives the error's code. */
function codeOf(
  period: number,
  change: Change,
  options: { store?: LightClientStore; slot?: number; config?: ChainConfig } = {},
): string {
  const original = chain.update(period);
  const type = chain.types[chain.forkAtSlot(original.attestedHeader.beacon.slot).name].LightClientUpdate;
  const update = type.deserialize(type.serialize(original));
  change(update);
  const used = options.config === undefined ? context : createLightClientContext(options.config, blstBls);
  try {
    validateLightClientUpdate(used, options.store ?? storeAt(period), update, options.slot ?? update.signatureSlot);
    return "valid";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

function flip(bytes: Uint8Array): void {
  bytes[0]! ^= 1;
}

describe("an update of each fork", () => {
  test.each([0, 1, 2, 3])("of period %i is valid, by either implementation of BLS", (period) => {
    expect(codeOf(period, () => {})).toBe("valid");
    const update = chain.update(period);
    validateLightClientUpdate(
      createLightClientContext(chain.config, nobleBls),
      storeAt(period),
      update,
      update.signatureSlot,
    );
  });
});

describe("one change, one code", () => {
  const changes: readonly [LightClientErrorCode, string, number, Change][] = [
    [
      "LC_COMMITTEE_SIZE_MISMATCH",
      "bits of another size",
      2,
      (u) => {
        u.syncAggregate.syncCommitteeBits = BitArray.fromBitLen(512);
      },
    ],
    [
      "LC_NOT_ENOUGH_PARTICIPANTS",
      "no bits",
      2,
      (u) => {
        u.syncAggregate.syncCommitteeBits = BitArray.fromBitLen(32);
      },
    ],
    ["LC_HEADER_WRONG_FORM", "no execution in the attested header", 2, (u) => void delete u.attestedHeader.execution],
    ["LC_HEADER_WRONG_FORM", "no execution in the finalized header", 2, (u) => void delete u.finalizedHeader.execution],
    ["LC_HEADER_WRONG_FORM", "no blob gas in Deneb", 1, (u) => void delete u.attestedHeader.execution!.blobGasUsed],
    ["LC_HEADER_WRONG_FORM", "a payload header in Gloas", 3, (u) => void delete u.attestedHeader.executionBlockHash],
    [
      "LC_HEADER_EXECUTION_NOT_EMPTY",
      "blob gas in Capella",
      0,
      (u) => void Object.assign(u.attestedHeader.execution!, { blobGasUsed: 1n, excessBlobGas: 0n }),
    ],
    ["LC_EXECUTION_BRANCH_INVALID", "another state root", 2, (u) => flip(u.attestedHeader.execution!.stateRoot)],
    [
      "LC_EXECUTION_BRANCH_INVALID",
      "another block hash in Gloas",
      3,
      (u) => flip(u.attestedHeader.executionBlockHash!),
    ],
    ["LC_EXECUTION_BRANCH_INVALID", "a changed node", 2, (u) => flip(u.finalizedHeader.executionBranch![3]!)],
    [
      "LC_EXECUTION_BRANCH_INVALID",
      "no nodes",
      2,
      (u) => {
        u.attestedHeader.executionBranch = [];
      },
    ],
    [
      "LC_SIGNATURE_SLOT_NOT_AFTER_ATTESTED",
      "signed in the attested slot",
      2,
      (u) => {
        u.signatureSlot = u.attestedHeader.beacon.slot;
      },
    ],
    [
      "LC_ATTESTED_SLOT_BEFORE_FINALIZED",
      "a finalized slot after the attested",
      2,
      (u) => {
        u.finalizedHeader.beacon.slot = u.attestedHeader.beacon.slot + 1;
      },
    ],
    ["LC_FINALITY_BRANCH_INVALID", "another finalized block", 2, (u) => flip(u.finalizedHeader.beacon.parentRoot)],
    ["LC_FINALITY_BRANCH_INVALID", "a changed finality node", 2, (u) => flip(u.finalityBranch[2]!)],
    ["LC_FINALITY_BRANCH_INVALID", "a shorter finality branch", 2, (u) => void u.finalityBranch.shift()],
    [
      "LC_FINALITY_BRANCH_INVALID",
      "a longer finality branch",
      2,
      (u) => void u.finalityBranch.unshift(new Uint8Array(32).fill(1)),
    ],
    [
      "LC_FINALIZED_HEADER_NOT_EMPTY",
      "no finality branch",
      2,
      (u) => u.finalityBranch.forEach((node) => void node.fill(0)),
    ],
    ["LC_NEXT_COMMITTEE_BRANCH_INVALID", "another key", 2, (u) => flip(u.nextSyncCommittee.pubkeys[7]!)],
    ["LC_NEXT_COMMITTEE_BRANCH_INVALID", "another aggregate key", 2, (u) => flip(u.nextSyncCommittee.aggregatePubkey)],
    ["LC_NEXT_COMMITTEE_BRANCH_INVALID", "a changed committee node", 2, (u) => flip(u.nextSyncCommitteeBranch[0]!)],
    [
      "LC_NEXT_COMMITTEE_NOT_EMPTY",
      "no committee branch",
      2,
      (u) => u.nextSyncCommitteeBranch.forEach((node) => void node.fill(0)),
    ],
    ["LC_SIGNATURE_INVALID", "a changed signature", 2, (u) => flip(u.syncAggregate.syncCommitteeSignature)],
    ["LC_SIGNATURE_INVALID", "a missing bit", 2, (u) => u.syncAggregate.syncCommitteeBits.set(3, false)],
    [
      "LC_SIGNATURE_INVALID",
      "another proposer of the attested block",
      2,
      (u) => void u.attestedHeader.beacon.proposerIndex++,
    ],
  ];
  test.each(changes)("%s: %s", (code, _, period, change) => {
    expect(codeOf(period, change)).toBe(code);
  });

  test("LC_HEADER_EXECUTION_NOT_EMPTY: an execution part before Capella", () => {
    const config = { ...chain.config, forks: chain.config.forks.slice(1) };
    expect(codeOf(0, () => {}, { config })).toBe("LC_HEADER_EXECUTION_NOT_EMPTY");
  });

  test("LC_SIGNATURE_SLOT_IN_FUTURE, which may pass", () => {
    const { signatureSlot } = chain.update(2);
    expect(codeOf(2, () => {}, { slot: signatureSlot - 1 })).toBe("LC_SIGNATURE_SLOT_IN_FUTURE");
    expect(() => validateLightClientUpdate(context, storeAt(2), chain.update(2), 0)).toThrow(
      expect.objectContaining({ retryable: true }),
    );
  });

  test("LC_SIGNATURE_PERIOD_UNKNOWN_COMMITTEE: of the next period, when its committee is not known", () => {
    expect(codeOf(2, () => {}, { store: storeAt(1) })).toBe("LC_SIGNATURE_PERIOD_UNKNOWN_COMMITTEE");
  });

  test("LC_SIGNATURE_PERIOD_UNKNOWN_COMMITTEE: of the period before, and of the one after the next", () => {
    const store = processLightClientUpdate(context, storeAt(1), chain.update(1), chain.head.header.slot);
    expect(codeOf(0, () => {}, { store })).toBe("LC_SIGNATURE_PERIOD_UNKNOWN_COMMITTEE");
    expect(codeOf(3, () => {}, { store })).toBe("LC_SIGNATURE_PERIOD_UNKNOWN_COMMITTEE");
    expect(codeOf(2, () => {}, { store })).toBe("valid");
  });

  test("LC_UPDATE_NOT_RELEVANT: nothing new, and no committee that is missing", () => {
    const update = chain.update(2);
    const store = { ...storeAt(2), finalizedHeader: update.attestedHeader };
    expect(codeOf(2, () => {}, { store })).toBe("valid");
    expect(codeOf(2, () => {}, { store: { ...store, nextSyncCommittee: update.nextSyncCommittee } })).toBe(
      "LC_UPDATE_NOT_RELEVANT",
    );
  });

  test("LC_NEXT_COMMITTEE_CONFLICT: another next committee is known", () => {
    const store = { ...storeAt(2), nextSyncCommittee: storeAt(2).currentSyncCommittee };
    expect(codeOf(2, () => {}, { store })).toBe("LC_NEXT_COMMITTEE_CONFLICT");
  });

  test("LC_COMMITTEE_KEY_INVALID: the store's committee is none", () => {
    const store = { ...storeAt(2), currentSyncCommittee: emptySyncCommittee(chain.preset) };
    expect(codeOf(2, () => {}, { store })).toBe("LC_COMMITTEE_KEY_INVALID");
  });

  test("LC_BOOTSTRAP_NOT_TRUSTED_BLOCK and LC_CURRENT_COMMITTEE_BRANCH_INVALID", () => {
    const { root } = chain.blocks[1]!;
    const bootstrap = chain.bootstrap(root);
    expect(() => initializeLightClientStore(context, new Uint8Array(32), bootstrap)).toThrow(
      expect.objectContaining({ code: "LC_BOOTSTRAP_NOT_TRUSTED_BLOCK" }),
    );
    const other = { ...bootstrap, currentSyncCommittee: chain.update(0).nextSyncCommittee };
    expect(() => initializeLightClientStore(context, root, other)).toThrow(
      expect.objectContaining({ code: "LC_CURRENT_COMMITTEE_BRANCH_INVALID" }),
    );
  });
});

describe("what the specification accepts although it is not signed", () => {
  test("another signature slot in the same fork and period", () => {
    expect(
      codeOf(2, (update) => {
        update.signatureSlot++;
      }),
    ).toBe("valid");
  });

  test("exchanged bits of one member's two seats", () => {
    const few = makeChain(4, [forkRow("fulu", 0)], 20);
    const seats = few.committee(0).seats;
    const [first, second] = duplicateSeats(seats);
    if (second === undefined) throw new Error("the committee has no duplicate seats");
    const block = few.blocks.at(-1)!;
    const aggregate = few.sign(block.root, { period: 0, version: few.config.forks[0]!.version, absent: [first!] });
    const bits = aggregate.syncCommitteeBits;
    const base = few.updateBy();
    expect(bits.get(first!)).toBe(false);
    bits.set(first!, true);
    bits.set(second, false);
    const own = createLightClientContext(few.config, blstBls);
    const store = initializeLightClientStore(own, few.blocks[1]!.root, few.bootstrap(few.blocks[1]!.root));
    const header = few.types.fulu.LightClientHeader.clone(few.bootstrap(block.root).header);
    const update = { ...base, attestedHeader: header, syncAggregate: aggregate, signatureSlot: block.header.slot + 1 };
    const plain = { ...update, ...withoutProofs(few, update) };
    validateLightClientUpdate(own, store, plain, plain.signatureSlot);
  });
});

function duplicateSeats(seats: readonly number[]): number[] {
  const twice = seats.find((member, seat) => seats.indexOf(member) !== seat);
  return seats.flatMap((member, seat) => (member === twice ? [seat] : []));
}

function withoutProofs(few: BeaconChain, update: LightClientUpdate): Partial<LightClientUpdate> {
  const zero = (branch: readonly Uint8Array[]): Uint8Array[] => branch.map(() => new Uint8Array(32));
  const types = sszTypes(few.preset);
  return {
    nextSyncCommittee: types.SyncCommittee.defaultValue(),
    nextSyncCommitteeBranch: zero(update.nextSyncCommitteeBranch),
    finalizedHeader: types.fulu.LightClientHeader.defaultValue(),
    finalityBranch: zero(update.finalityBranch),
  };
}
