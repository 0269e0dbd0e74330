// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {IMessageReceiver} from "../interfaces/IMessageReceiver.sol";

/// @title OrderedReceiver
/// @notice Base of a receiver that handles the messages of each sender in the order in which they were sent.
/// @dev Senders put a sequence number of their own, from 0, before each body: `abi.encode(uint64 sequence, bytes body)`. What
/// comes too early waits here, and so does what fails when its turn comes: it is accepted, so its deadline no longer matters,
/// and nothing is lost. Only a hash is kept; whoever lets it go on supplies the body again. What must not hold up the rest
/// can be skipped by the application's own rule.
abstract contract OrderedReceiver is IMessageReceiver {
    /// @notice Where messages of one sequence come from.
    struct Channel {
        uint64 sourceChainId;
        address outbox;
        address sender;
    }

    /// @notice A message came too early, or failed, and waits.
    event MessageWaiting(bytes32 indexed channel, uint64 indexed sequence, bytes32 messageId, bytes body);

    /// @notice A message was handled in its turn.
    event MessageHandled(bytes32 indexed channel, uint64 indexed sequence, bytes32 messageId);

    /// @notice A message will never be handled.
    event MessageSkipped(bytes32 indexed channel, uint64 indexed sequence);

    /// @notice Another message had this number.
    error SequenceTaken(bytes32 channel, uint64 sequence);

    /// @notice It is another message's turn.
    error NotNext(bytes32 channel, uint64 sequence, uint64 next);

    /// @notice No such message waits.
    error NotWaiting(bytes32 channel, uint64 sequence);

    /// @notice The application does not let this caller skip this message.
    error MayNotSkip(bytes32 channel, uint64 sequence, address caller);

    /// @notice Only this contract calls itself there.
    error NotItself(address caller);

    bytes32 private constant MAGIC = keccak256("heliogram.receiver.handleMessage.v1");

    /// @notice Number of the message whose turn it is.
    mapping(bytes32 channel => uint64) public nextSequence;

    mapping(bytes32 channel => mapping(uint64 sequence => bytes32)) private _waiting;

    /// @inheritdoc IMessageReceiver
    function handleMessage(
        bytes32 messageId,
        uint64 sourceChainId,
        address outbox,
        address sender,
        bytes calldata payload
    ) external returns (bytes32) {
        Channel memory channel = Channel(sourceChainId, outbox, sender);
        _requireTrusted(msg.sender, channel);
        (uint64 sequence, bytes memory body) = abi.decode(payload, (uint64, bytes));
        bytes32 key = channelKey(channel);
        uint64 next = nextSequence[key];
        if (sequence < next || _waiting[key][sequence] != 0) revert SequenceTaken(key, sequence);
        if (sequence == next) {
            // Moved on before the handler runs: what it calls finds this number used.
            nextSequence[key] = next + 1;
            try this.handleInTurn(channel, sequence, messageId, body) {
                return MAGIC;
            } catch {
                nextSequence[key] = next;
            }
        }
        _waiting[key][sequence] = _hash(messageId, body);
        emit MessageWaiting(key, sequence, messageId, body);
        return MAGIC;
    }

    /// @notice Handles a waiting message whose turn it is. Anyone can call this.
    function proceed(Channel calldata channel, uint64 sequence, bytes32 messageId, bytes calldata body) external {
        bytes32 key = channelKey(channel);
        uint64 next = nextSequence[key];
        if (sequence != next) revert NotNext(key, sequence, next);
        if (_waiting[key][sequence] != _hash(messageId, body)) revert NotWaiting(key, sequence);
        delete _waiting[key][sequence];
        nextSequence[key] = next + 1;
        this.handleInTurn(channel, sequence, messageId, body);
    }

    /// @notice Gives up a message whose turn it is, whether it waits here or never came, if the application allows it.
    function skip(Channel calldata channel, uint64 sequence) external {
        bytes32 key = channelKey(channel);
        uint64 next = nextSequence[key];
        if (sequence != next) revert NotNext(key, sequence, next);
        if (!_maySkip(msg.sender, channel, sequence, _waiting[key][sequence] != 0)) {
            revert MayNotSkip(key, sequence, msg.sender);
        }
        delete _waiting[key][sequence];
        nextSequence[key] = next + 1;
        emit MessageSkipped(key, sequence);
    }

    /// @notice Called by this contract itself, so that a failing handler undoes only its own work.
    function handleInTurn(Channel calldata channel, uint64 sequence, bytes32 messageId, bytes calldata body) external {
        if (msg.sender != address(this)) revert NotItself(msg.sender);
        _handleInOrder(channel, sequence, messageId, body);
        emit MessageHandled(channelKey(channel), sequence, messageId);
    }

    /// @notice Whether a message waits for its turn.
    function isWaiting(Channel calldata channel, uint64 sequence) external view returns (bool) {
        return _waiting[channelKey(channel)][sequence] != 0;
    }

    /// @notice Key of a channel.
    function channelKey(Channel memory channel) public pure returns (bytes32) {
        return keccak256(abi.encode(channel));
    }

    /// @dev Reverts unless the inbox and the channel are the application's own.
    function _requireTrusted(address inbox, Channel memory channel) internal view virtual;

    /// @dev What the application does with a message in its turn.
    function _handleInOrder(Channel calldata channel, uint64 sequence, bytes32 messageId, bytes calldata body)
        internal
        virtual;

    /// @dev The application's rule for giving up a message.
    /// @param arrived true if the message waits here, false if it has not come
    function _maySkip(address caller, Channel calldata channel, uint64 sequence, bool arrived)
        internal
        view
        virtual
        returns (bool);

    function _hash(bytes32 messageId, bytes memory body) private pure returns (bytes32) {
        return keccak256(abi.encode(messageId, keccak256(body)));
    }
}
