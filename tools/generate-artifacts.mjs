// Writes ABI and creation code of the deployable contracts into src/contracts/generated, from what forge built.
// `node tools/generate-artifacts.mjs` writes; with `--check` it compares and fails on a difference.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const target = resolve(root, "src/contracts/generated");
const { contracts } = JSON.parse(readFileSync(resolve(root, "contracts/artifacts.json"), "utf8"));
const buildFolder = resolve(root, process.env.FOUNDRY_OUT ?? "build/forge");
const check = process.argv.includes("--check");

let stale = 0;
mkdirSync(target, { recursive: true });
for (const name of contracts) {
  const artifact = JSON.parse(readFileSync(resolve(buildFolder, `${name}.sol`, `${name}.json`), "utf8"));
  if (/__\$/.test(artifact.bytecode.object)) throw new Error(`${name} needs linking`);
  const text = render(name, artifact.abi, artifact.bytecode.object);
  const file = resolve(target, `${name}.ts`);
  if (check) {
    if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
      stale++;
      console.error(`stale: src/contracts/generated/${name}.ts`);
    }
  } else {
    writeFileSync(file, text);
  }
}
if (stale > 0) {
  console.error("run `npm run build:contracts` and commit what it writes");
  process.exit(1);
}
console.log(`${check ? "checked" : "wrote"} ${contracts.length} contract artifacts`);

function render(name, abi, bytecode) {
  const variable = name.charAt(0).toLowerCase() + name.slice(1);
  return `// Generated from contracts/**/${name}.sol by tools/generate-artifacts.mjs. Do not edit.
export const ${variable}Abi = ${JSON.stringify(abi, null, 2)} as const;

export const ${variable}Bytecode =
  "${bytecode}" as const;
`;
}
