// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {FinalizedState} from "../types/FinalizedState.sol";
import {Message} from "../types/Message.sol";
import {IOutbox} from "./IOutbox.sol";

/// @notice How a message ends on the chain that sent it: acknowledged or reclaimed, and its fee paid or returned.
/// @dev A message sent with `sendSettled` keeps one storage slot until both are done. What the slot commits to travels in
/// calldata as a `Settlement`.
interface ISettlement {
    /// @notice What a sender fixes when it sends.
    /// @param lightClient light client of the destination, on this chain
    /// @param inboxCodeHash hash of the code of the message's inbox
    /// @param recovery account that may decide how the message ended if the light client dies; zero for none
    /// @param refundTo account that an unearned fee goes back to; zero for the sender
    /// @param callbackGas gas for `handleSettlement` of the sender; zero for no callback
    struct Terms {
        address lightClient;
        bytes32 inboxCodeHash;
        address recovery;
        address refundTo;
        uint32 callbackGas;
    }

    /// @notice What a settlement slot commits to.
    struct Settlement {
        Message message;
        Terms terms;
        uint256 fee;
    }

    /// @notice A finalized state of the destination.
    /// @param index position in the light client's ring
    /// @param state the state, whose hash the light client keeps there
    struct DestinationState {
        uint256 index;
        FinalizedState state;
    }

    /// @notice How a message ended.
    enum Outcome {
        Open,
        Executed,
        NotExecuted
    }

    /// @notice A message was sent that will be settled.
    event SettlementOpened(bytes32 indexed messageId, Terms terms, uint256 fee);

    /// @notice It is known how the message ended.
    event MessageSettled(bytes32 indexed messageId, Outcome outcome);

    /// @notice The sender's callback failed; anyone can retry it.
    /// @param reason the first 256 bytes of what it returned
    event CallbackFailed(bytes32 indexed messageId, bytes reason);

    /// @notice The sender knows how the message ended.
    event CallbackDone(bytes32 indexed messageId);

    /// @notice The fee was paid to whoever executed the message, or returned.
    event FeePaid(bytes32 indexed messageId, address indexed to, uint256 fee);

    /// @notice A callback or payee called back into a settlement.
    error Reentered();

    /// @notice There is neither a fee nor a callback.
    error NothingToSettle();

    /// @notice The light client follows another chain than the message's destination.
    error WrongDestination(uint64 expected, uint64 actual);

    /// @notice Code hash zero is no contract's.
    error NoCodeHash();

    /// @notice No settlement is open for this message with these terms and this fee.
    error UnknownSettlement(bytes32 messageId);

    /// @notice It is already known how the message ended.
    error AlreadySettled(bytes32 messageId, Outcome outcome);

    /// @notice It is not yet known how the message ended.
    error NotSettled(bytes32 messageId);

    /// @notice The proof shows that the message was not executed.
    error NotExecuted(bytes32 messageId);

    /// @notice The proof shows that the message was executed.
    error WasExecuted(bytes32 messageId);

    /// @notice The proven state is not past the message's deadline.
    error NotYetExpired(bytes32 messageId, uint64 timestamp, uint64 deadline);

    /// @notice Only the recovery account named at sending may decide.
    error NotTheRecovery(address caller, address recovery);

    /// @notice The light client still works: prove how the message ended.
    error LightClientLives(address lightClient);

    /// @notice Recovery and the return of an unclaimed fee have to wait.
    error TooEarly(uint256 notBefore);

    /// @notice The caller supplied too little gas for the callback. Nothing happened.
    error InsufficientCallbackGas(bytes32 messageId, uint256 gasAvailable, uint256 gasLimit);

    /// @notice The sender wants no callback, or has had it.
    error NoCallbackDue(bytes32 messageId);

    /// @notice The callback failed again.
    error CallbackRetryFailed(bytes32 messageId, bytes reason);

    /// @notice There was no fee, or it was paid.
    error NoFeeDue(bytes32 messageId);

    /// @notice The destination has no record that the beneficiary executed these messages in one call.
    error NotRecorded(address beneficiary);

    /// @notice The message is not at this position of the record.
    error NotInRecord(bytes32 messageId, uint256 position);

    /// @notice Fees claimed together are proven by one state, of one inbox.
    error MixedClaims(uint256 index);

    /// @notice The payee took no payment.
    error PaymentFailed(address to, uint256 amount);

    /// @notice Sends a message that is to be settled. The value sent along is the fee for whoever executes it.
    function sendSettled(IOutbox.SendParameters calldata parameters, Terms calldata terms)
        external
        payable
        returns (bytes32 messageId);

    /// @notice Takes notice that a message was executed, by proof of its bit in the inbox.
    function acknowledge(Settlement calldata settlement, DestinationState calldata at, bytes calldata proof) external;

    /// @notice Takes notice that a message was not executed and never will be, by proof that its bit is not set in a state
    /// past the deadline.
    function reclaim(Settlement calldata settlement, DestinationState calldata at, bytes calldata proof) external;

    /// @notice Decides how a message ended whose destination can no longer be proven. Only the recovery account named at
    /// sending, only if the light client is dead, and only 30 days after the deadline.
    function recover(Settlement calldata settlement, Outcome outcome) external;

    /// @notice Calls a sender again whose callback failed.
    /// @param gasLimit gas for the callback, at least what the sender chose
    function retryCallback(Settlement calldata settlement, uint256 gasLimit) external;

    /// @notice Pays fees to whoever executed the messages, by proof of the inbox's record.
    /// @param settlements messages of one inbox that one call executed
    /// @param positions position of each in `ids`
    /// @param ids all messages that this call executed
    function claimFees(
        Settlement[] calldata settlements,
        uint256[] calldata positions,
        address beneficiary,
        bytes32[] calldata ids,
        DestinationState calldata at,
        bytes calldata proof
    ) external;

    /// @notice Returns the fee of a message that was not executed, or one that nobody claimed within 30 days of the deadline.
    function refundFee(Settlement calldata settlement) external;

    /// @notice The settlement slot of a message: zero if there is none or all is done.
    function settlementOf(uint64 nonce) external view returns (bytes32);
}
