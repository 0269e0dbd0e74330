// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {MerklePatricia} from "../../../contracts/libraries/MerklePatricia.sol";
import {Cases} from "./Cases.sol";

contract MerklePatriciaTest is Cases {
    /// TrieTests of ethereum/tests, and the proofs of near-eth-prover, good and bad.
    function testVectors() public view {
        TrieCase[] memory all = trieCases("trie-tests");
        assertLt(100, all.length, "number of cases");
        for (uint256 i = 0; i < all.length; ++i) checkTrieCase(all[i]);
    }

    /// Proofs from random tries, honest and broken; the same verdict as TypeScript's on each.
    function testDifferential() public view {
        TrieCase[] memory all = trieCases("differential");
        assertLt(500, all.length, "number of cases");
        for (uint256 i = 0; i < all.length; ++i) checkTrieCase(all[i]);
    }

    /// More of the same, when the long run has written them.
    function testDifferentialLong() public view {
        for (uint256 file = 0; ; ++file) {
            string memory name = string.concat("long/trie-", vm.toString(file));
            if (!vm.exists(string.concat("build/fixtures/mpt/", name, ".bin"))) return;
            this.checkFile(name);
        }
    }

    /// A call of its own, so that the memory of one file is given back before the next.
    function checkFile(string memory name) external view {
        TrieCase[] memory all = trieCases(name);
        for (uint256 i = 0; i < all.length; ++i) checkTrieCase(all[i]);
    }

    function testEmptyTrie() public {
        bytes[] memory none = new bytes[](0);
        (bool found,) = harness.get(MerklePatricia.EMPTY_ROOT, hex"01", none);
        assertFalse(found, "found");
        vm.expectRevert(abi.encodeWithSelector(MerklePatricia.NodeMissing.selector, 0));
        harness.get(bytes32(uint256(1)), hex"01", none);
    }

    function testKeyTooLong() public {
        vm.expectRevert(abi.encodeWithSelector(MerklePatricia.KeyTooLong.selector, 33));
        harness.get(MerklePatricia.EMPTY_ROOT, new bytes(33), new bytes[](0));
    }
}
