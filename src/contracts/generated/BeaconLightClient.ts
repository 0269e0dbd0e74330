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
                "type": "uint256[8]",
                "internalType": "uint256[8]"
              },
              {
                "name": "aggregateKey",
                "type": "uint256[4]",
                "internalType": "uint256[4]"
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
            "name": "nextCommitteeRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "nextCommitteeBranch",
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
                "type": "uint256[8]",
                "internalType": "uint256[8]"
              },
              {
                "name": "aggregateKey",
                "type": "uint256[4]",
                "internalType": "uint256[4]"
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
            "name": "nextCommitteeRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "nextCommitteeBranch",
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
                "type": "uint256[8]",
                "internalType": "uint256[8]"
              },
              {
                "name": "aggregateKey",
                "type": "uint256[4]",
                "internalType": "uint256[4]"
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
            "name": "nextCommitteeRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "nextCommitteeBranch",
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
                "type": "uint256[8]",
                "internalType": "uint256[8]"
              },
              {
                "name": "aggregateKey",
                "type": "uint256[4]",
                "internalType": "uint256[4]"
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
            "name": "nextCommitteeRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "nextCommitteeBranch",
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
                "type": "uint256[8]",
                "internalType": "uint256[8]"
              },
              {
                "name": "aggregateKey",
                "type": "uint256[4]",
                "internalType": "uint256[4]"
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
    "name": "IncompleteCommittee",
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
  "0x6101e060405234610ba4576155aa8038038061001a81610c9f565b928339810190602081830312610ba4578051906001600160401b038211610ba457019061016082820312610ba4576040519161016083016001600160401b03811184821017610ba85760405261006f81610cc4565b835261007d60208201610cc4565b91602084019283526040820151926040850193845261009e60608401610cd8565b94606081019586526100b260808501610cd8565b92608082019384526100c660a08601610cd8565b9260a083019384526100da60c08701610cc4565b9560c084019687526100ee60e08201610cd8565b60e0850190815261010082015190986001600160a01b0382168203610ba45761010086019182526101208301516001600160401b038111610ba45783019285601f85011215610ba457835161014a61014582610ce9565b610c9f565b946020610120818885815201930282010190888211610ba457602001915b818310610bbc575050506101208701938452610140810151906001600160401b038211610ba4570194858103956101008712610ba4576040519660808801906001600160401b03821189831017610ba85760a09160405282518952601f190112610ba45760405160a081016001600160401b03811182821017610ba8576040526101f460208301610cc4565b815261020260408301610cc4565b6020820152606082015160408201526080820151606082015260a08201516080820152602088015260c0810151604088015260e08101519060018060401b038211610ba457019080601f83011215610ba457815161026261014582610ce9565b9260208085848152019260051b820101928311610ba457602001905b828210610b94575050506060860152610140860194855263ffffffff8851161561080957875163ffffffff1660a0525160c052516001600160a01b03166080528051519081158015610b8a575b610809575f925f5b83811061089a575050508115610809575f1982018281116107b5576020111561088657815460e0526101008290525f805461ffff60c01b191660c09390931b60ff60c01b169290921760c89190911b60ff60c81b1617905551955163ffffffff8116919060088310159081610879575b8161085e575b508061084e575b8061083b575b8061082b575b80610818575b1561080957516001600160401b03166101205285516101405261016052905190516103969163ffffffff9182169116610d0f565b6101805280516001600160401b03166101a052815163ffffffff166101c0525f5b63ffffffff8351168110156103df575f818152602560205260409020600190819055016103b7565b838260018060401b03905116906020810191825160806104db6104c861046060018060401b038551168060081b9060081c64ff000000ff65ff000000ff0065ffff0000ffff66ff00ff00ff00ff841667ff00ff00ff00ff0086161760101c16931691161760101b1760018060c01b0319908060201c9060201b1760c01b1690565b60208581015164ff000000ff600882811c91821665ff000000ff009390911b92831617601090811b67ff00ff00ff00ff0090931666ff00ff00ff00ff90921691909117901c65ffff0000ffff161780821b911c1760c01b6001600160c01b0319165b90610deb565b6104c26040850151606086015190610deb565b9101515f525f60205260205f60408160025afa60203d1416156107fc577ff5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b60209081525f60408160025afa60203d1416156107fc575f5161053b91610deb565b8251036107c95760018060401b03835151169060a05180156107e8575f549392919061057a9060ff60c087901c169084046001600160401b0316610d5f565b9361ffff8560281c1692604085019283519660605f9701975b885180518910156105d857906105ab89600193610d22565b51908883166105ca57906105be91610deb565b96811c97019695610593565b6105d391610deb565b6105be565b50899060018814918215926107d8575b50506107c95760a05161060a65ffffffffffff8360901c16918360c01c610d0f565b8403908482116107b55761062d6106339262ffffff6103e89560781c1690610d0f565b90610d52565b049042821161079e576106468183610d52565b421161078357506001600160801b031990921617604091821b6fffffffffffffffff000000000000000016175f559051602355516147a09081610e0a82396080518181816101b40152818161080e01526111ea015260a051818181610d01015281816114d001528181611d4c0152818161285e01528181612b3b01528181612cb901528181612eb5015281816138d10152613aee015260c0518161216e015260e051818181612fb70152612fdc01526101005181612f1301526101205181610bf7015261014051816103c801526101605181818161038e01528181610c7601526121c201526101805181818161078a0152818161099401528181611e650152818161282f01528181612a63015261315601526101a0518181816107c4015281816109e30152611b5b01526101c0518181816105f00152613a2a0152f35b61078c91610d52565b637c06dd7560e11b5f5260045260245ffd5b5090631d7bc81560e21b5f5260045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b634db0613960e11b5f5260045ffd5b51606001511415905086806105e8565b634e487b7160e01b5f52601260045260245ffd5b63c176b3c55f526004601cfd5b630e52390960e41b5f5260045ffd5b5080516001600160401b03161515610362565b5063ffffffff865116151561035c565b5084516001600160401b03161515610356565b5063ffffffff8351161515610350565b90505f1983018381116107b5571663ffffffff16155f610349565b6102008411159150610343565b634e487b7160e01b5f52603260045260245ffd5b6108a5818451610d22565b516040810162ffffff815116151580610b78575b80610b68575b80610b56575b80610b44575b80610b32575b80610b20575b80610ae9575b15610ada5781515f906001600160401b03166002600160401b03198101610991575b5060ff9162ffffff610100926601000000000000600160701b03865160301b161760181b9151161760201b602084015160e01c1760101b61ffff6060850151161760101b61ffff6080850151161760101b61ffff60a0850151161760101b61ffff60c0850151161760101b61ffff60e0850151161760081b9201511617906020811015610886576001019081556102d3565b9050838803610ab5575082610a225783516001600160401b039081166103e8029081169081036107b55782518c516109da9163ffffffff909116906001600160401b0316610d36565b82516001600160401b03916109f49162ffffff1690610d36565b16016001600160401b0381116107b5576001600160401b03165b965f1981146107b5576001019660ff6108ff565b5f1983018381116107b5576020111561088657825460018060401b038351169063ffffffff8d5116908060c01c9081841115610ac757609081901c65ffffffffffff16918403906001600160401b0382116107b557610aa19361062d9262ffffff91610a96916001600160401b0316610d0f565b9160781c1690610d0f565b9065ffffffffffff8211610ab55750610a0e565b635cdc75c160e11b5f5260045260245ffd5b83635cdc75c160e11b5f5260045260245ffd5b63ea03b6eb60e01b5f5260045ffd5b5060ff610100830151168015908115610b15575b8115610b0a575b506108dd565b60059150145f610b04565b600481149150610afd565b50600161ffff60e084015116116108d7565b50600161ffff60c084015116116108d1565b50600161ffff60a084015116116108cb565b50600161ffff608084015116116108c5565b50600180608084015116146108bf565b50600161ffff606084015116116108b9565b50602082116102cb565b815181526020918201910161027e565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b610120838a0312610ba4576040519061012082016001600160401b03811183821017610ba857604052610bee84610cc4565b825260208401516001600160e01b031981168103610ba4576020830152604084015162ffffff81168103610ba4576040830152610c2d60608501610d00565b6060830152610c3e60808501610d00565b6080830152610c4f60a08501610d00565b60a0830152610c6060c08501610d00565b60c0830152610c7160e08501610d00565b60e08301526101008401519060ff82168203610ba45782602092610100610120950152815201920191610168565b6040519190601f01601f191682016001600160401b03811183821017610ba857604052565b51906001600160401b0382168203610ba457565b519063ffffffff82168203610ba457565b6001600160401b038111610ba85760051b60200190565b519061ffff82168203610ba457565b818102929181159184041417156107b557565b80518210156108865760209160051b010190565b6001600160401b0391821690821602908116919082036107b557565b919082018092116107b557565b9061010051811480610dd3575b610dcb576001600160401b039091169190805b610d9657826306d74d9160e51b5f5260045260245ffd5b5f1981018181116107b557602011156108865780548060c01c841015610dc6575080156107b5575f190180610d7f565b925050565b505060e05190565b5060e05160c01c6001600160401b0383161015610d6c565b5f5260205260205f60408160025afa60203d1416156107fc575f519056fe60806040526004361015610011575f80fd5b5f3560e01c8063050c5a42146111c15780630697e880146110e85780630f4b84bd146110cb578063114446fb14610c1b5780631544298e14610bd7578063200d2ed2146108c95780632031dd37146107e757806336b31bf0146107ad5780633df3ebc7146107735780634e28933c146106b4578063524f85b61461066e5780635406c8b1146106515780636c50c4771461061357806374aaef37146105d95780637c40e489146103eb5780639cbbee32146103b15780639cf4364b14610377578063a9e3d662146101f5578063bdc024fa146101d8578063d33219b4146101885763dda6651b14610100575f80fd5b346101845760206003193601126101845760043567ffffffffffffffff8111610184573660238201121561018457806004013567ffffffffffffffff811161018457602482013660248360051b85010111610184575f5b828110156101825760019061017c61017760248360051b880101856118f5565b6129ff565b01610157565b005b5f80fd5b34610184575f60031936011261018457602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610184575f60031936011261018457602060405162278d008152f35b346101845760406003193601126101845760043567ffffffffffffffff8111610184578060040161020060031983360301126101845760243567ffffffffffffffff811161018457806004019061020060031982360301126101845761028561025c6116ea565b9361026685611b3d565b61014461027d6102768784612c8a565b9686612c8a565b960190611928565b9290921561034a5761014461029b920190611928565b1561034a5735903514801590610341575b610319577a0100000000000000000000000000000000000000000000000000007fffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffff5f5416175f557fbb0469cfe3c146c22ab9c66b662d7e0b1f6d32940ea4f236713bcb2c1cd28dcc5f80a3005b7f7412124e000000000000000000000000000000000000000000000000000000005f5260045ffd5b508181146102ac565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b34610184575f6003193601126101845760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610184575f6003193601126101845760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610184575f6003193601126101845760405161040781611654565b602154815267ffffffffffffffff602254166020820190808252156105b15767ffffffffffffffff90511680421061058657505f6021555f60225561044a6116ea565b8151906080810160ff81511691602083101561034a576104879360ff936001015567ffffffffffffffff855160c01c0361052a575b5051166119ee565b7fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff79ff000000000000000000000000000000000000000000000000005f549260c81b169116175f55517f5fb309ce6fd75a3cce9acf2108e57a5df632379314d2114d11981e414255810760207fffffffff00000000000000000000000000000000000000000000000000000000808460881b169360c01c936040519485521692a2005b826060610539920151166119ee565b7fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff78ff0000000000000000000000000000000000000000000000005f549260c01b169116175f558461047f565b7fe86f59ea000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f0dc5fde9000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610184575f6003193601126101845760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346101845760206003193601126101845760043567ffffffffffffffff811161018457610200600319823603011261018457610182906004016129ff565b34610184575f600319360112610184576020602354604051908152f35b346101845760e06003193601126101845760c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc360112610184576101826004356128df565b34610184576101006003193601126101845760c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3601126101845760e43567ffffffffffffffff8116809103610184576107106004356128df565b8061072c67ffffffffffffffff610725611861565b16426119e1565b1061073357005b67ffffffffffffffff610744611861565b7fa9a86f9f000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b34610184575f6003193601126101845760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610184575f6003193601126101845760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610184575f6003193601126101845773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361089d5767ffffffffffffffff60225416156105b15760215460881b7fffffffff00000000000000000000000000000000000000000000000000000000167fe8508413931eb72b390253cbae785822ab789268ea3cb89f5510d00317bfa0575f80a25f6021819055602255005b7f59f357cc000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34610184575f60031936011261018457604051610160810181811067ffffffffffffffff821117610baa576040525f815260208101905f825260408101915f835260608201925f845260808301915f835260a084015f815260c08501925f845260e08601915f83526101008701905f82526101208801935f85526101408901965f88526109546116ea565b606081019061096660ff83511661188d565b602081101561034a57600101549167ffffffffffffffff8251168a5267ffffffffffffffff6109b9818451167f000000000000000000000000000000000000000000000000000000000000000090611ce5565b1688528d67ffffffffffffffff604084015116905267ffffffffffffffff610a08816020850151167f00000000000000000000000000000000000000000000000000000000000000009061183d565b168c52602354865260245484527fffffffff00000000000000000000000000000000000000000000000000000000808460881b161685528260c01c875260ff8060808401511691511690039060ff8211610b7d5760ff91909116885260225467ffffffffffffffff168a5260a0015115610b46575060048a525b6040519951926005841015610b195767ffffffffffffffff809a8c60606101609f849a9085809260ff9f82907fffffffff000000000000000000000000000000000000000000000000000000009d885251166020870152511660408501525116910152511660808c01525160a08b01525160c08a0152511660e0880152511661010086015251166101208401525116610140820152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b895167ffffffffffffffff16421115610b63575060038a52610a82565b610b6d908b61280f565b6005811015610b19578a52610a82565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b34610184575f60031936011261018457602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101845760206003193601126101845760043567ffffffffffffffff8111610184578060040190610120600319823603011261018457610c5a6116ea565b610c6381611b3d565b60e48201610c9b610c7482866118f5565b7f000000000000000000000000000000000000000000000000000000000000000090611bf3565b93610ca581611878565b92610cb260a48601611878565b9560ff60808301511695606083019660ff885116146110a357610cd860ff88511661188d565b602081101561034a57600101549267ffffffffffffffff8151169667ffffffffffffffff610d277f0000000000000000000000000000000000000000000000000000000000000000809a611ce5565b1667ffffffffffffffff8b16908111801590611092575b6110675760ff8a5116602081101561034a578b610d6f8b610d65610df19460010154611aa6565b928584528a611a00565b61010060ff916dffffffffffffffff000000000000845160301b161760181b62ffffff6040850151161760201b602084015160e01c1760101b61ffff6060850151161760101b61ffff6080850151161760101b61ffff60a0850151161760101b61ffff60c0850151161760101b61ffff60e0850151161760081b920151161790565b9867ffffffffffffffff83168267ffffffffffffffff610e118484611ce5565b1610611025575050506101048301908881610e2b84611878565b92610e3593611d1c565b610e3e90611878565b905167ffffffffffffffff16610e5391611e4e565b608887811b7fffffffff000000000000000000000000000000000000000000000000000000009081169a9295610e8e928c9291901b16612e0a565b90610f04907fffffffffffffffff000000000000000000000000000000000000000000000000908060081b9060081c64ff000000ff65ff000000ff0065ffff0000ffff66ff00ff00ff00ff841667ff00ff00ff00ff0086161760101c16931691161760101b178060201c9060201b1760c01b1690565b610f0d90612deb565b610f1691612e0a565b8660481c61ffff1660c48301610f2c9087611928565b91610f3693611f0d565b906064013503610ffd5784610f60610f6595610f5a610f55368861197c565b611fa5565b956118f5565b61211c565b60ff82511690602082101561034a57610faa60ff7f1a2aff14187cab19f32334633855fbebbffefdfc970d5e50e3c7cbdea2d7905a94836020956001015551166119ee565b7fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff78ff0000000000000000000000000000000000000000000000005f549260c01b169116175f5560c01c604051908152a2005b7f27f1ec86000000000000000000000000000000000000000000000000000000005f5260045ffd5b67ffffffffffffffff9161103891611ce5565b167f48613f6e000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fb9b8eb82000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5067ffffffffffffffff8114610d3e565b7f67595899000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610184575f600319360112610184576020602454604051908152f35b34610184576020600319360112610184576004356111046118b2565b50602081101561034a5761111e6101209160010154611aa6565b60ff6101006040519267ffffffffffffffff81511684527fffffffff00000000000000000000000000000000000000000000000000000000602082015116602085015262ffffff604082015116604085015261ffff606082015116606085015261ffff608082015116608085015261ffff60a08201511660a085015261ffff60c08201511660c085015261ffff60e08201511660e0850152015116610100820152f35b34610184576101206003193601126101845773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361089d5767ffffffffffffffff60225416611542576112296116ea565b60808101602060ff8251161461156a5761124236611752565b62ffffff6040820151161515908161162b575b81611619575b81611605575b816115f1575b816115dd575b816115c9575b81611592575b501561156a5762278d00420191824211610b7d575f9167ffffffffffffffff806112a161184a565b1603611491575b505061134367ffffffffffffffff916112c036611752565b9061010060ff916dffffffffffffffff000000000000845160301b161760181b62ffffff6040850151161760201b602084015160e01c1760101b61ffff6060850151161760101b61ffff6080850151161760101b61ffff60a0850151161760101b61ffff60c0850151161760101b61ffff60e0850151161760081b920151161790565b91169081602060405161135581611654565b8381520152602155807fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000602254161760225560405160043567ffffffffffffffff81168091036101845781526024357fffffffff00000000000000000000000000000000000000000000000000000000811680910361018457602082015260443562ffffff811680910361018457604082015260643561ffff811680910361018457606082015260843561ffff811680910361018457608082015260a43561ffff81168091036101845760a082015260c43561ffff81168091036101845760c082015260e43561ffff81168091036101845760e0820152610104359060ff8216809203610184577f2a6d4f8e3a947bd7e2adae4d18ae04d1cb9565a45601867af1ab4109e0269a549261014092610100830152610120820152a1005b606091925060ff90511691019060ff825116036115425760ff6114b591511661188d565b602081101561034a576114f590600101546114ce61184a565b7f000000000000000000000000000000000000000000000000000000000000000091611a00565b6103e882028281046103e81483151715610b7d5781106115165782806112a8565b507fe86f59ea000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fb81c036a000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fea03b6eb000000000000000000000000000000000000000000000000000000005f5260045ffd5b610100015160ff168015915081156115be575b81156115b3575b5083611279565b6005915014836115ac565b6004811491506115a5565b9050600161ffff60e0830151161190611273565b9050600161ffff60c083015116119061126d565b9050600161ffff60a0830151161190611267565b9050600161ffff6080830151161190611261565b9050600180608083015116149061125b565b9050600161ffff6060830151161190611255565b359067ffffffffffffffff8216820361018457565b6040810190811067ffffffffffffffff821117610baa57604052565b60c0810190811067ffffffffffffffff821117610baa57604052565b610120810190811067ffffffffffffffff821117610baa57604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610baa57604052565b604051906116f782611670565b8160a060ff5f5467ffffffffffffffff8116845267ffffffffffffffff8160401c16602085015267ffffffffffffffff8160801c166040850152818160c01c166060850152818160c81c16608085015260d01c161515910152565b600319610120910112610184576040519061176c8261168c565b8160043567ffffffffffffffff811681036101845781526024357fffffffff000000000000000000000000000000000000000000000000000000008116810361018457602082015260443562ffffff8116810361018457604082015260643561ffff8116810361018457606082015260843561ffff8116810361018457608082015260a43561ffff811681036101845760a082015260c43561ffff811681036101845760c082015260e43561ffff811681036101845760e0820152610104359060ff82168203610184576101000152565b91908201809211610b7d57565b60043567ffffffffffffffff811681036101845790565b60a43567ffffffffffffffff811681036101845790565b3567ffffffffffffffff811681036101845790565b60ff5f199116019060ff8211610b7d57565b81810292918115918404141715610b7d57565b604051906118bf8261168c565b5f610100838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201520152565b9035907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0181360301821215610184570190565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610184570180359067ffffffffffffffff821161018457602001918160051b3603831361018457565b91908260a09103126101845760405160a0810181811067ffffffffffffffff821117610baa5760405260808082946119b38161163f565b84526119c16020820161163f565b602085015260408101356040850152606081013560608501520135910152565b91908203918211610b7d57565b60ff60019116019060ff8211610b7d57565b92919067ffffffffffffffff8460c01c91169381851115611a7a5765ffffffffffff8160901c169185039067ffffffffffffffff8211610b7d5762ffffff611a58611a699567ffffffffffffffff611a63951661189f565b9160781c169061189f565b9061183d565b9165ffffffffffff83116110675750565b847fb9b8eb82000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9060ff611ab16118b2565b928060c01c84527fffffffff00000000000000000000000000000000000000000000000000000000808260881b1616602085015262ffffff8160781c16604085015261ffff8160481c16606085015261ffff8160381c16608085015261ffff8160281c1660a085015261ffff8160181c1660c085015261ffff8160081c1660e085015216610100830152565b60a0810151611bcb5760200167ffffffffffffffff81511690611b817f0000000000000000000000000000000000000000000000000000000000000000809361183d565b4211611b8b575050565b9067ffffffffffffffff611ba092511661183d565b7ff80dbaea000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fa8cab3d1000000000000000000000000000000000000000000000000000000005f5260045ffd5b90919060208101359035610100841115611cc657610200841080611c91575b611c6957611c22611c2891612cfa565b91612cfa565b01918060011b6003840210611c3a5750565b827fa9ace660000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f550b34fe000000000000000000000000000000000000000000000000000000005f5260045ffd5b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008401848111610b7d5782901c1515611c12565b81151580611c12575061010084108015611c12575080841c1515611c12565b8115611cef570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b67ffffffffffffffff8082169493919216808511801590611dfb575b8015611de9575b611dab57505090611d71917f000000000000000000000000000000000000000000000000000000000000000091612dab565b90814210611d7d575050565b7f75ef2054000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b67ffffffffffffffff9250847f054c818f000000000000000000000000000000000000000000000000000000005f526004526024521660445260645ffd5b5067ffffffffffffffff821615611d3f565b5067ffffffffffffffff82168110611d38565b67ffffffffffffffff60019116019067ffffffffffffffff8211610b7d57565b67ffffffffffffffff60029116019067ffffffffffffffff8211610b7d57565b9190611e9567ffffffffffffffff8080611e8d81957f000000000000000000000000000000000000000000000000000000000000000094859116611ce5565b169516611ce5565b1691808314611f05576024549267ffffffffffffffff611eb483611e0e565b168114801590611efd575b611ec7575050565b9091507f3280adbd000000000000000000000000000000000000000000000000000000005f52600452602452151560445260645ffd5b508315611ebf565b506023549150565b9192811e60ff03808203611f7757505091600191925b60018111611f4257505015611f355790565b63c176b3c55f526004601cfd5b91909260208360051b169081526020843591185260205f60408160025afa9060203d1416169060205f5193019060011c611f23565b7f7a457f06000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6120d460806120cc6120b961203067ffffffffffffffff8651167fffffffffffffffff000000000000000000000000000000000000000000000000908060081b9060081c64ff000000ff65ff000000ff0065ffff0000ffff66ff00ff00ff00ff841667ff00ff00ff00ff0086161760101c16931691161760101b178060201c9060201b1760c01b1690565b6120b367ffffffffffffffff6020880151167fffffffffffffffff000000000000000000000000000000000000000000000000908060081b9060081c64ff000000ff65ff000000ff0065ffff0000ffff66ff00ff00ff00ff841667ff00ff00ff00ff0086161760101c16931691161760101b178060201c9060201b1760c01b1690565b90612e0a565b6120b36040860151606087015190612e0a565b920151612deb565b5f527ff5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b60205260205f60408160025afa60203d141615611f35575f5161211991612e0a565b90565b9291936121947fffffffff000000000000000000000000000000000000000000000000000000006121bf9360881b167fffffffff000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000009116612e0a565b60201c7f07000000000000000000000000000000000000000000000000000000000000001790612e0a565b907f0000000000000000000000000000000000000000000000000000000000000000938403936101c084016121f48186612e28565b919050606087028092036127d45750506122bd906122b8604051966103408160061b89010160405260806101408801893761222e88613e24565b9260608901805160408b017f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab82118151016f1a0111ea397fe69a4b1ba7b6434bacd70390527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab0390526122a382828b8b613ead565b886122b26101e08a018a611928565b90613fca565b612e0a565b908082036127a6575050608083015f845b82811061279857501561277057808411610b7d57604051916101008301906101a084016040525f82526101208401905f82526101408501527f01000000000000000000000000000000000000000000000000000000000000006101608501527f424c535f5349475f424c53313233383147325f584d443a5348412d3235365f536101638501527f5357555f524f5f504f505f2b000000000000000000000000000000000000000061018385015260205f608f8460025afa60203d1416915f51917f424c535f5349475f424c53313233383147325f584d443a5348412d3235365f536101218701527f5357555f524f5f504f505f2b00000000000000000000000000000000000000006101418701525f6001905b600982106127425750505050501561271a575f5b61010081106125b65750610100906102006040519383808660808460115afa813d141691608080838901920160115afa90843d14161693600d5afa906101003d1416161561258e576f17f1d3a73197d7942695638c4fa9ac0f6101808301527fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb6101a08301526f08b3f481e3aaa0f1a09e30ed741d8ae46101c08301527ffcf5e095d5d00af600db18cb2c04b3edd03cc744a2888ae40caa232946c5e7e16101e08301526101006040610200840192018237808211610b7d575f9061030083015b80821061257e57505015612556575f610300602092600f5afa60203d141660015f5114901561252e571561250657565b7f356a4418000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f3b0252f8000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f421b07b2000000000000000000000000000000000000000000000000000000005f5260045ffd5b90916020908351179201906124d6565b7f331554ae000000000000000000000000000000000000000000000000000000005f5260045ffd5b9194929382860193845191602086019687519380607c1c5f197009d835d2f3cc9e45ce28101b0cc7a6ba2980830292098160841c91808210910303607c1b177f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab8102915f197f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab8309906f1a0111ea397fe69a4b1ba7b6434bacd784891093029184808210910303900303039403935b7f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab85109081156f1a0111ea397fe69a4b1ba7b6434bacd78214166f1a0111ea397fe69a4b1ba7b6434bacd782111715612706577f9b88b47b0c7aed4098cf2d5f094f09dbe15400014eac00004601000000005555917fffffffffffffffffffffffffffffffffe5feee15c6801965b4e45849bcb45329910301940193612665565b9097529290965295909350916040016123f5565b7fc176b3c5000000000000000000000000000000000000000000000000000000005f5260045ffd5b8418835280825360015f19820160051b880195602087604d8760025afa9060203d14161695519101906123e1565b7fdf1c9c69000000000000000000000000000000000000000000000000000000005f5260045ffd5b9060209082511791016122ce565b7f01e1050e000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6127de9086612e28565b9190507ff61aa60f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b604081019167ffffffffffffffff8061285761282d82875116611e0e565b7f00000000000000000000000000000000000000000000000000000000000000009384911661189f565b16926128857f0000000000000000000000000000000000000000000000000000000000000000809585612dab565b42106128d65760c00151156128cd576128b767ffffffffffffffff91826128b1816128be985116611e2e565b1661189f565b1690612dab565b42106128c957600190565b5f90565b50505050600290565b50505050505f90565b60ff5f5460d01c16611bcb57805f52602560205260405f20546040516020810190602435825260443567ffffffffffffffff811680910361018457604082015260643567ffffffffffffffff811680910361018457606082015260843567ffffffffffffffff811680910361018457608082015260a43567ffffffffffffffff81168091036101845760a082015260c43567ffffffffffffffff81168091036101845760c082015260c0815261299660e0826116a9565b519020036129a15750565b7f77617ea5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6181360301821215610184570190565b612a076116ea565b90612a1182611b3d565b612a1b8282612e79565b9267ffffffffffffffff81511690604051916080830183811067ffffffffffffffff821117610baa576040525f835260208301905f8252604084015f815260608501905f82527f00000000000000000000000000000000000000000000000000000000000000009367ffffffffffffffff612a968686611ce5565b16875260a089019467ffffffffffffffff612abb8282612ab58a611878565b16611ce5565b168092528467ffffffffffffffff612ad288611878565b161183526101608a013515159182612c75575b5081612c48575b5080612c3e575b15918215905251159081612c36575b50612bf5575060ff8067ffffffffffffffff612b898180612ab5612b9397612b848d8c85612b708e606083612b63612b3988611878565b7f00000000000000000000000000000000000000000000000000000000000000009d8e9116611ce5565b1691019d8e511690612f10565b91612b7b8385613010565b50511691613077565b611878565b1691511690612f10565b93612bb2612ba56101a08301836129cc565b86610120840135916131c0565b15612bcd57612bc6612bcb96858484613889565b613924565b565b7fb711383e000000000000000000000000000000000000000000000000000000005f5260045ffd5b67ffffffffffffffff612c0783611878565b7f28e66a57000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b90505f612b02565b5060245415612af3565b67ffffffffffffffff9150612c619082612ab58c611878565b1667ffffffffffffffff875116145f612aec565b885167ffffffffffffffff161491505f612ae5565b9190612bcb90612c9a8185612e79565b91612cf4612cee67ffffffffffffffff612cdf612cb68a611878565b827f00000000000000000000000000000000000000000000000000000000000000009116611ce5565b1660ff60608501511690612f10565b87613010565b95613889565b5f198114612da4577f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f817f55555555555555555555555555555555555555555555555555555555555555557f01010101010101010101010101010101010101010101010101010101010101019360011c1690037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c90565b5061010090565b91611a636103e89362ffffff611a58612de79567ffffffffffffffff612de065ffffffffffff8660901c16978660c01c61189f565b91166119e1565b0490565b5f525f60205260205f60408160025afa60203d141615611f35575f5190565b5f5260205260205f60408160025afa60203d141615611f35575f5190565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610184570180359067ffffffffffffffff82116101845760200191813603831361018457565b6121199092919267ffffffffffffffff612e9a610c746101c08401846118f5565b94612f08612eab6101e08501611878565b93612eeb84612edc7f0000000000000000000000000000000000000000000000000000000000000000828916611ce5565b1660ff60608601511690612f10565b90612f0160a0612efa83611878565b9201611878565b9086611d1c565b511690611e4e565b907f0000000000000000000000000000000000000000000000000000000000000000811480612fd9575b612fb35767ffffffffffffffff9091169190805b612f7e57827fdae9b220000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5f198101818111610b7d576020111561034a5780548060c01c841015612fae57508015610b7d575f190180612f4e565b925050565b50507f000000000000000000000000000000000000000000000000000000000000000090565b507f000000000000000000000000000000000000000000000000000000000000000060c01c67ffffffffffffffff83161015612f3a565b919091606061304561ffff61302b610f553660a0870161197c565b9560381c1661303e610140850185611928565b9187611f0d565b9101350361304f57565b7fd8eb841b000000000000000000000000000000000000000000000000000000005f5260045ffd5b916101808301916101608401359182156130918587611928565b90501581036131985761319157602454908115159081613186575b8161313b575b5061310b5750916130d9916130d161ffff60609560181c169286611928565b929091611f0d565b910135036130e357565b7f87df20af000000000000000000000000000000000000000000000000000000005f5260045ffd5b90507f794af720000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b905067ffffffffffffffff8061317c61315389611878565b827f00000000000000000000000000000000000000000000000000000000000000009116611ce5565b169116145f6130b2565b8285141591506130ac565b5050505050565b7f88eead6e000000000000000000000000000000000000000000000000000000005f5260045ffd5b905f90608083016131d18185612e28565b905061353b575060ff168015613513576131ee6060840184611928565b600383929301948583116134e657600783018087116134b9578083036134895750816003101561345c57811561345c5761323761322d85358335612e0a565b6060860135612e0a565b908260041015613402576132c161325060208301611878565b7fffffffffffffffff000000000000000000000000000000000000000000000000908060081b9060081c64ff000000ff65ff000000ff0065ffff0000ffff66ff00ff00ff00ff841667ff00ff00ff00ff0086161760101c16931691161760101b178060201c9060201b1760c01b1690565b836001101561342f576132dc6132e691602088013590612e0a565b6080870135612e0a565b90836002101561342f57613302613250604061330c9301611878565b6040870135612e0a565b836005101561342f579061332861332e9260a088013590612e0a565b92612e0a565b908260061015613402576005916120b361334d9260c088013590612e0a565b92146133b8575b509060199360051b01600191935b600181116133835750501561337657501490565b63c176b3c590526004601cfd5b91909360208360051b169081526020853591185260208360408160025afa9060203d141616906020835194019060011c613362565b600710156133d5576133cf9060e083013590612e0a565b5f613354565b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526032600452fd5b6024867f4e487b710000000000000000000000000000000000000000000000000000000081526032600452fd5b6024877f4e487b710000000000000000000000000000000000000000000000000000000081526032600452fd5b6024857f4e487b710000000000000000000000000000000000000000000000000000000081526032600452fd5b85836044927f7a457f06000000000000000000000000000000000000000000000000000000008352600452602452fd5b6024867f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b6024857f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b6004827fec0d8832000000000000000000000000000000000000000000000000000000008152fd5b929150926135498383612e28565b94906101c08611801590613836575b6138095785600311610184576003600182013560f01c0161ffff8111610b7d5761ffff879116036138095785605a101561034a577fa0000000000000000000000000000000000000000000000000000000000000007fff00000000000000000000000000000000000000000000000000000000000000605a83013516036137dc578560c011610184577fb9010000000000000000000000000000000000000000000000000000000000007fffffff000000000000000000000000000000000000000000000000000000000060bd83013516036137af5785605b1161018457605b8101359560207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa5820110613798575b6136a882826136a061368d6136846136b0966136979a99986141f4565b905083856143cd565b83859a929a614581565b90508284614636565b9290506146eb565b509585612e28565b919067ffffffffffffffff8311610baa576040516136f660207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f87011601826116a9565b83815260208101903685840111610184575f60208661372f9761ffff968637830101525190209160081c16906130d16060870187611928565b14938461378d575b5083613769575b508261374957505090565b67ffffffffffffffff9192506137626040839201611878565b1691161490565b90925067ffffffffffffffff8061378260208601611878565b16911614915f61373e565b82351493505f613737565b5f196020829003605b0160031b1b90961695613667565b7fc3f5cad8000000000000000000000000000000000000000000000000000000005f52600660045260245ffd5b7fc3f5cad8000000000000000000000000000000000000000000000000000000005f52600360045260245ffd5b7fc3f5cad8000000000000000000000000000000000000000000000000000000005f52606360045260245ffd5b50851561034a577ff9000000000000000000000000000000000000000000000000000000000000007fff000000000000000000000000000000000000000000000000000000000000008235161415613558565b919290925f1967ffffffffffffffff6138a56101e08601611878565b160167ffffffffffffffff8111610b7d57612bcb9460ff606067ffffffffffffffff6138f761390295827f00000000000000000000000000000000000000000000000000000000000000009116611ce5565b169201511690612f10565b61391e610f556139166101c08701876118f5565b95369061197c565b9361211c565b916040909493919467ffffffffffffffff60208201511667ffffffffffffffff8251168091115f14613dc757506024546023556101608401358060245580613d81575b505b015115613d7b576101a082019061398082846129cc565b35946139b260a06139ab604061399e6139a4602061399e8a8c6129cc565b01611878565b97896129cc565b9501611878565b92604051966139c088611670565b875267ffffffffffffffff602088019116815267ffffffffffffffff604088019516855267ffffffffffffffff6060880194168452608087019167ffffffffffffffff4216835267ffffffffffffffff60a08901941684526040810167ffffffffffffffff8151167f0000000000000000000000000000000000000000000000000000000000000000908115611cef57069760405160208101908b518252855167ffffffffffffffff166040820152895167ffffffffffffffff166060820152885167ffffffffffffffff166080820152865167ffffffffffffffff1660a0820152875167ffffffffffffffff1660c082015260c08152613ac260e0826116a9565b519020895f52602560205260405f2055865167ffffffffffffffff168352865167ffffffffffffffff167f000000000000000000000000000000000000000000000000000000000000000090613b1792612dab565b67ffffffffffffffff1660208301908152815167ffffffffffffffff16613b3d90611e0e565b9167ffffffffffffffff83169052825167ffffffffffffffff165f547fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000016175f5551905f549060801b77ffffffffffffffff00000000000000000000000000000000169160401b6fffffffffffffffff000000000000000016907fffffffffffffffff00000000000000000000000000000000ffffffffffffffff1617175f5560608101515f549060c01b78ff0000000000000000000000000000000000000000000000001678ff00000000000000000000000000000000000000000000000016907fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff16175f5560808101515f549060c81b79ff000000000000000000000000000000000000000000000000001679ff0000000000000000000000000000000000000000000000000016907fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff16175f5560a0015115155f549060d01b7aff000000000000000000000000000000000000000000000000000016907fffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffff16175f555167ffffffffffffffff169551935167ffffffffffffffff16925167ffffffffffffffff16905167ffffffffffffffff16915167ffffffffffffffff1692604051948552602085015260408401526060830152608082015260a07f3cacb6d8c8ae5adff604d5633a3dbe9aa2dffa47a713b709167ff07ffec1965c91a3565b50505050565b7f4d00472ee8d81b390d739779ca817c5fca3c1c354cfe4cc48d138ac0b7e58eb7602067ffffffffffffffff613db981865116611e2e565b16928551908152a25f613967565b6060820151613dd7575b50613969565b7f4d00472ee8d81b390d739779ca817c5fca3c1c354cfe4cc48d138ac0b7e58eb7602067ffffffffffffffff613e166101608901359485602455611e0e565b16928551908152a25f613dd1565b612119907f800000000000000000000000000000000000000000000000000000000000000060208201519160408101516f0d0088f51cbff34d258dd3db21a5d66b7fb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd5556060840151118183141691111760fd1b908360801c905160801b1717179060801b90612e0a565b90918315613d7b57613ec36101c0830183612e28565b5090610340840160808501915f83525f60c08701525f9660051b9061010081111596609081019860d08201905b6002811015613f2d578060081b8085038260051b8b013519906101008110613fbc575b50808c928e925b613f3a57505050613f2d57600101613ef0565b5050505050505050505050565b919a98909250603089600185190185168095189c376030808a01863760808661010081600b5afa60803d141615613f945760206060918c94613f7b8d613e24565b82521e60ff0384018a820152019801998d918d93613f1a565b7f80200a72000000000000000000000000000000000000000000000000000000005f5260045ffd5b60015f19911b01165f613f13565b919390811561418a57826001958193610300820161034083019160051b61034081850101938499945b60207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffcc083830301116140e15750505050519551179203941561271a57811e60ff038560051c018181036140b35750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe090931601600191925b6001811161407e57505015611f355790565b91909260208360051b169081526020843591185260205f60408160025afa9060203d1416169060205f5193019060011c61406c565b7f5d2fd7a0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90919295508394939085905b8082106141065750509260011c93929088959291613ff3565b909b98848d019081519d8e602082019382906020600184189101511486861016600114614174575091602093929184809360051b169051610300828a010152610300838335921889010152019a828560408c5b60025afa90833d1416169d60011c86850152920191906140ed565b929c916020945084915060408088920194614159565b9250509150600181036141a0571561034a573590565b7f5d2fd7a0000000000000000000000000000000000000000000000000000000005f52600160045260245260445ffd5b9082101561034a570190565b90939293848311610184578411610184578101920390565b915f5f93836101c0101561435f576101c08481101561034a5781013560f81c90608082106143c2577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8082019282841161439557806143955750610141820194856101c111610b7d578560088511801561438c575b61435f5784614278575050505050565b9091929394965011610184576101c1013560087fffffffffffffffff00000000000000000000000000000000000000000000000082169310614324575b50608090600803019060088211610b7d577f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82168203610b7d577fffffffffffffffff000000000000000000000000000000000000000000000000169060031b1c60c01c915f80808080613191565b8192507fffffffffffffffff0000000000000000000000000000000000000000000000009081608080946008030160031b1b161691906142b5565b7fc3f5cad8000000000000000000000000000000000000000000000000000000005f52600760045260245ffd5b50818111614268565b807f4e487b7100000000000000000000000000000000000000000000000000000000602492526011600452fd5b5093506101c1925050565b9192905f9381811015614535576143e58183866141d0565b3560f81c916080831061456b577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff80830194838611610b7d5760018301809311610b7d57614432868461183d565b95600881118015614562575b6145355761444c5750505050565b61445c93949650908592916141dc565b9190357fffffffffffffffff000000000000000000000000000000000000000000000000811692600881106144fb575b5050608090600803019060088211610b7d577f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82168203610b7d577fffffffffffffffff000000000000000000000000000000000000000000000000169060031b1c60c01c915f808080613d7b565b6080929350907fffffffffffffffff000000000000000000000000000000000000000000000000809260080360031b1b161691905f61448c565b7fc3f5cad8000000000000000000000000000000000000000000000000000000005f52600860045260245ffd5b5082871161443e565b5080945060019192935001809311610b7d579190565b9192905f9381811015614600576145998183866141d0565b3560f81c916080831061456b577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff80830194838611610b7d5760018301809311610b7d576145e6868461183d565b9560088111801561462d575b6146005761444c5750505050565b7fc3f5cad8000000000000000000000000000000000000000000000000000000005f52600960045260245ffd5b508287116145f2565b9192905f93818110156146b55761464e8183866141d0565b3560f81c916080831061456b577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff80830194838611610b7d5760018301809311610b7d5761469b868461183d565b956008811180156146e2575b6146b55761444c5750505050565b7fc3f5cad8000000000000000000000000000000000000000000000000000000005f52600a60045260245ffd5b508287116146a7565b9192905f938181101561476a576147038183866141d0565b3560f81c916080831061456b577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff80830194838611610b7d5760018301809311610b7d57614750868461183d565b95600881118015614797575b61476a5761444c5750505050565b7fc3f5cad8000000000000000000000000000000000000000000000000000000005f52600b60045260245ffd5b5082871161475c56" as const;
