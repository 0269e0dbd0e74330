// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {Test} from "../base/Test.sol";
import {ForeignHarness} from "./Groth16Harness.sol";

/// Proofs of Telepathy, SP1, World ID and zkemail under their own keys. Fixtures: `fixtures.test.ts`.
contract ForeignProofsTest is Test {
    ForeignHarness private harness;
    string private json;
    uint256 private count;

    function setUp() public {
        harness = new ForeignHarness();
        json = string(readCases("build/fixtures/proofs/foreign.json"));
        count = vm.parseJsonUint(json, ".count");
        assertLe(17, count, "foreign proofs");
    }

    function test_allHold() public view {
        for (uint256 i = 0; i < count; ++i) {
            (uint256[] memory key, uint256[8] memory proof, uint256[] memory signals) = _load(i);
            assertTrue(harness.verify(key, proof, signals), _name(i));
        }
    }

    function test_oneSignalBitChanged() public view {
        for (uint256 i = 0; i < count; ++i) {
            (uint256[] memory key, uint256[8] memory proof, uint256[] memory signals) = _load(i);
            uint256 last = signals.length - 1;
            signals[0] ^= 1;
            assertFalse(harness.verify(key, proof, signals), _name(i));
            signals[0] ^= 1;
            signals[last] ^= 1 << 200;
            assertFalse(harness.verify(key, proof, signals), _name(i));
        }
    }

    function test_oneProofBitChanged() public view {
        for (uint256 i = 0; i < count; ++i) {
            (uint256[] memory key, uint256[8] memory proof, uint256[] memory signals) = _load(i);
            for (uint256 j = 0; j < 8; ++j) {
                proof[j] ^= 1 << (31 * j);
                assertFalse(_holds(key, proof, signals), _name(i));
                proof[j] ^= 1 << (31 * j);
            }
            assertTrue(_holds(key, proof, signals), _name(i));
        }
    }

    function test_proofsOfOthers() public view {
        for (uint256 i = 1; i < count; ++i) {
            (uint256[] memory key,, uint256[] memory signals) = _load(i);
            (, uint256[8] memory proof,) = _load(i - 1);
            assertFalse(_holds(key, proof, signals), _name(i));
        }
    }

    function _holds(uint256[] memory key, uint256[8] memory proof, uint256[] memory signals)
        private
        view
        returns (bool)
    {
        // A precompile that refuses its input burns what it was given.
        try harness.verify{gas: 1_000_000}(key, proof, signals) returns (bool ok) {
            return ok;
        } catch {
            return false;
        }
    }

    function _load(uint256 i)
        private
        view
        returns (uint256[] memory key, uint256[8] memory proof, uint256[] memory signals)
    {
        return abi.decode(
            vm.parseJsonBytes(json, string.concat(".proofs[", vm.toString(i), "]")), (uint256[], uint256[8], uint256[])
        );
    }

    function _name(uint256 i) private view returns (string memory) {
        return vm.parseJsonString(json, string.concat(".names[", vm.toString(i), "]"));
    }
}
