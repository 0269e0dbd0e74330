// Adds to package-lock.json the platform packages that the registry in use does not carry. npm leaves such optional packages
// out when it writes the lock file, and then `npm ci` refuses the file on every machine. Run it after changing dependencies.
import { readFileSync, writeFileSync } from "node:fs";

const FILE = "package-lock.json";
const CPUS = {
  x64: "x64",
  amd64: "x64",
  arm64: "arm64",
  arm: "arm",
  ia32: "ia32",
  ppc64: "ppc64",
  s390x: "s390x",
  riscv64: "riscv64",
  loong64: "loong64",
  wasm32: "wasm32",
};
const SYSTEMS = ["darwin", "linux", "win32", "android", "freebsd", "openbsd", "netbsd", "sunos", "aix", "openharmony"];

const lock = JSON.parse(readFileSync(FILE, "utf8"));
const root = lock.packages[""];
let added = 0;
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (find(path, name) !== undefined) continue;
    lock.packages[`node_modules/${name}`] = describe(name, range, entry);
    added++;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([left], [right]) => (left < right ? -1 : 1)));
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${root.name}: ${added} platform packages added to ${FILE}`);

/** Looks a package up as Node would, from a package's own folder outwards. */
function find(from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    const entry = lock.packages[folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`];
    if (entry !== undefined || folder === "") return entry;
  }
}

/** Such packages carry their platform in the last parts of their names. */
function describe(name, range, owner) {
  const parts = name.split("/").at(-1).split(/[-.]/);
  const cpu = parts.map((part) => CPUS[part]).find((found) => found !== undefined);
  const os = parts.find((part) => SYSTEMS.includes(part));
  if (cpu === undefined) throw new Error(`cannot tell the platform of ${name}`);
  if (!/^\d+\.\d+\.\d+/.test(range)) throw new Error(`${name} has no exact version: ${range}`);
  return {
    version: range,
    cpu: [cpu],
    ...(owner.dev ? { dev: true } : {}),
    ...(parts.includes("musl") ? { libc: ["musl"] } : {}),
    optional: true,
    ...(os === undefined ? {} : { os: [os] }),
  };
}
