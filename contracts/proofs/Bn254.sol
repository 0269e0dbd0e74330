// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

/// @title BN254 arithmetic through the precompiles of EIP-196 and EIP-197
/// @dev The precompiles check what they are given: every coordinate below the base field, every point on its curve, every
/// G2 point in the subgroup of prime order. The point at infinity is all zeros.
library Bn254 {
    /// @notice A precompile refused its input: a coordinate is not below the base field, or a point is not in its group. It
    /// says the same when it was given too little gas.
    error MalformedPoint();

    /// @notice Order of the field that coordinates lie in, `q` (EIP-196).
    uint256 internal constant BASE_FIELD = 21888242871839275222246405745257275088696311157297823662689037894645226208583;

    /// @notice Order of the groups, `p`, and so of the field that scalars and public signals lie in (EIP-196).
    uint256 internal constant SCALAR_FIELD =
        21888242871839275222246405745257275088548364400416034343698204186575808495617;

    /// @notice `sum += scalar * (x, y)` in G1; 6,150 gas and a little.
    function addProduct(uint256[2] memory sum, uint256 x, uint256 y, uint256 scalar) internal view {
        bool ok;
        assembly ("memory-safe") {
            let input := mload(0x40)
            mstore(add(input, 0x40), x)
            mstore(add(input, 0x60), y)
            mstore(add(input, 0x80), scalar)
            // ECMUL writes the product where ECADD reads its second point.
            ok := staticcall(gas(), 7, add(input, 0x40), 0x60, add(input, 0x40), 0x40)
            mcopy(input, sum, 0x40)
            ok := and(ok, staticcall(gas(), 6, input, 0x80, sum, 0x40))
        }
        if (!ok) revert MalformedPoint();
    }

    /// @notice True if the product of the four pairings is one; 181,000 gas and a little.
    /// @param pairs four times (G1 x, y, G2 x.c1, x.c0, y.c1, y.c0)
    function productIsOne(uint256[24] memory pairs) internal view returns (bool isOne) {
        bool ok;
        assembly ("memory-safe") {
            ok := staticcall(gas(), 8, pairs, 0x300, 0x00, 0x20)
            isOne := mload(0x00)
        }
        if (!ok) revert MalformedPoint();
    }

    /// @notice True for an affine point of G1; false for infinity. The curve has no points outside the group.
    function isInG1(uint256[2] memory point) internal pure returns (bool) {
        (uint256 x, uint256 y) = (point[0], point[1]);
        if (x >= BASE_FIELD || y >= BASE_FIELD) return false;
        uint256 cube = mulmod(mulmod(x, x, BASE_FIELD), x, BASE_FIELD);
        // y² = x³ + 3, which infinity, encoded as (0, 0), does not satisfy.
        return mulmod(y, y, BASE_FIELD) == addmod(cube, 3, BASE_FIELD);
    }

    /// @notice True for a point of G2, the subgroup of prime order of the twist; false for infinity.
    function isInG2(uint256[4] memory point) internal view returns (bool ok) {
        if ((point[0] | point[1] | point[2] | point[3]) == 0) return false;
        assembly ("memory-safe") {
            // The pairing precompile checks both points of a pair, also where the first is infinity, as here.
            let input := mload(0x40)
            mstore(input, 0)
            mstore(add(input, 0x20), 0)
            mcopy(add(input, 0x40), point, 0x80)
            ok := staticcall(gas(), 8, input, 0xc0, 0x00, 0x20)
            ok := and(ok, mload(0x00))
        }
    }

    /// @notice `-value` in the base field, for a value below it: the other y of the same x.
    function negate(uint256 value) internal pure returns (uint256) {
        return value == 0 ? 0 : BASE_FIELD - value;
    }
}
