// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {IMessageReceiver} from "../interfaces/IMessageReceiver.sol";
import {IMessageSender} from "../interfaces/IMessageSender.sol";
import {IOutbox} from "../interfaces/IOutbox.sol";
import {ISettlement} from "../interfaces/ISettlement.sol";
import {RateLimit} from "./RateLimit.sol";

/// @notice A contract that wants to act on tokens the moment it gets them.
interface ITokenHook {
    /// @return magic `keccak256("heliogram.bridge.onTokensBridged.v1")`; anything else undoes the transfer
    function onTokensBridged(bytes32 messageId, address from, uint256 amount, bytes calldata data)
        external
        returns (bytes32 magic);
}

/// @title TokenBridge
/// @notice One end of a bridge for one token: takes tokens here, has them given there, and gives them back if the message was
/// never executed. What taking and giving mean is up to the two ends, `LockingTokenBridge` and `MintingTokenBridge`.
/// @dev The ends know each other by address, fixed at construction (the deployer computes the other's address). There is no
/// owner. A cap and a rate limit bound what a broken chain could take within a time; a transfer beyond the rate fails and can
/// be retried until its deadline, after which it is reclaimed.
abstract contract TokenBridge is IMessageReceiver, IMessageSender {
    using RateLimit for RateLimit.Bucket;

    /// @notice What an end of the bridge is tied to.
    /// @param outbox outbox of this chain
    /// @param inbox inbox of this chain, for messages of the other
    /// @param lightClient light client of the other chain, on this chain
    /// @param peerChainId EIP-155 id of the other chain
    /// @param peerOutbox outbox of the other chain
    /// @param peerInbox inbox of the other chain, for messages of this one
    /// @param peerInboxCodeHash hash of its code
    /// @param peer the other end
    /// @param transferMax most tokens in one transfer
    /// @param capacity most tokens given out at once
    /// @param refillPerSecond tokens by which that grows again
    struct Route {
        address outbox;
        address inbox;
        address lightClient;
        uint64 peerChainId;
        address peerOutbox;
        address peerInbox;
        bytes32 peerInboxCodeHash;
        address peer;
        uint256 transferMax;
        uint256 capacity;
        uint256 refillPerSecond;
    }

    /// @notice What a transfer carries.
    struct Parcel {
        address from;
        address to;
        uint256 amount;
        bytes data;
    }

    /// @notice Tokens were taken here, to be given there.
    event TransferSent(bytes32 indexed messageId, address indexed from, address indexed to, uint256 amount);

    /// @notice Tokens were given here.
    event TransferReceived(bytes32 indexed messageId, address indexed from, address indexed to, uint256 amount);

    /// @notice Tokens were given back: the transfer was never executed.
    event TransferReturned(bytes32 indexed messageId, address indexed from, uint256 amount);

    /// @notice Only the inbox delivers.
    error NotTheInbox(address caller);

    /// @notice Only the outbox settles.
    error NotTheOutbox(address caller);

    /// @notice The message does not come from the other end.
    error NotThePeer(uint64 sourceChainId, address outbox, address sender);

    /// @notice Nothing, or more than one transfer may carry.
    error AmountOutOfRange(uint256 amount, uint256 most);

    /// @notice The receiver's hook did not take the tokens.
    error HookRefused(address to);

    bytes32 private constant HANDLED = keccak256("heliogram.receiver.handleMessage.v1");
    bytes32 private constant SETTLED = keccak256("heliogram.sender.handleSettlement.v1");
    bytes32 private constant HOOKED = keccak256("heliogram.bridge.onTokensBridged.v1");
    uint32 private constant CALLBACK_GAS = 300_000;

    Route private _route;
    RateLimit.Bucket private _given;

    constructor(Route memory route_) {
        _route = route_;
        _given.open(route_.capacity);
    }

    /// @notice Takes tokens of the caller and sends them to the other chain. The value is the fee for whoever delivers.
    /// @param to account that gets them there
    /// @param amount tokens
    /// @param data if not empty, `to` is called with it (`ITokenHook`)
    /// @param gasLimit gas for giving them there, hook included
    /// @param deadline last second at which they may be given there; after it they come back
    function bridge(address to, uint256 amount, bytes calldata data, uint32 gasLimit, uint64 deadline)
        external
        payable
        returns (bytes32 messageId)
    {
        Route storage r = _route;
        if (amount == 0 || amount > r.transferMax) revert AmountOutOfRange(amount, r.transferMax);
        _take(msg.sender, amount);
        messageId = ISettlement(r.outbox).sendSettled{value: msg.value}(
            IOutbox.SendParameters({
                destinationChainId: r.peerChainId,
                inbox: r.peerInbox,
                receiver: r.peer,
                gasLimit: gasLimit,
                deadline: deadline,
                payload: abi.encode(Parcel(msg.sender, to, amount, data))
            }),
            ISettlement.Terms({
                lightClient: r.lightClient,
                inboxCodeHash: r.peerInboxCodeHash,
                recovery: address(0),
                refundTo: msg.sender,
                callbackGas: CALLBACK_GAS
            })
        );
        emit TransferSent(messageId, msg.sender, to, amount);
    }

    /// @inheritdoc IMessageReceiver
    function handleMessage(
        bytes32 messageId,
        uint64 sourceChainId,
        address outbox,
        address sender,
        bytes calldata payload
    ) external returns (bytes32) {
        Route storage r = _route;
        if (msg.sender != r.inbox) revert NotTheInbox(msg.sender);
        if (sourceChainId != r.peerChainId || outbox != r.peerOutbox || sender != r.peer) {
            revert NotThePeer(sourceChainId, outbox, sender);
        }
        Parcel memory t = abi.decode(payload, (Parcel));
        _given.take(t.amount, r.capacity, r.refillPerSecond);
        _give(t.to, t.amount);
        emit TransferReceived(messageId, t.from, t.to, t.amount);
        if (t.data.length != 0 && ITokenHook(t.to).onTokensBridged(messageId, t.from, t.amount, t.data) != HOOKED) {
            revert HookRefused(t.to);
        }
        return HANDLED;
    }

    /// @inheritdoc IMessageSender
    function handleSettlement(bytes32 messageId, bool executed, bytes calldata payload) external returns (bytes32) {
        if (msg.sender != _route.outbox) revert NotTheOutbox(msg.sender);
        if (!executed) {
            Parcel memory t = abi.decode(payload, (Parcel));
            _give(t.from, t.amount);
            emit TransferReturned(messageId, t.from, t.amount);
        }
        return SETTLED;
    }

    /// @notice What this end is tied to.
    function route() external view returns (Route memory) {
        return _route;
    }

    /// @notice Tokens that can be given out now.
    function available() external view returns (uint256) {
        return _given.available(_route.capacity, _route.refillPerSecond);
    }

    /// @dev Takes exactly `amount` out of circulation on this chain, or reverts.
    function _take(address from, uint256 amount) internal virtual;

    /// @dev Brings exactly `amount` into circulation on this chain, or reverts.
    function _give(address to, uint256 amount) internal virtual;
}
