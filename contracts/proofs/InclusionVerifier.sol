// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {IInclusionVerifier} from "../interfaces/IInclusionVerifier.sol";
import {Bn254} from "./Bn254.sol";
import {Groth16Verifier} from "./Groth16Verifier.sol";
import {VerifyingKey, VerifyingKeys} from "./VerifyingKey.sol";

/// @title Verifier of message inclusion, one for each circuit instance
/// @notice Turns anchors and leaves into the three public signals of the circuit, and checks the proof.
/// @dev The statement is the vector `V = (anchor values, packed anchor levels, leaves in order)`. The circuit commits to
/// everything that decides its own `V'` in `commitment` and puts out `y`, the monic polynomial with coefficients `V'` at
/// `r`. Here `r` is a hash of `commitment` and the real `V`, so `V'` is fixed before `r` is known, and equal values at `r`
/// mean equal vectors but for a chance of `length / p`. `docs/public-signal-compression.md` has the argument.
contract InclusionVerifier is IInclusionVerifier, Groth16Verifier {
    /// @notice Shape of the circuit instance.
    /// @param chunks subtrees that one proof opens
    /// @param chunkDepth each subtree has `2^chunkDepth` leaves
    /// @param pathDepth most levels that a subtree's root is climbed to an anchor
    /// @param anchors number of anchors
    struct Instance {
        uint256 chunks;
        uint256 chunkDepth;
        uint256 pathDepth;
        uint256 anchors;
    }

    /// @notice The numbers are no circuit instance that this contract can serve.
    error InvalidInstance(Instance instance);

    /// @notice The verifying key comes from no ceremony and is worthless outside the devnet.
    error DevelopmentKey(uint256 chainId);

    /// @notice As many anchors as the instance has must be given, unused ones as zeros.
    error WrongAnchorCount(uint256 values, uint256 levels, uint256 expected);

    /// @notice A node value is not below the scalar field.
    error AnchorOutOfField(uint256 index, uint256 value);

    /// @notice No node of a mountain range of at most 2^32 leaves stands so high.
    error AnchorLevelTooLarge(uint256 index, uint256 level);

    /// @notice An unused anchor, of value zero, must have level zero.
    error UnusedAnchorHasLevel(uint256 index, uint256 level);

    /// @notice Nothing is opened, or more than the instance can open.
    error WrongLeafCount(uint256 leaves, uint256 capacity);

    /// @notice A leaf is a message id shifted right by 8 bits and so below 2^248.
    error LeafTooLarge(uint256 index, uint256 leaf);

    bytes32 private constant DOMAIN = keccak256("heliogram.inclusion.v1");
    uint256 private constant SCALAR_FIELD = Bn254.SCALAR_FIELD;
    uint256 private constant LEAF_BITS = 248;
    uint256 private constant LEVEL_MAX = 31;
    // Levels are packed one to a byte into one element of the field, which has room for 31 of them.
    uint256 private constant ANCHORS_MAX = 31;
    // The two chains of the devnet.
    uint256 private constant DEVNET_CHAIN_A = 31337;
    uint256 private constant DEVNET_CHAIN_B = 31338;

    /// @inheritdoc IInclusionVerifier
    uint256 public immutable anchorCount;
    /// @inheritdoc IInclusionVerifier
    uint256 public immutable leafCapacity;
    /// @inheritdoc IInclusionVerifier
    bytes32 public immutable keyDigest;
    /// @notice True if the key comes from no ceremony; the verifier then works on the chains of the devnet only.
    bool public immutable development;

    /// @param key verifying key of the instance
    /// @param instance shape of the circuit
    /// @param isDevelopment true for a key that was made without a ceremony
    constructor(VerifyingKey memory key, Instance memory instance, bool isDevelopment) Groth16Verifier(key) {
        if (
            instance.chunks == 0 || instance.chunks > 2 ** LEVEL_MAX || instance.chunkDepth > LEVEL_MAX
                || instance.pathDepth > LEVEL_MAX + 1 || instance.anchors == 0 || instance.anchors > ANCHORS_MAX
        ) revert InvalidInstance(instance);
        anchorCount = instance.anchors;
        leafCapacity = instance.chunks << instance.chunkDepth;
        keyDigest = keccak256(
            abi.encode(
                VerifyingKeys.digest(key),
                instance.chunks,
                instance.chunkDepth,
                instance.pathDepth,
                instance.anchors,
                isDevelopment
            )
        );
        development = isDevelopment;
        if (isDevelopment) _requireDevnet();
    }

    /// @inheritdoc IInclusionVerifier
    function verifyInclusion(
        Proof calldata proof,
        uint256[] calldata anchorValues,
        uint256[] calldata anchorLevels,
        uint256[] calldata leaves,
        address beneficiary
    ) external view {
        // Not only in the constructor: the chain id of a running chain can change.
        if (development) _requireDevnet();
        uint256[] memory vector = _vector(anchorValues, anchorLevels, leaves);
        uint256 r = _challenge(proof.commitment, leaves.length, beneficiary, vector);
        uint256 y = _evaluate(vector, r);
        _verifyProof(proof.a, proof.b, proof.c, proof.commitment, y, r);
    }

    /// @dev Puts the statement together. Anchors and their levels are checked here, leaves in `_evaluate`.
    function _vector(uint256[] calldata anchorValues, uint256[] calldata anchorLevels, uint256[] calldata leaves)
        private
        view
        returns (uint256[] memory vector)
    {
        uint256 anchors = anchorCount;
        if (anchorValues.length != anchors || anchorLevels.length != anchors) {
            revert WrongAnchorCount(anchorValues.length, anchorLevels.length, anchors);
        }
        if (leaves.length == 0 || leaves.length > leafCapacity) revert WrongLeafCount(leaves.length, leafCapacity);

        vector = new uint256[](anchors + 1 + leaves.length);
        uint256 packedLevels = 0;
        for (uint256 i = 0; i < anchors; ++i) {
            (uint256 value, uint256 level) = (anchorValues[i], anchorLevels[i]);
            if (value >= SCALAR_FIELD) revert AnchorOutOfField(i, value);
            if (level > LEVEL_MAX) revert AnchorLevelTooLarge(i, level);
            if (value == 0 && level != 0) revert UnusedAnchorHasLevel(i, level);
            vector[i] = value;
            packedLevels |= level << (8 * i);
        }
        vector[anchors] = packedLevels;
        assembly ("memory-safe") {
            // Behind the length, the anchors and the levels there is room for exactly these.
            calldatacopy(add(vector, shl(5, add(anchors, 2))), leaves.offset, shl(5, leaves.length))
        }
    }

    /// @dev The point at which the polynomials are compared. Reduction modulo p makes no value more than six times as likely
    /// as another.
    function _challenge(uint256 commitment, uint256 leafCount, address beneficiary, uint256[] memory vector)
        private
        view
        returns (uint256)
    {
        bytes32 vectorHash;
        assembly ("memory-safe") {
            vectorHash := keccak256(add(vector, 0x20), shl(5, mload(vector)))
        }
        bytes32 hash = keccak256(
            abi.encode(
                DOMAIN, block.chainid, address(this), keyDigest, anchorCount, leafCount, beneficiary, commitment, vectorHash
            )
        );
        return uint256(hash) % SCALAR_FIELD;
    }

    /// @dev `r^N + sum of vector[i] r^i` for i below N, by Horner's rule from the last element. Being monic, it binds N.
    /// Checks the leaves on the way. A leaf costs about 120 gas in all, its copy and its hash included.
    function _evaluate(uint256[] memory vector, uint256 r) private view returns (uint256 y) {
        uint256 firstLeaf = anchorCount + 1;
        uint256 bits = 0;
        uint256 p = SCALAR_FIELD;
        assembly ("memory-safe") {
            let first := add(vector, 0x20)
            let leaf := add(first, shl(5, firstLeaf))
            let element := add(first, shl(5, mload(vector)))
            y := 1
            // A product is below p and an element, once checked, as well: sums stay below 2p and need no reduction.
            for {} gt(element, leaf) {} {
                element := sub(element, 0x20)
                let value := mload(element)
                bits := or(bits, value)
                y := add(mulmod(y, r, p), value)
            }
            for {} gt(element, first) {} {
                element := sub(element, 0x20)
                y := add(mulmod(y, r, p), mload(element))
            }
            y := mod(y, p)
        }
        if (bits >> LEAF_BITS != 0) _refuseLeaves(vector, firstLeaf);
    }

    /// @dev Names the first leaf that is too large.
    function _refuseLeaves(uint256[] memory vector, uint256 firstLeaf) private pure {
        for (uint256 i = firstLeaf; i < vector.length; ++i) {
            if (vector[i] >> LEAF_BITS != 0) revert LeafTooLarge(i - firstLeaf, vector[i]);
        }
    }

    function _requireDevnet() private view {
        if (block.chainid != DEVNET_CHAIN_A && block.chainid != DEVNET_CHAIN_B) revert DevelopmentKey(block.chainid);
    }
}
