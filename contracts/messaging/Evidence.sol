// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {FinalizedState} from "../types/FinalizedState.sol";

/// @notice What a message was proven with, as far as receivers may care, in one word that is never zero.
/// @dev Bit 0 is set, bit 1 says that a Groth16 proof was needed, bits 8 to 71 are the signers, bits 72 to 135 the time at
/// which the light client accepted the state.
type Evidence is uint256;

using {circuitUsed, participants, acceptedAt} for Evidence global;

uint256 constant PRESENT = 1;
uint256 constant CIRCUIT_USED = 2;
uint256 constant PARTICIPANTS_SHIFT = 8;
uint256 constant ACCEPTED_AT_SHIFT = 72;

function evidenceOf(FinalizedState calldata state, bool circuit) pure returns (Evidence) {
    return Evidence.wrap(
        PRESENT | (circuit ? CIRCUIT_USED : 0) | uint256(state.participants) << PARTICIPANTS_SHIFT
            | uint256(state.acceptedAt) << ACCEPTED_AT_SHIFT
    );
}

function circuitUsed(Evidence self) pure returns (bool) {
    return Evidence.unwrap(self) & CIRCUIT_USED != 0;
}

function participants(Evidence self) pure returns (uint256) {
    return uint64(Evidence.unwrap(self) >> PARTICIPANTS_SHIFT);
}

function acceptedAt(Evidence self) pure returns (uint256) {
    return uint64(Evidence.unwrap(self) >> ACCEPTED_AT_SHIFT);
}
