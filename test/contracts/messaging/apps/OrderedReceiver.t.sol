// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {OrderedReceiver} from "../../../../contracts/apps/OrderedReceiver.sol";
import {Test} from "../../base/Test.sol";

/// Writes down the bodies it handles; bodies that start with "bad" fail. Only its owner may skip.
contract Notebook is OrderedReceiver {
    error BadBody();
    error NotTrusted();

    address public immutable inbox;
    address public immutable owner;
    bytes[] public pages;
    bool public mended;

    constructor(address inbox_) {
        inbox = inbox_;
        owner = msg.sender;
    }

    function mend() external {
        mended = true;
    }

    function count() external view returns (uint256) {
        return pages.length;
    }

    function _requireTrusted(address inbox_, Channel memory channel) internal view override {
        if (inbox_ != inbox || channel.sourceChainId != 1) revert NotTrusted();
    }

    function _handleInOrder(Channel calldata, uint64, bytes32, bytes calldata body) internal override {
        if (!mended && body.length >= 3 && bytes3(body) == "bad") revert BadBody();
        pages.push(body);
    }

    function _maySkip(address caller, Channel calldata, uint64, bool) internal view override returns (bool) {
        return caller == owner;
    }
}

contract OrderedReceiverTest is Test {
    bytes32 private constant MAGIC = keccak256("heliogram.receiver.handleMessage.v1");
    Notebook private notebook;

    function setUp() public {
        notebook = new Notebook(address(this));
    }

    function test_handlesInOrder() public {
        _arrive(0, "a");
        _arrive(1, "b");
        assertEq(notebook.pages(0), "a", "first");
        assertEq(notebook.pages(1), "b", "second");
    }

    function test_earlyOnesWait() public {
        _arrive(2, "c");
        _arrive(1, "b");
        assertEq(notebook.count(), 0, "nothing yet");
        assertTrue(notebook.isWaiting(_channel(), 2), "waits");
        _arrive(0, "a");
        vm.prank(address(0xa11));
        notebook.proceed(_channel(), 1, _id(1), "b");
        notebook.proceed(_channel(), 2, _id(2), "c");
        assertEq(notebook.pages(2), "c", "last");
        assertEq(notebook.nextSequence(notebook.channelKey(_channel())), 3, "next");
    }

    function test_failingOneWaitsAndHoldsUp() public {
        _arrive(0, "bad");
        _arrive(1, "b");
        assertEq(notebook.count(), 0, "held up");
        vm.expectRevert(Notebook.BadBody.selector);
        notebook.proceed(_channel(), 0, _id(0), "bad");
        notebook.mend();
        notebook.proceed(_channel(), 0, _id(0), "bad");
        notebook.proceed(_channel(), 1, _id(1), "b");
        assertEq(notebook.count(), 2, "nothing is lost");
    }

    function test_badOneIsSkippedByTheRule() public {
        _arrive(0, "bad");
        _arrive(1, "b");
        bytes32 key = notebook.channelKey(_channel());
        vm.prank(address(0xa11));
        vm.expectRevert(abi.encodeWithSelector(OrderedReceiver.MayNotSkip.selector, key, 0, address(0xa11)));
        notebook.skip(_channel(), 0);
        notebook.skip(_channel(), 0);
        notebook.proceed(_channel(), 1, _id(1), "b");
        assertEq(notebook.count(), 1, "the other");
        vm.expectRevert(abi.encodeWithSelector(OrderedReceiver.SequenceTaken.selector, key, 0));
        notebook.handleMessage(_id(0), 1, address(0x0b), address(0x5e), abi.encode(uint64(0), bytes("bad")));
    }

    function test_oneThatNeverCameIsSkipped() public {
        _arrive(1, "b");
        notebook.skip(_channel(), 0);
        notebook.proceed(_channel(), 1, _id(1), "b");
        assertEq(notebook.pages(0), "b", "goes on");
    }

    function test_refusals() public {
        bytes32 key = notebook.channelKey(_channel());
        _arrive(1, "b");
        vm.expectRevert(abi.encodeWithSelector(OrderedReceiver.SequenceTaken.selector, key, 1));
        notebook.handleMessage(_id(1), 1, address(0x0b), address(0x5e), abi.encode(uint64(1), bytes("other")));
        vm.expectRevert(abi.encodeWithSelector(OrderedReceiver.NotNext.selector, key, 1, 0));
        notebook.proceed(_channel(), 1, _id(1), "b");
        vm.expectRevert(abi.encodeWithSelector(OrderedReceiver.NotNext.selector, key, 1, 0));
        notebook.skip(_channel(), 1);
        vm.expectRevert(abi.encodeWithSelector(OrderedReceiver.NotWaiting.selector, key, 0));
        notebook.proceed(_channel(), 0, _id(0), "a");
        notebook.skip(_channel(), 0);
        vm.expectRevert(abi.encodeWithSelector(OrderedReceiver.NotWaiting.selector, key, 1));
        notebook.proceed(_channel(), 1, _id(1), "another body");
        vm.expectRevert(abi.encodeWithSelector(OrderedReceiver.NotItself.selector, address(this)));
        notebook.handleInTurn(_channel(), 1, _id(1), "b");
        vm.prank(address(0xa11));
        vm.expectRevert(Notebook.NotTrusted.selector);
        notebook.handleMessage(_id(2), 1, address(0x0b), address(0x5e), abi.encode(uint64(2), bytes("c")));
    }

    function test_channelsDoNotHinderEachOther() public {
        _arrive(5, "waits");
        notebook.handleMessage(_id(9), 1, address(0x0b), address(0x5f), abi.encode(uint64(0), bytes("other")));
        assertEq(notebook.pages(0), "other", "another sender");
    }

    function _arrive(uint64 sequence, bytes memory body) private {
        bytes32 magic =
            notebook.handleMessage(_id(sequence), 1, address(0x0b), address(0x5e), abi.encode(sequence, body));
        assertEq(magic, MAGIC, "accepted");
    }

    function _channel() private pure returns (OrderedReceiver.Channel memory) {
        return OrderedReceiver.Channel(1, address(0x0b), address(0x5e));
    }

    function _id(uint64 sequence) private pure returns (bytes32) {
        return keccak256(abi.encode("message", sequence));
    }
}
