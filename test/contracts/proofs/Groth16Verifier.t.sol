// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {Test} from "../base/Test.sol";
import {Bn254} from "heliogram/proofs/Bn254.sol";
import {Groth16Verifier} from "heliogram/proofs/Groth16Verifier.sol";
import {InclusionVerifier} from "heliogram/proofs/InclusionVerifier.sol";
import {VerifyingKey, VerifyingKeys} from "heliogram/proofs/VerifyingKey.sol";
import {Groth16Harness} from "./Groth16Harness.sol";

/// The verifier on its own, and the keys that it refuses. Fixtures: `fixtures.test.ts`.
contract Groth16VerifierTest is Test {
    uint256 private constant Q = 21888242871839275222246405745257275088696311157297823662689037894645226208583;
    uint256 private constant P = 21888242871839275222246405745257275088548364400416034343698204186575808495617;

    VerifyingKey private key;
    uint256[4] private twistPoint;
    uint256[4] private generator;
    uint256[2] private a;
    uint256[4] private b;
    uint256[2] private c;
    uint256[3] private signals;


    function setUp() public {
        string memory json = vm.readFile("build/fixtures/proofs/groth16.json");
        key = abi.decode(vm.parseJsonBytes(json, ".verifyingKey"), (VerifyingKey));
        (a, b, c, signals) = abi.decode(
            vm.parseJsonBytes(json, ".proofAndSignals"), (uint256[2], uint256[4], uint256[2], uint256[3])
        );
        (twistPoint, generator) = abi.decode(vm.parseJsonBytes(json, ".points"), (uint256[4], uint256[4]));
    }

    function test_proofHolds() public {
        _verify(signals[0], signals[1], signals[2], "");
    }

    function test_signalsChanged() public {
        bytes memory refusal = abi.encodeWithSelector(Groth16Verifier.ProofDoesNotHold.selector);
        _verify(signals[0] + 1, signals[1], signals[2], refusal);
        _verify(signals[0], signals[1] + 1, signals[2], refusal);
        _verify(signals[0], signals[1], signals[2] + 1, refusal);
        _verify(signals[1], signals[0], signals[2], refusal);
        _verify(signals[0], signals[2], signals[1], refusal);
    }

    function testFuzz_signalOutOfField(uint256 seed) public {
        uint256 big = bound(seed, P, type(uint256).max);
        _verify(big, signals[1], signals[2], _outOfField(0, big));
        _verify(signals[0], big, signals[2], _outOfField(1, big));
        _verify(signals[0], signals[1], big, _outOfField(2, big));
        // The value that a multiplication in G1 could not tell from the right one.
        _verify(signals[0] + P, signals[1], signals[2], _outOfField(0, signals[0] + P));
    }

    function test_gas() public {
        Groth16Harness harness = new Groth16Harness(key);
        harness.verify(a, b, c, signals[0], signals[1], signals[2]);
        bytes memory input = abi.encodeCall(harness.verify, (a, b, c, signals[0], signals[1], signals[2]));
        bool ok;
        uint256 before = gasleft();
        assembly ("memory-safe") {
            ok := staticcall(gas(), harness, add(input, 0x20), mload(input), 0, 0)
        }
        uint256 spent = before - gasleft();
        assertTrue(ok, "holds");
        vm.snapshotValue("groth16.verify", spent);
        assertLe(spent, 205_000, "groth16.verify");
    }

    function test_pointsOfG1() public {
        for (uint256 i = 0; i < 5; ++i) {
            uint256[2] memory good = i == 0 ? key.alpha : key.ic[i - 1];
            _refuseG1(i, [good[0], good[1] ^ 1]);
            _refuseG1(i, [good[0] ^ 1, good[1]]);
            _refuseG1(i, [good[0] + Q, good[1]]);
            _refuseG1(i, [good[0], good[1] + Q]);
            _refuseG1(i, [uint256(0), 0]);
            // Infinity with a coordinate of q.
            _refuseG1(i, [Q, Q]);
        }
    }

    function test_pointsOfG2() public {
        for (uint256 i = 0; i < 3; ++i) {
            uint256[4] memory good = i == 0 ? key.beta : i == 1 ? key.gamma : key.delta;
            for (uint256 j = 0; j < 4; ++j) {
                uint256[4] memory bad = _copy(good);
                bad[j] ^= 1;
                _refuseG2(i, bad);
                bad[j] = good[j] + Q;
                _refuseG2(i, bad);
            }
            uint256[4] memory zero;
            _refuseG2(i, zero);
            _refuseG2(i, twistPoint);
            // The order of snarkjs.
            _refuseG2(i, [good[1], good[0], good[3], good[2]]);
        }
    }

    function test_keysWithoutCeremony() public {
        bytes4 deltaIsGenerator = VerifyingKeys.DeltaIsGenerator.selector;
        bytes4 deltaIsGamma = VerifyingKeys.DeltaIsGamma.selector;
        bytes4 betaIsGenerator = VerifyingKeys.BetaIsGenerator.selector;
        VerifyingKey memory bad = key;
        bad.delta = generator;
        _refuse(bad, abi.encodeWithSelector(deltaIsGenerator));
        bad.delta = _negated(generator);
        _refuse(bad, abi.encodeWithSelector(deltaIsGenerator));
        bad.delta = key.gamma;
        _refuse(bad, abi.encodeWithSelector(deltaIsGamma));
        bad.delta = _negated(key.gamma);
        _refuse(bad, abi.encodeWithSelector(deltaIsGamma));
        bad = key;
        bad.beta = generator;
        _refuse(bad, abi.encodeWithSelector(betaIsGenerator));
        bad.beta = _negated(generator);
        _refuse(bad, abi.encodeWithSelector(betaIsGenerator));
        // Every key of snarkjs has this gamma.
        bad = key;
        bad.gamma = generator;
        new Groth16Harness(bad);
    }

    /// Any message can be "proven" under such a key, so the refusal above is what stands between it and the inbox.
    function test_whyDeltaMustNotBeGamma() public view {
        // With delta = gamma, C' = C - L and signals that add up to nothing: e(A, B) = e(alpha, beta) e(L + C, gamma).
        uint256[24] memory pairs;
        (pairs[0], pairs[1]) = (key.alpha[0], key.alpha[1]);
        (pairs[2], pairs[3], pairs[4], pairs[5]) = (key.beta[0], key.beta[1], key.beta[2], key.beta[3]);
        (pairs[6], pairs[7]) = (key.alpha[0], Q - key.alpha[1]);
        (pairs[8], pairs[9], pairs[10], pairs[11]) = (key.beta[0], key.beta[1], key.beta[2], key.beta[3]);
        uint256[4] memory minusGamma = _negated(key.gamma);
        // L for any signals that the forger likes, and C = -L.
        uint256[2] memory sum = [key.ic[0][0], key.ic[0][1]];
        Bn254.addProduct(sum, key.ic[1][0], key.ic[1][1], 123);
        (pairs[12], pairs[13]) = (sum[0], sum[1]);
        (pairs[18], pairs[19]) = (sum[0], Q - sum[1]);
        for (uint256 i = 0; i < 4; ++i) {
            pairs[14 + i] = minusGamma[i];
            pairs[20 + i] = minusGamma[i];
        }
        assertTrue(Bn254.productIsOne(pairs), "a forged proof holds when delta is gamma");
    }

    function _verify(uint256 s0, uint256 s1, uint256 s2, bytes memory refusal) private {
        Groth16Harness harness = new Groth16Harness(key);
        if (refusal.length != 0) vm.expectRevert(refusal);
        harness.verify(a, b, c, s0, s1, s2);
    }

    function _outOfField(uint256 index, uint256 value) private pure returns (bytes memory) {
        return abi.encodeWithSelector(Groth16Verifier.SignalOutOfField.selector, index, value);
    }

    function _refuseG1(uint256 index, uint256[2] memory point) private {
        VerifyingKey memory bad = key;
        if (index == 0) bad.alpha = point;
        else bad.ic[index - 1] = point;
        _refuse(bad, abi.encodeWithSelector(VerifyingKeys.NotInG1.selector, index, point));
    }

    function _refuseG2(uint256 index, uint256[4] memory point) private {
        VerifyingKey memory bad = key;
        if (index == 0) bad.beta = point;
        else if (index == 1) bad.gamma = point;
        else bad.delta = point;
        _refuse(bad, abi.encodeWithSelector(VerifyingKeys.NotInG2.selector, index, point));
    }

    function _refuse(VerifyingKey memory bad, bytes memory refusal) private {
        // The pairing precompile burns what it is given when it refuses a point; without a limit a test would soon run dry.
        try this.deploy{gas: 3_000_000}(bad) {
            revert AssertionFailed("deployed");
        } catch (bytes memory reason) {
            assertEq(reason, refusal, "reason");
        }
    }

    function deploy(VerifyingKey calldata bad) external {
        new Groth16Harness(bad);
    }

    function _negated(uint256[4] memory point) private pure returns (uint256[4] memory) {
        return [point[0], point[1], Bn254.negate(point[2]), Bn254.negate(point[3])];
    }

    function _copy(uint256[4] memory point) private pure returns (uint256[4] memory) {
        return [point[0], point[1], point[2], point[3]];
    }
}
