// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {IOutbox} from "../../../contracts/interfaces/IOutbox.sol";
import {ISettlement} from "../../../contracts/interfaces/ISettlement.sol";
import {InboxStorage} from "../../../contracts/libraries/InboxStorage.sol";
import {MessageCodec} from "../../../contracts/libraries/MessageCodec.sol";
import {StateProof} from "../../../contracts/libraries/StateProof.sol";
import {Outbox} from "../../../contracts/messaging/Outbox.sol";
import {FinalizedState} from "../../../contracts/types/FinalizedState.sol";
import {Message} from "../../../contracts/types/Message.sol";
import {Test} from "../base/Test.sol";
import {HostileReceiver} from "./doubles/Receivers.sol";
import {PlainSender, RecordingSender} from "./doubles/Senders.sol";
import {TestLightClient} from "./doubles/TestLightClient.sol";
import {TrieFixture} from "./doubles/TrieFixture.sol";

/// How messages end at their source.
contract SettlementsTest is Test {
    uint64 private constant SOURCE_CHAIN = 31_337;
    uint64 private constant DESTINATION_CHAIN = 31_338;
    address private constant INBOX = address(0x001b0C51b0C51B0c51b0C51B0C51B0C51B0c51b0);
    bytes32 private constant INBOX_CODE = keccak256("code of the inbox");
    address private constant RECOVERY = address(0x4ec0);
    address private constant RELAYER = address(0x4e1a);
    uint64 private constant DEADLINE = 1_800_000_000;
    uint256 private constant FEE = 1 ether;
    uint32 private constant CALLBACK_GAS = 300_000;

    Outbox private outbox;
    TestLightClient private lightClient;
    RecordingSender private sender;

    function setUp() public {
        vm.chainId(SOURCE_CHAIN);
        vm.warp(DEADLINE - 1_000);
        outbox = new Outbox();
        lightClient = new TestLightClient(DESTINATION_CHAIN);
        sender = new RecordingSender();
        vm.deal(address(this), 100 ether);
    }

    // ------------------------------------------------------------------------------------------------ sending

    function test_sendingOpensOneSlot() public {
        ISettlement.Settlement memory s = _send(FEE);
        assertTrue(outbox.settlementOf(0) != 0, "slot");
        assertEq(address(outbox).balance, FEE, "fee");
        assertEq(outbox.recentMessageId(0), MessageCodec.id(s.message), "the sender is the caller, the message as expected");
    }

    function test_plainSendOpensNone() public {
        outbox.send(_parameters());
        assertEq(outbox.settlementOf(0), 0, "slot");
    }

    function test_sendingRefusesBadTerms() public {
        ISettlement.Terms memory terms = _terms();
        terms.callbackGas = 0;
        vm.expectRevert(ISettlement.NothingToSettle.selector);
        outbox.sendSettled(_parameters(), terms);
        terms = _terms();
        terms.inboxCodeHash = 0;
        vm.expectRevert(ISettlement.NoCodeHash.selector);
        outbox.sendSettled(_parameters(), terms);
        terms = _terms();
        terms.lightClient = address(new TestLightClient(5));
        vm.expectRevert(abi.encodeWithSelector(ISettlement.WrongDestination.selector, DESTINATION_CHAIN, 5));
        outbox.sendSettled(_parameters(), terms);
    }

    // ------------------------------------------------------------------------------------------------ acknowledge

    function test_acknowledge() public {
        ISettlement.Settlement memory s = _send(FEE);
        _acknowledge(s);
        assertEq(sender.lastId(), MessageCodec.id(s.message), "id");
        assertTrue(sender.lastExecuted(), "executed");
        assertEq(sender.lastPayload(), s.message.payload, "payload");
        assertTrue(outbox.settlementOf(0) != 0, "the fee is still due");
        assertLe(CALLBACK_GAS - 1_500, sender.gasAtEntry(), "with the gas that was promised");
    }

    function test_acknowledgeRefusesWhatIsNotExecuted() public {
        ISettlement.Settlement memory s = _send(FEE);
        bytes memory refusal = abi.encodeWithSelector(ISettlement.NotExecuted.selector, MessageCodec.id(s.message));
        (ISettlement.DestinationState memory at, bytes memory proof) = _bitState(s, ~uint256(1), DEADLINE);
        vm.expectRevert(refusal);
        outbox.acknowledge(s, at, proof);
        (at, proof) = _absentWord(s, DEADLINE);
        vm.expectRevert(refusal);
        outbox.acknowledge(s, at, proof);
        (at, proof) = _absentInbox(DEADLINE);
        vm.expectRevert(refusal);
        outbox.acknowledge(s, at, proof);
    }

    function test_acknowledgeRefusesOtherCode() public {
        ISettlement.Settlement memory s = _send(FEE);
        TrieFixture.Account memory other = _account();
        other.codeHash = keccak256("other code");
        bytes32 slot = InboxStorage.executedSlot(SOURCE_CHAIN, address(outbox), 0);
        (bytes32 root, bytes memory proof) = TrieFixture.single(other, slot, 1, 1);
        ISettlement.DestinationState memory at = _accept(root, DEADLINE);
        vm.expectPartialRevert(StateProof.StateRootMismatch.selector);
        outbox.acknowledge(s, at, proof);
    }

    // ------------------------------------------------------------------------------------------------ reclaim

    function test_reclaimByZeroBitAbsentWordOrAbsentInbox() public {
        for (uint256 i = 0; i < 3; i++) {
            ISettlement.Settlement memory s = _send(FEE);
            (ISettlement.DestinationState memory at, bytes memory proof) = i == 0
                ? _bitState(s, ~(uint256(1) << s.message.nonce), DEADLINE + 1)
                : i == 1 ? _absentWord(s, DEADLINE + 1) : _absentInbox(DEADLINE + 1);
            outbox.reclaim(s, at, proof);
            assertEq(sender.lastId(), MessageCodec.id(s.message), "id");
            assertFalse(sender.lastExecuted(), "not executed");
        }
    }

    function test_reclaimRefusesBeforeTheDeadlineHasPassedThere() public {
        ISettlement.Settlement memory s = _send(FEE);
        vm.warp(DEADLINE + 10_000);
        (ISettlement.DestinationState memory at, bytes memory proof) = _absentWord(s, DEADLINE);
        vm.expectRevert(
            abi.encodeWithSelector(ISettlement.NotYetExpired.selector, MessageCodec.id(s.message), DEADLINE, DEADLINE)
        );
        outbox.reclaim(s, at, proof);
    }

    function test_reclaimRefusesWhatWasExecuted() public {
        ISettlement.Settlement memory s = _send(FEE);
        (ISettlement.DestinationState memory at, bytes memory proof) = _bitState(s, 1, DEADLINE + 1);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.WasExecuted.selector, MessageCodec.id(s.message)));
        outbox.reclaim(s, at, proof);
    }

    function test_eachMessageEndsOnce() public {
        ISettlement.Settlement memory s = _send(FEE);
        _acknowledge(s);
        bytes memory refusal = abi.encodeWithSelector(
            ISettlement.AlreadySettled.selector, MessageCodec.id(s.message), ISettlement.Outcome.Executed
        );
        (ISettlement.DestinationState memory at, bytes memory proof) = _absentWord(s, DEADLINE + 1);
        vm.expectRevert(refusal);
        outbox.reclaim(s, at, proof);
        vm.expectRevert(refusal);
        outbox.acknowledge(s, at, proof);
        vm.expectRevert(refusal);
        outbox.recover(s, ISettlement.Outcome.NotExecuted);
        assertEq(sender.count(), 1, "one callback");
    }

    function test_slotIsFreedWhenAllIsDone() public {
        ISettlement.Settlement memory s = _send(FEE);
        _reclaim(s);
        outbox.refundFee(s);
        assertEq(outbox.settlementOf(0), 0, "slot");
        (ISettlement.DestinationState memory at, bytes memory proof) = _absentWord(s, DEADLINE + 1);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.UnknownSettlement.selector, MessageCodec.id(s.message)));
        outbox.reclaim(s, at, proof);
    }

    function test_nothingIsSettledForOtherTerms() public {
        ISettlement.Settlement memory sound = _send(FEE);
        for (uint256 i = 0; i < 9; i++) {
            // Memory is by reference: a fresh copy for each change.
            ISettlement.Settlement memory s = abi.decode(abi.encode(sound), (ISettlement.Settlement));
            if (i == 0) s.fee++;
            if (i == 1) s.terms.lightClient = address(1);
            if (i == 2) s.terms.inboxCodeHash = bytes32(uint256(1));
            if (i == 3) s.terms.recovery = address(this);
            if (i == 4) s.terms.refundTo = address(this);
            if (i == 5) s.terms.callbackGas++;
            if (i == 6) s.message.deadline--;
            if (i == 7) s.message.sender = address(this);
            if (i == 8) s.message.inbox = address(this);
            (ISettlement.DestinationState memory at, bytes memory proof) = _absentWord(s, DEADLINE + 1);
            bytes memory refusal =
                abi.encodeWithSelector(ISettlement.UnknownSettlement.selector, MessageCodec.id(s.message));
            vm.expectRevert(refusal);
            outbox.reclaim(s, at, proof);
            vm.expectRevert(refusal);
            outbox.refundFee(s);
        }
    }

    // ------------------------------------------------------------------------------------------------ callbacks

    function test_failedCallbackIsRetriedByAnyone() public {
        ISettlement.Settlement memory s = _send(FEE);
        bytes32 id = MessageCodec.id(s.message);
        sender.refuse(true);
        _acknowledge(s);
        assertEq(sender.count(), 0, "refused");
        vm.expectPartialRevert(ISettlement.CallbackRetryFailed.selector);
        outbox.retryCallback(s, 0);
        sender.refuse(false);
        vm.prank(address(0xa11));
        outbox.retryCallback(s, 1_000_000);
        assertEq(sender.count(), 1, "told");
        assertLe(990_000, sender.gasAtEntry(), "with more gas");
        vm.expectRevert(abi.encodeWithSelector(ISettlement.NoCallbackDue.selector, id));
        outbox.retryCallback(s, 0);
    }

    function test_retryNeedsAnOutcome() public {
        ISettlement.Settlement memory s = _send(FEE);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.NotSettled.selector, MessageCodec.id(s.message)));
        outbox.retryCallback(s, 0);
    }

    function test_hostileSendersHurtOnlyThemselves() public {
        HostileReceiver hostile = new HostileReceiver();
        for (uint256 way = 0; way <= uint256(type(HostileReceiver.Way).max); way++) {
            hostile.set(HostileReceiver.Way(way));
            vm.deal(address(hostile), 2 ether);
            vm.prank(address(hostile));
            outbox.sendSettled{value: FEE}(_parameters(), _terms());
            ISettlement.Settlement memory s = _settlement(uint64(way), FEE);
            s.message.sender = address(hostile);
            _acknowledge(s);
            _claim(s);
            assertTrue(outbox.settlementOf(uint64(way)) != 0, "the callback can be retried");
        }
    }

    function test_tooLittleCallbackGasChangesNothing() public {
        ISettlement.Settlement memory s = _send(FEE);
        (ISettlement.DestinationState memory at, bytes memory proof) = _bitState(s, 1, DEADLINE);
        bytes memory call = abi.encodeCall(ISettlement.acknowledge, (s, at, proof));
        for (uint256 gasGiven = 60_000; gasGiven < 700_000; gasGiven += 6_007) {
            uint256 snapshot = vm.snapshotState();
            (bool ok,) = address(outbox).call{gas: gasGiven}(call);
            assertEq(sender.count(), ok ? 1 : 0, "all or nothing");
            vm.revertToState(snapshot);
        }
    }

    function test_reentryIsRefusedEverywhere() public {
        ISettlement.Settlement memory other = _send(FEE);
        (ISettlement.DestinationState memory at, bytes memory proof) = _bitState(other, 1, DEADLINE);
        bytes[] memory calls = new bytes[](6);
        calls[0] = abi.encodeCall(ISettlement.acknowledge, (other, at, proof));
        calls[1] = abi.encodeCall(ISettlement.reclaim, (other, at, proof));
        calls[2] = abi.encodeCall(ISettlement.recover, (other, ISettlement.Outcome.Executed));
        calls[3] = abi.encodeCall(ISettlement.retryCallback, (other, 0));
        calls[4] = abi.encodeCall(ISettlement.refundFee, (other));
        calls[5] = abi.encodeCall(
            ISettlement.claimFees,
            (new ISettlement.Settlement[](1), new uint256[](1), RELAYER, new bytes32[](1), at, proof)
        );
        for (uint256 i = 0; i < calls.length; i++) {
            sender.reenter(calls[i]);
            _acknowledge(_send(FEE));
            assertEq(sender.answer(), abi.encodeWithSelector(ISettlement.Reentered.selector), "refused");
        }
    }

    // ------------------------------------------------------------------------------------------------ recovery

    function test_recoveryDecidesWhenTheClientIsDead() public {
        ISettlement.Settlement memory s = _send(FEE);
        lightClient.freeze();
        vm.warp(DEADLINE + 30 days + 1);
        vm.prank(RECOVERY);
        outbox.recover(s, ISettlement.Outcome.NotExecuted);
        assertFalse(sender.lastExecuted(), "not executed");
        outbox.refundFee(s);
        assertEq(address(sender).balance, FEE, "fee");
    }

    function test_recoveryHasItsLimits() public {
        ISettlement.Settlement memory s = _send(FEE);
        vm.warp(DEADLINE + 30 days + 1);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.NotTheRecovery.selector, address(this), RECOVERY));
        outbox.recover(s, ISettlement.Outcome.NotExecuted);
        vm.startPrank(RECOVERY);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.LightClientLives.selector, address(lightClient)));
        outbox.recover(s, ISettlement.Outcome.NotExecuted);
        lightClient.freeze();
        vm.expectRevert(abi.encodeWithSelector(ISettlement.NotSettled.selector, MessageCodec.id(s.message)));
        outbox.recover(s, ISettlement.Outcome.Open);
        vm.warp(DEADLINE + 30 days);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.TooEarly.selector, uint256(DEADLINE) + 30 days));
        outbox.recover(s, ISettlement.Outcome.NotExecuted);
        vm.stopPrank();
    }

    function test_nobodyRecoversIfNobodyWasNamed() public {
        ISettlement.Terms memory terms = _terms();
        terms.recovery = address(0);
        sender.send{value: FEE}(address(outbox), _parameters(), terms);
        ISettlement.Settlement memory s = _settlement(0, FEE);
        s.terms.recovery = address(0);
        lightClient.freeze();
        vm.warp(DEADLINE + 30 days + 1);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.NotTheRecovery.selector, address(this), address(0)));
        outbox.recover(s, ISettlement.Outcome.NotExecuted);
    }

    // ------------------------------------------------------------------------------------------------ fees

    function test_feesGoToWhoeverExecuted() public {
        ISettlement.Settlement[] memory list = new ISettlement.Settlement[](2);
        (list[0], list[1]) = (_send(FEE), _send(2 * FEE));
        bytes32[] memory ids = new bytes32[](3);
        (ids[0], ids[1], ids[2]) = (MessageCodec.id(list[1].message), keccak256("another"), MessageCodec.id(list[0].message));
        uint256[] memory positions = new uint256[](2);
        positions[0] = 2;
        (ISettlement.DestinationState memory at, bytes memory proof) = _recordState(ids);
        outbox.claimFees(list, positions, RELAYER, ids, at, proof);
        assertEq(RELAYER.balance, 3 * FEE, "both fees");
        vm.expectRevert(abi.encodeWithSelector(ISettlement.NoFeeDue.selector, MessageCodec.id(list[0].message)));
        outbox.claimFees(list, positions, RELAYER, ids, at, proof);
        assertTrue(outbox.settlementOf(0) != 0, "the message itself is still open");
        _acknowledge(list[0]);
        assertEq(outbox.settlementOf(0), 0, "and then done");
    }

    function test_feesNeedTheRecord() public {
        ISettlement.Settlement[] memory list = new ISettlement.Settlement[](1);
        list[0] = _send(FEE);
        bytes32[] memory ids = new bytes32[](1);
        ids[0] = MessageCodec.id(list[0].message);
        uint256[] memory positions = new uint256[](1);
        (bytes32 root, bytes memory proof) =
            TrieFixture.absentSlot(_account(), InboxStorage.recordSlot(RELAYER, ids));
        ISettlement.DestinationState memory at = _accept(root, DEADLINE);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.NotRecorded.selector, RELAYER));
        outbox.claimFees(list, positions, RELAYER, ids, at, proof);

        (at, proof) = _recordState(ids);
        vm.expectPartialRevert(StateProof.StateRootMismatch.selector);
        outbox.claimFees(list, positions, address(0xbad), ids, at, proof);

        positions[0] = 1;
        vm.expectRevert(abi.encodeWithSelector(ISettlement.NotInRecord.selector, ids[0], 1));
        outbox.claimFees(list, positions, RELAYER, ids, at, proof);
        positions[0] = 0;
        bytes32 mine = ids[0];
        ids[0] = keccak256("another");
        (at, proof) = _recordState(ids);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.NotInRecord.selector, mine, 0));
        outbox.claimFees(list, positions, RELAYER, ids, at, proof);
    }

    function test_oneProofServesOneInbox() public {
        ISettlement.Settlement[] memory list = new ISettlement.Settlement[](2);
        list[0] = _send(FEE);
        list[1] = _send(FEE);
        bytes32[] memory ids = new bytes32[](2);
        (ids[0], ids[1]) = (MessageCodec.id(list[0].message), MessageCodec.id(list[1].message));
        (ISettlement.DestinationState memory at, bytes memory proof) = _recordState(ids);
        list[1].terms.inboxCodeHash = keccak256("other code");
        uint256[] memory positions = new uint256[](2);
        positions[1] = 1;
        vm.expectRevert(abi.encodeWithSelector(ISettlement.MixedClaims.selector, 1));
        outbox.claimFees(list, positions, RELAYER, ids, at, proof);
    }

    function test_feeOfAReclaimedMessageGoesBack() public {
        ISettlement.Settlement memory s = _send(FEE);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.NotSettled.selector, MessageCodec.id(s.message)));
        outbox.refundFee(s);
        _reclaim(s);
        outbox.refundFee(s);
        assertEq(address(sender).balance, FEE, "to the sender");
    }

    function test_feeGoesWhereTheSenderSaid() public {
        ISettlement.Terms memory terms = _terms();
        terms.refundTo = address(0xcafe);
        sender.send{value: FEE}(address(outbox), _parameters(), terms);
        ISettlement.Settlement memory s = _settlement(0, FEE);
        s.terms.refundTo = address(0xcafe);
        _reclaim(s);
        outbox.refundFee(s);
        assertEq(address(0xcafe).balance, FEE, "fee");
    }

    function test_unclaimedFeeGoesBackInTheEnd() public {
        ISettlement.Settlement memory s = _send(FEE);
        _acknowledge(s);
        vm.warp(DEADLINE + 30 days);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.TooEarly.selector, uint256(DEADLINE) + 30 days));
        outbox.refundFee(s);
        vm.warp(DEADLINE + 30 days + 1);
        outbox.refundFee(s);
        assertEq(address(sender).balance, FEE, "fee");
        assertEq(outbox.settlementOf(0), 0, "slot");
    }

    function test_payeeThatRefusesChangesNothing() public {
        ISettlement.Terms memory terms = _terms();
        terms.refundTo = address(lightClient); // takes no payment
        sender.send{value: FEE}(address(outbox), _parameters(), terms);
        ISettlement.Settlement memory s = _settlement(0, FEE);
        s.terms.refundTo = address(lightClient);
        _reclaim(s);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.PaymentFailed.selector, address(lightClient), FEE));
        outbox.refundFee(s);
        assertEq(address(outbox).balance, FEE, "kept");
    }

    // ------------------------------------------------------------------------------------------------ gas

    /// At a real trie depth: 8 account nodes and 3 storage nodes. Transaction base and calldata included, and the callback of a sender that does nothing.
    function test_gas() public {
        PlainSender plain = new PlainSender();
        plain.send(address(outbox), _parameters(), _terms());
        ISettlement.Settlement memory s = _settlement(0, 0);
        s.message.sender = address(plain);
        TrieFixture.Account memory deep = _account();
        deep.depth = 7;
        bytes32 slot = InboxStorage.executedSlot(SOURCE_CHAIN, address(outbox), 0);
        (bytes32 root, bytes memory proof) = TrieFixture.single(deep, slot, 1, 2);
        bytes memory call = abi.encodeCall(ISettlement.acknowledge, (s, _accept(root, DEADLINE), proof));
        uint256 snapshot = vm.snapshotState();
        _measure("outbox.acknowledge", call, plain);
        vm.revertToState(snapshot);
        (root, proof) = TrieFixture.single(deep, slot, 2, 2);
        call = abi.encodeCall(ISettlement.reclaim, (s, _accept(root, DEADLINE + 1), proof));
        _measure("outbox.reclaim", call, plain);
    }

    function _measure(string memory name, bytes memory call, PlainSender plain) private {
        vm.cool(address(outbox));
        vm.cool(address(lightClient));
        vm.cool(address(plain));
        uint256 before = gasleft();
        (bool ok,) = address(outbox).call(call);
        uint256 used = before - gasleft() + 21_000;
        uint256 floor = 21_000;
        for (uint256 i = 0; i < call.length; i++) {
            used += call[i] == 0 ? 4 : 16;
            floor += call[i] == 0 ? 10 : 40;
        }
        assertTrue(ok, name);
        vm.snapshotValue(name, used < floor ? floor : used);
        assertLe(used < floor ? floor : used, 250_000, name);
    }

    // ------------------------------------------------------------------------------------------------ helpers

    function _acknowledge(ISettlement.Settlement memory s) private {
        (ISettlement.DestinationState memory at, bytes memory proof) = _bitState(s, 1 << s.message.nonce, DEADLINE);
        outbox.acknowledge(s, at, proof);
    }

    function _reclaim(ISettlement.Settlement memory s) private {
        (ISettlement.DestinationState memory at, bytes memory proof) = _absentWord(s, DEADLINE + 1);
        outbox.reclaim(s, at, proof);
    }

    function _claim(ISettlement.Settlement memory s) private {
        ISettlement.Settlement[] memory list = new ISettlement.Settlement[](1);
        list[0] = s;
        bytes32[] memory ids = new bytes32[](1);
        ids[0] = MessageCodec.id(s.message);
        (ISettlement.DestinationState memory at, bytes memory proof) = _recordState(ids);
        outbox.claimFees(list, new uint256[](1), RELAYER, ids, at, proof);
    }

    function _send(uint256 fee) private returns (ISettlement.Settlement memory) {
        uint64 nonce = outbox.size();
        sender.send{value: fee}(address(outbox), _parameters(), _terms());
        return _settlement(nonce, fee);
    }

    function _settlement(uint64 nonce, uint256 fee) private view returns (ISettlement.Settlement memory) {
        IOutbox.SendParameters memory p = _parameters();
        return ISettlement.Settlement({
            message: Message({
                version: 1,
                nonce: nonce,
                sourceChainId: SOURCE_CHAIN,
                outbox: address(outbox),
                sender: address(sender),
                destinationChainId: p.destinationChainId,
                inbox: p.inbox,
                receiver: p.receiver,
                gasLimit: p.gasLimit,
                deadline: p.deadline,
                payload: p.payload
            }),
            terms: _terms(),
            fee: fee
        });
    }

    function _parameters() private pure returns (IOutbox.SendParameters memory) {
        return IOutbox.SendParameters({
            destinationChainId: DESTINATION_CHAIN,
            inbox: INBOX,
            receiver: address(0x9ecc),
            gasLimit: 200_000,
            deadline: DEADLINE,
            payload: "payload"
        });
    }

    function _terms() private view returns (ISettlement.Terms memory) {
        return ISettlement.Terms({
            lightClient: address(lightClient),
            inboxCodeHash: INBOX_CODE,
            recovery: RECOVERY,
            refundTo: address(0),
            callbackGas: CALLBACK_GAS
        });
    }

    function _account() private pure returns (TrieFixture.Account memory) {
        return TrieFixture.Account({account: INBOX, codeHash: INBOX_CODE, depth: 2});
    }

    function _bitState(ISettlement.Settlement memory s, uint256 word, uint64 timestamp)
        private
        returns (ISettlement.DestinationState memory at, bytes memory proof)
    {
        bytes32 slot = InboxStorage.executedSlot(SOURCE_CHAIN, address(outbox), s.message.nonce);
        bytes32 root;
        (root, proof) = TrieFixture.single(_account(), slot, word, 2);
        at = _accept(root, timestamp);
    }

    function _absentWord(ISettlement.Settlement memory s, uint64 timestamp)
        private
        returns (ISettlement.DestinationState memory at, bytes memory proof)
    {
        bytes32 root;
        (root, proof) = TrieFixture.absentSlot(
            _account(), InboxStorage.executedSlot(SOURCE_CHAIN, address(outbox), s.message.nonce)
        );
        at = _accept(root, timestamp);
    }

    function _absentInbox(uint64 timestamp) private returns (ISettlement.DestinationState memory at, bytes memory proof) {
        bytes32 root;
        (root, proof) = TrieFixture.absentAccount(INBOX);
        at = _accept(root, timestamp);
    }

    function _recordState(bytes32[] memory ids)
        private
        returns (ISettlement.DestinationState memory at, bytes memory proof)
    {
        bytes32 root;
        (root, proof) = TrieFixture.single(_account(), InboxStorage.recordSlot(RELAYER, ids), 1, 2);
        at = _accept(root, DEADLINE);
    }

    function _accept(bytes32 stateRoot, uint64 timestamp) private returns (ISettlement.DestinationState memory at) {
        at = ISettlement.DestinationState({
            index: 3,
            state: FinalizedState({
                stateRoot: stateRoot,
                blockNumber: 100,
                timestamp: timestamp,
                slot: 1_000,
                acceptedAt: timestamp + 900,
                participants: 500
            })
        });
        lightClient.accept(3, at.state);
    }
}
