// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {IInclusionVerifier} from "../../../../contracts/interfaces/IInclusionVerifier.sol";
import {VerifyingKey} from "../../../../contracts/proofs/VerifyingKey.sol";

/// A Groth16 key whose secrets are known, and the simulator that proves anything with them: what a delivery costs does not
/// depend on where its proof comes from. Secrets: alpha 7, beta 2, gamma 1, delta 2, IC 3, 4, 5, 6.
library SimulatedKey {
    uint256 private constant P = 21888242871839275222246405745257275088548364400416034343698204186575808495617;
    uint256 private constant A = 37;

    function key() internal view returns (VerifyingKey memory k) {
        k.alpha = times(7);
        k.beta = g2Twice();
        k.gamma = g2();
        k.delta = g2Twice();
        for (uint256 i = 0; i < 4; i++) k.ic[i] = times(3 + i);
    }

    /// Proof for the public signals (commitment, y, r): a b = alpha beta + (IC . signals) gamma + c delta, with b = 1.
    function prove(uint256 commitment, uint256 y, uint256 r) internal view returns (IInclusionVerifier.Proof memory proof) {
        uint256 sum = addmod(addmod(3, mulmod(4, commitment, P), P), addmod(mulmod(5, y, P), mulmod(6, r, P), P), P);
        uint256 rest = addmod(A, P - addmod(14, sum, P), P);
        proof.a = times(A);
        proof.b = g2();
        proof.c = times(mulmod(rest, (P + 1) / 2, P));
        proof.commitment = commitment;
    }

    function times(uint256 scalar) private view returns (uint256[2] memory point) {
        uint256[3] memory input = [uint256(1), 2, scalar];
        assembly ("memory-safe") {
            if iszero(staticcall(gas(), 7, input, 0x60, point, 0x40)) { revert(0, 0) }
        }
    }

    function g2() private pure returns (uint256[4] memory) {
        return [
            0x198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c2,
            0x1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed,
            0x090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b,
            0x12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa
        ];
    }

    function g2Twice() private pure returns (uint256[4] memory) {
        return [
            0x203e205db4f19b37b60121b83a7333706db86431c6d835849957ed8c3928ad79,
            0x27dc7234fd11d3e8c36c59277c3e6f149d5cd3cfa9a62aee49f8130962b4b3b9,
            0x195e8aa5b7827463722b8c153931579d3505566b4edf48d498e185f0509de152,
            0x04bb53b8977e5f92a0bc372742c4830944a59b4fe6b1c0466e2a6dad122b5d2e
        ];
    }
}
