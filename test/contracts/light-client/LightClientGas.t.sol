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
    LightClientUpdate private fuluUpdate;
    uint256 private fuluTime;
    BeaconLightClient private fulu;
    BeaconLightClient private client;

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
        // What comes before is done here: a slot that was written in the same transaction would be too cheap.
        LightClientParameters memory fuluParameters = readParameters("fulu-parameters");
        fuluUpdate = readUpdate("fulu-update");
        fuluTime = slotTime(fuluParameters, fuluUpdate.signatureSlot);
        vm.warp(fuluTime);
        fulu = deploy(fuluParameters);
        vm.warp(slotTime(parameters, updates[4].signatureSlot));
        client = deploy(parameters);
        client.submitUpdate(updates[0]);
    }

    function test_fulu511() public {
        vm.warp(fuluTime);
        record("lightClient.update.fulu511", fulu, fuluUpdate, 250_000);
        vm.snapshotValue("lightClient.bytecode", address(fulu).code.length);
        assertLe(address(fulu).code.length, 24_576, "bytecode");
    }

    function test_absent20() public {
        record("lightClient.update.absent20", client, updates[2], 365_000);
    }

    /// 170 is the largest number of absent seats that two thirds allow.
    function test_absent170() public {
        record("lightClient.update.absent171", client, updates[3], 1_000_000);
    }

    function test_rotation() public {
        record("lightClient.update.absent1", client, updates[1], 250_000);
        record("lightClient.update.rotation", client, updates[4], 285_000);
    }

    function record(string memory name, BeaconLightClient target, LightClientUpdate memory update, uint256 limit)
        private
    {
        uint256 gas = transactionGas(address(target), abi.encodeCall(target.submitUpdate, (update)));
        vm.snapshotValue(name, gas);
        assertLe(gas, limit, name);
    }
}
