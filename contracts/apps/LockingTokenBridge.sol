// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {TokenBridge} from "./TokenBridge.sol";

/// @title LockingTokenBridge
/// @notice The end at the token's home: locks tokens that leave, releases those that return.
contract LockingTokenBridge is TokenBridge {
    using SafeERC20 for IERC20;

    /// @notice The token took more or less than it was told to, for example a fee of its own.
    error AmountChanged(uint256 expected, uint256 actual);

    /// @notice The token.
    IERC20 public immutable token;

    constructor(Route memory route_, IERC20 token_) TokenBridge(route_) {
        token = token_;
    }

    /// @inheritdoc TokenBridge
    function _take(address from, uint256 amount) internal override {
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(from, address(this), amount);
        uint256 got = token.balanceOf(address(this)) - before;
        if (got != amount) revert AmountChanged(amount, got);
    }

    /// @inheritdoc TokenBridge
    function _give(address to, uint256 amount) internal override {
        token.safeTransfer(to, amount);
    }
}
