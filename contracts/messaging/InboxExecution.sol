// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {IInbox} from "../interfaces/IInbox.sol";
import {IMessageReceiver} from "../interfaces/IMessageReceiver.sol";
import {IMessageVerifier} from "../interfaces/IMessageVerifier.sol";
import {InboxStorage} from "../libraries/InboxStorage.sol";
import {MessageCodec} from "../libraries/MessageCodec.sol";
import {MessageList} from "../libraries/MessageList.sol";
import {Message} from "../types/Message.sol";
import {Evidence} from "./Evidence.sol";

/// @notice The half of an inbox that executes proven messages, each at most once.
/// @dev The only call with effects that this contract makes is `handleMessage` of a message's receiver, and it holds no
/// privilege that such a call could use. Whoever is called can re-enter nothing: every entry point that executes is
/// guarded. A bit of the bitmap means executed; it is set before the call and taken back if the call fails.
abstract contract InboxExecution is IInbox {
    /// @dev `InboxStorage` knows the slots of these two.
    mapping(bytes32 bitmapKey => uint256 bits) private _executed;
    mapping(bytes32 recordKey => uint256 one) private _records;
    mapping(bytes32 messageId => Evidence) private _failed;
    mapping(address receiver => Policy) private _policies;
    bool private transient _entered;

    /// @notice The light client of the source chain's id.
    uint64 public immutable sourceChainId;

    /// @notice The outbox whose messages are executed.
    address public immutable outbox;

    bytes32 private constant HANDLED = keccak256("heliogram.receiver.handleMessage.v1");
    bytes32 private constant CONFIRMED = keccak256("heliogram.verifier.confirmMessage.v1");

    /// @dev What a call may cost beside the gas it passes on: two cold accounts (the second is the code that a delegated
    /// account points to, EIP-7702), and room for such costs to be repriced. It is asked for, not spent.
    uint256 private constant CALL_OVERHEAD = 30_000;
    uint256 private constant CONFIRM_GAS = 200_000;
    uint256 private constant REASON_BYTES_MAX = 256;
    uint256 private constant COMMITTEE_SIZE = 512;

    modifier guarded() {
        if (_entered) revert Reentered();
        _entered = true;
        _;
        _entered = false;
    }

    constructor(uint64 sourceChainId_, address outbox_) {
        sourceChainId = sourceChainId_;
        outbox = outbox_;
    }

    /// @inheritdoc IInbox
    function retry(Message calldata message, uint32 gasLimit, address beneficiary) external guarded {
        _requireSourceTrusted();
        bytes32 id = MessageCodec.id(message);
        Evidence evidence = _failed[id];
        // Only ids of messages to this inbox, from its source, ever get here.
        if (Evidence.unwrap(evidence) == 0) revert NotFailed(id);
        bytes32 key = InboxStorage.bitmapKey(sourceChainId, outbox, message.nonce);
        uint256 bit = InboxStorage.bit(message.nonce);
        if (_executed[key] & bit != 0) revert AlreadyExecuted(id);
        if (block.timestamp > message.deadline) revert Expired(id, message.deadline);
        if (gasLimit < message.gasLimit) revert GasBelowPromise(gasLimit, message.gasLimit);
        if (!_meetsPolicy(message.receiver, id, evidence)) revert PolicyNotMet(id);

        _executed[key] |= bit;
        _failed[id] = Evidence.wrap(0);
        MessageList.Item memory item = _itemOf(message, id, gasLimit);
        if (!_call(item)) revert RetryFailed(id, _returned());
        emit MessageExecuted(id);
        bytes32[] memory ids = new bytes32[](1);
        ids[0] = id;
        _record(beneficiary, ids);
    }

    /// @inheritdoc IInbox
    function setPolicy(Policy calldata policy) external {
        if (policy.participantsMin > COMMITTEE_SIZE) revert InvalidPolicy(policy);
        _policies[msg.sender] = policy;
        emit PolicySet(msg.sender, policy);
    }

    /// @inheritdoc IInbox
    function policyOf(address receiver) external view returns (Policy memory) {
        return _policies[receiver];
    }

    /// @inheritdoc IInbox
    function isExecuted(uint256 nonce) public view returns (bool) {
        return _executed[InboxStorage.bitmapKey(sourceChainId, outbox, nonce)] & InboxStorage.bit(nonce) != 0;
    }

    /// @inheritdoc IInbox
    function isFailed(bytes32 messageId, uint256 nonce) external view returns (bool) {
        return Evidence.unwrap(_failed[messageId]) != 0 && !isExecuted(nonce);
    }

    /// @inheritdoc IInbox
    function isRecorded(address beneficiary, bytes32[] calldata ids) external view returns (bool) {
        return _records[InboxStorage.recordKey(beneficiary, ids)] != 0;
    }

    /// @dev Reverts once the light client that the proofs rested on is known to have been deceived. What was proven before
    /// and is executed later must ask: a freeze within a receiver's `ageMin` would protect nothing otherwise.
    function _requireSourceTrusted() internal view virtual;

    /// @dev Executes proven messages in order. One that is executed, expired or refused by its receiver's policy is passed
    /// over; one whose receiver fails is kept for `retry`. Reverts only if the caller supplied too little gas.
    function _execute(MessageList.Item[] memory items, Evidence evidence, address beneficiary)
        internal
        returns (uint256 executed)
    {
        bytes32[] memory ids = new bytes32[](items.length);
        bytes32 slot;
        uint256 word;
        uint256 wordIndex = type(uint256).max;
        uint256 count = items.length;
        for (uint256 i = 0; i < count; ++i) {
            MessageList.Item memory item = items[i];
            if (item.nonce >> 8 != wordIndex) {
                wordIndex = item.nonce >> 8;
                slot = InboxStorage.executedSlot(sourceChainId, outbox, item.nonce);
                word = _load(slot);
            }
            uint256 bit = InboxStorage.bit(item.nonce);
            if (word & bit != 0) {
                emit MessageSkipped(item.id, SkipReason.AlreadyExecuted);
                continue;
            }
            if (block.timestamp > item.deadline) {
                emit MessageSkipped(item.id, SkipReason.Expired);
                continue;
            }
            if (!_meetsPolicy(item.receiver, item.id, evidence)) {
                emit MessageSkipped(item.id, SkipReason.PolicyNotMet);
                continue;
            }
            // The guard keeps everyone else from this word during the call, so it need not be read again.
            word |= bit;
            _save(slot, word);
            if (_call(item)) {
                emit MessageExecuted(item.id);
                ids[executed] = item.id;
                // At most items.length.
                unchecked {
                    ++executed;
                }
            } else {
                word ^= bit;
                _save(slot, word);
                // The first evidence stays: whoever delivers it again must not weaken it.
                if (Evidence.unwrap(_failed[item.id]) == 0) _failed[item.id] = evidence;
                emit MessageFailed(item.id, _returned());
            }
        }
        assembly ("memory-safe") {
            mstore(ids, executed)
        }
        _record(beneficiary, ids);
    }

    /// @dev A word of `_executed`, whose slot is computed once for all messages of a list that share it.
    function _load(bytes32 slot) private view returns (uint256 word) {
        assembly ("memory-safe") {
            word := sload(slot)
        }
    }

    function _save(bytes32 slot, uint256 word) private {
        assembly ("memory-safe") {
            sstore(slot, word)
        }
    }

    /// @dev The one slot that the source chain can prove: who executed what.
    function _record(address beneficiary, bytes32[] memory ids) private {
        if (beneficiary == address(0) || ids.length == 0) return;
        // Never written before: none of these messages was executed before.
        bytes32 key = InboxStorage.recordKey(beneficiary, ids);
        _records[key] = 1;
        emit ExecutionRecorded(key, beneficiary);
    }

    function _meetsPolicy(address receiver, bytes32 messageId, Evidence evidence) private view returns (bool) {
        // Read for every message: a receiver may tighten its policy while it handles the one before.
        Policy storage policy = _policies[receiver];
        uint256 packed;
        assembly ("memory-safe") {
            packed := sload(policy.slot)
        }
        return packed == 0 || _meets(packed, messageId, evidence);
    }

    /// @dev The members of `Policy` from the low end up, as the compiler packs them: 8, 16, 32 and 160 bits.
    function _meets(uint256 packed, bytes32 messageId, Evidence evidence) private view returns (bool) {
        if (uint8(packed) != 0 && evidence.circuitUsed()) return false;
        if (evidence.participants() < uint16(packed >> 8)) return false;
        if (block.timestamp < evidence.acceptedAt() + uint32(packed >> 24)) return false;
        address verifier = address(uint160(packed >> 56));
        return verifier == address(0) || _isConfirmed(verifier, messageId);
    }

    function _isConfirmed(address verifier, bytes32 messageId) private view returns (bool confirmed) {
        bytes memory question = abi.encodeCall(IMessageVerifier.confirmMessage, (messageId));
        bytes32 magic = CONFIRMED;
        assembly ("memory-safe") {
            let ok := staticcall(CONFIRM_GAS, verifier, add(question, 0x20), mload(question), 0, 0x20)
            confirmed := and(and(ok, gt(returndatasize(), 0x1f)), eq(mload(0), magic))
        }
    }

    // ------------------------------------------------------------------------------------------- calling a receiver

    /// @dev Calls the receiver with exactly the item's gas.
    /// @return handled true if it answered with the magic value, which no account without code does: the precompiles'
    /// answers are either a copy of the input, which starts with a selector, or the results of hash or curve functions
    function _call(MessageList.Item memory item) private returns (bool handled) {
        uint256 gasLimit = item.gasLimit;
        bytes32 magic = HANDLED;
        bytes4 selector = IMessageReceiver.handleMessage.selector;
        (uint256 chain, address from) = (sourceChainId, outbox);
        uint256 available;
        bool enough;
        assembly ("memory-safe") {
            // Selector, id, source chain, outbox, sender, offset of the payload, its length, payload, padding; written
            // beyond the free memory pointer, where nothing is kept.
            let buffer := mload(0x40)
            let length := mload(add(item, 0xe0))
            mstore(buffer, selector)
            mstore(add(buffer, 0x04), mload(item))
            mstore(add(buffer, 0x24), chain)
            mstore(add(buffer, 0x44), from)
            mstore(add(buffer, 0x64), mload(add(item, 0x40)))
            mstore(add(buffer, 0x84), 0xa0)
            mstore(add(buffer, 0xa4), length)
            let payload := add(buffer, 0xc4)
            calldatacopy(payload, mload(add(item, 0xc0)), length)
            mstore(add(payload, length), 0)
            let size := add(0xc4, and(add(length, 0x1f), not(0x1f)))
            let receiver := mload(add(item, 0x60))

            available := gas()
            // EIP-150: a call gets at most all but one 64th.
            enough := iszero(lt(sub(available, shr(6, available)), add(gasLimit, CALL_OVERHEAD)))
            if enough {
                handled := call(gasLimit, receiver, 0, buffer, size, 0, 0x20)
                handled := and(and(handled, gt(returndatasize(), 0x1f)), eq(mload(0), magic))
            }
        }
        if (!enough) revert InsufficientGas(item.id, available, gasLimit);
    }

    /// @dev The start of what the last call returned.
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

    function _itemOf(Message calldata message, bytes32 id, uint256 gasLimit)
        private
        pure
        returns (MessageList.Item memory item)
    {
        bytes calldata payload = message.payload;
        uint256 payloadOffset;
        assembly ("memory-safe") {
            payloadOffset := payload.offset
        }
        item = MessageList.Item({
            id: id,
            nonce: message.nonce,
            sender: message.sender,
            receiver: message.receiver,
            gasLimit: gasLimit,
            deadline: message.deadline,
            payloadOffset: payloadOffset,
            payloadLength: payload.length
        });
    }
}
