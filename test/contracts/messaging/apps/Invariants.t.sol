// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {Test} from "../../base/Test.sol";
import {Handler} from "./Handler.sol";

/// What holds after any sequence of sends, deliveries, failures, retries, expiries and settlements in both directions, on the
/// real outbox, the executing half of the real inbox and the token bridge; proofs are replaced by an oracle of truth.
contract MessagingInvariants is Test {
    Handler private handler;

    function setUp() public {
        handler = new Handler();
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    function targetSelectors() external view returns (FuzzSelector[] memory selectors) {
        selectors = new FuzzSelector[](1);
        selectors[0].addr = address(handler);
        selectors[0].selectors = new bytes4[](9);
        selectors[0].selectors[0] = Handler.send.selector;
        selectors[0].selectors[1] = Handler.deliver.selector;
        selectors[0].selectors[2] = Handler.retry.selector;
        selectors[0].selectors[3] = Handler.finalize.selector;
        selectors[0].selectors[4] = Handler.acknowledge.selector;
        selectors[0].selectors[5] = Handler.reclaim.selector;
        selectors[0].selectors[6] = Handler.claim.selector;
        selectors[0].selectors[7] = Handler.refund.selector;
        selectors[0].selectors[8] = Handler.pass.selector;
    }

    function invariant_supplyIsConserved() public {
        handler.assertSupply();
    }

    function invariant_feesAreConserved() public view {
        handler.assertFees();
    }

    /// The actions of the handler, each reached: the invariants above are not true of nothing.
    function test_everyActionIsReached() public {
        for (uint256 i = 0; i < 1_500; i++) {
            uint256 r = uint256(keccak256(abi.encode("walk", i)));
            (uint256 action, uint256 side, uint256 which) = ((r >> 16) % 9, r >> 32, r >> 64);
            if (action == 0) handler.send(side, r >> 96, r >> 104, (r >> 112) % 400_000, r >> 128, r >> 192);
            else if (action == 1) handler.deliver(side, which, r & 1 == 0);
            else if (action == 2) handler.retry(side, which);
            else if (action == 3) handler.finalize(side);
            else if (action == 4) handler.acknowledge(side, which);
            else if (action == 5) handler.reclaim(side, which);
            else if (action == 6) handler.claim(side, which);
            else if (action == 7) handler.refund(side, which);
            else handler.pass(r >> 200);
        }
        handler.assertSupply();
        handler.assertFees();
        string[9] memory actions = [
            "send", "execute", "deliver again", "deliver late", "finalize", "acknowledge", "reclaim", "claim", "refund"
        ];
        for (uint256 i = 0; i < actions.length; i++) assertLe(1, handler.did(actions[i]), actions[i]);
    }

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }
}
