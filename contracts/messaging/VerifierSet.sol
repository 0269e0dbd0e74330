// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {IInbox} from "../interfaces/IInbox.sol";
import {IInclusionVerifier} from "../interfaces/IInclusionVerifier.sol";

/// @notice Up to eight verifiers, fixed at construction, kept in code: reading one costs no storage access.
abstract contract VerifierSet {
    uint256 private constant VERIFIERS_MAX = 8;

    // Address, and above it the number of anchors; zero if there is none.
    uint256 private immutable _verifier0;
    uint256 private immutable _verifier1;
    uint256 private immutable _verifier2;
    uint256 private immutable _verifier3;
    uint256 private immutable _verifier4;
    uint256 private immutable _verifier5;
    uint256 private immutable _verifier6;
    uint256 private immutable _verifier7;

    constructor(IInclusionVerifier[] memory verifiers) {
        if (verifiers.length > VERIFIERS_MAX) revert IInbox.TooManyVerifiers(verifiers.length, VERIFIERS_MAX);
        _verifier0 = _pack(verifiers, 0);
        _verifier1 = _pack(verifiers, 1);
        _verifier2 = _pack(verifiers, 2);
        _verifier3 = _pack(verifiers, 3);
        _verifier4 = _pack(verifiers, 4);
        _verifier5 = _pack(verifiers, 5);
        _verifier6 = _pack(verifiers, 6);
        _verifier7 = _pack(verifiers, 7);
    }

    function _pack(IInclusionVerifier[] memory verifiers, uint256 id) private view returns (uint256) {
        if (id >= verifiers.length) return 0;
        return uint256(uint160(address(verifiers[id]))) | verifiers[id].anchorCount() << 160;
    }

    function _verifier(uint256 id) internal view returns (IInclusionVerifier, uint256 anchors) {
        uint256 packed = 0;
        if (id == 0) packed = _verifier0;
        else if (id == 1) packed = _verifier1;
        else if (id == 2) packed = _verifier2;
        else if (id == 3) packed = _verifier3;
        else if (id == 4) packed = _verifier4;
        else if (id == 5) packed = _verifier5;
        else if (id == 6) packed = _verifier6;
        else if (id == 7) packed = _verifier7;
        if (packed == 0) revert IInbox.UnknownVerifier(id);
        return (IInclusionVerifier(address(uint160(packed))), packed >> 160);
    }
}
