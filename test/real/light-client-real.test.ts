import { existsSync, readFileSync } from "node:fs";
import { afterAll, expect } from "vitest";
import { blstBls } from "../../src/bls/blst.ts";
import type { ChainConfig } from "../../src/light-client/config/chain-config.ts";
import { createLightClientContext, type LightClientContext } from "../../src/light-client/context.ts";
import {
  computeSyncCommitteePeriodAtSlot,
  forkAtSlot,
  slotsPerSyncCommitteePeriod,
} from "../../src/light-client/spec/forks-and-periods.ts";
import { beaconRoot } from "../../src/light-client/spec/header.ts";
import { initializeLightClientStore, type LightClientStore } from "../../src/light-client/spec/store.ts";
import { countParticipants, isFinalityUpdate } from "../../src/light-client/spec/updates.ts";
import { validateLightClientUpdate } from "../../src/light-client/spec/validate-update.ts";
import { HeliogramError } from "../../src/primitives/errors.ts";
import type { LightClientUpdate, SyncCommittee } from "../../src/ssz/values.ts";
import { describeVectors, vectorPath } from "../spec/vectors.ts";
import { type RealObject, readCommittee, readNetworks, readObjects } from "./objects.ts";

/** A line of LC_VERIFICATION.tsv: what an independent check found about one object. */
interface Row {
  readonly file: string;
  readonly index: string;
  readonly network: string;
  readonly kind: "bootstrap" | "update" | "finality" | "optimistic" | "";
  readonly fork: string;
  readonly attestedSlot: number;
  readonly signatureSlot: number;
  readonly finalizedSlot: number;
  readonly participants: number;
  readonly branches: string;
  readonly signature: string;
}

const rows = readRows();
const networks = rows.length === 0 ? new Map<string, ChainConfig>() : readNetworks();
const contexts = new Map([...networks].map(([name, config]) => [name, createLightClientContext(config, blstBls)]));
const verified = rows.filter((row) => !row.branches.startsWith("ERR"));
const unreadable = rows.filter((row) => row.branches.startsWith("ERR"));
const objects = new Map(verified.map((row) => [row, objectOf(row)]));
const committees = collectCommittees();
const foreignCommittees = [...committees.values()].flat().slice(0, 1);
const withoutCommittee: string[] = [];

describeVectors(
  "real objects",
  verified,
  ({ file, index }) => `${file} ${index}`,
  (row) => {
    const object = objects.get(row)!;
    const context = contextOf(row);
    if (object.kind === "bootstrap") {
      const { header } = object.bootstrap;
      expect(header.beacon.slot).toBe(row.attestedSlot);
      expect(forkAtSlot(context.config, header.beacon.slot)).toBe(row.fork);
      initializeLightClientStore(context, beaconRoot(context.config, header), object.bootstrap);
      return;
    }
    checkFields(context.config, object.update, row);
    const period = computeSyncCommitteePeriodAtSlot(context.config, row.signatureSlot);
    const candidates = committeesOf(row.network, period);
    if (row.branches.includes("nsc:BAD")) {
      expect(outcomesOf(row, object.update, candidates)).toEqual(new Set(["LC_NEXT_COMMITTEE_BRANCH_INVALID"]));
    } else if (row.signature === "VALID" && candidates.length > 0) {
      expect(outcomesOf(row, object.update, candidates)).toContain("valid");
    } else {
      // No file has this period's committee: all checks must pass but the last, the signature, under a foreign one.
      withoutCommittee.push(`${row.file} ${row.index}`);
      expect(outcomesOf(row, object.update, foreignCommittees)).toEqual(new Set(["LC_SIGNATURE_INVALID"]));
    }
  },
);
afterAll(() => console.log(`checked up to the signature, for want of a committee:`, withoutCommittee));

describeVectors(
  "real objects that are no light-client objects",
  unreadable,
  ({ file }) => file,
  ({ file }) => {
    const config = networks.get("mainnet")!;
    for (const kind of ["bootstrap", "update", "finality", "optimistic"] as const) {
      expect(() => readObjects(config, file, kind)).toThrow();
    }
  },
);

/** What no project would take for a light-client object was not checked above; every code names one reason. */
const REASONS: Readonly<Record<string, string>> = {
  flip_signature_byte: "LC_SIGNATURE_INVALID",
  clear_one_participation_bit: "LC_SIGNATURE_INVALID",
  zero_participation: "LC_NOT_ENOUGH_PARTICIPANTS",
  attested_state_root: "LC_FINALITY_BRANCH_INVALID",
  attested_slot_plus1: "LC_SIGNATURE_INVALID",
  signature_slot_equals_attested: "LC_SIGNATURE_SLOT_NOT_AFTER_ATTESTED",
  finality_branch_node: "LC_FINALITY_BRANCH_INVALID",
  finalized_header_proposer: "LC_FINALITY_BRANCH_INVALID",
  next_sync_committee_swap_pubkeys: "LC_NEXT_COMMITTEE_BRANCH_INVALID",
  next_sync_committee_aggregate_pubkey: "LC_NEXT_COMMITTEE_BRANCH_INVALID",
  next_sync_committee_branch_node: "LC_NEXT_COMMITTEE_BRANCH_INVALID",
  execution_state_root: "LC_EXECUTION_BRANCH_INVALID",
  execution_branch_node: "LC_EXECUTION_BRANCH_INVALID",
  finality_branch_truncated: "SSZ_BAD_JSON",
};

interface Mutation {
  readonly file: string;
  readonly network: string;
  readonly expect: "valid" | "invalid";
  readonly mutation?: string;
}

describeVectors(
  "mutated real updates",
  readMutations(),
  ({ file }) => file,
  (mutation) => {
    const row = { network: mutation.network };
    const expected = mutation.expect === "valid" ? "valid" : REASONS[mutation.mutation!];
    expect(expected, `a reason for ${mutation.mutation}`).toBeDefined();
    let outcome: string;
    try {
      const object = readObjects(networks.get(mutation.network)!, `lc-negative/${mutation.file}`, "update")[0]!;
      if (object.kind !== "update") throw new Error("expected an update");
      const { config } = contextOf(row);
      const period = computeSyncCommitteePeriodAtSlot(config, object.update.signatureSlot);
      outcome = outcomeOf(row, object.update, committees.get(`${mutation.network}:${period}`)![0]!);
    } catch (error) {
      if (!(error instanceof HeliogramError)) throw error;
      outcome = error.code;
    }
    expect(outcome).toBe(expected);
  },
);

function outcomesOf(row: Row, update: LightClientUpdate, candidates: readonly SyncCommittee[]): Set<string> {
  return new Set(candidates.map((committee) => outcomeOf(row, update, committee)));
}

function outcomeOf(
  row: Pick<Row, "network"> & Partial<Row>,
  update: LightClientUpdate,
  committee: SyncCommittee,
): string {
  const context = contextOf(row);
  try {
    validateLightClientUpdate(context, storeOf(context.config, update, committee), update, update.signatureSlot);
    return "valid";
  } catch (error) {
    if (!(error instanceof HeliogramError)) throw error;
    return error.code;
  }
}

/** A store at the start of the signature's period, with the committee of that period. */
function storeOf(config: ChainConfig, update: LightClientUpdate, committee: SyncCommittee): LightClientStore {
  const length = slotsPerSyncCommitteePeriod(config);
  const slot = Math.floor(update.signatureSlot / length) * length;
  const empty = new Uint8Array(32);
  const header = { beacon: { slot, proposerIndex: 0, parentRoot: empty, stateRoot: empty, bodyRoot: empty } };
  return {
    finalizedHeader: header,
    optimisticHeader: header,
    currentSyncCommittee: committee,
    nextSyncCommittee: null,
    bestValidUpdate: null,
    previousMaxActiveParticipants: 0,
    currentMaxActiveParticipants: 0,
  };
}

function checkFields(config: ChainConfig, update: LightClientUpdate, row: Row): void {
  expect(update.attestedHeader.beacon.slot).toBe(row.attestedSlot);
  expect(update.signatureSlot).toBe(row.signatureSlot);
  expect(countParticipants(update.syncAggregate.syncCommitteeBits)).toBe(row.participants);
  expect(isFinalityUpdate(update) ? update.finalizedHeader.beacon.slot : 0).toBe(row.finalizedSlot);
  if (!row.branches.startsWith("exec:-")) expect(forkAtSlot(config, row.attestedSlot)).toBe(row.fork);
}

/** Objects without execution parts are checked by the header rules from before Capella. */
function contextOf({ network, branches }: Pick<Row, "network"> & Partial<Row>): LightClientContext {
  const context = contexts.get(network)!;
  if (!branches?.startsWith("exec:-")) return context;
  const forks = context.config.forks.map((row) =>
    row.name === "capella" ? { ...row, name: "bellatrix" as const } : row,
  );
  return createLightClientContext({ ...context.config, forks }, blstBls);
}

function objectOf(row: Row): RealObject {
  const all = readObjects(networks.get(row.network)!, row.file, row.kind as "update");
  const object = all[Number(row.index.split(".").at(-1))];
  if (object === undefined) throw new Error(`${row.file} has no object ${row.index}`);
  return object;
}

/** Committees by network and period: proven ones, and those of side files under any period of their network. */
function collectCommittees(): Map<string, SyncCommittee[]> {
  const found = new Map<string, SyncCommittee[]>();
  const add = (key: string, committee: SyncCommittee): void => {
    found.set(key, [...(found.get(key) ?? []), committee]);
  };
  for (const [row, object] of objects) {
    const period = (slot: number): number => computeSyncCommitteePeriodAtSlot(networks.get(row.network)!, slot);
    if (object.kind === "bootstrap")
      add(`${row.network}:${period(row.attestedSlot)}`, object.bootstrap.currentSyncCommittee);
    else if (row.branches.includes("nsc:ok")) {
      add(`${row.network}:${period(row.attestedSlot) + 1}`, object.update.nextSyncCommittee);
    }
  }
  const sideFiles: Readonly<Record<string, readonly string[]>> = {
    goerli: [473, 474, 641, 642].map((period) => `lc/goerli/near/next_sync_committee_goerli_period_${period}.json`),
    sepolia: ["current_sync_committee_7167008", "next_sync_committee_7167008", "sync_committee_6553725"].map(
      (name) => `lc/sepolia/union/${name}.json`,
    ),
  };
  for (const [network, paths] of Object.entries(sideFiles)) {
    const config = networks.get(network);
    if (config === undefined) continue;
    for (const path of paths) add(`${network}:side`, readCommittee(config, path));
  }
  return found;
}

function committeesOf(network: string, period: number): SyncCommittee[] {
  return [...(committees.get(`${network}:${period}`) ?? []), ...(committees.get(`${network}:side`) ?? [])];
}

function readRows(): Row[] {
  const path = vectorPath("LC_VERIFICATION.tsv");
  if (!existsSync(path)) return [];
  const [, ...lines] = readFileSync(path, "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const [file, index, network, kind, fork, attested, signature, finalized, participants, branches, result] =
      line.split("\t");
    return {
      file: file!,
      index: index!,
      network: network!,
      kind: kind as Row["kind"],
      fork: fork!,
      attestedSlot: Number(attested),
      signatureSlot: Number(signature),
      finalizedSlot: Number(finalized),
      participants: Number(participants),
      branches: branches!,
      signature: result!,
    };
  });
}

function readMutations(): Mutation[] {
  const path = vectorPath("lc-negative", "index_dev.json");
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Mutation[]) : [];
}
