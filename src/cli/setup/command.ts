import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { verifierConstructorArguments } from "../../contracts/proofs/verifying-key.ts";
import { addBeacon, contribute, exportCeremony, startCeremony, verifyCeremony } from "../../groth16/ceremony.ts";
import {
  type CircuitFolders,
  circuitInstance,
  defaultCircuitFolders,
  readCircuitList,
} from "../../groth16/circuits.ts";
import { loadKeys } from "../../groth16/keys.ts";
import { ensureDevelopmentKeys, loadCircuit } from "../../groth16/load.ts";
import { printProgress } from "../inclusion/command.ts";

const HELP = `
A ceremony, in order
  heliogram setup import powersOfTau28_hez_final_18.ptau --ceremony ceremony
  heliogram setup contribute --ceremony ceremony --name "first contributor"     (any number, on any machines)
  heliogram setup beacon --ceremony ceremony --hash <block hash> --iterations 10
  heliogram setup verify powersOfTau28_hez_final_18.ptau --ceremony ceremony
  heliogram setup export --ceremony ceremony --keys keys

The ceremony is a folder: contributors pass it on. One honest contributor is enough.
`;

interface CeremonyOptions {
  readonly ceremony: string;
  readonly circuits?: readonly string[];
  readonly json?: true;
}

/** `heliogram setup`: proving and verifying keys of the circuits. */
export function setupCommand(): Command {
  const command = new Command("setup")
    .description("make proving keys: development keys, or a ceremony on perpetual powers of tau")
    .addHelpText("after", HELP);
  command
    .command("development")
    .description("compile circuits and make development keys, which only the devnet takes")
    .argument("[circuits...]", "circuit instances; all without it")
    .option("--json", "one JSON object a circuit")
    .action((circuits: string[], { json }: { json?: true }) => runDevelopment(circuits, json === true));
  ceremonyStep(command, "import", "check powers of tau against pinned digests and make the first keys")
    .argument("<ptau>", "file of the perpetual powers of tau, prepared for phase 2")
    .action(runImport);
  ceremonyStep(command, "contribute", "add randomness of this machine, which is forgotten")
    .requiredOption("--name <text>", "who contributes")
    .action(runContribute);
  ceremonyStep(command, "beacon", "add public randomness that nobody could foresee")
    .requiredOption("--hash <hex>", "the beacon's value", parseBeacon)
    .option("--iterations <exponent>", "the value is hashed 2^n times", parseExponent, 10)
    .action(runBeacon);
  ceremonyStep(command, "verify", "check the whole transcript")
    .argument("<ptau>", "the file that the ceremony began with")
    .action(runVerify);
  ceremonyStep(command, "export", "write keys, lock files and the verifier contracts' constructor arguments")
    .requiredOption("--keys <folder>", "where they go")
    .action(runExport);
  return command;
}

function ceremonyStep(parent: Command, name: string, description: string): Command {
  return parent
    .command(name)
    .description(description)
    .requiredOption("--ceremony <folder>", "folder of the ceremony")
    .option("--circuits <names>", "circuit instances, separated by commas; all without it", parseNames)
    .option("--json", "one JSON object a circuit");
}

async function runDevelopment(names: readonly string[], json: boolean): Promise<void> {
  const circuits = names.length === 0 ? allCircuits() : names;
  const folders = defaultCircuitFolders();
  for (const name of circuits) circuitInstance(name, folders);
  await ensureDevelopmentKeys(circuits, json ? undefined : printProgress, folders);
  for (const circuit of circuits) {
    const { lock } = await loadCircuit(circuit, { folders });
    print(json, `${circuit}: development key ${lock.keyDigest}`, {
      circuit,
      keyDigest: lock.keyDigest,
      development: true,
    });
  }
}

async function runImport(ptau: string, { ceremony, circuits = allCircuits(), json }: CeremonyOptions): Promise<void> {
  const pin = await startCeremony(ceremony, circuits, ptau, defaultCircuitFolders());
  for (const circuit of circuits) {
    print(json === true, `${circuit}: begun with ${pin.file}; it needs contributions`, {
      circuit,
      powersOfTau: pin.file,
    });
  }
}

async function runContribute({
  ceremony,
  circuits = allCircuits(),
  json,
  name,
}: CeremonyOptions & { name: string }): Promise<void> {
  for (const circuit of circuits) {
    const { index, hash } = await contribute(ceremony, circuit, name);
    print(json === true, `${circuit}: contribution ${index}, publish its hash ${hash}`, { circuit, index, hash });
  }
}

async function runBeacon({
  ceremony,
  circuits = allCircuits(),
  json,
  hash,
  iterations,
}: CeremonyOptions & { hash: string; iterations: number }): Promise<void> {
  for (const circuit of circuits) {
    const step = await addBeacon(ceremony, circuit, hash, iterations);
    print(json === true, `${circuit}: beacon as contribution ${step.index}, hash ${step.hash}`, { ...step });
  }
}

async function runVerify(ptau: string, { ceremony, circuits = allCircuits(), json }: CeremonyOptions): Promise<void> {
  for (const circuit of circuits) {
    const contributions = await verifyCeremony(ceremony, circuit, ptau, defaultCircuitFolders());
    const names = contributions.map(({ name, beacon }) => (beacon ? "a beacon" : JSON.stringify(name))).join(", ");
    print(json === true, `${circuit}: the transcript holds; contributions: ${names}`, { circuit, contributions });
  }
}

async function runExport({
  ceremony,
  circuits = allCircuits(),
  json,
  keys,
}: CeremonyOptions & { keys: string }): Promise<void> {
  const folders: CircuitFolders = defaultCircuitFolders();
  mkdirSync(keys, { recursive: true });
  for (const circuit of circuits) {
    const lock = await exportCeremony(ceremony, circuit, keys, folders);
    const instance = circuitInstance(circuit, folders);
    const { verificationKey } = await loadKeys(join(keys, circuit), instance);
    const [key, shape, development] = verifierConstructorArguments(verificationKey, instance, lock.development);
    const decimal = (_: string, value: unknown): unknown => (typeof value === "bigint" ? value.toString() : value);
    const text = JSON.stringify({ key, instance: shape, development }, decimal, 2);
    writeFileSync(join(keys, circuit, "constructor_arguments.json"), `${text}\n`);
    print(json === true, `${circuit}: key ${lock.keyDigest} in ${join(keys, circuit)}`, {
      circuit,
      keyDigest: lock.keyDigest,
    });
  }
}

function print(json: boolean, text: string, object: object): void {
  process.stdout.write(`${json ? JSON.stringify(object) : text}\n`);
}

function allCircuits(): string[] {
  return [...readCircuitList(defaultCircuitFolders()).instances.keys()];
}

function parseNames(text: string): string[] {
  const folders = defaultCircuitFolders();
  return text.split(",").map((name) => circuitInstance(name.trim(), folders).name);
}

function parseBeacon(text: string): string {
  return text.toLowerCase().replace(/^0x/, "");
}

function parseExponent(text: string): number {
  const exponent = Number(text);
  if (!Number.isInteger(exponent) || exponent < 10 || exponent > 63)
    throw new InvalidArgumentError("expected 10 to 63");
  return exponent;
}
