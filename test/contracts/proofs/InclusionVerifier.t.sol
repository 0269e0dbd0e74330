// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {Test} from "../base/Test.sol";
import {IInclusionVerifier} from "heliogram/interfaces/IInclusionVerifier.sol";
import {Groth16Verifier} from "heliogram/proofs/Groth16Verifier.sol";
import {InclusionVerifier} from "heliogram/proofs/InclusionVerifier.sol";
import {VerifyingKey, VerifyingKeys} from "heliogram/proofs/VerifyingKey.sol";

/// Calls made in TypeScript (`inclusion-cases.ts`), each with the one outcome that it must have.
contract InclusionVerifierTest is Test {
    string private constant FIXTURE = "build/fixtures/proofs/inclusion.json";
    // Of the precompiles: one pairing check of four pairs, three multiplications and three additions in G1.
    uint256 private constant FLOOR = 181_000 + 3 * 6_150;

    // A precompile that refuses its input burns what it was given.
    uint256 private constant GAS_MOST = 1_000_000;

    string private json;
    address private verifier;
    VerifyingKey private key;
    InclusionVerifier.Instance private instance;

    error UnexpectedOutcome(string name, bytes expected, bytes actual);

    function setUp() public {
        json = vm.readFile(FIXTURE);
        vm.chainId(vm.parseJsonUint(json, ".chainId"));
        (VerifyingKey memory k, InclusionVerifier.Instance memory i, bool development) = abi.decode(
            vm.parseJsonBytes(json, ".constructorArguments"), (VerifyingKey, InclusionVerifier.Instance, bool)
        );
        (key, instance) = (k, i);
        assertFalse(development, "the fixture has a key for everywhere");
        // Challenges bind the verifier's address, so the fixture fixes it.
        verifier = vm.parseJsonAddress(json, ".verifier");
        vm.etch(verifier, address(new InclusionVerifier(k, i, false)).code);
    }

    function test_everyCaseHasItsOutcome() public view {
        string[] memory names = vm.parseJsonStringArray(json, ".names");
        bytes[] memory calldatas = vm.parseJsonBytesArray(json, ".calldatas");
        bytes[] memory expected = vm.parseJsonBytesArray(json, ".expected");
        assertLe(80, names.length, "cases");
        uint256 accepted = 0;
        for (uint256 i = 0; i < names.length; ++i) {
            (bool ok, bytes memory answer) = verifier.staticcall{gas: GAS_MOST}(calldatas[i]);
            if (ok != (expected[i].length == 0) || keccak256(answer) != keccak256(expected[i])) {
                revert UnexpectedOutcome(names[i], expected[i], answer);
            }
            if (ok) ++accepted;
        }
        assertEq(accepted, 11, "accepted cases");
    }

    function test_verdictsAreThoseOfTypeScript() public view {
        string memory cases = vm.readFile("build/fixtures/proofs/differential.json");
        string[] memory names = vm.parseJsonStringArray(cases, ".names");
        bytes[] memory calldatas = vm.parseJsonBytesArray(cases, ".calldatas");
        bytes[] memory selectors = vm.parseJsonBytesArray(cases, ".selectors");
        for (uint256 i = 0; i < names.length; ++i) {
            (bool ok, bytes memory answer) = verifier.staticcall{gas: GAS_MOST}(calldatas[i]);
            bool same = ok ? selectors[i].length == 0 : bytes4(answer) == bytes4(selectors[i]);
            if (!same) revert UnexpectedOutcome(names[i], selectors[i], answer);
        }
    }

    function test_digestsAreThoseOfTypeScript() public view {
        assertEq(VerifyingKeys.digest(key), vm.parseJsonBytes32(json, ".vkDigest"), "vkDigest");
        assertEq(InclusionVerifier(verifier).keyDigest(), vm.parseJsonBytes32(json, ".keyDigest"), "keyDigest");
    }

    function test_getters() public view {
        assertEq(InclusionVerifier(verifier).anchorCount(), 3, "anchorCount");
        assertEq(InclusionVerifier(verifier).leafCapacity(), 16, "leafCapacity");
        assertFalse(InclusionVerifier(verifier).development(), "development");
    }

    function test_keyDigestDependsOnEveryPart() public {
        bytes32[7] memory digests;
        digests[0] = InclusionVerifier(verifier).keyDigest();
        digests[1] = _deploy(key, InclusionVerifier.Instance(5, 2, 31, 3), false);
        digests[2] = _deploy(key, InclusionVerifier.Instance(4, 3, 31, 3), false);
        digests[3] = _deploy(key, InclusionVerifier.Instance(4, 2, 30, 3), false);
        digests[4] = _deploy(key, InclusionVerifier.Instance(4, 2, 31, 4), false);
        digests[5] = _deploy(key, instance, true);
        VerifyingKey memory other = key;
        (other.ic[2], other.ic[3]) = (other.ic[3], other.ic[2]);
        digests[6] = _deploy(other, instance, false);
        for (uint256 i = 0; i < digests.length; ++i) {
            for (uint256 j = 0; j < i; ++j) {
                assertFalse(digests[i] == digests[j], "two deployments with one digest");
            }
        }
    }

    function test_proofIsBoundToTheChain() public {
        bytes memory input = _soundInput();
        vm.chainId(31338);
        _expect(verifier, input, abi.encodeWithSelector(Groth16Verifier.ProofDoesNotHold.selector));
    }

    function test_proofIsBoundToTheVerifier() public {
        bytes memory input = _soundInput();
        address elsewhere = address(new InclusionVerifier(key, instance, false));
        _expect(elsewhere, input, abi.encodeWithSelector(Groth16Verifier.ProofDoesNotHold.selector));
    }

    function test_proofIsBoundToTheInstance() public {
        bytes memory input = _soundInput();
        InclusionVerifier.Instance memory other = instance;
        other.pathDepth = 30;
        vm.etch(verifier, address(new InclusionVerifier(key, other, false)).code);
        _expect(verifier, input, abi.encodeWithSelector(Groth16Verifier.ProofDoesNotHold.selector));
    }

    function test_truncatedCalldata() public view {
        bytes memory input = _soundInput();
        assembly ("memory-safe") {
            mstore(input, sub(mload(input), 1))
        }
        _expect(verifier, input, "");
    }

    function test_developmentKeyOnTheDevnetOnly() public {
        InclusionVerifier made = new InclusionVerifier(key, instance, true);
        assertTrue(made.development(), "development");
        // Gets past the chain check, and fails for its digest.
        _expect(address(made), _soundInput(), abi.encodeWithSelector(Groth16Verifier.ProofDoesNotHold.selector));
        vm.chainId(31338);
        _expect(address(made), _soundInput(), abi.encodeWithSelector(Groth16Verifier.ProofDoesNotHold.selector));
        uint256[4] memory others = [uint256(1), 11155111, 31336, 31339];
        for (uint256 i = 0; i < others.length; ++i) {
            vm.chainId(others[i]);
            bytes memory refusal = abi.encodeWithSelector(InclusionVerifier.DevelopmentKey.selector, others[i]);
            _expect(address(made), _soundInput(), refusal);
            vm.expectRevert(refusal);
            new InclusionVerifier(key, instance, true);
            // A key from a ceremony is not held back.
            new InclusionVerifier(key, instance, false);
        }
    }

    function test_instancesThatCannotBe() public {
        _refuseInstance(InclusionVerifier.Instance(0, 2, 31, 3));
        _refuseInstance(InclusionVerifier.Instance(2 ** 31 + 1, 0, 31, 3));
        _refuseInstance(InclusionVerifier.Instance(1, 32, 0, 1));
        _refuseInstance(InclusionVerifier.Instance(1, 256, 0, 1));
        _refuseInstance(InclusionVerifier.Instance(1, 0, 33, 1));
        _refuseInstance(InclusionVerifier.Instance(1, 0, 31, 0));
        _refuseInstance(InclusionVerifier.Instance(1, 0, 31, 32));
        new InclusionVerifier(key, InclusionVerifier.Instance(1, 0, 32, 31), false);
        assertEq(
            new InclusionVerifier(key, InclusionVerifier.Instance(2 ** 31, 31, 0, 1), false).leafCapacity(),
            2 ** 62,
            "leafCapacity"
        );
    }

    /// An anchor in the last of 31 places has its level in the highest byte that is used.
    function testFuzz_levelsOf31Anchors(uint256 seed) public {
        InclusionVerifier wide = new InclusionVerifier(key, InclusionVerifier.Instance(1, 0, 31, 31), false);
        uint256[] memory values = new uint256[](31);
        uint256[] memory levels = new uint256[](31);
        uint256[] memory leaves = new uint256[](1);
        for (uint256 i = 0; i < 31; ++i) {
            values[i] = 1;
            levels[i] = uint256(keccak256(abi.encode(seed, i))) % 32;
        }
        IInclusionVerifier.Proof memory proof;
        // Every level passes, and the proof, of zeros, does not hold.
        vm.expectRevert(Groth16Verifier.ProofDoesNotHold.selector);
        wide.verifyInclusion(proof, values, levels, leaves, address(0));
        uint256 bad = seed % 31;
        levels[bad] = bound(seed, 32, type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(InclusionVerifier.AnchorLevelTooLarge.selector, bad, levels[bad]));
        wide.verifyInclusion(proof, values, levels, leaves, address(0));
    }

    function test_gasOfOneLeaf() public {
        _measure("one leaf", 1, 206_500);
    }

    function test_gasOfSixteenLeaves() public {
        _measure("as many leaves as the instance opens", 2, 210_000);
    }

    function _measure(string memory name, uint256 index, uint256 most) private {
        assertEq(keccak256(bytes(vm.parseJsonStringArray(json, ".names")[index])), keccak256(bytes(name)), "case");
        bytes memory input = vm.parseJsonBytesArray(json, ".calldatas")[index];
        // The account is warm from the second call on.
        address target = verifier;
        (bool ok,) = target.staticcall(input);
        assertTrue(ok, name);
        uint256 before = gasleft();
        assembly ("memory-safe") {
            ok := staticcall(gas(), target, add(input, 0x20), mload(input), 0, 0)
        }
        uint256 spent = before - gasleft();
        assertTrue(ok, name);
        emit Gas(name, spent, spent - FLOOR);
        assertLe(spent, most, name);
    }

    event Gas(string name, uint256 spent, uint256 aboveFloor);

    function _soundInput() private view returns (bytes memory) {
        return vm.parseJsonBytesArray(json, ".calldatas")[0];
    }

    function _expect(address target, bytes memory input, bytes memory expected) private view {
        (bool ok, bytes memory answer) = target.staticcall{gas: GAS_MOST}(input);
        assertFalse(ok, "must revert");
        assertEq(answer, expected, "revert data");
    }

    function _deploy(VerifyingKey memory k, InclusionVerifier.Instance memory i, bool development)
        private
        returns (bytes32)
    {
        return new InclusionVerifier(k, i, development).keyDigest();
    }

    function _refuseInstance(InclusionVerifier.Instance memory bad) private {
        vm.expectRevert(abi.encodeWithSelector(InclusionVerifier.InvalidInstance.selector, bad));
        new InclusionVerifier(key, bad, false);
    }
}
