import {
  BitVectorType,
  ListBasicType,
  ListCompositeType,
  ProgressiveListBasicType,
  type Type,
  VectorBasicType,
  VectorCompositeType,
} from "@chainsafe/ssz";
import type { BeaconFork } from "../forks.ts";
import type { BeaconPreset } from "../preset.ts";
import {
  type AnyType,
  beaconBlockHeader,
  builder,
  builderPendingPayment,
  builderPendingWithdrawal,
  bytes32,
  bytes48,
  checkpoint,
  container,
  eth1Data,
  type Fields,
  fork as forkType,
  gwei,
  historicalSummary,
  pendingConsolidation,
  pendingDeposit,
  pendingPartialWithdrawal,
  RootVectorType,
  uint8,
  uint64,
  validator,
  withdrawal,
} from "./basic.ts";
import { executionPayloadHeaderType } from "./block-body.ts";
import { executionPayloadBid, list, progressiveContainer, progressiveList } from "./operations.ts";

const HISTORICAL_ROOTS_LIMIT = 2 ** 24;
const VALIDATOR_REGISTRY_LIMIT = 2 ** 40;
const PENDING_DEPOSITS_LIMIT = 2 ** 27;
const justificationBits = new BitVectorType(4);
/** The state keeps duties for the current epoch and for MIN_SEED_LOOKAHEAD = 1 more. */
const LOOKAHEAD_EPOCHS = 2;

/**
 * `BeaconState` of each fork. Fields that a fork did not change are the same type object in both, so that an upgrade can
 * keep their trees.
 *
 * Source: consensus-specs, `specs/<fork>/beacon-chain.md`. Gloas makes the state a progressive container (EIP-7688), which
 * moves every field, and replaces the latest payload header by the latest block hash and bid (EIP-7732).
 */
export function beaconStateTypes(preset: BeaconPreset): Readonly<Record<BeaconFork, AnyType>> {
  const syncCommittee = syncCommitteeType(preset);
  const withdrawals = { nextWithdrawalIndex: uint64, nextWithdrawalValidatorIndex: uint64 };
  const historicalSummaries = new ListCompositeType(historicalSummary, HISTORICAL_ROOTS_LIMIT);
  const history = historyFields(preset);
  const limited = registryFields(preset, limitedRegistry, history);
  const electra = electraFields(preset, limitedRegistry);
  const proposerLookahead = new VectorBasicType(uint64, LOOKAHEAD_EPOCHS * preset.slotsPerEpoch);

  const fields = (registry: Fields, execution: Fields): Fields => ({
    ...history,
    ...registry,
    currentSyncCommittee: syncCommittee,
    nextSyncCommittee: syncCommittee,
    ...execution,
    ...withdrawals,
    historicalSummaries,
  });
  const capella = fields(limited, { latestExecutionPayloadHeader: executionPayloadHeaderType("capella") });
  const deneb = fields(limited, { latestExecutionPayloadHeader: executionPayloadHeaderType("deneb") });
  return {
    capella: container("BeaconState", capella),
    deneb: container("BeaconState", deneb),
    electra: container("BeaconState", { ...deneb, ...electra }),
    fulu: container("BeaconState", { ...deneb, ...electra, proposerLookahead }),
    gloas: progressiveContainer("BeaconState", {
      ...fields(registryFields(preset, progressiveRegistry, limited), { latestBlockHash: bytes32 }),
      ...electraFields(preset, progressiveRegistry),
      proposerLookahead,
      ...gloasFields(preset),
    }),
  };
}

export function syncCommitteeType(preset: BeaconPreset): AnyType {
  return container("SyncCommittee", {
    pubkeys: new VectorCompositeType(bytes48, preset.syncCommitteeSize),
    aggregatePubkey: bytes48,
  });
}

function historyFields(preset: BeaconPreset): Fields {
  return {
    genesisTime: uint64,
    genesisValidatorsRoot: bytes32,
    slot: uint64,
    fork: forkType,
    latestBlockHeader: beaconBlockHeader,
    blockRoots: new RootVectorType(preset.slotsPerHistoricalRoot),
    stateRoots: new RootVectorType(preset.slotsPerHistoricalRoot),
    historicalRoots: new ListCompositeType(bytes32, HISTORICAL_ROOTS_LIMIT),
    eth1Data,
    eth1DataVotes: list(eth1Data, preset.epochsPerEth1VotingPeriod * preset.slotsPerEpoch),
    eth1DepositIndex: uint64,
  };
}

interface Registry {
  readonly composite: (elementType: AnyType, limit: number) => AnyType;
  readonly basic: (elementType: typeof uint8 | typeof gwei) => Type<unknown>;
}

const limitedRegistry: Registry = {
  composite: list,
  basic: (elementType) => new ListBasicType(elementType, VALIDATOR_REGISTRY_LIMIT),
};

const progressiveRegistry: Registry = {
  composite: progressiveList,
  basic: (elementType) => new ProgressiveListBasicType(elementType),
};

/** @param unchanged fields of an earlier fork, whose vectors and checkpoints do not depend on the kind of list */
function registryFields(preset: BeaconPreset, registry: Registry, unchanged: Fields): Fields {
  return {
    validators: registry.composite(validator, VALIDATOR_REGISTRY_LIMIT),
    balances: registry.basic(gwei),
    randaoMixes: unchanged.randaoMixes ?? new RootVectorType(preset.epochsPerHistoricalVector),
    slashings: unchanged.slashings ?? new VectorBasicType(gwei, preset.epochsPerSlashingsVector),
    previousEpochParticipation: registry.basic(uint8),
    currentEpochParticipation: registry.basic(uint8),
    justificationBits,
    previousJustifiedCheckpoint: checkpoint,
    currentJustifiedCheckpoint: checkpoint,
    finalizedCheckpoint: checkpoint,
    inactivityScores: registry.basic(gwei),
  };
}

function electraFields(preset: BeaconPreset, { composite }: Registry): Fields {
  return {
    depositRequestsStartIndex: uint64,
    depositBalanceToConsume: gwei,
    exitBalanceToConsume: gwei,
    earliestExitEpoch: uint64,
    consolidationBalanceToConsume: gwei,
    earliestConsolidationEpoch: uint64,
    pendingDeposits: composite(pendingDeposit, PENDING_DEPOSITS_LIMIT),
    pendingPartialWithdrawals: composite(pendingPartialWithdrawal, preset.pendingPartialWithdrawalsLimit),
    pendingConsolidations: composite(pendingConsolidation, preset.pendingConsolidationsLimit),
  };
}

function gloasFields(preset: BeaconPreset): Fields {
  const committee = new VectorBasicType(uint64, preset.payloadTimelinessCommitteeSize);
  return {
    builders: progressiveList(builder),
    nextWithdrawalBuilderIndex: uint64,
    executionPayloadAvailability: new BitVectorType(preset.slotsPerHistoricalRoot),
    builderPendingPayments: new VectorCompositeType(builderPendingPayment, 2 * preset.slotsPerEpoch),
    builderPendingWithdrawals: progressiveList(builderPendingWithdrawal),
    latestExecutionPayloadBid: executionPayloadBid,
    payloadExpectedWithdrawals: progressiveList(withdrawal),
    ptcWindow: new VectorCompositeType(committee, (LOOKAHEAD_EPOCHS + 1) * preset.slotsPerEpoch),
  };
}
