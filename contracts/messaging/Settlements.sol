// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {ILightClient} from "../interfaces/ILightClient.sol";
import {ILiveness} from "../interfaces/ILiveness.sol";
import {IMessageSender} from "../interfaces/IMessageSender.sol";
import {IOutbox} from "../interfaces/IOutbox.sol";
import {ISettlement} from "../interfaces/ISettlement.sol";
import {MessageCodec} from "../libraries/MessageCodec.sol";
import {Message} from "../types/Message.sol";
import {DestinationProofs} from "./DestinationProofs.sol";

/// @notice The half of an outbox that settles messages. It has to come after the mountain range in storage.
/// @dev Executed and not executed exclude each other: an inbox executes only up to the deadline of its own clock, its bit is
/// never cleared once a call has succeeded, and time only grows along a chain. So in a finalized state whose timestamp is past
/// the deadline the bit is what it will always be.
abstract contract Settlements is ISettlement {
    /// @dev The upper 248 bits commit to message, terms and fee; the lower 8 are flags.
    mapping(uint256 nonce => bytes32) private _settlements;
    bool private transient _entered;

    uint256 private constant FLAGS = 255;
    uint256 private constant OUTCOME = 3;
    uint256 private constant CALLBACK_DONE = 4;
    uint256 private constant FEE_SETTLED = 8;

    bytes32 private constant HANDLED = keccak256("heliogram.sender.handleSettlement.v1");
    uint256 private constant PATIENCE = 30 days;
    // See InboxExecution.
    uint256 private constant CALL_OVERHEAD = 30_000;
    uint256 private constant REASON_BYTES_MAX = 256;

    modifier guarded() {
        if (_entered) revert Reentered();
        _entered = true;
        _;
        _entered = false;
    }

    constructor() {
        new DestinationProofs();
    }

    /// @inheritdoc ISettlement
    function sendSettled(IOutbox.SendParameters calldata parameters, Terms calldata terms)
        external
        payable
        returns (bytes32 messageId)
    {
        uint256 flags = (terms.callbackGas == 0 ? CALLBACK_DONE : 0) | (msg.value == 0 ? FEE_SETTLED : 0);
        if (flags == CALLBACK_DONE | FEE_SETTLED) revert NothingToSettle();
        if (terms.inboxCodeHash == 0) revert NoCodeHash();
        uint64 followed = ILightClient(terms.lightClient).sourceChainId();
        if (followed != parameters.destinationChainId) revert WrongDestination(parameters.destinationChainId, followed);
        uint64 nonce;
        (messageId, nonce) = _send(parameters);
        _settlements[nonce] = _commitment(messageId, terms, msg.value) | bytes32(flags);
        emit SettlementOpened(messageId, terms, msg.value);
    }

    /// @inheritdoc ISettlement
    function acknowledge(Settlement calldata settlement, DestinationState calldata at, bytes calldata proof)
        external
        guarded
    {
        (bytes32 id, uint256 flags) = _open(settlement);
        if (!_proofs().isExecuted(settlement.message, settlement.terms, at, proof)) revert NotExecuted(id);
        _settle(settlement, id, flags, Outcome.Executed);
    }

    /// @inheritdoc ISettlement
    function reclaim(Settlement calldata settlement, DestinationState calldata at, bytes calldata proof) external guarded {
        (bytes32 id, uint256 flags) = _open(settlement);
        uint64 deadline = settlement.message.deadline;
        if (at.state.timestamp <= deadline) revert NotYetExpired(id, at.state.timestamp, deadline);
        if (_proofs().isExecuted(settlement.message, settlement.terms, at, proof)) revert WasExecuted(id);
        _settle(settlement, id, flags, Outcome.NotExecuted);
    }

    /// @inheritdoc ISettlement
    function recover(Settlement calldata settlement, Outcome outcome) external guarded {
        (bytes32 id, uint256 flags) = _open(settlement);
        Terms calldata terms = settlement.terms;
        if (msg.sender != terms.recovery) revert NotTheRecovery(msg.sender, terms.recovery);
        if (outcome == Outcome.Open) revert NotSettled(id);
        _requirePatience(settlement.message.deadline);
        if (ILiveness(terms.lightClient).isLive()) revert LightClientLives(terms.lightClient);
        _settle(settlement, id, flags, outcome);
    }

    /// @inheritdoc ISettlement
    function retryCallback(Settlement calldata settlement, uint256 gasLimit) external guarded {
        (bytes32 id, uint256 flags) = _find(settlement);
        if (flags & OUTCOME == 0) revert NotSettled(id);
        if (flags & CALLBACK_DONE != 0) revert NoCallbackDue(id);
        uint256 least = settlement.terms.callbackGas;
        if (gasLimit < least) gasLimit = least;
        _store(settlement, id, flags | CALLBACK_DONE);
        if (!_call(settlement.message, id, flags & OUTCOME, gasLimit)) revert CallbackRetryFailed(id, _returned());
        emit CallbackDone(id);
    }

    /// @inheritdoc ISettlement
    function claimFees(
        Settlement[] calldata settlements,
        uint256[] calldata positions,
        address beneficiary,
        bytes32[] calldata ids,
        DestinationState calldata at,
        bytes calldata proof
    ) external guarded {
        Settlement calldata first = settlements[0];
        if (!_proofs().isRecorded(first.message.inbox, first.terms, beneficiary, ids, at, proof)) {
            revert NotRecorded(beneficiary);
        }
        uint256 total = 0;
        for (uint256 i = 0; i < settlements.length; ++i) {
            Settlement calldata settlement = settlements[i];
            if (
                settlement.message.inbox != first.message.inbox || settlement.terms.lightClient != first.terms.lightClient
                    || settlement.terms.inboxCodeHash != first.terms.inboxCodeHash
            ) revert MixedClaims(i);
            total += _settleFee(settlement, ids, positions[i], beneficiary);
        }
        _pay(beneficiary, total);
    }

    /// @inheritdoc ISettlement
    function refundFee(Settlement calldata settlement) external guarded {
        (bytes32 id, uint256 flags) = _find(settlement);
        if (flags & FEE_SETTLED != 0) revert NoFeeDue(id);
        if (flags & OUTCOME == 0) revert NotSettled(id);
        // Whoever executed the message has had this long to claim.
        if (flags & OUTCOME == uint256(Outcome.Executed)) _requirePatience(settlement.message.deadline);
        address to = settlement.terms.refundTo;
        if (to == address(0)) to = settlement.message.sender;
        _store(settlement, id, flags | FEE_SETTLED);
        emit FeePaid(id, to, settlement.fee);
        _pay(to, settlement.fee);
    }

    /// @inheritdoc ISettlement
    function settlementOf(uint64 nonce) external view returns (bytes32) {
        return _settlements[nonce];
    }

    /// @dev Records a message in the outbox.
    function _send(IOutbox.SendParameters calldata parameters) internal virtual returns (bytes32 messageId, uint64 nonce);

    /// @dev Writes down how the message ended, and tells its sender.
    function _settle(Settlement calldata settlement, bytes32 id, uint256 flags, Outcome outcome) private {
        flags |= uint256(outcome);
        emit MessageSettled(id, outcome);
        if (flags & CALLBACK_DONE != 0) {
            _store(settlement, id, flags);
            return;
        }
        _store(settlement, id, flags | CALLBACK_DONE);
        if (_call(settlement.message, id, uint256(outcome), settlement.terms.callbackGas)) {
            emit CallbackDone(id);
        } else {
            _store(settlement, id, flags);
            emit CallbackFailed(id, _returned());
        }
    }

    function _settleFee(Settlement calldata settlement, bytes32[] calldata ids, uint256 position, address beneficiary)
        private
        returns (uint256 fee)
    {
        (bytes32 id, uint256 flags) = _find(settlement);
        if (position >= ids.length || ids[position] != id) revert NotInRecord(id, position);
        if (flags & FEE_SETTLED != 0) revert NoFeeDue(id);
        _store(settlement, id, flags | FEE_SETTLED);
        fee = settlement.fee;
        emit FeePaid(id, beneficiary, fee);
    }

    /// @dev A settlement whose outcome is not known yet.
    function _open(Settlement calldata settlement) private view returns (bytes32 id, uint256 flags) {
        (id, flags) = _find(settlement);
        if (flags & OUTCOME != 0) revert AlreadySettled(id, Outcome(flags & OUTCOME));
    }

    function _find(Settlement calldata settlement) private view returns (bytes32 id, uint256 flags) {
        id = MessageCodec.id(settlement.message);
        uint256 stored = uint256(_settlements[settlement.message.nonce]);
        if (bytes32(stored & ~FLAGS) != _commitment(id, settlement.terms, settlement.fee)) revert UnknownSettlement(id);
        flags = stored & FLAGS;
    }

    /// @dev Keeps the slot until the outcome, the callback and the fee are all done.
    function _store(Settlement calldata settlement, bytes32 id, uint256 flags) private {
        bool done = flags & OUTCOME != 0 && flags & CALLBACK_DONE != 0 && flags & FEE_SETTLED != 0;
        _settlements[settlement.message.nonce] =
            done ? bytes32(0) : _commitment(id, settlement.terms, settlement.fee) | bytes32(flags);
    }

    function _commitment(bytes32 id, Terms calldata terms, uint256 fee) private pure returns (bytes32) {
        return bytes32(uint256(keccak256(abi.encode(id, terms, fee))) & ~FLAGS);
    }

    function _requirePatience(uint64 deadline) private view {
        uint256 notBefore = uint256(deadline) + PATIENCE;
        if (block.timestamp <= notBefore) revert TooEarly(notBefore);
    }

    /// @dev Created first by the constructor, so at nonce 1. Computed, not stored: an immutable would make the code hash of
    /// every outbox another.
    function _proofs() private view returns (DestinationProofs) {
        return DestinationProofs(
            address(uint160(uint256(keccak256(abi.encodePacked(hex"d694", address(this), hex"01")))))
        );
    }

    function _call(Message calldata message, bytes32 id, uint256 outcome, uint256 gasLimit) private returns (bool handled) {
        bytes memory question = abi.encodeCall(
            IMessageSender.handleSettlement, (id, outcome == uint256(Outcome.Executed), message.payload)
        );
        address sender = message.sender;
        bytes32 magic = HANDLED;
        uint256 available = gasleft();
        // EIP-150: a call gets at most all but one 64th.
        if (available - available / 64 < gasLimit + CALL_OVERHEAD) {
            revert InsufficientCallbackGas(id, available, gasLimit);
        }
        assembly ("memory-safe") {
            handled := call(gasLimit, sender, 0, add(question, 0x20), mload(question), 0, 0x20)
            handled := and(and(handled, gt(returndatasize(), 0x1f)), eq(mload(0), magic))
        }
    }

    function _returned() private pure returns (bytes memory reason) {
        assembly ("memory-safe") {
            let length := returndatasize()
            if gt(length, REASON_BYTES_MAX) { length := REASON_BYTES_MAX }
            reason := mload(0x40)
            mstore(reason, length)
            returndatacopy(add(reason, 0x20), 0, length)
            mstore(0x40, add(add(reason, 0x20), and(add(length, 0x1f), not(0x1f))))
        }
    }

    function _pay(address to, uint256 amount) private {
        bool paid;
        assembly ("memory-safe") {
            // What the payee returns is not copied.
            paid := call(gas(), to, amount, 0, 0, 0, 0)
        }
        if (!paid) revert PaymentFailed(to, amount);
    }
}
