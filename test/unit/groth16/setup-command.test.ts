import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { setupCommand } from "../../../src/cli/setup/command.ts";

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "heliogram-setup-"));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The command, throwing where it would end the process, and silent. */
function quietSetup(): Command {
  const command = setupCommand();
  for (const part of [command, ...command.commands]) {
    part.exitOverride().configureOutput({ writeErr: () => {}, writeOut: () => {} });
  }
  return command;
}

async function run(...args: string[]): Promise<void> {
  await quietSetup().parseAsync(args, { from: "user" });
}

describe("heliogram setup", () => {
  it("has the steps of a ceremony, each with help and --json", () => {
    const { commands } = quietSetup();
    expect(commands.map((command) => command.name())).toEqual([
      "development",
      "import",
      "contribute",
      "beacon",
      "verify",
      "export",
    ]);
    for (const command of commands) {
      expect(command.description()).not.toBe("");
      expect(command.options.map(({ long }) => long)).toContain("--json");
    }
  });

  it.each<[string, string[], string]>([
    ["an unknown circuit", ["development", "other"], "CIRCUIT_UNKNOWN"],
    [
      "an unknown circuit in a list",
      ["contribute", "--ceremony", "none", "--circuits", "single,other", "--name", "a"],
      "CIRCUIT_UNKNOWN",
    ],
    [
      "a ceremony that has not begun",
      ["contribute", "--ceremony", "none", "--circuits", "single", "--name", "a"],
      "CEREMONY_NOT_BEGUN",
    ],
    ["to export what has not begun", ["export", "--ceremony", "none", "--keys", "none"], "CEREMONY_NOT_BEGUN"],
    ["powers of tau that are not there", ["import", "none.ptau", "--ceremony", "none"], "CEREMONY_NO_POWERS_OF_TAU"],
    ["to verify without powers of tau", ["verify", "none.ptau", "--ceremony", "none"], "CEREMONY_NO_POWERS_OF_TAU"],
    [
      "a beacon that is not hex",
      ["beacon", "--ceremony", "none", "--circuits", "single", "--hash", "xyz"],
      "CEREMONY_BEACON",
    ],
    [
      "too few iterations",
      ["beacon", "--ceremony", "none", "--hash", "00", "--iterations", "9"],
      "commander.invalidArgument",
    ],
    ["a contribution without a name", ["contribute", "--ceremony", "none"], "commander.missingMandatoryOptionValue"],
  ])("refuses %s", async (_, args, code) => {
    const inside = args.map((arg) => (arg.startsWith("none") ? join(scratch, arg) : arg));
    await expect(run(...inside)).rejects.toMatchObject({ code });
  });
});
