// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {Bn254} from "./Bn254.sol";

/// @notice Verifying key of a Groth16 circuit with three public signals.
/// @dev G2 points in the order of EIP-197: x.c1, x.c0, y.c1, y.c0. Files of snarkjs have c0 first.
/// @param alpha `vk_alpha_1`
/// @param beta `vk_beta_2`
/// @param gamma `vk_gamma_2`
/// @param delta `vk_delta_2`
/// @param ic `IC`: the constant term, then one point for each public signal
struct VerifyingKey {
    uint256[2] alpha;
    uint256[4] beta;
    uint256[4] gamma;
    uint256[4] delta;
    uint256[2][4] ic;
}

/// @title Checks and digest of a verifying key
/// @dev A key is checked once, when a verifier is deployed. None of the checks shows that a ceremony was honest; they refuse
/// keys that are broken for everyone to see.
library VerifyingKeys {
    /// @notice A point of G1 is at infinity, has a coordinate outside the field or is not on the curve.
    /// @param index 0 for alpha, 1 to 4 for the points of `ic`
    error NotInG1(uint256 index, uint256[2] point);

    /// @notice A point of G2 is at infinity, has a coordinate outside the field, or is not in the subgroup of prime order.
    /// @param index 0 for beta, 1 for gamma, 2 for delta
    error NotInG2(uint256 index, uint256[4] point);

    /// @notice `delta` is the generator of G2 or its negative: phase 2 of the ceremony never ran, anyone can forge proofs.
    error DeltaIsGenerator();

    /// @notice `delta` is `gamma` or its negative: a public signal can be traded against the proof, anyone can forge.
    error DeltaIsGamma();

    /// @notice `beta` is the generator of G2 or its negative: phase 1 of the ceremony never ran, anyone can forge proofs.
    error BetaIsGenerator();

    // The generator of G2 (EIP-197), its x coordinate.
    uint256 private constant GENERATOR_X1 =
        11559732032986387107991004021392285783925812861821192530917403151452391805634;
    uint256 private constant GENERATOR_X0 =
        10857046999023057135944570762232829481370756359578518086990519993285655852781;

    /// @notice Reverts unless every point is in its group and the key is not one that anyone can forge for.
    function check(VerifyingKey memory key) internal view {
        if (!Bn254.isInG1(key.alpha)) revert NotInG1(0, key.alpha);
        // Infinity in `ic` would leave a public signal unbound.
        for (uint256 i = 0; i < 4; ++i) {
            if (!Bn254.isInG1(key.ic[i])) revert NotInG1(i + 1, key.ic[i]);
        }
        if (!Bn254.isInG2(key.beta)) revert NotInG2(0, key.beta);
        if (!Bn254.isInG2(key.gamma)) revert NotInG2(1, key.gamma);
        if (!Bn254.isInG2(key.delta)) revert NotInG2(2, key.delta);
        // Equal x means equal or opposite points. `gamma` itself may be the generator: in keys of snarkjs it always is.
        if (_isGenerator(key.beta)) revert BetaIsGenerator();
        if (_isGenerator(key.delta)) revert DeltaIsGenerator();
        if (key.delta[0] == key.gamma[0] && key.delta[1] == key.gamma[1]) revert DeltaIsGamma();
    }

    /// @notice keccak256 of the 22 words of the key in the order of the struct.
    function digest(VerifyingKey memory key) internal pure returns (bytes32) {
        return keccak256(abi.encode(key));
    }

    function _isGenerator(uint256[4] memory point) private pure returns (bool) {
        return point[0] == GENERATOR_X1 && point[1] == GENERATOR_X0;
    }
}
