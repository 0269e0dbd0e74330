// SPDX-License-Identifier: MIT
pragma solidity ^0.8.31;

import {IInbox} from "../../../../contracts/interfaces/IInbox.sol";
import {IMessageReceiver} from "../../../../contracts/interfaces/IMessageReceiver.sol";
import {Message} from "../../../../contracts/types/Message.sol";

bytes32 constant MAGIC = keccak256("heliogram.receiver.handleMessage.v1");

/// Checks nothing and does nothing: what a call costs at least.
contract PlainReceiver is IMessageReceiver {
    function handleMessage(bytes32, uint64, address, address, bytes calldata) external pure returns (bytes32) {
        return MAGIC;
    }
}

/// Keeps what it is given.
contract RecordingReceiver is IMessageReceiver {
    error Refused(bytes32 messageId);

    bool public refusing;
    uint256 public count;
    uint256 public gasAtEntry;
    bytes32 public lastId;
    uint64 public lastSourceChainId;
    address public lastOutbox;
    address public lastSender;
    bytes public lastPayload;

    function refuse(bool refusing_) external {
        refusing = refusing_;
    }

    function handleMessage(bytes32 messageId, uint64 sourceChainId, address outbox, address sender, bytes calldata payload)
        external
        returns (bytes32)
    {
        gasAtEntry = gasleft();
        if (refusing) revert Refused(messageId);
        count++;
        (lastId, lastSourceChainId, lastOutbox, lastSender, lastPayload) = (messageId, sourceChainId, outbox, sender, payload);
        return MAGIC;
    }
}

/// Every way to be a bad receiver that needs no set-up.
contract HostileReceiver {
    enum Way {
        RevertEmpty,
        RevertLong,
        Panic,
        BurnAllGas,
        InvalidOpcode,
        WrongMagic,
        ShortAnswer,
        NoAnswer,
        ReturnBomb,
        RevertBomb,
        SelfDestruct
    }

    Way public way;

    function set(Way way_) external {
        way = way_;
    }

    fallback() external payable {
        Way chosen = way;
        if (chosen == Way.RevertEmpty) {
            revert();
        } else if (chosen == Way.RevertLong) {
            revert(string(new bytes(1_000)));
        } else if (chosen == Way.Panic) {
            assert(false);
        } else if (chosen == Way.BurnAllGas) {
            while (true) {}
        } else if (chosen == Way.InvalidOpcode) {
            assembly ("memory-safe") {
                invalid()
            }
        } else if (chosen == Way.WrongMagic) {
            assembly ("memory-safe") {
                mstore(0, not(0))
                return(0, 0x20)
            }
        } else if (chosen == Way.ShortAnswer) {
            bytes32 magic = MAGIC;
            assembly ("memory-safe") {
                mstore(0, magic)
                return(0, 0x1f)
            }
        } else if (chosen == Way.NoAnswer) {
            return;
        } else if (chosen == Way.ReturnBomb) {
            assembly ("memory-safe") {
                return(0, 100000)
            }
        } else if (chosen == Way.RevertBomb) {
            assembly ("memory-safe") {
                revert(0, 100000)
            }
        } else {
            assembly ("memory-safe") {
                selfdestruct(0)
            }
        }
    }
}

/// Calls back into the inbox, keeps what came of it, and takes the message.
contract ReenteringReceiver is IMessageReceiver {
    bytes public callback;
    bool public called;
    bool public succeeded;
    bytes public answer;

    function set(bytes calldata callback_) external {
        callback = callback_;
    }

    function handleMessage(bytes32, uint64, address, address, bytes calldata) external returns (bytes32) {
        called = true;
        (succeeded, answer) = msg.sender.call(callback);
        return MAGIC;
    }
}

/// Raises its demands while it handles a message.
contract TighteningReceiver is IMessageReceiver {
    uint256 public count;

    function handleMessage(bytes32, uint64, address, address, bytes calldata) external returns (bytes32) {
        count++;
        IInbox(msg.sender).setPolicy(
            IInbox.Policy({circuitFree: true, participantsMin: 0, ageMin: 0, verifier: address(0)})
        );
        return MAGIC;
    }

    function demand(IInbox inbox, IInbox.Policy calldata policy) external {
        inbox.setPolicy(policy);
    }
}
