// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {Test} from "../base/Test.sol";
import {Groth16Verifier} from "heliogram/proofs/Groth16Verifier.sol";
import {InclusionVerifier} from "heliogram/proofs/InclusionVerifier.sol";
import {VerifyingKey} from "heliogram/proofs/VerifyingKey.sol";

/// Proofs of the real circuits under this machine's development keys. Fixtures: `real-proofs.test.ts`.
contract RealCircuitsTest is Test {
    address private constant VERIFIER = 0x00000000000000000000000000000000000A11cE;

    string private json;
    uint256 private count;

    event Gas(string name, uint256 spent);

    function setUp() public {
        json = vm.readFile("build/fixtures/proofs/real.json");
        count = vm.parseJsonUint(json, ".count");
        assertLe(4, count, "proofs");
        vm.chainId(31337);
    }

    function test_holdOnDeployedVerifiers() public {
        for (uint256 i = 0; i < count; ++i) {
            _deploy(i);
            bytes memory input = _input(i);
            (bool ok,) = VERIFIER.staticcall{gas: 1_000_000}(input);
            assertTrue(ok, _name(i));
            uint256 before = gasleft();
            (ok,) = VERIFIER.staticcall{gas: 1_000_000}(input);
            uint256 spent = before - gasleft();
            assertTrue(ok, _name(i));
            emit Gas(_name(i), spent);
        }
    }

    /// Every word of the call from the commitment on: offsets, lengths, beneficiary, anchors, levels, leaves.
    function test_oneBitOfTheStatementChanged() public {
        for (uint256 i = 0; i < 2; ++i) {
            _deploy(i);
            bytes memory input = _input(i);
            uint256 words = (input.length - 4) / 32;
            for (uint256 word = 8; word < words; ++word) {
                input[4 + 32 * word + 31] ^= 0x01;
                (bool ok,) = VERIFIER.staticcall{gas: 1_000_000}(input);
                assertFalse(ok, _name(i));
                input[4 + 32 * word + 31] ^= 0x01;
            }
        }
    }

    function test_lastLeafChangedDoesNotHold() public {
        for (uint256 i = 0; i < count; ++i) {
            _deploy(i);
            bytes memory input = _input(i);
            // The leaves are the last array.
            input[input.length - 1] ^= 0x01;
            (bool ok, bytes memory answer) = VERIFIER.staticcall{gas: 1_000_000}(input);
            assertFalse(ok, _name(i));
            assertEq(answer, abi.encodeWithSelector(Groth16Verifier.ProofDoesNotHold.selector), _name(i));
        }
    }

    function test_verifierOfAnotherCircuit() public {
        _deploy(2);
        (bool ok, bytes memory answer) = VERIFIER.staticcall{gas: 1_000_000}(_input(0));
        assertFalse(ok, "the key of another circuit");
        assertEq(answer, abi.encodeWithSelector(Groth16Verifier.ProofDoesNotHold.selector), "revert data");
    }

    function test_developmentKeysStayOnTheDevnet() public {
        _deploy(0);
        vm.chainId(1);
        (bool ok, bytes memory answer) = VERIFIER.staticcall{gas: 1_000_000}(_input(0));
        assertFalse(ok, "on mainnet");
        assertEq(answer, abi.encodeWithSelector(InclusionVerifier.DevelopmentKey.selector, 1), "revert data");
    }

    function _deploy(uint256 i) private {
        (VerifyingKey memory key, InclusionVerifier.Instance memory instance, bool development) = abi.decode(
            vm.parseJsonBytes(json, _at(i, "constructorArguments")), (VerifyingKey, InclusionVerifier.Instance, bool)
        );
        vm.etch(VERIFIER, address(new InclusionVerifier(key, instance, development)).code);
        assertEq(
            InclusionVerifier(VERIFIER).keyDigest(), vm.parseJsonBytes32(json, _at(i, "keyDigest")), "key digest"
        );
        assertTrue(InclusionVerifier(VERIFIER).development(), "development");
    }

    function _input(uint256 i) private view returns (bytes memory) {
        return vm.parseJsonBytes(json, _at(i, "call"));
    }

    function _name(uint256 i) private view returns (string memory) {
        return vm.parseJsonString(json, _at(i, "name"));
    }

    function _at(uint256 i, string memory field) private view returns (string memory) {
        return string.concat(".proofs[", vm.toString(i), "].", field);
    }
}
