// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {Poseidon} from "../../../contracts/libraries/Poseidon.sol";
import {Test} from "../base/Test.sol";

contract PoseidonTest is Test {
    /// test/fixtures/poseidon.json is written from circomlibjs, inputs of the modulus and more among them.
    function test_equalsCircomlibjs() public view {
        string memory json = vm.readFile("test/fixtures/poseidon.json");
        bytes32[] memory left = vm.parseJsonBytes32Array(json, ".left");
        bytes32[] memory right = vm.parseJsonBytes32Array(json, ".right");
        bytes32[] memory hash = vm.parseJsonBytes32Array(json, ".hash");
        assertLe(100, hash.length, "vectors");
        for (uint256 i = 0; i < hash.length; i++) {
            assertEq(bytes32(Poseidon.hash(uint256(left[i]), uint256(right[i]))), hash[i], "hash");
        }
    }

    function test_gas() public {
        uint256 left = block.timestamp;
        uint256 before = gasleft();
        uint256 hash = Poseidon.hash(left, 2);
        uint256 used = before - gasleft();
        assertTrue(hash != 0, "hash");
        assertLe(used, 12_000, "gas of one hash");
        vm.snapshotValue("poseidon.hash", used);
    }
}
