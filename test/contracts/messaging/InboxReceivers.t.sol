// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {IInbox} from "../../../contracts/interfaces/IInbox.sol";
import {MessageCodec} from "../../../contracts/libraries/MessageCodec.sol";
import {Message} from "../../../contracts/types/Message.sol";
import {HostileReceiver, RecordingReceiver, ReenteringReceiver} from "./doubles/Receivers.sol";
import {InboxTestBase} from "./InboxTestBase.sol";

/// What happens between the inbox and a receiver: replay, gas, failure, retry, expiry, and receivers of every bad kind.
contract InboxReceiversTest is InboxTestBase {
    // ------------------------------------------------------------------------------------------------ once only

    function test_secondDeliveryExecutesNothing() public {
        Message memory m = message(5);
        assertEq(deliver(m), 1, "first");
        vm.recordLogs();
        assertEq(deliver(m), 0, "second");
        assertSkipped(MessageCodec.id(m), IInbox.SkipReason.AlreadyExecuted);
        assertEq(deliverBatch(one(m)), 0, "by another path");
        assertEq(receiver.count(), 1, "calls");
    }

    function test_sameMessageTwiceInOneList() public {
        assertEq(deliverBatch(two(message(5), message(5))), 1, "executed");
        assertEq(receiver.count(), 1, "calls");
    }

    /// Words of the bitmap are cached while a list stays in one: lists that leave it and come back.
    function test_listsMayJumpBetweenBitmapWords() public {
        uint64[6] memory nonces = [uint64(255), 256, 0, 511, 512, 1];
        Message[] memory messages = new Message[](6);
        for (uint256 i = 0; i < 6; i++) messages[i] = message(nonces[i]);
        assertEq(deliverBatch(messages), 6, "executed");
        for (uint256 i = 0; i < 6; i++) assertTrue(inbox.isExecuted(nonces[i]), "bit");
        assertEq(deliverBatch(messages), 0, "again");
    }

    function test_executedMessageIsNoReasonToStop() public {
        deliver(message(1));
        assertEq(deliverBatch(consecutive(0, 3)), 2, "the others");
        bytes32[] memory ids = idsOf(two(message(0), message(2)));
        assertTrue(inbox.isRecorded(RELAYER, ids), "the record has what this call executed");
    }

    // ------------------------------------------------------------------------------------------------ deadline

    function test_deadlineIsTheLastSecond() public {
        Message memory m = message(5);
        vm.warp(m.deadline + 1);
        vm.recordLogs();
        assertEq(deliver(m), 0, "too late");
        assertSkipped(MessageCodec.id(m), IInbox.SkipReason.Expired);
        assertFalse(inbox.isExecuted(5), "no bit");
        vm.warp(m.deadline);
        assertEq(deliver(m), 1, "in time");
    }

    // ------------------------------------------------------------------------------------------------ gas

    function test_receiverGetsExactlyThePromisedGas() public {
        deliver(message(5));
        uint256 first = receiver.gasAtEntry();
        Message memory m = message(6);
        m.gasLimit += 12_345;
        deliver(m);
        assertEq(receiver.gasAtEntry() - first, 12_345, "difference of two promises");
        assertLe(first, 400_000, "no more than promised");
        assertLe(399_000, first, "no less but for the receiver's own first steps");
    }

    /// However little gas a relayer gives, the message is executed with all its gas or nothing happens to it.
    function test_tooLittleGasCostsTheMessageNothing() public {
        Message memory m = message(5);
        (IInbox.SourceState memory source, bytes memory proof) = ringState(one(m));
        bytes memory call = abi.encodeCall(IInbox.deliverByStorage, (source, proof, pack(one(m)), RELAYER));
        bool refused = false;
        for (uint256 gasGiven = 50_000; gasGiven < 900_000; gasGiven += 7_919) {
            uint256 snapshot = vm.snapshotState();
            (bool ok, bytes memory answer) = address(inbox).call{gas: gasGiven}(call);
            if (ok) {
                assertTrue(inbox.isExecuted(5), "executed");
                assertLe(399_000, receiver.gasAtEntry(), "with all its gas");
            } else {
                assertFalse(inbox.isExecuted(5), "no bit");
                assertFalse(inbox.isFailed(MessageCodec.id(m), 5), "not failed");
                if (answer.length > 4 && bytes4(answer) == IInbox.InsufficientGas.selector) refused = true;
            }
            vm.revertToState(snapshot);
        }
        assertTrue(refused, "the check is what refuses, at some amounts");
    }

    // ------------------------------------------------------------------------------------------------ bad receivers

    function test_hostileReceiversFailAlone() public {
        for (uint256 way = 0; way <= uint256(type(HostileReceiver.Way).max); way++) {
            HostileReceiver hostile = new HostileReceiver();
            hostile.set(HostileReceiver.Way(way));
            _failsAlone(address(hostile), uint64(10 * way));
        }
    }

    function test_accountsWithoutCodeFail() public {
        _failsAlone(address(0), 500);
        _failsAlone(address(0xdeadbeef), 510);
        _failsAlone(SENDER, 520);
    }

    /// Including identity, which answers with what it is given, and the precompiles of EIP-2537.
    function test_precompilesFail() public {
        for (uint160 i = 1; i <= 0x11; i++) _failsAlone(address(i), 1_000 + 10 * uint64(i));
        _failsAlone(address(0x100), 2_000);
    }

    function test_inboxAsReceiverFails() public {
        _failsAlone(address(inbox), 3_000);
    }

    function test_failureReasonIsBounded() public {
        HostileReceiver hostile = new HostileReceiver();
        hostile.set(HostileReceiver.Way.RevertBomb);
        Message memory m = message(5);
        m.receiver = address(hostile);
        vm.recordLogs();
        deliver(m);
        bytes memory reason = new bytes(256);
        // What a contract's memory starts with: the free memory pointer.
        reason[0x5f] = 0x80;
        assertLogged(IInbox.MessageFailed.selector, MessageCodec.id(m), abi.encode(reason));
    }

    /// Neither the receiver's burning of all its gas nor a huge answer costs the inbox more than the promise.
    function test_costOfHostileReceiversIsBounded() public {
        HostileReceiver hostile = new HostileReceiver();
        for (uint256 way = 0; way <= uint256(type(HostileReceiver.Way).max); way++) {
            hostile.set(HostileReceiver.Way(way));
            Message memory m = message(uint64(10 * way));
            m.receiver = address(hostile);
            (IInbox.SourceState memory source, bytes memory proof) = ringState(one(m));
            bytes memory packed = pack(one(m));
            uint256 before = gasleft();
            inbox.deliverByStorage(source, proof, packed, address(0));
            assertLe(before - gasleft(), m.gasLimit + 150_000, "gas of a delivery");
        }
    }

    function test_reentryIsRefusedEverywhere() public {
        ReenteringReceiver reentering = new ReenteringReceiver();
        Message memory other = message(9);
        (IInbox.SourceState memory source, bytes memory proof) = ringState(one(other));
        IInbox.BatchProof memory batch;
        batch.stateProof = proof;
        bytes[] memory calls = new bytes[](5);
        calls[0] = abi.encodeCall(IInbox.deliverByStorage, (source, proof, pack(one(other)), RELAYER));
        calls[1] = abi.encodeCall(
            IInbox.deliverByPath, (source, 1, proof, new uint256[](1), pack(one(other)), RELAYER)
        );
        calls[2] = abi.encodeCall(IInbox.deliverBatch, (source, batch, pack(one(other))));
        calls[3] = abi.encodeCall(IInbox.executeProven, (new bytes32[](1), 0, RELAYER, pack(one(other))));
        calls[4] = abi.encodeCall(IInbox.retry, (other, 1_000_000, RELAYER));
        for (uint256 i = 0; i < calls.length; i++) {
            reentering.set(calls[i]);
            Message memory m = message(uint64(20 + i));
            m.receiver = address(reentering);
            assertEq(deliver(m), 1, "the receiver itself is served");
            assertTrue(reentering.called(), "it tried");
            assertFalse(reentering.succeeded(), "and was refused");
            assertEq(reentering.answer(), abi.encodeWithSelector(IInbox.Reentered.selector), "for re-entering");
        }
        assertEq(deliver(other), 1, "what it tried to deliver is delivered later");
    }

    // ------------------------------------------------------------------------------------------------ retry

    function test_anyoneRetriesAFailedMessage() public {
        Message memory m = message(5);
        bytes32 id = MessageCodec.id(m);
        receiver.refuse(true);
        vm.recordLogs();
        assertEq(deliver(m), 0, "refused");
        bytes memory reason = abi.encodeWithSelector(RecordingReceiver.Refused.selector, id);
        assertLogged(IInbox.MessageFailed.selector, id, abi.encode(reason));
        assertTrue(inbox.isFailed(id, 5), "failed");
        assertFalse(inbox.isExecuted(5), "not executed");

        receiver.refuse(false);
        vm.prank(address(0xa11));
        inbox.retry(m, 1_000_000, address(0xbe9e));
        assertTrue(inbox.isExecuted(5), "executed");
        assertFalse(inbox.isFailed(id, 5), "no longer failed");
        assertEq(receiver.count(), 1, "once");
        assertLe(990_000, receiver.gasAtEntry(), "with more gas");
        assertTrue(inbox.isRecorded(address(0xbe9e), idsOf(one(m))), "recorded for who retried");
    }

    function test_retryThatFailsChangesNothing() public {
        Message memory m = message(5);
        bytes32 id = MessageCodec.id(m);
        receiver.refuse(true);
        deliver(m);
        bytes memory reason = abi.encodeWithSelector(RecordingReceiver.Refused.selector, id);
        vm.expectRevert(abi.encodeWithSelector(IInbox.RetryFailed.selector, id, reason));
        inbox.retry(m, 400_000, RELAYER);
        assertTrue(inbox.isFailed(id, 5), "still failed");
        assertFalse(inbox.isExecuted(5), "still not executed");
    }

    function test_failedMessageCanBeDeliveredAgain() public {
        Message memory m = message(5);
        receiver.refuse(true);
        deliver(m);
        receiver.refuse(false);
        assertEq(deliver(m), 1, "by a proof");
        assertFalse(inbox.isFailed(MessageCodec.id(m), 5), "no longer failed");
        vm.expectRevert(abi.encodeWithSelector(IInbox.AlreadyExecuted.selector, MessageCodec.id(m)));
        inbox.retry(m, 400_000, RELAYER);
    }

    function test_retryRefusesWhatNeverFailed() public {
        Message memory m = message(5);
        vm.expectRevert(abi.encodeWithSelector(IInbox.NotFailed.selector, MessageCodec.id(m)));
        inbox.retry(m, 400_000, RELAYER);
        deliver(m);
        vm.expectRevert(abi.encodeWithSelector(IInbox.NotFailed.selector, MessageCodec.id(m)));
        inbox.retry(m, 400_000, RELAYER);
    }

    function test_retryRefusesAChangedMessage() public {
        Message memory m = message(5);
        receiver.refuse(true);
        deliver(m);
        receiver.refuse(false);
        m.payload = "another payload";
        vm.expectRevert(abi.encodeWithSelector(IInbox.NotFailed.selector, MessageCodec.id(m)));
        inbox.retry(m, 400_000, RELAYER);
    }

    function test_retryRefusesLessThanThePromise() public {
        Message memory m = message(5);
        receiver.refuse(true);
        deliver(m);
        vm.expectRevert(abi.encodeWithSelector(IInbox.GasBelowPromise.selector, 399_999, 400_000));
        inbox.retry(m, 399_999, RELAYER);
    }

    function test_retryEndsAtTheDeadline() public {
        Message memory m = message(5);
        receiver.refuse(true);
        deliver(m);
        receiver.refuse(false);
        vm.warp(m.deadline + 1);
        vm.expectRevert(abi.encodeWithSelector(IInbox.Expired.selector, MessageCodec.id(m), m.deadline));
        inbox.retry(m, 400_000, RELAYER);
        vm.warp(m.deadline);
        inbox.retry(m, 400_000, RELAYER);
    }

    /// A bad message between two good ones: they are executed, it is kept for a retry.
    function _failsAlone(address bad, uint64 nonce) private {
        Message[] memory messages = consecutive(nonce, 3);
        messages[1].receiver = bad;
        uint256 count = receiver.count();
        assertEq(deliverBatch(messages), 2, "the neighbours are executed");
        assertEq(receiver.count(), count + 2, "calls");
        assertTrue(inbox.isExecuted(nonce), "before");
        assertFalse(inbox.isExecuted(nonce + 1), "the bad one");
        assertTrue(inbox.isExecuted(nonce + 2), "after");
        assertTrue(inbox.isFailed(MessageCodec.id(messages[1]), nonce + 1), "kept for a retry");
    }
}
