// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {IInbox} from "../../../contracts/interfaces/IInbox.sol";
import {MessageCodec} from "../../../contracts/libraries/MessageCodec.sol";
import {StateProof} from "../../../contracts/libraries/StateProof.sol";
import {RangePath} from "../../../contracts/messaging/RangePath.sol";
import {Message} from "../../../contracts/types/Message.sol";
import {TrieFixture} from "./doubles/TrieFixture.sol";
import {InboxTestBase} from "./InboxTestBase.sol";

/// One message by its Poseidon path to a peak.
contract InboxPeakPathTest is InboxTestBase {
    RangePath private path;

    function setUp() public override {
        super.setUp();
        path = new RangePath();
    }

    function test_deliversEveryLeafOfATree() public {
        uint256[] memory leaves = new uint256[](8);
        for (uint64 i = 0; i < 8; i++) leaves[i] = uint256(MessageCodec.id(message(i))) >> 8;
        uint256[] memory level1 = _parents(leaves);
        uint256[] memory level2 = _parents(level1);
        uint256 peak = _parents(level2)[0];
        for (uint64 i = 0; i < 8; i++) {
            uint256[] memory siblings = new uint256[](3);
            (siblings[0], siblings[1], siblings[2]) = (leaves[i ^ 1], level1[(i >> 1) ^ 1], level2[(i >> 2) ^ 1]);
            (IInbox.SourceState memory source, bytes memory proof) = slotState(3, peak);
            assertEq(inbox.deliverByPath(source, 3, proof, siblings, pack(one(message(i))), RELAYER), 1, "executed");
        }
        assertEq(receiver.count(), 8, "calls");
    }

    function test_deliversAtLevel31() public {
        Message memory m = message(2 ** 31 + 12_345);
        uint256[] memory siblings = _siblings(31);
        uint256 peak = path.climb(uint256(MessageCodec.id(m)) >> 8, m.nonce, siblings);
        (IInbox.SourceState memory source, bytes memory proof) = slotState(31, peak);
        bytes memory packed = pack(one(m));
        uint256 before = gasleft();
        assertEq(inbox.deliverByPath(source, 31, proof, siblings, packed, RELAYER), 1, "executed");
        vm.snapshotValue("inbox.deliverPath.level31", before - gasleft());
    }

    function test_refusesOtherSiblingsAndSides() public {
        Message memory m = message(6);
        uint256[] memory siblings = _siblings(4);
        uint256 peak = path.climb(uint256(MessageCodec.id(m)) >> 8, 6, siblings);
        (IInbox.SourceState memory source, bytes memory proof) = slotState(4, peak);
        bytes memory packed = pack(one(m));
        for (uint256 i = 0; i < 4; i++) {
            siblings[i] ^= 1;
            uint256 computed = path.climb(uint256(MessageCodec.id(m)) >> 8, 6, siblings);
            vm.expectRevert(abi.encodeWithSelector(IInbox.WrongPath.selector, peak, computed));
            inbox.deliverByPath(source, 4, proof, siblings, packed, RELAYER);
            siblings[i] ^= 1;
        }
        Message memory other = message(7);
        bytes memory packedOther = pack(one(other));
        vm.expectPartialRevert(IInbox.WrongPath.selector);
        inbox.deliverByPath(source, 4, proof, siblings, packedOther, RELAYER);
    }

    function test_refusesAnotherLengthOrLevel() public {
        Message memory m = message(6);
        uint256[] memory siblings = _siblings(4);
        uint256 peak = path.climb(uint256(MessageCodec.id(m)) >> 8, 6, siblings);
        (IInbox.SourceState memory source, bytes memory proof) = slotState(4, peak);
        bytes memory packed = pack(one(m));
        uint256[] memory shorter = _siblings(3);
        vm.expectRevert(abi.encodeWithSelector(IInbox.WrongPathLength.selector, 3, 4));
        inbox.deliverByPath(source, 4, proof, shorter, packed, RELAYER);
        vm.expectPartialRevert(StateProof.StateRootMismatch.selector);
        inbox.deliverByPath(source, 3, proof, shorter, packed, RELAYER);
        vm.expectRevert(abi.encodeWithSelector(IInbox.NotAnAnchor.selector, 0));
        inbox.deliverByPath(source, 0, proof, new uint256[](0), packed, RELAYER);
        vm.expectRevert(abi.encodeWithSelector(IInbox.NotAnAnchor.selector, 32));
        inbox.deliverByPath(source, 32, proof, new uint256[](32), packed, RELAYER);
    }

    function test_refusesAbsentPeakAndSeveralMessages() public {
        uint256[] memory siblings = _siblings(4);
        (bytes32 root, bytes memory proof) = TrieFixture.absentSlot(account(), bytes32(uint256(4)));
        IInbox.SourceState memory source = acceptState(root);
        bytes memory packed = pack(one(message(6)));
        vm.expectRevert(abi.encodeWithSelector(IInbox.AnchorAbsent.selector, 4));
        inbox.deliverByPath(source, 4, proof, siblings, packed, RELAYER);
        bytes memory packedTwo = pack(consecutive(6, 2));
        vm.expectRevert(abi.encodeWithSelector(IInbox.NotOneMessage.selector, 2));
        inbox.deliverByPath(source, 4, proof, siblings, packedTwo, RELAYER);
    }

    function _siblings(uint256 count) private pure returns (uint256[] memory siblings) {
        siblings = new uint256[](count);
        for (uint256 i = 0; i < count; i++) siblings[i] = uint256(keccak256(abi.encode("sibling", i))) >> 8;
    }

    function _parents(uint256[] memory nodes) private view returns (uint256[] memory parents) {
        parents = new uint256[](nodes.length / 2);
        uint256[] memory sibling = new uint256[](1);
        for (uint256 i = 0; i < parents.length; i++) {
            sibling[0] = nodes[2 * i + 1];
            parents[i] = path.climb(nodes[2 * i], 0, sibling);
        }
    }
}
