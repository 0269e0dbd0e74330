/** Writes what the Solidity tests of `contracts/light-client` read: `build/fixtures/light-client`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { blstBls } from "../../../src/bls/blst.ts";
import {
  type ContractParameters,
  type ContractUpdate,
  encodeConstructorArguments,
  encodeSubmitUpdate,
} from "../../../src/contracts/light-client/abi.ts";
import { CommitteeWitness } from "../../../src/contracts/light-client/committee-witness.ts";
import { toContractParameters } from "../../../src/contracts/light-client/deployment.ts";
import { toContractUpdate } from "../../../src/contracts/light-client/encode-update.ts";
import { NETWORKS } from "../../../src/light-client/config/networks.ts";
import { beaconRoot } from "../../../src/light-client/spec/header.ts";
import { fromHex, type Hex } from "../../../src/primitives/hex.ts";
import { haveVectors, readBootstrap, readFinalityUpdate } from "./vectors.ts";

const FOLDER = "build/fixtures/light-client";
mkdirSync(FOLDER, { recursive: true });

function write(name: string, hex: Hex): void {
  writeFileSync(`${FOLDER}/${name}.bin`, fromHex(hex));
}

function writeParameters(name: string, parameters: ContractParameters): void {
  write(name, encodeConstructorArguments(parameters));
}

/** The arguments alone: the Solidity side decodes them. */
function writeUpdate(name: string, update: ContractUpdate): void {
  write(name, `0x${encodeSubmitUpdate(update).slice(10)}`);
}

describe.runIf(haveVectors)("fixtures for the Solidity tests", () => {
  it("mainnet, Fulu: bootstrap and finality update", () => {
    const config = NETWORKS.mainnet;
    const bootstrap = readBootstrap("lc/mainnet/eth-avm/bootstrap_fulu.json");
    const update = readFinalityUpdate("lc/mainnet/eth-avm/finality_update_fulu.json");
    const committee = new CommitteeWitness(config.preset, bootstrap.currentSyncCommittee, blstBls);
    // The update finalizes the very header of the bootstrap: the contract starts two epochs before it.
    bootstrap.header.beacon.slot -= 64;
    const parameters = toContractParameters(config, bootstrap, {
      sourceChainId: 1,
      checkpointRoot: beaconRoot(config, bootstrap.header),
    });
    expect(parameters.checkpoint.committeeRoot).toBe(committee.root);
    writeParameters("fulu-parameters", parameters);
    writeUpdate("fulu-update", toContractUpdate(config, update, { committee }));
  });
});
