import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { HeliogramError } from "../primitives/errors.ts";
import { type CircuitFolders, circuitInstance, readCircuitList } from "./circuits.ts";
import { parseR1cs } from "./r1cs.ts";

/** A compiled circuit, as paths. */
export interface CompiledCircuit {
  readonly name: string;
  /** Constraints. */
  readonly r1cs: string;
  /** Witness generator. */
  readonly wasm: string;
}

/** Digest of the sources that a folder was compiled from; written last. */
const SOURCE_DIGEST = "source.sha256";

const require = createRequire(import.meta.url);
const run = promisify(execFile);

/** The main file of an instance: circuits/lib has templates only. */
export function mainSource(name: string, folders: CircuitFolders): string {
  const { template, source } = readCircuitList(folders);
  const { chunks, chunkDepth, pathDepth, anchors } = circuitInstance(name, folders);
  return [
    "pragma circom 2.1.6;",
    "",
    `include "${source.split("/").at(-1)}";`,
    "",
    `component main {public [r]} = ${template}(${chunks}, ${chunkDepth}, ${pathDepth}, ${anchors});`,
    "",
  ].join("\n");
}

/**
 * Compiles an instance unless that has been done for these sources and this compiler.
 * @throws CompileError if circom refuses, or if the number of constraints is not the committed one
 */
export async function compileCircuit(name: string, folders: CircuitFolders): Promise<CompiledCircuit> {
  const { constraints } = circuitInstance(name, folders);
  const folder = join(folders.build, name);
  const compiled = compiledPaths(name, folders);
  if (isCompiled(name, folders)) return compiled;

  // Into a folder of its own first, so that an interrupted run leaves nothing half made.
  const partial = join(folders.build, `.${name}.${process.pid}`);
  mkdirSync(partial, { recursive: true });
  try {
    await runCircom(name, partial, folders);
    const count = parseR1cs(readFileSync(join(partial, `${name}.r1cs`))).constraintCount;
    if (count !== constraints) {
      throw new CompileError("COMPILE_CONSTRAINT_COUNT", `${name} has ${count} constraints, not ${constraints}`, {
        details: { name, expected: constraints, actual: count },
        hint: "after an intended change, commit the new number to circuits.json",
      });
    }
    writeFileSync(join(partial, SOURCE_DIGEST), sourceDigest(name, folders));
    // Another process may have been faster: what it made is in use already.
    if (!isCompiled(name, folders)) {
      rmSync(folder, { recursive: true, force: true });
      renameSync(partial, folder);
    }
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return compiled;
}

/** True if the compiler's output is there, for these sources and this compiler. */
export function isCompiled(name: string, folders: CircuitFolders): boolean {
  return readText(join(folders.build, name, SOURCE_DIGEST)) === sourceDigest(name, folders);
}

/** Where the compiler's output is, or would be. */
export function compiledPaths(name: string, folders: CircuitFolders): CompiledCircuit {
  const folder = join(folders.build, name);
  return {
    name,
    r1cs: join(folder, `${name}.r1cs`),
    wasm: join(folder, `${name}_js`, `${name}.wasm`),
  };
}

async function runCircom(name: string, target: string, folders: CircuitFolders): Promise<void> {
  const main = join(target, `${name}.circom`);
  writeFileSync(main, mainSource(name, folders));
  const libraries = [join(folders.sources, "lib"), dirname(packageFolder("circomlib"))];
  const flags = ["--r1cs", "--wasm", "--O2", ...libraries.flatMap((path) => ["-l", path]), "-o", target];
  try {
    // The compiler is WebAssembly and sees only what is below its working folder.
    await run(process.execPath, [join(packageFolder("circom2"), "cli.js"), main, ...flags], {
      cwd: commonAncestor([target, ...libraries]),
    });
  } catch (cause) {
    const output = (cause as { stdout?: string; stderr?: string }).stderr ?? "";
    throw new CompileError("COMPILE_REFUSED", `circom refuses ${name}`, { cause, details: { name, output } });
  }
}

/** Digest of everything that the compiler's answer depends on. */
function sourceDigest(name: string, folders: CircuitFolders): string {
  const hash = createHash("sha256").update(mainSource(name, folders));
  const library = join(folders.sources, "lib");
  for (const file of readdirSync(library).sort()) hash.update(file).update(readFileSync(join(library, file)));
  for (const dependency of ["circomlib", "circom2"]) {
    hash.update(readFileSync(join(packageFolder(dependency), "package.json")));
  }
  return hash.digest("hex");
}

function commonAncestor(paths: readonly string[]): string {
  const [first, ...rest] = paths.map((path) => resolve(path).split(sep));
  const shared = first!.findIndex((part, i) => rest.some((other) => other[i] !== part));
  return first!.slice(0, shared === -1 ? undefined : shared).join(sep) || sep;
}

function packageFolder(name: string): string {
  return dirname(require.resolve(`${name}/package.json`));
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

export type CompileErrorCode = "COMPILE_REFUSED" | "COMPILE_CONSTRAINT_COUNT";

export class CompileError extends HeliogramError<CompileErrorCode> {}
