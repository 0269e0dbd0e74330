// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {HashToG2} from "./HashToG2.sol";

/// @notice Points of BLS12-381 over the precompiles of EIP-2537, for signatures in G2 and keys in G1.
/// @dev Who checks what: range of coordinates and curve by every precompile; subgroups by the pairing; infinity here, by name.
library BLS12381 {
    /// @notice G1ADD refused its input: a coordinate is not below the modulus, or the point is not on the curve.
    error InvalidG1Point();

    /// @notice The pairing refused its input (range, curve or subgroup), or the precompile is missing.
    error InvalidPairingInput();

    /// @notice The key that should have signed is the point at infinity.
    error InfinityPublicKey();

    /// @notice The signature is the point at infinity.
    error InfinitySignature();

    /// @notice The signature is not of this key over this message.
    error WrongSignature();

    uint256 private constant P_HIGH = 0x1a0111ea397fe69a4b1ba7b6434bacd7;
    uint256 private constant P_LOW = 0x64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab;
    // (p - 1) / 2: a y above it is the larger of the two, which the compressed form marks.
    uint256 private constant HALF_HIGH = 0x0d0088f51cbff34d258dd3db21a5d66b;
    uint256 private constant HALF_LOW = 0xb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd555;

    // The generator of G1 as EIP-2537 writes it.
    uint256 private constant G1_X_HIGH = 0x17f1d3a73197d7942695638c4fa9ac0f;
    uint256 private constant G1_X_LOW = 0xc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb;
    uint256 private constant G1_Y_HIGH = 0x08b3f481e3aaa0f1a09e30ed741d8ae4;
    uint256 private constant G1_Y_LOW = 0xfcf5e095d5d00af600db18cb2c04b3edd03cc744a2888ae40caa232946c5e7e1;

    /// @notice The two SSZ chunks of the compressed form (ZCash format, 48 bytes) of the G1 point at a memory position.
    /// @dev For a point that a precompile accepts the chunks are the only compressed form. For coordinates out of range they
    /// may be anything: such a point must go to a precompile later, which refuses it.
    function compress(uint256 position) internal pure returns (bytes32 first, bytes32 second) {
        assembly ("memory-safe") {
            let low := mload(add(position, 0x20))
            let yHigh := mload(add(position, 0x40))
            first := gt(yHigh, HALF_HIGH)
            if eq(yHigh, HALF_HIGH) { first := gt(mload(add(position, 0x60)), HALF_LOW) }
            first := or(or(shl(128, mload(position)), shr(128, low)), or(shl(255, 1), shl(253, first)))
            second := shl(128, low)
        }
    }

    /// @notice Negates in place the G1 point at a memory position: y becomes p - y.
    /// @dev A y that is not below p wraps to one that no precompile accepts; so does the y of infinity.
    function negate(uint256 position) internal pure {
        assembly ("memory-safe") {
            let y := mload(add(position, 0x60))
            mstore(add(position, 0x40), sub(sub(P_HIGH, mload(add(position, 0x40))), gt(y, P_LOW)))
            mstore(add(position, 0x60), sub(P_LOW, y))
        }
    }

    /// @notice Checks `e(negatedKey, hash(message)) * e(G1, signature) = 1`.
    /// @dev `work` is 768 bytes of reserved memory whose first 128 are the negated key; the rest is overwritten.
    /// @param signature G2 point, uncompressed: x.c0, x.c1, y.c0, y.c1, 48 bytes each
    function verifyNegated(uint256 work, bytes32 message, bytes32[6] calldata signature) internal view {
        bool infinite;
        assembly ("memory-safe") {
            infinite := iszero(
                or(or(mload(work), mload(add(work, 0x20))), or(mload(add(work, 0x40)), mload(add(work, 0x60))))
            )
        }
        if (infinite) revert InfinityPublicKey();
        HashToG2.hashTo(work + 0x80, message);
        assembly ("memory-safe") {
            mstore(add(work, 0x180), G1_X_HIGH)
            mstore(add(work, 0x1a0), G1_X_LOW)
            mstore(add(work, 0x1c0), G1_Y_HIGH)
            mstore(add(work, 0x1e0), G1_Y_LOW)
            let coordinates := 0
            for { let i := 0 } lt(i, 4) { i := add(i, 1) } {
                let to := add(work, add(0x200, shl(6, i)))
                mstore(to, 0)
                calldatacopy(add(to, 0x10), add(signature, mul(48, i)), 48)
                coordinates := or(coordinates, or(mload(to), mload(add(to, 0x20))))
            }
            infinite := iszero(coordinates)
        }
        if (infinite) revert InfinitySignature();
        bool ok;
        bool one;
        assembly ("memory-safe") {
            ok := and(eq(returndatasize(), 0x20), staticcall(gas(), 0x0f, work, 0x300, 0x00, 0x20))
            one := eq(mload(0x00), 1)
        }
        if (!ok) revert InvalidPairingInput();
        if (!one) revert WrongSignature();
    }
}
