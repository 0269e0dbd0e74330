// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {IBeaconLightClient} from "../../../contracts/interfaces/IBeaconLightClient.sol";
import {BeaconLightClient} from "../../../contracts/light-client/BeaconLightClient.sol";
import {Condition, LightClientParameters, LightClientUpdate, Status} from "../../../contracts/light-client/LightClientTypes.sol";
import {BLS12381} from "../../../contracts/libraries/BLS12381.sol";
import {SSZ} from "../../../contracts/libraries/SSZ.sol";
import {SyncCommittee} from "../../../contracts/libraries/SyncCommittee.sol";
import {LightClientTest} from "./LightClientTest.sol";

/// One thing is changed at a time.
contract MutationsTest is LightClientTest {
    uint256 private constant GAS = 3_000_000;

    LightClientParameters private parameters;
    LightClientUpdate private update;
    BeaconLightClient private client;

    LightClientParameters private conflictParameters;
    /// Two conflicting updates, and two more of the first chain.
    LightClientUpdate[4] private others;

    function setUp() public {
        parameters = readParameters("fulu-parameters");
        update = readUpdate("fulu-update");
        vm.warp(slotTime(parameters, update.signatureSlot) + 12);
        client = deploy(parameters);
        (conflictParameters, others[0], others[1], others[2], others[3]) = abi.decode(
            readFixture("conflict"),
            (LightClientParameters, LightClientUpdate, LightClientUpdate, LightClientUpdate, LightClientUpdate)
        );
    }

    function refuse(LightClientUpdate memory u, bytes4 reason) private {
        vm.expectPartialRevert(reason);
        client.submitUpdate{gas: GAS}(u);
    }

    function test_headers() public {
        for (uint256 field = 0; field < 4; ++field) {
            LightClientUpdate memory u = update;
            if (field == 0) u.attested.proposerIndex ^= 1;
            if (field == 1) u.attested.parentRoot ^= bytes32(uint256(1));
            if (field == 2) u.attested.bodyRoot ^= bytes32(uint256(1));
            if (field == 3) u.attested.slot -= 1;
            refuse(u, BLS12381.WrongSignature.selector);
            u = update;
            if (field == 0) u.finalized.proposerIndex ^= 1;
            if (field == 1) u.finalized.parentRoot ^= bytes32(uint256(1));
            if (field == 2) u.finalized.bodyRoot ^= bytes32(uint256(1));
            if (field == 3) u.finalized.slot -= 1;
            refuse(u, IBeaconLightClient.WrongFinalityBranch.selector);
        }
        LightClientUpdate memory s = update;
        s.attested.stateRoot ^= bytes32(uint256(1));
        refuse(s, IBeaconLightClient.WrongFinalityBranch.selector);
        s = update;
        s.finalized.stateRoot ^= bytes32(uint256(1));
        refuse(s, IBeaconLightClient.WrongFinalityBranch.selector);
    }

    function test_slots() public {
        LightClientUpdate memory u = update;
        u.signatureSlot = u.attested.slot;
        refuse(u, IBeaconLightClient.SlotOrder.selector);
        u = update;
        u.finalized.slot = u.attested.slot + 1;
        u.signatureSlot = u.attested.slot + 2;
        refuse(u, IBeaconLightClient.SlotOrder.selector);
        u = update;
        u.finalized.slot = 0;
        refuse(u, IBeaconLightClient.SlotOrder.selector);
        u = update;
        u.signatureSlot += 2;
        refuse(u, IBeaconLightClient.SignatureFromTheFuture.selector);
        u = update;
        u.attested.slot = u.finalized.slot;
        u.signatureSlot = u.attested.slot - 8192;
        refuse(u, IBeaconLightClient.SlotOrder.selector);
    }

    /// What the specification leaves unsigned: the signature slot, within its fork, its period and the clock.
    function test_signatureSlotIsUnsigned() public {
        LightClientUpdate memory u = update;
        u.signatureSlot += 1;
        client.submitUpdate(u);
        assertEq(client.status().slot, u.finalized.slot, "head");
    }

    function test_periodsThatAreNotHeld() public {
        vm.warp(slotTime(parameters, update.signatureSlot) + 3 * 8192 * 12);
        LightClientUpdate memory u = update;
        u.signatureSlot += 8192;
        refuse(u, IBeaconLightClient.UnknownPeriod.selector);
        u.signatureSlot += 8192;
        refuse(u, IBeaconLightClient.UnknownPeriod.selector);
    }

    function test_branches() public {
        for (uint256 i = 0; i < update.finalityBranch.length; ++i) {
            LightClientUpdate memory u = update;
            u.finalityBranch[i] ^= bytes32(uint256(1) << 128);
            refuse(u, IBeaconLightClient.WrongFinalityBranch.selector);
        }
        for (uint256 i = 0; i < update.execution.branch.length; ++i) {
            LightClientUpdate memory u = update;
            u.execution.branch[i] ^= bytes32(uint256(1) << 128);
            refuse(u, IBeaconLightClient.WrongExecutionProof.selector);
        }
        LightClientUpdate memory longer = update;
        longer.finalityBranch = append(longer.finalityBranch);
        refuse(longer, SSZ.BranchLength.selector);
        longer = update;
        longer.execution.branch = append(longer.execution.branch);
        refuse(longer, SSZ.BranchLength.selector);
        longer = update;
        longer.nextCommittee = new bytes32[](1);
        refuse(longer, SSZ.BranchLength.selector);
        longer.nextCommittee = new bytes32[](7);
        refuse(longer, IBeaconLightClient.WrongCommitteeBranch.selector);
    }

    function test_executionValues() public {
        for (uint256 field = 0; field < 3; ++field) {
            LightClientUpdate memory u = update;
            if (field == 0) u.execution.stateRoot ^= bytes32(uint256(1));
            if (field == 1) u.execution.blockNumber ^= 1;
            if (field == 2) u.execution.timestamp ^= 1;
            refuse(u, IBeaconLightClient.WrongExecutionProof.selector);
        }
    }

    function test_keys() public {
        LightClientUpdate memory u = update;
        // Exchanging who is absent.
        u.sync.participation[0] = type(uint256).max - 1;
        refuse(u, SyncCommittee.WrongCommittee.selector);
        // One more absent than there are keys, one fewer.
        u = update;
        u.sync.participation[1] ^= 1;
        refuse(u, SyncCommittee.AbsentKeysLength.selector);
        u = update;
        u.sync.participation[0] = type(uint256).max;
        refuse(u, SyncCommittee.AbsentKeysLength.selector);
        u.sync.absentKeys = "";
        refuse(u, SyncCommittee.SiblingCount.selector);
        u = update;
        u.sync.siblings = append(u.sync.siblings);
        refuse(u, SyncCommittee.SiblingCount.selector);
        for (uint256 i = 0; i < update.sync.siblings.length; ++i) {
            u = update;
            u.sync.siblings[i] ^= bytes32(uint256(1));
            refuse(u, SyncCommittee.WrongCommittee.selector);
        }
        // A y of the same sign that is not on the curve is refused by the precompile, one of the other sign by the root.
        u = update;
        u.sync.absentKeys[95] ^= 0x01;
        refuse(u, BLS12381.InvalidG1Point.selector);
        // The aggregate's x is in the root.
        u = update;
        u.sync.aggregateKey[0] ^= bytes32(uint256(1));
        refuse(u, BLS12381.InvalidG1Point.selector);
        u = update;
        u.sync.aggregateKey[2] ^= bytes32(uint256(1));
        refuse(u, BLS12381.InvalidG1Point.selector);
        // Both keys negated: on the curve, but of the other sign.
        u = update;
        (u.sync.aggregateKey[1], u.sync.aggregateKey[2]) = negated(u.sync.aggregateKey[1], u.sync.aggregateKey[2]);
        refuse(u, SyncCommittee.WrongCommittee.selector);
        // Infinity in their place.
        u = update;
        u.sync.absentKeys = new bytes(96);
        refuse(u, SyncCommittee.WrongCommittee.selector);
        u = update;
        u.sync.aggregateKey = [bytes32(0), 0, 0];
        refuse(u, BLS12381.InvalidG1Point.selector);
    }

    function test_signature() public {
        for (uint256 i = 0; i < 6; ++i) {
            LightClientUpdate memory u = update;
            u.sync.signature[i] ^= bytes32(uint256(1));
            refuse(u, BLS12381.InvalidPairingInput.selector);
        }
        LightClientUpdate memory infinite = update;
        infinite.sync.signature = [bytes32(0), 0, 0, 0, 0, 0];
        refuse(infinite, BLS12381.InfinitySignature.selector);
    }

    function test_tooFewSigned() public {
        LightClientUpdate memory u = update;
        // 85 and 256 seats: 341 of 512 are less than two thirds.
        u.sync.participation[0] = (1 << 85) - 1;
        vm.expectRevert(abi.encodeWithSelector(SyncCommittee.TooFewParticipants.selector, 341, 512));
        client.submitUpdate(u);
    }

    function test_notRelevantTwice() public {
        client.submitUpdate(update);
        vm.expectRevert(
            abi.encodeWithSelector(IBeaconLightClient.NotRelevant.selector, update.finalized.slot, update.finalized.slot)
        );
        client.submitUpdate(update);
    }

    /// Any bit of the calldata: what is accepted differs in the signature slot alone.
    function test_anyBit(uint256 position, uint8 bit) public {
        bytes memory data = abi.encodeCall(client.submitUpdate, (update));
        position = bound(position, 4, data.length - 1);
        data[position] ^= bytes1(uint8(1) << (bit % 8));
        (bool ok,) = address(client).call{gas: GAS}(data);
        if (!ok) return;
        LightClientUpdate memory changed = abi.decode(slice(data), (LightClientUpdate));
        changed.signatureSlot = update.signatureSlot;
        LightClientUpdate memory original = update;
        assertEq(abi.encode(changed), abi.encode(original), "another field is unsigned");
    }

    /// Whatever is sent in whatever order: the head never goes back, committees stay, and nothing is taken when it must not be.
    function test_anySequence(uint256 seed) public {
        vm.warp(slotTime(conflictParameters, others[0].signatureSlot));
        conflictParameters.trustingPeriod = 10_000;
        BeaconLightClient target = deploy(conflictParameters);
        for (uint256 i = 0; i < 12; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            Status memory before = target.status();
            bool ok = act(target, seed);
            Status memory s = target.status();
            bool closed = before.condition == Condition.Frozen || before.condition == Condition.Expired;
            assertFalse(ok && closed, "taken by a closed client");
            assertLe(before.slot, s.slot, "head went back");
            assertEq(s.currentCommitteeRoot, before.currentCommitteeRoot, "current committee changed");
            if (before.nextCommitteeRoot != 0) {
                assertEq(s.nextCommitteeRoot, before.nextCommitteeRoot, "next committee changed");
            }
            if (before.condition == Condition.Frozen) assertTrue(s.condition == Condition.Frozen, "thawed");
        }
    }

    function act(BeaconLightClient target, uint256 seed) private returns (bool ok) {
        uint256 action = seed % 16;
        bytes memory data;
        if (action == 0) {
            vm.warp(block.timestamp + (seed >> 8) % 4_000);
            return false;
        } else if (action == 1) {
            data = abi.encodeCall(target.reportConflict, (others[(seed >> 8) % 4], others[(seed >> 16) % 4]));
        } else {
            data = abi.encodeCall(target.submitUpdate, (others[(seed >> 8) % 4]));
            if (action > 8) data[4 + (seed >> 16) % (data.length - 4)] ^= bytes1(uint8(1) << uint8((seed >> 64) % 8));
        }
        (ok,) = address(target).call{gas: GAS}(data);
    }

    /// -y of a point whose y is the second half of three words.
    function negated(bytes32 middle, bytes32 last) private pure returns (bytes32, bytes32) {
        uint256 pHigh = 0x1a0111ea397fe69a4b1ba7b6434bacd7;
        uint256 pLow = 0x64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab;
        uint256 yHigh = uint128(uint256(middle));
        uint256 yLow = uint256(last);
        unchecked {
            uint256 high = pHigh - yHigh - (yLow > pLow ? 1 : 0);
            return (bytes32((uint256(middle) >> 128 << 128) | high), bytes32(pLow - yLow));
        }
    }

    function append(bytes32[] memory list) private pure returns (bytes32[] memory longer) {
        longer = new bytes32[](list.length + 1);
        for (uint256 i = 0; i < list.length; ++i) {
            longer[i] = list[i];
        }
    }

    function slice(bytes memory data) private pure returns (bytes memory tail) {
        tail = new bytes(data.length - 4);
        for (uint256 i = 0; i < tail.length; ++i) {
            tail[i] = data[i + 4];
        }
    }
}
