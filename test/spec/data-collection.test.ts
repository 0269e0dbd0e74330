import { relative } from "node:path";
import { expect } from "vitest";
import { blstBls } from "../../src/bls/blst.ts";
import { decodeLightClientSsz } from "../../src/light-client/codec.ts";
import { parseChainConfig } from "../../src/light-client/config/chain-config.ts";
import { createLightClientContext } from "../../src/light-client/context.ts";
import { forkOfDigest } from "../../src/light-client/fork-digest.ts";
import { initializeLightClientStore, type LightClientStore } from "../../src/light-client/spec/store.ts";
import { fromFinalityUpdate, fromOptimisticUpdate } from "../../src/light-client/spec/updates.ts";
import { validateLightClientUpdate } from "../../src/light-client/spec/validate-update.ts";
import { fromHex } from "../../src/primitives/hex.ts";
import type { LightClientUpdate } from "../../src/ssz/values.ts";
import { describeVectors, findFolders, readSnappy, readYaml, vectorPath } from "./vectors.ts";

/*
 * Format: consensus-specs `tests/formats/light_client/data_collection.md`. These vectors are for servers. Their client
 * side: whatever a server should have collected is accepted by a client that starts at a collected bootstrap.
 */

interface Named {
  fork_digest: string;
  data: string;
}

interface Checks {
  bootstraps: { block_root: string; bootstrap?: Named }[];
  best_updates: { period: number; update?: Named }[];
  latest_finality_update?: Named;
  latest_optimistic_update?: Named;
}

interface Step {
  new_head?: { checks: Checks };
}

const folders = findFolders(vectorPath("spec", "v1.7.0-alpha.13"), "steps.yaml").filter((folder) =>
  folder.includes("/data_collection/"),
);

describeVectors(
  "light_client/data_collection, client side",
  folders,
  (folder) => relative(vectorPath("spec"), folder),
  (folder) => {
    const checks = readYaml<Step[]>(folder, "steps.yaml").flatMap(({ new_head }) =>
      new_head ? [new_head.checks] : [],
    );
    const config = parseChainConfig(readYaml(folder, "config.yaml"), {
      genesisTime: 0,
      genesisValidatorsRoot: genesisValidatorsRoot(readSnappy(folder, "initial_state")),
    });
    const context = createLightClientContext(config, blstBls);
    const bytes = ({ data }: Named): Uint8Array => readSnappy(folder, data);
    const fork = ({ fork_digest }: Named) => forkOfDigest(config, fromHex(fork_digest, 4))!;

    const stores = new Map<string, LightClientStore>();
    for (const { block_root, bootstrap } of checks.flatMap(({ bootstraps }) => bootstraps)) {
      if (bootstrap === undefined) continue;
      const value = decodeLightClientSsz(config, "bootstrap", bytes(bootstrap), fork(bootstrap));
      stores.set(block_root, initializeLightClientStore(context, fromHex(block_root, 32), value));
    }
    expect(stores.size).toBeGreaterThan(0);

    const updates = new Map<string, LightClientUpdate>();
    for (const { best_updates, latest_finality_update, latest_optimistic_update } of checks) {
      for (const { update } of best_updates) {
        if (update) updates.set(update.data, decodeLightClientSsz(config, "update", bytes(update), fork(update)));
      }
      if (latest_finality_update) {
        const update = decodeLightClientSsz(
          config,
          "finalityUpdate",
          bytes(latest_finality_update),
          fork(latest_finality_update),
        );
        updates.set(latest_finality_update.data, fromFinalityUpdate(config.preset, update));
      }
      if (latest_optimistic_update) {
        const update = decodeLightClientSsz(
          config,
          "optimisticUpdate",
          bytes(latest_optimistic_update),
          fork(latest_optimistic_update),
        );
        updates.set(latest_optimistic_update.data, fromOptimisticUpdate(config.preset, update));
      }
    }
    expect(updates.size).toBeGreaterThan(0);
    const oldest = [...stores.values()].reduce((a, b) =>
      a.finalizedHeader.beacon.slot < b.finalizedHeader.beacon.slot ? a : b,
    );
    for (const [name, update] of updates) {
      const validate = (): void => validateLightClientUpdate(context, oldest, update, update.signatureSlot);
      // An attested header as old as the bootstrap's cannot bring news, unless it brings the next committee.
      if (update.attestedHeader.beacon.slot === 0 && !name.startsWith("update")) {
        expect(validate, name).toThrow(expect.objectContaining({ code: "LC_UPDATE_NOT_RELEVANT" }));
      } else {
        validate();
      }
    }
  },
);

/** Second field of every fork's state, after the genesis time. */
function genesisValidatorsRoot(state: Uint8Array): Uint8Array {
  return state.slice(8, 40);
}
