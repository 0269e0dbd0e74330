// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {SSZ} from "./SSZ.sol";

/// @notice `hash_to_G2` of RFC 9380 for the proof-of-possession ciphersuite of Ethereum's consensus layer,
/// BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_, over the precompiles of EIP-2537.
library HashToG2 {
    /// @notice MAP_FP2_TO_G2 or G2ADD failed or is missing.
    error MapToG2Failed();

    // The field modulus, as its upper 125 and lower 256 bits.
    uint256 private constant P_HIGH = 0x1a0111ea397fe69a4b1ba7b6434bacd7;
    uint256 private constant P_LOW = 0x64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab;
    // floor(2^512 / p): the factor of Barrett's reduction.
    uint256 private constant BARRETT = 0x9d835d2f3cc9e45ce28101b0cc7a6ba29;

    // The 43 bytes of the domain separation tag, then their number: what RFC 9380 calls DST_prime, 44 bytes.
    bytes32 private constant DST_HEAD = "BLS_SIG_BLS12381G2_XMD:SHA-256_S";
    bytes32 private constant DST_TAIL = "SWU_RO_POP_\x2b";

    /// @notice Writes the point that `message` hashes to, as the 256 bytes of EIP-2537, at `destination`.
    /// @dev `destination` is memory that the caller has reserved.
    function hashTo(uint256 destination, bytes32 message) internal view {
        uint256 elements = expand(message);
        bool ok;
        assembly ("memory-safe") {
            // Each half is mapped in place: 128 bytes in, 256 out; the first one to its final operand of the addition.
            let sum := mload(0x40)
            ok := and(eq(returndatasize(), 0x100), staticcall(gas(), 0x11, elements, 0x80, sum, 0x100))
            ok := and(
                and(ok, eq(returndatasize(), 0x100)),
                staticcall(gas(), 0x11, add(elements, 0x80), 0x80, add(sum, 0x100), 0x100)
            )
            ok := and(
                and(ok, eq(returndatasize(), 0x100)),
                staticcall(gas(), 0x0d, sum, 0x200, destination, 0x100)
            )
        }
        if (!ok) revert MapToG2Failed();
    }

    /// @notice `hash_to_field` with count 2 and extension degree 2: four field elements of 64 bytes, padded as EIP-2537
    /// wants them.
    /// @return elements memory position of the 256 bytes
    function expand(bytes32 message) internal view returns (uint256 elements) {
        bool ok;
        assembly ("memory-safe") {
            elements := mload(0x40)
            // 256 bytes of answer, then a buffer of up to 160 bytes to hash from.
            let buffer := add(elements, 0x100)
            mstore(0x40, add(buffer, 0xa0))

            // b_0 = H(64 zero bytes, message, length 256 in two bytes, one zero byte, DST_prime): 143 bytes
            mstore(buffer, 0)
            mstore(add(buffer, 0x20), 0)
            mstore(add(buffer, 0x40), message)
            mstore(add(buffer, 0x60), shl(240, 0x0100))
            mstore(add(buffer, 0x63), DST_HEAD)
            mstore(add(buffer, 0x83), DST_TAIL)
            ok := and(eq(returndatasize(), 0x20), staticcall(gas(), 2, buffer, 143, 0x00, 0x20))
            let first := mload(0x00)

            // b_i = H(b_0 xor b_(i-1), i, DST_prime), with nothing to xor for i = 1: 77 bytes
            mstore(add(buffer, 0x21), DST_HEAD)
            mstore(add(buffer, 0x41), DST_TAIL)
            let previous := 0
            for { let i := 1 } lt(i, 9) { i := add(i, 1) } {
                mstore(buffer, xor(first, previous))
                mstore8(add(buffer, 0x20), i)
                let out := add(elements, shl(5, sub(i, 1)))
                ok := and(and(ok, eq(returndatasize(), 0x20)), staticcall(gas(), 2, buffer, 77, out, 0x20))
                previous := mload(out)
            }
        }
        if (!ok) revert SSZ.Sha256Failed();
        unchecked {
            // Memory positions: no overflow.
            for (uint256 i = 0; i < 0x100; i += 0x40) {
                _reduceInPlace(elements + i);
            }
        }
    }

    /// Replaces the 512-bit number at a memory position by its remainder modulo p.
    function _reduceInPlace(uint256 position) private pure {
        uint256 high;
        uint256 low;
        assembly ("memory-safe") {
            high := mload(position)
            low := mload(add(position, 0x20))
        }
        (high, low) = reduce(high, low);
        assembly ("memory-safe") {
            mstore(position, high)
            mstore(add(position, 0x20), low)
        }
    }

    /// @notice Remainder of `high * 2^256 + low` modulo p.
    /// @dev Barrett: with x below 2^512 and p above 2^380, q' = floor(floor(x / 2^380) * floor(2^512 / p) / 2^132) is at most
    /// 2 below floor(x / p), so at most two subtractions remain. Words wrap modulo 2^512, the true value is below 3p.
    function reduce(uint256 high, uint256 low) internal pure returns (uint256, uint256) {
        assembly ("memory-safe") {
            function product(a, b) -> upper, lower {
                lower := mul(a, b)
                let folded := mulmod(a, b, not(0))
                upper := sub(sub(folded, lower), lt(folded, lower))
            }
            let upper, lower := product(shr(124, high), BARRETT)
            let quotient := or(shl(124, upper), shr(132, lower))
            upper, lower := product(quotient, P_LOW)
            high := sub(sub(sub(high, upper), mul(quotient, P_HIGH)), lt(low, lower))
            low := sub(low, lower)
            for {} or(gt(high, P_HIGH), and(eq(high, P_HIGH), iszero(lt(low, P_LOW)))) {} {
                high := sub(sub(high, P_HIGH), lt(low, P_LOW))
                low := sub(low, P_LOW)
            }
        }
        return (high, low);
    }
}
