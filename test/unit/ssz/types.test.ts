import { setHasher } from "@chainsafe/persistent-merkle-tree";
import { hasher as wasmHasher } from "@chainsafe/persistent-merkle-tree/hasher/as-sha256";
import { hasher as plainHasher } from "@chainsafe/persistent-merkle-tree/hasher/noble";
import { afterEach, describe, expect, test } from "vitest";
import { toHex } from "../../../src/primitives/hex.ts";
import { FORK_GINDICES, FORK_NAMES, gindexDepth, isForkAtLeast, isForkName } from "../../../src/ssz/forks.ts";
import { useFastHasher } from "../../../src/ssz/hasher.ts";
import { PRESETS } from "../../../src/ssz/presets.ts";
import { sszTypes } from "../../../src/ssz/types.ts";

afterEach(() => setHasher(plainHasher));

describe.each(Object.values(PRESETS))("$name", (preset) => {
  const types = sszTypes(preset);

  test.each(FORK_NAMES)("%s: branches are as long as the indices are deep", (fork) => {
    const update = types[fork].LightClientUpdate.defaultValue();
    const gindices = FORK_GINDICES[fork];
    expect(update.finalityBranch).toHaveLength(gindexDepth(gindices.finalizedRoot));
    expect(update.nextSyncCommitteeBranch).toHaveLength(gindexDepth(gindices.nextSyncCommittee));
    expect(update.attestedHeader.executionBranch?.length).toBe(
      gindices.execution === null ? undefined : gindexDepth(gindices.execution),
    );
    expect(update.nextSyncCommittee.pubkeys).toHaveLength(preset.syncCommitteeSize);
    expect(types[fork].LightClientUpdate.fromJson(types[fork].LightClientUpdate.toJson(update))).toEqual(update);
  });
});

test("presets with one committee size share their types", () => {
  expect(sszTypes(PRESETS.gnosis)).toBe(sszTypes(PRESETS.mainnet));
  expect(sszTypes(PRESETS.minimal)).not.toBe(sszTypes(PRESETS.mainnet));
});

test("depth is the logarithm of the index, rounded down", () => {
  expect([1, 2, 3, 4, 54, 105, 169, 735, 2856, 2946].map(gindexDepth)).toEqual([0, 1, 1, 2, 5, 6, 7, 9, 11, 11]);
});

test("forks are ordered, and only their names are names", () => {
  expect(isForkAtLeast("electra", "deneb")).toBe(true);
  expect(isForkAtLeast("deneb", "deneb")).toBe(true);
  expect(isForkAtLeast("capella", "deneb")).toBe(false);
  expect(["gloas", "phase0", "toString", 1, null].map(isForkName)).toEqual([true, false, false, false, false]);
});

test("every hasher gives the same roots", async () => {
  const { SyncCommittee, capella } = sszTypes(PRESETS.mainnet);
  const committee = SyncCommittee.defaultValue();
  for (const [index, key] of committee.pubkeys.entries()) key.fill(index & 255);
  const roots = (): string[] => [
    toHex(SyncCommittee.hashTreeRoot(committee)),
    toHex(capella.LightClientHeader.hashTreeRoot(capella.LightClientHeader.defaultValue())),
  ];
  const expected = roots();
  setHasher(wasmHasher);
  expect(roots()).toEqual(expected);
  expect(await useFastHasher()).toBe("hashtree");
  expect(roots()).toEqual(expected);
});
