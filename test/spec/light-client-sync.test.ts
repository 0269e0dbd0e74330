import { relative } from "node:path";
import { expect } from "vitest";
import { blstBls } from "../../src/bls/blst.ts";
import { type ChainConfig, parseChainConfig } from "../../src/light-client/config/chain-config.ts";
import { createLightClientContext, type LightClientContext } from "../../src/light-client/context.ts";
import { computeForkDigest, forkOfDigest } from "../../src/light-client/fork-digest.ts";
import { beaconRoot, getLcExecutionRoot } from "../../src/light-client/spec/header.ts";
import {
  processLightClientStoreForceUpdate,
  processLightClientUpdate,
} from "../../src/light-client/spec/process-update.ts";
import { initializeLightClientStore, type LightClientStore } from "../../src/light-client/spec/store.ts";
import {
  upgradeLightClientBootstrap,
  upgradeLightClientStore,
  upgradeLightClientUpdate,
} from "../../src/light-client/spec/upgrade.ts";
import { fromHex, toHex } from "../../src/primitives/hex.ts";
import type { ForkName } from "../../src/ssz/forks.ts";
import { sszTypes } from "../../src/ssz/types.ts";
import type { LightClientHeader } from "../../src/ssz/values.ts";
import { describeVectors, findFolders, readSnappy, readYaml, vectorPath } from "./vectors.ts";

/* Format: consensus-specs `tests/formats/light_client/sync.md`. */

interface Meta {
  genesis_validators_root: string;
  trusted_block_root: string;
  bootstrap_fork_digest: string;
  store_fork_digest?: string;
  store_fork_version?: string;
}

interface HeaderCheck {
  slot: number;
  beacon_root: string;
  execution_root?: string;
}

interface Checks {
  finalized_header: HeaderCheck;
  optimistic_header: HeaderCheck;
}

interface Step {
  process_update?: { update_fork_digest: string; update: string; current_slot: number; checks: Checks };
  force_update?: { current_slot: number; checks: Checks };
  upgrade_store?: { store_fork_digest?: string; store_fork_version?: string; checks: Checks };
}

const folders = ["v1.6.0-beta.0", "v1.7.0-alpha.13"].flatMap((version) =>
  findFolders(vectorPath("spec", version), "steps.yaml").filter((folder) => folder.includes("/light_client/sync/")),
);

describeVectors("light_client/sync, objects as they come", folders, nameOf, (folder) => replay(folder, false));
describeVectors("light_client/sync, objects upgraded to the store's fork", folders, nameOf, (folder) =>
  replay(folder, true),
);

function nameOf(folder: string): string {
  return relative(vectorPath("spec"), folder);
}

function replay(folder: string, upgrade: boolean): void {
  const meta = readYaml<Meta>(folder, "meta.yaml");
  const config = parseChainConfig(readYaml(folder, "config.yaml"), {
    genesisTime: 0,
    genesisValidatorsRoot: fromHex(meta.genesis_validators_root, 32),
  });
  const context = createLightClientContext(config, blstBls);
  const types = sszTypes(config.preset);
  let storeFork = storeForkOf(config, meta);

  const bootstrapFork = forkOf(config, meta.bootstrap_fork_digest);
  const bootstrap = types[bootstrapFork].LightClientBootstrap.deserialize(readSnappy(folder, "bootstrap"));
  let store = initializeLightClientStore(
    context,
    fromHex(meta.trusted_block_root, 32),
    upgrade ? upgradeLightClientBootstrap(config, bootstrap, storeFork) : bootstrap,
  );
  if (upgrade) checkEncodable(config, store, storeFork);

  for (const step of readYaml<Step[]>(folder, "steps.yaml")) {
    if (step.process_update) {
      const { update_fork_digest, update: name, current_slot } = step.process_update;
      const fork = forkOf(config, update_fork_digest);
      const update = types[fork].LightClientUpdate.deserialize(readSnappy(folder, name));
      const given = upgrade ? upgradeLightClientUpdate(config, update, storeFork) : update;
      store = processLightClientUpdate(context, store, given, current_slot);
      check(context, store, step.process_update.checks);
    } else if (step.force_update) {
      store = processLightClientStoreForceUpdate(config, store, step.force_update.current_slot);
      check(context, store, step.force_update.checks);
    } else if (step.upgrade_store) {
      storeFork = storeForkOf(config, step.upgrade_store);
      if (upgrade) store = upgradeLightClientStore(config, store, storeFork);
      check(context, store, step.upgrade_store.checks);
    } else {
      throw new Error(`unknown step ${JSON.stringify(step)}`);
    }
    if (upgrade) checkEncodable(config, store, storeFork);
  }
}

/** An upgraded header is a value of its fork's container. */
function checkEncodable(config: ChainConfig, store: LightClientStore, fork: ForkName): void {
  const type = sszTypes(config.preset)[fork].LightClientHeader;
  for (const header of [store.finalizedHeader, store.optimisticHeader]) {
    expect(type.deserialize(type.serialize(header))).toEqual(header);
  }
}

function check(context: LightClientContext, store: LightClientStore, checks: Checks): void {
  expect(summary(context, store.finalizedHeader)).toMatchObject(checks.finalized_header);
  expect(summary(context, store.optimisticHeader)).toMatchObject(checks.optimistic_header);
}

function summary({ config }: LightClientContext, header: LightClientHeader): HeaderCheck {
  return {
    slot: header.beacon.slot,
    beacon_root: toHex(beaconRoot(config, header)),
    execution_root: toHex(getLcExecutionRoot(config, header)),
  };
}

function forkOf(config: ChainConfig, digest: string): ForkName {
  const fork = forkOfDigest(config, fromHex(digest, 4));
  if (fork === null) throw new Error(`unknown digest ${digest}`);
  return fork;
}

function storeForkOf(
  config: ChainConfig,
  { store_fork_digest, store_fork_version }: { store_fork_digest?: string; store_fork_version?: string },
): ForkName {
  // A store may be ahead of the chain: its fork need not be scheduled.
  const fork = config.forks.find((row) => {
    const digest = computeForkDigest({ ...config, forks: [{ ...row, epoch: 0 }], blobSchedule: [] }, 0);
    return toHex(row.version) === store_fork_version || toHex(digest) === store_fork_digest;
  });
  if (fork === undefined) return forkOf(config, store_fork_digest ?? "");
  return fork.name;
}
