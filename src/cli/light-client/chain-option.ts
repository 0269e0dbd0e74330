import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { type ChainConfig, parseChainConfig } from "../../light-client/config/chain-config.ts";
import { NETWORKS, type NetworkName } from "../../light-client/config/networks.ts";
import { HeliogramError } from "../../primitives/errors.ts";
import { fromHex } from "../../primitives/hex.ts";

export interface ChainOptions {
  readonly network?: string;
  /** A `config.yaml`, with GENESIS_TIME and GENESIS_VALIDATORS_ROOT added. */
  readonly config?: string;
}

/** The chain that `--network` or `--config` names; mainnet if neither is given. */
export async function chainFromOptions({ network = "mainnet", config }: ChainOptions): Promise<ChainConfig> {
  if (config === undefined) {
    if (!Object.hasOwn(NETWORKS, network)) {
      const known = Object.keys(NETWORKS).join(", ");
      throw new ChainOptionError("CHAIN_UNKNOWN_NETWORK", `unknown network ${network}; known are ${known}`);
    }
    return NETWORKS[network as NetworkName];
  }
  const spec = parse(await readFile(config, "utf8"), { intAsBigInt: true }) as Record<string, unknown>;
  const { GENESIS_TIME, GENESIS_VALIDATORS_ROOT } = spec;
  if (GENESIS_TIME === undefined || GENESIS_VALIDATORS_ROOT === undefined) {
    throw new ChainOptionError(
      "CHAIN_CONFIG_INCOMPLETE",
      `${config} needs GENESIS_TIME and GENESIS_VALIDATORS_ROOT: a chain's /eth/v1/beacon/genesis has them`,
    );
  }
  const root =
    typeof GENESIS_VALIDATORS_ROOT === "bigint"
      ? `0x${GENESIS_VALIDATORS_ROOT.toString(16).padStart(64, "0")}`
      : GENESIS_VALIDATORS_ROOT;
  return parseChainConfig(spec, {
    genesisTime: Number(GENESIS_TIME),
    genesisValidatorsRoot: fromHex(root, 32),
  });
}

export type ChainOptionErrorCode = "CHAIN_UNKNOWN_NETWORK" | "CHAIN_CONFIG_INCOMPLETE";

export class ChainOptionError extends HeliogramError<ChainOptionErrorCode> {}
