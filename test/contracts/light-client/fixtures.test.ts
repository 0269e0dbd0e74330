/** Writes what the Solidity tests of `contracts/light-client` read: `build/fixtures/light-client`. */
import { describe, expect, it } from "vitest";
import {
  type ContractUpdate,
  encodeConstructorArguments,
  encodeSubmitUpdate,
} from "../../../src/contracts/light-client/abi.ts";
import type { ChainConfig } from "../../../src/light-client/config/chain-config.ts";
import { NETWORKS } from "../../../src/light-client/config/networks.ts";
import { fromFinalityUpdate } from "../../../src/light-client/spec/updates.ts";
import type { Hex } from "../../../src/primitives/hex.ts";
import type { LightClientUpdate } from "../../../src/ssz/values.ts";
import { writeAncestor } from "./ancestor-case.ts";
import { writeHashToG2, writeHeaders, writeVerify } from "./library-cases.ts";
import { negativeScenarios } from "./negatives.ts";
import { bootstrapOf, clientBefore, PolicyClient } from "./policy-client.ts";
import { type Scenario, writeFixture, writeScenarios } from "./scenario.ts";
import { committeeLate, duplicateSeats, everySignature, threeForks } from "./simulated.ts";
import { writeActivation, writeConflict, writeGas } from "./single-cases.ts";
import { specScenarios } from "./spec-scenarios.ts";
import { haveVectors, readBootstrap, readCommittee, readFinalityUpdate, readUpdates } from "./vectors.ts";

const { mainnet, sepolia } = NETWORKS;

/** The arguments alone: the Solidity side decodes them. */
function argumentsOf(update: ContractUpdate): Hex {
  return `0x${encodeSubmitUpdate(update).slice(10)}`;
}

/** All updates must be accepted, as they are by the TypeScript light client. */
function sequence(client: PolicyClient, updates: readonly LightClientUpdate[]): Scenario {
  const steps = updates.map((update) => client.step(update));
  expect(steps.map(({ error }) => error)).toEqual(updates.map(() => undefined));
  return client.scenario(steps);
}

describe.runIf(haveVectors)("fixtures for the Solidity tests", () => {
  it("mainnet, Fulu: bootstrap and finality update", () => {
    const bootstrap = readBootstrap(mainnet, "lc/mainnet/eth-avm/bootstrap_fulu.json");
    const update = readFinalityUpdate(mainnet, "lc/mainnet/eth-avm/finality_update_fulu.json");
    // The update finalizes the very header of the bootstrap: the contract starts two epochs before it.
    bootstrap.header.beacon.slot -= 64;
    const client = new PolicyClient(mainnet, bootstrap, { trustingPeriod: 14 * 24 * 3600, ringSize: 256 });
    writeFixture("fulu-parameters", encodeConstructorArguments(client.parameters));
    writeFixture("fulu-update", argumentsOf(client.encode(fromFinalityUpdate(mainnet.preset, update))));
  });

  it("consecutive periods of mainnet and Sepolia", () => {
    const client = (config: ChainConfig, path: string) => new PolicyClient(config, readBootstrap(config, path));
    const colibri = "lc/mainnet/colibri";
    const capella = client(mainnet, "lc/mainnet/nimbus-libnimbus_lc/bootstrap.ssz");
    const deneb = client(
      mainnet,
      `${colibri}/eth_getBalance1/eth_v1_beacon_light_client_bootstrap_0x2e522016a5ac7d8d57d758b633a25491a43d12750db8f417fd6cf264b7ec5.ssz`,
    );
    const boundary = client(
      mainnet,
      `${colibri}/eth_call_electra/eth_v1_beacon_light_client_bootstrap_0xd9717ecc253684291f828688f311ba74d05af74c31654f6e14077669fca62.ssz`,
    );
    const read = (path: string) => readUpdates(mainnet, path);
    const [period1571] = read(`${colibri}/server/period_store/1571/lcu.ssz`);
    // The update of period 1572 finalizes a block of the period before.
    const electra = clientBefore(mainnet, period1571!.nextSyncCommittee, 1572 * 8192 - 128);
    const electraRoot = electra.witness(1572 * 8192).root;
    const [period925] = readUpdates(sepolia, "lc/sepolia/near/light_client_update_period_925.json");
    const sepoliaElectra = new PolicyClient(sepolia, bootstrapOf(sepolia, period925!.nextSyncCommittee, 926 * 8192));
    const union = new PolicyClient(
      sepolia,
      bootstrapOf(sepolia, readCommittee(sepolia, "lc/sepolia/union/current_sync_committee_7167008.json"), 7_166_976),
    );
    const unionFinality = ["7167008", "7167040"].map((slot) =>
      fromFinalityUpdate(sepolia.preset, readFinalityUpdate(sepolia, `lc/sepolia/union/finality_update_${slot}.json`)),
    );
    writeScenarios("networks", [
      sequence(capella, read("lc/mainnet/nimbus-libnimbus_lc/updates.ssz")),
      sequence(
        deneb,
        read(`${colibri}/eth_getBalance1/eth_v1_beacon_light_client_updates_start_period_1347_count_46.ssz`),
      ),
      sequence(boundary, [
        ...read(`${colibri}/eth_call_electra/eth_v1_beacon_light_client_updates_start_period_1421_count_1.ssz`),
        ...read(`${colibri}/eth_blockNumber_electra/eth_v1_beacon_light_client_updates_start_period_1422_count_1.ssz`),
      ]),
      { ...sequence(electra, read(`${colibri}/server/period_store/1572/lcu.ssz`)), knownNext: electraRoot },
      sequence(client(sepolia, "lc/sepolia/gear/sepolia-bootstrap-640.json"), [
        ...readUpdates(sepolia, "lc/sepolia/gear/sepolia-update-640.json"),
      ]),
      sequence(sepoliaElectra, readUpdates(sepolia, "lc/sepolia/near/light_client_update_period_926.json")),
      sequence(union, unionFinality),
    ]);
  });

  it("single faults in real updates", () => {
    const scenarios = negativeScenarios();
    expect(scenarios.map(({ steps }) => steps.length)).toEqual([14, 14, 14]);
    writeScenarios("negatives", scenarios);
  });

  it("points, hashes to the curve, execution headers", () => {
    writeHashToG2();
    writeVerify();
    writeHeaders();
  });

  it("official sync cases", () => {
    const { scenarios, updates, skipped } = specScenarios();
    console.log(
      `official sync cases: ${scenarios.length}, updates ${updates}, without a form for the contract ${skipped}`,
    );
    expect(updates).toBeGreaterThan(50);
    writeScenarios("spec", scenarios);
  });
});

describe("fixtures from simulated chains", () => {
  it("all forks, three forks in one update, a late committee, duplicate seats", () => {
    const scenarios = [everySignature(), threeForks(), committeeLate(), duplicateSeats()];
    const accepted = scenarios.map(({ steps }) => steps.filter(({ error }) => error === undefined).length);
    console.log(
      "simulated steps",
      scenarios.map(({ steps }) => steps.length),
      "accepted",
      accepted,
    );
    expect(accepted.every((count) => count > 1)).toBe(true);
    writeScenarios("forks", scenarios);
  });

  it("a fork whose epoch is not known, conflicting finality, gas", () => {
    writeActivation();
    writeConflict();
    writeGas();
  });

  it("an older block in a newer state", async () => {
    await writeAncestor();
  });
});
