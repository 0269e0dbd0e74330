// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

/// The cheatcodes of forge that these tests use. The interface belongs to Foundry; only signatures stand here.
interface Vm {
    struct Log {
        bytes32[] topics;
        bytes data;
        address emitter;
    }

    function warp(uint256 newTimestamp) external;
    function roll(uint256 newHeight) external;
    function chainId(uint256 newChainId) external;
    function deal(address who, uint256 newBalance) external;
    function etch(address target, bytes calldata newRuntimeBytecode) external;
    function prank(address sender) external;
    function startPrank(address sender) external;
    function stopPrank() external;
    function store(address target, bytes32 slot, bytes32 value) external;
    function load(address target, bytes32 slot) external view returns (bytes32);
    function expectRevert() external;
    function expectRevert(bytes4 selector) external;
    function expectRevert(bytes calldata message) external;
    function expectPartialRevert(bytes4 selector) external;
    function expectEmit(bool topic1, bool topic2, bool topic3, bool data) external;
    function expectEmit() external;
    function recordLogs() external;
    function getRecordedLogs() external returns (Log[] memory);
    function assume(bool condition) external pure;
    function addr(uint256 privateKey) external pure returns (address);
    function label(address who, string calldata name) external;
    function cool(address target) external;
    function record() external;
    function accesses(address target) external returns (bytes32[] memory reads, bytes32[] memory writes);
    function snapshotState() external returns (uint256 id);
    function revertToState(uint256 id) external returns (bool);
    function snapshotValue(string calldata name, uint256 value) external;
    function readFile(string calldata path) external view returns (string memory);
    function readFileBinary(string calldata path) external view returns (bytes memory);
    function readLine(string calldata path) external view returns (string memory);
    function exists(string calldata path) external view returns (bool);
    function skip(bool skipTest) external pure;
    function envOr(string calldata name, string calldata fallbackValue) external view returns (string memory);
    function envOr(string calldata name, uint256 fallbackValue) external view returns (uint256);
    function parseBytes(string calldata text) external pure returns (bytes memory);
    function parseUint(string calldata text) external pure returns (uint256);
    function parseJson(string calldata json, string calldata key) external pure returns (bytes memory);
    function parseJsonUint(string calldata json, string calldata key) external pure returns (uint256);
    function parseJsonUintArray(string calldata json, string calldata key) external pure returns (uint256[] memory);
    function parseJsonAddress(string calldata json, string calldata key) external pure returns (address);
    function parseJsonBytes32(string calldata json, string calldata key) external pure returns (bytes32);
    function parseJsonBytes32Array(string calldata json, string calldata key) external pure returns (bytes32[] memory);
    function parseJsonBytes(string calldata json, string calldata key) external pure returns (bytes memory);
    function parseJsonBytesArray(string calldata json, string calldata key) external pure returns (bytes[] memory);
    function parseJsonString(string calldata json, string calldata key) external pure returns (string memory);
    function parseJsonStringArray(string calldata json, string calldata key) external pure returns (string[] memory);
    function parseJsonBool(string calldata json, string calldata key) external pure returns (bool);
    function parseJsonKeys(string calldata json, string calldata key) external pure returns (string[] memory);
    function keyExistsJson(string calldata json, string calldata key) external view returns (bool);
    function toString(uint256 value) external pure returns (string memory);
    function toString(bytes calldata value) external pure returns (string memory);
    function toString(bytes32 value) external pure returns (string memory);
    function toString(address value) external pure returns (string memory);
    function txGasPrice(uint256 newGasPrice) external;
    function fee(uint256 newBasefee) external;
    function getNonce(address account) external view returns (uint64 nonce);
    function computeCreateAddress(address deployer, uint256 nonce) external pure returns (address);
}

/// Assertions and bounds for contract tests: the part of forge-std that is used here.
abstract contract Test {
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));
    bool public constant IS_TEST = true;

    error AssertionFailed(string reason);
    error NotEqual(string reason, bytes32 left, bytes32 right);
    error NotEqualBytes(string reason, bytes left, bytes right);
    error OutOfOrder(string reason, uint256 left, uint256 right);

    function assertTrue(bool ok, string memory reason) internal pure {
        if (!ok) revert AssertionFailed(reason);
    }

    function assertFalse(bool bad, string memory reason) internal pure {
        if (bad) revert AssertionFailed(reason);
    }

    function assertEq(uint256 left, uint256 right, string memory reason) internal pure {
        if (left != right) revert NotEqual(reason, bytes32(left), bytes32(right));
    }

    function assertEq(bytes32 left, bytes32 right, string memory reason) internal pure {
        if (left != right) revert NotEqual(reason, left, right);
    }

    function assertEq(address left, address right, string memory reason) internal pure {
        if (left != right) revert NotEqual(reason, bytes32(uint256(uint160(left))), bytes32(uint256(uint160(right))));
    }

    function assertEq(bytes memory left, bytes memory right, string memory reason) internal pure {
        if (keccak256(left) != keccak256(right)) revert NotEqualBytes(reason, left, right);
    }

    /// left <= right
    function assertLe(uint256 left, uint256 right, string memory reason) internal pure {
        if (left > right) revert OutOfOrder(reason, left, right);
    }

    /// left < right
    function assertLt(uint256 left, uint256 right, string memory reason) internal pure {
        if (left >= right) revert OutOfOrder(reason, left, right);
    }

    /// A file of cases that the TypeScript tests write, mostly from foreign vectors. Without it a test is skipped, visibly,
    /// unless the vectors are required.
    function readCases(string memory path) internal view returns (bytes memory) {
        if (bytes(vm.envOr("HELIOGRAM_REQUIRE_VECTORS", "")).length == 0) vm.skip(!vm.exists(path));
        return vm.readFileBinary(path);
    }

    /// Maps a fuzzed value into [low, high].
    function bound(uint256 value, uint256 low, uint256 high) internal pure returns (uint256) {
        if (low > high) revert OutOfOrder("bound", low, high);
        if (value >= low && value <= high) return value;
        unchecked {
            uint256 size = high - low + 1;
            // size is 0 only for the full range, which the line above has already returned.
            return low + value % size;
        }
    }
}
