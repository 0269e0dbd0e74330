// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {IBeaconLightClient} from "../../../contracts/interfaces/IBeaconLightClient.sol";
import {ILightClient} from "../../../contracts/interfaces/ILightClient.sol";
import {BeaconLightClient} from "../../../contracts/light-client/BeaconLightClient.sol";
import {
    Condition,
    ForkRow,
    LightClientParameters,
    LightClientUpdate,
    Status
} from "../../../contracts/light-client/LightClientTypes.sol";
import {BLS12381} from "../../../contracts/libraries/BLS12381.sol";
import {FinalizedState} from "../../../contracts/types/FinalizedState.sol";
import {LightClientTest} from "./LightClientTest.sol";

/// Two chains of the same validators finalize different blocks for one epoch; and what else stops a client.
contract ConflictTest is LightClientTest {
    uint64 private constant TRUSTING_PERIOD = 1 days;
    address private constant TIMELOCK = address(0x71AE);

    BeaconLightClient private client;
    LightClientParameters private parameters;
    LightClientUpdate private one;
    LightClientUpdate private other;
    /// Of the first chain: another block that attests to the same checkpoint, and one that attests to an older.
    LightClientUpdate private same;
    LightClientUpdate private older;

    function setUp() public {
        (parameters, one, other, same, older) = abi.decode(
            readFixture("conflict"),
            (LightClientParameters, LightClientUpdate, LightClientUpdate, LightClientUpdate, LightClientUpdate)
        );
        parameters.trustingPeriod = TRUSTING_PERIOD;
        parameters.timelock = TIMELOCK;
        vm.warp(slotTime(parameters, one.signatureSlot));
        client = deploy(parameters);
    }

    function test_conflictFreezesForGood() public {
        client.submitUpdate(one);
        FinalizedState memory state = stateOf(one);
        client.verifyState(0, state);
        client.requireNotFrozen();
        assertTrue(client.isLive(), "live");
        client.reportConflict(one, other);
        assertTrue(client.status().condition == Condition.Frozen, "condition");
        assertFalse(client.isLive(), "live");
        vm.expectRevert(ILightClient.Frozen.selector);
        client.requireNotFrozen();
        vm.expectRevert(ILightClient.Frozen.selector);
        client.verifyState(0, state);
        vm.expectRevert(ILightClient.Frozen.selector);
        client.verifyStateAged(0, state, 0);
        vm.expectRevert(ILightClient.Frozen.selector);
        client.submitUpdate(one);
        vm.expectRevert(ILightClient.Frozen.selector);
        client.reportConflict(other, one);
    }

    function test_conflictNeedsNoUpdateBefore() public {
        client.reportConflict(other, one);
        assertTrue(client.status().condition == Condition.Frozen, "condition");
    }

    function test_agreementIsNoConflict() public {
        vm.expectRevert(IBeaconLightClient.NoConflict.selector);
        client.reportConflict(one, one);
        vm.expectRevert(IBeaconLightClient.NoConflict.selector);
        client.reportConflict(one, same);
        vm.expectRevert(IBeaconLightClient.NoConflict.selector);
        client.reportConflict(other, older);
        assertTrue(client.status().condition == Condition.Following, "condition");
    }

    function test_conflictMustBeSigned() public {
        LightClientUpdate memory forged = other;
        forged.attested.proposerIndex += 1;
        vm.expectRevert(BLS12381.WrongSignature.selector);
        client.reportConflict(one, forged);
        forged = other;
        forged.finalized.proposerIndex += 1;
        vm.expectRevert(IBeaconLightClient.WrongFinalityBranch.selector);
        client.reportConflict(one, forged);
    }

    /// Keys of committees that are held no more freeze nothing.
    function test_conflictOfAnOldPeriodIsRefused() public {
        vm.store(address(client), 0, bytes32(uint256(vm.load(address(client), 0)) + 2 * client.slotsPerPeriod()));
        vm.expectPartialRevert(IBeaconLightClient.UnknownPeriod.selector);
        client.reportConflict(one, other);
    }

    function test_expiredClientTakesNothingButStillAnswers() public {
        client.submitUpdate(older);
        FinalizedState memory state = stateOf(older);
        Status memory s = client.status();
        assertEq(s.expiresAt, slotTime(parameters, older.finalized.slot) + TRUSTING_PERIOD, "expiry");
        vm.warp(s.expiresAt);
        vm.expectPartialRevert(IBeaconLightClient.NotRelevant.selector);
        client.submitUpdate(older);
        vm.warp(s.expiresAt + 1);
        assertTrue(client.status().condition == Condition.Expired, "condition");
        assertFalse(client.isLive(), "live");
        client.requireNotFrozen();
        vm.expectRevert(abi.encodeWithSelector(IBeaconLightClient.Expired.selector, s.expiresAt));
        client.submitUpdate(one);
        vm.expectRevert(abi.encodeWithSelector(IBeaconLightClient.Expired.selector, s.expiresAt));
        client.reportConflict(one, other);
        client.verifyState(0, state);
    }

    function test_minimumAge() public {
        client.submitUpdate(one);
        FinalizedState memory state = stateOf(one);
        vm.warp(block.timestamp + 99);
        client.verifyStateAged(0, state, 99);
        vm.expectRevert(abi.encodeWithSelector(IBeaconLightClient.TooYoung.selector, state.acceptedAt, 100));
        client.verifyStateAged(0, state, 100);
    }

    function test_everyFieldOfAStateCounts() public {
        client.submitUpdate(one);
        for (uint256 field = 0; field < 6; ++field) {
            FinalizedState memory state = stateOf(one);
            if (field == 0) state.stateRoot ^= bytes32(uint256(1));
            if (field == 1) state.blockNumber += 1;
            if (field == 2) state.timestamp += 1;
            if (field == 3) state.slot += 1;
            if (field == 4) state.acceptedAt += 1;
            if (field == 5) state.participants += 1;
            vm.expectRevert(abi.encodeWithSelector(ILightClient.UnknownState.selector, 0));
            client.verifyState(0, state);
        }
        vm.expectRevert(abi.encodeWithSelector(ILightClient.UnknownState.selector, 1));
        client.verifyState(1, stateOf(one));
    }

    /// The ring has four places: the fifth state takes the first's.
    function test_ringForgetsTheOldest() public {
        parameters.ringSize = 1;
        client = deploy(parameters);
        client.submitUpdate(older);
        client.verifyState(0, stateOf(older));
        client.submitUpdate(one);
        client.verifyState(0, stateOf(one));
        vm.expectRevert(abi.encodeWithSelector(ILightClient.UnknownState.selector, 0));
        client.verifyState(0, stateOf(older));
    }

    function test_severalUpdatesGoTogetherOrNotAtAll() public {
        LightClientUpdate[] memory updates = new LightClientUpdate[](2);
        (updates[0], updates[1]) = (older, one);
        client.submitUpdates(updates);
        assertEq(client.status().accepted, 2, "accepted");
        client = deploy(parameters);
        (updates[0], updates[1]) = (one, older);
        vm.expectPartialRevert(IBeaconLightClient.NotRelevant.selector);
        client.submitUpdates(updates);
        assertEq(client.status().accepted, 0, "accepted");
    }

    function test_clock() public {
        uint256 startsAt = slotTime(parameters, one.signatureSlot);
        vm.warp(startsAt - 1);
        vm.expectRevert(
            abi.encodeWithSelector(IBeaconLightClient.SignatureFromTheFuture.selector, one.signatureSlot, startsAt)
        );
        client.submitUpdate(one);
        vm.warp(startsAt);
        client.submitUpdate(one);
    }

    // ------------------------------------------------------------------------------------------------ deployment

    function test_checkpointMustBeWhatTheDeployerTrusts() public {
        LightClientParameters memory p = parameters;
        p.checkpoint.root ^= bytes32(uint256(1));
        vm.expectRevert(IBeaconLightClient.WrongCheckpoint.selector);
        deploy(p);
        p = parameters;
        p.checkpoint.committeeRoot ^= bytes32(uint256(1));
        vm.expectRevert(IBeaconLightClient.WrongCheckpoint.selector);
        deploy(p);
        p = parameters;
        p.checkpoint.committeeBranch = new bytes32[](4);
        vm.expectRevert(IBeaconLightClient.WrongCheckpoint.selector);
        deploy(p);
    }

    function test_parametersAreChecked() public {
        for (uint256 i = 0; i < 8; ++i) {
            LightClientParameters memory p = parameters;
            if (i == 0) p.committeeSize = 48;
            if (i == 1) p.committeeSize = 1024;
            if (i == 2) p.slotsPerEpoch = 0;
            if (i == 3) p.epochsPerPeriod = 0;
            if (i == 4) p.trustingPeriod = 0;
            if (i == 5) p.ringSize = 0;
            if (i == 6) p.sourceChainId = 0;
            if (i == 7) p.forks = new ForkRow[](0);
            vm.expectRevert(IBeaconLightClient.InvalidParameters.selector);
            deploy(p);
        }
        vm.warp(slotTime(parameters, parameters.checkpoint.header.slot) + TRUSTING_PERIOD + 1);
        vm.expectPartialRevert(IBeaconLightClient.Expired.selector);
        deploy(parameters);
    }

    // ------------------------------------------------------------------------------------------------ timelock

    function nextRow() private view returns (ForkRow memory row) {
        row = parameters.forks[parameters.forks.length - 1];
        row.version = 0xaabbccdd;
        // Slots of 12 seconds, eight an epoch: a little more than 30 days ahead.
        row.epoch = 30 days / 96 + 100;
    }

    function test_onlyTheTimelockProposes() public {
        vm.expectRevert(abi.encodeWithSelector(IBeaconLightClient.NotTimelock.selector, address(this)));
        client.proposeFork(nextRow());
        vm.expectRevert(abi.encodeWithSelector(IBeaconLightClient.NotTimelock.selector, address(this)));
        client.withdrawFork();
    }

    function test_proposedForkWaits() public {
        vm.prank(TIMELOCK);
        client.proposeFork(nextRow());
        uint256 readyAt = block.timestamp + 30 days;
        assertEq(client.status().proposalReadyAt, readyAt, "ready");
        vm.prank(TIMELOCK);
        vm.expectRevert(IBeaconLightClient.ForkPending.selector);
        client.proposeFork(nextRow());
        vm.warp(readyAt - 1);
        vm.expectRevert(abi.encodeWithSelector(IBeaconLightClient.TooSoon.selector, readyAt));
        client.appendFork();
        vm.warp(readyAt);
        client.appendFork();
        Status memory s = client.status();
        assertEq(s.forkEpoch, nextRow().epoch, "epoch");
        assertEq(s.proposalReadyAt, 0, "proposal");
        vm.expectRevert(IBeaconLightClient.NoProposal.selector);
        client.appendFork();
    }

    function test_withdrawnForkIsGone() public {
        vm.prank(TIMELOCK);
        client.proposeFork(nextRow());
        vm.prank(TIMELOCK);
        client.withdrawFork();
        vm.warp(block.timestamp + 31 days);
        vm.expectRevert(IBeaconLightClient.NoProposal.selector);
        client.appendFork();
    }

    function test_aRowNeverTouchesSlotsThatHaveBegun() public {
        ForkRow memory row = nextRow();
        vm.startPrank(TIMELOCK);
        row.epoch = 30 days / 96;
        vm.expectPartialRevert(IBeaconLightClient.TooSoon.selector);
        client.proposeFork(row);
        row.epoch = parameters.forks[parameters.forks.length - 1].epoch;
        vm.expectRevert(abi.encodeWithSelector(IBeaconLightClient.ForkOrder.selector, row.epoch));
        client.proposeFork(row);
        vm.stopPrank();
    }

    function test_aRowOfUnknownEpochWaitsForItsProof() public {
        ForkRow memory row = nextRow();
        row.epoch = type(uint64).max;
        vm.prank(TIMELOCK);
        client.proposeFork(row);
        vm.warp(block.timestamp + 30 days);
        client.appendFork();
        assertEq(client.status().awaitingForks, 1, "waiting");
        vm.prank(TIMELOCK);
        vm.expectRevert(IBeaconLightClient.ForkPending.selector);
        client.proposeFork(nextRow());
    }

    function test_unsoundRowsAreRefused() public {
        for (uint256 i = 0; i < 4; ++i) {
            ForkRow memory row = nextRow();
            if (i == 0) row.slotDurationMs = 0;
            if (i == 1) row.finalizedRootIndex -= 1;
            if (i == 2) row.payloadDepth = 3;
            if (i == 3) row.forkIndex = 0;
            vm.prank(TIMELOCK);
            vm.expectRevert(IBeaconLightClient.InvalidFork.selector);
            client.proposeFork(row);
        }
    }

    function stateOf(LightClientUpdate memory update) private view returns (FinalizedState memory) {
        return FinalizedState({
            stateRoot: update.execution.stateRoot,
            blockNumber: update.execution.blockNumber,
            timestamp: update.execution.timestamp,
            slot: update.finalized.slot,
            acceptedAt: uint64(block.timestamp),
            participants: 32
        });
    }
}
