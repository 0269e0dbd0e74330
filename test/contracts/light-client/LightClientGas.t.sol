// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {BeaconLightClient} from "../../../contracts/light-client/BeaconLightClient.sol";
import {LightClientParameters, LightClientUpdate} from "../../../contracts/light-client/LightClientTypes.sol";
import {LightClientTest} from "./LightClientTest.sol";

/// Gas of whole transactions: calldata, storage and the intrinsic 21,000 included.
contract LightClientGasTest is LightClientTest {
    LightClientParameters private parameters;
    /// Nobody, 1, 20 and 170 absent; then a rotation with 1 absent.
    LightClientUpdate[5] private updates;

    function setUp() public {
        (
            parameters,
            updates[0],
            updates[1],
            updates[2],
            updates[3],
            updates[4]
        ) = abi.decode(
            readFixture("gas"),
            (
                LightClientParameters,
                LightClientUpdate,
                LightClientUpdate,
                LightClientUpdate,
                LightClientUpdate,
                LightClientUpdate
            )
        );
    }

    function test_fulu511() public {
        LightClientParameters memory fulu = readParameters("fulu-parameters");
        LightClientUpdate memory update = readUpdate("fulu-update");
        vm.warp(slotTime(fulu, update.signatureSlot));
        BeaconLightClient client = deploy(fulu);
        record("lightClient.update.fulu511", client, update, 250_000);
        vm.snapshotValue("lightClient.bytecode", address(client).code.length);
        assertLe(address(client).code.length, 24_576, "bytecode");
    }

    function test_absent() public {
        BeaconLightClient client = started();
        client.submitUpdate(updates[0]);
        client.submitUpdate(updates[1]);
        record("lightClient.update.absent20", client, updates[2], 365_000);
        // The largest number that two thirds allow is 170.
        record("lightClient.update.absent171", client, updates[3], 1_000_000);
    }

    function test_rotation() public {
        BeaconLightClient client = started();
        client.submitUpdate(updates[0]);
        uint256 plain = record("lightClient.update.absent1", client, updates[1], 250_000);
        record("lightClient.update.rotation", client, updates[4], plain + 35_000);
    }

    function started() private returns (BeaconLightClient client) {
        vm.warp(slotTime(parameters, updates[4].signatureSlot));
        return deploy(parameters);
    }

    function record(string memory name, BeaconLightClient client, LightClientUpdate memory update, uint256 limit)
        private
        returns (uint256 gas)
    {
        gas = transactionGas(address(client), abi.encodeCall(client.submitUpdate, (update)));
        vm.snapshotValue(name, gas);
        assertLe(gas, limit, name);
    }
}
