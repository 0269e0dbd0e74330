import { relative } from "node:path";
import { expect } from "vitest";
import { type ChainConfig, parseChainConfig } from "../../src/light-client/config/chain-config.ts";
import { isBetterUpdate } from "../../src/light-client/spec/is-better-update.ts";
import { isForkName } from "../../src/ssz/forks.ts";
import { sszTypes } from "../../src/ssz/types.ts";
import { describeVectors, findFolders, readSnappy, readYaml, vectorPath } from "./vectors.ts";

/* Format: consensus-specs `tests/formats/light_client/update_ranking.md`: updates from best to worst. */

const folders = ["v1.6.0-beta.0", "v1.7.0-alpha.13"].flatMap((version) =>
  findFolders(vectorPath("spec", version), "updates_0.ssz_snappy"),
);

describeVectors(
  "light_client/update_ranking",
  folders,
  (folder) => relative(vectorPath("spec"), folder),
  (folder) => {
    const [, preset, fork] = relative(vectorPath("spec"), folder).split("/");
    if (!isForkName(fork)) throw new Error(`unknown fork ${fork}`);
    const config = configOf(preset);
    const { updates_count } = readYaml<{ updates_count: number }>(folder, "meta.yaml");
    const type = sszTypes(config.preset)[fork].LightClientUpdate;
    const updates = Array.from({ length: updates_count }, (_, i) =>
      type.deserialize(readSnappy(folder, `updates_${i}`)),
    );
    for (const [i, better] of updates.entries()) {
      for (const worse of updates.slice(i + 1)) {
        expect(isBetterUpdate(config, better, worse)).toBe(true);
        expect(isBetterUpdate(config, worse, better)).toBe(false);
      }
    }
  },
);

function configOf(preset: string | undefined): ChainConfig {
  const spec = { PRESET_BASE: preset, SECONDS_PER_SLOT: 6, GENESIS_FORK_VERSION: "0x00000001" };
  return parseChainConfig(spec, { genesisTime: 0, genesisValidatorsRoot: new Uint8Array(32) });
}
