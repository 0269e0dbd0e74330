// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {LockingTokenBridge} from "../../../../contracts/apps/LockingTokenBridge.sol";
import {MintingTokenBridge} from "../../../../contracts/apps/MintingTokenBridge.sol";
import {TokenBridge} from "../../../../contracts/apps/TokenBridge.sol";
import {ISettlement} from "../../../../contracts/interfaces/ISettlement.sol";
import {MessageCodec} from "../../../../contracts/libraries/MessageCodec.sol";
import {Outbox} from "../../../../contracts/messaging/Outbox.sol";
import {FinalizedState} from "../../../../contracts/types/FinalizedState.sol";
import {Message} from "../../../../contracts/types/Message.sol";
import {Test} from "../../base/Test.sol";
import {TestLightClient} from "../doubles/TestLightClient.sol";
import {OracleInbox, OracleProofs, TestToken} from "./World.sol";

/// One chain's half of the world.
struct Side {
    uint64 chainId;
    Outbox outbox;
    OracleInbox inbox; // takes messages of the other side
    OracleProofs proofs; // what this side's outbox knows of the other side
    TestLightClient lightClient; // of the other side
    TokenBridge bridge;
    uint64 finalizedTime; // of the other side, as this side knows it
}

/// Does at random what users and relayers of a token bridge can do, valid calls only, and keeps count.
contract Handler is Test {
    uint256 private constant ACCOUNTS = 3;
    uint32 private constant GAS_LIMIT = 300_000;
    bytes32 private constant INBOX_CODE = keccak256("code of an inbox");
    address private constant RELAYER = address(0x4e1a);

    struct Sent {
        ISettlement.Settlement settlement;
        uint256 amount;
        bytes32[] executedWith; // the record it can be paid by
        bool returned;
        bool feePaid;
        bool feeReturned;
    }

    Side[2] private _sides;
    Sent[][2] private _sent;
    TestToken public immutable token;
    uint256 public calls;
    mapping(string => uint256) public did;

    constructor() {
        token = new TestToken();
        vm.warp(1_800_000_000);
        (uint64 a, uint64 b) = (31_337, 31_338);
        _sides[0].chainId = a;
        _sides[1].chainId = b;
        for (uint256 i = 0; i < 2; i++) {
            _sides[i].outbox = new Outbox();
            _sides[i].lightClient = new TestLightClient(_sides[1 - i].chainId);
            address proofs = address(
                uint160(uint256(keccak256(abi.encodePacked(hex"d694", address(_sides[i].outbox), hex"01"))))
            );
            vm.etch(proofs, address(new OracleProofs()).code);
            _sides[i].proofs = OracleProofs(proofs);
        }
        for (uint256 i = 0; i < 2; i++) {
            _sides[i].inbox = new OracleInbox(_sides[1 - i].chainId, address(_sides[1 - i].outbox));
        }
        address here = address(this);
        address minting = vm.computeCreateAddress(here, vm.getNonce(here) + 1);
        _sides[0].bridge = new LockingTokenBridge(_routeOf(0, minting), token);
        _sides[1].bridge = new MintingTokenBridge(_routeOf(1, address(_sides[0].bridge)), "Bridged", "bTEST", 18);
        assertEq(address(_sides[1].bridge), minting, "address of the other end");
        for (uint256 i = 0; i < ACCOUNTS; i++) {
            token.mint(_account(i), 1_000_000);
            vm.deal(_account(i), 1 ether);
            vm.prank(_account(i));
            token.approve(address(_sides[0].bridge), type(uint256).max);
        }
    }

    // ------------------------------------------------------------------------------------------------ actions

    function send(uint256 side, uint256 from, uint256 to, uint256 amount, uint256 fee, uint256 life) external {
        side %= 2;
        Side storage s = _sides[side];
        address account = _account(from);
        uint256 owned = side == 0 ? token.balanceOf(account) : MintingTokenBridge(address(s.bridge)).balanceOf(account);
        if (owned == 0) return;
        amount = bound(amount, 1, owned);
        fee = bound(fee, 0, 1_000);
        uint64 deadline = uint64(block.timestamp + bound(life, 0, 3_000));
        uint64 nonce = s.outbox.size();
        vm.chainId(s.chainId);
        vm.prank(account);
        s.bridge.bridge{value: fee}(_account(to), amount, "", GAS_LIMIT, deadline);
        Sent storage sent = _sent[side].push();
        sent.amount = amount;
        sent.settlement.fee = fee;
        sent.settlement.terms = ISettlement.Terms({
            lightClient: address(s.lightClient),
            inboxCodeHash: INBOX_CODE,
            recovery: address(0),
            refundTo: account,
            callbackGas: 300_000
        });
        sent.settlement.message = Message({
            version: 1,
            nonce: nonce,
            sourceChainId: s.chainId,
            outbox: address(s.outbox),
            sender: address(s.bridge),
            destinationChainId: _sides[1 - side].chainId,
            inbox: address(_sides[1 - side].inbox),
            receiver: address(_sides[1 - side].bridge),
            gasLimit: GAS_LIMIT,
            deadline: deadline,
            payload: abi.encode(TokenBridge.Parcel(account, _account(to), amount, ""))
        });
        assertEq(s.outbox.recentMessageId(nonce), MessageCodec.id(sent.settlement.message), "the message as expected");
        _count("send");
    }

    /// Delivers a message, with or without being on record for it, possibly not for the first time.
    function deliver(uint256 side, uint256 which, bool onRecord) external {
        side %= 2;
        (bool any, uint256 i) = _pick(side, which);
        if (!any) return;
        Message memory m = _sent[side][i].settlement.message;
        OracleInbox inbox = _sides[1 - side].inbox;
        bool before = inbox.isExecuted(m.nonce);
        vm.chainId(_sides[1 - side].chainId);
        uint256 executed = inbox.deliver(_pack(m), onRecord ? RELAYER : address(0));
        bool late = block.timestamp > m.deadline;
        assertFalse(executed == 1 && (before || late), "nothing twice, nothing late");
        if (executed == 1 && onRecord) _sent[side][i].executedWith.push(MessageCodec.id(m));
        _count(executed == 1 ? "execute" : before ? "deliver again" : late ? "deliver late" : "fail");
    }

    function retry(uint256 side, uint256 which) external {
        side %= 2;
        (bool any, uint256 i) = _pick(side, which);
        if (!any) return;
        Message memory m = _sent[side][i].settlement.message;
        OracleInbox inbox = _sides[1 - side].inbox;
        if (!inbox.isFailed(MessageCodec.id(m), m.nonce)) return;
        vm.chainId(_sides[1 - side].chainId);
        try inbox.retry(m, uint32(GAS_LIMIT), address(0)) {
            assertLe(block.timestamp, m.deadline, "nothing late");
            _count("retry");
        } catch {
            _count("retry in vain");
        }
    }

    /// The other chain reaches finality: its state as it is now becomes what this side can prove.
    function finalize(uint256 side) external {
        side %= 2;
        Side storage s = _sides[side];
        s.finalizedTime = uint64(block.timestamp);
        for (uint256 i = 0; i < _sent[side].length; i++) {
            Sent storage sent = _sent[side][i];
            s.proofs.finalizeExecuted(sent.settlement.message.inbox, sent.settlement.message.nonce);
            if (sent.executedWith.length != 0) {
                s.proofs.finalizeRecord(sent.settlement.message.inbox, RELAYER, sent.executedWith);
            }
        }
        _count("finalize");
    }

    function acknowledge(uint256 side, uint256 which) external {
        _settle(side % 2, which, true);
    }

    function reclaim(uint256 side, uint256 which) external {
        _settle(side % 2, which, false);
    }

    function claim(uint256 side, uint256 which) external {
        side %= 2;
        (bool any, uint256 i) = _pick(side, which);
        if (!any) return;
        Sent storage sent = _sent[side][i];
        if (sent.executedWith.length == 0) return;
        ISettlement.Settlement[] memory list = new ISettlement.Settlement[](1);
        list[0] = sent.settlement;
        uint256 before = RELAYER.balance;
        try _sides[side].outbox.claimFees(list, new uint256[](1), RELAYER, sent.executedWith, _at(side), "") {
            assertEq(RELAYER.balance - before, sent.settlement.fee, "the fee");
            assertFalse(sent.feePaid || sent.feeReturned, "paid once");
            sent.feePaid = true;
            _count("claim");
        } catch {}
    }

    function refund(uint256 side, uint256 which) external {
        side %= 2;
        (bool any, uint256 i) = _pick(side, which);
        if (!any) return;
        Sent storage sent = _sent[side][i];
        try _sides[side].outbox.refundFee(sent.settlement) {
            assertFalse(sent.feePaid || sent.feeReturned, "returned once");
            sent.feeReturned = true;
            _count("refund");
        } catch {}
    }

    function pass(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 1, 1_500));
        _count("pass");
    }

    // ------------------------------------------------------------------------------------------------ truths

    /// Locked tokens are those that circulate on the other side and those on the way.
    function assertSupply() external {
        uint256 onTheWay = 0;
        for (uint256 side = 0; side < 2; side++) {
            for (uint256 i = 0; i < _sent[side].length; i++) {
                Sent storage sent = _sent[side][i];
                bool executed = _sides[1 - side].inbox.isExecuted(sent.settlement.message.nonce);
                assertFalse(executed && sent.returned, "executed or returned, never both");
                if (!executed && !sent.returned) onTheWay += sent.amount;
            }
        }
        uint256 locked = token.balanceOf(address(_sides[0].bridge));
        assertEq(locked, MintingTokenBridge(address(_sides[1].bridge)).totalSupply() + onTheWay, "supply");
    }

    /// An outbox holds the fees that are neither earned nor returned.
    function assertFees() external view {
        for (uint256 side = 0; side < 2; side++) {
            uint256 due = 0;
            for (uint256 i = 0; i < _sent[side].length; i++) {
                Sent storage sent = _sent[side][i];
                assertFalse(sent.feePaid && sent.feeReturned, "one payee");
                if (!sent.feePaid && !sent.feeReturned) due += sent.settlement.fee;
            }
            assertEq(address(_sides[side].outbox).balance, due, "fees");
        }
    }

    // ------------------------------------------------------------------------------------------------ helpers

    function _settle(uint256 side, uint256 which, bool executed) private {
        (bool any, uint256 i) = _pick(side, which);
        if (!any) return;
        Sent storage sent = _sent[side][i];
        Outbox outbox = _sides[side].outbox;
        ISettlement.DestinationState memory at = _at(side);
        vm.chainId(_sides[side].chainId);
        if (executed) {
            try outbox.acknowledge(sent.settlement, at, "") {
                _count("acknowledge");
            } catch {}
        } else {
            try outbox.reclaim(sent.settlement, at, "") {
                assertFalse(sent.returned, "returned once");
                sent.returned = true;
                _count("reclaim");
            } catch {}
        }
    }

    function _at(uint256 side) private view returns (ISettlement.DestinationState memory) {
        return ISettlement.DestinationState({
            index: 0,
            state: FinalizedState({
                stateRoot: 0,
                blockNumber: 0,
                timestamp: _sides[side].finalizedTime,
                slot: 0,
                acceptedAt: 0,
                participants: 512
            })
        });
    }

    function _pick(uint256 side, uint256 which) private view returns (bool any, uint256 index) {
        uint256 count = _sent[side].length;
        if (count == 0) return (false, 0);
        return (true, which % count);
    }

    function _routeOf(uint256 side, address peer) private view returns (TokenBridge.Route memory) {
        Side storage own = _sides[side];
        Side storage other = _sides[1 - side];
        return TokenBridge.Route({
            outbox: address(own.outbox),
            inbox: address(own.inbox),
            lightClient: address(own.lightClient),
            peerChainId: other.chainId,
            peerOutbox: address(other.outbox),
            peerInbox: address(other.inbox),
            peerInboxCodeHash: INBOX_CODE,
            peer: peer,
            transferMax: 1_000_000,
            capacity: 1_500_000,
            refillPerSecond: 200
        });
    }

    function _account(uint256 index) private pure returns (address) {
        return address(uint160(0xacc0 + index % ACCOUNTS));
    }

    function _pack(Message memory m) private pure returns (bytes memory) {
        return abi.encodePacked(
            uint16(1), uint8(63), uint32(m.nonce), m.sender, m.receiver, m.gasLimit, m.deadline, uint16(m.payload.length), m.payload
        );
    }

    function _count(string memory action) private {
        calls++;
        did[action]++;
    }
}
