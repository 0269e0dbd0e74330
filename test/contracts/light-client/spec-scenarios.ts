import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { uncompress } from "snappyjs";
import { parse } from "yaml";
import { ContractEncodingError } from "../../../src/contracts/light-client/points.ts";
import { decodeLightClientSsz } from "../../../src/light-client/codec.ts";
import { type ChainConfig, parseChainConfig } from "../../../src/light-client/config/chain-config.ts";
import { forkAtSlot, timeAtSlot } from "../../../src/light-client/spec/forks-and-periods.ts";
import { fromHex } from "../../../src/primitives/hex.ts";
import { isForkAtLeast } from "../../../src/ssz/forks.ts";
import { PolicyClient } from "./policy-client.ts";
import type { Scenario, Step } from "./scenario.ts";
import { VECTORS } from "./vectors.ts";

interface RawStep {
  process_update?: { update: string; current_slot: number };
}

/**
 * The official `light_client/sync` cases, whose forced updates are left out: what the TypeScript light client then does under
 * the contract's policy, the contract must do.
 *
 * Cases of chains that begin before Capella, and objects whose execution header nobody has (those in the form of Gloas), have no
 * form for the contract.
 */
export function specScenarios(): { scenarios: Scenario[]; updates: number; skipped: number } {
  const scenarios: Scenario[] = [];
  let updates = 0;
  let skipped = 0;
  for (const folder of caseFolders()) {
    const client = caseClient(folder);
    if (client === null) continue;
    const steps: Step[] = [];
    for (const { process_update: raw } of yaml<RawStep[]>(folder, "steps.yaml")) {
      if (raw === undefined) continue;
      const update = decodeLightClientSsz(client.config, "update", snappy(folder, raw.update));
      try {
        steps.push(client.step(update, { currentSlot: raw.current_slot }));
        updates++;
      } catch (error) {
        if (!(error instanceof ContractEncodingError)) throw error;
        skipped++;
      }
    }
    if (steps.length > 0) scenarios.push(client.scenario(steps));
  }
  return { scenarios, updates, skipped };
}

function caseFolders(): string[] {
  return ["v1.6.0-beta.0", "v1.7.0-alpha.13"].flatMap((version) => {
    const root = join(VECTORS, "spec", version, "minimal");
    if (!existsSync(root)) return [];
    return readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.name === "steps.yaml" && entry.parentPath.includes("/light_client/sync/"))
      .map((entry) => entry.parentPath)
      .sort();
  });
}

function caseClient(folder: string): PolicyClient | null {
  const meta = yaml<{ genesis_validators_root: string }>(folder, "meta.yaml");
  const genesis = { genesisTime: 1_700_000_000, genesisValidatorsRoot: fromHex(meta.genesis_validators_root, 32) };
  const config: ChainConfig = parseChainConfig(yaml(folder, "config.yaml"), genesis);
  const bootstrap = decodeLightClientSsz(config, "bootstrap", snappy(folder, "bootstrap"));
  const { slot } = bootstrap.header.beacon;
  if (!isForkAtLeast(forkAtSlot(config, slot), "capella") || timeAtSlot(config, slot) < 0) return null;
  return new PolicyClient(config, bootstrap);
}

function snappy(folder: string, name: string): Uint8Array {
  return Uint8Array.from(uncompress(readFileSync(join(folder, `${name}.ssz_snappy`))));
}

function yaml<T>(folder: string, name: string): T {
  return parse(readFileSync(join(folder, name), "utf8")) as T;
}
