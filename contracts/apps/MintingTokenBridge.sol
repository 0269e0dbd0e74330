// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {TokenBridge} from "./TokenBridge.sol";

/// @title MintingTokenBridge
/// @notice The end away from the token's home, and the token itself there: burns tokens that leave, mints those that arrive.
/// Two such ends make a token that has no home and is burned and minted on both sides.
contract MintingTokenBridge is TokenBridge, ERC20 {
    uint8 private immutable _decimals;

    constructor(Route memory route_, string memory name_, string memory symbol_, uint8 decimals_)
        TokenBridge(route_)
        ERC20(name_, symbol_)
    {
        _decimals = decimals_;
    }

    /// @inheritdoc ERC20
    function decimals() public view override returns (uint8) {
        return _decimals;
    }

    /// @inheritdoc TokenBridge
    function _take(address from, uint256 amount) internal override {
        _burn(from, amount);
    }

    /// @inheritdoc TokenBridge
    function _give(address to, uint256 amount) internal override {
        _mint(to, amount);
    }
}
