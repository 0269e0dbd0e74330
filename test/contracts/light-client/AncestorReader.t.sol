// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {ILightClient} from "../../../contracts/interfaces/ILightClient.sol";
import {AncestorReader} from "../../../contracts/light-client/AncestorReader.sol";
import {FinalizedState} from "../../../contracts/types/FinalizedState.sol";
import {LightClientTest} from "./LightClientTest.sol";

/// Knows one state.
contract OneState is ILightClient {
    bytes32 private immutable _stateRoot;

    constructor(bytes32 stateRoot) {
        _stateRoot = stateRoot;
    }

    function sourceChainId() external pure returns (uint64) {
        return 1;
    }

    function verifyState(uint256 index, FinalizedState calldata state) external view {
        if (index != 0 || state.stateRoot != _stateRoot) revert UnknownState(index);
    }

    function requireNotFrozen() external pure {}
}

contract AncestorReaderTest is LightClientTest {
    AncestorReader private reader = new AncestorReader();
    OneState private client;
    FinalizedState private state;
    bytes private header;
    bytes private proof;
    /// Another header of the same number; a header whose number the history does not hold, and the proof that it does not.
    bytes private imposter;
    bytes private unknown;
    bytes private absence;

    function setUp() public {
        bytes32 stateRoot;
        (stateRoot, header, proof, imposter, unknown, absence) =
            abi.decode(readFixture("ancestor"), (bytes32, bytes, bytes, bytes, bytes, bytes));
        state = FinalizedState(stateRoot, 20_100, 0, 0, 0, 0);
        client = new OneState(stateRoot);
    }

    function test_readsTheOlderState() public {
        (bytes32 stateRoot, uint64 number, uint64 timestamp) = reader.readAncestor(client, 0, state, header, proof);
        assertEq(stateRoot, bytes32(uint256(18) * (type(uint256).max / 255)), "state root");
        assertEq(number, 20_017, "number");
        assertEq(timestamp, 1_700_000_000 + 12 * 17, "timestamp");
        vm.snapshotValue(
            "lightClient.ancestor",
            transactionGas(address(reader), abi.encodeCall(reader.readAncestor, (client, 0, state, header, proof)))
        );
    }

    function test_rejectsAnotherHeader() public {
        vm.expectRevert(
            abi.encodeWithSelector(AncestorReader.NotAnAncestor.selector, 20_017, keccak256(header), keccak256(imposter))
        );
        reader.readAncestor(client, 0, state, imposter, proof);
        vm.expectRevert(
            abi.encodeWithSelector(AncestorReader.NotAnAncestor.selector, 20_500, bytes32(0), keccak256(unknown))
        );
        reader.readAncestor(client, 0, state, unknown, absence);
    }

    function test_rejectsAStateThatTheClientDoesNotHold() public {
        vm.expectRevert(abi.encodeWithSelector(ILightClient.UnknownState.selector, 1));
        reader.readAncestor(client, 1, state, header, proof);
        state.stateRoot ^= bytes32(uint256(1));
        vm.expectRevert(abi.encodeWithSelector(ILightClient.UnknownState.selector, 0));
        reader.readAncestor(client, 0, state, header, proof);
    }

    function test_rejectsAnyOtherProof(uint256 position, uint8 bit) public {
        bytes memory wrong = proof;
        wrong[position % wrong.length] ^= bytes1(uint8(1) << (bit % 8));
        vm.expectRevert();
        reader.readAncestor(client, 0, state, header, wrong);
    }

    /// keccak256 of the code that EIP-2935 gives.
    function test_codeHash() public view {
        bytes memory code =
            hex"3373fffffffffffffffffffffffffffffffffffffffe14604657602036036042575f35600143038111604257611fff81430311604257611fff9006545f5260205ff35b5f5ffd5b5f35611fff60014303065500";
        assertEq(keccak256(code), reader.HISTORY_CODE_HASH(), "code hash");
    }
}
