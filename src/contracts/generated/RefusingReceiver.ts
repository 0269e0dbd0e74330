// Generated from contracts/**/RefusingReceiver.sol by tools/generate-artifacts.mjs. Do not edit.
export const refusingReceiverAbi = [
  {
    "type": "function",
    "name": "handleMessage",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "",
        "type": "bytes",
        "internalType": "bytes"
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
    "name": "refusing",
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
    "name": "setRefusing",
    "inputs": [
      {
        "name": "refusing_",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "error",
    "name": "Refused",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  }
] as const;

export const refusingReceiverBytecode =
  "0x60808060405234602057600160ff195f5416175f5561022090816100258239f35b5f80fdfe6080806040526004361015610012575f80fd5b5f3560e01c9081631e0def341461016f5781639565508e14610080575063a54b28521461003d575f80fd5b3461007c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261007c57602060ff5f54166040519015158152f35b5f80fd5b3461007c5760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261007c5760243567ffffffffffffffff81160361007c576100ca6101da565b506100d36101fd565b5060843567ffffffffffffffff811161007c573660238201121561007c57806004013567ffffffffffffffff811161007c573691016024011161007c5760ff5f541661014157807fe574b17cb2ef9badce3b003bf104175e4d9c0a56b297cb6c636938544063949d60209252f35b7fdd61b58c000000000000000000000000000000000000000000000000000000005f5260043560045260245ffd5b3461007c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261007c5760043580151580910361007c5760ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff005f54169116175f555f80f35b6044359073ffffffffffffffffffffffffffffffffffffffff8216820361007c57565b6064359073ffffffffffffffffffffffffffffffffffffffff8216820361007c5756" as const;
