// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

/// @notice Says whether a light client can still accept new states.
interface ILiveness {
    /// @notice False once the client is frozen or its trusting period has passed; it then never becomes true again.
    function isLive() external view returns (bool);
}
