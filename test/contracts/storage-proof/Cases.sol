// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {Test} from "../base/Test.sol";
import {StateProofHarness} from "./StateProofHarness.sol";

/// Cases that the TypeScript tests wrote to build/fixtures/mpt, with what TypeScript found.
abstract contract Cases is Test {
    struct StateCase {
        bytes32 stateRoot;
        address account;
        bytes32 codeHash;
        bytes32[] slotKeys;
        bytes proof;
        uint256[] values;
    }

    struct TrieCase {
        bytes32 root;
        bytes key;
        bytes[] nodes;
        bool found;
        bytes value;
        bytes4 failure;
    }

    struct RlpCase {
        bytes encoded;
        bytes4 failure;
    }

    StateProofHarness internal harness = new StateProofHarness();

    function stateCases(string memory name) internal view returns (StateCase[] memory) {
        return abi.decode(_read(name), (StateCase[]));
    }

    function trieCases(string memory name) internal view returns (TrieCase[] memory) {
        return abi.decode(_read(name), (TrieCase[]));
    }

    function rlpCases(string memory name) internal view returns (RlpCase[] memory) {
        return abi.decode(_read(name), (RlpCase[]));
    }

    /// Looks a case up and compares with what TypeScript found.
    function checkTrieCase(TrieCase memory c) internal view {
        (bool ok, bytes memory answer) =
            address(harness).staticcall(abi.encodeCall(StateProofHarness.get, (c.root, c.key, c.nodes)));
        assertEq(bytes32(ok ? bytes4(0) : bytes4(answer)), bytes32(c.failure), "failure");
        if (!ok) return;
        (bool found, bytes memory value) = abi.decode(answer, (bool, bytes));
        assertTrue(found == c.found, "found");
        assertEq(value, c.value, "value");
    }

    /// Foreign test data may be missing, and then what the TypeScript tests make of it: such a test is skipped, unless
    /// the run is one that must have all.
    function _read(string memory name) private view returns (bytes memory) {
        string memory path = string.concat("build/fixtures/mpt/", name, ".bin");
        return readCases(path);
    }
}
