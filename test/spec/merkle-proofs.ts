import { relative } from "node:path";
import { expect } from "vitest";
import { isValidNormalizedMerkleBranch } from "../../src/light-client/spec/merkle.ts";
import { fromHex } from "../../src/primitives/hex.ts";
import { FORK_GINDICES, isForkName } from "../../src/ssz/forks.ts";
import { useFastHasher } from "../../src/ssz/hasher.ts";
import type { PresetName } from "../../src/ssz/presets.ts";
import { describeVectors, findFolders, readSnappy, readYaml, vectorPath } from "./vectors.ts";

/*
 * Format: consensus-specs `tests/formats/light_client/single_merkle_proof.md`. The roots of states and block bodies come
 * from @lodestar/types, whose preset is fixed when it is first loaded: hence one test file a preset.
 */

interface Proof {
  leaf: string;
  leaf_index: number;
  branch: string[];
}

const EXPECTED_GINDEX = {
  current_sync_committee_merkle_proof: "currentSyncCommittee",
  next_sync_committee_merkle_proof: "nextSyncCommittee",
  finality_root_merkle_proof: "finalizedRoot",
  execution_merkle_proof: "execution",
  execution_block_hash_merkle_proof: "execution",
} as const;

export async function testMerkleProofs(preset: PresetName, roots: readonly string[]): Promise<void> {
  process.env.LODESTAR_PRESET = preset;
  await useFastHasher();
  const { ssz } = await import("@lodestar/types");
  const folders = roots
    .flatMap((root) => findFolders(vectorPath("spec", root), "proof.yaml"))
    .filter((folder) => folder.includes("/light_client/"));
  describeVectors(
    `single_merkle_proof, ${preset}`,
    folders,
    (folder) => relative(vectorPath("spec"), folder),
    (folder) => {
      const parts = folder.split("/");
      const [typeName, caseName] = parts.slice(-2) as ["BeaconState" | "BeaconBlockBody", string];
      const fork = parts.find(isForkName)!;
      const type = ssz[fork][typeName];
      const root = type.hashTreeRoot(type.deserialize(readSnappy(folder, "object")) as never);
      const proof = readYaml<Proof>(folder, "proof.yaml");
      const leaf = fromHex(proof.leaf, 32);
      const branch = proof.branch.map((node) => fromHex(node, 32));

      expect(isValidNormalizedMerkleBranch(leaf, branch, proof.leaf_index, root)).toBe(true);
      const changed = leaf.map((byte, index) => (index === 31 ? byte ^ 1 : byte));
      expect(isValidNormalizedMerkleBranch(changed, branch, proof.leaf_index, root)).toBe(false);
      expect(isValidNormalizedMerkleBranch(leaf, branch.slice(1), proof.leaf_index, root)).toBe(false);
      const name = EXPECTED_GINDEX[caseName as keyof typeof EXPECTED_GINDEX];
      if (name !== undefined) expect(proof.leaf_index).toBe(FORK_GINDICES[fork][name]);
    },
  );
}
