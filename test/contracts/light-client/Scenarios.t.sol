// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {BeaconLightClient} from "../../../contracts/light-client/BeaconLightClient.sol";
import {LightClientParameters, LightClientUpdate, Status} from "../../../contracts/light-client/LightClientTypes.sol";
import {LightClientTest} from "./LightClientTest.sol";

/// Replays what `fixtures.test.ts` wrote: real and simulated updates, with what must come of each.
contract ScenariosTest is LightClientTest {
    struct Step {
        uint64 time;
        bytes4 outcome;
        bool compared;
        uint64 slot;
        bytes32 current;
        bytes32 next;
        LightClientUpdate update;
    }

    struct Scenario {
        LightClientParameters parameters;
        uint64 time;
        bytes32 knownNext;
        Step[] steps;
    }

    error UnexpectedOutcome(string group, uint256 scenario, uint256 step, bytes4 expected, bytes4 actual);
    error UnexpectedState(string group, uint256 scenario, uint256 step, uint64 slot, bytes32 current, bytes32 next);

    bytes32 private constant NEXT_COMMITTEE_SLOT = bytes32(uint256(36));
    bytes4 private constant ANY = 0xffffffff;

    function test_mainnetAndSepolia() public {
        replay("networks");
    }

    function test_negatives() public {
        replay("negatives");
    }

    function test_specVectors() public {
        replay("spec");
    }

    function test_simulatedForks() public {
        replay("forks");
    }

    function replay(string memory group) private {
        uint256 count = abi.decode(readFixture(string.concat(group, "-count")), (uint256));
        assertTrue(count > 0, "no scenarios");
        for (uint256 i = 0; i < count; ++i) {
            Scenario memory scenario =
                abi.decode(readFixture(string.concat(group, "-", vm.toString(i))), (Scenario));
            vm.warp(scenario.time);
            BeaconLightClient client = new BeaconLightClient(scenario.parameters);
            if (scenario.knownNext != 0) {
                vm.store(address(client), NEXT_COMMITTEE_SLOT, scenario.knownNext);
                assertEq(client.nextCommitteeRoot(), scenario.knownNext, "storage layout");
            }
            for (uint256 j = 0; j < scenario.steps.length; ++j) {
                _check(client, scenario.steps[j], group, i, j);
            }
        }
    }

    function _check(BeaconLightClient client, Step memory step, string memory group, uint256 i, uint256 j) private {
        vm.warp(step.time);
        Status memory before = client.status();
        bytes4 outcome = 0;
        try client.submitUpdate(step.update) {}
        catch (bytes memory reason) {
            outcome = reason.length < 4 ? bytes4(0x00000001) : bytes4(reason);
        }
        bool expected = step.outcome == ANY ? outcome != 0 : outcome == step.outcome;
        if (!expected) revert UnexpectedOutcome(group, i, j, step.outcome, outcome);
        Status memory s = client.status();
        if (step.compared) {
            if (s.slot != step.slot || s.currentCommitteeRoot != step.current || s.nextCommitteeRoot != step.next) {
                revert UnexpectedState(group, i, j, s.slot, s.currentCommitteeRoot, s.nextCommitteeRoot);
            }
        }
        _invariants(before, s);
    }

    /// The head never goes back, a period's committee never changes, and rotation passes on what was stored.
    function _invariants(Status memory before, Status memory s) private pure {
        assertLe(before.slot, s.slot, "head went back");
        if (s.period == before.period) {
            assertEq(s.currentCommitteeRoot, before.currentCommitteeRoot, "current committee changed");
            if (before.nextCommitteeRoot != 0) {
                assertEq(s.nextCommitteeRoot, before.nextCommitteeRoot, "next committee changed");
            }
        } else {
            assertEq(s.period, before.period + 1, "a period was skipped");
            assertEq(s.currentCommitteeRoot, before.nextCommitteeRoot, "committee did not move up");
        }
    }
}
