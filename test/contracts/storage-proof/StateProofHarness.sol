// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {MerklePatricia} from "../../../contracts/libraries/MerklePatricia.sol";
import {StateProof} from "../../../contracts/libraries/StateProof.sol";

/// Gives the libraries a calldata boundary.
contract StateProofHarness {
    function slots(
        bytes32 stateRoot,
        address account,
        bytes32 codeHash,
        bytes32[] memory slotKeys,
        bytes calldata proof
    ) external pure returns (uint256[] memory) {
        return StateProof.slots(stateRoot, account, codeHash, slotKeys, proof);
    }

    function slotOrAbsent(bytes32 stateRoot, address account, bytes32 codeHash, bytes32 slotKey, bytes calldata proof)
        external
        pure
        returns (uint256)
    {
        return StateProof.slotOrAbsent(stateRoot, account, codeHash, slotKey, proof);
    }

    function slotsUnder(bytes32 storageRoot, bytes32[] memory slotKeys, bytes calldata proof)
        external
        pure
        returns (uint256[] memory)
    {
        return StateProof.slotsUnder(storageRoot, slotKeys, proof);
    }

    /// Execution gas of `StateProof.slots`, without the call around it.
    function gasOfSlots(
        bytes32 stateRoot,
        address account,
        bytes32 codeHash,
        bytes32[] memory slotKeys,
        bytes calldata proof
    ) external view returns (uint256 used) {
        used = gasleft();
        StateProof.slots(stateRoot, account, codeHash, slotKeys, proof);
        used -= gasleft();
    }

    function get(bytes32 root, bytes memory key, bytes[] memory nodes) external pure returns (bool, bytes memory) {
        return MerklePatricia.get(root, key, nodes);
    }

    function gasOfGet(bytes32 root, bytes memory key, bytes[] memory nodes) external view returns (uint256 used) {
        used = gasleft();
        MerklePatricia.get(root, key, nodes);
        used -= gasleft();
    }
}
