// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

/// @notice Verifies one Groth16 proof that many leaves lie under a few nodes of a mountain range.
interface IInclusionVerifier {
    /// @param a Groth16 A, affine G1 (x, y)
    /// @param b Groth16 B, affine G2 in the order of EIP-197 (x.c1, x.c0, y.c1, y.c0)
    /// @param c Groth16 C, affine G1 (x, y)
    /// @param commitment public signal `c`: binds everything private that influences `y`
    struct Proof {
        uint256[2] a;
        uint256[4] b;
        uint256[2] c;
        uint256 commitment;
    }

    /// @notice Number of anchors of the circuit instance. Unused ones are passed as zero value and zero level.
    function anchorCount() external view returns (uint256);

    /// @notice Largest number of leaves that one proof can open.
    function leafCapacity() external view returns (uint256);

    /// @notice Digest of the verifying key and the instance.
    function keyDigest() external view returns (bytes32);

    /// @notice Reverts with its own error for each way in which the proof or an input is wrong.
    /// @param anchorValues node values, exactly `anchorCount` of them
    /// @param anchorLevels height of each node above the leaves, exactly `anchorCount` of them
    /// @param leaves leaves in the order in which the proof opens them
    /// @param beneficiary account that the proof is bound to
    function verifyInclusion(
        Proof calldata proof,
        uint256[] calldata anchorValues,
        uint256[] calldata anchorLevels,
        uint256[] calldata leaves,
        address beneficiary
    ) external view;
}
