// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {BeaconLightClient} from "../../../contracts/light-client/BeaconLightClient.sol";
import {LightClientParameters, LightClientUpdate} from "../../../contracts/light-client/LightClientTypes.sol";
import {FinalizedState} from "../../../contracts/types/FinalizedState.sol";
import {Test} from "../base/Test.sol";

/// Reads what `fixtures.test.ts` prepared, and measures.
abstract contract LightClientTest is Test {
    string private constant FOLDER = "build/fixtures/light-client/";

    function readParameters(string memory name) internal view returns (LightClientParameters memory) {
        return abi.decode(readFixture(name), (LightClientParameters));
    }

    function readUpdate(string memory name) internal view returns (LightClientUpdate memory) {
        return abi.decode(readFixture(name), (LightClientUpdate));
    }

    function readFixture(string memory name) internal view returns (bytes memory) {
        return readCases(string.concat(FOLDER, name, ".bin"));
    }

    /// Deploys with the clock at the checkpoint's slot or later.
    function deploy(LightClientParameters memory parameters) internal returns (BeaconLightClient client) {
        return new BeaconLightClient(parameters);
    }

    /// Start of a slot on a chain whose slots have been equally long since its genesis.
    function slotTime(LightClientParameters memory p, uint256 slot) internal pure returns (uint256) {
        return p.genesisTime + (slot * p.forks[0].slotDurationMs) / 1000;
    }

    /// Gas of a transaction with this calldata: the intrinsic part, and execution measured on cold storage, or the floor of
    /// EIP-7623 if that is more.
    function transactionGas(address target, bytes memory data) internal returns (uint256) {
        vm.cool(target);
        uint256 before = gasleft();
        (bool ok, bytes memory answer) = target.call(data);
        // A transaction's target is warm.
        uint256 execution = before - gasleft() - 2600;
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(answer, 0x20), mload(answer))
            }
        }
        uint256 zeros = 0;
        for (uint256 i = 0; i < data.length; ++i) {
            if (data[i] == 0) ++zeros;
        }
        uint256 tokens = zeros + 4 * (data.length - zeros);
        uint256 paid = 4 * tokens + execution;
        return 21_000 + (paid > 10 * tokens ? paid : 10 * tokens);
    }
}
