// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {IInbox} from "../../../contracts/interfaces/IInbox.sol";
import {IInclusionVerifier} from "../../../contracts/interfaces/IInclusionVerifier.sol";
import {MessageCodec} from "../../../contracts/libraries/MessageCodec.sol";
import {Inbox} from "../../../contracts/messaging/Inbox.sol";
import {FinalizedState} from "../../../contracts/types/FinalizedState.sol";
import {Message} from "../../../contracts/types/Message.sol";
import {Test, Vm} from "../base/Test.sol";
import {RecordingReceiver} from "./doubles/Receivers.sol";
import {TestLightClient} from "./doubles/TestLightClient.sol";
import {TestVerifier} from "./doubles/TestVerifier.sol";
import {TrieFixture} from "./doubles/TrieFixture.sol";

/// An inbox over a made-up source chain.
abstract contract InboxTestBase is Test {
    uint64 internal constant SOURCE_CHAIN = 31_337;
    uint64 internal constant DESTINATION_CHAIN = 31_338;
    address internal constant OUTBOX = address(0x00b07b0C0000000000000000000000000000B0C5);
    bytes32 internal constant OUTBOX_CODE = keccak256("code of the outbox");
    address internal constant SENDER = address(0x5E4DE40000000000000000000000000000005E4D);
    address internal constant RELAYER = address(0x4e1a7e40000000000000000000000000000004e1);
    uint64 internal constant NOW = 1_800_000_000;
    uint256 internal constant STATE_INDEX = 7;

    Inbox internal inbox;
    TestLightClient internal lightClient;
    TestVerifier internal verifier;
    RecordingReceiver internal receiver;

    function setUp() public virtual {
        vm.chainId(DESTINATION_CHAIN);
        vm.warp(NOW);
        lightClient = new TestLightClient(SOURCE_CHAIN);
        verifier = new TestVerifier();
        receiver = new RecordingReceiver();
        IInclusionVerifier[] memory verifiers = new IInclusionVerifier[](1);
        verifiers[0] = verifier;
        inbox = new Inbox(lightClient, SOURCE_CHAIN, OUTBOX, OUTBOX_CODE, verifiers);
    }

    // ------------------------------------------------------------------------------------------------ messages

    function message(uint64 nonce) internal view returns (Message memory) {
        return Message({
            version: 1,
            nonce: nonce,
            sourceChainId: SOURCE_CHAIN,
            outbox: OUTBOX,
            sender: SENDER,
            destinationChainId: DESTINATION_CHAIN,
            inbox: address(inbox),
            receiver: address(receiver),
            gasLimit: 400_000,
            deadline: NOW + 1_000,
            payload: abi.encodePacked("payload ", nonce)
        });
    }

    function one(Message memory m) internal pure returns (Message[] memory messages) {
        messages = new Message[](1);
        messages[0] = m;
    }

    function two(Message memory a, Message memory b) internal pure returns (Message[] memory messages) {
        messages = new Message[](2);
        (messages[0], messages[1]) = (a, b);
    }

    function consecutive(uint64 first, uint256 count) internal view returns (Message[] memory messages) {
        messages = new Message[](count);
        for (uint64 i = 0; i < count; i++) messages[i] = message(first + i);
    }

    /// The packed list, with all fields of every message.
    function pack(Message[] memory messages) internal pure returns (bytes memory list) {
        list = abi.encodePacked(uint16(messages.length));
        for (uint256 i = 0; i < messages.length; i++) {
            Message memory m = messages[i];
            list = abi.encodePacked(
                list,
                uint8(63),
                uint32(m.nonce),
                m.sender,
                m.receiver,
                m.gasLimit,
                m.deadline,
                uint16(m.payload.length),
                m.payload
            );
        }
    }

    function idsOf(Message[] memory messages) internal pure returns (bytes32[] memory ids) {
        ids = new bytes32[](messages.length);
        for (uint256 i = 0; i < ids.length; i++) ids[i] = MessageCodec.id(messages[i]);
    }

    // ------------------------------------------------------------------------------------------------ logs

    /// The inbox logged this since `vm.recordLogs`.
    function assertLogged(bytes32 eventTopic, bytes32 messageId, bytes memory data) internal {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; i++) {
            if (
                logs[i].emitter == address(inbox) && logs[i].topics[0] == eventTopic && logs[i].topics[1] == messageId
                    && keccak256(logs[i].data) == keccak256(data)
            ) return;
        }
        assertTrue(false, "the event was not logged");
    }

    function assertSkipped(bytes32 messageId, IInbox.SkipReason reason) internal {
        assertLogged(IInbox.MessageSkipped.selector, messageId, abi.encode(reason));
    }

    // ------------------------------------------------------------------------------------------------ states

    function account() internal pure returns (TrieFixture.Account memory) {
        return TrieFixture.Account({account: OUTBOX, codeHash: OUTBOX_CODE, depth: 2});
    }

    function acceptState(bytes32 stateRoot) internal returns (IInbox.SourceState memory source) {
        source = IInbox.SourceState({
            index: STATE_INDEX,
            state: FinalizedState({
                stateRoot: stateRoot,
                blockNumber: 100,
                timestamp: NOW - 900,
                slot: 1_000,
                acceptedAt: NOW - 60,
                participants: 500
            })
        });
        lightClient.accept(STATE_INDEX, source.state);
    }

    /// A state in which the ring has these messages, and its proof. Nonces must give slots that the fixture can serve.
    function ringState(Message[] memory messages) internal returns (IInbox.SourceState memory source, bytes memory proof) {
        bytes32[] memory slots = new bytes32[](messages.length);
        uint256[] memory values = new uint256[](messages.length);
        for (uint256 i = 0; i < messages.length; i++) {
            slots[i] = bytes32(32 + uint256(messages[i].nonce) % 1_024);
            values[i] = uint256(MessageCodec.id(messages[i]));
        }
        bytes32 root;
        (root, proof) = TrieFixture.several(account(), slots, values);
        source = acceptState(root);
    }

    /// A state in which one slot has a value.
    function slotState(uint256 slot, uint256 value) internal returns (IInbox.SourceState memory source, bytes memory proof) {
        bytes32 root;
        (root, proof) = TrieFixture.single(account(), bytes32(slot), value, 3);
        source = acceptState(root);
    }

    // ------------------------------------------------------------------------------------------------ deliveries

    function deliver(Message memory m) internal returns (uint256 executed) {
        (IInbox.SourceState memory source, bytes memory proof) = ringState(one(m));
        return inbox.deliverByStorage(source, proof, pack(one(m)), RELAYER);
    }

    /// A batch under the peak of level 3, whose one true statement the verifier is told.
    function batchOf(Message[] memory messages, address beneficiary)
        internal
        returns (IInbox.SourceState memory source, IInbox.BatchProof memory proof)
    {
        uint256 peak = uint256(keccak256("peak")) >> 8;
        (source, proof.stateProof) = slotState(3, peak);
        proof.anchorSlots = new uint16[](1);
        proof.anchorSlots[0] = 3;
        proof.beneficiary = beneficiary;
        uint256[] memory values = new uint256[](2);
        uint256[] memory levels = new uint256[](2);
        (values[0], levels[0]) = (peak, 3);
        uint256[] memory leaves = new uint256[](messages.length);
        for (uint256 i = 0; i < leaves.length; i++) leaves[i] = uint256(MessageCodec.id(messages[i])) >> 8;
        verifier.expect(values, levels, leaves, beneficiary);
    }

    function deliverBatch(Message[] memory messages) internal returns (uint256 executed) {
        (IInbox.SourceState memory source, IInbox.BatchProof memory proof) = batchOf(messages, RELAYER);
        return inbox.deliverBatch(source, proof, pack(messages));
    }
}
