// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {BeaconRoots} from "../../../contracts/libraries/BeaconRoots.sol";
import {BLS12381} from "../../../contracts/libraries/BLS12381.sol";
import {ExecutionHeader} from "../../../contracts/libraries/ExecutionHeader.sol";
import {HashToG2} from "../../../contracts/libraries/HashToG2.sol";
import {SSZ} from "../../../contracts/libraries/SSZ.sol";
import {SyncCommittee} from "../../../contracts/libraries/SyncCommittee.sol";
import {LightClientTest} from "./LightClientTest.sol";

/// Calls the libraries as a contract, so that reverts can be expected and calldata be given.
contract LibraryHarness {
    function hashToG2(bytes32 message) external view returns (bytes memory point) {
        point = new bytes(256);
        uint256 position;
        assembly ("memory-safe") {
            position := add(point, 0x20)
        }
        HashToG2.hashTo(position, message);
    }

    function reduce(uint256 high, uint256 low) external pure returns (uint256, uint256) {
        return HashToG2.reduce(high, low);
    }

    function compress(bytes memory point) external pure returns (bytes32, bytes32) {
        uint256 position;
        assembly ("memory-safe") {
            position := add(point, 0x20)
        }
        return BLS12381.compress(position);
    }

    function negate(bytes memory point) external pure returns (bytes memory) {
        uint256 position;
        assembly ("memory-safe") {
            position := add(point, 0x20)
        }
        BLS12381.negate(position);
        return point;
    }

    /// @param key 128 bytes as EIP-2537 writes them, not negated
    function verify(bytes memory key, bytes32 message, bytes32[6] calldata signature) external view {
        uint256 work;
        assembly ("memory-safe") {
            work := mload(0x40)
            mstore(0x40, add(work, 0x300))
            mcopy(work, add(key, 0x20), 0x80)
        }
        bool zero = keccak256(key) == keccak256(new bytes(128));
        if (!zero) BLS12381.negate(work);
        BLS12381.verifyNegated(work, message, signature);
    }

    function branchRoot(bytes32 leaf, uint256 gindex, bytes32[] calldata branch) external view returns (bytes32) {
        return SSZ.branchRoot(leaf, gindex, branch);
    }

    function readHeader(bytes calldata header) external pure returns (bytes32, uint64, uint64) {
        return ExecutionHeader.read(header);
    }

    function countParticipants(uint256[2] calldata bits, uint256 size) external pure returns (uint256) {
        return SyncCommittee.countParticipants(bits, size);
    }

    function uint64Leaf(uint64 value) external pure returns (bytes32) {
        return SSZ.uint64Leaf(value);
    }
}

contract LibrariesTest is LightClientTest {
    struct HashCase {
        bytes32 message;
        bytes point;
    }

    /// outcome: 0 valid, 1 wrong signature, 2 refused by the pairing, 3 infinite key, 4 infinite signature
    struct VerifyCase {
        bytes key;
        bytes32 message;
        bytes32[6] signature;
        uint256 outcome;
    }

    uint256 private constant P_HIGH = 0x1a0111ea397fe69a4b1ba7b6434bacd7;
    uint256 private constant P_LOW = 0x64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab;

    LibraryHarness private harness = new LibraryHarness();

    function test_hashToG2() public view {
        HashCase[] memory cases = abi.decode(readFixture("hash-to-g2"), (HashCase[]));
        assertTrue(cases.length > 8, "cases");
        for (uint256 i = 0; i < cases.length; ++i) {
            assertEq(harness.hashToG2(cases[i].message), cases[i].point, vm.toString(i));
        }
    }

    function test_verify() public {
        VerifyCase[] memory cases = abi.decode(readFixture("verify"), (VerifyCase[]));
        bytes4[5] memory errors = [
            bytes4(0),
            BLS12381.WrongSignature.selector,
            BLS12381.InvalidPairingInput.selector,
            BLS12381.InfinityPublicKey.selector,
            BLS12381.InfinitySignature.selector
        ];
        assertTrue(cases.length > 10, "cases");
        for (uint256 i = 0; i < cases.length; ++i) {
            VerifyCase memory c = cases[i];
            if (c.outcome != 0) vm.expectRevert(errors[c.outcome]);
            harness.verify{gas: 1_000_000}(c.key, c.message, c.signature);
        }
    }

    /// Against MODEXP, with exponent 1.
    function test_reduce(uint256 high, uint256 low) public view {
        checkReduced(high, low);
    }

    function test_reduceAtTheEdges() public view {
        uint256[5] memory highs = [0, P_HIGH - 1, P_HIGH, P_HIGH + 1, type(uint256).max];
        uint256[6] memory lows = [0, 1, P_LOW - 1, P_LOW, P_LOW + 1, type(uint256).max];
        for (uint256 i = 0; i < 5; ++i) {
            for (uint256 j = 0; j < 6; ++j) {
                checkReduced(highs[i], lows[j]);
            }
        }
        // Multiples of p, and one less: where an estimate that is off by one shows.
        for (uint256 k = 1; k < 200; ++k) {
            uint256 factor = k < 100 ? k : type(uint128).max - k;
            uint256 upper = P_HIGH * factor;
            uint256 folded = mulmod(P_LOW, factor, type(uint256).max);
            unchecked {
                uint256 low = P_LOW * factor;
                upper += folded - low - (folded < low ? 1 : 0);
                checkReduced(upper, low);
                checkReduced(low == 0 ? upper - 1 : upper, low - 1);
            }
        }
    }

    function checkReduced(uint256 high, uint256 low) private view {
        bytes memory input = abi.encodePacked(
            uint256(64), uint256(1), uint256(48), high, low, uint8(1), bytes16(uint128(P_HIGH)), P_LOW
        );
        (bool ok, bytes memory answer) = address(5).staticcall(input);
        assertTrue(ok, "modexp");
        (uint256 a, uint256 b) = harness.reduce(high, low);
        assertEq(abi.encodePacked(bytes16(uint128(a)), b), answer, "remainder");
    }

    function test_negationOfInfinityIsNoPoint() public view {
        bytes memory negated = harness.negate(new bytes(128));
        assertEq(negated, abi.encodePacked(uint256(0), uint256(0), P_HIGH, P_LOW), "negated");
        (bool ok,) = address(0x0b).staticcall{gas: 10_000}(bytes.concat(negated, new bytes(128)));
        assertFalse(ok, "G1ADD took it");
    }

    function test_uint64Leaf(uint64 value) public view {
        bytes32 leaf = harness.uint64Leaf(value);
        for (uint256 i = 0; i < 32; ++i) {
            uint256 expected = i < 8 ? (uint256(value) >> (8 * i)) & 0xff : 0;
            assertEq(uint8(leaf[i]), expected, "byte");
        }
    }

    function test_branchRoot(bytes32 leaf, bytes32[6] memory siblings, uint256 seed) public {
        uint256 gindex = 64 + (seed % 64);
        bytes32[] memory branch = new bytes32[](6);
        bytes32 node = leaf;
        for (uint256 i = 0; i < 6; ++i) {
            branch[i] = siblings[i];
            bool right = (gindex >> i) & 1 == 1;
            node = sha256(right ? abi.encodePacked(siblings[i], node) : abi.encodePacked(node, siblings[i]));
        }
        assertEq(harness.branchRoot(leaf, gindex, branch), node, "root");
        vm.expectRevert(abi.encodeWithSelector(SSZ.BranchLength.selector, 7, 6));
        harness.branchRoot(leaf, gindex * 2, branch);
        vm.expectRevert(abi.encodeWithSelector(SSZ.BranchLength.selector, 5, 6));
        harness.branchRoot(leaf, gindex / 2, branch);
    }

    function test_countParticipants(uint256 first, uint256 second) public {
        uint256 count = 0;
        for (uint256 i = 0; i < 256; ++i) {
            count += ((first >> i) & 1) + ((second >> i) & 1);
        }
        if (count < 342) vm.expectRevert(abi.encodeWithSelector(SyncCommittee.TooFewParticipants.selector, count, 512));
        uint256 counted = harness.countParticipants([first, second], 512);
        if (count >= 342) assertEq(counted, count, "count");
    }

    function test_participationOfEverySize() public {
        for (uint256 size = 8; size <= 512; size *= 2) {
            uint256[2] memory all = [size >= 256 ? type(uint256).max : (1 << size) - 1, size == 512 ? type(uint256).max : 0];
            assertEq(harness.countParticipants(all, size), size, "all");
            if (size == 512) break;
            uint256[2] memory more = all;
            if (size < 256) more[0] |= 1 << size;
            else more[1] = 1;
            vm.expectRevert(SyncCommittee.ParticipationOutOfRange.selector);
            harness.countParticipants(more, size);
            uint256[2] memory far = [all[0], uint256(1) << 255];
            vm.expectRevert(SyncCommittee.ParticipationOutOfRange.selector);
            harness.countParticipants(far, size);
        }
    }

    function test_executionHeaders() public {
        (bytes[] memory headers, bytes32[] memory roots, uint64[] memory numbers, uint64[] memory times) =
            abi.decode(readFixture("headers"), (bytes[], bytes32[], uint64[], uint64[]));
        assertTrue(headers.length > 2, "headers");
        for (uint256 i = 0; i < headers.length; ++i) {
            (bytes32 root, uint64 number, uint64 time) = harness.readHeader(headers[i]);
            assertEq(root, roots[i], "state root");
            assertEq(number, numbers[i], "number");
            assertEq(time, times[i], "timestamp");
        }
        bytes memory header = headers[0];
        expectMalformed(header, 0, 0xf8, 99);
        expectMalformed(header, 2, uint8(header[2]) + 1, 99);
        expectMalformed(header, 90, 0xa1, 3);
        expectMalformed(header, 189, 0xb8, 6);
        // A number of nine bytes.
        expectMalformed(header, 449, 0x89, 8);
        bytes memory short = new bytes(448);
        vm.expectRevert(abi.encodeWithSelector(ExecutionHeader.MalformedHeader.selector, 99));
        harness.readHeader(short);
    }

    function expectMalformed(bytes memory header, uint256 position, uint8 value, uint256 field) private {
        bytes memory wrong = bytes.concat(header);
        wrong[position] = bytes1(value);
        vm.expectRevert(abi.encodeWithSelector(ExecutionHeader.MalformedHeader.selector, field));
        harness.readHeader(wrong);
    }
}
