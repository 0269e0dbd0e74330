// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {IInclusionVerifier} from "../../../../contracts/interfaces/IInclusionVerifier.sol";

/// A verifier that accepts exactly the one statement it was told.
contract TestVerifier is IInclusionVerifier {
    error NotTheStatement();

    uint256 public constant anchorCount = 2;
    uint256 public constant leafCapacity = 1_024;
    bytes32 public constant keyDigest = bytes32(uint256(1));
    bytes32 private _statement;

    function expect(uint256[] calldata values, uint256[] calldata levels, uint256[] calldata leaves, address beneficiary)
        external
    {
        _statement = keccak256(abi.encode(values, levels, leaves, beneficiary));
    }

    function verifyInclusion(
        Proof calldata,
        uint256[] calldata values,
        uint256[] calldata levels,
        uint256[] calldata leaves,
        address beneficiary
    ) external view {
        if (keccak256(abi.encode(values, levels, leaves, beneficiary)) != _statement) revert NotTheStatement();
    }
}
