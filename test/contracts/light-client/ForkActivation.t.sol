// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {IBeaconLightClient} from "../../../contracts/interfaces/IBeaconLightClient.sol";
import {BeaconLightClient} from "../../../contracts/light-client/BeaconLightClient.sol";
import {
    ForkActivation,
    ForkRow,
    LightClientParameters,
    LightClientUpdate,
    Status
} from "../../../contracts/light-client/LightClientTypes.sol";
import {BLS12381} from "../../../contracts/libraries/BLS12381.sol";
import {ExecutionState} from "../../../contracts/libraries/ExecutionState.sol";
import {SSZ} from "../../../contracts/libraries/SSZ.sol";
import {LightClientTest} from "./LightClientTest.sol";

/// A chain passes into Gloas, whose epoch the contract was not told; minimal preset, Gloas from epoch 4 on.
contract ForkActivationTest is LightClientTest {
    uint64 private constant GLOAS_EPOCH = 4;

    BeaconLightClient private client;
    LightClientParameters private parameters;
    /// Evidence from a header of the fork; what the same would be from a header before it; an update of the fork.
    ForkActivation private activation;
    ForkActivation private early;
    LightClientUpdate private update;

    function setUp() public {
        (parameters, activation, early, update) =
            abi.decode(readFixture("activation"), (LightClientParameters, ForkActivation, ForkActivation, LightClientUpdate));
        vm.warp(slotTime(parameters, update.signatureSlot));
        client = deploy(parameters);
    }

    function test_updatesFailUntilTheForkIsActivated() public {
        assertEq(client.status().awaitingForks, 1, "waiting rows");
        // Gloas moved the finalized root: under the old row the branch has another length.
        vm.expectPartialRevert(SSZ.BranchLength.selector);
        client.submitUpdate(update);

        vm.expectEmit();
        emit IBeaconLightClient.ForkActivated(parameters.forks[1].version, GLOAS_EPOCH);
        client.activateFork(activation);

        Status memory s = client.status();
        assertEq(s.awaitingForks, 0, "waiting rows");
        assertEq(s.forkEpoch, GLOAS_EPOCH, "epoch");
        assertEq(bytes32(s.forkVersion), bytes32(parameters.forks[1].version), "version");
        client.submitUpdate(update);
        assertEq(client.status().slot, update.finalized.slot, "head");
    }

    function test_cannotActivateTwice() public {
        client.activateFork(activation);
        vm.expectRevert(IBeaconLightClient.NoForkAwaits.selector);
        client.activateFork(activation);
    }

    function test_rejectsAnotherEpoch() public {
        for (uint64 epoch = 1; epoch < 8; ++epoch) {
            if (epoch == GLOAS_EPOCH) continue;
            ForkActivation memory wrong = activation;
            wrong.epoch = epoch;
            bytes4 reason = epoch > GLOAS_EPOCH
                ? IBeaconLightClient.HeaderBeforeFork.selector
                : IBeaconLightClient.WrongForkBranch.selector;
            vm.expectPartialRevert(reason);
            client.activateFork(wrong);
        }
    }

    /// The header is signed under Fulu's version, and its state holds Fulu's fork.
    function test_rejectsAHeaderBeforeTheFork() public {
        vm.expectRevert(abi.encodeWithSelector(IBeaconLightClient.HeaderBeforeFork.selector, GLOAS_EPOCH - 1, GLOAS_EPOCH));
        client.activateFork(early);
        early.epoch = GLOAS_EPOCH - 1;
        vm.expectPartialRevert(SSZ.BranchLength.selector);
        client.activateFork(early);
    }

    /// The same evidence for a table that expects another version, or another fork before this one.
    function test_rejectsAnotherVersion() public {
        for (uint256 row = 0; row < 2; ++row) {
            LightClientParameters memory other = parameters;
            other.forks[row].version = 0x01020304;
            BeaconLightClient changed = deploy(other);
            vm.expectRevert(IBeaconLightClient.WrongForkBranch.selector);
            changed.activateFork(activation);
        }
    }

    /// The state would be right, but the committee did not sign this header.
    function test_rejectsAnUnsignedHeader() public {
        ForkActivation memory wrong = activation;
        wrong.attested.proposerIndex += 1;
        vm.expectRevert(BLS12381.WrongSignature.selector);
        client.activateFork(wrong);
    }

    function test_rejectsAnEpochThatContradictsTheTable() public {
        ForkActivation memory wrong = activation;
        // Not after the row before it, nor after the header that the client stands on.
        wrong.epoch = 0;
        vm.expectRevert(abi.encodeWithSelector(IBeaconLightClient.ForkOrder.selector, 0));
        client.activateFork(wrong);
        wrong.epoch = type(uint64).max;
        vm.expectRevert(abi.encodeWithSelector(IBeaconLightClient.ForkOrder.selector, type(uint64).max));
        client.activateFork(wrong);
    }

    function test_rejectsABranchOfAnotherPlace() public {
        LightClientParameters memory other = parameters;
        other.forks[1].forkIndex += 1;
        BeaconLightClient changed = deploy(other);
        vm.expectRevert(IBeaconLightClient.WrongForkBranch.selector);
        changed.activateFork(activation);
    }

    function test_gloasNeedsTheExecutionHeader() public {
        client.activateFork(activation);
        LightClientUpdate memory bare = update;
        bytes memory header = bare.execution.header;
        bare.execution.header = "";
        vm.expectRevert(ExecutionState.HeaderRequired.selector);
        client.submitUpdate(bare);
        header[200] ^= 0x01;
        bare.execution.header = header;
        vm.expectRevert(IBeaconLightClient.WrongExecutionProof.selector);
        client.submitUpdate(bare);
    }

    function test_gloasValuesAreThoseOfTheHeader() public {
        client.activateFork(activation);
        for (uint256 field = 0; field < 3; ++field) {
            LightClientUpdate memory wrong = update;
            if (field == 0) wrong.execution.stateRoot ^= bytes32(uint256(1));
            if (field == 1) wrong.execution.blockNumber += 1;
            if (field == 2) wrong.execution.timestamp += 1;
            vm.expectRevert(IBeaconLightClient.WrongExecutionProof.selector);
            client.submitUpdate(wrong);
        }
    }
}
