// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {ILightClient} from "../interfaces/ILightClient.sol";
import {ExecutionHeader} from "../libraries/ExecutionHeader.sol";
import {StateProof} from "../libraries/StateProof.sol";
import {FinalizedState} from "../types/FinalizedState.sol";

/// @title Reads an older execution state through a newer one
/// @notice A state that has left a light client's ring, or never was in it, is reached through one that is there: every state
/// since Prague holds the hashes of the 8,191 blocks before it (EIP-2935), and a block's header holds its state root. Stateless:
/// one contract serves all light clients of a chain.
contract AncestorReader {
    /// @notice The header's hash is not the one that the newer state holds for its number.
    error NotAnAncestor(uint64 number, bytes32 expected, bytes32 actual);

    /// Address and code of the system contract of EIP-2935. Block `n` is at slot `n mod 8191`.
    address public constant HISTORY = 0x0000F90827F1C53a10cb7A02335B175320002935;
    bytes32 public constant HISTORY_CODE_HASH = 0x6e49e66782037c0555897870e29fa5e552daf4719552131a0abce779daec0a5d;
    uint256 public constant HISTORY_WINDOW = 8191;

    /// @notice State root, number and timestamp of the block with this header, if it is an ancestor of a state that the light
    /// client keeps.
    /// @dev Reverts with the light client's, the trie's or the header's error otherwise. A slot of the history may hold the hash
    /// of a block older than the window, if the chain adopted EIP-2935 only lately: it is an ancestor all the same.
    /// @param index place of the newer state in the light client's ring
    /// @param header RLP of the older block's header
    /// @param proof proof of the history's slot `number mod 8191` in the newer state
    function readAncestor(
        ILightClient client,
        uint256 index,
        FinalizedState calldata state,
        bytes calldata header,
        bytes calldata proof
    ) external view returns (bytes32 stateRoot, uint64 number, uint64 timestamp) {
        client.verifyState(index, state);
        (stateRoot, number, timestamp) = ExecutionHeader.read(header);
        bytes32[] memory slots = new bytes32[](1);
        slots[0] = bytes32(uint256(number) % HISTORY_WINDOW);
        uint256[] memory values = StateProof.slots(state.stateRoot, HISTORY, HISTORY_CODE_HASH, slots, proof);
        bytes32 hash = keccak256(header);
        // An empty slot is 0, which is no header's hash.
        if (hash != bytes32(values[0])) revert NotAnAncestor(number, bytes32(values[0]), hash);
    }
}
