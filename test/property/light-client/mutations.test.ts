import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blstBls } from "../../../src/bls/blst.ts";
import { decodeLightClientSsz } from "../../../src/light-client/codec.ts";
import { createLightClientContext } from "../../../src/light-client/context.ts";
import type { LightClientError } from "../../../src/light-client/errors.ts";
import { computeSyncCommitteePeriodAtSlot, forkAtSlot } from "../../../src/light-client/spec/forks-and-periods.ts";
import { initializeLightClientStore } from "../../../src/light-client/spec/store.ts";
import { validateLightClientUpdate } from "../../../src/light-client/spec/validate-update.ts";
import { HeliogramError } from "../../../src/primitives/errors.ts";
import { toHex } from "../../../src/primitives/hex.ts";
import type { LightClientUpdate } from "../../../src/ssz/values.ts";
import { forkRow } from "../../../src/testing/beacon/forks.ts";
import { makeChain } from "../../unit/light-client/chain.ts";

/** One period a fork; the committee has no member with two seats, so no exchange of bits is harmless. */
const chain = makeChain(
  32,
  [forkRow("capella", 0), forkRow("deneb", 8), forkRow("electra", 16), forkRow("gloas", 24)],
  640,
);
const context = createLightClientContext(chain.config, blstBls);
const NOW = chain.head.header.slot + 1;

interface Base {
  readonly update: LightClientUpdate;
  readonly bytes: Uint8Array;
  readonly store: ReturnType<typeof initializeLightClientStore>;
}

const bases: readonly Base[] = [0, 1, 2, 3].map((period) => {
  const update = chain.update(period);
  const { name } = chain.forkAtSlot(update.attestedHeader.beacon.slot);
  const start = chain.blocks.find(({ header }) => header.slot > 0 && chain.periodAtSlot(header.slot) === period)!;
  return {
    update,
    bytes: chain.types[name].LightClientUpdate.serialize(update),
    store: initializeLightClientStore(context, start.root, chain.bootstrap(start.root)),
  };
});

function outcome(base: Base, bytes: Uint8Array): { update: LightClientUpdate | null; error: HeliogramError | null } {
  let update: LightClientUpdate | null = null;
  try {
    update = decodeLightClientSsz(chain.config, "update", bytes);
    validateLightClientUpdate(context, base.store, update, NOW);
    return { update, error: null };
  } catch (error) {
    // Anything but a typed error fails the test.
    if (!(error instanceof HeliogramError)) throw error;
    return { update, error };
  }
}

/** `signature_slot` is not signed: another one in the same fork and period is accepted, by the specification. */
function isOtherSignatureSlot(base: Base, update: LightClientUpdate): boolean {
  const same = { ...update, signatureSlot: base.update.signatureSlot };
  const { name } = chain.forkAtSlot(base.update.attestedHeader.beacon.slot);
  const period = (slot: number): number => computeSyncCommitteePeriodAtSlot(chain.config, slot);
  return (
    toHex(chain.types[name].LightClientUpdate.serialize(same)) === toHex(base.bytes) &&
    period(update.signatureSlot) === period(base.update.signatureSlot) &&
    forkAtSlot(chain.config, update.signatureSlot - 1) === forkAtSlot(chain.config, base.update.signatureSlot - 1)
  );
}

describe("one changed byte of a valid update", () => {
  test("the updates are valid as they are", () => {
    for (const base of bases) expect(outcome(base, base.bytes).error).toBeNull();
  });

  test("is refused with a typed error, but for a signature slot in the same fork and period", () => {
    const codes = new Set<string>();
    const mutation = fc.record({
      base: fc.constantFrom(...bases),
      position: fc.nat(100_000),
      change: fc.integer({ min: 1, max: 255 }),
    });
    fc.assert(
      fc.property(mutation, ({ base, position, change }) => {
        const bytes = Uint8Array.from(base.bytes);
        bytes[position % bytes.length]! ^= change;
        const { update, error } = outcome(base, bytes);
        if (error === null) return isOtherSignatureSlot(base, update!);
        codes.add(error.code);
        return true;
      }),
      { numRuns: 1500, seed: 1 },
    );
    expect([...codes]).toEqual(
      expect.arrayContaining(["LC_NEXT_COMMITTEE_BRANCH_INVALID", "LC_EXECUTION_BRANCH_INVALID"]),
    );
  });

  test("in each field after the headers is refused by the check of that field", () => {
    for (const base of bases) {
      const { length } = base.bytes;
      const codeAt = (field: (update: LightClientUpdate) => Uint8Array): string => {
        const copy = decodeLightClientSsz(chain.config, "update", base.bytes);
        field(copy)[0]! ^= 1;
        expect(length).toBeGreaterThan(0);
        try {
          validateLightClientUpdate(context, base.store, copy, NOW);
          return "valid";
        } catch (error) {
          return (error as LightClientError).code;
        }
      };
      for (const node of base.update.finalityBranch.keys()) {
        expect(codeAt((update) => update.finalityBranch[node]!)).toBe("LC_FINALITY_BRANCH_INVALID");
      }
      for (const node of base.update.nextSyncCommitteeBranch.keys()) {
        expect(codeAt((update) => update.nextSyncCommitteeBranch[node]!)).toBe("LC_NEXT_COMMITTEE_BRANCH_INVALID");
      }
      for (const node of base.update.attestedHeader.executionBranch!.keys()) {
        expect(codeAt((update) => update.attestedHeader.executionBranch![node]!)).toBe("LC_EXECUTION_BRANCH_INVALID");
      }
      expect(codeAt((update) => update.syncAggregate.syncCommitteeSignature)).toBe("LC_SIGNATURE_INVALID");
      expect(codeAt((update) => update.syncAggregate.syncCommitteeBits.uint8Array)).toBe("LC_SIGNATURE_INVALID");
    }
  });
});
