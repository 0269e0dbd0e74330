import { fromHex, type Hex } from "../../primitives/hex.ts";
import type { ForkName } from "../../ssz/forks.ts";
import { PRESETS, type PresetName } from "../../ssz/presets.ts";
import type { BlobLimit, ChainConfig } from "./chain-config.ts";

export type NetworkName = "mainnet" | "sepolia" | "hoodi" | "gnosis" | "chiado";

/** A fork whose version is known, but not its epoch. */
const UNSCHEDULED = Number.POSITIVE_INFINITY;

/**
 * Public networks. Sources: eth-clients/{mainnet,sepolia,hoodi} `metadata/config.yaml`, gnosischain/configs
 * `{mainnet,chiado}/config.yaml`; genesis roots and times from the chains' own `/eth/v1/beacon/genesis`.
 */
export const NETWORKS: Readonly<Record<NetworkName, ChainConfig>> = {
  mainnet: network({
    name: "mainnet",
    preset: "mainnet",
    slotDurationMs: 12_000,
    genesisTime: 1_606_824_023,
    genesisValidatorsRoot: "0x4b363db94e286120d76eb905340fdd4e54bfe9f06bf33ff6cf5ad27f511bfe95",
    genesisForkVersion: "0x00000000",
    forks: {
      altair: ["0x01000000", 74_240],
      bellatrix: ["0x02000000", 144_896],
      capella: ["0x03000000", 194_048],
      deneb: ["0x04000000", 269_568],
      electra: ["0x05000000", 364_032],
      fulu: ["0x06000000", 411_392],
      gloas: ["0x07000000", UNSCHEDULED],
    },
    blobSchedule: [
      { epoch: 364_032, maxBlobsPerBlock: 9 },
      { epoch: 412_672, maxBlobsPerBlock: 15 },
      { epoch: 419_072, maxBlobsPerBlock: 21 },
    ],
  }),
  sepolia: network({
    name: "sepolia",
    preset: "mainnet",
    slotDurationMs: 12_000,
    genesisTime: 1_655_733_600,
    genesisValidatorsRoot: "0xd8ea171f3c94aea21ebc42a1ed61052acf3f9209c00e4efbaaddac09ed9b8078",
    genesisForkVersion: "0x90000069",
    forks: {
      altair: ["0x90000070", 50],
      bellatrix: ["0x90000071", 100],
      capella: ["0x90000072", 56_832],
      deneb: ["0x90000073", 132_608],
      electra: ["0x90000074", 222_464],
      fulu: ["0x90000075", 272_640],
      gloas: ["0x90000076", UNSCHEDULED],
    },
    blobSchedule: [
      { epoch: 222_464, maxBlobsPerBlock: 9 },
      { epoch: 274_176, maxBlobsPerBlock: 15 },
      { epoch: 275_712, maxBlobsPerBlock: 21 },
    ],
  }),
  hoodi: network({
    name: "hoodi",
    preset: "mainnet",
    slotDurationMs: 12_000,
    genesisTime: 1_742_213_400,
    genesisValidatorsRoot: "0x212f13fc4df078b6cb7db228f1c8307566dcecf900867401a92023d7ba99cb5f",
    genesisForkVersion: "0x10000910",
    forks: {
      altair: ["0x20000910", 0],
      bellatrix: ["0x30000910", 0],
      capella: ["0x40000910", 0],
      deneb: ["0x50000910", 0],
      electra: ["0x60000910", 2048],
      fulu: ["0x70000910", 50_688],
      gloas: ["0x80000910", UNSCHEDULED],
    },
    blobSchedule: [
      { epoch: 2048, maxBlobsPerBlock: 9 },
      { epoch: 52_480, maxBlobsPerBlock: 15 },
      { epoch: 54_016, maxBlobsPerBlock: 21 },
    ],
  }),
  gnosis: network({
    name: "gnosis",
    preset: "gnosis",
    slotDurationMs: 5_000,
    genesisTime: 1_638_993_340,
    genesisValidatorsRoot: "0xf5dcb5564e829aab27264b9becd5dfaa017085611224cb3036f573368dbb9d47",
    genesisForkVersion: "0x00000064",
    forks: {
      altair: ["0x01000064", 512],
      bellatrix: ["0x02000064", 385_536],
      capella: ["0x03000064", 648_704],
      deneb: ["0x04000064", 889_856],
      electra: ["0x05000064", 1_337_856],
      fulu: ["0x06000064", 1_714_688],
      gloas: ["0x07000064", UNSCHEDULED],
    },
    blobSchedule: [{ epoch: 1_337_856, maxBlobsPerBlock: 2 }],
  }),
  chiado: network({
    name: "chiado",
    preset: "gnosis",
    slotDurationMs: 5_000,
    genesisTime: 1_665_396_300,
    genesisValidatorsRoot: "0x9d642dac73058fbf39c0ae41ab1e34e4d889043cb199851ded7095bc99eb4c1e",
    genesisForkVersion: "0x0000006f",
    forks: {
      altair: ["0x0100006f", 90],
      bellatrix: ["0x0200006f", 180],
      capella: ["0x0300006f", 244_224],
      deneb: ["0x0400006f", 516_608],
      electra: ["0x0500006f", 948_224],
      fulu: ["0x0600006f", 1_353_216],
      gloas: ["0x0700006f", UNSCHEDULED],
    },
    blobSchedule: [{ epoch: 948_224, maxBlobsPerBlock: 2 }],
  }),
};

interface NetworkRecord {
  name: NetworkName;
  preset: PresetName;
  slotDurationMs: number;
  genesisTime: number;
  genesisValidatorsRoot: Hex;
  genesisForkVersion: Hex;
  forks: Partial<Record<ForkName, readonly [version: Hex, epoch: number]>>;
  blobSchedule: readonly BlobLimit[];
}

function network(record: NetworkRecord): ChainConfig {
  return {
    ...record,
    preset: PRESETS[record.preset],
    genesisValidatorsRoot: fromHex(record.genesisValidatorsRoot, 32),
    genesisForkVersion: fromHex(record.genesisForkVersion, 4),
    forks: Object.entries(record.forks).map(([name, [version, epoch]]) => ({
      name: name as ForkName,
      epoch,
      version: fromHex(version, 4),
    })),
  };
}
