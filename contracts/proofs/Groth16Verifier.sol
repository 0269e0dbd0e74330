// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {Bn254} from "./Bn254.sol";
import {VerifyingKey, VerifyingKeys} from "./VerifyingKey.sol";

/// @title Groth16 verifier for three public signals
/// @notice Checks `e(A, B) = e(alpha, beta) e(ic(signals), gamma) e(C, delta)` (Groth, eprint 2016/260, section 3.2).
/// @dev The key goes to the constructor and stays in immutables, which the compiler inlines like constants: one source and
/// one compilation serve every key. alpha, gamma and delta are kept negated, so that the points of a proof reach the
/// precompile as they came, and every coordinate is checked there.
abstract contract Groth16Verifier {
    /// @notice A public signal is not below the scalar field. A value and the value plus the field's order would both pass.
    /// @param index position among the public signals
    error SignalOutOfField(uint256 index, uint256 value);

    /// @notice The proof does not hold for these public signals under this key.
    error ProofDoesNotHold();

    uint256 private immutable ALPHA_X;
    uint256 private immutable ALPHA_Y;
    uint256 private immutable BETA_X1;
    uint256 private immutable BETA_X0;
    uint256 private immutable BETA_Y1;
    uint256 private immutable BETA_Y0;
    uint256 private immutable GAMMA_X1;
    uint256 private immutable GAMMA_X0;
    uint256 private immutable GAMMA_Y1;
    uint256 private immutable GAMMA_Y0;
    uint256 private immutable DELTA_X1;
    uint256 private immutable DELTA_X0;
    uint256 private immutable DELTA_Y1;
    uint256 private immutable DELTA_Y0;
    uint256 private immutable IC0_X;
    uint256 private immutable IC0_Y;
    uint256 private immutable IC1_X;
    uint256 private immutable IC1_Y;
    uint256 private immutable IC2_X;
    uint256 private immutable IC2_Y;
    uint256 private immutable IC3_X;
    uint256 private immutable IC3_Y;

    /// @param key verifying key; refused as `VerifyingKeys.check` says
    constructor(VerifyingKey memory key) {
        VerifyingKeys.check(key);
        (ALPHA_X, ALPHA_Y) = (key.alpha[0], Bn254.negate(key.alpha[1]));
        (BETA_X1, BETA_X0, BETA_Y1, BETA_Y0) = (key.beta[0], key.beta[1], key.beta[2], key.beta[3]);
        (GAMMA_X1, GAMMA_X0) = (key.gamma[0], key.gamma[1]);
        (GAMMA_Y1, GAMMA_Y0) = (Bn254.negate(key.gamma[2]), Bn254.negate(key.gamma[3]));
        (DELTA_X1, DELTA_X0) = (key.delta[0], key.delta[1]);
        (DELTA_Y1, DELTA_Y0) = (Bn254.negate(key.delta[2]), Bn254.negate(key.delta[3]));
        (IC0_X, IC0_Y) = (key.ic[0][0], key.ic[0][1]);
        (IC1_X, IC1_Y) = (key.ic[1][0], key.ic[1][1]);
        (IC2_X, IC2_Y) = (key.ic[2][0], key.ic[2][1]);
        (IC3_X, IC3_Y) = (key.ic[3][0], key.ic[3][1]);
    }

    /// @dev Reverts unless the proof holds. Another proof of the same statement can be made from a given one by anyone, so a
    /// proof identifies nothing.
    /// @param a G1 (x, y)
    /// @param b G2 (x.c1, x.c0, y.c1, y.c0)
    /// @param c G1 (x, y)
    function _verifyProof(
        uint256[2] calldata a,
        uint256[4] calldata b,
        uint256[2] calldata c,
        uint256 signal0,
        uint256 signal1,
        uint256 signal2
    ) internal view {
        if (signal0 >= Bn254.SCALAR_FIELD) revert SignalOutOfField(0, signal0);
        if (signal1 >= Bn254.SCALAR_FIELD) revert SignalOutOfField(1, signal1);
        if (signal2 >= Bn254.SCALAR_FIELD) revert SignalOutOfField(2, signal2);

        uint256[2] memory sum = [IC0_X, IC0_Y];
        Bn254.addProduct(sum, IC1_X, IC1_Y, signal0);
        Bn254.addProduct(sum, IC2_X, IC2_Y, signal1);
        Bn254.addProduct(sum, IC3_X, IC3_Y, signal2);

        uint256[24] memory pairs;
        (pairs[0], pairs[1]) = (a[0], a[1]);
        (pairs[2], pairs[3], pairs[4], pairs[5]) = (b[0], b[1], b[2], b[3]);
        (pairs[6], pairs[7]) = (ALPHA_X, ALPHA_Y);
        (pairs[8], pairs[9], pairs[10], pairs[11]) = (BETA_X1, BETA_X0, BETA_Y1, BETA_Y0);
        (pairs[12], pairs[13]) = (sum[0], sum[1]);
        (pairs[14], pairs[15], pairs[16], pairs[17]) = (GAMMA_X1, GAMMA_X0, GAMMA_Y1, GAMMA_Y0);
        (pairs[18], pairs[19]) = (c[0], c[1]);
        (pairs[20], pairs[21], pairs[22], pairs[23]) = (DELTA_X1, DELTA_X0, DELTA_Y1, DELTA_Y0);
        if (!Bn254.productIsOne(pairs)) revert ProofDoesNotHold();
    }
}
