// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {IInbox} from "../../../contracts/interfaces/IInbox.sol";
import {IInclusionVerifier} from "../../../contracts/interfaces/IInclusionVerifier.sol";
import {MessageCodec} from "../../../contracts/libraries/MessageCodec.sol";
import {Inbox} from "../../../contracts/messaging/Inbox.sol";
import {InclusionVerifier} from "../../../contracts/proofs/InclusionVerifier.sol";
import {Message} from "../../../contracts/types/Message.sol";
import {PlainReceiver} from "./doubles/Receivers.sol";
import {SimulatedKey} from "./doubles/SimulatedKey.sol";
import {TrieFixture} from "./doubles/TrieFixture.sol";
import {InboxTestBase} from "./InboxTestBase.sol";

/// What deliveries cost as transactions: base, calldata, execution; at a real trie depth of 8 account nodes and 3 storage
/// nodes; with the real verifier. Messages go from one contract to one contract and differ in deadline and in a payload of 32
/// bytes. Without the light-client update, and without what the receiver itself spends.
contract InboxGasTest is InboxTestBase {
    uint256 private constant P = 21888242871839275222246405745257275088548364400416034343698204186575808495617;

    PlainReceiver private plain;
    InclusionVerifier private dense64;
    InclusionVerifier private dense256;

    function setUp() public override {
        super.setUp();
        plain = new PlainReceiver();
        dense64 = new InclusionVerifier(SimulatedKey.key(), InclusionVerifier.Instance(1, 6, 3, 1), false);
        dense256 = new InclusionVerifier(SimulatedKey.key(), InclusionVerifier.Instance(1, 8, 13, 1), false);
        IInclusionVerifier[] memory verifiers = new IInclusionVerifier[](2);
        (verifiers[0], verifiers[1]) = (dense64, dense256);
        inbox = new Inbox(lightClient, SOURCE_CHAIN, OUTBOX, OUTBOX_CODE, verifiers);
    }

    function test_batch256() public {
        uint256 total = _batch(1, dense256, 256, address(0)) - 256 * _receiverGas();
        vm.snapshotValue("inbox.deliverBatch256.perMessage", total / 256);
        assertLe(total / 256, 6_000, "per message");
    }

    function test_batch50() public {
        uint256 total = _batch(0, dense64, 50, address(0)) - 50 * _receiverGas();
        vm.snapshotValue("inbox.deliverBatch50.perMessage", total / 50);
        assertLe(total / 50, 11_500, "per message");
    }

    /// What it costs to be on record as the one who executed, which a fee is claimed with.
    function test_record() public {
        uint256 snapshot = vm.snapshotState();
        uint256 without = _batch(0, dense64, 50, address(0));
        vm.revertToState(snapshot);
        vm.snapshotValue("inbox.record", _batch(0, dense64, 50, RELAYER) - without);
    }

    function test_storageSingle() public {
        Message[] memory messages = _messages(1);
        TrieFixture.Account memory deep = account();
        deep.depth = 7;
        (bytes32 root, bytes memory proof) =
            TrieFixture.single(deep, bytes32(uint256(32 + 512)), uint256(MessageCodec.id(messages[0])), 2);
        bytes memory call =
            abi.encodeCall(IInbox.deliverByStorage, (acceptState(root), proof, pack(messages), RELAYER));
        uint256 total = _transaction("inbox.deliverStorage.single", call);
        assertLe(total, 230_000, "single delivery");
    }

    /// What the receiver spends of a call that is already paid for.
    function _receiverGas() private returns (uint256) {
        Message memory m = _messages(1)[0];
        bytes memory data = abi.encodeCall(
            plain.handleMessage, (MessageCodec.id(m), m.sourceChainId, m.outbox, m.sender, m.payload)
        );
        address target = address(plain);
        uint256 used;
        assembly ("memory-safe") {
            pop(call(gas(), target, 0, 0, 0, 0, 0))
            let before := gas()
            pop(call(gas(), target, 0, add(data, 0x20), mload(data), 0, 0x20))
            used := sub(before, gas())
        }
        // The call itself, and what surrounds it here.
        return used - 100 - 30;
    }

    function _batch(uint256 verifierId, InclusionVerifier chosen, uint256 count, address beneficiary)
        private
        returns (uint256)
    {
        Message[] memory messages = _messages(count);
        uint256 level = 9;
        uint256 anchor = uint256(keccak256("anchor")) >> 8;
        IInbox.BatchProof memory proof;
        proof.verifierId = verifierId;
        proof.anchorSlots = new uint16[](1);
        proof.anchorSlots[0] = uint16(level);
        proof.beneficiary = beneficiary;
        TrieFixture.Account memory deep = account();
        deep.depth = 7;
        bytes32 root;
        (root, proof.stateProof) = TrieFixture.single(deep, bytes32(level), anchor, 2);
        proof.inclusion = _simulate(chosen, messages, anchor, level, beneficiary);
        bytes memory call = abi.encodeCall(IInbox.deliverBatch, (acceptState(root), proof, _packShared(messages)));
        return _transaction(string.concat("inbox.deliverBatch", vm.toString(count)), call);
    }

    function _transaction(string memory name, bytes memory call) private returns (uint256 used) {
        vm.cool(address(inbox));
        vm.cool(address(lightClient));
        vm.cool(address(dense64));
        vm.cool(address(dense256));
        vm.cool(address(plain));
        uint256 before = gasleft();
        (bool ok,) = address(inbox).call(call);
        used = before - gasleft() + 21_000;
        uint256 floor = 21_000;
        uint256 nextFloor = 21_000;
        for (uint256 i = 0; i < call.length; i++) {
            used += call[i] == 0 ? 4 : 16;
            floor += call[i] == 0 ? 10 : 40;
            nextFloor += 64;
        }
        assertTrue(ok, "delivery");
        assertTrue(inbox.isExecuted(512), "executed");
        if (used < floor) used = floor;
        vm.snapshotValue(name, used);
        vm.snapshotValue(string.concat(name, ".floorEip7623"), floor);
        vm.snapshotValue(string.concat(name, ".floorEip7976"), nextFloor);
    }

    /// The signals are computed as `docs/` says, apart from the verifier.
    function _simulate(
        InclusionVerifier chosen,
        Message[] memory messages,
        uint256 anchor,
        uint256 level,
        address beneficiary
    )
        private
        view
        returns (IInclusionVerifier.Proof memory)
    {
        uint256[] memory vector = new uint256[](messages.length + 2);
        (vector[0], vector[1]) = (anchor, level);
        for (uint256 i = 0; i < messages.length; i++) vector[i + 2] = uint256(MessageCodec.id(messages[i])) >> 8;
        uint256 commitment = 12_345;
        uint256 r = uint256(
            keccak256(
                abi.encode(
                    keccak256("heliogram.inclusion.v1"),
                    block.chainid,
                    address(chosen),
                    chosen.keyDigest(),
                    1,
                    messages.length,
                    beneficiary,
                    commitment,
                    keccak256(abi.encodePacked(vector))
                )
            )
        ) % P;
        uint256 y = 1;
        for (uint256 i = vector.length; i > 0; i--) y = addmod(mulmod(y, r, P), vector[i - 1], P);
        return SimulatedKey.prove(commitment, y, r);
    }

    function _messages(uint256 count) private view returns (Message[] memory messages) {
        messages = consecutive(512, count);
        for (uint256 i = 0; i < count; i++) {
            messages[i].receiver = address(plain);
            messages[i].deadline += uint64(12 * i);
            messages[i].payload = abi.encodePacked(keccak256(abi.encode("payload", i)));
        }
    }

    /// After the first message only what differs: deadline and payload.
    function _packShared(Message[] memory messages) private pure returns (bytes memory list) {
        Message[] memory first = new Message[](1);
        first[0] = messages[0];
        list = pack(first);
        (list[0], list[1]) = (bytes1(uint8(messages.length >> 8)), bytes1(uint8(messages.length)));
        for (uint256 i = 1; i < messages.length; i++) {
            list = abi.encodePacked(list, uint8(16), messages[i].deadline, messages[i].payload);
        }
    }
}
