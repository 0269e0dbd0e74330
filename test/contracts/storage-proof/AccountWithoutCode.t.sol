// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {StateProof} from "../../../contracts/libraries/StateProof.sol";
import {Test} from "../base/Test.sol";

contract SlotOrAbsent {
    function read(bytes32 stateRoot, address account, bytes32 codeHash, bytes calldata proof) external pure returns (uint256) {
        return StateProof.slotOrAbsent(stateRoot, account, codeHash, bytes32(uint256(1)), proof);
    }
}

/// An address to which somebody has sent a wei: neither absent, nor a contract.
contract AccountWithoutCodeTest is Test {
    address private constant ACCOUNT = address(0xACC0);
    bytes32 private constant EMPTY_ROOT = 0x56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421;
    bytes32 private constant EXPECTED_CODE = keccak256("code that was never deployed");

    SlotOrAbsent private reader = new SlotOrAbsent();

    /// Root of a state trie with that account alone: nonce 0, balance 1 wei.
    function _root(bytes32 storageRoot, bytes32 codeHash) private pure returns (bytes32) {
        // f844 80 01 a0 root a0 hash is 70 bytes; a string around it b846; path 0x20 and 32 bytes of key as a string a1.
        bytes memory fields = abi.encodePacked(hex"f8448001a0", storageRoot, hex"a0", codeHash);
        bytes memory payload = abi.encodePacked(hex"a120", keccak256(abi.encodePacked(ACCOUNT)), hex"b846", fields);
        return keccak256(abi.encodePacked(hex"f8", uint8(payload.length), payload));
    }

    function test_valueIsZero() public view {
        // Kind, depth 0, two bytes of nonce and balance, no nodes above.
        bytes memory proof = hex"fe0002800100";
        bytes32 root = _root(EMPTY_ROOT, keccak256(""));
        assertEq(reader.read(root, ACCOUNT, EXPECTED_CODE, proof), 0, "value");
    }

    function test_refusesAnAccountWithCodeOrStorage() public {
        bytes memory proof = hex"fe0002800100";
        bytes32 expectedRebuilt = _root(EMPTY_ROOT, keccak256(""));
        bytes32 withCode = _root(EMPTY_ROOT, EXPECTED_CODE);
        vm.expectRevert(abi.encodeWithSelector(StateProof.StateRootMismatch.selector, withCode, expectedRebuilt));
        reader.read(withCode, ACCOUNT, EXPECTED_CODE, proof);
        bytes32 withStorage = _root(keccak256("storage"), keccak256(""));
        vm.expectRevert(abi.encodeWithSelector(StateProof.StateRootMismatch.selector, withStorage, expectedRebuilt));
        reader.read(withStorage, ACCOUNT, EXPECTED_CODE, proof);
    }

    function test_refusesTrailingBytes() public {
        bytes32 root = _root(EMPTY_ROOT, keccak256(""));
        vm.expectRevert(abi.encodeWithSelector(StateProof.ProofLengthMismatch.selector, 7, 6));
        reader.read(root, ACCOUNT, EXPECTED_CODE, hex"fe000280010000");
    }
}
