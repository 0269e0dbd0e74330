// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {IBeaconLightClient} from "../interfaces/IBeaconLightClient.sol";
import {Fork, ForkLibrary} from "./Fork.sol";
import {ForkRow, LightClientParameters} from "./LightClientTypes.sol";

/// @notice The forks of the source chain: rows with known epochs, in order, then rows that wait for a proof of theirs.
abstract contract ForkTable is IBeaconLightClient {
    /// What every update reads and writes, in one storage slot.
    /// @param slot slot of the stored finalized header
    /// @param time start of that slot, seconds since 1970
    /// @param accepted finalized states accepted so far
    /// @param forks rows of the fork table whose epoch is known
    /// @param rows all rows of the fork table
    /// @param frozen conflicting finality was proven
    struct Head {
        uint64 slot;
        uint64 time;
        uint64 accepted;
        uint8 forks;
        uint8 rows;
        bool frozen;
    }

    /// What the timelock proposed; `readyAt` is 0 without a proposal.
    struct Proposal {
        Fork row;
        uint64 readyAt;
    }

    /// Seconds that a proposed row waits at least, so that whoever distrusts it can leave.
    uint256 public constant FORK_DELAY = 30 days;

    uint256 private constant MAX_ROWS = 32;

    address public immutable timelock;

    uint256 internal immutable _slotsPerEpoch;
    bytes32 internal immutable _genesisValidatorsRoot;

    // The newest row that was known at deployment, and how many were: code is cheaper to read than storage.
    Fork private immutable _newestAtDeployment;
    uint256 private immutable _knownAtDeployment;

    Head internal _head;
    Fork[MAX_ROWS] private _rows;
    Proposal private _proposal;

    constructor(LightClientParameters memory parameters) {
        if (parameters.slotsPerEpoch == 0) revert InvalidParameters();
        _slotsPerEpoch = parameters.slotsPerEpoch;
        _genesisValidatorsRoot = parameters.genesisValidatorsRoot;
        timelock = parameters.timelock;
        uint256 count = parameters.forks.length;
        if (count == 0 || count > MAX_ROWS) revert InvalidParameters();
        uint256 known = 0;
        for (uint256 i = 0; i < count; ++i) {
            ForkRow memory row = parameters.forks[i];
            _requireSound(row);
            uint256 startMs = 0;
            if (row.epoch != ForkLibrary.UNKNOWN_EPOCH) {
                if (known != i) revert ForkOrder(row.epoch);
                startMs = i == 0
                    ? parameters.genesisTime * 1000 + row.epoch * parameters.slotsPerEpoch * row.slotDurationMs
                    : _startAfter(_rows[i - 1], row.epoch, parameters.slotsPerEpoch);
                ++known;
            }
            _rows[i] = ForkLibrary.pack(row, startMs);
        }
        if (known == 0) revert InvalidParameters();
        _newestAtDeployment = _rows[known - 1];
        _knownAtDeployment = known;
        _head.forks = uint8(known);
        _head.rows = uint8(count);
    }

    /// @inheritdoc IBeaconLightClient
    function proposeFork(ForkRow calldata row) external {
        if (msg.sender != timelock) revert NotTimelock(msg.sender);
        if (_proposal.readyAt != 0) revert ForkPending();
        Head memory head = _head;
        if (head.rows == MAX_ROWS) revert InvalidFork();
        _requireSound(row);
        uint256 readyAt = block.timestamp + FORK_DELAY;
        uint256 startMs = 0;
        if (row.epoch != ForkLibrary.UNKNOWN_EPOCH) {
            // The epochs of waiting rows are not known: nothing can be said to come after them.
            if (head.rows != head.forks) revert ForkPending();
            startMs = _startAfter(_rows[head.forks - 1], row.epoch, _slotsPerEpoch);
            // A row never changes the meaning of slots that have begun.
            if (startMs < readyAt * 1000) revert TooSoon(readyAt);
        }
        _proposal = Proposal(ForkLibrary.pack(row, startMs), uint64(readyAt));
        emit ForkProposed(row, uint64(readyAt));
    }

    /// @inheritdoc IBeaconLightClient
    function withdrawFork() external {
        if (msg.sender != timelock) revert NotTimelock(msg.sender);
        if (_proposal.readyAt == 0) revert NoProposal();
        emit ForkWithdrawn(_proposal.row.version());
        delete _proposal;
    }

    /// @inheritdoc IBeaconLightClient
    function appendFork() external {
        Proposal memory proposal = _proposal;
        if (proposal.readyAt == 0) revert NoProposal();
        if (block.timestamp < proposal.readyAt) revert TooSoon(proposal.readyAt);
        delete _proposal;
        Head memory head = _head;
        _rows[head.rows] = proposal.row;
        if (proposal.row.epoch() != ForkLibrary.UNKNOWN_EPOCH) _head.forks = head.forks + 1;
        _head.rows = head.rows + 1;
        emit ForkAppended(proposal.row.version(), proposal.row.epoch());
    }

    /// @inheritdoc IBeaconLightClient
    function forkRow(uint256 index) external view returns (ForkRow memory) {
        return _rows[index].unpack();
    }

    /// The first waiting row as it will be if its epoch is `epoch`, and the row before it.
    function _candidate(Head memory head, uint64 epoch) internal view returns (Fork previous, Fork candidate) {
        if (head.rows == head.forks) revert NoForkAwaits();
        previous = _rows[head.forks - 1];
        // What the stored head was accepted under is not called into question.
        if (epoch <= _epochAt(head.slot) || epoch == ForkLibrary.UNKNOWN_EPOCH) revert ForkOrder(epoch);
        ForkRow memory row = _rows[head.forks].unpack();
        row.epoch = epoch;
        candidate = ForkLibrary.pack(row, _startAfter(previous, epoch, _slotsPerEpoch));
    }

    function _activate(Head memory head, Fork fork) internal {
        _rows[head.forks] = fork;
        _head.forks = head.forks + 1;
        emit ForkActivated(fork.version(), fork.epoch());
    }

    /// Writes the head at once; member by member the compiler would write the slot six times.
    function _writeHead(Head memory head) internal {
        uint256 word = uint256(head.slot) | (uint256(head.time) << 64) | (uint256(head.accepted) << 128);
        word |= (uint256(head.forks) << 192) | (uint256(head.rows) << 200);
        if (head.frozen) word |= 1 << 208;
        assembly ("memory-safe") {
            sstore(_head.slot, word)
        }
    }

    function _newestFork(Head memory head) internal view returns (Fork) {
        return _rows[head.forks - 1];
    }

    function _proposalReadyAt() internal view returns (uint64) {
        return _proposal.readyAt;
    }

    /// The root of a checkpoint is its second field: an odd generalized index, whose first sibling is the checkpoint's epoch.
    function _requireSound(ForkRow memory row) private pure {
        bool sound = row.slotDurationMs != 0 && row.forkIndex > 1 && row.finalizedRootIndex & 1 == 1
            && row.finalizedRootIndex > 1 && row.currentCommitteeIndex > 1 && row.nextCommitteeIndex > 1
            && row.blockHashIndex > 1 && (row.payloadDepth == 0 || row.payloadDepth == 4 || row.payloadDepth == 5);
        if (!sound) revert InvalidFork();
    }

    /// Start of a fork that follows `last` at `epoch`, milliseconds since 1970.
    function _startAfter(Fork last, uint64 epoch, uint256 slotsPerEpoch) private pure returns (uint256 startMs) {
        if (epoch <= last.epoch()) revert ForkOrder(epoch);
        startMs = last.startMs() + (epoch - last.epoch()) * slotsPerEpoch * last.slotDurationMs();
        if (startMs > type(uint48).max) revert ForkOrder(epoch);
    }

    function _epochAt(uint64 slot) internal view returns (uint64) {
        return uint64(slot / _slotsPerEpoch);
    }

    /// Row of an epoch.
    /// @param known number of rows whose epoch is known
    function _forkAt(uint64 epoch, uint256 known) internal view returns (Fork) {
        if (known == _knownAtDeployment && epoch >= _newestAtDeployment.epoch()) return _newestAtDeployment;
        for (uint256 i = known; i > 0; --i) {
            Fork row = _rows[i - 1];
            if (epoch >= row.epoch()) return row;
        }
        revert UnknownFork(epoch);
    }
}
