// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

/// @notice A bucket that holds up to a capacity, is drained by use and fills again at a constant rate.
library RateLimit {
    struct Bucket {
        uint256 level;
        uint256 time;
    }

    /// @notice More than the bucket holds now.
    error RateLimited(uint256 amount, uint256 available);

    /// @notice Starts full.
    function open(Bucket storage bucket, uint256 capacity) internal {
        bucket.level = capacity;
        bucket.time = block.timestamp;
    }

    /// @notice Takes `amount` out, or reverts.
    function take(Bucket storage bucket, uint256 amount, uint256 capacity, uint256 refillPerSecond) internal {
        uint256 now_ = available(bucket, capacity, refillPerSecond);
        if (amount > now_) revert RateLimited(amount, now_);
        bucket.level = now_ - amount;
        bucket.time = block.timestamp;
    }

    /// @notice What the bucket holds now.
    function available(Bucket storage bucket, uint256 capacity, uint256 refillPerSecond) internal view returns (uint256) {
        uint256 room = capacity - bucket.level;
        uint256 elapsed = block.timestamp - bucket.time;
        // Compared by division: a long silence must not overflow.
        if (refillPerSecond != 0 && elapsed > room / refillPerSecond) return capacity;
        return bucket.level + elapsed * refillPerSecond;
    }
}
