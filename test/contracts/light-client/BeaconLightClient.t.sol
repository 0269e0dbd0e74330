// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {BeaconLightClient} from "../../../contracts/light-client/BeaconLightClient.sol";
import {LightClientParameters, LightClientUpdate} from "../../../contracts/light-client/LightClientTypes.sol";
import {FinalizedState} from "../../../contracts/types/FinalizedState.sol";
import {LightClientTest} from "./LightClientTest.sol";

contract BeaconLightClientTest is LightClientTest {
    BeaconLightClient private client;
    LightClientUpdate private update;

    function setUp() public {
        LightClientParameters memory parameters = readParameters("fulu-parameters");
        update = readUpdate("fulu-update");
        vm.warp(slotTime(parameters, update.signatureSlot) + 5);
        client = deploy(parameters);
    }

    function test_acceptsFuluFinalityUpdate() public {
        client.submitUpdate(update);
        FinalizedState memory state = FinalizedState({
            stateRoot: 0xa2e23cdee0e064c932cef15b26f15174373f081ec84c7ad63c7a67f89af70b16,
            blockNumber: 25_697_208,
            timestamp: 1_786_034_903,
            slot: 14_934_240,
            acceptedAt: uint64(block.timestamp),
            participants: 511
        });
        client.verifyState(0, state);
    }
}
