#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { Command } from "commander";
import { packageRoot } from "../groth16/circuits.ts";
import { demoCommand } from "./demo/command.ts";
import { devnetCommand } from "./devnet/command.ts";
import { reportFailure } from "./failure.ts";
import { proveInclusionCommand, verifyInclusionCommand } from "./inclusion/command.ts";
import { lightClientCommand } from "./light-client/command.ts";
import { setupCommand } from "./setup/command.ts";
import { proveStorageCommand } from "./storage-proof/prove.ts";
import { verifyStorageProofCommand } from "./storage-proof/verify.ts";

function packageVersion(): string {
  return (JSON.parse(readFileSync(`${packageRoot()}/package.json`, "utf8")) as { version: string }).version;
}

const program = new Command("heliogram")
  .description("Messages between blockchains, verified by light clients and proofs; no trusted relayer")
  .version(packageVersion())
  .showHelpAfterError("(add --help for what is possible)")
  .addCommand(demoCommand())
  .addCommand(devnetCommand())
  .addCommand(lightClientCommand())
  .addCommand(
    new Command("prove")
      .description("make a proof")
      .addCommand(proveInclusionCommand())
      .addCommand(proveStorageCommand()),
  )
  .addCommand(
    new Command("verify")
      .description("check a proof")
      .addCommand(verifyInclusionCommand())
      .addCommand(verifyStorageProofCommand()),
  )
  .addCommand(setupCommand());

try {
  await program.parseAsync();
} catch (error) {
  reportFailure(error, process.argv.includes("--json"));
}
