import { Tree } from "@chainsafe/persistent-merkle-tree";
import { expect } from "vitest";
import { toHex } from "../../../src/primitives/hex.ts";
import { beaconBlockBodyTypes, executionPayloadHeaderType } from "../../../src/testing/beacon/containers/block-body.ts";
import { beaconStateTypes } from "../../../src/testing/beacon/containers/state.ts";
import { type BeaconFork, beaconForks } from "../../../src/testing/beacon/forks.ts";
import { type BeaconPreset, mainnetPreset, minimalPreset } from "../../../src/testing/beacon/preset.ts";
import { describeVectors, findFolders, readSnappy, readYaml, vectorPath } from "../../spec/vectors.ts";

/** The specification's own states and bodies, each with proofs into it. */
interface ProofSuite {
  readonly name: string;
  readonly preset: BeaconPreset;
  readonly fork: BeaconFork;
  readonly folders: readonly string[];
}

interface MerkleProof {
  readonly leaf: string;
  readonly leaf_index: number;
  readonly branch: readonly string[];
}

function proofSuites(container: string): ProofSuite[] {
  return Object.entries({ mainnet: mainnetPreset, minimal: minimalPreset }).flatMap(([name, preset]) =>
    beaconForks.flatMap((fork) => {
      const suite = vectorPath("spec/v1.7.0-alpha.13", name, fork, "light_client/single_merkle_proof", container);
      const folders = findFolders(suite, "proof.yaml");
      return folders.length === 0 ? [] : [{ name: `${name} ${fork}`, preset, fork, folders }];
    }),
  );
}

function expectProof(tree: Tree, { leaf, leaf_index, branch }: MerkleProof): void {
  expect(toHex(tree.getRoot(BigInt(leaf_index)))).toBe(leaf);
  expect(tree.getSingleProof(BigInt(leaf_index)).map(toHex)).toEqual(branch);
}

const nameOf = ({ name }: ProofSuite): string => name;

describeVectors("beacon states", proofSuites("BeaconState"), nameOf, ({ preset, fork, folders }) => {
  const type = beaconStateTypes(preset)[fork];
  const bytes = folders.map((folder) => readSnappy(folder, "object"));
  const view = type.deserializeToViewDU(bytes[0]!);
  const tree = new Tree(type.commitViewDU(view));
  // The cases of a fork are proofs into one and the same state.
  expect(bytes.every((other) => Buffer.compare(other, view.serialize()) === 0)).toBe(true);
  for (const folder of folders) expectProof(tree, readYaml(folder, "proof.yaml"));
});

const bodies = proofSuites("BeaconBlockBody");

describeVectors(
  "Gloas block bodies",
  bodies.filter(({ fork }) => fork === "gloas"),
  nameOf,
  (suite) => {
    const type = beaconBlockBodyTypes(suite.preset).gloas;
    for (const folder of suite.folders) {
      const body = type.deserialize(readSnappy(folder, "object"));
      expectProof(new Tree(type.value_toTree(body)), readYaml(folder, "proof.yaml"));
    }
  },
);

// Up to Fulu the vectors hold full bodies. The simulator's are blinded, so positions are compared, not bytes.
describeVectors(
  "block bodies before Gloas",
  bodies.filter(({ fork }) => fork !== "gloas"),
  nameOf,
  (suite) => {
    const type = beaconBlockBodyTypes(suite.preset)[suite.fork];
    const proof = readYaml<MerkleProof>(suite.folders[0]!, "proof.yaml");
    expect(type.getPathInfo(["executionPayload"]).gindex).toBe(BigInt(proof.leaf_index));
    const blockHash = executionPayloadHeaderType(suite.fork).getPathInfo(["blockHash"]).gindex;
    expect(blockHash).toBe(suite.fork === "capella" ? 28n : 44n);
  },
);
