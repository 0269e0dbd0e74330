// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {IInbox} from "../interfaces/IInbox.sol";
import {IInclusionVerifier} from "../interfaces/IInclusionVerifier.sol";
import {ILightClient} from "../interfaces/ILightClient.sol";
import {MessageList} from "../libraries/MessageList.sol";
import {StateProof} from "../libraries/StateProof.sol";
import {Evidence, evidenceOf} from "./Evidence.sol";
import {InboxExecution} from "./InboxExecution.sol";
import {RangePath} from "./RangePath.sol";
import {VerifierSet} from "./VerifierSet.sol";

/// @title Inbox
/// @notice Proves messages of one outbox on another chain, and executes them. Immutable, without owner: another light
/// client, outbox or circuit means another inbox, which messages then name.
contract Inbox is IInbox, InboxExecution, VerifierSet {
    uint256 private constant RING_SLOT = 32;
    uint256 private constant RING_SIZE = 1_024;

    /// @notice Keeps the finalized states of the source chain.
    ILightClient public immutable lightClient;

    /// @notice Code hash that the outbox's account must have in every state proof.
    bytes32 public immutable outboxCodeHash;

    RangePath private immutable _rangePath;

    mapping(bytes32 batch => Evidence) private _proven;

    /// @param lightClient_ light client of the source chain
    /// @param sourceChainId_ EIP-155 id of the source chain, which the light client must follow
    /// @param outbox_ outbox whose messages are executed
    /// @param outboxCodeHash_ hash of that outbox's code
    /// @param verifiers verifiers of the circuits that batches may use; ids are positions in this list
    constructor(
        ILightClient lightClient_,
        uint64 sourceChainId_,
        address outbox_,
        bytes32 outboxCodeHash_,
        IInclusionVerifier[] memory verifiers
    ) InboxExecution(sourceChainId_, outbox_) VerifierSet(verifiers) {
        uint64 followed = lightClient_.sourceChainId();
        if (followed != sourceChainId_) revert WrongSourceChain(sourceChainId_, followed);
        lightClient = lightClient_;
        outboxCodeHash = outboxCodeHash_;
        _rangePath = new RangePath();
    }

    /// @inheritdoc IInbox
    function deliverByStorage(
        SourceState calldata source,
        bytes calldata stateProof,
        bytes calldata messages,
        address beneficiary
    ) external guarded returns (uint256 executed) {
        lightClient.verifyState(source.index, source.state);
        (MessageList.Item[] memory items,) = MessageList.decode(messages, sourceChainId, outbox);
        bytes32[] memory slots = new bytes32[](items.length);
        for (uint256 i = 0; i < items.length; ++i) slots[i] = bytes32(RING_SLOT + items[i].nonce % RING_SIZE);
        uint256[] memory values = StateProof.slots(source.state.stateRoot, outbox, outboxCodeHash, slots, stateProof);
        for (uint256 i = 0; i < items.length; ++i) {
            if (bytes32(values[i]) != items[i].id) {
                revert MessageNotInRing(items[i].nonce, items[i].id, bytes32(values[i]));
            }
        }
        return _execute(items, evidenceOf(source.state, false), beneficiary);
    }

    /// @inheritdoc IInbox
    function deliverByPath(
        SourceState calldata source,
        uint256 level,
        bytes calldata stateProof,
        uint256[] calldata siblings,
        bytes calldata messages,
        address beneficiary
    ) external guarded returns (uint256 executed) {
        lightClient.verifyState(source.index, source.state);
        if (level == 0 || level >= RING_SLOT) revert NotAnAnchor(level);
        if (siblings.length != level) revert WrongPathLength(siblings.length, level);
        (MessageList.Item[] memory items, uint256[] memory leaves) = MessageList.decode(messages, sourceChainId, outbox);
        if (items.length != 1) revert NotOneMessage(items.length);

        bytes32[] memory slots = new bytes32[](1);
        slots[0] = bytes32(level);
        uint256 anchor = StateProof.slots(source.state.stateRoot, outbox, outboxCodeHash, slots, stateProof)[0];
        if (anchor == 0) revert AnchorAbsent(level);
        uint256 node = _rangePath.climb(leaves[0], items[0].nonce, siblings);
        if (node != anchor) revert WrongPath(anchor, node);
        return _execute(items, evidenceOf(source.state, false), beneficiary);
    }

    /// @inheritdoc IInbox
    function deliverBatch(SourceState calldata source, BatchProof calldata proof, bytes calldata messages)
        external
        guarded
        returns (uint256 executed)
    {
        (MessageList.Item[] memory items, uint256[] memory leaves) = MessageList.decode(messages, sourceChainId, outbox);
        _verifyBatch(source, proof, leaves);
        return _execute(items, evidenceOf(source.state, true), proof.beneficiary);
    }

    /// @inheritdoc IInbox
    function proveBatch(SourceState calldata source, BatchProof calldata proof, bytes32[][] calldata parts)
        external
        returns (bytes32 batch)
    {
        uint256 count = 0;
        for (uint256 i = 0; i < parts.length; ++i) count += parts[i].length;
        uint256[] memory leaves = new uint256[](count);
        bytes32[] memory hashes = new bytes32[](parts.length);
        uint256 filled = 0;
        for (uint256 i = 0; i < parts.length; ++i) {
            bytes32[] calldata ids = parts[i];
            hashes[i] = keccak256(abi.encodePacked(ids));
            for (uint256 j = 0; j < ids.length; ++j) leaves[filled++] = uint256(ids[j]) >> 8;
        }
        _verifyBatch(source, proof, leaves);
        batch = _batchKey(proof.beneficiary, hashes);
        // The first evidence stays: whoever proves the batch again, from a younger or less signed state, must not weaken it.
        if (Evidence.unwrap(_proven[batch]) == 0) _proven[batch] = evidenceOf(source.state, true);
        emit BatchProven(batch, proof.beneficiary, hashes);
    }

    /// @inheritdoc IInbox
    function executeProven(bytes32[] calldata partHashes, uint256 part, address beneficiary, bytes calldata messages)
        external
        guarded
        returns (uint256 executed)
    {
        _requireSourceTrusted();
        bytes32 batch = _batchKey(beneficiary, partHashes);
        Evidence evidence = _proven[batch];
        if (Evidence.unwrap(evidence) == 0) revert BatchNotProven(batch);
        (MessageList.Item[] memory items,) = MessageList.decode(messages, sourceChainId, outbox);
        bytes32 actual = _hashIds(items);
        if (actual != partHashes[part]) revert WrongPart(part, partHashes[part], actual);
        return _execute(items, evidence, beneficiary);
    }

    /// @inheritdoc IInbox
    function isProven(bytes32 batch) external view returns (bool) {
        return Evidence.unwrap(_proven[batch]) != 0;
    }

    /// @inheritdoc IInbox
    function verifier(uint256 verifierId) external view returns (IInclusionVerifier, uint256 anchors) {
        return _verifier(verifierId);
    }

    /// @inheritdoc InboxExecution
    function _requireSourceTrusted() internal view override {
        lightClient.requireNotFrozen();
    }

    /// @dev Reverts unless the proof shows that the leaves lie under nodes which the state proves.
    function _verifyBatch(SourceState calldata source, BatchProof calldata proof, uint256[] memory leaves) private view {
        lightClient.verifyState(source.index, source.state);
        (IInclusionVerifier chosen, uint256 anchors) = _verifier(proof.verifierId);
        (uint256[] memory values, uint256[] memory levels) = _anchors(source.state.stateRoot, proof, anchors);
        chosen.verifyInclusion(proof.inclusion, values, levels, leaves, proof.beneficiary);
    }

    /// @dev Values and levels of the anchors, filled up with zeros to `count`.
    function _anchors(bytes32 stateRoot, BatchProof calldata proof, uint256 count)
        private
        view
        returns (uint256[] memory values, uint256[] memory levels)
    {
        uint256 used = proof.anchorSlots.length;
        if (used > count) revert TooManyAnchors(used, count);
        bytes32[] memory slots = new bytes32[](used);
        for (uint256 i = 0; i < used; ++i) slots[i] = bytes32(uint256(proof.anchorSlots[i]));
        uint256[] memory proven = StateProof.slots(stateRoot, outbox, outboxCodeHash, slots, proof.stateProof);
        values = new uint256[](count);
        levels = new uint256[](count);
        for (uint256 i = 0; i < used; ++i) {
            uint256 slot = proof.anchorSlots[i];
            if (slot == 0 || slot >= RING_SLOT + RING_SIZE) revert NotAnAnchor(slot);
            if (proven[i] == 0) revert AnchorAbsent(slot);
            if (slot < RING_SLOT) {
                (values[i], levels[i]) = (proven[i], slot);
            } else {
                // A ring entry is an id; its leaf is the node, of level 0.
                values[i] = proven[i] >> 8;
            }
        }
    }

    function _batchKey(address beneficiary, bytes32[] memory partHashes) private pure returns (bytes32) {
        return keccak256(abi.encode(beneficiary, partHashes));
    }

    function _hashIds(MessageList.Item[] memory items) private pure returns (bytes32) {
        bytes32[] memory ids = new bytes32[](items.length);
        for (uint256 i = 0; i < items.length; ++i) ids[i] = items[i].id;
        return keccak256(abi.encodePacked(ids));
    }
}
