// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {ILightClient} from "../interfaces/ILightClient.sol";
import {ISettlement} from "../interfaces/ISettlement.sol";
import {InboxStorage} from "../libraries/InboxStorage.sol";
import {StateProof} from "../libraries/StateProof.sol";
import {Message} from "../types/Message.sol";

/// @title DestinationProofs
/// @notice Reads an inbox's storage out of states that a light client of its chain has accepted. Stateless; a contract of
/// its own only because an outbox has no room for it.
contract DestinationProofs {
    /// @notice Whether the inbox's bit of a message is set. An absent word, storage or account counts as not set.
    function isExecuted(
        Message calldata message,
        ISettlement.Terms calldata terms,
        ISettlement.DestinationState calldata at,
        bytes calldata proof
    ) external view returns (bool) {
        ILightClient(terms.lightClient).verifyState(at.index, at.state);
        bytes32 slot = InboxStorage.executedSlot(message.sourceChainId, message.outbox, message.nonce);
        uint256 word = StateProof.slotOrAbsent(at.state.stateRoot, message.inbox, terms.inboxCodeHash, slot, proof);
        return word & InboxStorage.bit(message.nonce) != 0;
    }

    /// @notice Whether the inbox has the record that one call executed these messages for this beneficiary.
    function isRecorded(
        address inbox,
        ISettlement.Terms calldata terms,
        address beneficiary,
        bytes32[] calldata ids,
        ISettlement.DestinationState calldata at,
        bytes calldata proof
    ) external view returns (bool) {
        ILightClient(terms.lightClient).verifyState(at.index, at.state);
        bytes32 slot = InboxStorage.recordSlot(beneficiary, ids);
        return StateProof.slotOrAbsent(at.state.stateRoot, inbox, terms.inboxCodeHash, slot, proof) != 0;
    }
}
