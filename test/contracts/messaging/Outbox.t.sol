// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {IOutbox} from "../../../contracts/interfaces/IOutbox.sol";
import {MessageCodec} from "../../../contracts/libraries/MessageCodec.sol";
import {Poseidon} from "../../../contracts/libraries/Poseidon.sol";
import {Outbox} from "../../../contracts/messaging/Outbox.sol";
import {Message} from "../../../contracts/types/Message.sol";
import {Test} from "../base/Test.sol";

contract OutboxTest is Test {
    uint256 private constant RING_SLOT = 32;
    uint256 private constant TRANSACTION_BASE = 21_000;

    Outbox private outbox;

    function setUp() public {
        outbox = new Outbox();
    }

    function test_messageIsAsSent() public {
        IOutbox.SendParameters memory p = _parameters(hex"c0ffee");
        bytes32 expected = _id(p, 0);
        vm.expectEmit();
        emit IOutbox.MessageSent(
            expected, address(this), 0, p.destinationChainId, p.inbox, p.receiver, p.gasLimit, p.deadline, p.payload
        );
        assertEq(outbox.send(p), expected, "id");
        assertEq(outbox.recentMessageId(0), expected, "ring");
        assertEq(outbox.size(), 1, "size");
    }

    function test_senderIsTheCaller() public {
        IOutbox.SendParameters memory p = _parameters("");
        bytes32 mine = outbox.send(p);
        vm.prank(address(0xbeef));
        assertTrue(outbox.send(p) != mine, "another sender, another id");
    }

    /// Layout, ring and peaks against a range that keeps every level in full, over a size that is no power of two.
    function test_storageIsTheMountainRange() public {
        uint256 count = 70;
        uint256[] memory level0 = new uint256[](count);
        for (uint256 i = 0; i < count; i++) {
            bytes32 id = outbox.send(_parameters(abi.encode(i)));
            level0[i] = MessageCodec.leaf(id);
            assertEq(uint256(vm.load(address(outbox), bytes32(RING_SLOT + i))), uint256(id), "ring slot");
        }
        assertEq(uint256(vm.load(address(outbox), 0)), count, "size slot");
        uint256[] memory nodes = level0;
        assertEq(outbox.peak(0), nodes[count - 1], "level 0");
        for (uint256 level = 1; nodes.length > 1; level++) {
            uint256[] memory parents = new uint256[](nodes.length / 2);
            for (uint256 i = 0; i < parents.length; i++) {
                parents[i] = Poseidon.hash(nodes[2 * i], nodes[2 * i + 1]);
            }
            nodes = parents;
            // A node at an odd index is merged at once: what is kept is the newest one at an even index.
            uint256 newest = nodes.length == 0 ? 0 : nodes[(nodes.length - 1) / 2 * 2];
            assertEq(uint256(vm.load(address(outbox), bytes32(level))), newest, "peak slot");
            assertEq(outbox.peak(level), newest, "peak");
        }
        assertEq(outbox.peak(7), 0, "no peak yet");
    }

    function test_ringForgetsAfter1024() public {
        _setSize(1_023);
        bytes32 last = outbox.send(_parameters("last of the first lap"));
        bytes32 next = outbox.send(_parameters("first of the second lap"));
        assertEq(vm.load(address(outbox), bytes32(RING_SLOT + 1_023)), last, "slot 1055");
        assertEq(vm.load(address(outbox), bytes32(RING_SLOT)), next, "slot 32 again");
        assertEq(outbox.size(), 1_025, "size");
    }

    function test_lastMessageBeforeTheCap() public {
        _setSize(2 ** 32 - 2);
        outbox.send(_parameters(""));
        assertEq(outbox.size(), 2 ** 32 - 1, "size");
        vm.expectRevert(abi.encodeWithSelector(IOutbox.OutboxFull.selector, uint64(2 ** 32 - 1)));
        outbox.send(_parameters(""));
    }

    /// The longest merge: 31 peaks.
    function test_highestPeak() public {
        _setSize(2 ** 31 - 1);
        for (uint256 level = 1; level < 31; level++) vm.store(address(outbox), bytes32(level), bytes32(level));
        vm.store(address(outbox), bytes32(RING_SLOT + 1_022), bytes32(uint256(7) << 8));
        uint256 node = MessageCodec.leaf(outbox.send(_parameters("")));
        node = Poseidon.hash(7, node);
        for (uint256 level = 1; level < 31; level++) node = Poseidon.hash(level, node);
        assertEq(outbox.peak(31), node, "level 31");
    }

    function test_refusesTooMuchGas() public {
        IOutbox.SendParameters memory p = _parameters("");
        p.gasLimit = 10_000_001;
        vm.expectRevert(abi.encodeWithSelector(IOutbox.GasLimitTooHigh.selector, 10_000_001, 10_000_000));
        outbox.send(p);
        p.gasLimit = 10_000_000;
        outbox.send(p);
    }

    function test_refusesTooLongPayload() public {
        IOutbox.SendParameters memory p = _parameters(new bytes(8_193));
        vm.expectRevert(abi.encodeWithSelector(IOutbox.PayloadTooLong.selector, 8_193, 8_192));
        outbox.send(p);
        p.payload = new bytes(8_192);
        outbox.send(p);
    }

    /// Steady state: ring and peaks warm, 256 consecutive messages of 100 bytes, transaction base and calldata included.
    function test_gasOfSend() public {
        uint256 start = 4_096;
        _setSize(start);
        for (uint256 slot = 1; slot < 1_056; slot++) vm.store(address(outbox), bytes32(slot), bytes32(slot << 8 | 1));
        uint256 total = 0;
        for (uint256 i = 0; i < 256; i++) total += _sendGas(i);
        vm.snapshotValue("outbox.send.average", total / 256);
        assertLe(total / 256, 57_000, "average of a send");
    }

    function test_gasOfSendAtSizes() public {
        uint256[5] memory numbers = [uint256(1), 1_000, 1_024, 1_025, 1_000_000];
        string[5] memory names = [
            "outbox.send.message1",
            "outbox.send.message1000",
            "outbox.send.message1024",
            "outbox.send.message1025",
            "outbox.send.message1000000"
        ];
        for (uint256 i = 0; i < numbers.length; i++) {
            outbox = new Outbox();
            uint256 size = numbers[i] - 1;
            _setSize(size);
            for (uint256 j = 0; j < 1_024 && j < size; j++) {
                vm.store(address(outbox), bytes32(RING_SLOT + j), bytes32(j << 8 | 1));
            }
            for (uint256 level = 1; size >> level > 0; level++) {
                vm.store(address(outbox), bytes32(level), bytes32(level));
            }
            vm.snapshotValue(names[i], _sendGas(i));
        }
    }

    function _sendGas(uint256 i) private returns (uint256) {
        bytes memory call = abi.encodeCall(IOutbox.send, (_parameters(abi.encodePacked(keccak256(abi.encode(i)), new bytes(68)))));
        vm.cool(address(outbox));
        // The account a transaction calls is warm from the start; its storage is not.
        assertEq(address(outbox).balance, 0, "balance");
        uint256 before = gasleft();
        (bool ok,) = address(outbox).call(call);
        uint256 used = before - gasleft();
        assertTrue(ok, "send");
        return used + TRANSACTION_BASE + _calldataGas(call);
    }

    function _calldataGas(bytes memory data) private pure returns (uint256 gas) {
        for (uint256 i = 0; i < data.length; i++) gas += data[i] == 0 ? 4 : 16;
    }

    function _setSize(uint256 size) private {
        vm.store(address(outbox), 0, bytes32(size));
    }

    function _parameters(bytes memory payload) private pure returns (IOutbox.SendParameters memory) {
        return IOutbox.SendParameters({
            destinationChainId: 31_338,
            inbox: address(0x1b0c5),
            receiver: address(0x9ecc),
            gasLimit: 200_000,
            deadline: 1_900_000_000,
            payload: payload
        });
    }

    function _id(IOutbox.SendParameters memory p, uint64 nonce) private view returns (bytes32) {
        return MessageCodec.id(
            Message({
                version: 1,
                nonce: nonce,
                sourceChainId: uint64(block.chainid),
                outbox: address(outbox),
                sender: address(this),
                destinationChainId: p.destinationChainId,
                inbox: p.inbox,
                receiver: p.receiver,
                gasLimit: p.gasLimit,
                deadline: p.deadline,
                payload: p.payload
            })
        );
    }
}
