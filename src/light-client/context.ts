import type { Bls } from "../bls/bls.ts";
import { CommitteeKeys } from "./committee-keys.ts";
import type { ChainConfig } from "./config/chain-config.ts";

/** What every step of the protocol needs: the chain, the signature scheme, and the keys decoded so far. */
export interface LightClientContext {
  readonly config: ChainConfig;
  readonly bls: Bls;
  readonly committeeKeys: CommitteeKeys;
}

export function createLightClientContext(config: ChainConfig, bls: Bls): LightClientContext {
  return { config, bls, committeeKeys: new CommitteeKeys(bls) };
}
