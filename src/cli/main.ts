#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { Command } from "commander";
import { demoCommand } from "./demo/command.ts";
import { reportFailure } from "./failure.ts";
import { lightClientCommand } from "./light-client/command.ts";

function packageVersion(): string {
  const path = new URL("../../../package.json", import.meta.url);
  return (JSON.parse(readFileSync(path, "utf8")) as { version: string }).version;
}

const program = new Command("heliogram")
  .description("Messages between blockchains, verified by light clients and proofs; no trusted relayer")
  .version(packageVersion())
  .showHelpAfterError("(add --help for what is possible)")
  .addCommand(demoCommand())
  .addCommand(lightClientCommand());

try {
  await program.parseAsync();
} catch (error) {
  reportFailure(error, process.argv.includes("--json"));
}
