import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { aggregatePublicKeys, PublicKey, Signature, verify } from "@chainsafe/blst";
import { createBeaconConfig } from "@lodestar/config";
import { mainnetChainConfig } from "@lodestar/config/networks";
import { LightclientSpec } from "@lodestar/light-client/spec";
import { ssz } from "@lodestar/types";
import { blstBls } from "../../src/bls/blst.ts";
import { nobleBls } from "../../src/bls/noble.ts";
import { decodeLightClientSsz, decodeLightClientUpdatesSsz } from "../../src/light-client/codec.ts";
import { NETWORKS } from "../../src/light-client/config/networks.ts";
import { createLightClientContext } from "../../src/light-client/context.ts";
import { beaconRoot } from "../../src/light-client/spec/header.ts";
import { processLightClientUpdate } from "../../src/light-client/spec/process-update.ts";
import { computeSyncCommitteeSigningRoot } from "../../src/light-client/spec/signing.ts";
import { initializeLightClientStore } from "../../src/light-client/spec/store.ts";
import { useFastHasher } from "../../src/ssz/hasher.ts";

/* The same 46 consecutive mainnet periods (1347 to 1392, Deneb), for each client in a process of its own. */

export const VARIANTS = ["heliogram-blst", "heliogram-noble", "lodestar", "lodestar-fast-hash", "bare-blst"] as const;
export type Variant = (typeof VARIANTS)[number];

export interface Workload {
  /** Decodes everything anew, begins at the bootstrap, and verifies all 46 updates. */
  walk?(): void;
  /** Verifies one update that is already decoded, with a client that knows its committee. */
  single(): void;
}

const config = NETWORKS.mainnet;
const folder = join(
  resolve(process.env.HELIOGRAM_VECTORS ?? "../shared/vectors"),
  "lc/mainnet/colibri/eth_getBalance1",
);
const bootstrapFile =
  "eth_v1_beacon_light_client_bootstrap_0x2e522016a5ac7d8d57d758b633a25491a43d12750db8f417fd6cf264b7ec5.ssz";
const updatesFile = "eth_v1_beacon_light_client_updates_start_period_1347_count_46.ssz";

export async function makeWorkload(variant: Variant): Promise<Workload> {
  const bootstrapBytes = read(bootstrapFile);
  const updatesBytes = read(updatesFile);
  switch (variant) {
    case "heliogram-blst":
    case "heliogram-noble":
      await useFastHasher();
      return heliogram(variant, bootstrapBytes, updatesBytes);
    case "lodestar-fast-hash":
      await useFastHasher();
      return lodestar(bootstrapBytes, updatesBytes);
    case "lodestar":
      return lodestar(bootstrapBytes, updatesBytes);
    case "bare-blst":
      return bareBlst(bootstrapBytes, updatesBytes);
    default:
      return variant satisfies never;
  }
}

function heliogram(
  variant: "heliogram-blst" | "heliogram-noble",
  bootstrapBytes: Uint8Array,
  updatesBytes: Uint8Array,
): Workload {
  const start = () => {
    const context = createLightClientContext(config, variant === "heliogram-blst" ? blstBls : nobleBls);
    const bootstrap = decodeLightClientSsz(config, "bootstrap", bootstrapBytes);
    const store = initializeLightClientStore(context, beaconRoot(config, bootstrap.header), bootstrap);
    return { context, store, updates: decodeLightClientUpdatesSsz(config, updatesBytes) };
  };
  const { context, store, updates } = start();
  return {
    walk() {
      const fresh = start();
      let current = fresh.store;
      for (const update of fresh.updates)
        current = processLightClientUpdate(fresh.context, current, update, update.signatureSlot);
    },
    single() {
      processLightClientUpdate(context, store, updates[0]!, updates[0]!.signatureSlot);
    },
  };
}

function lodestar(bootstrapBytes: Uint8Array, updatesBytes: Uint8Array): Workload {
  const beaconConfig = createBeaconConfig(mainnetChainConfig, config.genesisValidatorsRoot);
  const start = () => ({
    spec: new LightclientSpec(
      beaconConfig as never,
      { allowForcedUpdates: false, updateHeadersOnForcedUpdate: false },
      ssz.deneb.LightClientBootstrap.deserialize(bootstrapBytes) as never,
    ),
    updates: splitList(updatesBytes).map((bytes) => ssz.deneb.LightClientUpdate.deserialize(bytes)),
  });
  const { spec, updates } = start();
  return {
    walk() {
      const fresh = start();
      for (const update of fresh.updates) fresh.spec.onUpdate(update.signatureSlot, update as never);
    },
    single() {
      spec.onUpdate(updates[0]!.signatureSlot, updates[0] as never);
    },
  };
}

/** What no client can do without: one sum of keys, one signature decoded, one pairing check. */
function bareBlst(bootstrapBytes: Uint8Array, updatesBytes: Uint8Array): Workload {
  const bootstrap = decodeLightClientSsz(config, "bootstrap", bootstrapBytes);
  const [update] = decodeLightClientUpdatesSsz(config, updatesBytes);
  const { syncCommitteeBits, syncCommitteeSignature } = update!.syncAggregate;
  const keys = syncCommitteeBits
    .intersectValues(bootstrap.currentSyncCommittee.pubkeys)
    .map((bytes) => PublicKey.fromBytes(bytes));
  const message = computeSyncCommitteeSigningRoot(config, update!.attestedHeader.beacon, update!.signatureSlot);
  return {
    single() {
      const key = aggregatePublicKeys(keys);
      if (!verify(message, key, Signature.fromBytes(syncCommitteeSignature, true, true))) throw new Error("not valid");
    },
  };
}

function read(name: string): Uint8Array {
  return Uint8Array.from(readFileSync(join(folder, name)));
}

function splitList(bytes: Uint8Array): Uint8Array[] {
  const view = new DataView(bytes.buffer);
  const parts: Uint8Array[] = [];
  for (let offset = 0; offset < bytes.length; ) {
    const end = offset + 8 + Number(view.getBigUint64(offset, true));
    parts.push(bytes.slice(offset + 12, end));
    offset = end;
  }
  return parts;
}
