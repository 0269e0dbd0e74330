// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {IInbox} from "../../../contracts/interfaces/IInbox.sol";
import {IMessageVerifier} from "../../../contracts/interfaces/IMessageVerifier.sol";
import {MessageCodec} from "../../../contracts/libraries/MessageCodec.sol";
import {Message} from "../../../contracts/types/Message.sol";
import {HostileReceiver, TighteningReceiver} from "./doubles/Receivers.sol";
import {InboxTestBase} from "./InboxTestBase.sol";

/// Confirms the ids it was told.
contract ListVerifier is IMessageVerifier {
    mapping(bytes32 => bool) private _confirmed;

    function confirm(bytes32 messageId) external {
        _confirmed[messageId] = true;
    }

    function confirmMessage(bytes32 messageId) external view returns (bytes32 magic) {
        return _confirmed[messageId] ? keccak256("heliogram.verifier.confirmMessage.v1") : bytes32(0);
    }
}

/// Receivers that demand more than the inbox does. States of the base were signed by 500 and accepted 60 seconds ago.
contract InboxPoliciesTest is InboxTestBase {
    function test_defaultDemandsNothing() public view {
        IInbox.Policy memory policy = inbox.policyOf(address(receiver));
        assertFalse(policy.circuitFree, "circuitFree");
        assertEq(uint256(policy.participantsMin), 0, "participantsMin");
        assertEq(uint256(policy.ageMin), 0, "ageMin");
        assertEq(policy.verifier, address(0), "verifier");
    }

    function test_circuitFree() public {
        _demand(IInbox.Policy({circuitFree: true, participantsMin: 0, ageMin: 0, verifier: address(0)}));
        Message memory m = message(5);
        vm.recordLogs();
        assertEq(deliverBatch(one(m)), 0, "batch");
        assertSkipped(MessageCodec.id(m), IInbox.SkipReason.PolicyNotMet);
        assertEq(deliver(m), 1, "storage");
    }

    function test_participants() public {
        _demand(IInbox.Policy({circuitFree: false, participantsMin: 501, ageMin: 0, verifier: address(0)}));
        assertEq(deliver(message(5)), 0, "500 of 501");
        _demand(IInbox.Policy({circuitFree: false, participantsMin: 500, ageMin: 0, verifier: address(0)}));
        assertEq(deliver(message(5)), 1, "500 of 500");
    }

    function test_age() public {
        _demand(IInbox.Policy({circuitFree: false, participantsMin: 0, ageMin: 61, verifier: address(0)}));
        assertEq(deliver(message(5)), 0, "60 of 61 seconds");
        _demand(IInbox.Policy({circuitFree: false, participantsMin: 0, ageMin: 60, verifier: address(0)}));
        assertEq(deliver(message(5)), 1, "60 of 60 seconds");
    }

    function test_furtherVerifier() public {
        ListVerifier list = new ListVerifier();
        _demand(IInbox.Policy({circuitFree: false, participantsMin: 0, ageMin: 0, verifier: address(list)}));
        assertEq(deliver(message(5)), 0, "not confirmed");
        list.confirm(MessageCodec.id(message(5)));
        assertEq(deliver(message(5)), 1, "confirmed");
    }

    /// A verifier that misbehaves confirms nothing and stops nobody else.
    function test_brokenVerifierHurtsOnlyItsReceiver() public {
        HostileReceiver broken = new HostileReceiver();
        for (uint256 way = 0; way <= uint256(type(HostileReceiver.Way).max); way++) {
            broken.set(HostileReceiver.Way(way));
            _demand(IInbox.Policy({circuitFree: false, participantsMin: 0, ageMin: 0, verifier: address(broken)}));
            assertEq(deliver(message(5)), 0, "not confirmed");
        }
        _demand(IInbox.Policy({circuitFree: false, participantsMin: 0, ageMin: 0, verifier: address(0xdead)}));
        assertEq(deliver(message(5)), 0, "no code");
    }

    function test_onlyForItsOwnMessages() public {
        _demand(IInbox.Policy({circuitFree: true, participantsMin: 512, ageMin: 1_000_000, verifier: address(1)}));
        Message[] memory messages = consecutive(0, 3);
        TighteningReceiver other = new TighteningReceiver();
        messages[1].receiver = address(other);
        assertEq(deliverBatch(messages), 1, "the other receiver's");
        assertEq(other.count(), 1, "calls");
    }

    /// A demand counts from the next message on, in the same list.
    function test_tightenedWhileHandling() public {
        TighteningReceiver tightening = new TighteningReceiver();
        Message[] memory messages = consecutive(0, 3);
        for (uint256 i = 0; i < 3; i++) messages[i].receiver = address(tightening);
        assertEq(deliverBatch(messages), 1, "executed");
        assertEq(tightening.count(), 1, "calls");
    }

    function test_retryHonoursThePolicyAndTheEvidence() public {
        Message memory m = message(5);
        receiver.refuse(true);
        deliverBatch(one(m));
        receiver.refuse(false);
        _demand(IInbox.Policy({circuitFree: true, participantsMin: 0, ageMin: 0, verifier: address(0)}));
        vm.expectRevert(abi.encodeWithSelector(IInbox.PolicyNotMet.selector, MessageCodec.id(m)));
        inbox.retry(m, 400_000, RELAYER);
        assertEq(deliver(m), 1, "circuit-free it is delivered");
    }

    function test_provenBatchKeepsItsEvidence() public {
        _demand(IInbox.Policy({circuitFree: true, participantsMin: 0, ageMin: 0, verifier: address(0)}));
        Message[] memory messages = one(message(5));
        (IInbox.SourceState memory source, IInbox.BatchProof memory proof) = batchOf(messages, RELAYER);
        bytes32[][] memory parts = new bytes32[][](1);
        parts[0] = idsOf(messages);
        inbox.proveBatch(source, proof, parts);
        bytes32[] memory hashes = new bytes32[](1);
        hashes[0] = keccak256(abi.encodePacked(parts[0]));
        assertEq(inbox.executeProven(hashes, 0, RELAYER, pack(messages)), 0, "a circuit was used");
    }

    function test_refusesPolicyThatNothingMeets() public {
        IInbox.Policy memory policy =
            IInbox.Policy({circuitFree: false, participantsMin: 513, ageMin: 0, verifier: address(0)});
        vm.expectRevert(abi.encodeWithSelector(IInbox.InvalidPolicy.selector, policy));
        inbox.setPolicy(policy);
    }

    function _demand(IInbox.Policy memory policy) private {
        vm.prank(address(receiver));
        vm.expectEmit();
        emit IInbox.PolicySet(address(receiver), policy);
        inbox.setPolicy(policy);
    }
}
