// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

/// @notice A further verifier that a receiver may demand beside the light client: a second opinion, never a replacement.
interface IMessageVerifier {
    /// @notice Whether this verifier, too, holds the message to be genuine. Called statically, with at most 200,000 gas.
    /// @return magic `keccak256("heliogram.verifier.confirmMessage.v1")` if it does
    function confirmMessage(bytes32 messageId) external view returns (bytes32 magic);
}
