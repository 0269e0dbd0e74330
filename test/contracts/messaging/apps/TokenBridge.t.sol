// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {LockingTokenBridge} from "../../../../contracts/apps/LockingTokenBridge.sol";
import {RateLimit} from "../../../../contracts/apps/RateLimit.sol";
import {ITokenHook, TokenBridge} from "../../../../contracts/apps/TokenBridge.sol";
import {Outbox} from "../../../../contracts/messaging/Outbox.sol";
import {Test} from "../../base/Test.sol";
import {TestLightClient} from "../doubles/TestLightClient.sol";
import {TestToken} from "./World.sol";

/// Keeps a tenth of whatever is moved.
contract TaxedToken is ERC20("Taxed", "TAX") {
    constructor() {
        _mint(msg.sender, 1_000);
    }

    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        _transfer(from, to, amount - amount / 10);
        return true;
    }
}

contract Hook is ITokenHook {
    bool public refusing;
    bytes public lastData;
    uint256 public lastAmount;

    function refuse(bool refusing_) external {
        refusing = refusing_;
    }

    function onTokensBridged(bytes32, address, uint256 amount, bytes calldata data) external returns (bytes32) {
        (lastAmount, lastData) = (amount, data);
        return refusing ? bytes32(0) : keccak256("heliogram.bridge.onTokensBridged.v1");
    }
}

/// One end of the bridge, at the token's home; this contract stands for the inbox. Both ends together: `Invariants.t.sol`.
contract TokenBridgeTest is Test {
    uint64 private constant PEER_CHAIN = 31_338;
    address private constant PEER = address(0x9ee4);
    address private constant PEER_OUTBOX = address(0x9ee40b);

    Outbox private outbox;
    TestToken private token;
    LockingTokenBridge private bridge;

    function setUp() public {
        vm.warp(1_800_000_000);
        outbox = new Outbox();
        token = new TestToken();
        bridge = new LockingTokenBridge(_route(), token);
        token.mint(address(this), 10_000);
        token.approve(address(bridge), type(uint256).max);
        bridge.bridge(address(0xb0b), 900, "", 200_000, 1_900_000_000);
    }

    function test_locks() public view {
        assertEq(token.balanceOf(address(bridge)), 900, "locked");
        assertTrue(outbox.settlementOf(0) != 0, "can be reclaimed");
    }

    function test_capOfOneTransfer() public {
        vm.expectRevert(abi.encodeWithSelector(TokenBridge.AmountOutOfRange.selector, 1_001, 1_000));
        bridge.bridge(address(0xb0b), 1_001, "", 200_000, 1_900_000_000);
        vm.expectRevert(abi.encodeWithSelector(TokenBridge.AmountOutOfRange.selector, 0, 1_000));
        bridge.bridge(address(0xb0b), 0, "", 200_000, 1_900_000_000);
    }

    function test_refusesTokensThatChangeAmounts() public {
        TaxedToken taxed = new TaxedToken();
        LockingTokenBridge other = new LockingTokenBridge(_route(), taxed);
        taxed.approve(address(other), 1_000);
        vm.expectRevert(abi.encodeWithSelector(LockingTokenBridge.AmountChanged.selector, 100, 90));
        other.bridge(address(0xb0b), 100, "", 200_000, 1_900_000_000);
    }

    function test_releases() public {
        _receive(address(0xa11ce), 300, "");
        assertEq(token.balanceOf(address(0xa11ce)), 300, "given");
    }

    function test_believesNobodyElse() public {
        bytes memory payload = _parcel(address(0xa11ce), 300, "");
        vm.prank(address(0xbad));
        vm.expectRevert(abi.encodeWithSelector(TokenBridge.NotTheInbox.selector, address(0xbad)));
        bridge.handleMessage(0, PEER_CHAIN, PEER_OUTBOX, PEER, payload);
        vm.expectRevert(abi.encodeWithSelector(TokenBridge.NotThePeer.selector, 1, PEER_OUTBOX, PEER));
        bridge.handleMessage(0, 1, PEER_OUTBOX, PEER, payload);
        vm.expectRevert(abi.encodeWithSelector(TokenBridge.NotThePeer.selector, PEER_CHAIN, address(1), PEER));
        bridge.handleMessage(0, PEER_CHAIN, address(1), PEER, payload);
        vm.expectRevert(abi.encodeWithSelector(TokenBridge.NotThePeer.selector, PEER_CHAIN, PEER_OUTBOX, address(1)));
        bridge.handleMessage(0, PEER_CHAIN, PEER_OUTBOX, address(1), payload);
        vm.expectRevert(abi.encodeWithSelector(TokenBridge.NotTheOutbox.selector, address(this)));
        bridge.handleSettlement(0, false, payload);
    }

    function test_rateLimit() public {
        _receive(address(0xa11ce), 500, "");
        assertEq(bridge.available(), 0, "drained");
        vm.expectRevert(abi.encodeWithSelector(RateLimit.RateLimited.selector, 100, 0));
        bridge.handleMessage(0, PEER_CHAIN, PEER_OUTBOX, PEER, _parcel(address(0xa11ce), 100, ""));
        vm.warp(1_800_000_000 + 10);
        assertEq(bridge.available(), 100, "ten a second");
        _receive(address(0xa11ce), 100, "");
        vm.warp(type(uint64).max);
        assertEq(bridge.available(), 500, "full, not more");
    }

    function test_hook() public {
        Hook hook = new Hook();
        _receive(address(hook), 200, "do this");
        assertEq(hook.lastData(), "do this", "data");
        assertEq(hook.lastAmount(), 200, "amount");
        hook.refuse(true);
        vm.expectRevert(abi.encodeWithSelector(TokenBridge.HookRefused.selector, address(hook)));
        bridge.handleMessage(0, PEER_CHAIN, PEER_OUTBOX, PEER, _parcel(address(hook), 100, "do that"));
        assertEq(token.balanceOf(address(hook)), 200, "the transfer is undone with it");
    }

    function test_givesBackWhatWasNotExecuted() public {
        uint256 before = token.balanceOf(address(this));
        bytes memory payload = abi.encode(TokenBridge.Parcel(address(this), address(0xb0b), 900, ""));
        vm.startPrank(address(outbox));
        bridge.handleSettlement(0, true, payload);
        assertEq(token.balanceOf(address(this)), before, "nothing for an executed one");
        bridge.handleSettlement(0, false, payload);
        assertEq(token.balanceOf(address(this)), before + 900, "given back");
        vm.stopPrank();
    }

    function _receive(address to, uint256 amount, bytes memory data) private {
        bytes32 magic = bridge.handleMessage(0, PEER_CHAIN, PEER_OUTBOX, PEER, _parcel(to, amount, data));
        assertEq(magic, keccak256("heliogram.receiver.handleMessage.v1"), "handled");
    }

    function _parcel(address to, uint256 amount, bytes memory data) private pure returns (bytes memory) {
        return abi.encode(TokenBridge.Parcel(address(0xf), to, amount, data));
    }

    function _route() private returns (TokenBridge.Route memory) {
        return TokenBridge.Route({
            outbox: address(outbox),
            inbox: address(this),
            lightClient: address(new TestLightClient(PEER_CHAIN)),
            peerChainId: PEER_CHAIN,
            peerOutbox: PEER_OUTBOX,
            peerInbox: address(0x9ee41b),
            peerInboxCodeHash: keccak256("code"),
            peer: PEER,
            transferMax: 1_000,
            capacity: 500,
            refillPerSecond: 10
        });
    }
}
