// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {IInbox} from "../../../contracts/interfaces/IInbox.sol";
import {ILightClient} from "../../../contracts/interfaces/ILightClient.sol";
import {FinalizedState} from "../../../contracts/types/FinalizedState.sol";
import {Message} from "../../../contracts/types/Message.sol";
import {InboxTestBase} from "./InboxTestBase.sol";

/// What was proven earlier and is executed later: proven batches and failed messages.
contract InboxAfterProofTest is InboxTestBase {
    function _prove(Message[] memory messages) private returns (bytes32[] memory hashes) {
        (IInbox.SourceState memory source, IInbox.BatchProof memory proof) = batchOf(messages, RELAYER);
        bytes32[][] memory parts = new bytes32[][](1);
        parts[0] = idsOf(messages);
        inbox.proveBatch(source, proof, parts);
        hashes = new bytes32[](1);
        hashes[0] = keccak256(abi.encodePacked(parts[0]));
    }

    /// Conflicting finality is often found out a while after the forged state was used.
    function test_freezeStopsAProvenBatch() public {
        Message[] memory messages = one(message(5));
        bytes32[] memory hashes = _prove(messages);
        lightClient.freeze();
        vm.expectRevert(ILightClient.Frozen.selector);
        inbox.executeProven(hashes, 0, RELAYER, pack(messages));
        assertFalse(inbox.isExecuted(5), "nothing executed");
    }

    function test_freezeStopsARetry() public {
        Message memory m = message(5);
        receiver.refuse(true);
        deliver(m);
        receiver.refuse(false);
        lightClient.freeze();
        vm.expectRevert(ILightClient.Frozen.selector);
        inbox.retry(m, 400_000, RELAYER);
        assertFalse(inbox.isExecuted(5), "nothing executed");
    }

    /// A state may have left the light client's ring since: what was proven from it stays proven.
    function test_provenBatchOutlivesItsState() public {
        Message[] memory messages = one(message(5));
        bytes32[] memory hashes = _prove(messages);
        FinalizedState memory other;
        lightClient.accept(STATE_INDEX, other);
        assertEq(inbox.executeProven(hashes, 0, RELAYER, pack(messages)), 1, "executed");
    }

    /// More gas than the caller has must not turn the check of the promise around.
    function test_retryCannotPromiseMoreGasThanThereIs() public {
        Message memory m = message(5);
        receiver.refuse(true);
        deliver(m);
        receiver.refuse(false);
        (bool ok, bytes memory reason) =
            address(inbox).call{gas: 330_000}(abi.encodeCall(IInbox.retry, (m, type(uint32).max, RELAYER)));
        assertFalse(ok, "the call is refused");
        assertEq(bytes32(bytes4(reason)), bytes32(IInbox.InsufficientGas.selector), "reason");
        assertFalse(inbox.isExecuted(5), "still retryable");
        inbox.retry(m, 400_000, RELAYER);
        assertTrue(inbox.isExecuted(5), "retried with what was promised");
    }
}
