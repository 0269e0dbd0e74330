// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {IMessageSender} from "../../../../contracts/interfaces/IMessageSender.sol";
import {IOutbox} from "../../../../contracts/interfaces/IOutbox.sol";
import {ISettlement} from "../../../../contracts/interfaces/ISettlement.sol";

/// Does nothing when it is told: what a callback costs at least.
contract PlainSender is IMessageSender {
    function send(address outbox, IOutbox.SendParameters calldata parameters, ISettlement.Terms calldata terms) external {
        ISettlement(outbox).sendSettled(parameters, terms);
    }

    function handleSettlement(bytes32, bool, bytes calldata) external pure returns (bytes32) {
        return keccak256("heliogram.sender.handleSettlement.v1");
    }
}

/// Sends, and keeps what it is told of its messages.
contract RecordingSender is IMessageSender {
    bool public refusing;
    bytes public callback;
    bytes public answer;
    uint256 public count;
    uint256 public gasAtEntry;
    bytes32 public lastId;
    bool public lastExecuted;
    bytes public lastPayload;

    receive() external payable {}

    function send(address outbox, IOutbox.SendParameters calldata parameters, ISettlement.Terms calldata terms)
        external
        payable
        returns (bytes32)
    {
        return ISettlement(outbox).sendSettled{value: msg.value}(parameters, terms);
    }

    function refuse(bool refusing_) external {
        refusing = refusing_;
    }

    /// A call into the outbox from within the callback.
    function reenter(bytes calldata callback_) external {
        callback = callback_;
    }

    function handleSettlement(bytes32 messageId, bool executed, bytes calldata payload) external returns (bytes32) {
        gasAtEntry = gasleft();
        if (callback.length != 0) (, answer) = msg.sender.call(callback);
        require(!refusing, "refused");
        count++;
        (lastId, lastExecuted, lastPayload) = (messageId, executed, payload);
        return keccak256("heliogram.sender.handleSettlement.v1");
    }
}
