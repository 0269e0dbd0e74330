// Generated from contracts/**/BeaconLightClient.sol by tools/generate-artifacts.mjs. Do not edit.
export const beaconLightClientAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "parameters",
        "type": "tuple",
        "internalType": "struct LightClientParameters",
        "components": [
          {
            "name": "sourceChainId",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "genesisTime",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "genesisValidatorsRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "committeeSize",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "slotsPerEpoch",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "epochsPerPeriod",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "trustingPeriod",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "ringSize",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "timelock",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "forks",
            "type": "tuple[]",
            "internalType": "struct ForkRow[]",
            "components": [
              {
                "name": "epoch",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "version",
                "type": "bytes4",
                "internalType": "bytes4"
              },
              {
                "name": "slotDurationMs",
                "type": "uint24",
                "internalType": "uint24"
              },
              {
                "name": "forkIndex",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "finalizedRootIndex",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "currentCommitteeIndex",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "nextCommitteeIndex",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "blockHashIndex",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "payloadDepth",
                "type": "uint8",
                "internalType": "uint8"
              }
            ]
          },
          {
            "name": "checkpoint",
            "type": "tuple",
            "internalType": "struct Checkpoint",
            "components": [
              {
                "name": "root",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "header",
                "type": "tuple",
                "internalType": "struct BeaconHeader",
                "components": [
                  {
                    "name": "slot",
                    "type": "uint64",
                    "internalType": "uint64"
                  },
                  {
                    "name": "proposerIndex",
                    "type": "uint64",
                    "internalType": "uint64"
                  },
                  {
                    "name": "parentRoot",
                    "type": "bytes32",
                    "internalType": "bytes32"
                  },
                  {
                    "name": "stateRoot",
                    "type": "bytes32",
                    "internalType": "bytes32"
                  },
                  {
                    "name": "bodyRoot",
                    "type": "bytes32",
                    "internalType": "bytes32"
                  }
                ]
              },
              {
                "name": "committeeRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "committeeBranch",
                "type": "bytes32[]",
                "internalType": "bytes32[]"
              }
            ]
          }
        ]
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "FORK_DELAY",
    "inputs": [],
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
    "name": "activateFork",
    "inputs": [
      {
        "name": "activation",
        "type": "tuple",
        "internalType": "struct ForkActivation",
        "components": [
          {
            "name": "attested",
            "type": "tuple",
            "internalType": "struct BeaconHeader",
            "components": [
              {
                "name": "slot",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "proposerIndex",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "parentRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "stateRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "bodyRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              }
            ]
          },
          {
            "name": "epoch",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "forkBranch",
            "type": "bytes32[]",
            "internalType": "bytes32[]"
          },
          {
            "name": "sync",
            "type": "tuple",
            "internalType": "struct SyncSignature",
            "components": [
              {
                "name": "participation",
                "type": "uint256[2]",
                "internalType": "uint256[2]"
              },
              {
                "name": "signature",
                "type": "bytes32[6]",
                "internalType": "bytes32[6]"
              },
              {
                "name": "aggregateKey",
                "type": "bytes32[3]",
                "internalType": "bytes32[3]"
              },
              {
                "name": "absentKeys",
                "type": "bytes",
                "internalType": "bytes"
              },
              {
                "name": "siblings",
                "type": "bytes32[]",
                "internalType": "bytes32[]"
              }
            ]
          },
          {
            "name": "signatureSlot",
            "type": "uint64",
            "internalType": "uint64"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "appendFork",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "checkpointRoot",
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
    "name": "committeeSize",
    "inputs": [],
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
    "name": "currentCommitteeRoot",
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
    "name": "forkRow",
    "inputs": [
      {
        "name": "index",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct ForkRow",
        "components": [
          {
            "name": "epoch",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "version",
            "type": "bytes4",
            "internalType": "bytes4"
          },
          {
            "name": "slotDurationMs",
            "type": "uint24",
            "internalType": "uint24"
          },
          {
            "name": "forkIndex",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "finalizedRootIndex",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "currentCommitteeIndex",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "nextCommitteeIndex",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "blockHashIndex",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "payloadDepth",
            "type": "uint8",
            "internalType": "uint8"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "isLive",
    "inputs": [],
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
    "name": "nextCommitteeRoot",
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
    "name": "proposeFork",
    "inputs": [
      {
        "name": "row",
        "type": "tuple",
        "internalType": "struct ForkRow",
        "components": [
          {
            "name": "epoch",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "version",
            "type": "bytes4",
            "internalType": "bytes4"
          },
          {
            "name": "slotDurationMs",
            "type": "uint24",
            "internalType": "uint24"
          },
          {
            "name": "forkIndex",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "finalizedRootIndex",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "currentCommitteeIndex",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "nextCommitteeIndex",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "blockHashIndex",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "payloadDepth",
            "type": "uint8",
            "internalType": "uint8"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "reportConflict",
    "inputs": [
      {
        "name": "first",
        "type": "tuple",
        "internalType": "struct LightClientUpdate",
        "components": [
          {
            "name": "attested",
            "type": "tuple",
            "internalType": "struct BeaconHeader",
            "components": [
              {
                "name": "slot",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "proposerIndex",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "parentRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "stateRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "bodyRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              }
            ]
          },
          {
            "name": "finalized",
            "type": "tuple",
            "internalType": "struct BeaconHeader",
            "components": [
              {
                "name": "slot",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "proposerIndex",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "parentRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "stateRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "bodyRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              }
            ]
          },
          {
            "name": "finalityBranch",
            "type": "bytes32[]",
            "internalType": "bytes32[]"
          },
          {
            "name": "nextCommittee",
            "type": "bytes32[]",
            "internalType": "bytes32[]"
          },
          {
            "name": "execution",
            "type": "tuple",
            "internalType": "struct ExecutionProof",
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
                "name": "branch",
                "type": "bytes32[]",
                "internalType": "bytes32[]"
              },
              {
                "name": "header",
                "type": "bytes",
                "internalType": "bytes"
              }
            ]
          },
          {
            "name": "sync",
            "type": "tuple",
            "internalType": "struct SyncSignature",
            "components": [
              {
                "name": "participation",
                "type": "uint256[2]",
                "internalType": "uint256[2]"
              },
              {
                "name": "signature",
                "type": "bytes32[6]",
                "internalType": "bytes32[6]"
              },
              {
                "name": "aggregateKey",
                "type": "bytes32[3]",
                "internalType": "bytes32[3]"
              },
              {
                "name": "absentKeys",
                "type": "bytes",
                "internalType": "bytes"
              },
              {
                "name": "siblings",
                "type": "bytes32[]",
                "internalType": "bytes32[]"
              }
            ]
          },
          {
            "name": "signatureSlot",
            "type": "uint64",
            "internalType": "uint64"
          }
        ]
      },
      {
        "name": "second",
        "type": "tuple",
        "internalType": "struct LightClientUpdate",
        "components": [
          {
            "name": "attested",
            "type": "tuple",
            "internalType": "struct BeaconHeader",
            "components": [
              {
                "name": "slot",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "proposerIndex",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "parentRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "stateRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "bodyRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              }
            ]
          },
          {
            "name": "finalized",
            "type": "tuple",
            "internalType": "struct BeaconHeader",
            "components": [
              {
                "name": "slot",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "proposerIndex",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "parentRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "stateRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "bodyRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              }
            ]
          },
          {
            "name": "finalityBranch",
            "type": "bytes32[]",
            "internalType": "bytes32[]"
          },
          {
            "name": "nextCommittee",
            "type": "bytes32[]",
            "internalType": "bytes32[]"
          },
          {
            "name": "execution",
            "type": "tuple",
            "internalType": "struct ExecutionProof",
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
                "name": "branch",
                "type": "bytes32[]",
                "internalType": "bytes32[]"
              },
              {
                "name": "header",
                "type": "bytes",
                "internalType": "bytes"
              }
            ]
          },
          {
            "name": "sync",
            "type": "tuple",
            "internalType": "struct SyncSignature",
            "components": [
              {
                "name": "participation",
                "type": "uint256[2]",
                "internalType": "uint256[2]"
              },
              {
                "name": "signature",
                "type": "bytes32[6]",
                "internalType": "bytes32[6]"
              },
              {
                "name": "aggregateKey",
                "type": "bytes32[3]",
                "internalType": "bytes32[3]"
              },
              {
                "name": "absentKeys",
                "type": "bytes",
                "internalType": "bytes"
              },
              {
                "name": "siblings",
                "type": "bytes32[]",
                "internalType": "bytes32[]"
              }
            ]
          },
          {
            "name": "signatureSlot",
            "type": "uint64",
            "internalType": "uint64"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "requireNotFrozen",
    "inputs": [],
    "outputs": [],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "ringSize",
    "inputs": [],
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
    "name": "slotsPerPeriod",
    "inputs": [],
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
    "name": "status",
    "inputs": [],
    "outputs": [
      {
        "name": "s",
        "type": "tuple",
        "internalType": "struct Status",
        "components": [
          {
            "name": "condition",
            "type": "uint8",
            "internalType": "enum Condition"
          },
          {
            "name": "slot",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "period",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "accepted",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "expiresAt",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "currentCommitteeRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "nextCommitteeRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "forkVersion",
            "type": "bytes4",
            "internalType": "bytes4"
          },
          {
            "name": "forkEpoch",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "awaitingForks",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "proposalReadyAt",
            "type": "uint64",
            "internalType": "uint64"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "submitUpdate",
    "inputs": [
      {
        "name": "update",
        "type": "tuple",
        "internalType": "struct LightClientUpdate",
        "components": [
          {
            "name": "attested",
            "type": "tuple",
            "internalType": "struct BeaconHeader",
            "components": [
              {
                "name": "slot",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "proposerIndex",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "parentRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "stateRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "bodyRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              }
            ]
          },
          {
            "name": "finalized",
            "type": "tuple",
            "internalType": "struct BeaconHeader",
            "components": [
              {
                "name": "slot",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "proposerIndex",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "parentRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "stateRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "bodyRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              }
            ]
          },
          {
            "name": "finalityBranch",
            "type": "bytes32[]",
            "internalType": "bytes32[]"
          },
          {
            "name": "nextCommittee",
            "type": "bytes32[]",
            "internalType": "bytes32[]"
          },
          {
            "name": "execution",
            "type": "tuple",
            "internalType": "struct ExecutionProof",
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
                "name": "branch",
                "type": "bytes32[]",
                "internalType": "bytes32[]"
              },
              {
                "name": "header",
                "type": "bytes",
                "internalType": "bytes"
              }
            ]
          },
          {
            "name": "sync",
            "type": "tuple",
            "internalType": "struct SyncSignature",
            "components": [
              {
                "name": "participation",
                "type": "uint256[2]",
                "internalType": "uint256[2]"
              },
              {
                "name": "signature",
                "type": "bytes32[6]",
                "internalType": "bytes32[6]"
              },
              {
                "name": "aggregateKey",
                "type": "bytes32[3]",
                "internalType": "bytes32[3]"
              },
              {
                "name": "absentKeys",
                "type": "bytes",
                "internalType": "bytes"
              },
              {
                "name": "siblings",
                "type": "bytes32[]",
                "internalType": "bytes32[]"
              }
            ]
          },
          {
            "name": "signatureSlot",
            "type": "uint64",
            "internalType": "uint64"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "submitUpdates",
    "inputs": [
      {
        "name": "updates",
        "type": "tuple[]",
        "internalType": "struct LightClientUpdate[]",
        "components": [
          {
            "name": "attested",
            "type": "tuple",
            "internalType": "struct BeaconHeader",
            "components": [
              {
                "name": "slot",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "proposerIndex",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "parentRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "stateRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "bodyRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              }
            ]
          },
          {
            "name": "finalized",
            "type": "tuple",
            "internalType": "struct BeaconHeader",
            "components": [
              {
                "name": "slot",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "proposerIndex",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "parentRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "stateRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "bodyRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              }
            ]
          },
          {
            "name": "finalityBranch",
            "type": "bytes32[]",
            "internalType": "bytes32[]"
          },
          {
            "name": "nextCommittee",
            "type": "bytes32[]",
            "internalType": "bytes32[]"
          },
          {
            "name": "execution",
            "type": "tuple",
            "internalType": "struct ExecutionProof",
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
                "name": "branch",
                "type": "bytes32[]",
                "internalType": "bytes32[]"
              },
              {
                "name": "header",
                "type": "bytes",
                "internalType": "bytes"
              }
            ]
          },
          {
            "name": "sync",
            "type": "tuple",
            "internalType": "struct SyncSignature",
            "components": [
              {
                "name": "participation",
                "type": "uint256[2]",
                "internalType": "uint256[2]"
              },
              {
                "name": "signature",
                "type": "bytes32[6]",
                "internalType": "bytes32[6]"
              },
              {
                "name": "aggregateKey",
                "type": "bytes32[3]",
                "internalType": "bytes32[3]"
              },
              {
                "name": "absentKeys",
                "type": "bytes",
                "internalType": "bytes"
              },
              {
                "name": "siblings",
                "type": "bytes32[]",
                "internalType": "bytes32[]"
              }
            ]
          },
          {
            "name": "signatureSlot",
            "type": "uint64",
            "internalType": "uint64"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "timelock",
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
    "name": "trustingPeriod",
    "inputs": [],
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
    "name": "verifyState",
    "inputs": [
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
    ],
    "outputs": [],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "verifyStateAged",
    "inputs": [
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
      },
      {
        "name": "minimumAge",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "outputs": [],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "withdrawFork",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "event",
    "name": "CommitteeLearned",
    "inputs": [
      {
        "name": "period",
        "type": "uint64",
        "indexed": true,
        "internalType": "uint64"
      },
      {
        "name": "root",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ConflictProven",
    "inputs": [
      {
        "name": "firstRoot",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "secondRoot",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ForkActivated",
    "inputs": [
      {
        "name": "version",
        "type": "bytes4",
        "indexed": true,
        "internalType": "bytes4"
      },
      {
        "name": "epoch",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ForkAppended",
    "inputs": [
      {
        "name": "version",
        "type": "bytes4",
        "indexed": true,
        "internalType": "bytes4"
      },
      {
        "name": "epoch",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ForkProposed",
    "inputs": [
      {
        "name": "row",
        "type": "tuple",
        "indexed": false,
        "internalType": "struct ForkRow",
        "components": [
          {
            "name": "epoch",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "version",
            "type": "bytes4",
            "internalType": "bytes4"
          },
          {
            "name": "slotDurationMs",
            "type": "uint24",
            "internalType": "uint24"
          },
          {
            "name": "forkIndex",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "finalizedRootIndex",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "currentCommitteeIndex",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "nextCommitteeIndex",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "blockHashIndex",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "payloadDepth",
            "type": "uint8",
            "internalType": "uint8"
          }
        ]
      },
      {
        "name": "readyAt",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ForkWithdrawn",
    "inputs": [
      {
        "name": "version",
        "type": "bytes4",
        "indexed": true,
        "internalType": "bytes4"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "StateAccepted",
    "inputs": [
      {
        "name": "index",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "blockNumber",
        "type": "uint64",
        "indexed": true,
        "internalType": "uint64"
      },
      {
        "name": "stateRoot",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "timestamp",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      },
      {
        "name": "slot",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      },
      {
        "name": "acceptedAt",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      },
      {
        "name": "participants",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "AbsentKeysLength",
    "inputs": [
      {
        "name": "expected",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "actual",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "BranchLength",
    "inputs": [
      {
        "name": "expected",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "actual",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "CommitteeMismatch",
    "inputs": [
      {
        "name": "stored",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "given",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "Expired",
    "inputs": [
      {
        "name": "deadline",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ForkOrder",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "ForkPending",
    "inputs": []
  },
  {
    "type": "error",
    "name": "Frozen",
    "inputs": []
  },
  {
    "type": "error",
    "name": "HeaderBeforeFork",
    "inputs": [
      {
        "name": "headerEpoch",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "forkEpoch",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "HeaderRequired",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InfinityPublicKey",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InfinitySignature",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InvalidFork",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InvalidG1Point",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InvalidPairingInput",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InvalidParameters",
    "inputs": []
  },
  {
    "type": "error",
    "name": "MalformedHeader",
    "inputs": [
      {
        "name": "field",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "MapToG2Failed",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NoConflict",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NoForkAwaits",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NoProposal",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NotRelevant",
    "inputs": [
      {
        "name": "finalizedSlot",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "storedSlot",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotTimelock",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ParticipationOutOfRange",
    "inputs": []
  },
  {
    "type": "error",
    "name": "Sha256Failed",
    "inputs": []
  },
  {
    "type": "error",
    "name": "SiblingCount",
    "inputs": [
      {
        "name": "expected",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "actual",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "SignatureFromTheFuture",
    "inputs": [
      {
        "name": "signatureSlot",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "startsAt",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "SlotOrder",
    "inputs": [
      {
        "name": "signatureSlot",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "attestedSlot",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "finalizedSlot",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "TooFewParticipants",
    "inputs": [
      {
        "name": "participants",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "committeeSize",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "TooSoon",
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
    "name": "TooYoung",
    "inputs": [
      {
        "name": "acceptedAt",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "minimumAge",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownFork",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownPeriod",
    "inputs": [
      {
        "name": "signaturePeriod",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "storedPeriod",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "nextCommitteeKnown",
        "type": "bool",
        "internalType": "bool"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownState",
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
    "name": "WrongCheckpoint",
    "inputs": []
  },
  {
    "type": "error",
    "name": "WrongCommittee",
    "inputs": [
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
    "name": "WrongCommitteeBranch",
    "inputs": []
  },
  {
    "type": "error",
    "name": "WrongExecutionProof",
    "inputs": []
  },
  {
    "type": "error",
    "name": "WrongFinalityBranch",
    "inputs": []
  },
  {
    "type": "error",
    "name": "WrongForkBranch",
    "inputs": []
  },
  {
    "type": "error",
    "name": "WrongSignature",
    "inputs": []
  }
] as const;

export const beaconLightClientBytecode =
  "0x6101e060405234610bb4576154e98038038061001a81610caf565b928339810190602081830312610bb4578051906001600160401b038211610bb457019061016082820312610bb4576040519161016083016001600160401b03811184821017610bb85760405261006f81610cd4565b835261007d60208201610cd4565b91602084019283526040820151926040850193845261009e60608401610ce8565b94606081019586526100b260808501610ce8565b92608082019384526100c660a08601610ce8565b9260a083019384526100da60c08701610cd4565b9560c084019687526100ee60e08201610ce8565b60e0850190815261010082015190986001600160a01b0382168203610bb45761010086019182526101208301516001600160401b038111610bb45783019285601f85011215610bb457835161014a61014582610cf9565b610caf565b946020610120818885815201930282010190888211610bb457602001915b818310610bcc575050506101208701938452610140810151906001600160401b038211610bb4570194858103956101008712610bb4576040519660808801906001600160401b03821189831017610bb85760a09160405282518952601f190112610bb45760405160a081016001600160401b03811182821017610bb8576040526101f460208301610cd4565b815261020260408301610cd4565b6020820152606082015160408201526080820151606082015260a08201516080820152602088015260c0810151604088015260e08101519060018060401b038211610bb457019080601f83011215610bb457815161026261014582610cf9565b9260208085848152019260051b820101928311610bb457602001905b828210610ba4575050506060860152610140860194855263ffffffff8851161561081957875163ffffffff1660a0525160c052516001600160a01b03166080528051519081158015610b9a575b610819575f925f5b8381106108aa575050508115610819575f1982018281116107c3576020111561089657815460e0526101008290525f805461ffff60c01b191660c09390931b60ff60c01b169290921760c89190911b60ff60c81b1617905551955163ffffffff8116919060088310159081610889575b8161086e575b508061085e575b8061084b575b8061083b575b80610828575b1561081957516001600160401b03166101205285516101405261016052905190516103969163ffffffff9182169116610d1f565b6101805280516001600160401b03166101a052815163ffffffff166101c0525f5b63ffffffff8351168110156103df575f818152602560205260409020600190819055016103b7565b838260018060401b039051169060208101918251602080604061045c600180831b038551168060081b9060081c64ff000000ff65ff000000ff0065ffff0000ffff66ff00ff00ff00ff841667ff00ff00ff00ff0086161760101c16931691161760101b1760018060c01b0319908060201c9060201b1760c01b1690565b6104c2600180841b0384870151168060081b9060081c64ff000000ff65ff000000ff0065ffff0000ffff66ff00ff00ff00ff841667ff00ff00ff00ff0086161760101c16931691161760101b1760018060c01b0319908060201c9060201b1760c01b1690565b8251915f52835260808382845f60025afa8480840185808a0160025afa169501515f525f8352825f83808401978389838560025afa16937ff5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b606082015260025afa169360025afa1660205f60408160025afa1660203d14165f51901561080a578251036107d75760018060401b03835151169060a05180156107f6575f54939291906105819060ff60c087901c169084046001600160401b0316610d6f565b9361ffff8560281c1692604085019283519660605f9701975b885180518910156105df57906105b289600193610d32565b51908883166105d157906105c591610dfb565b96811c9701969561059a565b6105da91610dfb565b6105c5565b50899060018814918215926107e6575b50506107d75760a05161061165ffffffffffff8360901c16918360c01c610d1f565b8403908482116107c35761063461063a9262ffffff6103e89560781c1690610d1f565b90610d62565b04904282116107ac5761064d8183610d62565b421161079157506001600160801b031990921617604091821b6fffffffffffffffff000000000000000016175f559051602355516146c29081610e27823960805181818161014201528181610dd60152611367015260a0518181816102510152818161164d01528181611d5101528181611ffb015281816122020152818161236501528181612f89015281816138840152613a8b015260c0518161274d015260e051818181612eb40152612ed901526101005181612e1001526101205181611224015261014051816107890152610160518181816101c60152818161074f01526127c5015261018051818181610d5201528181610f5b01528181611d2501528181611f190152818161243e015261313d01526101a0518181816106c001528181610d8c01528181610faa015261216301526101c0518181816109b101526139c70152f35b61079a91610d62565b637c06dd7560e11b5f5260045260245ffd5b5090631d7bc81560e21b5f5260045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b634db0613960e11b5f5260045ffd5b51606001511415905086806105ef565b634e487b7160e01b5f52601260045260245ffd5b63c176b3c560e01b5f5260045ffd5b630e52390960e41b5f5260045ffd5b5080516001600160401b03161515610362565b5063ffffffff865116151561035c565b5084516001600160401b03161515610356565b5063ffffffff8351161515610350565b90505f1983018381116107c3571663ffffffff16155f610349565b6102008411159150610343565b634e487b7160e01b5f52603260045260245ffd5b6108b5818451610d32565b516040810162ffffff815116151580610b88575b80610b78575b80610b66575b80610b54575b80610b42575b80610b30575b80610af9575b15610aea5781515f906001600160401b03166002600160401b031981016109a1575b5060ff9162ffffff610100926601000000000000600160701b03865160301b161760181b9151161760201b602084015160e01c1760101b61ffff6060850151161760101b61ffff6080850151161760101b61ffff60a0850151161760101b61ffff60c0850151161760101b61ffff60e0850151161760081b9201511617906020811015610896576001019081556102d3565b9050838803610ac5575082610a325783516001600160401b039081166103e8029081169081036107c35782518c516109ea9163ffffffff909116906001600160401b0316610d46565b82516001600160401b0391610a049162ffffff1690610d46565b16016001600160401b0381116107c3576001600160401b03165b965f1981146107c3576001019660ff61090f565b5f1983018381116107c3576020111561089657825460018060401b038351169063ffffffff8d5116908060c01c9081841115610ad757609081901c65ffffffffffff16918403906001600160401b0382116107c357610ab1936106349262ffffff91610aa6916001600160401b0316610d1f565b9160781c1690610d1f565b9065ffffffffffff8211610ac55750610a1e565b635cdc75c160e11b5f5260045260245ffd5b83635cdc75c160e11b5f5260045260245ffd5b63ea03b6eb60e01b5f5260045ffd5b5060ff610100830151168015908115610b25575b8115610b1a575b506108ed565b60059150145f610b14565b600481149150610b0d565b50600161ffff60e084015116116108e7565b50600161ffff60c084015116116108e1565b50600161ffff60a084015116116108db565b50600161ffff608084015116116108d5565b50600180608084015116146108cf565b50600161ffff606084015116116108c9565b50602082116102cb565b815181526020918201910161027e565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b610120838a0312610bb4576040519061012082016001600160401b03811183821017610bb857604052610bfe84610cd4565b825260208401516001600160e01b031981168103610bb4576020830152604084015162ffffff81168103610bb4576040830152610c3d60608501610d10565b6060830152610c4e60808501610d10565b6080830152610c5f60a08501610d10565b60a0830152610c7060c08501610d10565b60c0830152610c8160e08501610d10565b60e08301526101008401519060ff82168203610bb45782602092610100610120950152815201920191610168565b6040519190601f01601f191682016001600160401b03811183821017610bb857604052565b51906001600160401b0382168203610bb457565b519063ffffffff82168203610bb457565b6001600160401b038111610bb85760051b60200190565b519061ffff82168203610bb457565b818102929181159184041417156107c357565b80518210156108965760209160051b010190565b6001600160401b0391821690821602908116919082036107c357565b919082018092116107c357565b9061010051811480610de3575b610ddb576001600160401b039091169190805b610da657826306d74d9160e51b5f5260045260245ffd5b5f1981018181116107c357602011156108965780548060c01c841015610dd6575080156107c3575f190180610d8f565b925050565b505060e05190565b5060e05160c01c6001600160401b0383161015610d7c565b5f5260205260205f60408160025afa60203d141615610e19575f5190565b63c176b3c55f526004601cfdfe60806040526004361015610011575f80fd5b5f3560e01c8063050c5a421461133e5780630697e880146112655780630f4b84bd146112485780631544298e14611204578063200d2ed214610e915780632031dd3714610daf57806336b31bf014610d755780633df3ebc714610d3b5780634e28933c14610c7c578063524f85b614610c365780635406c8b114610c1957806358bc49dc14610b6f5780635a7c0d2014610a1a5780635d26590d146109d457806374aaef371461099a5780637c40e489146107ac5780639cbbee32146107725780639cf4364b14610738578063b79247b9146106f8578063b8f7a66514610684578063bdc024fa14610667578063c6de63831461016a5763d33219b414610116575f80fd5b34610166575f60031936011261016657602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346101665760206003193601126101665760043567ffffffffffffffff81116101665780600401906101206003198236030112610166576101a9611867565b916101b383612145565b60e482016101eb6101c48284611b05565b7f000000000000000000000000000000000000000000000000000000000000000090612243565b916101f5816119f5565b9261020260a486016119f5565b9060ff60808801511695606088019660ff8851161461063f5761022860ff885116611a0a565b602081101561055f57600101549267ffffffffffffffff8951169667ffffffffffffffff6102777f0000000000000000000000000000000000000000000000000000000000000000809a611cda565b1667ffffffffffffffff831690811180159061062e575b6106035760ff8a5116602081101561055f576102b06103409160010154611c43565b8281526102be8b868a611b9d565b61010060ff916dffffffffffffffff000000000000845160301b161760181b62ffffff6040850151161760201b602084015160e01c1760101b61ffff6060850151161760101b61ffff6080850151161760101b61ffff60a0850151161760101b61ffff60c0850151161760101b61ffff60e0850151161760081b920151161790565b9867ffffffffffffffff83168267ffffffffffffffff6103608484611cda565b16106105c1575050506103df7fffffffff000000000000000000000000000000000000000000000000000000006103c9819c67ffffffffffffffff6103c0610451966103bb8f6101048c0192806103b6856119f5565b612335565b6119f5565b91511690612427565b9660881b168b808b60881b16169b8c9116613d6f565b917fffffffffffffffff000000000000000000000000000000000000000000000000908060081b9060081c64ff000000ff65ff000000ff0065ffff0000ffff66ff00ff00ff00ff841667ff00ff00ff00ff0086161760101c16931691161760101b178060201c9060201b1760c01b1690565b5f525f60205260205f60408160025afa60203d1416156105b45761049a61047c6064925f5190613d6f565b61ffff8960481c169061049260c4860189611a9f565b9290916124e6565b9101350361058c57846104c26104c7956104bc6104b73688611b38565b61258f565b95611b05565b612741565b60ff82511690602082101561055f5761050c60ff7f1a2aff14187cab19f32334633855fbebbffefdfc970d5e50e3c7cbdea2d7905a9483602095600101555116611af3565b7fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff78ff0000000000000000000000000000000000000000000000005f549260c01b169116175f5560c01c604051908152a2005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f27f1ec86000000000000000000000000000000000000000000000000000000005f5260045ffd5b63c176b3c55f526004601cfd5b67ffffffffffffffff916105d491611cda565b167f48613f6e000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fb9b8eb82000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5067ffffffffffffffff811461028e565b7f67595899000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610166575f60031936011261016657602060405162278d008152f35b34610166575f60031936011261016657602061069e611867565b60a08101511590816106b6575b506040519015158152f35b8201516106ef91507f00000000000000000000000000000000000000000000000000000000000000009067ffffffffffffffff166119ba565b421115826106ab565b346101665760206003193601126101665760043567ffffffffffffffff8111610166576101e060031982360301126101665761073690600401611eb5565b005b34610166575f6003193601126101665760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610166575f6003193601126101665760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610166575f600319360112610166576040516107c8816117d1565b602154815267ffffffffffffffff602254166020820190808252156109725767ffffffffffffffff90511680421061094757505f6021555f60225561080b611867565b8151906080810160ff81511691602083101561055f576108489360ff936001015567ffffffffffffffff855160c01c036108eb575b505116611af3565b7fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff79ff000000000000000000000000000000000000000000000000005f549260c81b169116175f55517f5fb309ce6fd75a3cce9acf2108e57a5df632379314d2114d11981e414255810760207fffffffff00000000000000000000000000000000000000000000000000000000808460881b169360c01c936040519485521692a2005b8260606108fa92015116611af3565b7fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff78ff0000000000000000000000000000000000000000000000005f549260c01b169116175f5584610840565b7fe86f59ea000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f0dc5fde9000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610166575f6003193601126101665760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610166575f6003193601126101665760ff5f5460d01c166109f257005b7fa8cab3d1000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101665760406003193601126101665760043567ffffffffffffffff811161016657806004016101e060031983360301126101665760243567ffffffffffffffff81116101665780600401906101e0600319823603011261016657610aaa610a81611867565b93610a8b85612145565b610144610aa2610a9b87846121d3565b96866121d3565b960190611a9f565b9290921561055f57610144610ac0920190611a9f565b1561055f5735903514801590610b66575b610b3e577a0100000000000000000000000000000000000000000000000000007fffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffff5f5416175f557fbb0469cfe3c146c22ab9c66b662d7e0b1f6d32940ea4f236713bcb2c1cd28dcc5f80a3005b7f7412124e000000000000000000000000000000000000000000000000000000005f5260045ffd5b50818114610ad1565b346101665760206003193601126101665760043567ffffffffffffffff8111610166573660238201121561016657806004013567ffffffffffffffff8111610166573660248260051b84010111610166575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdfd83360301905b828110156107365760248160051b85010135908282121561016657610c136024600193870101611eb5565b01610be8565b34610166575f600319360112610166576020602354604051908152f35b346101665760e06003193601126101665760c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc36011261016657610736600435611d95565b34610166576101006003193601126101665760c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3601126101665760e43567ffffffffffffffff811680910361016657610cd8600435611d95565b80610cf467ffffffffffffffff610ced6119de565b1642611a92565b10610cfb57005b67ffffffffffffffff610d0c6119de565b7fa9a86f9f000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b34610166575f6003193601126101665760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610166575f6003193601126101665760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610166575f6003193601126101665773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610e655767ffffffffffffffff60225416156109725760215460881b7fffffffff00000000000000000000000000000000000000000000000000000000167fe8508413931eb72b390253cbae785822ab789268ea3cb89f5510d00317bfa0575f80a25f6021819055602255005b7f59f357cc000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34610166575f60031936011261016657604051610160810181811067ffffffffffffffff8211176111d7576040525f815260208101905f825260408101915f835260608201925f845260808301915f835260a084015f815260c08501925f845260e08601915f83526101008701905f82526101208801935f85526101408901965f8852610f1c611867565b6060810190610f2e60ff835116611a0a565b602081101561055f576001015467ffffffffffffffff8251168a5267ffffffffffffffff610f80818451167f000000000000000000000000000000000000000000000000000000000000000090611cda565b1688528d67ffffffffffffffff604084015116905267ffffffffffffffff610fcf816020850151167f0000000000000000000000000000000000000000000000000000000000000000906119ba565b168c52602354865260245484527fffffffff00000000000000000000000000000000000000000000000000000000808260881b1616855260c01c865260ff60808201511660ff83511690039060ff82116111aa5760ff91909116885260225467ffffffffffffffff168a5260a001511561110d575060048a525b60405199519260058410156110e05767ffffffffffffffff809a8c60606101609f849a9085809260ff9f82907fffffffff000000000000000000000000000000000000000000000000000000009d885251166020870152511660408501525116910152511660808c01525160a08b01525160c08a0152511660e0880152511661010086015251166101208401525116610140820152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b895167ffffffffffffffff1642111561112a575060038a52611049565b61114c61114167ffffffffffffffff885116611a72565b60ff83511690611d11565b61115957505f8a52611049565b8151611169575060028a52611049565b600267ffffffffffffffff8751160167ffffffffffffffff81116111aa5760ff61119592511690611d11565b6111a1575f8a52611049565b60018a52611049565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b34610166575f60031936011261016657602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610166575f600319360112610166576020602454604051908152f35b3461016657602060031936011261016657600435611281611a2f565b50602081101561055f5761129b6101209160010154611c43565b60ff6101006040519267ffffffffffffffff81511684527fffffffff00000000000000000000000000000000000000000000000000000000602082015116602085015262ffffff604082015116604085015261ffff606082015116606085015261ffff608082015116608085015261ffff60a08201511660a085015261ffff60c08201511660c085015261ffff60e08201511660e0850152015116610100820152f35b34610166576101206003193601126101665773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610e655767ffffffffffffffff602254166116bf576113a6611867565b60808101602060ff825116146116e7576113bf366118cf565b62ffffff604082015116151590816117a8575b81611796575b81611782575b8161176e575b8161175a575b81611746575b8161170f575b50156116e75762278d004201918242116111aa575f9167ffffffffffffffff8061141e6119c7565b160361160e575b50506114c067ffffffffffffffff9161143d366118cf565b9061010060ff916dffffffffffffffff000000000000845160301b161760181b62ffffff6040850151161760201b602084015160e01c1760101b61ffff6060850151161760101b61ffff6080850151161760101b61ffff60a0850151161760101b61ffff60c0850151161760101b61ffff60e0850151161760081b920151161790565b9116908160206040516114d2816117d1565b8381520152602155807fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000602254161760225560405160043567ffffffffffffffff81168091036101665781526024357fffffffff00000000000000000000000000000000000000000000000000000000811680910361016657602082015260443562ffffff811680910361016657604082015260643561ffff811680910361016657606082015260843561ffff811680910361016657608082015260a43561ffff81168091036101665760a082015260c43561ffff81168091036101665760c082015260e43561ffff81168091036101665760e0820152610104359060ff8216809203610166577f2a6d4f8e3a947bd7e2adae4d18ae04d1cb9565a45601867af1ab4109e0269a549261014092610100830152610120820152a1005b606091925060ff90511691019060ff825116036116bf5760ff611632915116611a0a565b602081101561055f57611672906001015461164b6119c7565b7f000000000000000000000000000000000000000000000000000000000000000091611b9d565b6103e882028281046103e814831517156111aa578110611693578280611425565b507fe86f59ea000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fb81c036a000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fea03b6eb000000000000000000000000000000000000000000000000000000005f5260045ffd5b610100015160ff1680159150811561173b575b8115611730575b50836113f6565b600591501483611729565b600481149150611722565b9050600161ffff60e08301511611906113f0565b9050600161ffff60c08301511611906113ea565b9050600161ffff60a08301511611906113e4565b9050600161ffff60808301511611906113de565b905060018060808301511614906113d8565b9050600161ffff60608301511611906113d2565b359067ffffffffffffffff8216820361016657565b6040810190811067ffffffffffffffff8211176111d757604052565b60c0810190811067ffffffffffffffff8211176111d757604052565b610120810190811067ffffffffffffffff8211176111d757604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176111d757604052565b60405190611874826117ed565b8160a060ff5f5467ffffffffffffffff8116845267ffffffffffffffff8160401c16602085015267ffffffffffffffff8160801c166040850152818160c01c166060850152818160c81c16608085015260d01c161515910152565b60031961012091011261016657604051906118e982611809565b8160043567ffffffffffffffff811681036101665781526024357fffffffff000000000000000000000000000000000000000000000000000000008116810361016657602082015260443562ffffff8116810361016657604082015260643561ffff8116810361016657606082015260843561ffff8116810361016657608082015260a43561ffff811681036101665760a082015260c43561ffff811681036101665760c082015260e43561ffff811681036101665760e0820152610104359060ff82168203610166576101000152565b919082018092116111aa57565b60043567ffffffffffffffff811681036101665790565b60a43567ffffffffffffffff811681036101665790565b3567ffffffffffffffff811681036101665790565b60ff5f199116019060ff82116111aa57565b818102929181159184041417156111aa57565b60405190611a3c82611809565b5f610100838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201520152565b67ffffffffffffffff60019116019067ffffffffffffffff82116111aa57565b919082039182116111aa57565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610166570180359067ffffffffffffffff821161016657602001918160051b3603831361016657565b60ff60019116019060ff82116111aa57565b9035907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe6181360301821215610166570190565b91908260a09103126101665760405160a0810181811067ffffffffffffffff8211176111d7576040526080808294611b6f816117bc565b8452611b7d602082016117bc565b602085015260408101356040850152606081013560608501520135910152565b92919067ffffffffffffffff8460c01c91169381851115611c175765ffffffffffff8160901c169185039067ffffffffffffffff82116111aa5762ffffff611bf5611c069567ffffffffffffffff611c009516611a1c565b9160781c1690611a1c565b906119ba565b9165ffffffffffff83116106035750565b847fb9b8eb82000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9060ff611c4e611a2f565b928060c01c84527fffffffff00000000000000000000000000000000000000000000000000000000808260881b1616602085015262ffffff8160781c16604085015261ffff8160481c16606085015261ffff8160381c16608085015261ffff8160281c1660a085015261ffff8160181c1660c085015261ffff8160081c1660e085015216610100830152565b8115611ce4570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b9067ffffffffffffffff611d4b611d8f93827f00000000000000000000000000000000000000000000000000000000000000009116611a1c565b16611d8a7f00000000000000000000000000000000000000000000000000000000000000009267ffffffffffffffff611d848585611cda565b16612e0d565b612f0d565b42101590565b60ff5f5460d01c166109f257805f52602560205260405f20546040516020810190602435825260443567ffffffffffffffff811680910361016657604082015260643567ffffffffffffffff811680910361016657606082015260843567ffffffffffffffff811680910361016657608082015260a43567ffffffffffffffff81168091036101665760a082015260c43567ffffffffffffffff81168091036101665760c082015260c08152611e4c60e082611826565b51902003611e575750565b7f77617ea5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6181360301821215610166570190565b611ebd611867565b90611ec782612145565b611ed18282612f4d565b9267ffffffffffffffff81511690604051916080830183811067ffffffffffffffff8211176111d7576040525f835260208301905f8252604084015f815260608501905f82527f00000000000000000000000000000000000000000000000000000000000000009367ffffffffffffffff611f4c8686611cda565b16875260a089019467ffffffffffffffff611f718282611f6b8a6119f5565b16611cda565b168092528467ffffffffffffffff611f88886119f5565b16118352611f9a6101608b018b611a9f565b905015159182612130575b5081612103575b50806120f9575b159182159052511590816120f1575b506120b0575060ff8067ffffffffffffffff6120448180611f6b61204e976103bb8d8c856120308e606083612023611ff9886119f5565b7f00000000000000000000000000000000000000000000000000000000000000009d8e9116611cda565b1691019d8e511690612e0d565b9161203b8385612fe7565b5051169161304e565b1691511690612e0d565b9361206d612060610180830183611e82565b86610120840135916131cf565b15612088576120816120869685848461383c565b6138d7565b565b7fb711383e000000000000000000000000000000000000000000000000000000005f5260045ffd5b67ffffffffffffffff6120c2836119f5565b7f28e66a57000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b90505f611fc2565b5060245415611fb3565b67ffffffffffffffff915061211c9082611f6b8c6119f5565b1667ffffffffffffffff875116145f611fac565b885167ffffffffffffffff161491505f611fa5565b60a08101516109f25760200167ffffffffffffffff815116906121897f000000000000000000000000000000000000000000000000000000000000000080936119ba565b4211612193575050565b9067ffffffffffffffff6121a89251166119ba565b7ff80dbaea000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9190612086906121e38185612f4d565b9161223d61223767ffffffffffffffff6122286121ff8a6119f5565b827f00000000000000000000000000000000000000000000000000000000000000009116611cda565b1660ff60608501511690612e0d565b87612fe7565b9561383c565b90919060208101359035610100841115612316576102008410806122e1575b6122b95761227261227891613cbe565b91613cbe565b01918060011b600384021061228a5750565b827fa9ace660000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f550b34fe000000000000000000000000000000000000000000000000000000005f5260045ffd5b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0084018481116111aa5782901c1515612262565b81151580612262575061010084108015612262575080841c1515612262565b67ffffffffffffffff8082169493919216808511801590612414575b8015612402575b6123c45750509061238a917f000000000000000000000000000000000000000000000000000000000000000091612f0d565b90814210612396575050565b7f75ef2054000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b67ffffffffffffffff9250847f054c818f000000000000000000000000000000000000000000000000000000005f526004526024521660445260645ffd5b5067ffffffffffffffff821615612358565b5067ffffffffffffffff82168110612351565b919061246e67ffffffffffffffff808061246681957f000000000000000000000000000000000000000000000000000000000000000094859116611cda565b169516611cda565b16918083146124de576024549267ffffffffffffffff61248d83611a72565b1681148015906124d6575b6124a0575050565b9091507f3280adbd000000000000000000000000000000000000000000000000000000005f52600452602452151560445260645ffd5b508315612498565b506023549150565b929192811e948560ff039384810361256057508493919295949360208760051b1693845260019260051b01955b80938786101561254557602091829182883591185260011c9460041b1692818460405f60025afa169401939192612513565b93505094509150519160203d149060ff141716156105b45790565b847f7a457f06000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b602080604061261467ffffffffffffffff8551167fffffffffffffffff000000000000000000000000000000000000000000000000908060081b9060081c64ff000000ff65ff000000ff0065ffff0000ffff66ff00ff00ff00ff841667ff00ff00ff00ff0086161760101c16931691161760101b178060201c9060201b1760c01b1690565b61269667ffffffffffffffff84870151167fffffffffffffffff000000000000000000000000000000000000000000000000908060081b9060081c64ff000000ff65ff000000ff0065ffff0000ffff66ff00ff00ff00ff841667ff00ff00ff00ff0086161760101c16931691161760101b178060201c9060201b1760c01b1690565b8251915f52835260808382845f60025afa8480840185808a0160025afa169501515f525f8352825f83808401978389838560025afa16937ff5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b606082015260025afa169360025afa1660205f60408160025afa1660203d1416905f51911561271957565b7fc176b3c5000000000000000000000000000000000000000000000000000000005f5260045ffd5b92936127c291612797907f00000000000000000000000000000000000000000000000000000000000000009060881b7fffffffff0000000000000000000000000000000000000000000000000000000016613d6f565b60201c7f07000000000000000000000000000000000000000000000000000000000000001790613d6f565b907f00000000000000000000000000000000000000000000000000000000000000009081039061016084016127f7818661317e565b91905060608402809203612dd2575050604051946103006001840160061b8701016040525f86526128e160408701935f85526030610100880160108a01376030610130880160508a01376128dc6128566128508a614636565b90613d6f565b916128c78160608c019788517f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab81118b51016f1a0111ea397fe69a4b1ba7b6434bacd7038b527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab0389528c8c613db1565b896128d66101808b018b611a9f565b90613f03565b613d6f565b90808203612da45750505190511760208401518451171715612d7c57608083018084116111aa57604051916101008301906101a084016040525f82526101208401905f82526101408501527f01000000000000000000000000000000000000000000000000000000000000006101608501527f424c535f5349475f424c53313233383147325f584d443a5348412d3235365f536101638501527f5357555f524f5f504f505f2b000000000000000000000000000000000000000061018385015260205f608f8460025afa60203d1416915f51917f424c535f5349475f424c53313233383147325f584d443a5348412d3235365f536101218701527f5357555f524f5f504f505f2b00000000000000000000000000000000000000006101418701525f6001905b60098210612d4e57505050505015612719575f5b6101008110612bea5750610100906102006040519383808660808460115afa813d141691608080838901920160115afa90843d14161693600d5afa906101003d14161615612bc2576f17f1d3a73197d7942695638c4fa9ac0f6101808301527fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb6101a08301526f08b3f481e3aaa0f1a09e30ed741d8ae46101c08301527ffcf5e095d5d00af600db18cb2c04b3edd03cc744a2888ae40caa232946c5e7e16101e08301525f905f905b60048210612b8d57505015612b65575f610300602092600f5afa60203d141660015f51149015612b3d5715612b1557565b7f356a4418000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f3b0252f8000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f421b07b2000000000000000000000000000000000000000000000000000000005f5260045ffd5b90916001908360061b85016102206102008201915f835260306040888202880101610210830137015190511717920190612ae4565b7f331554ae000000000000000000000000000000000000000000000000000000005f5260045ffd5b9194929382860193845191602086019687519380607c1c5f197009d835d2f3cc9e45ce28101b0cc7a6ba2980830292098160841c91808210910303607c1b177f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab8102915f197f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab8309906f1a0111ea397fe69a4b1ba7b6434bacd784891093029184808210910303900303039403935b7f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab85109081156f1a0111ea397fe69a4b1ba7b6434bacd78214166f1a0111ea397fe69a4b1ba7b6434bacd782111715612d3a577f9b88b47b0c7aed4098cf2d5f094f09dbe15400014eac00004601000000005555917fffffffffffffffffffffffffffffffffe5feee15c6801965b4e45849bcb45329910301940193612c99565b909752929096529590935091604001612a1b565b8418835280825360015f19820160051b880195602087604d8760025afa9060203d1416169551910190612a07565b7fdf1c9c69000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f01e1050e000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b612ddc908661317e565b9190507ff61aa60f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b907f0000000000000000000000000000000000000000000000000000000000000000811480612ed6575b612eb05767ffffffffffffffff9091169190805b612e7b57827fdae9b220000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5f1981018181116111aa576020111561055f5780548060c01c841015612eab575080156111aa575f190180612e4b565b925050565b50507f000000000000000000000000000000000000000000000000000000000000000090565b507f000000000000000000000000000000000000000000000000000000000000000060c01c67ffffffffffffffff83161015612e37565b91611c006103e89362ffffff611bf5612f499567ffffffffffffffff612f4265ffffffffffff8660901c16978660c01c611a1c565b9116611a92565b0490565b612fe49092919267ffffffffffffffff612f6e6101c46101a0840184611b05565b94612fdc612f7f6101c085016119f5565b93612fbf84612fb07f0000000000000000000000000000000000000000000000000000000000000000828916611cda565b1660ff60608601511690612e0d565b90612fd560a0612fce836119f5565b92016119f5565b9086612335565b511690612427565b90565b919091606061301c61ffff6130026104b73660a08701611b38565b9560381c16613015610140850185611a9f565b91876124e6565b9101350361302657565b7fd8eb841b000000000000000000000000000000000000000000000000000000005f5260045ffd5b9161016083019161305f8385611a9f565b905015613178576130708385611a9f565b1561055f57359160245490811515908161316d575b81613122575b506130f2575061ffff6130a39160181c169284611a9f565b91826001116101665760609360205f196130c095019301916124e6565b910135036130ca57565b7f87df20af000000000000000000000000000000000000000000000000000000005f5260045ffd5b90507f794af720000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b905067ffffffffffffffff8061316361313a896119f5565b827f00000000000000000000000000000000000000000000000000000000000000009116611cda565b169116145f61308b565b828514159150613085565b50505050565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610166570180359067ffffffffffffffff82116101665760200191813603831361016657565b9192905f90608084016131e2818661317e565b90506134ec575060ff169283156134c4576132006060820182611a9f565b9490916003820195868311613497576007830180881161346a5780820361343c575050806132a66132356020600594016119f5565b7fffffffffffffffff000000000000000000000000000000000000000000000000908060081b9060081c64ff000000ff65ff000000ff0065ffff0000ffff66ff00ff00ff00ff841667ff00ff00ff00ff0086161760101c16931691161760101b178060201c9060201b1760c01b1690565b6132b5613235604084016119f5565b9060405192358752853560205260208060408960025afa6020516060880135895260205260208460408a60025afa16908752602086013560205260208060408960025afa1660205160808701358852602052602080840160408960025afa1660208360408160025afa16906040860135875260205260208660408160025afa60a086013560209081529116908660408160025afa60c086013560209081529116908060408860025afa16906020519051865260205260208560408160025afa169114613424575b60203d141693825194156133fc576005959493951b019160199460209160205260019060808501965b8093888710156133d757602091829182893591185260011c9460041b1692818460408860025afa1695019491926133a5565b93505095509250519160203d1416156133ef57501490565b63c176b3c590526004601cfd5b6004837fc176b3c5000000000000000000000000000000000000000000000000000000008152fd5b60e082013560209081528360408160025afa1661337c565b7f7a457f06000000000000000000000000000000000000000000000000000000008652600452602452604484fd5b6024867f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b6024857f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b6004827fec0d8832000000000000000000000000000000000000000000000000000000008152fd5b9294909391506134fc838361317e565b94906101c086118015906137e9575b6137bc5785600311610166576003600182013560f01c0161ffff81116111aa5761ffff879116036137bc5785605a101561055f577fa0000000000000000000000000000000000000000000000000000000000000007fff00000000000000000000000000000000000000000000000000000000000000605a830135160361378f578560c011610166577fb9010000000000000000000000000000000000000000000000000000000000007fffffff000000000000000000000000000000000000000000000000000000000060bd83013516036137625785605b1161016657605b8101359560207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa582011061374b575b61365b82826136536136406136376136639661364a9a9998614089565b90508385614263565b83859a929a614417565b905082846144cc565b929050614581565b50958561317e565b919067ffffffffffffffff83116111d7576040516136a960207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8701160182611826565b83815260208101903685840111610166575f6020866136e29761ffff968637830101525190209160081c16906104926060870187611a9f565b149384613740575b508361371c575b50826136fc57505090565b67ffffffffffffffff91925061371560408392016119f5565b1691161490565b90925067ffffffffffffffff80613735602086016119f5565b16911614915f6136f1565b82351493505f6136ea565b5f196020829003605b0160031b1b9096169561361a565b7fc3f5cad8000000000000000000000000000000000000000000000000000000005f52600660045260245ffd5b7fc3f5cad8000000000000000000000000000000000000000000000000000000005f52600360045260245ffd5b7fc3f5cad8000000000000000000000000000000000000000000000000000000005f52606360045260245ffd5b50851561055f577ff9000000000000000000000000000000000000000000000000000000000000007fff00000000000000000000000000000000000000000000000000000000000000823516141561350b565b919290925f1967ffffffffffffffff6138586101c086016119f5565b160167ffffffffffffffff81116111aa576120869460ff606067ffffffffffffffff6138aa6138b595827f00000000000000000000000000000000000000000000000000000000000000009116611cda565b169201511690612e0d565b6138d16104b76138c96101a0870187611b05565b953690611b38565b93612741565b9193929367ffffffffffffffff60208201511667ffffffffffffffff82511610808015613cb1575b613c05575b5060400151156131785761018082019161391e8382611e82565b359461395060a0613949604061393c613942602061393c8b8a611e82565b016119f5565b9887611e82565b93016119f5565b906040519661395e886117ed565b875267ffffffffffffffff602088019516855267ffffffffffffffff604088019316835267ffffffffffffffff60608801921682526080870167ffffffffffffffff4216815267ffffffffffffffff60a08901921682526040850167ffffffffffffffff8151167f0000000000000000000000000000000000000000000000000000000000000000908115611ce457069760405160208101908b518252895167ffffffffffffffff166040820152875167ffffffffffffffff166060820152865167ffffffffffffffff166080820152845167ffffffffffffffff1660a0820152855167ffffffffffffffff1660c082015260c08152613a5f60e082611826565b519020895f52602560205260405f2055845167ffffffffffffffff168752845167ffffffffffffffff167f000000000000000000000000000000000000000000000000000000000000000090613ab492612f0d565b67ffffffffffffffff1660208701908152815167ffffffffffffffff16613ada90611a72565b9167ffffffffffffffff83169052865167ffffffffffffffff16905160401b6fffffffffffffffff000000000000000016179060801b77ffffffffffffffff000000000000000000000000000000001617606086015160c01b78ff00000000000000000000000000000000000000000000000016608087015160c81b79ff000000000000000000000000000000000000000000000000001617179460a00151151567ffffffffffffffff8080807f3cacb6d8c8ae5adff604d5633a3dbe9aa2dffa47a713b709167ff07ffec1965c9a60a09a8296613be3575b5f5551169b51975116955116925116925116926040519485526020850152604084015260608301526080820152a3565b7a01000000000000000000000000000000000000000000000000000017613bb3565b613ca6575b6101608301613c198185611a9f565b15159050613c8b57506040905f5b8060245580613c38575b5090613904565b7f4d00472ee8d81b390d739779ca817c5fca3c1c354cfe4cc48d138ac0b7e58eb7602067ffffffffffffffff613c7d81613c7761313a60a08c016119f5565b16611a72565b16928551908152a25f613c31565b613c959084611a9f565b9190911561055f5760409135613c27565b602454602355613c0a565b50606082015115156138ff565b5f198114613d68577f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f817f55555555555555555555555555555555555555555555555555555555555555557f01010101010101010101010101010101010101010101010101010101010101019360011c1690037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c90565b5061010090565b5f5260205260205f60408160025afa60203d1416156105b4575f5190565b9082101561055f570190565b90939293848311610166578411610166578101920390565b92909281156131785792613dc961016085018561317e565b5060019091610300810192608082015f81525f60c08401525f926001870160051b90610100891115946090820160d08301915b6002811015613ef157600881901b600582901b8e013519818e036101008110613ee3575b5090815b613e5a57505087613e3757600101613dfc565b505050505050505090919293505b156127195760209160051b0191825118910152565b889b603080846001819f96190116809e189b8181893701873760808761010081600b5afa60803d141615613ebb5760206060918b94613e988c614636565b905f528352828260405f60025afa169d1e60ff0384018a820152019c0198613e24565b7f80200a72000000000000000000000000000000000000000000000000000000005f5260045ffd5b60015f19911b01165f613e20565b50505050505050509091929350613e45565b9091939280156140445761030085018086116111aa5782916103005f976001830160051b9260051b0101908160ff81525b828410613f84575050505060203d036105b4570360051c818103613f56575050565b7f5d2fd7a0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9083819499509694929601906020825192015182181e60ff039760208360051b16958a5187525f925b84978b85101561401c578151850361400957507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818860209303515f5201945b60011c9760041b169260208460405f60025afa01929693613fad565b8635602091821852958601959094613fed565b5160208281019c8d529188900382018190529b929a9199959750919091019492509050613f34565b5091925060018103614059571561055f573590565b7f5d2fd7a0000000000000000000000000000000000000000000000000000000005f52600160045260245260445ffd5b915f5f93836101c010156141f5576101c08481101561055f5781013560f81c9060808210614258577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8082019282841161422b578061422b5750610141820194856101c1116111aa5785600885118015614222575b6141f5578461410e575b5050505050565b9091929394965011610166576101c1013560087fffffffffffffffff000000000000000000000000000000000000000000000000821693106141ba575b506080906008030190600882116111aa577f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff821682036111aa577fffffffffffffffff000000000000000000000000000000000000000000000000169060031b1c60c01c915f80808080614107565b8192507fffffffffffffffff0000000000000000000000000000000000000000000000009081608080946008030160031b1b1616919061414b565b7fc3f5cad8000000000000000000000000000000000000000000000000000000005f52600760045260245ffd5b508181116140fd565b807f4e487b7100000000000000000000000000000000000000000000000000000000602492526011600452fd5b5093506101c1925050565b9192905f93818110156143cb5761427b818386613d8d565b3560f81c9160808310614401577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff808301948386116111aa57600183018093116111aa576142c886846119ba565b956008811180156143f8575b6143cb576142e25750505050565b6142f29394965090859291613d99565b9190357fffffffffffffffff00000000000000000000000000000000000000000000000081169260088110614391575b50506080906008030190600882116111aa577f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff821682036111aa577fffffffffffffffff000000000000000000000000000000000000000000000000169060031b1c60c01c915f808080613178565b6080929350907fffffffffffffffff000000000000000000000000000000000000000000000000809260080360031b1b161691905f614322565b7fc3f5cad8000000000000000000000000000000000000000000000000000000005f52600860045260245ffd5b508287116142d4565b50809450600191929350018093116111aa579190565b9192905f93818110156144965761442f818386613d8d565b3560f81c9160808310614401577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff808301948386116111aa57600183018093116111aa5761447c86846119ba565b956008811180156144c3575b614496576142e25750505050565b7fc3f5cad8000000000000000000000000000000000000000000000000000000005f52600960045260245ffd5b50828711614488565b9192905f938181101561454b576144e4818386613d8d565b3560f81c9160808310614401577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff808301948386116111aa57600183018093116111aa5761453186846119ba565b95600881118015614578575b61454b576142e25750505050565b7fc3f5cad8000000000000000000000000000000000000000000000000000000005f52600a60045260245ffd5b5082871161453d565b9192905f938181101561460057614599818386613d8d565b3560f81c9160808310614401577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff808301948386116111aa57600183018093116111aa576145e686846119ba565b9560088111801561462d575b614600576142e25750505050565b7fc3f5cad8000000000000000000000000000000000000000000000000000000005f52600b60045260245ffd5b508287116145f2565b907f800000000000000000000000000000000000000000000000000000000000000060208301519260408101516f0d0088f51cbff34d258dd3db21a5d66b8082119114614695575b60fd1b908460801c905160801b1717179160801b90565b507fb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd55560608201511161467e56" as const;
