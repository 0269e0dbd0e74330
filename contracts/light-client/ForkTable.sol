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

    uint256 private constant MAX_ROWS = 32;

    uint256 internal immutable _slotsPerEpoch;
    bytes32 internal immutable _genesisValidatorsRoot;

    // The newest row that was known at deployment, and how many were: code is cheaper to read than storage.
    Fork private immutable _newestAtDeployment;
    uint256 private immutable _knownAtDeployment;

    Head internal _head;
    Fork[MAX_ROWS] private _rows;

    constructor(LightClientParameters memory parameters) {
        if (parameters.slotsPerEpoch == 0) revert InvalidParameters();
        _slotsPerEpoch = parameters.slotsPerEpoch;
        _genesisValidatorsRoot = parameters.genesisValidatorsRoot;
        uint256 count = parameters.forks.length;
        if (count == 0 || count > MAX_ROWS) revert InvalidParameters();
        uint256 known = 0;
        for (uint256 i = 0; i < count; ++i) {
            ForkRow memory row = parameters.forks[i];
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
