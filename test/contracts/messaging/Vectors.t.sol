// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {InboxStorage} from "../../../contracts/libraries/InboxStorage.sol";
import {MessageCodec} from "../../../contracts/libraries/MessageCodec.sol";
import {MessageList} from "../../../contracts/libraries/MessageList.sol";
import {Message} from "../../../contracts/types/Message.sol";
import {Test} from "../base/Test.sol";

/// Decodes at the address that the fixture's messages name as their inbox.
contract ListDecoder {
    function decode(bytes calldata list, uint256 sourceChainId, address outbox)
        external
        view
        returns (MessageList.Item[] memory items, uint256[] memory leaves, bytes32[] memory payloadHashes)
    {
        (items, leaves) = MessageList.decode(list, sourceChainId, outbox);
        payloadHashes = new bytes32[](items.length);
        for (uint256 i = 0; i < items.length; i++) {
            (uint256 start, uint256 length) = (items[i].payloadOffset, items[i].payloadLength);
            uint256 offset;
            assembly ("memory-safe") {
                offset := list.offset
            }
            payloadHashes[i] = keccak256(list[start - offset:start - offset + length]);
        }
    }
}

/// The vector files that TypeScript reads too.
contract VectorsTest is Test {
    function test_messages() public {
        string memory json = vm.readFile("test/fixtures/messages.json");
        Message[] memory messages = new Message[](8);
        for (uint256 i = 0; i < 8; i++) {
            string memory at = string.concat(".messages[", vm.toString(i), "]");
            messages[i] = _read(json, at);
            bytes32 id = MessageCodec.id(messages[i]);
            assertEq(id, vm.parseJsonBytes32(json, string.concat(at, ".id")), "id");
            assertEq(
                bytes32(MessageCodec.leaf(id)), vm.parseJsonBytes32(json, string.concat(at, ".leaf")), "leaf"
            );
        }
        _decodesList(vm.parseJsonBytes(json, ".list"), messages);
    }

    function test_inboxStorage() public view {
        string memory json = vm.readFile("test/fixtures/inbox-storage.json");
        uint64 chainId = uint64(vm.parseJsonUint(json, ".chainId"));
        address outbox = vm.parseJsonAddress(json, ".outbox");
        uint256[] memory nonces = vm.parseJsonUintArray(json, ".nonces");
        bytes32[] memory slots = vm.parseJsonBytes32Array(json, ".executedSlots");
        for (uint256 i = 0; i < nonces.length; i++) {
            assertEq(InboxStorage.executedSlot(chainId, outbox, nonces[i]), slots[i], "executed slot");
        }
        address beneficiary = vm.parseJsonAddress(json, ".beneficiary");
        bytes32[] memory all = vm.parseJsonBytes32Array(json, ".recordIds");
        slots = vm.parseJsonBytes32Array(json, ".recordSlots");
        for (uint256 count = 1; count <= 3; count++) {
            bytes32[] memory ids = new bytes32[](count);
            for (uint256 i = 0; i < count; i++) ids[i] = all[i];
            assertEq(InboxStorage.recordSlot(beneficiary, ids), slots[count - 1], "record slot");
            assertEq(ids.length, count, "the ids are left as they were");
        }
    }

    function _decodesList(bytes memory list, Message[] memory messages) private {
        vm.chainId(messages[0].destinationChainId);
        vm.etch(messages[0].inbox, address(new ListDecoder()).code);
        (MessageList.Item[] memory items, uint256[] memory leaves, bytes32[] memory payloadHashes) =
            ListDecoder(messages[0].inbox).decode(list, messages[0].sourceChainId, messages[0].outbox);
        assertEq(items.length, messages.length, "count");
        for (uint256 i = 0; i < items.length; i++) {
            assertEq(items[i].id, MessageCodec.id(messages[i]), "id");
            assertEq(leaves[i], uint256(items[i].id) >> 8, "leaf");
            assertEq(items[i].nonce, messages[i].nonce, "nonce");
            assertEq(items[i].sender, messages[i].sender, "sender");
            assertEq(items[i].receiver, messages[i].receiver, "receiver");
            assertEq(items[i].gasLimit, messages[i].gasLimit, "gas limit");
            assertEq(items[i].deadline, messages[i].deadline, "deadline");
            assertEq(payloadHashes[i], keccak256(messages[i].payload), "payload");
        }
    }

    function _read(string memory json, string memory at) private pure returns (Message memory) {
        return Message({
            version: uint8(vm.parseJsonUint(json, string.concat(at, ".version"))),
            nonce: uint64(vm.parseJsonUint(json, string.concat(at, ".nonce"))),
            sourceChainId: uint64(vm.parseJsonUint(json, string.concat(at, ".sourceChainId"))),
            outbox: vm.parseJsonAddress(json, string.concat(at, ".outbox")),
            sender: vm.parseJsonAddress(json, string.concat(at, ".sender")),
            destinationChainId: uint64(vm.parseJsonUint(json, string.concat(at, ".destinationChainId"))),
            inbox: vm.parseJsonAddress(json, string.concat(at, ".inbox")),
            receiver: vm.parseJsonAddress(json, string.concat(at, ".receiver")),
            gasLimit: uint32(vm.parseJsonUint(json, string.concat(at, ".gasLimit"))),
            deadline: uint64(vm.parseJsonUint(json, string.concat(at, ".deadline"))),
            payload: vm.parseJsonBytes(json, string.concat(at, ".payload"))
        });
    }
}
