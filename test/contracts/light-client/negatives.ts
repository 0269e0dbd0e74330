import type { ContractUpdate } from "../../../src/contracts/light-client/abi.ts";
import { decodeLightClientJson } from "../../../src/light-client/codec.ts";
import { NETWORKS } from "../../../src/light-client/config/networks.ts";
import { slotsPerSyncCommitteePeriod } from "../../../src/light-client/spec/forks-and-periods.ts";
import { fromHex, toHex } from "../../../src/primitives/hex.ts";
import type { LightClientUpdate, SyncCommittee } from "../../../src/ssz/values.ts";
import { bootstrapOf, clientBefore, PolicyClient } from "./policy-client.ts";
import type { Scenario, Step } from "./scenario.ts";
import { readJson, readUpdates } from "./vectors.ts";

const { mainnet } = NETWORKS;

/** What the contract says to each of the faults of `lc-negative`, whose names say what was changed. */
const ERRORS: Readonly<Record<string, string>> = {
  clear_one_participation_bit: "WrongSignature",
  zero_participation: "TooFewParticipants",
  attested_state_root: "WrongFinalityBranch",
  attested_slot_plus1: "WrongSignature",
  finality_branch_node: "WrongFinalityBranch",
  finalized_header_proposer: "WrongFinalityBranch",
  next_sync_committee_swap_pubkeys: "WrongCommitteeBranch",
  next_sync_committee_aggregate_pubkey: "WrongCommitteeBranch",
  next_sync_committee_branch_node: "WrongCommitteeBranch",
  execution_branch_node: "WrongExecutionProof",
  signature_slot_equals_attested: "SlotOrder",
};

/** Faults that the contract is never shown: it takes no execution part of the attested header. */
const NOT_TAKEN = ["execution_state_root"];

/** Faults that have no form as an SSZ object or as a point, so they are made in the contract's own form. */
const IN_CALLDATA: Readonly<Record<string, { error: string; change(update: ContractUpdate): ContractUpdate }>> = {
  finality_branch_truncated: {
    error: "BranchLength",
    change: (update) => ({ ...update, finalityBranch: update.finalityBranch.slice(0, -1) }),
  },
  flip_signature_byte: {
    error: "InvalidPairingInput",
    change: (update) => {
      const [first, ...rest] = update.sync.signature;
      const flipped = toHex(fromHex(first).map((byte, index) => (index === 31 ? byte ^ 1 : byte)));
      return { ...update, sync: { ...update.sync, signature: [flipped, ...rest] } };
    },
  },
};

interface Entry {
  readonly file: string;
  readonly mutation?: string;
}

/** A scenario for each base update: every fault is rejected with its own error, then the update itself accepted. */
export function negativeScenarios(): Scenario[] {
  const entries = readJson("lc-negative/index_dev.json") as Entry[];
  const bases = entries.filter(({ mutation }) => mutation === undefined);
  return bases.map(({ file }) => {
    const prefix = file.slice(0, file.indexOf("__"));
    const valid = readNegative(file);
    const { client, scenario } = baseClient(prefix, valid);
    const faults = entries.filter((entry) => entry.file.startsWith(prefix) && entry.mutation !== undefined);
    const steps = faults.flatMap((entry) => faultStep(client, valid, entry));
    return scenario([...steps, client.step(valid)]);
  });
}

function faultStep(client: PolicyClient, valid: LightClientUpdate, { file, mutation = "" }: Entry): Step[] {
  if (NOT_TAKEN.includes(mutation)) return [];
  const inCalldata = IN_CALLDATA[mutation];
  if (inCalldata !== undefined) {
    return [client.rejected(inCalldata.change(client.encode(valid)), valid.signatureSlot, inCalldata.error)];
  }
  const error = ERRORS[mutation];
  if (error === undefined) throw new RangeError(`no expectation for ${mutation}`);
  const fault = readNegative(file);
  return [client.rejected(client.encode(fault), Math.max(fault.signatureSlot, valid.signatureSlot), error)];
}

interface Base {
  readonly client: PolicyClient;
  scenario(steps: readonly Step[]): Scenario;
}

/** A client for which the update is relevant and its committee known. */
function baseClient(prefix: string, valid: LightClientUpdate): Base {
  const committee = committeeBefore(prefix);
  const periodStart = Math.floor(valid.signatureSlot / slotsPerSyncCommitteePeriod(mainnet)) * 8192;
  const finalizedSlot = valid.finalizedHeader.beacon.slot;
  if (finalizedSlot > periodStart) {
    const client = new PolicyClient(mainnet, bootstrapOf(mainnet, committee, periodStart));
    return { client, scenario: (steps) => client.scenario(steps) };
  }
  const client = clientBefore(mainnet, committee, periodStart - 128);
  return { client, scenario: (steps) => client.scenario(steps, client.witness(valid.signatureSlot).root) };
}

/** The committee that signed: the next one of the period before. */
function committeeBefore(prefix: string): SyncCommittee {
  const colibri = "lc/mainnet/colibri";
  const sources: Readonly<Record<string, () => LightClientUpdate[]>> = {
    capella_759: () => readUpdates(mainnet, "lc/mainnet/synapseweb3/update/period-000758.json"),
    deneb_1380: () =>
      readUpdates(
        mainnet,
        `${colibri}/eth_getBalance1/eth_v1_beacon_light_client_updates_start_period_1347_count_46.ssz`,
      ).slice(32),
    electra_1572: () => readUpdates(mainnet, `${colibri}/server/period_store/1571/lcu.ssz`),
  };
  return sources[prefix]!()[0]!.nextSyncCommittee;
}

function readNegative(file: string): LightClientUpdate {
  return decodeLightClientJson(mainnet, "update", readJson(`lc-negative/${file}`));
}
