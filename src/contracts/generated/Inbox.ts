// Generated from contracts/**/Inbox.sol by tools/generate-artifacts.mjs. Do not edit.
export const inboxAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "lightClient_",
        "type": "address",
        "internalType": "contract ILightClient"
      },
      {
        "name": "sourceChainId_",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "outbox_",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "outboxCodeHash_",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "verifiers",
        "type": "address[]",
        "internalType": "contract IInclusionVerifier[]"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "deliverBatch",
    "inputs": [
      {
        "name": "source",
        "type": "tuple",
        "internalType": "struct IInbox.SourceState",
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
        "type": "tuple",
        "internalType": "struct IInbox.BatchProof",
        "components": [
          {
            "name": "verifierId",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "anchorSlots",
            "type": "uint16[]",
            "internalType": "uint16[]"
          },
          {
            "name": "stateProof",
            "type": "bytes",
            "internalType": "bytes"
          },
          {
            "name": "inclusion",
            "type": "tuple",
            "internalType": "struct IInclusionVerifier.Proof",
            "components": [
              {
                "name": "a",
                "type": "uint256[2]",
                "internalType": "uint256[2]"
              },
              {
                "name": "b",
                "type": "uint256[4]",
                "internalType": "uint256[4]"
              },
              {
                "name": "c",
                "type": "uint256[2]",
                "internalType": "uint256[2]"
              },
              {
                "name": "commitment",
                "type": "uint256",
                "internalType": "uint256"
              }
            ]
          },
          {
            "name": "beneficiary",
            "type": "address",
            "internalType": "address"
          }
        ]
      },
      {
        "name": "messages",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "executed",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "deliverByPath",
    "inputs": [
      {
        "name": "source",
        "type": "tuple",
        "internalType": "struct IInbox.SourceState",
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
        "name": "level",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "stateProof",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "siblings",
        "type": "uint256[]",
        "internalType": "uint256[]"
      },
      {
        "name": "messages",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "beneficiary",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "executed",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "deliverByStorage",
    "inputs": [
      {
        "name": "source",
        "type": "tuple",
        "internalType": "struct IInbox.SourceState",
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
        "name": "stateProof",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "messages",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "beneficiary",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "executed",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "executeProven",
    "inputs": [
      {
        "name": "partHashes",
        "type": "bytes32[]",
        "internalType": "bytes32[]"
      },
      {
        "name": "part",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "beneficiary",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "messages",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "executed",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "isExecuted",
    "inputs": [
      {
        "name": "nonce",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "isFailed",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "nonce",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "isProven",
    "inputs": [
      {
        "name": "batch",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "isRecorded",
    "inputs": [
      {
        "name": "beneficiary",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "ids",
        "type": "bytes32[]",
        "internalType": "bytes32[]"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "lightClient",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract ILightClient"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "outbox",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "outboxCodeHash",
    "inputs": [],
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
    "name": "policyOf",
    "inputs": [
      {
        "name": "receiver",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct IInbox.Policy",
        "components": [
          {
            "name": "circuitFree",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "participantsMin",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "ageMin",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "verifier",
            "type": "address",
            "internalType": "address"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "proveBatch",
    "inputs": [
      {
        "name": "source",
        "type": "tuple",
        "internalType": "struct IInbox.SourceState",
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
        "type": "tuple",
        "internalType": "struct IInbox.BatchProof",
        "components": [
          {
            "name": "verifierId",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "anchorSlots",
            "type": "uint16[]",
            "internalType": "uint16[]"
          },
          {
            "name": "stateProof",
            "type": "bytes",
            "internalType": "bytes"
          },
          {
            "name": "inclusion",
            "type": "tuple",
            "internalType": "struct IInclusionVerifier.Proof",
            "components": [
              {
                "name": "a",
                "type": "uint256[2]",
                "internalType": "uint256[2]"
              },
              {
                "name": "b",
                "type": "uint256[4]",
                "internalType": "uint256[4]"
              },
              {
                "name": "c",
                "type": "uint256[2]",
                "internalType": "uint256[2]"
              },
              {
                "name": "commitment",
                "type": "uint256",
                "internalType": "uint256"
              }
            ]
          },
          {
            "name": "beneficiary",
            "type": "address",
            "internalType": "address"
          }
        ]
      },
      {
        "name": "parts",
        "type": "bytes32[][]",
        "internalType": "bytes32[][]"
      }
    ],
    "outputs": [
      {
        "name": "batch",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "retry",
    "inputs": [
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
        "name": "gasLimit",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "beneficiary",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setPolicy",
    "inputs": [
      {
        "name": "policy",
        "type": "tuple",
        "internalType": "struct IInbox.Policy",
        "components": [
          {
            "name": "circuitFree",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "participantsMin",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "ageMin",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "verifier",
            "type": "address",
            "internalType": "address"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "sourceChainId",
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
    "type": "function",
    "name": "verifier",
    "inputs": [
      {
        "name": "verifierId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract IInclusionVerifier"
      },
      {
        "name": "anchors",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "event",
    "name": "BatchProven",
    "inputs": [
      {
        "name": "batch",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "beneficiary",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "parts",
        "type": "bytes32[]",
        "indexed": false,
        "internalType": "bytes32[]"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ExecutionRecorded",
    "inputs": [
      {
        "name": "record",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "beneficiary",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "MessageExecuted",
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
    "name": "MessageFailed",
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
    "name": "MessageSkipped",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "reason",
        "type": "uint8",
        "indexed": false,
        "internalType": "enum IInbox.SkipReason"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "PolicySet",
    "inputs": [
      {
        "name": "receiver",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "policy",
        "type": "tuple",
        "indexed": false,
        "internalType": "struct IInbox.Policy",
        "components": [
          {
            "name": "circuitFree",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "participantsMin",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "ageMin",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "verifier",
            "type": "address",
            "internalType": "address"
          }
        ]
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "AccountAbsent",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "AccountFieldsInvalid",
    "inputs": [
      {
        "name": "size",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlreadyExecuted",
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
    "name": "AnchorAbsent",
    "inputs": [
      {
        "name": "slot",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "BatchNotProven",
    "inputs": [
      {
        "name": "batch",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "ChildMismatch",
    "inputs": [
      {
        "name": "expected",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "depth",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ChildNotInMask",
    "inputs": [
      {
        "name": "mask",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "nibble",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "DepthMismatch",
    "inputs": [
      {
        "name": "depth",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "expected",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "EmptyMessageList",
    "inputs": []
  },
  {
    "type": "error",
    "name": "Expired",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "deadline",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "GasBelowPromise",
    "inputs": [
      {
        "name": "gasLimit",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "promised",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InsufficientGas",
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
    "name": "InvalidPolicy",
    "inputs": [
      {
        "name": "policy",
        "type": "tuple",
        "internalType": "struct IInbox.Policy",
        "components": [
          {
            "name": "circuitFree",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "participantsMin",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "ageMin",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "verifier",
            "type": "address",
            "internalType": "address"
          }
        ]
      }
    ]
  },
  {
    "type": "error",
    "name": "KindUnknown",
    "inputs": [
      {
        "name": "kind",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "MessageFlags",
    "inputs": []
  },
  {
    "type": "error",
    "name": "MessageListLength",
    "inputs": [
      {
        "name": "length",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "consumed",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "MessageNotInRing",
    "inputs": [
      {
        "name": "nonce",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "expected",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "proven",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NoSlots",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NodeChildInvalid",
    "inputs": [
      {
        "name": "prefix",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "length",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "NodeItemCount",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NodePathInvalid",
    "inputs": [
      {
        "name": "first",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "length",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "NodeTooLong",
    "inputs": [
      {
        "name": "size",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "NodeTooShort",
    "inputs": [
      {
        "name": "length",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "NodeValueEmpty",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NotAnAnchor",
    "inputs": [
      {
        "name": "slot",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotFailed",
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
    "name": "NotOneMessage",
    "inputs": [
      {
        "name": "count",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "PathUndecided",
    "inputs": [
      {
        "name": "depth",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "PolicyNotMet",
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
    "name": "ProofLengthMismatch",
    "inputs": [
      {
        "name": "actual",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "consumed",
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
    "name": "RetryFailed",
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
    "name": "RlpIntegerTooLong",
    "inputs": [
      {
        "name": "length",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "maximum",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "RlpLeadingZero",
    "inputs": []
  },
  {
    "type": "error",
    "name": "RlpNotCanonical",
    "inputs": [
      {
        "name": "prefix",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "length",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "RlpTrailingBytes",
    "inputs": [
      {
        "name": "extra",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "RlpTruncated",
    "inputs": [
      {
        "name": "needed",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "available",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "RlpWrongType",
    "inputs": [
      {
        "name": "prefix",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "SlotValueInvalid",
    "inputs": [
      {
        "name": "size",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "StateRootMismatch",
    "inputs": [
      {
        "name": "expected",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "rebuilt",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "SubtreeMismatch",
    "inputs": [
      {
        "name": "expected",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "rebuilt",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "TooManyAnchors",
    "inputs": [
      {
        "name": "count",
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
    "name": "TooManyVerifiers",
    "inputs": [
      {
        "name": "count",
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
    "name": "TrailMismatch",
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
    "name": "UnknownVerifier",
    "inputs": [
      {
        "name": "verifierId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongPart",
    "inputs": [
      {
        "name": "part",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "expected",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "actual",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongPath",
    "inputs": [
      {
        "name": "anchor",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "computed",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongPathLength",
    "inputs": [
      {
        "name": "length",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "level",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongSourceChain",
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

export const inboxBytecode =
  "0x610220806040523461035d57618e1b803803809161001d82856103a0565b8339810160a08282031261035d578151906001600160a01b03821680830361035d5761004b602085016103c3565b60408501519092906001600160a01b038116810361035d576060860151608087015190966001600160401b03821161035d570182601f8201121561035d578051926001600160401b038411610300578360051b91604051946100b060208501876103a0565b855260208086019382010191821161035d57602001915b818310610380575050508360805260a05280516008811161036957506004929161014b826100f66020946103ff565b60c05261010281610495565b60e05261010e816104ce565b6101005261011b81610507565b6101205261012881610540565b6101405261013581610577565b61016052610142816105b0565b610180526105e9565b6101a052604051630aa214c760e11b815293849182905afa9182156102f5575f92610329575b506001600160401b0391821691168082036103145750506101c0526101e0526040516137f98082016001600160401b03811183821017610300578291615622833903905ff080156102f55761020052604051614fff90816106238239608051818181610430015281816109fd015281816111c7015281816113a2015281816118d301528181611aa201528181611db801528181612db301526135f9015260a05181818161040f015281816109d001528181610e7b0152818161119c01528181611377015281816118a601528181611d9701528181612d9201528181612fbb0152613620015260c05181613356015260e051816133d201526101005181613402015261012051816134320152610140518161346201526101605181613492015261018051816134c301526101a051816134f301526101c051818181610941015281816110ab0152818161182f01528181612e5901526132de01526101e051818181610a6501528181610e2b0152818161197a0152612f9a01526102005181610b450152f35b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b639ced023360e01b5f5260045260245260445ffd5b9091506020813d602011610361575b81610345602093836103a0565b8101031261035d57610356906103c3565b905f610171565b5f80fd5b3d9150610338565b637196cf3960e11b5f52600452600860245260445ffd5b82516001600160a01b038116810361035d578152602092830192016100c7565b601f909101601f19168101906001600160401b0382119082101761030057604052565b51906001600160401b038216820361035d57565b80518210156103eb5760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b80511561049057600460206001600160a01b0361041c5f856103d7565b5116926001600160a01b0390610433905f906103d7565b511660405192838092630d3e5b2360e21b82525afa9081156102f5575f9161045e575b5060a01b1790565b90506020813d602011610488575b81610479602093836103a0565b8101031261035d57515f610456565b3d915061046c565b505f90565b80516001101561049057600460206001600160a01b036104b66001856103d7565b5116926001600160a01b0390610433906001906103d7565b80516002101561049057600460206001600160a01b036104ef6002856103d7565b5116926001600160a01b0390610433906002906103d7565b80516003101561049057600460206001600160a01b036105286003856103d7565b5116926001600160a01b0390610433906003906103d7565b80516004101561049057600460206001600160a01b0361056083856103d7565b5116926001600160a01b03906104339084906103d7565b80516005101561049057600460206001600160a01b036105986005856103d7565b5116926001600160a01b0390610433906005906103d7565b80516006101561049057600460206001600160a01b036105d16006856103d7565b5116926001600160a01b0390610433906006906103d7565b80516007101561049057600460206001600160a01b0361060a6007856103d7565b5116926001600160a01b0390610433906007906103d756fe6080806040526004361015610012575f80fd5b5f905f3560e01c9081631544298e14611a845750806319fc2bd8146117635780631a2e8ffe1461171757806376a6bf52146116ee5780637cb55444146114df578063815cd84f146112ac5780638d1291781461126b5780639852d725146110fb578063a44256c6146110cf578063b5700e681461107e578063c3d7ceac14610f12578063ca02cb9a14610e9f578063ce11e6ab14610e4e578063d72d82fb14610e13578063f514d6e514610d42578063f6dd14c91461084e5763ffc2fe99146100d9575f80fd5b3461084b57606060031936011261084b5760043567ffffffffffffffff81116107b75761016060031982360301126107b7576024359063ffffffff8216820361084957610124611af4565b9060ff845c166108215760017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00855c1617845d61015f6132c7565b604051610160810181811067ffffffffffffffff8211176107f457604052816004013560ff811681036107f057815261019a60248301611c15565b60208201526101ab60448301611c15565b60408201526101bc60648301611b3a565b60608201526101cd60848301611b3a565b90608081019182526101e160a48401611c15565b60a082019081526101f460c48501611b3a565b9160c0810192835261020860e48601611b3a565b60e082015261010485013563ffffffff811681036107ec576101008201526102336101248601611c15565b6101208201526101448501359067ffffffffffffffff82116107e8573660238388010112156107e85767ffffffffffffffff60048388010135116107bb576040519161028f6020601f19601f6004858c01013501160184611bf2565b60048188019081013580855260208501928c929091369101602401116107b757600481816020938c0101356024828d010186378a010135850101528261014083015260ff8251169567ffffffffffffffff6020840151169567ffffffffffffffff6040850151169573ffffffffffffffffffffffffffffffffffffffff67ffffffffffffffff81806060890151169551169251169251169273ffffffffffffffffffffffffffffffffffffffff60e0870151169467ffffffffffffffff61012063ffffffff6101008a0151169801511697519020976040519960208b019b7ff086967648f2ede8fa606896637259cdbef5fe8126c98744f60be0fe53dff1358d5260408c015260608b015260808a015260a089015260c088015260e087015261010086015261012085015261014084015261016083015261018082015261018081526103dd6101a082611bf2565b5190209283855260026020526040852054801561078b5761045467ffffffffffffffff61040c60248601611fb9565b167f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000612e07565b600160ff61046460248701611fb9565b161b91818852876020528260408920541661075f5767ffffffffffffffff61048f6101248701611fb9565b1642116107185763ffffffff6104a86101048701611fa8565b1663ffffffff8516106106d3576104cb90876104c660e48801611e81565b613519565b156106a7579267ffffffffffffffff8663ffffffff6105a79573ffffffffffffffffffffffffffffffffffffffff956105d6988c528b60205260408c20908154179055828b5260026020528a60408120558a60e060405161052b81611bd5565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201520152610565610144860186600401613561565b9690958161057560248301611fb9565b8761058260848501611e81565b9161059c61012461059560e48801611e81565b9601611fb9565b986040519d8e611bd5565b8d521660208c01521660408a01521660608801521660808601521660a084015260c083015260e08201526135b2565b15610657579061062e91817fe7d1e1f435233f7a187624ac11afaf32ee0da368cef8a5625be394412f6192548580a260405191610614604084611bf2565b600183526020368185013761062883611d09565b52613746565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00815c16815d80f35b50610660613712565b906106a36040519283927f421af3ad0000000000000000000000000000000000000000000000000000000084526004840152604060248401526044830190611fce565b0390fd5b602487877ff5d98f3b000000000000000000000000000000000000000000000000000000008252600452fd5b60448863ffffffff86816106ea6101048b01611fa8565b917fd022566d0000000000000000000000000000000000000000000000000000000085521660045216602452fd5b60448867ffffffffffffffff896107326101248a01611fb9565b907f95fc3df700000000000000000000000000000000000000000000000000000000845260045216602452fd5b602488887fd1d36dcd000000000000000000000000000000000000000000000000000000008252600452fd5b602486867fbc0998e2000000000000000000000000000000000000000000000000000000008252600452fd5b5080fd5b6024897f4e487b710000000000000000000000000000000000000000000000000000000081526041600452fd5b8880fd5b5f80fd5b8580fd5b6024867f4e487b710000000000000000000000000000000000000000000000000000000081526041600452fd5b6004847fb5dfd9e5000000000000000000000000000000000000000000000000000000008152fd5b825b80fd5b503461084b57600319360161018081126107b75760e01361084b5760e435906101043567ffffffffffffffff81116107b75761088e903690600401611ac6565b906101243567ffffffffffffffff8111610d3e576108b0903690600401611b5b565b90946101443567ffffffffffffffff81116107f0576108d3903690600401611ac6565b969094610164359773ffffffffffffffffffffffffffffffffffffffff89168903610d075760ff885c16610d165760017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00895c1617885d73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803b156107e8578860405180927f524f85b600000000000000000000000000000000000000000000000000000000825281806109a260043560048301611c2a565b03915afa8015610d0b57908991610cf2575b505083158015610ce7575b610cbb57838503610c8b57610a23907f000000000000000000000000000000000000000000000000000000000000000097889167ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001691611ff3565b919095865160018103610c605750610a9291610a8d916040998a5190610a498c83611bf2565b60018252601f198c0136602084013788610a6283611d09565b527f0000000000000000000000000000000000000000000000000000000000000000906024356122b9565b611d09565b51928315610c355750610aa490611d09565b51926020610ab186611d09565b5101518651947f553fc31200000000000000000000000000000000000000000000000000000000865260048601526024850152606060448501528060648501527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8111610c3157608484602093819360051b809184840137810103018173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215610c27578592610bef575b50808203610bc1575050602093610b9491610b8e612a7f565b90612b64565b917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00815c16905d51908152f35b7f2e17fd60000000000000000000000000000000000000000000000000000000008552600452602452604483fd5b9091506020813d602011610c1f575b81610c0b60209383611bf2565b81010312610c1b5751905f610b75565b8480fd5b3d9150610bfe565b84513d87823e3d90fd5b8680fd5b7f12cc4202000000000000000000000000000000000000000000000000000000008852600452602487fd5b7fb7b6448f000000000000000000000000000000000000000000000000000000008a52600452602489fd5b60448885877f01d850da000000000000000000000000000000000000000000000000000000008352600452602452fd5b602488857f5cffec2a000000000000000000000000000000000000000000000000000000008252600452fd5b5060208410156109bf565b81610cfc91611bf2565b610d0757875f6109b4565b8780fd5b6040513d8b823e3d90fd5b6004887fb5dfd9e5000000000000000000000000000000000000000000000000000000008152fd5b8380fd5b503461084b57602060031936011261084b57604060809173ffffffffffffffffffffffffffffffffffffffff610d76611b17565b8260608551610d8481611b8c565b8281528260208201528287820152015216815260036020522073ffffffffffffffffffffffffffffffffffffffff60405191610dbf83611b8c565b5463ffffffff60ff821615159384815261ffff60208201818560081c1681528560606040850194868860181c168652019560381c168552604051968752511660208601525116604084015251166060820152f35b503461084b578060031936011261084b5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b503461084b578060031936011261084b57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461084b57604060031936011261084b57610eb9611b17565b60243567ffffffffffffffff81116108495791610f00604092610eec610ee56020963690600401611b5b565b3691611ed5565b80519181526001820160051b812091905290565b81526001835220541515604051908152f35b503461084b57608060031936011261084b5761020061ffff610f32611f21565b161161104b5733815260036020526040812060043580151580910361084957815462ffff00610f5f611f21565b60081b16906044359163ffffffff831683036107f05760643573ffffffffffffffffffffffffffffffffffffffff81168103610c315766ffffffff000000927fffffffffffffffffffffffffffffffffffffffffffffffffff0000000000000060ff7affffffffffffffffffffffffffffffffffffffff00000000000000847fffffffffff0000000000000000000000000000000000000000ffffffffffffff955060381b16971691161716179160181b16171790556040517ff272379b49d53c74677c5fb17053ff45774ed993ea0cc0d1a50ee0a738b5ab2d33918061104581611f41565b0390a280f35b6040517ff318279a000000000000000000000000000000000000000000000000000000008152806106a360048201611f41565b503461084b578060031936011261084b57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461084b57602060031936011261084b57604060209160043581526004835220541515604051908152f35b503461084b57600319360161012081126107b75760e01361084b5760e4359067ffffffffffffffff821161084b576101a0600319833603011261084b576101043567ffffffffffffffff81116107b757611159903690600401611ac6565b9060ff835c16611243576020936111ed611214936111f99360017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00885c1617875d7f00000000000000000000000000000000000000000000000000000000000000009167ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001691611ff3565b82600494929401612e55565b61120e610184611207612ad6565b9201611e81565b91612b64565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00815c16905d604051908152f35b6004837fb5dfd9e5000000000000000000000000000000000000000000000000000000008152fd5b503461084b57602060031936011261084b57604061128a60043561334c565b73ffffffffffffffffffffffffffffffffffffffff8351921682526020820152f35b503461084b57608060031936011261084b5760043567ffffffffffffffff81116107b7576112de903690600401611b5b565b90602435906112eb611af4565b9360643567ffffffffffffffff81116107b75761130c903690600401611ac6565b60ff835c166112435760017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00845c1617835d6113466132c7565b61135a611354368887611ed5565b8861327e565b91828452600460205260408420549283156114b45750906113c8917f00000000000000000000000000000000000000000000000000000000000000009167ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001691611ff3565b50926113d48451611cd8565b94835b855181101561140057806113ed60019288611d43565b51516113f9828a611d43565b52016113d7565b509194959092956040516020810181819360208151939101928b5b81811061149b575050611437925003601f198101835282611bf2565b51902092611446838383611e63565b35840361145b576020876112148a8989612b64565b9161146b81606495938995611e63565b35907f5e4be2a2000000000000000000000000000000000000000000000000000000008452600452602452604452fd5b845183526020948501948694509092019160010161141b565b7fb21b194c000000000000000000000000000000000000000000000000000000008552600452602484fd5b503461084b57600319360161012081126107b75760e01361084b5760e4359067ffffffffffffffff821161084b576101a0600319833603011261084b576101043567ffffffffffffffff81116107b75761153d903690600401611b5b565b929082805b8582106116cd576115539150611cd8565b9061155d85611cd8565b948490855b81811061162257602087896101848961157e8a82600401612e55565b01917f8e4287fbf11b3452ff4d6f8c946aa312ab90c6065fba47abc1019cfeecc908956115fd73ffffffffffffffffffffffffffffffffffffffff6115e96115ce866115c989611e81565b61327e565b96858880975260048a52604081205415611608575b50611e81565b169360405191829188835288830190611ea2565b0390a3604051908152f35b6040611612612ad6565b9188815260048c522055896115e3565b61162d818386611e48565b60405160208101907f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83116116c95761167b6020828560051b8088873781010301601f198101835282611bf2565b519020611688848c611d43565b52885b81811061169d57505050600101611562565b806116ab6001928486611e63565b3560081c6116c26116bb89611e73565b988b611d43565b520161168b565b8a80fd5b6116e66001916116de848987611e48565b919050611d57565b910190611542565b503461084b57602060031936011261084b57602061170d600435611d91565b6040519015158152f35b503461084b57604060031936011261084b5760409060043581526002602052205415158061174d575b6020906040519015158152f35b50602061175b602435611d91565b159050611740565b50346107ec57600319360161014081126107ec5760e0136107ec5760e43567ffffffffffffffff81116107ec5761179e903690600401611ac6565b90916101043567ffffffffffffffff81116107ec576117c1903690600401611ac6565b909290610124359073ffffffffffffffffffffffffffffffffffffffff821682036107ec5760ff5f5c16611a5c5760017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff005f5c16175f5d73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803b156107ec575f60405180927f524f85b6000000000000000000000000000000000000000000000000000000008252818061189060043560048301611c2a565b03915afa8015611a5157611a3a575b506118f9907f000000000000000000000000000000000000000000000000000000000000000095869167ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001691611ff3565b50916119058351611cd8565b95845b8451811015611971576103ff60206119208388611d43565b5101511660200180602011611944579060019161193d828b611d43565b5201611908565b6024877f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b50866119a293967f0000000000000000000000000000000000000000000000000000000000000000906024356122b9565b825b8251811015611a2a576119b78183611d43565b516119c28285611d43565b5151036119d1576001016119a4565b60649450806119f28160206119e96119fa9588611d43565b51015195611d43565b515192611d43565b51917fc24b9352000000000000000000000000000000000000000000000000000000008452600452602452604452fd5b6020846112148786610b8e612a7f565b611a479194505f90611bf2565b5f926118f961189f565b6040513d5f823e3d90fd5b7fb5dfd9e5000000000000000000000000000000000000000000000000000000005f5260045ffd5b346107ec575f6003193601126107ec5760209067ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b9181601f840112156107ec5782359167ffffffffffffffff83116107ec57602083818601950101116107ec57565b6044359073ffffffffffffffffffffffffffffffffffffffff821682036107ec57565b6004359073ffffffffffffffffffffffffffffffffffffffff821682036107ec57565b359073ffffffffffffffffffffffffffffffffffffffff821682036107ec57565b9181601f840112156107ec5782359167ffffffffffffffff83116107ec576020808501948460051b0101116107ec57565b6080810190811067ffffffffffffffff821117611ba857604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b610100810190811067ffffffffffffffff821117611ba857604052565b90601f601f19910116810190811067ffffffffffffffff821117611ba857604052565b359067ffffffffffffffff821682036107ec57565b91909160e08101928152602435602082015260443567ffffffffffffffff81168091036107ec57604082015260643567ffffffffffffffff81168091036107ec57606082015260843567ffffffffffffffff81168091036107ec57608082015260a43567ffffffffffffffff81168091036107ec5760a082015260c4359067ffffffffffffffff82168092036107ec5760c00152565b67ffffffffffffffff8111611ba85760051b60200190565b90611ce282611cc0565b611cef6040519182611bf2565b828152601f19611cff8294611cc0565b0190602036910137565b805115611d165760200190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8051821015611d165760209160051b010190565b91908201809211611d6457565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b611ddc817f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000612e07565b5f525f602052600160ff60405f205492161b16151590565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156107ec570180359067ffffffffffffffff82116107ec57602001918160051b360383136107ec57565b90821015611d1657611e5f9160051b810190611df4565b9091565b9190811015611d165760051b0190565b5f198114611d645760010190565b3573ffffffffffffffffffffffffffffffffffffffff811681036107ec5790565b90602080835192838152019201905f5b818110611ebf5750505090565b8251845260209384019390920191600101611eb2565b929190611ee181611cc0565b93611eef6040519586611bf2565b602085838152019160051b81019283116107ec57905b828210611f1157505050565b8135815260209182019101611f05565b60243561ffff811681036107ec5790565b3561ffff811681036107ec5790565b9060808201916004358015158091036107ec57815260243561ffff81168091036107ec57602082015260443563ffffffff81168091036107ec5760408201526064359073ffffffffffffffffffffffffffffffffffffffff82168092036107ec5760600152565b3563ffffffff811681036107ec5790565b3567ffffffffffffffff811681036107ec5790565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b909390929160028510156122ae575f915b61ffff8316801561228657956040518781526020810190621fffe0829660051b169160208383010190815b8082106122715750506040529761204590611cd8565b956040519461018086016040527ff086967648f2ede8fa606896637259cdbef5fe8126c98744f60be0fe53dff135865260016020870152606086015260808501524660c08501523060e085015260028701975f9660405194603f8b355f1a1415975194602083019b5b808d60208887010111156121fd578d60018d93838260408f96355f1a948593019601510192612137575b50509183918360608c8f8f8160209a6101009a928b93604088960152818a8237206101608201526101808120958685528b85015260a081015160408501520191015e8260c08d01528360e08d015260081c90520197019c019b956120ae565b91929394509c603f8211179c600182166121ed575b50600281166121d8575b600481166121c2575b600881166121ac575b60108116612196575b602016612184575b908c92915f806120d8565b823560f01c9c50600290920191612179565b833560c01c6101408d0152600890930192612171565b833560e01c6101208d0152600490930192612168565b833560601c6101008d015260149093019261215f565b833560601c60a08d0152601490930192612156565b600501933560e01c91505f61214c565b9650509650975097935097505003916122495780820361221b575050565b7f52c9d13f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f4a05a244000000000000000000000000000000000000000000000000000000005f5260045ffd5b8282526101009092019160209091019061202f565b7f18801a62000000000000000000000000000000000000000000000000000000005f5260045ffd5b833560f01c91612004565b92939095949160ff82355f1a14612a3d57612330826040519661046088016040527ff90211a00000000000000000000000000000000000000000000000000000000088526101086003890160218160248c015e60428160458c015e60848160878c015e61010b8a015e6080610213890153876137bf565b96919860601b5f5260145f2061234588613de4565b9360018901355f1a92602a84116129ad57896123b361022387019361236b89878761453d565b9060048201908883019589600260048901978896604284016044850160101b1763b800f8001760e01b905201843760a08453600587015260a060258701536026860152614b62565b9060088211612a0c5780518215159081612a01575b506129d9576123d991839101614598565b9050036129ad57916123f2604660039796940183614609565b90209990930194850194600201355f1a92835b6124bd57505050508061248e57509061241d91613941565b90808203612460575050808203612432575050565b7f37f04d41000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f74cfd446000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fa9bfb366000000000000000000000000000000000000000000000000000000005f526004525f60245260445ffd5b90919294989389355f1a80155f146125f3575080156125c2576101e16125b45f19809301968c6001600f878b60021b60fc031c1691018891602160049161021495938035848701526020810135602587015260408101356046870152606081013560678701526080810135608887015260a081013560a987015260c081013560ca87015260e081013560eb87015261010081013561010c87015261012081013561012d87015261014081013561014e87015261016081013561016f8701526101808101356101908701526101a08101356101b18701526101c08101356101d28701528160051b01356101f386015202830101522090565b9a01955b0192919083612405565b7fa9bfb366000000000000000000000000000000000000000000000000000000005f525f600452600160245260445ffd5b95999195947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f86169190610214818588600287036127755750505050610220860191600185019081355f1a8181116127465761265160029183613941565b9601809211611d6457828a93600261267761266d8a9689614bf2565b969097888a6147ef565b9591939192905061268781612b2d565b149182159261273b575b505061270b57508181036126dd575050915f1993918995998160808c939185209b5b10156126c7575b50505050509594996125b8565b6126d39415935f61476c565b5f808885826126ba565b7fa9bfb366000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90507fd839f8d6000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b14159050815f612691565b907fa9bfb366000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9091946001879c9895949c116129815780156125c2575f1901809b600f898360021b60fc031c1696600189145f1461289c5750505050506001820135918260f01c61800081861b161561286c575061285d612855602188967fffff0000000000000000000000000000000000000000000000000000000000005f1999978f96600160208f9a7f80808080808080808080808080808080808080808080808080808080808080808f948d600360119f92846128399452019089888c1c198a1616614b7a565b9990928984019060a082538682015201520194011c1616614b7a565b930188614609565b9490929460808185209b6126b3565b84907f69931e3b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5f19989650899395506129796101e191869e998e60016080969799019091602160049161021495938035848701526020810135602587015260408101356046870152606081013560678701526080810135608887015260a081013560a987015260c081013560ca87015260e081013560eb87015261010081013561010c87015261012081013561012d87015261014081013561014e87015261016081013561016f8701526101808101356101908701526101a08101356101b18701526101c08101356101d28701528160051b01356101f386015202830101522090565b9c01966126b3565b867f3a282970000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b837ff99738c0000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fd631c630000000000000000000000000000000000000000000000000000000005f5260045ffd5b90505f1a155f6123c8565b507fe217f734000000000000000000000000000000000000000000000000000000005f52600452600860245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff877f6c4c880a000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b60c43567ffffffffffffffff811681036107ec5760a4359067ffffffffffffffff821682036107ec5760081b68ffffffffffffffff001660489190911b70ffffffffffffffff000000000000000000161760011790565b60c43567ffffffffffffffff811681036107ec5760a4359067ffffffffffffffff821682036107ec5760081b68ffffffffffffffff001660489190911b70ffffffffffffffff000000000000000000161760031790565b60031115612b3757565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b92915f93612b728151611cd8565b925f5f915f19918451935f955b858710612b9c575050505050505090612b9a91848252613746565b565b90919293949599612bad8b83611d43565b516020810180518060081c898103612d85575b505060ff60019151161b93848116612d4e5760a08201514211612d1757612c048773ffffffffffffffffffffffffffffffffffffffff606085015116845190613519565b15612cdf57841793848655612c18826135b2565b15612c635750600191829151807fe7d1e1f435233f7a187624ac11afaf32ee0da368cef8a5625be394412f6192545f80a2612c53828d611d43565b52019a5b01959493929190612b7f565b6001929c9194189384865580515f52600260205260405f205415612ccb575b517f55bc02a9ef6f146737edeeb425738006f67f077e7138de3bf84a15bde1a5b56f612cc3612caf613712565b604051918291602083526020830190611fce565b0390a2612c57565b80515f5260026020528660405f2055612c82565b93509a6001919b517fdd870b34ea161c7f8c4389f3414ae376d1ccb94ad59f424171eb441122b98dbe602060405160028152a2612c57565b93509a6001919b517fdd870b34ea161c7f8c4389f3414ae376d1ccb94ad59f424171eb441122b98dbe6020604051858152a2612c57565b93509a6001919b517fdd870b34ea161c7f8c4389f3414ae376d1ccb94ad59f424171eb441122b98dbe60206040515f8152a2612c57565b98509195509350612dd7907f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000612e07565b604051602081019182525f604082015260408152612df6606082611bf2565b51902093600160ff86549591612bc0565b9173ffffffffffffffffffffffffffffffffffffffff6040519267ffffffffffffffff602085019516855216604083015260081c606082015260608152612e4f608082611bf2565b51902090565b5f917f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1691823b156107ec576040517f524f85b60000000000000000000000000000000000000000000000000000000081525f816024958180886004820160c067ffffffffffffffff612f3a60a060e085019560043586528035602087015283612ef660208301611c15565b16604087015283612f0960408301611c15565b16606087015283612f1c60608301611c15565b16608087015283612f2f60808301611c15565b168287015201611c15565b1691015203915afa8015611a5157613269575b50612f58813561334c565b93906020830191612f698385611df4565b91905086821161323a57612f7c82611cd8565b885b8381106132115750612fe190612f976040880188613561565b917f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000086356122b9565b90612ff4612fee89611cd8565b98611cd8565b94895b84811061311f57505050505073ffffffffffffffffffffffffffffffffffffffff16926130276101808401611e81565b91843b15610c31579286949273ffffffffffffffffffffffffffffffffffffffff6130e8610160946130d56130c29a986040519b8c9a8b998a997fbe957bb2000000000000000000000000000000000000000000000000000000008b5260406060820160048d0137608060a0820160448d01376040610120820160c48d013701356101048a01526101a06101248a01526101a4890190611ea2565b9060031988830301610144890152611ea2565b9060031986830301610164870152611ea2565b911661018483015203915afa801561311457613102575050565b61310d828092611bf2565b61084b5750565b6040513d84823e3d90fd5b61ffff61313e61313983613133868d611df4565b90611e63565b611f32565b1680158015613205575b6131db576131568286611d43565b51156131b157600191906020811015613192576131738287611d43565b519061317f838b611d43565b5261318a828d611d43565b525b01612ff7565b5061319d8186611d43565b5160081c6131ab828d611d43565b5261318c565b7f12cc4202000000000000000000000000000000000000000000000000000000008c52600452828bfd5b7f5cffec2a000000000000000000000000000000000000000000000000000000008c52600452828bfd5b50610420811015613148565b8061ffff6132286131396001946131338b8d611df4565b166132338285611d43565b5201612f7e565b8688916044937f6649978d00000000000000000000000000000000000000000000000000000000845260045252fd5b6132769194505f90611bf2565b5f925f612f4d565b90612e4f6132b99160405192839173ffffffffffffffffffffffffffffffffffffffff60208401961686526040808401526060830190611ea2565b03601f198101835282611bf2565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803b156107ec575f600491604051928380927f5d26590d0000000000000000000000000000000000000000000000000000000082525afa8015611a51576133425750565b5f612b9a91611bf2565b905f826133c757507f0000000000000000000000000000000000000000000000000000000000000000915b821561339c575073ffffffffffffffffffffffffffffffffffffffff82169160a01c90565b7f103f4c76000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b600183036133f757507f000000000000000000000000000000000000000000000000000000000000000091613377565b6002830361342757507f000000000000000000000000000000000000000000000000000000000000000091613377565b6003830361345757507f000000000000000000000000000000000000000000000000000000000000000091613377565b6004830361348757507f000000000000000000000000000000000000000000000000000000000000000091613377565b600583036134b857507f0000000000000000000000000000000000000000000000000000000000000000915b613377565b600683036134e857507f000000000000000000000000000000000000000000000000000000000000000091613377565b91600781036134b3577f00000000000000000000000000000000000000000000000000000000000000009250613377565b73ffffffffffffffffffffffffffffffffffffffff165f908152600360205260409020548015929190831561354f575b50505090565b613559935061394e565b5f8080613549565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156107ec570180359067ffffffffffffffff82116107ec576020019181360383136107ec57565b905f916080810151906040519060e08101517f9565508e0000000000000000000000000000000000000000000000000000000083528151600484015267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660248401527f000000000000000000000000000000000000000000000000000000000000000060448401526040820151606484015260a060848401528060a48401528060c083015160c48501375f60c4828501015260608201515a9361753086018560061c8603109283156136c7575b50505061369557505050565b517f772ff116000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b6020939850905f601f19601f829594011660c4019288f17fe574b17cb2ef9badce3b003bf104175e4d9c0a56b297cb6c636938544063949d5f511490601f3d111616945f8080613689565b3d90610100821161373c575b6020601f19601f60405194808652805f8588013e0116830101604052565b610100915061371e565b73ffffffffffffffffffffffffffffffffffffffff811691821580156137b6575b6137b15780519181526001820160051b8120919052805f526001602052600160405f20557f50ef4fdcda01080fceee1c6f10fc1ee7169f9233c5f5461c15d4b99459dfec045f80a3565b505050565b50805115613767565b92909182518015613919576137d381611cd8565b91600182146138e857803591604051915f83526040623fffc060208501958060f01c875260ea1c1684010160405261380a87611d09565b515f5260205f2060028201809211611d64576138289184918a613aae565b98919790989761383787611d09565b527f56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421890361389d575b50505051905181036138725750929190565b7fe2b8afaa000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b91906001925b8284106138b05750613860565b909192976138d2856001926138c58c86611d43565b515f5260205f2086613afc565b99906138de828a611d43565b52019291906138a3565b919490506138f96139069394611d09565b515f5260205f2090613a5c565b9291613913859295611d09565b52929190565b7f093fe961000000000000000000000000000000000000000000000000000000005f5260045ffd5b91908203918211611d6457565b909160ff8216151580613a50575b613a495761ffff8260081c1667ffffffffffffffff8260081c1610613a495761399c9067ffffffffffffffff63ffffffff8460181c169160481c16611d57565b4210613a435760381c73ffffffffffffffffffffffffffffffffffffffff1680159182156139c957505090565b60209250905f91604051848101917f1def54d1000000000000000000000000000000000000000000000000000000008352602482015260248152613a0e604482611bf2565b519162030d40fa7fe8d8fc769fe72fbbe9e6661bb1d8977e6a7a9011985e48cb75edd7bde51704235f511490601f3d11161690565b50505f90565b5050505f90565b5060028116151561395c565b600283355f1a14613a7a57915f91613a73936141fd565b9192909190565b505060018101809111611d64575f917f56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b4219190565b929190600282355f1a14613ac557613a73936141fd565b508092506001915001809111611d64575f917f56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b4219190565b90939192613b0f85853560f01c836143d7565b92969194906002830197888411611d6457613b2981612b2d565b8015613dd857600190613b3b81612b2d565b14613dc2575086355f1a977fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f891692613b7660038201613de4565b9380613cf757505060028801355f1a908160031b610100039860038101358a1c9983158015613ced575b8015613cdd575b613cb157613bf06003918c86610223890192613bc48b898661453d565b9060808410600114613ca257926002938360810183538360800160018401531b83820152010190614609565b9290940101925b6020821080613c97575b613c6b576080613c1c999a9b9c1015613c59575b2092613e23565b9391818103613c2b5750509190565b7ffb773d2f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b613c66868484848c6146c2565b613c15565b507f31e8e6ef000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b508587171515613c01565b50905060019181530190614609565b837f2ec8a0ba000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b508a5f19850160031b1c15613ba7565b5060208411613ba0565b9198509060018103613d975750610220820197889181613d2886613d1f60045f950187614bf2565b939080976147ef565b909290613d3482612b2d565b60028214613d6c5750600190613d4981612b2d565b14613d59575b5050929099613bf7565b613d649293506144a0565b905f80613d4f565b7f5e2b65fc000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f3a282970000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b949350505050613dd4929394506144a0565b9190565b505f9850505050505050565b355f1a9060408211613df257565b507fa9bfb366000000000000000000000000000000000000000000000000000000005f52600452604060245260445ffd5b6001830197969395949392355f1a929091835b613e4b57505050508181036126dd5750509190565b90919297959386355f1a80155f14613f4f575080156125c2576101e1613f415f1980930196600f858960021b60fc031c1660018b018891602160049161021495938035848701526020810135602587015260408101356046870152606081013560678701526080810135608887015260a081013560a987015260c081013560ca87015260e081013560eb87015261010081013561010c87015261012081013561012d87015261014081013561014e87015261016081013561016f8701526101808101356101908701526101a08101356101b18701526101c08101356101d28701528160051b01356101f386015202830101522090565b9701985b0192919083613e36565b91989691947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f861691906102148185886002870361403a5750505050610220860191600185019081355f1a81811161274657613fad60029183613941565b9601809211611d6457828d936002613fc961266d8a9689614bf2565b95919391929050613fd981612b2d565b149182159261402f575b505061270b57508181036126dd575050915f1993918c959c8160808f939185209b5b1015614019575b5050505050989496613f45565b6140259415938961476c565b5f808b858261400c565b14159050815f613fe3565b9091946001939e97949387116129815780156125c2575f1901809e600f898360021b60fc031c1696600189145f146141185750505050506001820135918260f01c61800081861b161561286c57506141097f80808080808080808080808080808080808080808080808080808080808080806141018f9389977fffff0000000000000000000000000000000000000000000000000000000000005f199a988b8f602060119b89612839600360219a610223600197019d8e52018c89888c1c198a1616614b7a565b940190614609565b9490929460808185209b614005565b5f19989650899395506141f56101e191869e998e60016080969799019091602160049161021495938035848701526020810135602587015260408101356046870152606081013560678701526080810135608887015260a081013560a987015260c081013560ca87015260e081013560eb87015261010081013561010c87015261012081013561012d87015261014081013561014e87015261016081013561016f8701526101808101356101908701526101a08101356101b18701526101c08101356101d28701528160051b01356101f386015202830101522090565b9c0196614005565b82355f1a9493927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f86169261423460018301613de4565b9380614368575060028201355f1a918260031b610100036003820135811c908415801561435e575b801561434e575b614322576142aa6003916102238801908761427f8b898561453d565b8660808110600114614312576002938360810183538360800160018401531b83820152010190614609565b9590930101939190985b6020831080614309575b6142dd57915f9593916080611e5f999896941015613c59572092613e23565b827f31e8e6ef000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b508615156142be565b9060019350809250530190614609565b847f2ec8a0ba000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50815f19860160031b1c15614263565b506020851161425c565b60018103613d97575061022083019161438560025f920184614bf2565b6143938785848895986147ef565b90929061439f82612b2d565b60028214613d6c57506001906143b481612b2d565b146143c4575b50509391986142b4565b6143cf9294506144a0565b915f806143ba565b92918351938260061b01606060408201519101519267ffffffffffffffff82169367ffffffffffffffff8360801c1696821090811591614475575b5061387257508060c01c1561445357607e1c6803fffffffffffffffc1660fc031c600f1660210201600401519160018101908110611d6457600292915f9190565b9167ffffffffffffffff61446d94959360401c16906147ef565b929391929091565b90506803fffffffffffffffc83607e1c1661010003906101008211611d64578418901c15155f614412565b91906144b56144af8285611d57565b84614598565b909182946144c38282611d57565b83036144ff57505050156144d357565b7f2ec8a0ba000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b614512929161450d91611d57565b613941565b7f6ac27302000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60019291826040039081851c938580860111614583575b60021b1b908416841461456e576020825383820152010190565b8060fc1c603017825360041b83820152010190565b92908580926081870181530193909150614554565b906145a291614b62565b602081939293116145d957825192838260031b610100031c9382151590816145ce575b506129d9570190565b90505f1a155f6145c5565b7fe217f734000000000000000000000000000000000000000000000000000000005f52600452602060245260445ffd5b919091808303603881106001146146b25792836101005f199510600114614683577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd830194859360f985538260081c7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe8201535b01530390565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe830194859360f8855361467d565b905f190192839160c00182530390565b939092918415614740578451936020860151851015614714579181600195949360609360405191825e601f19601f83011681016040528560061b88019260801b9160401b171760408201520152019052565b847fe2b8afaa000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fe2b8afaa000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b94919085156147405785519460208701518610156147c357916001959493916060938260405192835e601f19601f84011682016040528660061b89019360c01b9060801b179160401b171760408201520152019052565b857fe2b8afaa000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b91906147fc905b83611d57565b916148078382614c4c565b9290919215614a6d57508361481c8284611d57565b03614b55575061482c8382614c4c565b9591926148398285611d57565b9686881080614b39575b15614a9b57614a6d57508015908115614a63575f935b601085161515928015614a59575b8015614a4e575b8015614a33575b614a035782156149fb5760ff60015b165f19830160011b01946001820151936149ef575b846040039060408211611d64578187111594856149c7575b506020111561495a575084156149295750506148cd8587614fb8565b501561491a576148e9916148e091611d57565b93925b83614c4c565b939180941561490a57508161450d614905926147fc9496611d57565b6147f6565b5160029690955f95509350915050565b9493505050505f915f915f9190565b515f1a7f91dfd760000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b95505050919361496b919695614b62565b929093831561499f5782614995575b505061498a57505f928392839250565b600193509091604090565b1490505f8061497a565b7f10065cc3000000000000000000000000000000000000000000000000000000005f5260045ffd5b9094508660021b610100036101008111611d6457602091898860021b1b18901c1594906148b1565b815160041b9350614899565b60ff5f614884565b50837f91dfd760000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b508215614a435760218214614875565b600f85161515614875565b50604085101561486e565b5060218211614867565b83515f1a93614859565b515f1a7fecfee5f0000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5094955050905083604082105f14614b2957508060021b60fc039260fc8411611d6457614ad3601091600f8588971c16958691614e3c565b9314614b0357608083515f1a14614af657614af06148e991611e73565b936148e3565b5f94859450849350909150565b929050614b0f91614b62565b91909282155f14614b22575f5b93929190565b6001614b1c565b92614ad360109182958691614e3c565b5086614b4f614b48828b614c4c565b5090611d57565b14614843565b61450d6145129285613941565b90614b6d9082614c4c565b939192909293614a6d5750565b809392935b614b8857509190565b906020827f80000000000000000000000000000000000000000000000000000000000000008296941e7f8080808080808080808080808080808080808080808080808080808080808080602182870160a081538835600182015201521c1894859201920193614b7f565b9190803560f01c9283916102148311614c205760028101928380933711611d645782614c1d91611d57565b90565b827ffdeaa2c1000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9181831015614e0b5782515f1a9060808210614e025760c0821080159290614df95760ff60c05b1681036001860195603882105f14614d125750935b8085870111614ce057506081811480614cd3575b614ca35750565b83907f416cf5c0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50608085515f1a10614c9c565b8590857ffbd838aa000000000000000000000000000000000000000000000000000000005f526004520360245260445ffd5b9094957fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffca7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc987019683010191878311614dc4575051809560031b610100031c9460388610908115614db9575b50614d895794614c88565b84827f416cf5c0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90505f1a155f614d7e565b5f199088887ffbd838aa000000000000000000000000000000000000000000000000000000005f52600452030160245260445ffd5b60ff6080614c73565b600192505f9150565b7ffbd838aa000000000000000000000000000000000000000000000000000000005f5260016004525f60245260445ffd5b5f939260019082865b60108110614f865750601082149283614f7d575b608082515f1a14160295809660018101809111611d64578514614f7557505f905b60108210614edb57505082821015614eab57614ed3575b614e9e82614ea492614b62565b90611d57565b03614eab57565b7f84ea08b0000000000000000000000000000000000000000000000000000000005f5260045ffd5b925082614e91565b9092818414614f6d575b84811015614eab57614f05614efa8683614c4c565b939190809391611d57565b9215614f5c576020614f178285613941565b105b15614f2b575050600190930190614e7a565b515f1a7ffdc166ee000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6020821480614f1957508115614f19565b955085614ee5565b955050505050565b96508096614e59565b90828214614fb0575b6001818192515f1a95608060a0881497148717169560051b01019101614e45565b965086614f8f565b9190614fc7614fd29184614c4c565b949190809391611d57565b9315614fef576020614fe48286613941565b105b15614f2b575050565b6020821480614fe657505f614fe656608080604052346015576137df908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c63553fc31214610024575f80fd5b3461379e5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261379e5760243560443567ffffffffffffffff811161379e573660238201121561379e5780600401359067ffffffffffffffff821161379e576024810190602436918460051b01011161379e5790600435915f915b8083106100b657602084604051908152f35b909192600185851c16155f1461378d576100d18483856137a2565b35905b6060517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000117808080808080808080808080809e819e828080807ef1445235f2148c5986587169fc1bcd887b08d4d00868df5696fff40956e864819508947f08dff3487e8ac99e1f29a058d0fa80b930c728730b7ab36ce879f3890ecf73f5900893818082800980099009928180828009800990099e8f9e8f7f301731d10f24f12067c346bbe953202fe02e434fe495c487fabc79f3cff2b9cd0983017f0ec1ed6b0aa3700feff44e0a759f2b4c262fe2ee50c9768b71a7803d01ac5ef3019f7f0b38d34031cec5835cd0104c9c2ae6f112d30f022ebbe4785a2d8d98af0b9ebf0982017f1d5aaddd134eada14035ba6bf430139076ccd3bb9f5cec3cedbfba8f1547b587019d7f01ae1fd406791c24e98e7cd57b218b58936a25881503ebdf589b9ccaaf86cb6509017f06ad2e6e37b641d198e7da14347b3c2e5f7ad4db75a76204507975ad8674d6ab019c8180828009800990099a8180828009800990099a81808280098009900981817f2a35aa6c718d8f90f626e1a996e5ca03c1126c485e13af53d6e6a763527c943709828c7f1a6771d8a275c38d6fef5ea22a4feb75e4288bbd9c3a7f2824ee57351b235ed0098b01017f2eb6970a3ad1a1d216cb2de2816fed4c76bd123843edbbd06b21efe5f3cb21e0019982808d81857f12017a6da3056456c0c6873ddb1592391cad76d67b85b323427689a3dc7abd38099082857f27ce431448fe64fc90de3001e0ef2214a0ec857f5a615a6cea329ab4a3e52f650901017f2c179c081b5b578f4ed89d68c6826598f780edba58deaf879f99a055e5e79f52019d7f125aecd7830ce653d49d8099e6cf132d3ec435a1a4f33625702cf34785b8766d09917f2e005647e2cbf70798f60779b1e39d6153feefd893f5c2dfbd9084b3ca441db60901017f0c717408d066ad6dbeed1f64251c9c355a3d658fa65d8fc45ad7ae741ecb618b0198818082800980099009988180828009800990099681808280098009900981817f01eec3c5e362a0f0275bb6a748af313ce8aeb9e9a274181db3d1d447a7dfeba70982887f2e1fae928ad15a5099dd0cd09c26b3417fe92545876d9e891792bc9f8af82564098901017f06a4aa398f9b18b75c7e9df65bcfe499c55769b2f2a88edacd75b5eef4b338b80197828080847f10aab6e9e278a7079bfd4b6fd4f05c389397bcb09e9c03530483d2e182d5e36d098a82857f2f9b7077e57600df78f01c14e580864e4f9a159ad0c980b5fef8794d2fa107850901017f0a341284d4b323892535fcce187ed581348e6f48ad6a258401a6c27ab1351dfc01997f2a65afe90e7496aaffdff7a19b7ba22649480fed8c419a9cb18dad260fadaabd09917f2ab02c5c72304b4fca5c0a000c8df03420dd7f7ba8961b2d0b4fdebd3d4c4f550901017f0b828192a8c38ed31cacfdb726fe54abd4261c8b765c275711f4032411a681d80196818082800980099009948180828009800990099481808280098009900981817f2bece83d174b281f7f89bb39b4a3832338623f05a0dec8ffc32a4b053892428b0982867f0a44b8fd55d6437e4da7a0c84e6b5c5bf974637be9ea5fc1b9db9739f71cfdf4098501017f07303431b8a75ed9a047ca5c50d8a82f1b37b6e583301cd77e02906aae19fac20193828080847f21e0d3f27e8be67ba9d60c3549958e27fbee9f95f71d9e1d201c3a93dfe824b0098882857f0a21210bcadaf1b0f82d340a3b8d9d3043a783f4cd66af56d00091d067fec63b090101977f22520916c3c882960ac3583c9f7d1b690daf0647725712395ef9d4f5d0cbe45209917f0b71d4d9839977b94509c740fd09fd2c94ee5a6f40212efdf56bc31e33ec6eab0901019281808280098009900981818180867f10c0c012546260a4a4af3da5d386b21a05f5048030e6ca52a3944ad6ba53bb010981887f0fbd44d36f4dce8bd7055b73a4a2ca6b852d36299b2ff90e2947c6fb638677d6098301017f0bac70545a444f789244f279acb711840d28efab54153f581d895dc3d53b64aa01967f10736688e763c03d35447be9864abd0faed37dc7cd5c13ebf487ded9055fd3db0901937f25249b9bfaf7f90312f0708e86e7ec4d80de5ce61f7eb43c2b61fa57453930c7090192818082800980099009908184827f2682ad07c109c48705e58b5cbef5837fe66deb3d7b692e5b863a181fe447acbb09019184808281877f1d3376951e1bdba100db44ca3184df8bca71fe0cc3dba9cf62af8c1b651c2aa30901957f302f22e92cd4b3f5a0913b300482e78ce66af90c1c1bed1d7e9d60aeadac515e09927f1654e92f4ca02906659af02d607c885abb9a3057cf1fb05169e2483f917be1580901017f26ada5ab6990d0037bf57acc5d2f7f578009748865647589c7315fa6a0e6a05801831515905b81156137835784808080808581808281990980099009818181808c7f103b6d4a76651c44435ed4cf1d01ff73d0fc9ecdddf0fae99b51abf748767ee409818c7f16a401e4d05d78699c0fbd1819a58bad4ff755b80da4ef4671de89299a4bbfad098301017f0664ae9b7a2df41b79b742ceb518be84eeffdd26855c58816ba1d8303a66bc28019a7f26433bf6856c00612a5ef6d830dde2747b73361ba55a856a54d4d508ac26799c0901997f06ab7be187dfcfe830765fdb5409322f6e74a52e98a2a43f2349251a21c16659090196818082800980099009818181808a7f10d0896ebe77bafdd1943e1e710ac2f1e0e94b83eac6af7776ea7993e0d2592709818c7f1fe1d8d930e488cda10d3b6a9163f5cdfd60031a90c696a019393bad61479d93098301017f1aec6e059fee8e5ea25b051f28d293511decb1a91fad456305c4f7f8a8fa1123019a7f2d254e5dd70776933a5673620b91d0c8abf2ef9b6c32abd23cc90d665231f3cd0901977f2c8e955ae957729a38d7582bed1f421a1110011b4ebbf851f0fa6c64497beb1f090196818082800980099009818181808a7f204fd9fa427967d81dfa6377bcacd008eae3996a3a78f362605824a32439ff9609818a7f0659b8ae8b97dbb82c1afc8017477a22d815839dd6373d7ff6ef3f5a9176035b098301017f2b160045192e93e83a085b254122e6501ef2f234504f4d2ba288ac6119259a6c01987f2443dd743a9ac3547188f13e3c2cde810f1ba94a413405c6a522152ed8f56d010901977f218037995228cdfe05f788e5391027fb0069381226b7a8b02fd4304c6dec51b109019481808280098009900981818180887f1a17c53c475b2c0fa814b1c36af1bca9ac644c4f6954a2dfd7f6584cb07eeef809818a7f0d7d09aa65a8a235a614b5aa5ea51ae171ae3a11602bf39ae6e58a773032e1fc098301017f1d8f7ffd0f204dbcbd594a3561295e44eb28400e52fed4408107bb9fa2938c1001987f1ffc083a8bc81aa10d49cecfa685f482f63147ead187f989167d4fbf1b453e2a0901957f21c7a40c505bea26b316cf831887676e881ce54a8edbc8c59cdc5418a7244b2009019481808280098009900981818180887f236935e149c7dc7dcee402abafa07a20292da8345fe406fa2b623e953b6769ca0981887f1dd5e6dbbd775f25e2243766965d03b1911cff4691f50af3ab2c61f78a1cb0b8098301017f146c79ea861ec5ea70dd36fddb84c57e897c6126c6f4131926ecdd30683f557801967f0ce2e209f2a26607cf00322952030ffb3b23e7f77140323336ec009f614e9f300901957f216986dc9c60bd2e14ca9e1b6ae94f3625cb6efaed02f986dd88e10322e51a22090192818082800980099009928385827f125e3305a97c33df11413a71794a42f9ab1c0639d40db43299efc6c7d836421209019385808281877f2701c2d67ebe2b0d1aa4c1bc567236e49ffbf56a3eb8e22156fafa57f62166f00901957f014f2d6a320a8517bdfc03c1d62627bf4f6ae8d886c56256ffa2d4637c38f0c109927e579c96618a9dbafeb6db1547d732dc68d7c52b565c12d05b55ebdd134177130901017f26401ddc31ac48a11690b566cd355306e271909b55289a22bfab700db0d51d0b015b8115613779578480808080808089817f3040b103cd1b2c044401f822612af9f8ef18e2f2e65c4d6dd3fddc5656774e358d82808d817f26f91e376e09216c2393515e3f86a64ff498bde6541a67604952a3d2259f87cf9f80829109800990099687957f138ac1c044f9ddc20aeaef82af0a49e5659fca207e41a7452db2fee13182f54e09917f1ad086a003e4bd8886e3eaa1c820d01fc5ae1ffb19eb7b205327bdc6c2cb668009840101019c7f0d3d58e2716dfd28652d441233ad514ff952db0a983abbe3da1e556496284a0f0901997f15420425cb271b8cdab817f44281632a6bac0f0a4b2c56a7e0f99d227ecffc110901988180828009800990098181817f22a0c30501854daf4e1342a5b41640258d15d2c8a6227b812e799f0d3e578fa0818d7f1b279d288d8bb2ad7752eec928bdb6697a3afa7a58685eb8692c23a1f7f0cbe109828d7f2a88e9a4902ec62894a8d2e6c81f4b11e502767da1bc3242584e315d9163463609840101019a7f22e4a8141552eca5d21a61864614092523986d66367d24c2b780694b35e8c28b0901997f016bc214cf2f532d3655a2350eee982a820b296d518bcade587f40f274171d500901968180828009800990098181817f0b6e46511e994fef0ca669e174ceeb5ec834c8beb522296e2c6ab44b686de92e818b7f26924cb87955590343bb21972fdf42ed23fd685c8501c70d39af1fe868826ae309828d7f03e86fc90ed078d0856b595cedca593cc7957e3cba0a652ee3dfa50bb507772009840101019a7f1de2242ce0ed4e532f88e9ec8339e9daf141b5ce017cfd21c27ea26bbd27c3ca0901977f155e647f9a6ab834d57d75e4edd8dbd244c2e26c4e8bb52ec9df93dca8d419120901968180828009800990098181817f14f55c1b288106b392c84491612c57cadf634733fedcef08b5e439c0aa29cd2b818b7f2e1947bf842e5dc19f995f7c0f38f5d086fb99e4dd393229f5887202f7f1635209828b7f077fc8b17fb337bf54ff43bb52cf93a1917c59154a662afc094d0b77e23326450984010101987f145899793a58d1a6336d9c880788324a2918360ce328b8a8f1e6f2008272837f0901977f2b073beed2214c70989dda472bce6e9e5e920ea68ebe362cb8f6bb1f8cb3ddb70901948180828009800990098181817f1cf0ee5fdd4d7b1a38abc647e48173a020abe6477028d0cb4981374a1cc378e781897f13bb770394f1d9bb29644353ed13950f4428dd6eb938dcd6a9128c7dd7c9670f09828b7f07d62059e3da5aca78946b6234b45b0810838f0651ab4ab0711649d8e3c9f2310984010101987f0f8ecb1fbb5def6a8fe34f1b578b2fe870673dc3f110c723733d2e43e88202e60901957f04925d946ea101e6ce5f85b0e24f63be8cf983af754b3c30fc88456622365976090194818082800980099009928386827f2eaecd49b0002ca0a99a9b4b9619f4a333062da7d820715b2f9eb7422423449409019386808281897f1dd4139c5269707825eeb3822cf209cc427d30e60eccce32f2af0fd29fa5b2000901977f2ea3032dd7b14e18127bcae5f090c1200d4e41cb83c606e732fefee72d82b08a09927f26b10149f742d280d365f09542cf40d72e805951691ff1650a19661184015b2e090101015b811561376f5784808080808581808281990980099009818181808c7f2a1f2851d8270d510f25299a80a680499a6014263fb6a18fd9db2c0c7d6390c809818c7f0b5e79ecbe9e2e613d3aa5aba8910d684dc6b17eae5c76f4f31c8f602381c392098301017f2ed61939e5a132885a31c85d117ea7b2db1d2f05c243b3eb19e2f17305643430019a7f2cb929843e1dd580e07a2967d8bae967191d93aa2f4c11ecc77a96b4c8c9fb390901997f0ac8a36113a1a19c3d3b5fb700d7b6141fad3fc85adb41c31997a49b3565041b090196818082800980099009818181808a7f04ee030de3cc0718391798e0e237512cfcc9dca1de8311dde99a4043dd82c09a09818c7f2797e0fdab0a92a11a4a3006d3e0bdf1502970bac9ca485fc5a2e645124f0746098301017f22b3b4a982fd2359f5acca9712ad91f6e4a6b51655e07116fba3806a523e23ca019a7f30640a3e700590d617c390a630fc9cb214fb09bceb14bdfc72cc29486dc06c2c0901977f2ee18be5dfcf82177aad63bb7f7a05dc4c3ff654ae87f0310e031b8b570efc84090196818082800980099009818181808a7f2530561140bcf3ac0b64cba69f66a0716c90415fc3a966f4f8c4e7bcf813503109818a7f1af6b449933c55942c0fd1a4620c9d7bf75c90b53097a566bc57278c80599498098301017f1424d572af5400eb4d8241fbbff8df930e3f09e7b3ab3dd8e4a52c64905e884401987f064176c6cc1277edb7d7da1a02636f08c4178b516d6e53c30d933a2ee1aac0ce0901977f2fe8837169586191212efd9026faf3411e04a6993e91f80e799aa481bab291d709019481808280098009900981818180887f0c2e683f46c9e214ab124456cb3ac1efd60c65e43b6ad8074ac0d4305acdb04009818a7f1f157c203e4de06662b7d9966ad4275fc98c6f5dcb030c6b6be3b44a4c522374098301017f0bd57ef2090acc50b1a2abcb82afc8ef699fa890c495b92c678445f2ed7e2fc001987f2f511df2e32b892dda6f11483dfc74e1381f376203fa7af99c5773772f16f1560901957f24c99104b850eee270ee81890ffe4c2986d5b948adbd5fb09ead632fab67043f09019481808280098009900981818180887f20ab10aa365c2ec38b1e3b617b9c81da187f704d254cd5887c07b7b8cdd37b300981887f0bfd2e7d447cbee6bb1d195242413208305b27c2277b93b2f93ccfdf7bb37704098301017f027696d627abb583c8356c9d65d086c2a1e0787fedab0f940081dff0a8c284c401967f2a9480ececa93bbca74d252d3c0bc049e8f32097f86a5b118a9500e00a514e800901957f26f55f5035dcd38df117bd28fbe30fb01fc7b7fe29f409e10a033a1f1b5483a3090192818082800980099009928385827f0ad50352a034a6b21d31bfa700de364302574b484b8d513810ebe34f9a1e2ebc09019385808281877f287643d939c637ad8c5c2920a541915fa61e0bb28a2ad31f234307d66d8f706c0901957f0267eee366a5969f792283072590fc92aecb20f9bd1483e43c4a31dd7fd4687109927f0dad3316b3af0b8b6937c12447e6ccd0cec781754a00b2f1008cdd35249c383a0901017f144b97b7d2b6432a81b8267da880ad95c88f1226c246ddf743f5ff04aa471526015b8115613765578480808080808089817f1b57ed33267928b99f74725e5e728733d1e56fb090a59e251911fbcf1f9990fb8d82808d817f18e49c56962ee07e7df82c40c583829f099d2f550ae894aa93c20eddbe126abd9f80829109800990099687957f1d0b5affb41b40afe8946791ab2c516050f54b57febd303d285fb0104e924a2109917f0b46e1231b40ba131bacdd2c0507cbc736fa68738f8b69c2bdcd40c9b145eb4709840101019c7f072654f6c61d755e0c86fa84e8686624c6e41aa54b07826f9fd6d1171487f9c50901997f1e5d728d367ededb18c8049334bf323f383b61ca2586e91ac1da2e9d3ca43a630901988180828009800990098181817f1cfe98af12a8a0a118d1eaf5ad9e8c431694aaa4f55bf7ef380d92b4509b4375818d7f2cd1fd2c0f39e0ec54c0ed577c193b83e7e1d98ecf68b97dc745ea47141cb3b209828d7f2e1d7c7a14a095d5768d08a68a0208133aacf9b1b2f2ab968c633ba87c5e6b1409840101019a7f28eecc773244f06744167b3f7fb8065f9fd9bafb74aee28662fd57d82ce6616d0901997f1fdd4bf05f6bb07fcde794cc63b9b6b5028dba3189bedfa7e775a58e196be10a0901968180828009800990098181817f020b16ee3a92d061599eae088c0677b2bde3d4dba88d6cc27f697c9fe6271bbf818b7f284c8a26d30619c7df89f67b22d7c02746b8b5483cc72c5d51c36c34c94225d609828d7f0f1152e20ae0738dbef0891ae2875a05e32a301cf95f0cf6f8c86365768d7a9f09840101019a7e0c5a99d843e776ddbd0e89feccd167597a455c6b79eafc7bd75d4a063812270901977f14b0f5f4d4b6c8a01d12d1c2c37340bd97e06900a237925232336427509c5d7d0901968180828009800990098181817f2f0d288919bf15aec1f85e4138f94fe3cf65e08e972303dbf1cef705a25ad7fc818b7f0109b1a32979e29ce81f0e60da5a14453118ca6babf7512b82fea8772831d5f709828b7f2ed07d0d4171fbf08b6b39b8664fc18dde2e28c504f25414d0fabea611a3ca750984010101987f04b4637858476354dc6c85494535eab3b8b114257157af438243b62c02cf429c0901977f1d66500ea82e588d57e37af7cf3f0b3abbbd099f1a9df1e9c21bf24fac263c810901948180828009800990098181817f06bf862d9c11544438747b11a2f70f5e82e1afe9b3eee4c1e141ff30f325986981897f0576f51d6918a54c227401f12cc414e6cacdf7265f635ed18be9c4bb7412786709828b7f03e5ad3e3529f9c2b285970327cb229f7394bce4736f6e4b6ce52ee063538c2a0984010101987f0287d5f1bb13093726bae50b0e904ce50222e28c897dcb01682fa4c184e1e99c0901957f20563b6135f90694704a92c1af86937f1eb703b7ae04212f77aa541585c3e04e090194818082800980099009928386827f04b28799ded1dec9d2f0fa81ab498b1f381f553e1757b971d6beba20f0bc003b09019386808281897f0dc17b374c55cd0f178afe42a6bc0469b25fc8bcaedcb162cfe842dcd1f509ea0901977f1d151d5945396f0a3223e2fdfc5fa59e87c1af9a4ad86c89b1bff165d6dd4e7f09927f1375899adca64cb5516451cea4180746715080d889e34105a99aed6ebc961d6f090101015b811561375b5784808080808581808281990980099009818181808c7f1fa632a918ea9ce662d9173fb31db4c6296487d44a4557db89e7e7fdff27ac2809818c7f2852616d67d66aae0f48c6a811c205c9689d1b5cc9de30042f5673992cc66be5098301017f2c0191fc53b5ac05b6e0e9a761e7421741c3c4de18a2a6c171befd91aaa32488019a7f2e8b95c9cc09e7499c837b45b0dad849f734cd8c90ead0375ceb3773a202be460901997f0bf37e9dee06b093eaba89ab91686e8d9339456b1fbc59b604168d29707cc0ac090196818082800980099009818181808a7f020a1bf15662522d4e6e000d30bd7453189a00b5adae68494e5c910a9706c11709818c7f1f9f47697bdea969bf65e077005ceaf30ad593f18940ec79866a3ecc9752577e098301017f08e4100faa489090d2971668f92f2ae9f1d69c656e444cedbe51e8695ec1a456019a7f2dc8d97515e8ff63aacc8acf87643793b24aaf7df87fdb992aa8a3c53123ea470901977f1c8dff695f5c043429fcf087f1fe8e6718e8923c8a3ba627c224a9a25b42f653090196818082800980099009818181808a7f24f9d2a503717e5bd9b6bb05aee630ffee1ad8d206fb1108f49dba2bbe60282c09818a7f0c4841525d64a34a7174715a99efd710aa052ec04e66c84b97398ef9134f5415098301017f1cb543c23531c5b39d4e4cd5fb112eb383e99f6a1de6f3863f49395b1e01666601987f11fca6670637246e1a20dc776fb156e58316a5c0de04f4e31afc672e482482320901977f026e2219e2cbb8b9e88a28ed37766b508a5ab45630ebc374279eb87e21f9dfa809019481808280098009900981818180887f293adda4b1591af2893dfc0722366d82a0f5b17bc3a2ddf9e8766b2180bb02c009818a7f159cb33805bb18d8f4882c06d96d160cfb75ed3ec34b3261642f07c646319158098301017f2a013c2bd3810330ae6fbf0169ea3390f473ea57c662f1db5ea37098110df74301987f0d5386bd370a75ac9db8510f62d91ebef73bd725fc8faee4edb4e4d3099bb2580901957f1d548f0d9f9a5ba1f1d8cdc7005d280f2c68a4534ba01755e51c6091f1191b2309019481808280098009900981818180887f1a3798e7d4f3ee58fbec5c046ca320cd342a75fc024e2b4f9ec54e06416a5a7f0981887f0a1ebf3d802ae97c8beca9ab2a074ccf7f5e720be7e8d24ada9cfb36d6d25617098301017f19356d411e5800258218caa910e6d23d7c6def2645c514123f22132f7af718fa01967f1d61d2241b104aeb9b8491ac8e2a356916863b251aa987f80430ababd103a7310901957f2c7b43b5f38e553c32a48b8fb514e1c2b82f19c7a28a728b92a310507c25da50090192818082800980099009928385827f14e2d2697b7e7a8efd690d0b17ccac239716501b198807af0dede157e8f9b30409019385808281877f212743c86117af511b13b772612278fd5e1fcc61eba0d896b8ca4d4aa2757bfa0901957f06bbb83f5d5cb07a2ebf3df20b212ccb8a644bcd597b9dc2c6e60877bb94ab0d09927f20194d9a9e4d5def7dc9bf8126a11f4a953a4082943e4fbfd07e306e59fb62d90901017f0dcb5362b9b80fd156640ee0f75cac81abe18ffb4bc7913c14313a34303775c0015b8115613751578480808080808089817f085dff28eb3bfc3789ef2c9cec526bdbebcd2b93d3e5a90cb0ded679c71342d08d82808d817f0dd13e31f2c53c30eb2cf918665a6121ffb998251e473097a76c13bd881f8b3c9f80829109800990099687957f1f4e477ab3beda562e2c2855a83287cf4949b96e24bc3556a271da09bb73ed7b09917f157170155e072dff2e620c7a6aa9f88da23eb435808c4355a0f4fb696de69c3509840101019c7f28fe9224ce0bbe2cda30f518636ee3791a0447a47bd2501f813bfee1de65e5c80901997f2585d2914e9f7165e89b2e0a44af431c991244fa9599acd862a69a81343c08120901988180828009800990098181817f2a820a59bc22621296a73f3a329399481f6e3159da8cd783c11c0adcea223b1b818d7f171507237dddd277d0d67a2fd9fb00c5f50221b3a4c3c8fcb9751573d4bab1a409828d7f1c946a25881a5a093bde1e49892fb7248c99115c1bd2407fb8f50b9151f3433c09840101019a7f229a67c253a0f18643d337f2648a16aa9f21e22a95fc439072fcb82b734108570901997f28b38277b8ea2259967f0f4fe87be5d6013776134429b439531cf4cfab0a07770901968180828009800990098181817f2301810f1801bb5099b4af104134465cf0333c0714260a9c57929312134834bf818b7f2f2ab77e4a401c2067bc0552a57863d3f4f4a2fc9a998ff8ba0ef7a161bbe23c09828d7f0394aec9ca3dd6ed40a042808b8cb08bf92a336ed1bb369dcd2462c6172f98fe09840101019a7f12b6db44ac0b5aac0bb2dda798c521dc13ec61c4cc803adb1819136729c339910901977f135ca1b4e1d703da774784c39b4926a3c22709da7d9b24a9b6db0db516bfaa6b0901968180828009800990098181817f288b8b37ec0d84bd26e8ecd5d9a0443cf211cc7b36623baa9d6df262508f1289818b7f26f348774b651a36203309e239bf2e321b0fbddbf0094a7b6c1147625660c62109828b7f165d5868167f874d1911e612515476c07241c8d9a7ff6ebbe25b6fbb3cc7a9060984010101987f0c5a3f1bbcf366d630fe4769760b0bb02fa0230f50e620b708a0508ec00050ae0901977f2fbcebd78f70913035ee47a7064b2ca6c8ec48eda23a7841dd5f7f410251210c0901948180828009800990098181817f1d1ae7815c0cfd1ee8875340461da582c936b51b2f8b6ed0f1c5e9fea6d4cf1481897f04945aef9d4aef1f93dbddee6308143f77e71202f6f27dad7439bb302437071009828b7f2da8493605ff2e138e3cdef6c4a6b3d0779e503a23723468c319bb3ac0aaa6b10984010101987f1d31d748b75f58f0f5ead358b649b52651fe1b97a5d5ca3f70fce0e661385ce00901957f035f4dabd2bdd517b4ccb897990954f432d8d27aecf5fde5a6bfb9bfd0603ac2090194818082800980099009928386827f21bffc8777f0108a8306da66551f68ab09d21ad041dd149802abc6bf1c08e55409019386808281897f05a0ab193ac9366aa22e0bae105681e7a846b703aecd12f034b30289ecf079a00901977f304bf7a8e7a72e867f7a7d409e741580d17a57b45d35365eb5c9f03931a9e4d909927f12cc96fe4c9aa7525bea3325bf26708b3314ea21b83071451d977508db8c4628090101015b81156137475784808080808581808281990980099009818181808c7f1238b57cb5252c000f975d72e596d93ae0147f0ac381862d21f15654457a05df09818c7f06fc22ffdbd3ce6a5ecb5af959395f5a5b3d06b72e85905d8539aa3aa176f890098301017f157b86e5e3917bfeddf35e3ce5c919c61f425296b071fc5630ec7ef9f4d3d79b019a7f127eba88ded8a412f066226aa0d4dd2c1348b0fba3d9656e12834c9071df6c290901997f1ba91d2514a100b8115666f5609c61d369866859b58e1373f45e3d934ce8249d090196818082800980099009818181808a7f127944f5c3f60ffaafd711b5f3883e8a4af6c858e5ba7be0843dfd3fd948619709818c7f20696dc27a3a8eac1cd4f44f71467acdf49cb1f6f2ed5dbc9e382860c3d988e0098301017f273db3813c3ec88ab4da1686c4e6616cb66376e4e8468e8ae70a4e4ac5b5afec019a7f1ed0bb3e80e7816be96eb3d5e0112c3775257b9f299494b70beebef63c0969140901977f25fcd7f0eba779644e0b9acd01750eaf301f620cea1d87b1678067b12e3e764c090196818082800980099009818181808a7f19ad3f3c6b6a9e68b5bbcfc364f5eea2cbe1a2191537c262365548758a572bcf09818a7f14dcc3fa16b8cab1895f651fc1b384980981b9fb01fca4503ca6e9e9bb4c9750098301017f0d9923760218b9d34fa215d425a3198814bdb1e122fcc902ed7d1a2840e93f0a01987f031a391fc54d35c8c38f1445930447fe9f35e8f53b01ebf983b34d494d79b4320901977f1f663805976bc4938386a55b5181d0e3bcb6a3fa49d7f3eac7b9e1676867afb109019481808280098009900981818180887f1dce4840ea557fbc65e710c9c51ba80b0865ce126c5925cc276cb7a5ac3d8e6d09818a7f248d72990a7bf86768a23f35862814cb0a99e6f8467a877466aae2dfa2bb4be0098301017f19c514f28ffb8bcb52b360e23970b45cbb3b84c56e9d1eedc1062f1f9eda664701987f11f0460de6bd170e16d39b9f644729190eb1214c456a50c09103bcfc33bb7d070901957f0e68d77ee1dd0dd8a328a3f92c53bbc6c452834e286636b9df087524104aa4e609019481808280098009900981818180887f0f529b7b0711c0fb0928910f46bcca95d35823ae7eb48cdbd0d2168d4a4f687f0981887f12fccdd861e92cf465041ba14cc98be54a4e2acd7ce6ddf67e241474453a0441098301017f2f93c2a5971cebae3bc836f9cbcf1feb8e71ebb7acfcaa9d75d05604fb94c89c01967f0879105abe47d34247bdb19db70d6c37a74bbad0d04ccb68c5d526bdc965f1680901957f24ec27ba155e2167bc40f630315a8e8227976ffb6f9dc042e759de3163ca07c1090192818082800980099009928385827f1af6fdfce64c27f1b20a0ff256f6bcaacac3273934c96bacfb674373858cc73b09019385808281877f16f3ff33aa8ba186dc9c8076dfae933d90cd81ebee9f05f0e02a344be2a3d4f50901957f0b7e67438f7861501128e6fb138d01984977afb1df64ccf68a6d9d9924fe4ae509927f0c005a567a59802c7ca3003558e28a9cc8ee5e7fd7fe860ab8cff3668f6146950901017f24b00fe87b6dad29bae31fdbfb972452b9f7dfc60de468dabd884ac0a34aabe8015b811561373d578480808080808089817f103f88204750af7b43ff8caa2f1112088bdc2ddd31fa4013a7a97945d61e36e78d82808d817f270d1ad082b613683dad2d87d4b610708619ff0ffd412f5e4d539cb960a229559f80829109800990099687957f1296b25fed577e11e67e70ef85206d09056d10f70e590063177c037771b8aacf09917f2126931015d2022a7518a5832e8e8e2c68939fe2ae31106ba5163f735ba5525c09840101019c7f134f7092d1c73d61a281997bad7965b2007b3972be777504ad3d7e570690ae6e0901997f10d86b9bb33a718d52be02494738a3ca761fd8bd4c1085543e6b3cd5bb6e3bca0901988180828009800990098181817f016c404c9c6e4e717e6a7e5d2db6838749de8632dab7f79435fb89d726c8903e818d7f2b4c1f71b11edd2de28f33510f99545ec758d570fd811b01d6668348aa51223f09828d7f1597f09fde93adbbf9ee18ef370cdb59288bb0c7e8fc7990867e0d5f2cb5bcec09840101019a7f1021bd4c56946de7864e88d52cc4892000b11a5ed2b91954eb1710ccb9de14af0901997f26014830b88da8a285fa3e83365ed8c6824878bd75db1da12cf02a6179937d5b0901968180828009800990098181817f20a13603f2c9f2b7a4b0734c8d0e85b36b2938934f010772e252d2a11b05dfb6818b7f1d75a44779a8070bc0367a13f66e791934bd1112bccf4d979e6cd21227afdf3909828d7f1c33bcd1a2c0570255cd27b988be4950fce030813e7b0b3d62558871c6d79e9c09840101019a7f100cde1aea3d5640f451dff30a99e5a8c5485c6d4bb9d64e593397e2002b2d230901977f17663f49fb4d96316946dc9cc23f5afa8ccbb889fcdf1757bb5ecf241252a1560901968180828009800990098181817f0dd847f841b5696bbf86c133601aa10374e10da885f7de1e9654b373bfba9bf4818b7f139f1f89ba70a293952a85b354cccd05990218643fe45b335202d0ee99044e6509828b7f04311d6b9c581d5b5d8ad47b14929d4a7a29c65200c7a73dc9263560da8bf1b60984010101987f25b326aeedae8772c0464cd43e2950f1cfe49864781a93a5006584f0ea4709630901977f1e7c3b40cdd1ce090b4f004e63d1a9b898c9263e419ea8aa9150568a114d7a4d0901948180828009800990098181817f2f701a438c915593abcb4fd12859cd8675c5a09d8efb39c6973a22554647233c81897f1dbda46ca02f443e977ddb051d7805d304a10725f6f2ae8872826862a1eecdd709828b7f0110dfacf561208c9948257f49c25fd59c0c9c802bb187878b8d6aaa268de4690984010101987f04cb29b169fbb40e1d4b6ee87d20d0aa1cc3293a583d8dffbde83e5ede9cdb510901957f2583f7092f9358a98ee2ececeb8b0ddc7ed037c50d7e40b458467f9a7d457538090194818082800980099009928386827f0641f83a837453d23e574ddf6d4e070813db6a82a52a21b3a6d6dfa2d7f4ff6609019386808281897f188d62b1212aabf68d5ef9516b4140c7b7779913247d462c95e6adacb93323490901977f17aaaf001d757f0d3b365dce4c323f3aa6625f68894574b939bf480a6b67133c09927f0bf9aa644ccd9cedfb45837517d15a6f0a2b792b6889405bc78c98f16e491c13090101015b81156137335790848080808080808a817f1b1e9d28d595113b91d113e5db4f15f12b4bf05f4c1690fc68d48b9526f6aba2818c819e9d8281819209800990099485937f0bf4554be34b80bbf808a6c6bc8ac7e33376d0c2fd2ea8f10c708987f85db6c409828d7f192e413fe49f4a34acf4fbb3357a2410d21367854b919900995a05455c4fec1809840101019a7f16350a5016d304c913ca4403e74dd8b650b58fc25fd7b85a56e98a073409b1ca09019a7f237c097710c1c82fe6ea73ce3478da68b85b8b7a19cb42af35925bbd3cb807340901968180828009800990098181817f1736d108358f517627b54c0317ed74bdb7c50cf91b31ac14450956565b26ef5b8c82808d7f0a36a2ec6ba192ab420652f2300956b90a1759266801cded05a65c2b2e96ee6009917f089f8c6efa087b86205838afdec6fc9b4ae0ac2a247c0e68b66169063d6dfe2b09840101019b7f2fe74390d3a0dca1ce2967e17b7dc3454a3bdb154ff9b92946c7b5e1c4ea2dae0901977f1649f5b8a1e32b83a3814dc4d0993a85d0712a98ed7bd81b7d775d9cb187be2b0901978180828009800990098181817f256a4d6b609f64f8b457564bb43641d566e0610b0573bcbca8d89185b9190b3d818c7f1bfc63399dff70151b50e770c971f1aedacabd83d8f0d6bab9362a3a8723077909828b7f256757b8f0075c1cac5a7c6f60ec37c3734c92d4eafbf5d3ed3882cbcdd22f960984010101987f3056a8278a5877d2cfc31093ea64882b63cfd479922ee12f9b40b2c128f29c7d0901987f13530c0b0ec46fd20b08af3f1dd1c87c613adc66ae3e4a7c1bebbc79b805460b0901948180828009800990098181817f2bc052ae0955a23340c77a624f3177f6b72ae4c6a35ca95ac8d0912737f7756281897f2517640cab355f99b34d1d011cd21bae4f2f659775a698c8d829a8d8969fec8509828c7f231f686c97428d8c568cac23b4fd2b085ffb252ad650d5303adbed885015d6fd0984010101997f06aba8619c32f39aa381029064ea4dee07e92a0a7df1ac4ee7dbbcc5ac74e7c00901957f2b55d68cffeccf99c323680f3645b0555ebea1f364c58e9942e87537901e93ba0901958180828009800990098181817f15dd2706674534cb718a4d8f7f610f9dbd7035ecd849c7e182a13a93b103eb33818a7f1d5d91773adbf5588f9438809aca2d40c4140d76b78543c7dedb036d5c25ed730982897f26dd96c2d87ba007a89ac47a780d89ac9aef208edcd79d8ecc7b02eff9ddc60e0984010101967f1c875c9eafc6f2aeace8edf6cf2eb61bd3ad7869f088c6c4c49b06ce30c012400901967f20e8e5479048b53a2c1d5608a1604d537900028b49e2e358b45b2ad27f2c01e0090192818082800980099009907f2323af3c0eb6dbbb438feff3a5e0f9dbf0630851ab822f6917e18b6767d664d78285877f26acc5d403ec4e332ae2b442278c63ddf9e0dccf9c90552dc954c12a59a3de3d0901958386889581887f08791b187d3a4d4eda97f2798858d849ac3123395efd002f7ed6b04d2ad1546c0901998a977f11ba41f91dfbfadd18a10705e1b5a452e595f52179a0516ace62a7f73a93345209927f0c0d879d58520385d1f5d31a678114ab264bcade6d6fa542cbec148e4d02a01d09010101905b80156137245750838080808080808080809b81809c81808e819f8281819209800990099586947f066475b6515e1467be7b1a61f772cd741aa67b53e67c3fa858fe92246e83a3be09917f01b64768ab5a75ad9b0c2eb056f7094789fb5ba55a41931dfb7995f660e797f2098301017f07b3a5d489f67d8cb67894dc1c05a5f5d7b3798c8cef4ec5003ed7b40e852c01019f7f01da747bc1dfe09fbaec5079487d2efa7085888c1f11341f9e5317c85f34dd4b09017f0ffe49f5f20020eb10e2b760d94d337dcae00eb65fe5d174e8ed1b1938ea4ba8019e7f169376eb659b940cc4d8de955d46225788030b1b5504726b07cc5853466bd25b09017f30187855fed8a5f1048d0eb799bb367e961ddca6004eba241b1dc9e1d0f3f379019b8180828009800990099b8180828009800990099981808280098009900981817f0f13856dfa71006b7873a3cb51b9d6ec9747274ca88275f83113c93cb574c40a09828b7f2a11d92ba0f6532b1bbf772c056ba4613da8297a47509c2fca022892937df027098c01017f20b767fadad90659c04b80736bde11e5ba72fa602bf07c1c3b0cb0e610e139f5019a828080847f1046a76b334aa6cdaef372c770428c638fa5704318567475f24f21a26f2586bf098d82857f1f9191de5e53ab247a9ae7310863e7ede6b1e34ef7b4a89954b4fe84d0fbc53e0901017f2cbd1fa9f05521f65e9d6c4ac8628f298ee0035d5f390cdc6c9cbd801149e9e1019c7f239bf7daf0646613b7f617269b5329e94917656c79e6a1b73c985ccfd836643609917f0fb92dfae951a84caf173234a26946eeb17f89f9e152447329407a4549185d680901017f1e51a2753d56e7a6a9fc7169dc0b047eb5f69ba99c7e8721ef06453ba40cbf880199818082800980099009978180828009800990099781808280098009900981817f1e776a76a2b9ebc4638c621651e9554b011f5d913e6b87f27fc2747db4566a610982897f26aa21263d78f94ea2f642e27c7f7ac1490febf2b175773c086b90b11a606f27098801017f0b10635ea87e23b264ba4f6afd8bb26e8ac116b9121d42224de752003412aa020196828080847f058a8cd731e50888b0f199052beae4f2296c3843ebacef8e56836da52c901ca6098b82857f2f1bab5e47ab3d167fae68842403daa5c1c62eff546504c0067b10c99ca32fb50901017f0ee3d2120ca5a38764f7a26ce13f2c750fb3fa848c28788c28a29624ae730efa019a7f192175df1a9692a82d69f35080fbc897bbadd9d7ba2587ff92da8d543ad3a3b109917f2c65afab07c37b332951791cfb30f9606b0f0f63a392e3f2fab4f1f027928b0a0901017f30144f1a3c469586bab524ef59b76e2b88fb965ea2e1100dc3670063c378e3c60195818082800980099009958180828009800990099381808280098009900981817f10afb36ac68f9331a1ab53a940be8e760aacbf6a3937d299c924b8d0a31167890982857f17a1c1b52314df0190d5d7321d2ca843bddf373964ea2a79572dcae0f1b16fb7098601017f12df414e169d05a9fd01b0b6b64780612385a5e6e61ac299cfd9af0866cdf2de0194828080847f1e6f092779e5b87bf55e2077cfee4b09836a95506c69f3459a50a5a319aefb2d098782857f27b18853d0ecd22135fab200fc29248d1c73308474116a293f3b3b8add20c3db0901017f14392a677977db2163715b6341eae618160053cc4f7a664819b7d1aca8a8e44501967f05b1f088990013be27375e635c4741d5e73e082ea1b37eb7c531be4e8a01070509917f012a83ab5f2340a673abf037b514e873cff8b124770f400df7693d7f93e22f000901017f1eea28083386448b85ee40d904e284169ee1b7037d72a0e16c9de04ccb50e23a01938180808084800996818080808480099b8180828009800990097f1b8c81b2263ab9ae743ac149ce4c233bd8403669b5d855cabe8ba41421a7fe1c0999800990097f3050f406995f1998cfb82cd1384715e7e0bdf5d9cb03403f0af50276a901c4340994800990097f240a9bc8af504b09748b45d89e982e8e58e8dd18341b588fe9239872c2364fc20901089260010191906100a4565b87945086935085929150613142565b5084935081612c9c565b50849350826127fd565b5084935081612362565b5084935082611ec3565b5084935081611a28565b508493508261158a565b50849350816110ef565b5084935082610c50565b50849350816107b6565b6137988483856137a2565b356100d4565b5f80fd5b91908110156137b25760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd" as const;
