// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ISettlement} from "../../../../contracts/interfaces/ISettlement.sol";
import {MessageList} from "../../../../contracts/libraries/MessageList.sol";
import {Evidence} from "../../../../contracts/messaging/Evidence.sol";
import {IInclusionVerifier} from "../../../../contracts/interfaces/IInclusionVerifier.sol";
import {InboxExecution} from "../../../../contracts/messaging/InboxExecution.sol";
import {Message} from "../../../../contracts/types/Message.sol";

contract TestToken is ERC20("Test", "TEST") {
    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }
}

/// An inbox that executes whatever it is given: that messages are genuine is the caller's duty.
contract OracleInbox is InboxExecution {
    constructor(uint64 sourceChainId_, address outbox_) InboxExecution(sourceChainId_, outbox_) {}

    function deliver(bytes calldata messages, address beneficiary) external guarded returns (uint256) {
        (MessageList.Item[] memory items,) = MessageList.decode(messages, sourceChainId, outbox);
        return _execute(items, Evidence.wrap(1), beneficiary);
    }

    function _requireSourceTrusted() internal view override {}

    function deliverByStorage(SourceState calldata, bytes calldata, bytes calldata, address) external returns (uint256) {}
    function deliverByPath(SourceState calldata, uint256, bytes calldata, uint256[] calldata, bytes calldata, address)
        external
        returns (uint256)
    {}
    function deliverBatch(SourceState calldata, BatchProof calldata, bytes calldata) external returns (uint256) {}
    function proveBatch(SourceState calldata, BatchProof calldata, bytes32[][] calldata) external returns (bytes32) {}
    function executeProven(bytes32[] calldata, uint256, address, bytes calldata) external returns (uint256) {}
    function isProven(bytes32) external view returns (bool) {}
    function verifier(uint256) external view returns (IInclusionVerifier, uint256) {}
}

/// Stands where an outbox expects its proofs, and answers from what was true when the destination was last finalized.
contract OracleProofs {
    mapping(address inbox => mapping(uint64 nonce => bool)) private _executed;
    mapping(address inbox => mapping(bytes32 record => bool)) private _recorded;

    function finalizeExecuted(address inbox, uint64 nonce) external {
        _executed[inbox][nonce] = InboxExecution(inbox).isExecuted(nonce);
    }

    function finalizeRecord(address inbox, address beneficiary, bytes32[] calldata ids) external {
        _recorded[inbox][keccak256(abi.encode(beneficiary, ids))] = InboxExecution(inbox).isRecorded(beneficiary, ids);
    }

    function isExecuted(
        Message calldata message,
        ISettlement.Terms calldata,
        ISettlement.DestinationState calldata,
        bytes calldata
    ) external view returns (bool) {
        return _executed[message.inbox][message.nonce];
    }

    function isRecorded(
        address inbox,
        ISettlement.Terms calldata,
        address beneficiary,
        bytes32[] calldata ids,
        ISettlement.DestinationState calldata,
        bytes calldata
    ) external view returns (bool) {
        return _recorded[inbox][keccak256(abi.encode(beneficiary, ids))];
    }
}
