// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {FinalizedState} from "../types/FinalizedState.sol";

/// @notice What a contract that reads proven states needs of a light client.
interface ILightClient {
    /// @notice The state is not, or no longer, among the finalized states kept.
    error UnknownState(uint256 index);

    /// @notice Conflicting finality was proven: the client answers nothing any more.
    error Frozen();

    /// @notice EIP-155 id of the chain that is followed.
    function sourceChainId() external view returns (uint64);

    /// @notice Returns if `state` is the finalized state kept at `index` of the ring, reverts otherwise.
    /// @param index position in the ring, as emitted when the state was accepted
    function verifyState(uint256 index, FinalizedState calldata state) external view;

    /// @notice Reverts with `Frozen` once conflicting finality was proven. For users of what was proven earlier: a state may
    /// have left the ring since, but nothing that a frozen client ever confirmed may be acted on.
    function requireNotFrozen() external view;
}
