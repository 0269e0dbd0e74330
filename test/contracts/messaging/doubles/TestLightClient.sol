// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {ILightClient} from "../../../../contracts/interfaces/ILightClient.sol";
import {ILiveness} from "../../../../contracts/interfaces/ILiveness.sol";
import {FinalizedState} from "../../../../contracts/types/FinalizedState.sol";

/// A light client that believes whatever the test tells it, and keeps it the way the real one does.
contract TestLightClient is ILightClient, ILiveness {
    uint64 public immutable sourceChainId;
    bool public frozen;
    mapping(uint256 index => bytes32) private _states;

    constructor(uint64 sourceChainId_) {
        sourceChainId = sourceChainId_;
    }

    function accept(uint256 index, FinalizedState calldata state) external {
        _states[index] = keccak256(abi.encode(state));
    }

    function freeze() external {
        frozen = true;
    }

    function isLive() external view returns (bool) {
        return !frozen;
    }

    function requireNotFrozen() external view {
        if (frozen) revert Frozen();
    }

    function verifyState(uint256 index, FinalizedState calldata state) external view {
        if (frozen) revert Frozen();
        if (_states[index] != keccak256(abi.encode(state))) revert UnknownState(index);
    }
}
