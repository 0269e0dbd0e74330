// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {Bn254} from "heliogram/proofs/Bn254.sol";
import {Groth16Verifier} from "heliogram/proofs/Groth16Verifier.sol";
import {VerifyingKey} from "heliogram/proofs/VerifyingKey.sol";

/// The verifier with its three public signals given directly.
contract Groth16Harness is Groth16Verifier {
    constructor(VerifyingKey memory key) Groth16Verifier(key) {}

    function verify(
        uint256[2] calldata a,
        uint256[4] calldata b,
        uint256[2] calldata c,
        uint256 signal0,
        uint256 signal1,
        uint256 signal2
    ) external view {
        _verifyProof(a, b, c, signal0, signal1, signal2);
    }
}

/// The same arithmetic for keys with any number of public signals, as other projects have them.
contract ForeignHarness {
    /// @param key alpha, beta, gamma, delta (14 words), then the points of `ic`
    /// @param proof a, b, c (8 words)
    function verify(uint256[] calldata key, uint256[8] calldata proof, uint256[] calldata signals)
        external
        view
        returns (bool)
    {
        require(key.length == 16 + 2 * signals.length, "key is for another number of signals");
        uint256[2] memory sum = [key[14], key[15]];
        for (uint256 i = 0; i < signals.length; ++i) {
            require(signals[i] < Bn254.SCALAR_FIELD, "signal");
            Bn254.addProduct(sum, key[16 + 2 * i], key[17 + 2 * i], signals[i]);
        }
        uint256[24] memory pairs;
        for (uint256 i = 0; i < 6; ++i) {
            pairs[i] = proof[i];
            pairs[6 + i] = key[i];
        }
        for (uint256 i = 0; i < 4; ++i) {
            pairs[14 + i] = key[6 + i];
            pairs[20 + i] = key[10 + i];
        }
        (pairs[7], pairs[12], pairs[13]) = (Bn254.negate(pairs[7]), sum[0], sum[1]);
        (pairs[18], pairs[19]) = (proof[6], proof[7]);
        for (uint256 i = 0; i < 2; ++i) {
            pairs[16 + i] = Bn254.negate(pairs[16 + i]);
            pairs[22 + i] = Bn254.negate(pairs[22 + i]);
        }
        return Bn254.productIsOne(pairs);
    }
}
