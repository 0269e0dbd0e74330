// Generated from contracts/**/Outbox.sol by tools/generate-artifacts.mjs. Do not edit.
export const outboxAbi = [
  {
    "type": "function",
    "name": "acknowledge",
    "inputs": [
      {
        "name": "settlement",
        "type": "tuple",
        "internalType": "struct ISettlement.Settlement",
        "components": [
          {
            "name": "message",
            "type": "tuple",
            "internalType": "struct Message",
            "components": [
              {
                "name": "version",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "nonce",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "sourceChainId",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "outbox",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "sender",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "destinationChainId",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "inbox",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "receiver",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "gasLimit",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "deadline",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "payload",
                "type": "bytes",
                "internalType": "bytes"
              }
            ]
          },
          {
            "name": "terms",
            "type": "tuple",
            "internalType": "struct ISettlement.Terms",
            "components": [
              {
                "name": "lightClient",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "inboxCodeHash",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "recovery",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "refundTo",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "callbackGas",
                "type": "uint32",
                "internalType": "uint32"
              }
            ]
          },
          {
            "name": "fee",
            "type": "uint256",
            "internalType": "uint256"
          }
        ]
      },
      {
        "name": "at",
        "type": "tuple",
        "internalType": "struct ISettlement.DestinationState",
        "components": [
          {
            "name": "index",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "state",
            "type": "tuple",
            "internalType": "struct FinalizedState",
            "components": [
              {
                "name": "stateRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "blockNumber",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "timestamp",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "slot",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "acceptedAt",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "participants",
                "type": "uint64",
                "internalType": "uint64"
              }
            ]
          }
        ]
      },
      {
        "name": "proof",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "claimFees",
    "inputs": [
      {
        "name": "settlements",
        "type": "tuple[]",
        "internalType": "struct ISettlement.Settlement[]",
        "components": [
          {
            "name": "message",
            "type": "tuple",
            "internalType": "struct Message",
            "components": [
              {
                "name": "version",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "nonce",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "sourceChainId",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "outbox",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "sender",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "destinationChainId",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "inbox",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "receiver",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "gasLimit",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "deadline",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "payload",
                "type": "bytes",
                "internalType": "bytes"
              }
            ]
          },
          {
            "name": "terms",
            "type": "tuple",
            "internalType": "struct ISettlement.Terms",
            "components": [
              {
                "name": "lightClient",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "inboxCodeHash",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "recovery",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "refundTo",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "callbackGas",
                "type": "uint32",
                "internalType": "uint32"
              }
            ]
          },
          {
            "name": "fee",
            "type": "uint256",
            "internalType": "uint256"
          }
        ]
      },
      {
        "name": "positions",
        "type": "uint256[]",
        "internalType": "uint256[]"
      },
      {
        "name": "beneficiary",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "ids",
        "type": "bytes32[]",
        "internalType": "bytes32[]"
      },
      {
        "name": "at",
        "type": "tuple",
        "internalType": "struct ISettlement.DestinationState",
        "components": [
          {
            "name": "index",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "state",
            "type": "tuple",
            "internalType": "struct FinalizedState",
            "components": [
              {
                "name": "stateRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "blockNumber",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "timestamp",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "slot",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "acceptedAt",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "participants",
                "type": "uint64",
                "internalType": "uint64"
              }
            ]
          }
        ]
      },
      {
        "name": "proof",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "peak",
    "inputs": [
      {
        "name": "level",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "recentMessageId",
    "inputs": [
      {
        "name": "nonce",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "outputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "reclaim",
    "inputs": [
      {
        "name": "settlement",
        "type": "tuple",
        "internalType": "struct ISettlement.Settlement",
        "components": [
          {
            "name": "message",
            "type": "tuple",
            "internalType": "struct Message",
            "components": [
              {
                "name": "version",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "nonce",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "sourceChainId",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "outbox",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "sender",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "destinationChainId",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "inbox",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "receiver",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "gasLimit",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "deadline",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "payload",
                "type": "bytes",
                "internalType": "bytes"
              }
            ]
          },
          {
            "name": "terms",
            "type": "tuple",
            "internalType": "struct ISettlement.Terms",
            "components": [
              {
                "name": "lightClient",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "inboxCodeHash",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "recovery",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "refundTo",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "callbackGas",
                "type": "uint32",
                "internalType": "uint32"
              }
            ]
          },
          {
            "name": "fee",
            "type": "uint256",
            "internalType": "uint256"
          }
        ]
      },
      {
        "name": "at",
        "type": "tuple",
        "internalType": "struct ISettlement.DestinationState",
        "components": [
          {
            "name": "index",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "state",
            "type": "tuple",
            "internalType": "struct FinalizedState",
            "components": [
              {
                "name": "stateRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "blockNumber",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "timestamp",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "slot",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "acceptedAt",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "participants",
                "type": "uint64",
                "internalType": "uint64"
              }
            ]
          }
        ]
      },
      {
        "name": "proof",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "recover",
    "inputs": [
      {
        "name": "settlement",
        "type": "tuple",
        "internalType": "struct ISettlement.Settlement",
        "components": [
          {
            "name": "message",
            "type": "tuple",
            "internalType": "struct Message",
            "components": [
              {
                "name": "version",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "nonce",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "sourceChainId",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "outbox",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "sender",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "destinationChainId",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "inbox",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "receiver",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "gasLimit",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "deadline",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "payload",
                "type": "bytes",
                "internalType": "bytes"
              }
            ]
          },
          {
            "name": "terms",
            "type": "tuple",
            "internalType": "struct ISettlement.Terms",
            "components": [
              {
                "name": "lightClient",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "inboxCodeHash",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "recovery",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "refundTo",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "callbackGas",
                "type": "uint32",
                "internalType": "uint32"
              }
            ]
          },
          {
            "name": "fee",
            "type": "uint256",
            "internalType": "uint256"
          }
        ]
      },
      {
        "name": "outcome",
        "type": "uint8",
        "internalType": "enum ISettlement.Outcome"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "refundFee",
    "inputs": [
      {
        "name": "settlement",
        "type": "tuple",
        "internalType": "struct ISettlement.Settlement",
        "components": [
          {
            "name": "message",
            "type": "tuple",
            "internalType": "struct Message",
            "components": [
              {
                "name": "version",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "nonce",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "sourceChainId",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "outbox",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "sender",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "destinationChainId",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "inbox",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "receiver",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "gasLimit",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "deadline",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "payload",
                "type": "bytes",
                "internalType": "bytes"
              }
            ]
          },
          {
            "name": "terms",
            "type": "tuple",
            "internalType": "struct ISettlement.Terms",
            "components": [
              {
                "name": "lightClient",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "inboxCodeHash",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "recovery",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "refundTo",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "callbackGas",
                "type": "uint32",
                "internalType": "uint32"
              }
            ]
          },
          {
            "name": "fee",
            "type": "uint256",
            "internalType": "uint256"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "retryCallback",
    "inputs": [
      {
        "name": "settlement",
        "type": "tuple",
        "internalType": "struct ISettlement.Settlement",
        "components": [
          {
            "name": "message",
            "type": "tuple",
            "internalType": "struct Message",
            "components": [
              {
                "name": "version",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "nonce",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "sourceChainId",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "outbox",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "sender",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "destinationChainId",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "inbox",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "receiver",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "gasLimit",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "deadline",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "payload",
                "type": "bytes",
                "internalType": "bytes"
              }
            ]
          },
          {
            "name": "terms",
            "type": "tuple",
            "internalType": "struct ISettlement.Terms",
            "components": [
              {
                "name": "lightClient",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "inboxCodeHash",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "recovery",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "refundTo",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "callbackGas",
                "type": "uint32",
                "internalType": "uint32"
              }
            ]
          },
          {
            "name": "fee",
            "type": "uint256",
            "internalType": "uint256"
          }
        ]
      },
      {
        "name": "gasLimit",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "send",
    "inputs": [
      {
        "name": "parameters",
        "type": "tuple",
        "internalType": "struct IOutbox.SendParameters",
        "components": [
          {
            "name": "destinationChainId",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "inbox",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "receiver",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "gasLimit",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "deadline",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "payload",
            "type": "bytes",
            "internalType": "bytes"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "sendSettled",
    "inputs": [
      {
        "name": "parameters",
        "type": "tuple",
        "internalType": "struct IOutbox.SendParameters",
        "components": [
          {
            "name": "destinationChainId",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "inbox",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "receiver",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "gasLimit",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "deadline",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "payload",
            "type": "bytes",
            "internalType": "bytes"
          }
        ]
      },
      {
        "name": "terms",
        "type": "tuple",
        "internalType": "struct ISettlement.Terms",
        "components": [
          {
            "name": "lightClient",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "inboxCodeHash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "recovery",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "refundTo",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "callbackGas",
            "type": "uint32",
            "internalType": "uint32"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "settlementOf",
    "inputs": [
      {
        "name": "nonce",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "size",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "event",
    "name": "CallbackDone",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "CallbackFailed",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "reason",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "FeePaid",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "to",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "fee",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "MessageSent",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "sender",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "nonce",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      },
      {
        "name": "destinationChainId",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      },
      {
        "name": "inbox",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "receiver",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "gasLimit",
        "type": "uint32",
        "indexed": false,
        "internalType": "uint32"
      },
      {
        "name": "deadline",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      },
      {
        "name": "payload",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "MessageSettled",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "outcome",
        "type": "uint8",
        "indexed": false,
        "internalType": "enum ISettlement.Outcome"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "SettlementOpened",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "terms",
        "type": "tuple",
        "indexed": false,
        "internalType": "struct ISettlement.Terms",
        "components": [
          {
            "name": "lightClient",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "inboxCodeHash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "recovery",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "refundTo",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "callbackGas",
            "type": "uint32",
            "internalType": "uint32"
          }
        ]
      },
      {
        "name": "fee",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "AlreadySettled",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "outcome",
        "type": "uint8",
        "internalType": "enum ISettlement.Outcome"
      }
    ]
  },
  {
    "type": "error",
    "name": "CallbackRetryFailed",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "reason",
        "type": "bytes",
        "internalType": "bytes"
      }
    ]
  },
  {
    "type": "error",
    "name": "GasLimitTooHigh",
    "inputs": [
      {
        "name": "gasLimit",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "most",
        "type": "uint32",
        "internalType": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "InsufficientCallbackGas",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "gasAvailable",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "gasLimit",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "LightClientLives",
    "inputs": [
      {
        "name": "lightClient",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "MixedClaims",
    "inputs": [
      {
        "name": "index",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "NoCallbackDue",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NoCodeHash",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NoFeeDue",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotExecuted",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotInRecord",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "position",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotRecorded",
    "inputs": [
      {
        "name": "beneficiary",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotSettled",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotTheRecovery",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "recovery",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotYetExpired",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "timestamp",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "deadline",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NothingToSettle",
    "inputs": []
  },
  {
    "type": "error",
    "name": "OutboxFull",
    "inputs": [
      {
        "name": "size",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "PayloadTooLong",
    "inputs": [
      {
        "name": "length",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "most",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "PaymentFailed",
    "inputs": [
      {
        "name": "to",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "Reentered",
    "inputs": []
  },
  {
    "type": "error",
    "name": "TooEarly",
    "inputs": [
      {
        "name": "notBefore",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownSettlement",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "WasExecuted",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongDestination",
    "inputs": [
      {
        "name": "expected",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "actual",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  }
] as const;

export const outboxBytecode =
  "0x60808060405234605d576123288181016001600160401b038111838210176049578291615cae833903905ff015603e57604051615c4c90816100628239f35b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c80632949dcf41461115f57806329d9e9d214610fdb578063567ee61214610fb05780635cd67de414610ccd5780636134a39b14610c85578063652a2af514610b4d57806380dc408f146109c1578063906708ad14610987578063949d225d14610961578063aa2058ee146103f6578063bb8c771c146102ef5763da85c78f1461009d575f80fd5b346102eb5760406003193601126102eb5760043567ffffffffffffffff81116102eb578060040160e060031983360301126102eb576024359060038210156102eb5760ff5f5c166102c357600160ff195f5c16175f5d6100fc8161182f565b91606460248601950173ffffffffffffffffffffffffffffffffffffffff610123826116e6565b163303610275575083156102495761014f61014a61012061014484806112ab565b016112de565b6121aa565b6004602073ffffffffffffffffffffffffffffffffffffffff610171886116e6565b16604051928380927fb8f7a6650000000000000000000000000000000000000000000000000000000082525afa90811561023e575f9161020f575b506101c5576101bb9450611a73565b60ff195f5c165f5d005b73ffffffffffffffffffffffffffffffffffffffff6101e3866116e6565b7f0a96c6a5000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b610231915060203d602011610237575b610229818361133d565b81019061137e565b5f6101ac565b503d61021f565b6040513d5f823e3d90fd5b507f1d46cb05000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b61029373ffffffffffffffffffffffffffffffffffffffff916116e6565b7f12f00322000000000000000000000000000000000000000000000000000000005f52336004521660245260445ffd5b7fb5dfd9e5000000000000000000000000000000000000000000000000000000005f5260045ffd5b5f80fd5b346102eb576102fd366111ab565b60ff5f949293945c166102c357600160ff195f5c16175f5d60206103208361182f565b94909573ffffffffffffffffffffffffffffffffffffffff61034061187f565b169061034c86806112ab565b610389604051968795869485947fb4647803000000000000000000000000000000000000000000000000000000008652898c019060048701611484565b03915afa90811561023e575f916103d7575b50156103ab57916101bb92611a04565b827f8f01a147000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6103f0915060203d60201161023757610229818361133d565b8461039b565b346102eb576101806003193601126102eb5760043567ffffffffffffffff81116102eb57610428903690600401611259565b60243567ffffffffffffffff81116102eb57610448903690600401611259565b906044359373ffffffffffffffffffffffffffffffffffffffff8516918286036102eb5760643567ffffffffffffffff81116102eb5761048c903690600401611259565b94909160e07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7c3601126102eb576101643567ffffffffffffffff81116102eb576104da90369060040161117d565b909460ff5f5c166102c357600160ff195f5c16175f5d8815610934578035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff218136030191828112156102eb5781019673ffffffffffffffffffffffffffffffffffffffff61054761187f565b169361055e60c06105588b806112ab565b016116e6565b9160208a019573ffffffffffffffffffffffffffffffffffffffff604051947fe2bf61a60000000000000000000000000000000000000000000000000000000086521660048501526105b360248501886113f3565b8b60c485015261020060e48501528c6102048501527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8d116102eb578c60051b808b61022487013784019260843561010486015260a43561012486015260c43567ffffffffffffffff81168091036102eb5761014486015260e43567ffffffffffffffff81168091036102eb576101648601526101043567ffffffffffffffff81168091036102eb576101848601526101243567ffffffffffffffff81168091036102eb576101a48601526101443567ffffffffffffffff81168091036102eb576106bf8694859361022460209886956101c48701526003198287830301016101e487015201916113b5565b03915afa90811561023e575f91610915575b50156108e9575f9a8b5b8b8d10156108e0578c60051b830135848112156102eb578d9084018a73ffffffffffffffffffffffffffffffffffffffff8061072a60c06105586107238261055889806112ab565b95806112ab565b169116148015906108aa575b8015610898575b61086c5761074d8d928a8a61174a565b35808b61075984612027565b93868297821093841594610854575b505050506108255750600881166107f9578c9161078b600860c0931785836121f7565b0135917f0ae7c9bfbc7dfc3426a34852f9a1cdd2f750abec8190abbff0bbe13d8118c30c6020604051858152a381018091116107cc576001909c019b6106db565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b827f4dd9b23c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b837f83ae3bce000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b61085f93945061174a565b3514158f8286918f610768565b507f0bdb019c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060408b01356040820135141561073d565b506108b7602082016116e6565b73ffffffffffffffffffffffffffffffffffffffff806108d68a6116e6565b1691161415610736565b6101bb9161227f565b877f527e7154000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b61092e915060203d60201161023757610229818361133d565b8c6106d1565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b346102eb575f6003193601126102eb57602067ffffffffffffffff5f5416604051908152f35b346102eb5760206003193601126102eb5767ffffffffffffffff6109a961122d565b165f52610420602052602060405f2054604051908152f35b346102eb5760406003193601126102eb5760043567ffffffffffffffff81116102eb57806004019060e060031982360301126102eb5760243560ff5f5c166102c357600160ff195f5c16175f5d80610a1884612027565b94856003839716938415610b215760048216610af55763ffffffff610a4260a4610a6999016116d5565b16809110610aeb575b5090610a5e6004610a64931784836121f7565b806112ab565b6122d5565b15610a9c577f0ef18216e83068cf021946a13214a82f00fa1ab6d21385c276bc17f20a637d8d5f80a260ff195f5c165f5d005b610aa46123fc565b90610ae76040519283927f1ae4e2590000000000000000000000000000000000000000000000000000000084526004840152604060248401526044830190611707565b0390fd5b9450610a5e610a4b565b837fb41abb5c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b837f1d46cb05000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346102eb5760206003193601126102eb5760043567ffffffffffffffff81116102eb578060040160e060031983360301126102eb5760ff5f5c166102c357600160ff195f5c16175f5d610b9f81612027565b9091600882166107f95760038216938415610b215760016101bb9514610c6d575b610bcc608482016116e6565b918473ffffffffffffffffffffffffffffffffffffffff841615610c48575b90610bfd91600860c4959617916121f7565b013591604051908382527f0ae7c9bfbc7dfc3426a34852f9a1cdd2f750abec8190abbff0bbe13d8118c30c602073ffffffffffffffffffffffffffffffffffffffff851693a361227f565b60c4935090610bfd916008610c62608061055885806112ab565b955050909150610beb565b610c8061014a61012061014485806112ab565b610bc0565b346102eb5760206003193601126102eb5760043567ffffffffffffffff81116102eb5760c060031982360301126102eb57610cc4602091600401611c0d565b50604051908152f35b60c06003193601126102eb5760043567ffffffffffffffff81116102eb5760c06003198260040192360301126102eb5760a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3601126102eb5760a43563ffffffff81168082036102eb5780610faa5760045b34610fa3576008905b1791600c8314610f7b576044358015610f53576024359473ffffffffffffffffffffffffffffffffffffffff8616908187036102eb576040517f1544298e000000000000000000000000000000000000000000000000000000008152602081600481865afa90811561023e575f91610f10575b5067ffffffffffffffff80610dd0846112de565b169116908103610ecf5750610de490611c0d565b5f9691965067ffffffffffffffff60ff1960405160208101908a8252610e0e6040820160246113f3565b3460e082015260e08152610e246101008261133d565b5190201691165f526104206020521760405f205560405195508552602085015260643573ffffffffffffffffffffffffffffffffffffffff81168091036102eb57604085015260843573ffffffffffffffffffffffffffffffffffffffff81168091036102eb578484937fd90c0233cd3da12c0da9b380b848c7422517786c782ea49c2f9b17556a6779809360c093606060209901525060808201523460a0820152a2604051908152f35b67ffffffffffffffff610ee1836112de565b7f436e7cdf000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b90506020813d602011610f4b575b81610f2b6020938361133d565b810103126102eb575167ffffffffffffffff811681036102eb5788610dbc565b3d9150610f1e565b7f7a8c03f6000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f618104e8000000000000000000000000000000000000000000000000000000005f5260045ffd5b5f90610d49565b5f610d40565b346102eb5760206003193601126102eb576020610fd3610fce61122d565b611aed565b604051908152f35b346102eb57610fe9366111ab565b60ff5f949293945c166102c357600160ff195f5c16175f5d61100a8261182f565b93909467ffffffffffffffff61102661012061014487806112ab565b606083019082611035836112de565b91169283911611156111195750509060209173ffffffffffffffffffffffffffffffffffffffff61106461187f565b169061107086806112ab565b6110ad604051968795869485947fb4647803000000000000000000000000000000000000000000000000000000008652898c019060048701611484565b03915afa90811561023e575f916110fa575b506110ce57916101bb92611904565b827f734d8e71000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b611113915060203d60201161023757610229818361133d565b846110bf565b8761112c67ffffffffffffffff926112de565b907f49ee37df000000000000000000000000000000000000000000000000000000005f526004521660245260445260645ffd5b346102eb5760206003193601126102eb576020610fd360043561175a565b9181601f840112156102eb5782359167ffffffffffffffff83116102eb57602083818601950101116102eb57565b6101206003198201126102eb5760043567ffffffffffffffff81116102eb5760e060031982840301126102eb576004019160e07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc8301126102eb57602491610104359067ffffffffffffffff82116102eb576112299160040161117d565b9091565b6004359067ffffffffffffffff821682036102eb57565b359067ffffffffffffffff821682036102eb57565b9181601f840112156102eb5782359167ffffffffffffffff83116102eb576020808501948460051b0101116102eb57565b359073ffffffffffffffffffffffffffffffffffffffff821682036102eb57565b9035907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffea1813603018212156102eb570190565b3567ffffffffffffffff811681036102eb5790565b610160810190811067ffffffffffffffff82111761131057604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761131057604052565b908160209103126102eb575180151581036102eb5790565b359060ff821682036102eb57565b359063ffffffff821682036102eb57565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b63ffffffff61147e6080809373ffffffffffffffffffffffffffffffffffffffff61141d8261128a565b1686526020810135602087015273ffffffffffffffffffffffffffffffffffffffff61144b6040830161128a565b16604087015273ffffffffffffffffffffffffffffffffffffffff6114726060830161128a565b166060870152016113a4565b16910152565b909492949391936101c0825260ff61149b82611396565b166101c083015267ffffffffffffffff6114b760208301611244565b166101e083015267ffffffffffffffff6114d360408301611244565b1661020083015273ffffffffffffffffffffffffffffffffffffffff6114fb6060830161128a565b1661022083015273ffffffffffffffffffffffffffffffffffffffff6115236080830161128a565b1661024083015267ffffffffffffffff61153f60a08301611244565b1661026083015273ffffffffffffffffffffffffffffffffffffffff61156760c0830161128a565b1661028083015273ffffffffffffffffffffffffffffffffffffffff61158f60e0830161128a565b166102a083015263ffffffff6115a861010083016113a4565b166102c083015267ffffffffffffffff6115c56101208301611244565b166102e08301526101408101357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1823603018112156102eb57019460208635960167ffffffffffffffff87116102eb5786360381136102eb5760c067ffffffffffffffff9261165761164c6116bd946116d29b6101606103008a01526103208901916113b5565b9860208701906113f3565b803582860152602081013560e08601528361167460408301611244565b166101008601528361168860608301611244565b166101208601528361169c60808301611244565b16610140860152836116b060a08301611244565b1661016086015201611244565b166101808201526101a08185039101526113b5565b90565b3563ffffffff811681036102eb5790565b3573ffffffffffffffffffffffffffffffffffffffff811681036102eb5790565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b91908110156109345760051b0190565b806117bf57505f5467ffffffffffffffff168061177657505f90565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0167ffffffffffffffff81116107cc576103ff16610400811015610934576020015460081c90565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81018181116107cc57601f1115610934575490565b9060038210156118025752565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b61183890612027565b9091600382168381611848575050565b6003821015611802577f5d21e815000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff60405160208101907fd69400000000000000000000000000000000000000000000000000000000000082523060601b60228201527f01000000000000000000000000000000000000000000000000000000000000006036820152601781526118fd60378261133d565b5190201690565b604051919290916002821791907f0df75eba0a2ebb2c1c82710746dbb87d6e554e5875aa166cf425cdbb7accedaf6020826002889452a2600482166119f6576006611951911784846121f7565b8261197a61195f84806112ab565b60028363ffffffff61197360a089016116d5565b16926122d5565b156119a8575050507f0ef18216e83068cf021946a13214a82f00fa1ab6d21385c276bc17f20a637d8d5f80a2565b6119b1926121f7565b7f96eb4c6818c1c55d3fa04617c269345929a70a223602b77c2f341284437b0e326119f16119dd6123fc565b604051918291602083526020830190611707565b0390a2565b509091611a02926121f7565b565b604051919290916001821791907f0df75eba0a2ebb2c1c82710746dbb87d6e554e5875aa166cf425cdbb7accedaf6020826001889452a2600482166119f6576005611a51911784846121f7565b8261197a611a5f84806112ab565b60018363ffffffff61197360a089016116d5565b91929092600382101561180257811790837f0df75eba0a2ebb2c1c82710746dbb87d6e554e5875aa166cf425cdbb7accedaf6020604051611ab481866117f5565ba2600482166119f65761197a8491611ad06004851784876121f7565b611ada85806112ab565b908363ffffffff61197360a089016116d5565b67ffffffffffffffff5f541667ffffffffffffffff821681811091821592611b30575b5050611b2b576103ff16610400811015610934576020015490565b505f90565b03905067ffffffffffffffff81116107cc5767ffffffffffffffff6104009116115f80611b10565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156102eb570180359067ffffffffffffffff82116102eb576020019181360383136102eb57565b92919267ffffffffffffffff82116113105760405191611bf160207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116018461133d565b8294818452818301116102eb578281602093845f960137010152565b9060608201906298968063ffffffff611c25846116d5565b1611611fb45760a0830191612000611c3d8486611b58565b905011611f77575f549367ffffffffffffffff85169363ffffffff851015611f4b57611c68826112de565b906020830190611c77826116e6565b90876040860194611c87866116e6565b93611c91896116d5565b946080890195611ca0876112de565b91611cab878c611b58565b94909560405197611cbb896112f3565b6001895260208901524667ffffffffffffffff16604089015230606089015233608089015267ffffffffffffffff1660a088015273ffffffffffffffffffffffffffffffffffffffff1660c087015273ffffffffffffffffffffffffffffffffffffffff1660e086015263ffffffff1661010085015267ffffffffffffffff166101208401523690611d4c92611ba9565b610140820152611d5b9061244e565b9860018116600114611e70575b6103ff16936104008510156109345767ffffffffffffffff8a9663ffffffff8b9573ffffffffffffffffffffffffffffffffffffffff809b611e2e611e6b988d7fa7ab2e330f4d9d5225d5e0a91ea607949f42480afb0ec2c93fb7eb7e58f6ef849d602001558760018c01167fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000005f5416175f55611e28611e22611e1c611e16611e108b6112de565b9f6116e6565b9b6116e6565b946116d5565b956112de565b96611b58565b9d9097876040519c8d9c8d521660208c01521660408a01521660608801521660808601521660a084015260e060c0840152339660e08401916113b5565b0390a3565b6103ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8a011661040081101561093457611eb6906020015460081c8b60081c9061259b565b90600191677fffffffffffffff82841c165b600180821614611f065750601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8401101561093457909155611d68565b9290601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8301101561093457611f40600191835461259b565b91019260011c611ec8565b847fa3a5ac4e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b611f818385611b58565b90507f6413cbe8000000000000000000000000000000000000000000000000000000005f5260045261200060245260445ffd5b63ffffffff611fc2836116d5565b7f241a7165000000000000000000000000000000000000000000000000000000005f52166004526298968060245260445ffd5b9060ff1992612012604051926020840194855260408401906113f3565b60e082015260e081526118fd6101008261133d565b9061203282806112ab565b610160813603126102eb576040519061204a826112f3565b61205381611396565b825261206160208201611244565b602083015261207260408201611244565b60408301526120836060820161128a565b60608301526120946080820161128a565b60808301526120a560a08201611244565b60a08301526120b660c0820161128a565b60c08301526120c760e0820161128a565b60e08301526120d961010082016113a4565b6101008301526120ec6101208201611244565b6101208301526101408101359067ffffffffffffffff82116102eb57019036601f830112156102eb57612129612134923690602081359101611ba9565b61014082015261244e565b9167ffffffffffffffff61214d602061014484806112ab565b165f5261042060205261216e60405f205491602060c0820135910185611ff5565b60ff1982160361217e5760ff1690565b827fb624b5c2000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b67ffffffffffffffff1662278d0081018091116107cc57804211156121cc5750565b7f2a35a324000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b919060038216151580612273575b80612267575b1561223b57505067ffffffffffffffff61222b60206101445f94806112ab565b165f5261042060205260405f2055565b602061014467ffffffffffffffff9361226061222b9460c08801359085890190611ff5565b1794610a5e565b5060088216151561220b565b50600482161515612205565b5f80808085855af115612290575050565b73ffffffffffffffffffffffffffffffffffffffff907fa09e6165000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b61236b6080610558926122ec610140820182611b58565b61233f6040969296519687926001602085019b7faf427fe5000000000000000000000000000000000000000000000000000000008d528b60248701521460448501526060606485015260848401916113b5565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810186528561133d565b915a908160061c82038281116107cc576175308701908188116107cc57106123c8575050915f6020949281945193f17f44ff6cf26f80fe8af640df40a9d184b6f7e53ae30a48a6cee5bef1a7b7bc2f335f511490601f3d11161690565b8592507f8351c1b4000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b3d906101008211612444575b60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f60405194808652805f8588013e0116830101604052565b6101009150612408565b60ff8151169067ffffffffffffffff6020820151169067ffffffffffffffff6040820151169073ffffffffffffffffffffffffffffffffffffffff60608201511673ffffffffffffffffffffffffffffffffffffffff60808301511667ffffffffffffffff60a08401511673ffffffffffffffffffffffffffffffffffffffff60c0850151169073ffffffffffffffffffffffffffffffffffffffff60e0860151169263ffffffff610100870151169461014067ffffffffffffffff6101208901511697015160208151910120976040519960208b019b7ff086967648f2ede8fa606896637259cdbef5fe8126c98744f60be0fe53dff1358d5260408c015260608b015260808a015260a089015260c088015260e087015261010086015261012085015261014084015261016083015261018082015261018081526125956101a08261133d565b51902090565b6060517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000117808080808080808080808080809e819e828080807ef1445235f2148c5986587169fc1bcd887b08d4d00868df5696fff40956e864819508947f08dff3487e8ac99e1f29a058d0fa80b930c728730b7ab36ce879f3890ecf73f5900893818082800980099009928180828009800990099e8f9e8f7f301731d10f24f12067c346bbe953202fe02e434fe495c487fabc79f3cff2b9cd0983017f0ec1ed6b0aa3700feff44e0a759f2b4c262fe2ee50c9768b71a7803d01ac5ef3019f7f0b38d34031cec5835cd0104c9c2ae6f112d30f022ebbe4785a2d8d98af0b9ebf0982017f1d5aaddd134eada14035ba6bf430139076ccd3bb9f5cec3cedbfba8f1547b587019d7f01ae1fd406791c24e98e7cd57b218b58936a25881503ebdf589b9ccaaf86cb6509017f06ad2e6e37b641d198e7da14347b3c2e5f7ad4db75a76204507975ad8674d6ab019c8180828009800990099a8180828009800990099a81808280098009900981817f2a35aa6c718d8f90f626e1a996e5ca03c1126c485e13af53d6e6a763527c943709828c7f1a6771d8a275c38d6fef5ea22a4feb75e4288bbd9c3a7f2824ee57351b235ed0098b01017f2eb6970a3ad1a1d216cb2de2816fed4c76bd123843edbbd06b21efe5f3cb21e0019982808d81857f12017a6da3056456c0c6873ddb1592391cad76d67b85b323427689a3dc7abd38099082857f27ce431448fe64fc90de3001e0ef2214a0ec857f5a615a6cea329ab4a3e52f650901017f2c179c081b5b578f4ed89d68c6826598f780edba58deaf879f99a055e5e79f52019d7f125aecd7830ce653d49d8099e6cf132d3ec435a1a4f33625702cf34785b8766d09917f2e005647e2cbf70798f60779b1e39d6153feefd893f5c2dfbd9084b3ca441db60901017f0c717408d066ad6dbeed1f64251c9c355a3d658fa65d8fc45ad7ae741ecb618b0198818082800980099009988180828009800990099681808280098009900981817f01eec3c5e362a0f0275bb6a748af313ce8aeb9e9a274181db3d1d447a7dfeba70982887f2e1fae928ad15a5099dd0cd09c26b3417fe92545876d9e891792bc9f8af82564098901017f06a4aa398f9b18b75c7e9df65bcfe499c55769b2f2a88edacd75b5eef4b338b80197828080847f10aab6e9e278a7079bfd4b6fd4f05c389397bcb09e9c03530483d2e182d5e36d098a82857f2f9b7077e57600df78f01c14e580864e4f9a159ad0c980b5fef8794d2fa107850901017f0a341284d4b323892535fcce187ed581348e6f48ad6a258401a6c27ab1351dfc01997f2a65afe90e7496aaffdff7a19b7ba22649480fed8c419a9cb18dad260fadaabd09917f2ab02c5c72304b4fca5c0a000c8df03420dd7f7ba8961b2d0b4fdebd3d4c4f550901017f0b828192a8c38ed31cacfdb726fe54abd4261c8b765c275711f4032411a681d80196818082800980099009948180828009800990099481808280098009900981817f2bece83d174b281f7f89bb39b4a3832338623f05a0dec8ffc32a4b053892428b0982867f0a44b8fd55d6437e4da7a0c84e6b5c5bf974637be9ea5fc1b9db9739f71cfdf4098501017f07303431b8a75ed9a047ca5c50d8a82f1b37b6e583301cd77e02906aae19fac20193828080847f21e0d3f27e8be67ba9d60c3549958e27fbee9f95f71d9e1d201c3a93dfe824b0098882857f0a21210bcadaf1b0f82d340a3b8d9d3043a783f4cd66af56d00091d067fec63b090101977f22520916c3c882960ac3583c9f7d1b690daf0647725712395ef9d4f5d0cbe45209917f0b71d4d9839977b94509c740fd09fd2c94ee5a6f40212efdf56bc31e33ec6eab0901019281808280098009900981818180867f10c0c012546260a4a4af3da5d386b21a05f5048030e6ca52a3944ad6ba53bb010981887f0fbd44d36f4dce8bd7055b73a4a2ca6b852d36299b2ff90e2947c6fb638677d6098301017f0bac70545a444f789244f279acb711840d28efab54153f581d895dc3d53b64aa01967f10736688e763c03d35447be9864abd0faed37dc7cd5c13ebf487ded9055fd3db0901937f25249b9bfaf7f90312f0708e86e7ec4d80de5ce61f7eb43c2b61fa57453930c7090192818082800980099009908184827f2682ad07c109c48705e58b5cbef5837fe66deb3d7b692e5b863a181fe447acbb09019184808281877f1d3376951e1bdba100db44ca3184df8bca71fe0cc3dba9cf62af8c1b651c2aa30901957f302f22e92cd4b3f5a0913b300482e78ce66af90c1c1bed1d7e9d60aeadac515e09927f1654e92f4ca02906659af02d607c885abb9a3057cf1fb05169e2483f917be1580901017f26ada5ab6990d0037bf57acc5d2f7f578009748865647589c7315fa6a0e6a05801831515905b8115615c425784808080808581808281990980099009818181808c7f103b6d4a76651c44435ed4cf1d01ff73d0fc9ecdddf0fae99b51abf748767ee409818c7f16a401e4d05d78699c0fbd1819a58bad4ff755b80da4ef4671de89299a4bbfad098301017f0664ae9b7a2df41b79b742ceb518be84eeffdd26855c58816ba1d8303a66bc28019a7f26433bf6856c00612a5ef6d830dde2747b73361ba55a856a54d4d508ac26799c0901997f06ab7be187dfcfe830765fdb5409322f6e74a52e98a2a43f2349251a21c16659090196818082800980099009818181808a7f10d0896ebe77bafdd1943e1e710ac2f1e0e94b83eac6af7776ea7993e0d2592709818c7f1fe1d8d930e488cda10d3b6a9163f5cdfd60031a90c696a019393bad61479d93098301017f1aec6e059fee8e5ea25b051f28d293511decb1a91fad456305c4f7f8a8fa1123019a7f2d254e5dd70776933a5673620b91d0c8abf2ef9b6c32abd23cc90d665231f3cd0901977f2c8e955ae957729a38d7582bed1f421a1110011b4ebbf851f0fa6c64497beb1f090196818082800980099009818181808a7f204fd9fa427967d81dfa6377bcacd008eae3996a3a78f362605824a32439ff9609818a7f0659b8ae8b97dbb82c1afc8017477a22d815839dd6373d7ff6ef3f5a9176035b098301017f2b160045192e93e83a085b254122e6501ef2f234504f4d2ba288ac6119259a6c01987f2443dd743a9ac3547188f13e3c2cde810f1ba94a413405c6a522152ed8f56d010901977f218037995228cdfe05f788e5391027fb0069381226b7a8b02fd4304c6dec51b109019481808280098009900981818180887f1a17c53c475b2c0fa814b1c36af1bca9ac644c4f6954a2dfd7f6584cb07eeef809818a7f0d7d09aa65a8a235a614b5aa5ea51ae171ae3a11602bf39ae6e58a773032e1fc098301017f1d8f7ffd0f204dbcbd594a3561295e44eb28400e52fed4408107bb9fa2938c1001987f1ffc083a8bc81aa10d49cecfa685f482f63147ead187f989167d4fbf1b453e2a0901957f21c7a40c505bea26b316cf831887676e881ce54a8edbc8c59cdc5418a7244b2009019481808280098009900981818180887f236935e149c7dc7dcee402abafa07a20292da8345fe406fa2b623e953b6769ca0981887f1dd5e6dbbd775f25e2243766965d03b1911cff4691f50af3ab2c61f78a1cb0b8098301017f146c79ea861ec5ea70dd36fddb84c57e897c6126c6f4131926ecdd30683f557801967f0ce2e209f2a26607cf00322952030ffb3b23e7f77140323336ec009f614e9f300901957f216986dc9c60bd2e14ca9e1b6ae94f3625cb6efaed02f986dd88e10322e51a22090192818082800980099009928385827f125e3305a97c33df11413a71794a42f9ab1c0639d40db43299efc6c7d836421209019385808281877f2701c2d67ebe2b0d1aa4c1bc567236e49ffbf56a3eb8e22156fafa57f62166f00901957f014f2d6a320a8517bdfc03c1d62627bf4f6ae8d886c56256ffa2d4637c38f0c109927e579c96618a9dbafeb6db1547d732dc68d7c52b565c12d05b55ebdd134177130901017f26401ddc31ac48a11690b566cd355306e271909b55289a22bfab700db0d51d0b015b8115615c38578480808080808089817f3040b103cd1b2c044401f822612af9f8ef18e2f2e65c4d6dd3fddc5656774e358d82808d817f26f91e376e09216c2393515e3f86a64ff498bde6541a67604952a3d2259f87cf9f80829109800990099687957f138ac1c044f9ddc20aeaef82af0a49e5659fca207e41a7452db2fee13182f54e09917f1ad086a003e4bd8886e3eaa1c820d01fc5ae1ffb19eb7b205327bdc6c2cb668009840101019c7f0d3d58e2716dfd28652d441233ad514ff952db0a983abbe3da1e556496284a0f0901997f15420425cb271b8cdab817f44281632a6bac0f0a4b2c56a7e0f99d227ecffc110901988180828009800990098181817f22a0c30501854daf4e1342a5b41640258d15d2c8a6227b812e799f0d3e578fa0818d7f1b279d288d8bb2ad7752eec928bdb6697a3afa7a58685eb8692c23a1f7f0cbe109828d7f2a88e9a4902ec62894a8d2e6c81f4b11e502767da1bc3242584e315d9163463609840101019a7f22e4a8141552eca5d21a61864614092523986d66367d24c2b780694b35e8c28b0901997f016bc214cf2f532d3655a2350eee982a820b296d518bcade587f40f274171d500901968180828009800990098181817f0b6e46511e994fef0ca669e174ceeb5ec834c8beb522296e2c6ab44b686de92e818b7f26924cb87955590343bb21972fdf42ed23fd685c8501c70d39af1fe868826ae309828d7f03e86fc90ed078d0856b595cedca593cc7957e3cba0a652ee3dfa50bb507772009840101019a7f1de2242ce0ed4e532f88e9ec8339e9daf141b5ce017cfd21c27ea26bbd27c3ca0901977f155e647f9a6ab834d57d75e4edd8dbd244c2e26c4e8bb52ec9df93dca8d419120901968180828009800990098181817f14f55c1b288106b392c84491612c57cadf634733fedcef08b5e439c0aa29cd2b818b7f2e1947bf842e5dc19f995f7c0f38f5d086fb99e4dd393229f5887202f7f1635209828b7f077fc8b17fb337bf54ff43bb52cf93a1917c59154a662afc094d0b77e23326450984010101987f145899793a58d1a6336d9c880788324a2918360ce328b8a8f1e6f2008272837f0901977f2b073beed2214c70989dda472bce6e9e5e920ea68ebe362cb8f6bb1f8cb3ddb70901948180828009800990098181817f1cf0ee5fdd4d7b1a38abc647e48173a020abe6477028d0cb4981374a1cc378e781897f13bb770394f1d9bb29644353ed13950f4428dd6eb938dcd6a9128c7dd7c9670f09828b7f07d62059e3da5aca78946b6234b45b0810838f0651ab4ab0711649d8e3c9f2310984010101987f0f8ecb1fbb5def6a8fe34f1b578b2fe870673dc3f110c723733d2e43e88202e60901957f04925d946ea101e6ce5f85b0e24f63be8cf983af754b3c30fc88456622365976090194818082800980099009928386827f2eaecd49b0002ca0a99a9b4b9619f4a333062da7d820715b2f9eb7422423449409019386808281897f1dd4139c5269707825eeb3822cf209cc427d30e60eccce32f2af0fd29fa5b2000901977f2ea3032dd7b14e18127bcae5f090c1200d4e41cb83c606e732fefee72d82b08a09927f26b10149f742d280d365f09542cf40d72e805951691ff1650a19661184015b2e090101015b8115615c2e5784808080808581808281990980099009818181808c7f2a1f2851d8270d510f25299a80a680499a6014263fb6a18fd9db2c0c7d6390c809818c7f0b5e79ecbe9e2e613d3aa5aba8910d684dc6b17eae5c76f4f31c8f602381c392098301017f2ed61939e5a132885a31c85d117ea7b2db1d2f05c243b3eb19e2f17305643430019a7f2cb929843e1dd580e07a2967d8bae967191d93aa2f4c11ecc77a96b4c8c9fb390901997f0ac8a36113a1a19c3d3b5fb700d7b6141fad3fc85adb41c31997a49b3565041b090196818082800980099009818181808a7f04ee030de3cc0718391798e0e237512cfcc9dca1de8311dde99a4043dd82c09a09818c7f2797e0fdab0a92a11a4a3006d3e0bdf1502970bac9ca485fc5a2e645124f0746098301017f22b3b4a982fd2359f5acca9712ad91f6e4a6b51655e07116fba3806a523e23ca019a7f30640a3e700590d617c390a630fc9cb214fb09bceb14bdfc72cc29486dc06c2c0901977f2ee18be5dfcf82177aad63bb7f7a05dc4c3ff654ae87f0310e031b8b570efc84090196818082800980099009818181808a7f2530561140bcf3ac0b64cba69f66a0716c90415fc3a966f4f8c4e7bcf813503109818a7f1af6b449933c55942c0fd1a4620c9d7bf75c90b53097a566bc57278c80599498098301017f1424d572af5400eb4d8241fbbff8df930e3f09e7b3ab3dd8e4a52c64905e884401987f064176c6cc1277edb7d7da1a02636f08c4178b516d6e53c30d933a2ee1aac0ce0901977f2fe8837169586191212efd9026faf3411e04a6993e91f80e799aa481bab291d709019481808280098009900981818180887f0c2e683f46c9e214ab124456cb3ac1efd60c65e43b6ad8074ac0d4305acdb04009818a7f1f157c203e4de06662b7d9966ad4275fc98c6f5dcb030c6b6be3b44a4c522374098301017f0bd57ef2090acc50b1a2abcb82afc8ef699fa890c495b92c678445f2ed7e2fc001987f2f511df2e32b892dda6f11483dfc74e1381f376203fa7af99c5773772f16f1560901957f24c99104b850eee270ee81890ffe4c2986d5b948adbd5fb09ead632fab67043f09019481808280098009900981818180887f20ab10aa365c2ec38b1e3b617b9c81da187f704d254cd5887c07b7b8cdd37b300981887f0bfd2e7d447cbee6bb1d195242413208305b27c2277b93b2f93ccfdf7bb37704098301017f027696d627abb583c8356c9d65d086c2a1e0787fedab0f940081dff0a8c284c401967f2a9480ececa93bbca74d252d3c0bc049e8f32097f86a5b118a9500e00a514e800901957f26f55f5035dcd38df117bd28fbe30fb01fc7b7fe29f409e10a033a1f1b5483a3090192818082800980099009928385827f0ad50352a034a6b21d31bfa700de364302574b484b8d513810ebe34f9a1e2ebc09019385808281877f287643d939c637ad8c5c2920a541915fa61e0bb28a2ad31f234307d66d8f706c0901957f0267eee366a5969f792283072590fc92aecb20f9bd1483e43c4a31dd7fd4687109927f0dad3316b3af0b8b6937c12447e6ccd0cec781754a00b2f1008cdd35249c383a0901017f144b97b7d2b6432a81b8267da880ad95c88f1226c246ddf743f5ff04aa471526015b8115615c24578480808080808089817f1b57ed33267928b99f74725e5e728733d1e56fb090a59e251911fbcf1f9990fb8d82808d817f18e49c56962ee07e7df82c40c583829f099d2f550ae894aa93c20eddbe126abd9f80829109800990099687957f1d0b5affb41b40afe8946791ab2c516050f54b57febd303d285fb0104e924a2109917f0b46e1231b40ba131bacdd2c0507cbc736fa68738f8b69c2bdcd40c9b145eb4709840101019c7f072654f6c61d755e0c86fa84e8686624c6e41aa54b07826f9fd6d1171487f9c50901997f1e5d728d367ededb18c8049334bf323f383b61ca2586e91ac1da2e9d3ca43a630901988180828009800990098181817f1cfe98af12a8a0a118d1eaf5ad9e8c431694aaa4f55bf7ef380d92b4509b4375818d7f2cd1fd2c0f39e0ec54c0ed577c193b83e7e1d98ecf68b97dc745ea47141cb3b209828d7f2e1d7c7a14a095d5768d08a68a0208133aacf9b1b2f2ab968c633ba87c5e6b1409840101019a7f28eecc773244f06744167b3f7fb8065f9fd9bafb74aee28662fd57d82ce6616d0901997f1fdd4bf05f6bb07fcde794cc63b9b6b5028dba3189bedfa7e775a58e196be10a0901968180828009800990098181817f020b16ee3a92d061599eae088c0677b2bde3d4dba88d6cc27f697c9fe6271bbf818b7f284c8a26d30619c7df89f67b22d7c02746b8b5483cc72c5d51c36c34c94225d609828d7f0f1152e20ae0738dbef0891ae2875a05e32a301cf95f0cf6f8c86365768d7a9f09840101019a7e0c5a99d843e776ddbd0e89feccd167597a455c6b79eafc7bd75d4a063812270901977f14b0f5f4d4b6c8a01d12d1c2c37340bd97e06900a237925232336427509c5d7d0901968180828009800990098181817f2f0d288919bf15aec1f85e4138f94fe3cf65e08e972303dbf1cef705a25ad7fc818b7f0109b1a32979e29ce81f0e60da5a14453118ca6babf7512b82fea8772831d5f709828b7f2ed07d0d4171fbf08b6b39b8664fc18dde2e28c504f25414d0fabea611a3ca750984010101987f04b4637858476354dc6c85494535eab3b8b114257157af438243b62c02cf429c0901977f1d66500ea82e588d57e37af7cf3f0b3abbbd099f1a9df1e9c21bf24fac263c810901948180828009800990098181817f06bf862d9c11544438747b11a2f70f5e82e1afe9b3eee4c1e141ff30f325986981897f0576f51d6918a54c227401f12cc414e6cacdf7265f635ed18be9c4bb7412786709828b7f03e5ad3e3529f9c2b285970327cb229f7394bce4736f6e4b6ce52ee063538c2a0984010101987f0287d5f1bb13093726bae50b0e904ce50222e28c897dcb01682fa4c184e1e99c0901957f20563b6135f90694704a92c1af86937f1eb703b7ae04212f77aa541585c3e04e090194818082800980099009928386827f04b28799ded1dec9d2f0fa81ab498b1f381f553e1757b971d6beba20f0bc003b09019386808281897f0dc17b374c55cd0f178afe42a6bc0469b25fc8bcaedcb162cfe842dcd1f509ea0901977f1d151d5945396f0a3223e2fdfc5fa59e87c1af9a4ad86c89b1bff165d6dd4e7f09927f1375899adca64cb5516451cea4180746715080d889e34105a99aed6ebc961d6f090101015b8115615c1a5784808080808581808281990980099009818181808c7f1fa632a918ea9ce662d9173fb31db4c6296487d44a4557db89e7e7fdff27ac2809818c7f2852616d67d66aae0f48c6a811c205c9689d1b5cc9de30042f5673992cc66be5098301017f2c0191fc53b5ac05b6e0e9a761e7421741c3c4de18a2a6c171befd91aaa32488019a7f2e8b95c9cc09e7499c837b45b0dad849f734cd8c90ead0375ceb3773a202be460901997f0bf37e9dee06b093eaba89ab91686e8d9339456b1fbc59b604168d29707cc0ac090196818082800980099009818181808a7f020a1bf15662522d4e6e000d30bd7453189a00b5adae68494e5c910a9706c11709818c7f1f9f47697bdea969bf65e077005ceaf30ad593f18940ec79866a3ecc9752577e098301017f08e4100faa489090d2971668f92f2ae9f1d69c656e444cedbe51e8695ec1a456019a7f2dc8d97515e8ff63aacc8acf87643793b24aaf7df87fdb992aa8a3c53123ea470901977f1c8dff695f5c043429fcf087f1fe8e6718e8923c8a3ba627c224a9a25b42f653090196818082800980099009818181808a7f24f9d2a503717e5bd9b6bb05aee630ffee1ad8d206fb1108f49dba2bbe60282c09818a7f0c4841525d64a34a7174715a99efd710aa052ec04e66c84b97398ef9134f5415098301017f1cb543c23531c5b39d4e4cd5fb112eb383e99f6a1de6f3863f49395b1e01666601987f11fca6670637246e1a20dc776fb156e58316a5c0de04f4e31afc672e482482320901977f026e2219e2cbb8b9e88a28ed37766b508a5ab45630ebc374279eb87e21f9dfa809019481808280098009900981818180887f293adda4b1591af2893dfc0722366d82a0f5b17bc3a2ddf9e8766b2180bb02c009818a7f159cb33805bb18d8f4882c06d96d160cfb75ed3ec34b3261642f07c646319158098301017f2a013c2bd3810330ae6fbf0169ea3390f473ea57c662f1db5ea37098110df74301987f0d5386bd370a75ac9db8510f62d91ebef73bd725fc8faee4edb4e4d3099bb2580901957f1d548f0d9f9a5ba1f1d8cdc7005d280f2c68a4534ba01755e51c6091f1191b2309019481808280098009900981818180887f1a3798e7d4f3ee58fbec5c046ca320cd342a75fc024e2b4f9ec54e06416a5a7f0981887f0a1ebf3d802ae97c8beca9ab2a074ccf7f5e720be7e8d24ada9cfb36d6d25617098301017f19356d411e5800258218caa910e6d23d7c6def2645c514123f22132f7af718fa01967f1d61d2241b104aeb9b8491ac8e2a356916863b251aa987f80430ababd103a7310901957f2c7b43b5f38e553c32a48b8fb514e1c2b82f19c7a28a728b92a310507c25da50090192818082800980099009928385827f14e2d2697b7e7a8efd690d0b17ccac239716501b198807af0dede157e8f9b30409019385808281877f212743c86117af511b13b772612278fd5e1fcc61eba0d896b8ca4d4aa2757bfa0901957f06bbb83f5d5cb07a2ebf3df20b212ccb8a644bcd597b9dc2c6e60877bb94ab0d09927f20194d9a9e4d5def7dc9bf8126a11f4a953a4082943e4fbfd07e306e59fb62d90901017f0dcb5362b9b80fd156640ee0f75cac81abe18ffb4bc7913c14313a34303775c0015b8115615c10578480808080808089817f085dff28eb3bfc3789ef2c9cec526bdbebcd2b93d3e5a90cb0ded679c71342d08d82808d817f0dd13e31f2c53c30eb2cf918665a6121ffb998251e473097a76c13bd881f8b3c9f80829109800990099687957f1f4e477ab3beda562e2c2855a83287cf4949b96e24bc3556a271da09bb73ed7b09917f157170155e072dff2e620c7a6aa9f88da23eb435808c4355a0f4fb696de69c3509840101019c7f28fe9224ce0bbe2cda30f518636ee3791a0447a47bd2501f813bfee1de65e5c80901997f2585d2914e9f7165e89b2e0a44af431c991244fa9599acd862a69a81343c08120901988180828009800990098181817f2a820a59bc22621296a73f3a329399481f6e3159da8cd783c11c0adcea223b1b818d7f171507237dddd277d0d67a2fd9fb00c5f50221b3a4c3c8fcb9751573d4bab1a409828d7f1c946a25881a5a093bde1e49892fb7248c99115c1bd2407fb8f50b9151f3433c09840101019a7f229a67c253a0f18643d337f2648a16aa9f21e22a95fc439072fcb82b734108570901997f28b38277b8ea2259967f0f4fe87be5d6013776134429b439531cf4cfab0a07770901968180828009800990098181817f2301810f1801bb5099b4af104134465cf0333c0714260a9c57929312134834bf818b7f2f2ab77e4a401c2067bc0552a57863d3f4f4a2fc9a998ff8ba0ef7a161bbe23c09828d7f0394aec9ca3dd6ed40a042808b8cb08bf92a336ed1bb369dcd2462c6172f98fe09840101019a7f12b6db44ac0b5aac0bb2dda798c521dc13ec61c4cc803adb1819136729c339910901977f135ca1b4e1d703da774784c39b4926a3c22709da7d9b24a9b6db0db516bfaa6b0901968180828009800990098181817f288b8b37ec0d84bd26e8ecd5d9a0443cf211cc7b36623baa9d6df262508f1289818b7f26f348774b651a36203309e239bf2e321b0fbddbf0094a7b6c1147625660c62109828b7f165d5868167f874d1911e612515476c07241c8d9a7ff6ebbe25b6fbb3cc7a9060984010101987f0c5a3f1bbcf366d630fe4769760b0bb02fa0230f50e620b708a0508ec00050ae0901977f2fbcebd78f70913035ee47a7064b2ca6c8ec48eda23a7841dd5f7f410251210c0901948180828009800990098181817f1d1ae7815c0cfd1ee8875340461da582c936b51b2f8b6ed0f1c5e9fea6d4cf1481897f04945aef9d4aef1f93dbddee6308143f77e71202f6f27dad7439bb302437071009828b7f2da8493605ff2e138e3cdef6c4a6b3d0779e503a23723468c319bb3ac0aaa6b10984010101987f1d31d748b75f58f0f5ead358b649b52651fe1b97a5d5ca3f70fce0e661385ce00901957f035f4dabd2bdd517b4ccb897990954f432d8d27aecf5fde5a6bfb9bfd0603ac2090194818082800980099009928386827f21bffc8777f0108a8306da66551f68ab09d21ad041dd149802abc6bf1c08e55409019386808281897f05a0ab193ac9366aa22e0bae105681e7a846b703aecd12f034b30289ecf079a00901977f304bf7a8e7a72e867f7a7d409e741580d17a57b45d35365eb5c9f03931a9e4d909927f12cc96fe4c9aa7525bea3325bf26708b3314ea21b83071451d977508db8c4628090101015b8115615c065784808080808581808281990980099009818181808c7f1238b57cb5252c000f975d72e596d93ae0147f0ac381862d21f15654457a05df09818c7f06fc22ffdbd3ce6a5ecb5af959395f5a5b3d06b72e85905d8539aa3aa176f890098301017f157b86e5e3917bfeddf35e3ce5c919c61f425296b071fc5630ec7ef9f4d3d79b019a7f127eba88ded8a412f066226aa0d4dd2c1348b0fba3d9656e12834c9071df6c290901997f1ba91d2514a100b8115666f5609c61d369866859b58e1373f45e3d934ce8249d090196818082800980099009818181808a7f127944f5c3f60ffaafd711b5f3883e8a4af6c858e5ba7be0843dfd3fd948619709818c7f20696dc27a3a8eac1cd4f44f71467acdf49cb1f6f2ed5dbc9e382860c3d988e0098301017f273db3813c3ec88ab4da1686c4e6616cb66376e4e8468e8ae70a4e4ac5b5afec019a7f1ed0bb3e80e7816be96eb3d5e0112c3775257b9f299494b70beebef63c0969140901977f25fcd7f0eba779644e0b9acd01750eaf301f620cea1d87b1678067b12e3e764c090196818082800980099009818181808a7f19ad3f3c6b6a9e68b5bbcfc364f5eea2cbe1a2191537c262365548758a572bcf09818a7f14dcc3fa16b8cab1895f651fc1b384980981b9fb01fca4503ca6e9e9bb4c9750098301017f0d9923760218b9d34fa215d425a3198814bdb1e122fcc902ed7d1a2840e93f0a01987f031a391fc54d35c8c38f1445930447fe9f35e8f53b01ebf983b34d494d79b4320901977f1f663805976bc4938386a55b5181d0e3bcb6a3fa49d7f3eac7b9e1676867afb109019481808280098009900981818180887f1dce4840ea557fbc65e710c9c51ba80b0865ce126c5925cc276cb7a5ac3d8e6d09818a7f248d72990a7bf86768a23f35862814cb0a99e6f8467a877466aae2dfa2bb4be0098301017f19c514f28ffb8bcb52b360e23970b45cbb3b84c56e9d1eedc1062f1f9eda664701987f11f0460de6bd170e16d39b9f644729190eb1214c456a50c09103bcfc33bb7d070901957f0e68d77ee1dd0dd8a328a3f92c53bbc6c452834e286636b9df087524104aa4e609019481808280098009900981818180887f0f529b7b0711c0fb0928910f46bcca95d35823ae7eb48cdbd0d2168d4a4f687f0981887f12fccdd861e92cf465041ba14cc98be54a4e2acd7ce6ddf67e241474453a0441098301017f2f93c2a5971cebae3bc836f9cbcf1feb8e71ebb7acfcaa9d75d05604fb94c89c01967f0879105abe47d34247bdb19db70d6c37a74bbad0d04ccb68c5d526bdc965f1680901957f24ec27ba155e2167bc40f630315a8e8227976ffb6f9dc042e759de3163ca07c1090192818082800980099009928385827f1af6fdfce64c27f1b20a0ff256f6bcaacac3273934c96bacfb674373858cc73b09019385808281877f16f3ff33aa8ba186dc9c8076dfae933d90cd81ebee9f05f0e02a344be2a3d4f50901957f0b7e67438f7861501128e6fb138d01984977afb1df64ccf68a6d9d9924fe4ae509927f0c005a567a59802c7ca3003558e28a9cc8ee5e7fd7fe860ab8cff3668f6146950901017f24b00fe87b6dad29bae31fdbfb972452b9f7dfc60de468dabd884ac0a34aabe8015b8115615bfc578480808080808089817f103f88204750af7b43ff8caa2f1112088bdc2ddd31fa4013a7a97945d61e36e78d82808d817f270d1ad082b613683dad2d87d4b610708619ff0ffd412f5e4d539cb960a229559f80829109800990099687957f1296b25fed577e11e67e70ef85206d09056d10f70e590063177c037771b8aacf09917f2126931015d2022a7518a5832e8e8e2c68939fe2ae31106ba5163f735ba5525c09840101019c7f134f7092d1c73d61a281997bad7965b2007b3972be777504ad3d7e570690ae6e0901997f10d86b9bb33a718d52be02494738a3ca761fd8bd4c1085543e6b3cd5bb6e3bca0901988180828009800990098181817f016c404c9c6e4e717e6a7e5d2db6838749de8632dab7f79435fb89d726c8903e818d7f2b4c1f71b11edd2de28f33510f99545ec758d570fd811b01d6668348aa51223f09828d7f1597f09fde93adbbf9ee18ef370cdb59288bb0c7e8fc7990867e0d5f2cb5bcec09840101019a7f1021bd4c56946de7864e88d52cc4892000b11a5ed2b91954eb1710ccb9de14af0901997f26014830b88da8a285fa3e83365ed8c6824878bd75db1da12cf02a6179937d5b0901968180828009800990098181817f20a13603f2c9f2b7a4b0734c8d0e85b36b2938934f010772e252d2a11b05dfb6818b7f1d75a44779a8070bc0367a13f66e791934bd1112bccf4d979e6cd21227afdf3909828d7f1c33bcd1a2c0570255cd27b988be4950fce030813e7b0b3d62558871c6d79e9c09840101019a7f100cde1aea3d5640f451dff30a99e5a8c5485c6d4bb9d64e593397e2002b2d230901977f17663f49fb4d96316946dc9cc23f5afa8ccbb889fcdf1757bb5ecf241252a1560901968180828009800990098181817f0dd847f841b5696bbf86c133601aa10374e10da885f7de1e9654b373bfba9bf4818b7f139f1f89ba70a293952a85b354cccd05990218643fe45b335202d0ee99044e6509828b7f04311d6b9c581d5b5d8ad47b14929d4a7a29c65200c7a73dc9263560da8bf1b60984010101987f25b326aeedae8772c0464cd43e2950f1cfe49864781a93a5006584f0ea4709630901977f1e7c3b40cdd1ce090b4f004e63d1a9b898c9263e419ea8aa9150568a114d7a4d0901948180828009800990098181817f2f701a438c915593abcb4fd12859cd8675c5a09d8efb39c6973a22554647233c81897f1dbda46ca02f443e977ddb051d7805d304a10725f6f2ae8872826862a1eecdd709828b7f0110dfacf561208c9948257f49c25fd59c0c9c802bb187878b8d6aaa268de4690984010101987f04cb29b169fbb40e1d4b6ee87d20d0aa1cc3293a583d8dffbde83e5ede9cdb510901957f2583f7092f9358a98ee2ececeb8b0ddc7ed037c50d7e40b458467f9a7d457538090194818082800980099009928386827f0641f83a837453d23e574ddf6d4e070813db6a82a52a21b3a6d6dfa2d7f4ff6609019386808281897f188d62b1212aabf68d5ef9516b4140c7b7779913247d462c95e6adacb93323490901977f17aaaf001d757f0d3b365dce4c323f3aa6625f68894574b939bf480a6b67133c09927f0bf9aa644ccd9cedfb45837517d15a6f0a2b792b6889405bc78c98f16e491c13090101015b8115615bf25790848080808080808a817f1b1e9d28d595113b91d113e5db4f15f12b4bf05f4c1690fc68d48b9526f6aba2818c819e9d8281819209800990099485937f0bf4554be34b80bbf808a6c6bc8ac7e33376d0c2fd2ea8f10c708987f85db6c409828d7f192e413fe49f4a34acf4fbb3357a2410d21367854b919900995a05455c4fec1809840101019a7f16350a5016d304c913ca4403e74dd8b650b58fc25fd7b85a56e98a073409b1ca09019a7f237c097710c1c82fe6ea73ce3478da68b85b8b7a19cb42af35925bbd3cb807340901968180828009800990098181817f1736d108358f517627b54c0317ed74bdb7c50cf91b31ac14450956565b26ef5b8c82808d7f0a36a2ec6ba192ab420652f2300956b90a1759266801cded05a65c2b2e96ee6009917f089f8c6efa087b86205838afdec6fc9b4ae0ac2a247c0e68b66169063d6dfe2b09840101019b7f2fe74390d3a0dca1ce2967e17b7dc3454a3bdb154ff9b92946c7b5e1c4ea2dae0901977f1649f5b8a1e32b83a3814dc4d0993a85d0712a98ed7bd81b7d775d9cb187be2b0901978180828009800990098181817f256a4d6b609f64f8b457564bb43641d566e0610b0573bcbca8d89185b9190b3d818c7f1bfc63399dff70151b50e770c971f1aedacabd83d8f0d6bab9362a3a8723077909828b7f256757b8f0075c1cac5a7c6f60ec37c3734c92d4eafbf5d3ed3882cbcdd22f960984010101987f3056a8278a5877d2cfc31093ea64882b63cfd479922ee12f9b40b2c128f29c7d0901987f13530c0b0ec46fd20b08af3f1dd1c87c613adc66ae3e4a7c1bebbc79b805460b0901948180828009800990098181817f2bc052ae0955a23340c77a624f3177f6b72ae4c6a35ca95ac8d0912737f7756281897f2517640cab355f99b34d1d011cd21bae4f2f659775a698c8d829a8d8969fec8509828c7f231f686c97428d8c568cac23b4fd2b085ffb252ad650d5303adbed885015d6fd0984010101997f06aba8619c32f39aa381029064ea4dee07e92a0a7df1ac4ee7dbbcc5ac74e7c00901957f2b55d68cffeccf99c323680f3645b0555ebea1f364c58e9942e87537901e93ba0901958180828009800990098181817f15dd2706674534cb718a4d8f7f610f9dbd7035ecd849c7e182a13a93b103eb33818a7f1d5d91773adbf5588f9438809aca2d40c4140d76b78543c7dedb036d5c25ed730982897f26dd96c2d87ba007a89ac47a780d89ac9aef208edcd79d8ecc7b02eff9ddc60e0984010101967f1c875c9eafc6f2aeace8edf6cf2eb61bd3ad7869f088c6c4c49b06ce30c012400901967f20e8e5479048b53a2c1d5608a1604d537900028b49e2e358b45b2ad27f2c01e0090192818082800980099009907f2323af3c0eb6dbbb438feff3a5e0f9dbf0630851ab822f6917e18b6767d664d78285877f26acc5d403ec4e332ae2b442278c63ddf9e0dccf9c90552dc954c12a59a3de3d0901958386889581887f08791b187d3a4d4eda97f2798858d849ac3123395efd002f7ed6b04d2ad1546c0901998a977f11ba41f91dfbfadd18a10705e1b5a452e595f52179a0516ace62a7f73a93345209927f0c0d879d58520385d1f5d31a678114ab264bcade6d6fa542cbec148e4d02a01d09010101905b8015615be35750838080808080808080809b81809c81808e819f8281819209800990099586947f066475b6515e1467be7b1a61f772cd741aa67b53e67c3fa858fe92246e83a3be09917f01b64768ab5a75ad9b0c2eb056f7094789fb5ba55a41931dfb7995f660e797f2098301017f07b3a5d489f67d8cb67894dc1c05a5f5d7b3798c8cef4ec5003ed7b40e852c01019f7f01da747bc1dfe09fbaec5079487d2efa7085888c1f11341f9e5317c85f34dd4b09017f0ffe49f5f20020eb10e2b760d94d337dcae00eb65fe5d174e8ed1b1938ea4ba8019e7f169376eb659b940cc4d8de955d46225788030b1b5504726b07cc5853466bd25b09017f30187855fed8a5f1048d0eb799bb367e961ddca6004eba241b1dc9e1d0f3f379019b8180828009800990099b8180828009800990099981808280098009900981817f0f13856dfa71006b7873a3cb51b9d6ec9747274ca88275f83113c93cb574c40a09828b7f2a11d92ba0f6532b1bbf772c056ba4613da8297a47509c2fca022892937df027098c01017f20b767fadad90659c04b80736bde11e5ba72fa602bf07c1c3b0cb0e610e139f5019a828080847f1046a76b334aa6cdaef372c770428c638fa5704318567475f24f21a26f2586bf098d82857f1f9191de5e53ab247a9ae7310863e7ede6b1e34ef7b4a89954b4fe84d0fbc53e0901017f2cbd1fa9f05521f65e9d6c4ac8628f298ee0035d5f390cdc6c9cbd801149e9e1019c7f239bf7daf0646613b7f617269b5329e94917656c79e6a1b73c985ccfd836643609917f0fb92dfae951a84caf173234a26946eeb17f89f9e152447329407a4549185d680901017f1e51a2753d56e7a6a9fc7169dc0b047eb5f69ba99c7e8721ef06453ba40cbf880199818082800980099009978180828009800990099781808280098009900981817f1e776a76a2b9ebc4638c621651e9554b011f5d913e6b87f27fc2747db4566a610982897f26aa21263d78f94ea2f642e27c7f7ac1490febf2b175773c086b90b11a606f27098801017f0b10635ea87e23b264ba4f6afd8bb26e8ac116b9121d42224de752003412aa020196828080847f058a8cd731e50888b0f199052beae4f2296c3843ebacef8e56836da52c901ca6098b82857f2f1bab5e47ab3d167fae68842403daa5c1c62eff546504c0067b10c99ca32fb50901017f0ee3d2120ca5a38764f7a26ce13f2c750fb3fa848c28788c28a29624ae730efa019a7f192175df1a9692a82d69f35080fbc897bbadd9d7ba2587ff92da8d543ad3a3b109917f2c65afab07c37b332951791cfb30f9606b0f0f63a392e3f2fab4f1f027928b0a0901017f30144f1a3c469586bab524ef59b76e2b88fb965ea2e1100dc3670063c378e3c60195818082800980099009958180828009800990099381808280098009900981817f10afb36ac68f9331a1ab53a940be8e760aacbf6a3937d299c924b8d0a31167890982857f17a1c1b52314df0190d5d7321d2ca843bddf373964ea2a79572dcae0f1b16fb7098601017f12df414e169d05a9fd01b0b6b64780612385a5e6e61ac299cfd9af0866cdf2de0194828080847f1e6f092779e5b87bf55e2077cfee4b09836a95506c69f3459a50a5a319aefb2d098782857f27b18853d0ecd22135fab200fc29248d1c73308474116a293f3b3b8add20c3db0901017f14392a677977db2163715b6341eae618160053cc4f7a664819b7d1aca8a8e44501967f05b1f088990013be27375e635c4741d5e73e082ea1b37eb7c531be4e8a01070509917f012a83ab5f2340a673abf037b514e873cff8b124770f400df7693d7f93e22f000901017f1eea28083386448b85ee40d904e284169ee1b7037d72a0e16c9de04ccb50e23a01938180808084800996818080808480099b8180828009800990097f1b8c81b2263ab9ae743ac149ce4c233bd8403669b5d855cabe8ba41421a7fe1c0999800990097f3050f406995f1998cfb82cd1384715e7e0bdf5d9cb03403f0af50276a901c4340994800990097f240a9bc8af504b09748b45d89e982e8e58e8dd18341b588fe9239872c2364fc209010890565b87945086935085929150615609565b5084935081615163565b5084935082614cc4565b5084935081614829565b508493508261438a565b5084935081613eef565b5084935082613a51565b50849350816135b6565b5084935082613117565b5084935081612c7d566080806040523460155761230e908161001a8239f35b5f80fdfe6080806040526004361015610012575f80fd5b5f905f3560e01c908163b46478031461031a575063e2bf61a614610034575f80fd5b34610317576102007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103175760043573ffffffffffffffffffffffffffffffffffffffff811681036103155760a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3601126103155760c43573ffffffffffffffffffffffffffffffffffffffff811681036103015760e43567ffffffffffffffff811161031157366023820112156103115780600401359267ffffffffffffffff841161030d578360051b93602485840101943686116103095760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffefc360112610309576101e43567ffffffffffffffff81116103055761015e9036906004016105f5565b95909473ffffffffffffffffffffffffffffffffffffffff61017e610623565b1693843b156102f2576040517f524f85b60000000000000000000000000000000000000000000000000000000081526101043560048201528a61012435968760248401526101443567ffffffffffffffff81168091036103015760448401526101643567ffffffffffffffff81168091036103015760648401526101843567ffffffffffffffff81168091036103015760848401526101a43567ffffffffffffffff81168091036103015760a48401526101c4359067ffffffffffffffff8216809203610301578360e491819360c48301525afa80156102f6576102dd575b50602099506102718a604051950185610667565b83526024018883015b8882106102ce5750506102c4965081519082526001810160051b8220915260405187810191825260016040820152604081526102b7606082610667565b5190209160443591610724565b1515604051908152f35b8135815290890190890161027a565b6102e88b8092610667565b6102f2575f61025d565b8980fd5b6040513d8d823e3d90fd5b8280fd5b8780fd5b8680fd5b8480fd5b8380fd5b505b80fd5b82346105f1576101c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105f1576004359067ffffffffffffffff82116105f1576101607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc83360301126105f15760a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3601126105f15760e07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff3c3601126105f1576101a43567ffffffffffffffff81116105f1576104009036906004016105f5565b91909373ffffffffffffffffffffffffffffffffffffffff610420610623565b1692833b156105f1577f524f85b600000000000000000000000000000000000000000000000000000000825260c435600483015260e435938460248401526101043567ffffffffffffffff81168091036105f15760448401526101243567ffffffffffffffff81168091036105f15760648401526101443567ffffffffffffffff81168091036105f15760848401526101643567ffffffffffffffff81168091036105f15760a48401526101843567ffffffffffffffff81168091036105f15760e4845f93819360c48301525afa9081156105e6576020966105419660019660ff966105c5966105bf966105d2575b5060c46105b691610522604486016106d5565b61052e60648701610646565b66ffffffffffffff602488019e8f6106d5565b60081c1673ffffffffffffffffffffffffffffffffffffffff60405192602067ffffffffffffffff9085019516855216604083015260608201526060815261058a608082610667565b51902090604051908e82019283526040820152604081526105ac606082610667565b5190209301610646565b60443591610724565b936106d5565b161b161515604051908152f35b6105de91505f90610667565b5f60c461050f565b6040513d5f823e3d90fd5b5f80fd5b9181601f840112156105f15782359167ffffffffffffffff83116105f157602083818601950101116105f157565b60243573ffffffffffffffffffffffffffffffffffffffff811681036105f15790565b3573ffffffffffffffffffffffffffffffffffffffff811681036105f15790565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176106a857604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b3567ffffffffffffffff811681036105f15790565b919082018092116106f757565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b929594915f9685916040519161046083016040527ff90211a000000000000000000000000000000000000000000000000000000000835261010860038401602181602487015e604281604587015e608481608787015e61010b85015e608061021384015387355f1a60ff8103610970575050509060018101928382116106f7578060601b5f5260145f20906107b8856113de565b946102208501938486116106f7576002018091116106f7576107da9084611848565b9390916107e9878585856118a2565b9150506003821015610943576002821461091857506001146108d6575060208210806108cd575b6108a157916108309593916108279593209261141d565b9490945b6113d1565b90808203610873575050808203610845575050565b7f37f04d41000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f74cfd446000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b507f31e8e6ef000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50851515610810565b73ffffffffffffffffffffffffffffffffffffffff907ff44f694a000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b7f5e2b65fc000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60fe03610add57505060018201928383116106f75760601b5f5261099760145f20936113de565b9260028301355f1a602a8111610ab25761022383016109b7868483611cb9565b60048101610a4e84830192610a47600485018094819360428a0160448b0160101b1763b800f8001760e01b90528860038d01823760a082537f56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421600588015260a060258801537fc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a4706026880152611dad565b9050611d14565b905003610a86576001610830979593610a72610a7e98969460466002950190611e12565b9020950101019161141d565b9094906113d1565b827ff99738c0000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7ff99738c0000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9192509297505f52610af38560205f2083610ba9565b92919860601b5f5260145f2090610b09846113de565b9460018501355f1a91602a8311610a86576002610b7c87610a47610223890195610b348c8a89611cb9565b906004820190898301978a60048a019889978896604284016044850160101b1763b800f8001760e01b905201843760a08453600589015260a060258901536026880152611dad565b905003610a8657610830969492610b9e610a7e97959360466002940190611e12565b90209401019161141d565b92909282355f1a906002821461139b57837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f831691600195610bec8782016113de565b938061127b57505060028201355f1a908160031b61010003926003810135841c9383158015611271575b8015611261575b61123557610c658a8a8660039489610c3b8c6102238b019687611cb9565b91608082106001146112285760029484608101845384608001908401531b83820152010190611e12565b9490920101929093955b602082108061121f575b6108a157608011156111f357909220968187019691355f1a92835b610cd6575050505080610ca75750929190565b7fa9bfb366000000000000000000000000000000000000000000000000000000005f526004525f60245260445ffd5b90919296979388355f1a80155f14610e0957508015610dd9576101e1610dcb5f1980930196600f868960021b60fc031c16878d018691602160049161021495938035848701526020810135602587015260408101356046870152606081013560678701526080810135608887015260a081013560a987015260c081013560ca87015260e081013560eb87015261010081013561010c87015261012081013561012d87015261014081013561014e87015261016081013561016f8701526101808101356101908701526101a08101356101b18701526101c08101356101d28701528160051b01356101f386015202830101522090565b9901975b0192919083610c94565b837fa9bfb366000000000000000000000000000000000000000000000000000000005f525f60045260245260445ffd5b97989297949192917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f8616919061021481858760028703610f8b57505050506102208501918685019081355f1a818111610f5c57610e69600291836113d1565b96018092116106f7578b92610e8c610e82889487611848565b94909586886118a2565b939290506003811015610943576002148015918391610f51575b5050610f215750818103610ef3575050915f1993918b96959b8160808e939185209b5b1015610edd575b5050505050979498610dcf565b610ee99415935f611c18565b5f808a8682610ed0565b7fa9bfb366000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90507fd839f8d6000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b14159050815f610ea6565b907fa9bfb366000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90919489879e999895949e116111c7578015611197575f1901809d600f8a8360021b60fc031c16968b89145f146110b457505050505086820135918260f01c61800081861b161561108457506110757f808080808080808080808080808080808080808080808080808080808080808061106d60218f94977fffff0000000000000000000000000000000000000000000000000000000000005f199a988b8f8f9c8f9b89611051600360119f94610223602096019d8e52018c89888c1c198a1616612296565b9990928984019060a082538682015201520194011c1616612296565b940190611e12565b9490929460808185209b610ec9565b84907f69931e3b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5f199896508a93955061118f6101e191869e998e6080959698018d91602160049161021495938035848701526020810135602587015260408101356046870152606081013560678701526080810135608887015260a081013560a987015260c081013560ca87015260e081013560eb87015261010081013561010c87015261012081013561012d87015261014081013561014e87015261016081013561016f8701526101808101356101908701526101a08101356101b18701526101c08101356101d28701528160051b01356101f386015202830101522090565b9c0196610ec9565b897fa9bfb366000000000000000000000000000000000000000000000000000000005f525f60045260245260445ffd5b867f3a282970000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fe2b8afaa000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b50851515610c79565b5090809250530190611e12565b837f2ec8a0ba000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50845f19850160031b1c15610c1d565b5060208411610c16565b91925090868103611370575061022082019161129b60025f930184611848565b6112aa868b84889795976118a2565b6003849293941015610943576002821461091857508b146112d0575b5050929095610c6f565b909192506112e76112e182846106ea565b83611d14565b9190926112f482826106ea565b830361133757505050801561130b57905f806112c6565b7f2ec8a0ba000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b611345929161082b916106ea565b7f6ac27302000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f3a282970000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50509150600181018091116106f7575f917f56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b4219190565b919082039182116106f757565b355f1a90604082116113ec57565b507fa9bfb366000000000000000000000000000000000000000000000000000000005f52600452604060245260445ffd5b60018301959492355f1a91825b61143b5750505080610ca757509190565b909195939284355f1a80155f1461156e5750801561153d576101e16115305f1980930195600f858860021b60fc031c16600189018791602160049161021495938035848701526020810135602587015260408101356046870152606081013560678701526080810135608887015260a081013560a987015260c081013560ca87015260e081013560eb87015261010081013561010c87015261012081013561012d87015261014081013561014e87015261016081013561016f8701526101808101356101908701526101a08101356101b18701526101c08101356101d28701528160051b01356101f386015202830101522090565b9501965b0191908261142a565b7fa9bfb366000000000000000000000000000000000000000000000000000000005f525f600452600160245260445ffd5b91969491937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f851691906102148185876002870361168d57505050506102208501916001850180355f1a82811161165e576115cb600291846113d1565b96018091116106f7576115de9084611848565b9190926115ed878d86886118a2565b939290506003811015610943576002148015918391611653575b5050610f215750818103610ef3575050915f1993918a959a8160808d939185209a5b101561163d575b5050505050969394611534565b6116499415935f611c18565b5f80898582611630565b14159050815f611607565b827fa9bfb366000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9091946001879d9895949d116111c757801561153d575f1901809c600f898360021b60fc031c1696600189145f146117635750505050506001820135918260f01c61800081861b161561108457506117547f808080808080808080808080808080808080808080808080808080808080808061106d602189978f955f199a988b60018f60119b8961105160037fffff00000000000000000000000000000000000000000000000000000000000098610223602096019d8e52018c89888c1c198a1616612296565b9490929460808185209a611629565b5f19989650899395506118406101e191869d998d60016080969799019091602160049161021495938035848701526020810135602587015260408101356046870152606081013560678701526080810135608887015260a081013560a987015260c081013560ca87015260e081013560eb87015261010081013561010c87015261012081013561012d87015261014081013561014e87015261016081013561016f8701526101808101356101908701526101a08101356101b18701526101c08101356101d28701528160051b01356101f386015202830101522090565b9b0196611629565b9190803560f01c928391610214831161187657600281019283809337116106f75782611873916106ea565b90565b827ffdeaa2c1000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b91906118af905b836106ea565b916118ba8382611ecb565b9290919215611b205750836118cf82846106ea565b03611c0b57506118df8382611ecb565b9591926118ec82856106ea565b9686881080611bef575b15611b4e57611b2057508015908115611b16575f935b601085161515928015611b0c575b8015611b01575b8015611ae6575b611ab6578215611aae5760ff60015b165f19830160011b0194600182015193611aa2575b8460400390604082116106f757818711159485611a7a575b5060201115611a0d575084156119dc575050611980858761224f565b50156119cd5761199c91611993916106ea565b93925b83611ecb565b93918094156119bd57508161082b6119b8926118af94966106ea565b6118a9565b5160029690955f95509350915050565b9493505050505f915f915f9190565b515f1a7f91dfd760000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b955050509193611a1e919695612237565b9290938315611a525782611a48575b5050611a3d57505f928392839250565b600193509091604090565b1490505f80611a2d565b7f10065cc3000000000000000000000000000000000000000000000000000000005f5260045ffd5b9094508660021b6101000361010081116106f757602091898860021b1b18901c159490611964565b815160041b935061194c565b60ff5f611937565b50837f91dfd760000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b508215611af65760218214611928565b600f85161515611928565b506040851015611921565b506021821161191a565b83515f1a9361190c565b515f1a7fecfee5f0000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5094955050905083604082105f14611bdf57508060021b60fc039260fc84116106f757611b86601091600f8588971c169586916120bb565b9314611bb957608083515f1a14611bac575f1981146106f757600161199c910193611996565b5f94859450849350909150565b929050611bc591612237565b91909282155f14611bd8575f5b93929190565b6001611bd2565b92611b86601091829586916120bb565b5086611c05611bfe828b611ecb565b50906106ea565b146118f6565b61082b61134592856113d1565b94919085156111f3578551946020870151861015611c8d57916001959493916060938260405192835e7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f84011682016040528660061b89019360c01b9060801b179160401b171760408201520152019052565b857fe2b8afaa000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60019291826040039081851c938580860111611cff575b60021b1b9084168414611cea576020825383820152010190565b8060fc1c603017825360041b83820152010190565b92908580926081870181530193909150611cd0565b90611d1e91612237565b60208193929311611d7d57825192838260031b610100031c938215159081611d72575b50611d4a570190565b7fd631c630000000000000000000000000000000000000000000000000000000005f5260045ffd5b90505f1a155f611d41565b7fe217f734000000000000000000000000000000000000000000000000000000005f52600452602060245260445ffd5b90611db791612237565b60088193929311611de257825192838260031b610100031c938215159081611d725750611d4a570190565b7fe217f734000000000000000000000000000000000000000000000000000000005f52600452600860245260445ffd5b91909180830360388110600114611ebb5792836101005f199510600114611e8c577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd830194859360f985538260081c7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe8201535b01530390565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe830194859360f88553611e86565b905f190192839160c00182530390565b918183101561208a5782515f1a90608082106120815760c08210801592906120785760ff60c05b1681036001860195603882105f14611f915750935b8085870111611f5f57506081811480611f52575b611f225750565b83907f416cf5c0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50608085515f1a10611f1b565b8590857ffbd838aa000000000000000000000000000000000000000000000000000000005f526004520360245260445ffd5b9094957fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffca7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc987019683010191878311612043575051809560031b610100031c9460388610908115612038575b506120085794611f07565b84827f416cf5c0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90505f1a155f611ffd565b5f199088887ffbd838aa000000000000000000000000000000000000000000000000000000005f52600452030160245260445ffd5b60ff6080611ef2565b600192505f9150565b7ffbd838aa000000000000000000000000000000000000000000000000000000005f5260016004525f60245260445ffd5b5f939260019082865b6010811061220557506010821492836121fc575b608082515f1a141602958096600181018091116106f75785146121f457505f905b6010821061215a5750508282101561212a57612152575b61211d8261212392612237565b906106ea565b0361212a57565b7f84ea08b0000000000000000000000000000000000000000000000000000000005f5260045ffd5b925082612110565b90928184146121ec575b8481101561212a576121846121798683611ecb565b9391908093916106ea565b92156121db57602061219682856113d1565b105b156121aa5750506001909301906120f9565b515f1a7ffdc166ee000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b602082148061219857508115612198565b955085612164565b955050505050565b965080966120d8565b9082821461222f575b6001818192515f1a95608060a0881497148717169560051b010191016120c4565b96508661220e565b906122429082611ecb565b939192909293611b205750565b919061225e6122699184611ecb565b9491908093916106ea565b931561228657602061227b82866113d1565b105b156121aa575050565b602082148061227d57505f61227d565b809392935b6122a457509190565b906020827f80000000000000000000000000000000000000000000000000000000000000008296941e7f8080808080808080808080808080808080808080808080808080808080808080602182870160a081538835600182015201521c189485920192019361229b56" as const;
