// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {IInbox} from "../../../contracts/interfaces/IInbox.sol";
import {IInclusionVerifier} from "../../../contracts/interfaces/IInclusionVerifier.sol";
import {ILightClient} from "../../../contracts/interfaces/ILightClient.sol";
import {InboxStorage} from "../../../contracts/libraries/InboxStorage.sol";
import {MessageCodec} from "../../../contracts/libraries/MessageCodec.sol";
import {MessageList} from "../../../contracts/libraries/MessageList.sol";
import {StateProof} from "../../../contracts/libraries/StateProof.sol";
import {Inbox} from "../../../contracts/messaging/Inbox.sol";
import {Message} from "../../../contracts/types/Message.sol";
import {TestVerifier} from "./doubles/TestVerifier.sol";
import {TrieFixture} from "./doubles/TrieFixture.sol";
import {InboxTestBase} from "./InboxTestBase.sol";

/// Each way in: what is accepted, and what is refused, with one thing wrong at a time.
contract InboxPathsTest is InboxTestBase {
    // ------------------------------------------------------------------------------------------------ storage path

    function test_storageDelivers() public {
        Message memory m = message(5);
        bytes32 id = MessageCodec.id(m);
        (IInbox.SourceState memory source, bytes memory proof) = ringState(one(m));
        vm.expectEmit();
        emit IInbox.MessageExecuted(id);
        assertEq(inbox.deliverByStorage(source, proof, pack(one(m)), RELAYER), 1, "executed");
        assertTrue(inbox.isExecuted(5), "bit");
        assertFalse(inbox.isExecuted(4), "neighbour");
        assertEq(receiver.lastId(), id, "id");
        assertEq(uint256(receiver.lastSourceChainId()), SOURCE_CHAIN, "chain");
        assertEq(receiver.lastOutbox(), OUTBOX, "outbox");
        assertEq(receiver.lastSender(), SENDER, "sender");
        assertEq(receiver.lastPayload(), m.payload, "payload");
        assertTrue(inbox.isRecorded(RELAYER, idsOf(one(m))), "record");
    }

    function test_storageDeliversSeveral() public {
        Message[] memory messages = two(message(5), message(8));
        (IInbox.SourceState memory source, bytes memory proof) = ringState(messages);
        assertEq(inbox.deliverByStorage(source, proof, pack(messages), RELAYER), 2, "executed");
        assertTrue(inbox.isRecorded(RELAYER, idsOf(messages)), "record");
    }

    /// The proof is of where `InboxStorage` says that bits and records are.
    function test_storageLayoutIsAsDeclared() public {
        Message memory m = message(300);
        deliver(m);
        bytes32 slot = InboxStorage.executedSlot(SOURCE_CHAIN, OUTBOX, 300);
        assertEq(uint256(vm.load(address(inbox), slot)), 1 << 44, "bitmap word");
        bytes32 record = InboxStorage.recordSlot(RELAYER, idsOf(one(m)));
        assertEq(uint256(vm.load(address(inbox), record)), 1, "record");
    }

    function test_storageRefusesEveryChangedField() public {
        (IInbox.SourceState memory source, bytes memory proof) = ringState(one(message(5)));
        for (uint256 i = 0; i < 6; i++) {
            Message memory m = message(5);
            if (i == 0) m.nonce = 1_029; // same ring slot
            if (i == 1) m.sender = address(1);
            if (i == 2) m.receiver = address(1);
            if (i == 3) m.gasLimit++;
            if (i == 4) m.deadline++;
            if (i == 5) m.payload = "other";
            bytes memory packed = pack(one(m));
            vm.expectRevert(
                abi.encodeWithSelector(
                    IInbox.MessageNotInRing.selector, m.nonce, MessageCodec.id(m), MessageCodec.id(message(5))
                )
            );
            inbox.deliverByStorage(source, proof, packed, RELAYER);
        }
    }

    function test_storageRefusesMessagesToOthers() public {
        for (uint256 i = 0; i < 5; i++) {
            Message memory m = message(5);
            if (i == 0) m.inbox = address(0xbad);
            if (i == 1) m.destinationChainId = 1;
            if (i == 2) m.outbox = address(0xbad);
            if (i == 3) m.sourceChainId = 1;
            if (i == 4) m.version = 2;
            (IInbox.SourceState memory source, bytes memory proof) = ringState(one(m));
            bytes memory packed = pack(one(m));
            vm.expectRevert(
                abi.encodeWithSelector(
                    IInbox.MessageNotInRing.selector, 5, MessageCodec.id(message(5)), MessageCodec.id(m)
                )
            );
            inbox.deliverByStorage(source, proof, packed, RELAYER);
        }
    }

    /// The chain id is read when it is needed: a fork of the destination with another id executes nothing twice.
    function test_storageRefusesAfterTheChainForked() public {
        (IInbox.SourceState memory source, bytes memory proof) = ringState(one(message(5)));
        bytes memory packed = pack(one(message(5)));
        vm.chainId(99);
        vm.expectPartialRevert(IInbox.MessageNotInRing.selector);
        inbox.deliverByStorage(source, proof, packed, RELAYER);
    }

    function test_storageRefusesUnknownState() public {
        (IInbox.SourceState memory source, bytes memory proof) = ringState(one(message(5)));
        bytes memory packed = pack(one(message(5)));
        source.index++;
        vm.expectRevert(abi.encodeWithSelector(ILightClient.UnknownState.selector, STATE_INDEX + 1));
        inbox.deliverByStorage(source, proof, packed, RELAYER);
        source.index--;
        source.state.acceptedAt--;
        vm.expectRevert(abi.encodeWithSelector(ILightClient.UnknownState.selector, STATE_INDEX));
        inbox.deliverByStorage(source, proof, packed, RELAYER);
    }

    function test_storageRefusesWhenFrozen() public {
        (IInbox.SourceState memory source, bytes memory proof) = ringState(one(message(5)));
        bytes memory packed = pack(one(message(5)));
        lightClient.freeze();
        vm.expectRevert(ILightClient.Frozen.selector);
        inbox.deliverByStorage(source, proof, packed, RELAYER);
    }

    function test_storageRefusesOtherCode() public {
        Message memory m = message(5);
        TrieFixture.Account memory other = account();
        other.codeHash = keccak256("other code");
        (bytes32 root, bytes memory proof) =
            TrieFixture.single(other, bytes32(uint256(37)), uint256(MessageCodec.id(m)), 2);
        IInbox.SourceState memory source = acceptState(root);
        bytes memory packed = pack(one(m));
        vm.expectPartialRevert(StateProof.StateRootMismatch.selector);
        inbox.deliverByStorage(source, proof, packed, RELAYER);
    }

    function test_storageRefusesAbsentRingEntry() public {
        Message memory m = message(5);
        (bytes32 root, bytes memory proof) = TrieFixture.absentSlot(account(), bytes32(uint256(37)));
        IInbox.SourceState memory source = acceptState(root);
        bytes memory packed = pack(one(m));
        vm.expectRevert(
            abi.encodeWithSelector(IInbox.MessageNotInRing.selector, 5, MessageCodec.id(m), bytes32(0))
        );
        inbox.deliverByStorage(source, proof, packed, RELAYER);
    }

    // ------------------------------------------------------------------------------------------------ lists

    function test_listsMustBeExact() public {
        (IInbox.SourceState memory source, bytes memory proof) = ringState(one(message(5)));
        bytes memory packed = pack(one(message(5)));
        bytes memory longer = abi.encodePacked(packed, hex"00");
        vm.expectRevert(abi.encodeWithSelector(MessageList.MessageListLength.selector, longer.length, packed.length));
        inbox.deliverByStorage(source, proof, longer, RELAYER);

        bytes memory shorter = abi.encodePacked(packed);
        assembly ("memory-safe") {
            mstore(shorter, sub(mload(shorter), 1))
        }
        vm.expectRevert(abi.encodeWithSelector(MessageList.MessageListLength.selector, shorter.length, packed.length));
        inbox.deliverByStorage(source, proof, shorter, RELAYER);

        vm.expectRevert(MessageList.EmptyMessageList.selector);
        inbox.deliverByStorage(source, proof, hex"0000", RELAYER);
        vm.expectRevert(MessageList.EmptyMessageList.selector);
        inbox.deliverByStorage(source, proof, hex"00", RELAYER);

        packed[2] = hex"40";
        vm.expectRevert(MessageList.MessageFlags.selector);
        inbox.deliverByStorage(source, proof, packed, RELAYER);
        packed[2] = hex"3e";
        vm.expectRevert(MessageList.MessageFlags.selector);
        inbox.deliverByStorage(source, proof, packed, RELAYER);
    }

    // ------------------------------------------------------------------------------------------------ batch path

    function test_batchDelivers() public {
        Message[] memory messages = consecutive(250, 10);
        assertEq(deliverBatch(messages), 10, "executed");
        for (uint256 i = 0; i < 10; i++) assertTrue(inbox.isExecuted(250 + i), "bit");
        assertFalse(inbox.isExecuted(249), "before");
        assertFalse(inbox.isExecuted(260), "after");
        assertEq(receiver.count(), 10, "calls");
        assertTrue(inbox.isRecorded(RELAYER, idsOf(messages)), "record");
    }

    function test_batchTakesRingEntriesAsLevelZero() public {
        Message[] memory messages = one(message(40));
        uint256 id = uint256(MessageCodec.id(messages[0]));
        (IInbox.SourceState memory source, bytes memory stateProof) = slotState(72, id);
        uint256[] memory values = new uint256[](2);
        uint256[] memory leaves = new uint256[](1);
        values[0] = id >> 8;
        leaves[0] = id >> 8;
        verifier.expect(values, new uint256[](2), leaves, address(0));
        IInbox.BatchProof memory proof;
        proof.anchorSlots = new uint16[](1);
        proof.anchorSlots[0] = 72;
        proof.stateProof = stateProof;
        assertEq(inbox.deliverBatch(source, proof, pack(messages)), 1, "executed");
        assertFalse(inbox.isRecorded(address(0), idsOf(messages)), "no beneficiary, no record");
    }

    function test_batchRefusesAnotherStatement() public {
        Message[] memory messages = consecutive(0, 3);
        (IInbox.SourceState memory source, IInbox.BatchProof memory proof) = batchOf(messages, RELAYER);
        bytes memory packed = pack(messages);

        proof.beneficiary = address(0xbad);
        vm.expectRevert(TestVerifier.NotTheStatement.selector);
        inbox.deliverBatch(source, proof, packed);
        proof.beneficiary = RELAYER;

        Message[] memory swapped = consecutive(0, 3);
        (swapped[0], swapped[1]) = (swapped[1], swapped[0]);
        bytes memory packedSwapped = pack(swapped);
        vm.expectRevert(TestVerifier.NotTheStatement.selector);
        inbox.deliverBatch(source, proof, packedSwapped);

        bytes memory packedFewer = pack(consecutive(0, 2));
        vm.expectRevert(TestVerifier.NotTheStatement.selector);
        inbox.deliverBatch(source, proof, packedFewer);
        assertEq(inbox.deliverBatch(source, proof, packed), 3, "unchanged it passes");
    }

    function test_batchRefusesAnchorOfAnotherSlot() public {
        Message[] memory messages = consecutive(0, 3);
        (IInbox.SourceState memory source, IInbox.BatchProof memory proof) = batchOf(messages, RELAYER);
        bytes memory packed = pack(messages);
        proof.anchorSlots[0] = 4;
        vm.expectPartialRevert(StateProof.StateRootMismatch.selector);
        inbox.deliverBatch(source, proof, packed);
    }

    function test_batchRefusesSlotsThatAreNoAnchors() public {
        Message[] memory messages = consecutive(0, 3);
        (, IInbox.BatchProof memory proof) = batchOf(messages, RELAYER);
        bytes memory packed = pack(messages);
        uint16[2] memory bad = [uint16(0), 1_056];
        for (uint256 i = 0; i < 2; i++) {
            IInbox.SourceState memory source;
            (source, proof.stateProof) = slotState(bad[i], 12_345);
            proof.anchorSlots[0] = bad[i];
            vm.expectRevert(abi.encodeWithSelector(IInbox.NotAnAnchor.selector, bad[i]));
            inbox.deliverBatch(source, proof, packed);
        }
    }

    function test_batchRefusesAbsentAnchor() public {
        Message[] memory messages = consecutive(0, 3);
        (, IInbox.BatchProof memory proof) = batchOf(messages, RELAYER);
        bytes memory packed = pack(messages);
        (bytes32 root, bytes memory stateProof) = TrieFixture.absentSlot(account(), bytes32(uint256(3)));
        proof.stateProof = stateProof;
        IInbox.SourceState memory source = acceptState(root);
        vm.expectRevert(abi.encodeWithSelector(IInbox.AnchorAbsent.selector, 3));
        inbox.deliverBatch(source, proof, packed);
    }

    function test_batchRefusesTooManyAnchors() public {
        Message[] memory messages = consecutive(0, 3);
        (IInbox.SourceState memory source, IInbox.BatchProof memory proof) = batchOf(messages, RELAYER);
        bytes memory packed = pack(messages);
        proof.anchorSlots = new uint16[](3);
        vm.expectRevert(abi.encodeWithSelector(IInbox.TooManyAnchors.selector, 3, 2));
        inbox.deliverBatch(source, proof, packed);
    }

    function test_batchRefusesUnknownVerifier() public {
        Message[] memory messages = consecutive(0, 3);
        (IInbox.SourceState memory source, IInbox.BatchProof memory proof) = batchOf(messages, RELAYER);
        bytes memory packed = pack(messages);
        for (uint256 id = 1; id < 10; id++) {
            proof.verifierId = id;
            vm.expectRevert(abi.encodeWithSelector(IInbox.UnknownVerifier.selector, id));
            inbox.deliverBatch(source, proof, packed);
        }
    }

    // ------------------------------------------------------------------------------------------------ proven batches

    function test_provenBatchExecutesInParts() public {
        Message[] memory messages = consecutive(10, 5);
        (Message[] memory left, Message[] memory right) = (consecutive(10, 2), consecutive(12, 3));
        (IInbox.SourceState memory source, IInbox.BatchProof memory proof) = batchOf(messages, RELAYER);
        bytes32[][] memory parts = new bytes32[][](2);
        (parts[0], parts[1]) = (idsOf(left), idsOf(right));
        bytes32 batch = inbox.proveBatch(source, proof, parts);
        assertTrue(inbox.isProven(batch), "proven");
        assertEq(receiver.count(), 0, "nothing executed yet");

        bytes32[] memory hashes = new bytes32[](2);
        hashes[0] = keccak256(abi.encodePacked(parts[0]));
        hashes[1] = keccak256(abi.encodePacked(parts[1]));
        assertEq(inbox.executeProven(hashes, 1, RELAYER, pack(right)), 3, "second part first");
        assertEq(inbox.executeProven(hashes, 1, RELAYER, pack(right)), 0, "once");
        assertEq(inbox.executeProven(hashes, 0, RELAYER, pack(left)), 2, "first part");
        assertEq(receiver.count(), 5, "calls");
        assertTrue(inbox.isRecorded(RELAYER, parts[1]), "a record for each part");
    }

    function test_provenBatchRefusesOthers() public {
        Message[] memory messages = consecutive(10, 2);
        (IInbox.SourceState memory source, IInbox.BatchProof memory proof) = batchOf(messages, RELAYER);
        bytes32[][] memory parts = new bytes32[][](1);
        parts[0] = idsOf(messages);
        inbox.proveBatch(source, proof, parts);
        bytes32[] memory hashes = new bytes32[](1);
        hashes[0] = keccak256(abi.encodePacked(parts[0]));
        bytes memory packed = pack(messages);

        bytes32 foreign = keccak256(abi.encode(address(0xbad), hashes));
        vm.expectRevert(abi.encodeWithSelector(IInbox.BatchNotProven.selector, foreign));
        inbox.executeProven(hashes, 0, address(0xbad), packed);

        bytes memory other = pack(consecutive(11, 2));
        bytes32 actual = keccak256(abi.encodePacked(idsOf(consecutive(11, 2))));
        vm.expectRevert(abi.encodeWithSelector(IInbox.WrongPart.selector, 0, hashes[0], actual));
        inbox.executeProven(hashes, 0, RELAYER, other);

        parts[0][0] = bytes32(uint256(parts[0][0]) ^ 1 << 8);
        vm.expectRevert(TestVerifier.NotTheStatement.selector);
        inbox.proveBatch(source, proof, parts);
    }

    /// The low byte of an id is in no leaf: a batch "proven" with another one executes nothing.
    function test_provenBatchBindsTheWholeId() public {
        Message[] memory messages = consecutive(10, 1);
        (IInbox.SourceState memory source, IInbox.BatchProof memory proof) = batchOf(messages, RELAYER);
        bytes32[][] memory parts = new bytes32[][](1);
        parts[0] = idsOf(messages);
        parts[0][0] = parts[0][0] ^ bytes32(uint256(1));
        inbox.proveBatch(source, proof, parts);
        bytes32[] memory hashes = new bytes32[](1);
        hashes[0] = keccak256(abi.encodePacked(parts[0]));
        bytes memory packed = pack(messages);
        vm.expectPartialRevert(IInbox.WrongPart.selector);
        inbox.executeProven(hashes, 0, RELAYER, packed);
    }

    function test_frozenClientStopsWhatWasProvenBefore() public {
        Message[] memory messages = consecutive(10, 2);
        (IInbox.SourceState memory source, IInbox.BatchProof memory proof) = batchOf(messages, RELAYER);
        bytes32[][] memory parts = new bytes32[][](1);
        parts[0] = idsOf(messages);
        inbox.proveBatch(source, proof, parts);
        bytes32[] memory hashes = new bytes32[](1);
        hashes[0] = keccak256(abi.encodePacked(parts[0]));
        bytes memory packed = pack(messages);
        Message memory failed = message(5);
        receiver.refuse(true);
        deliver(failed);
        receiver.refuse(false);
        lightClient.freeze();
        vm.expectRevert(ILightClient.Frozen.selector);
        inbox.executeProven(hashes, 0, RELAYER, packed);
        vm.expectRevert(ILightClient.Frozen.selector);
        inbox.retry(failed, 400_000, RELAYER);
    }

    // ------------------------------------------------------------------------------------------------ construction

    function test_constructorChecks() public {
        IInclusionVerifier[] memory verifiers = new IInclusionVerifier[](9);
        for (uint256 i = 0; i < 9; i++) verifiers[i] = verifier;
        vm.expectRevert(abi.encodeWithSelector(IInbox.TooManyVerifiers.selector, 9, 8));
        new Inbox(lightClient, SOURCE_CHAIN, OUTBOX, OUTBOX_CODE, verifiers);
        vm.expectRevert(abi.encodeWithSelector(IInbox.WrongSourceChain.selector, 5, SOURCE_CHAIN));
        new Inbox(lightClient, 5, OUTBOX, OUTBOX_CODE, new IInclusionVerifier[](0));
    }

    function test_verifiersKeepTheirOrder() public {
        IInclusionVerifier[] memory verifiers = new IInclusionVerifier[](8);
        for (uint256 i = 0; i < 8; i++) verifiers[i] = new TestVerifier();
        Inbox full = new Inbox(lightClient, SOURCE_CHAIN, OUTBOX, OUTBOX_CODE, verifiers);
        for (uint256 i = 0; i < 8; i++) {
            (IInclusionVerifier found, uint256 anchors) = full.verifier(i);
            assertEq(address(found), address(verifiers[i]), "verifier");
            assertEq(anchors, 2, "anchors");
        }
        vm.expectRevert(abi.encodeWithSelector(IInbox.UnknownVerifier.selector, 8));
        full.verifier(8);
    }
}
