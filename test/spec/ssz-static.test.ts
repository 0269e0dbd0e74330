import { relative } from "node:path";
import { type Type, UintBigintType } from "@chainsafe/ssz";
import { expect } from "vitest";
import { toHex } from "../../src/primitives/hex.ts";
import { SszError } from "../../src/ssz/basic.ts";
import { FORK_NAMES, type ForkName, isForkName } from "../../src/ssz/forks.ts";
import { PRESETS, type PresetName } from "../../src/ssz/presets.ts";
import { buildLightClientTypes, type LightClientTypes, type SszType, sszTypes } from "../../src/ssz/types.ts";
import { describeVectors, findFolders, readSnappy, readYaml, vectorPath } from "./vectors.ts";

/* Format: consensus-specs `tests/formats/ssz_static/core.md`. */

const folders = findFolders(vectorPath("spec", "ssz_static"), "serialized.ssz_snappy");
/** Random cases fill 64 bits, which the library's own types refuse: those are built anew, with bigints. */
const uint64 = new UintBigintType(8) as unknown as Type<number>;
const exactTypes = new Map(
  Object.values(PRESETS).map(({ name, syncCommitteeSize }) => [name, buildLightClientTypes(syncCommitteeSize, uint64)]),
);

describeVectors(
  "ssz_static",
  folders,
  (folder) => relative(vectorPath("spec"), folder),
  (folder) => {
    const [, preset, fork, , typeName] = relative(vectorPath("spec"), folder).split("/");
    if (fork !== "phase0" && !isForkName(fork)) throw new Error(`unknown fork ${fork} beside ${FORK_NAMES.join()}`);
    const bytes = readSnappy(folder, "serialized");
    const { root } = readYaml<{ root: string }>(folder, "roots.yaml");

    const exact = typeOf(exactTypes.get(preset as PresetName)!, fork, typeName!);
    const value = exact.deserialize(bytes);
    expect(toHex(exact.serialize(value))).toBe(toHex(bytes));
    expect(toHex(exact.hashTreeRoot(value))).toBe(root);
    expect(toHex(exact.serialize(exact.fromJson(exact.toJson(value))))).toBe(toHex(bytes));

    const own = typeOf(sszTypes(PRESETS[preset as PresetName]), fork, typeName!);
    const decoded = decode(own, bytes);
    if (decoded instanceof SszError) {
      expect(decoded.code).toBe("SSZ_INTEGER_TOO_LARGE");
      expect(JSON.stringify(exact.toJson(value))).toMatch(/"[0-9]{16,}"/);
    } else {
      expect(toHex(own.hashTreeRoot(decoded))).toBe(root);
      expect(own.toJson(decoded)).toEqual(exact.toJson(value));
    }
  },
);

function typeOf(types: LightClientTypes, fork: ForkName | "phase0", name: string): SszType<unknown> {
  const found = { ...types, ...types[fork === "phase0" ? "altair" : fork] }[name as "SyncCommittee"];
  if (found === undefined) throw new Error(`no type ${name}`);
  return found as unknown as SszType<unknown>;
}

function decode(type: SszType<unknown>, bytes: Uint8Array): unknown {
  try {
    return type.deserialize(bytes);
  } catch (error) {
    return error;
  }
}
