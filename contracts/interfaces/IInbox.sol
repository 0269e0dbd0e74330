// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {FinalizedState} from "../types/FinalizedState.sol";
import {Message} from "../types/Message.sol";
import {IInclusionVerifier} from "./IInclusionVerifier.sol";

/// @notice Where messages of one outbox are proven and executed.
interface IInbox {
    /// @notice A finalized state of the source chain.
    /// @param index position in the light client's ring
    /// @param state the state, whose hash the light client keeps there
    struct SourceState {
        uint256 index;
        FinalizedState state;
    }

    /// @notice A Groth16 proof that messages lie under nodes of the outbox's mountain range.
    /// @param verifierId position of the circuit's verifier in the list given to the constructor
    /// @param anchorSlots storage slots of the outbox that hold these nodes: 1 to 31 is the peak of that level, 32 to 1055 a
    /// ring entry, which is a node of level 0. At most as many as the circuit has anchors; the rest is filled with zeros
    /// @param stateProof proof of these slots, in this order (`StateProof`)
    /// @param inclusion the Groth16 proof
    /// @param beneficiary account that is recorded as the one who executed, bound in the Groth16 proof; zero for no record
    struct BatchProof {
        uint256 verifierId;
        uint16[] anchorSlots;
        bytes stateProof;
        IInclusionVerifier.Proof inclusion;
        address beneficiary;
    }

    /// @notice What a receiver demands beyond the inbox's own checks. Nothing in it can loosen those.
    /// @param circuitFree refuse what only a Groth16 proof shows
    /// @param participantsMin fewest members of the sync committee that signed, at most 512
    /// @param ageMin fewest seconds that the light client must have held the state
    /// @param verifier a contract that must confirm the message too, or zero
    struct Policy {
        bool circuitFree;
        uint16 participantsMin;
        uint32 ageMin;
        address verifier;
    }

    /// @notice Why a message was passed over. It stays deliverable but for `AlreadyExecuted` and `Expired`.
    enum SkipReason {
        AlreadyExecuted,
        Expired,
        PolicyNotMet
    }

    /// @notice The receiver took the message.
    event MessageExecuted(bytes32 indexed messageId);

    /// @notice The receiver reverted, ran out of the promised gas, has no code, or did not answer with the magic value.
    /// @param reason the first 256 bytes of what it returned
    event MessageFailed(bytes32 indexed messageId, bytes reason);

    /// @notice The message was passed over without calling its receiver.
    event MessageSkipped(bytes32 indexed messageId, SkipReason reason);

    /// @notice One call executed messages for a beneficiary: `record` is the key that the source chain can prove.
    event ExecutionRecorded(bytes32 indexed record, address indexed beneficiary);

    /// @notice A batch is proven and can be executed in parts.
    event BatchProven(bytes32 indexed batch, address indexed beneficiary, bytes32[] parts);

    /// @notice A receiver changed what it demands.
    event PolicySet(address indexed receiver, Policy policy);

    /// @notice A receiver called back into the inbox.
    error Reentered();

    /// @notice The light client follows another chain.
    error WrongSourceChain(uint64 expected, uint64 actual);

    /// @notice More verifiers than an inbox can have.
    error TooManyVerifiers(uint256 count, uint256 most);

    /// @notice No verifier has this id.
    error UnknownVerifier(uint256 verifierId);

    /// @notice More anchors than the circuit has.
    error TooManyAnchors(uint256 count, uint256 most);

    /// @notice The slot holds no node of the mountain range.
    error NotAnAnchor(uint256 slot);

    /// @notice Nothing was ever written to this slot.
    error AnchorAbsent(uint256 slot);

    /// @notice The ring entry of this nonce holds another message id.
    error MessageNotInRing(uint256 nonce, bytes32 expected, bytes32 proven);

    /// @notice The path leads to another node than the proven one.
    error WrongPath(uint256 anchor, uint256 computed);

    /// @notice A path has one sibling for each level below its anchor.
    error WrongPathLength(uint256 length, uint256 level);

    /// @notice This call takes one message.
    error NotOneMessage(uint256 count);

    /// @notice No such batch was proven.
    error BatchNotProven(bytes32 batch);

    /// @notice The messages are not those of this part of the batch.
    error WrongPart(uint256 part, bytes32 expected, bytes32 actual);

    /// @notice The caller supplied too little gas for the receiver's promise. Nothing happened to the message.
    error InsufficientGas(bytes32 messageId, uint256 gasAvailable, uint256 gasLimit);

    /// @notice Only a message whose receiver failed can be retried.
    error NotFailed(bytes32 messageId);

    /// @notice The message was executed before.
    error AlreadyExecuted(bytes32 messageId);

    /// @notice The deadline has passed.
    error Expired(bytes32 messageId, uint256 deadline);

    /// @notice The receiver demands more than what proved the message.
    error PolicyNotMet(bytes32 messageId);

    /// @notice A retry must give at least the promised gas.
    error GasBelowPromise(uint256 gasLimit, uint256 promised);

    /// @notice The receiver failed again.
    error RetryFailed(bytes32 messageId, bytes reason);

    /// @notice A policy that no delivery could meet.
    error InvalidPolicy(Policy policy);

    /// @notice Delivers messages that are still in the outbox's ring. No circuit.
    /// @param source a finalized state of the source chain
    /// @param stateProof proof of the ring slots of these messages, in their order
    /// @param messages packed messages (`MessageList`)
    /// @param beneficiary account that is recorded as the one who executed; zero for no record
    /// @return executed number of messages executed by this call
    function deliverByStorage(
        SourceState calldata source,
        bytes calldata stateProof,
        bytes calldata messages,
        address beneficiary
    ) external returns (uint256 executed);

    /// @notice Delivers one message by its Poseidon path to a peak. No circuit, and it never expires.
    /// @param level level of the peak, 1 to 31
    /// @param stateProof proof of the peak's slot
    /// @param siblings from the leaf upwards, `level` of them
    function deliverByPath(
        SourceState calldata source,
        uint256 level,
        bytes calldata stateProof,
        uint256[] calldata siblings,
        bytes calldata messages,
        address beneficiary
    ) external returns (uint256 executed);

    /// @notice Delivers messages by one Groth16 proof.
    function deliverBatch(SourceState calldata source, BatchProof calldata proof, bytes calldata messages)
        external
        returns (uint256 executed);

    /// @notice Proves a batch without executing it, for batches that exceed one transaction.
    /// @param parts ids of the messages, grouped as they will be executed
    /// @return batch the batch's key
    function proveBatch(SourceState calldata source, BatchProof calldata proof, bytes32[][] calldata parts)
        external
        returns (bytes32 batch);

    /// @notice Executes one part of a proven batch.
    /// @param partHashes hash of each part's ids
    /// @param part which of them
    /// @param beneficiary the beneficiary of the proof
    /// @param messages the packed messages of the part
    function executeProven(bytes32[] calldata partHashes, uint256 part, address beneficiary, bytes calldata messages)
        external
        returns (uint256 executed);

    /// @notice Calls the receiver of a failed message again. Anyone can, until the deadline.
    /// @param gasLimit gas for the receiver, at least what the message promised
    /// @param beneficiary account that is recorded as the one who executed; zero for no record
    function retry(Message calldata message, uint32 gasLimit, address beneficiary) external;

    /// @notice Sets what the caller, as a receiver, demands of deliveries to itself.
    function setPolicy(Policy calldata policy) external;

    /// @notice What a receiver demands.
    function policyOf(address receiver) external view returns (Policy memory);

    /// @notice Whether the message with this nonce was executed.
    function isExecuted(uint256 nonce) external view returns (bool);

    /// @notice Whether the message was proven, its receiver failed, and it was not executed since.
    function isFailed(bytes32 messageId, uint256 nonce) external view returns (bool);

    /// @notice Whether a batch was proven.
    function isProven(bytes32 batch) external view returns (bool);

    /// @notice Whether one call executed exactly these messages for this beneficiary.
    function isRecorded(address beneficiary, bytes32[] calldata ids) external view returns (bool);

    /// @notice The verifier with this id and the number of its anchors.
    function verifier(uint256 verifierId) external view returns (IInclusionVerifier, uint256 anchors);
}
