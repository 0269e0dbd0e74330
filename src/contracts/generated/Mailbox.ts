// Generated from contracts/**/Mailbox.sol by tools/generate-artifacts.mjs. Do not edit.
export const mailboxAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "inbox_",
        "type": "address",
        "internalType": "address"
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
      }
    ],
    "stateMutability": "nonpayable"
  },
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
        "name": "sender",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "payload",
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
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "inbox",
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
    "name": "receivedFrom",
    "inputs": [
      {
        "name": "sender",
        "type": "address",
        "internalType": "address"
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
    "type": "event",
    "name": "MessageReceived",
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
        "name": "payload",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "NotTheInbox",
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
    "name": "NotTheOutbox",
    "inputs": [
      {
        "name": "sourceChainId",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "outbox",
        "type": "address",
        "internalType": "address"
      }
    ]
  }
] as const;

export const mailboxBytecode =
  "0x60e0346100b257601f6105b538819003918201601f19168301916001600160401b038311848410176100b6578084926060946040528339810103126100b257610047816100ca565b602082015190916001600160401b03821682036100b257604061006a91016100ca565b9160805260a05260c0526040516104d690816100df8239608051818181609d0152610211015260a05181818161024201526104b2015260c05181818161010f01526103bd0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036100b25756fe6080806040526004361015610012575f80fd5b5f3560e01c9081631544298e146104765750806366a03098146104115780639565508e14610133578063ce11e6ab146100c55763fb0e722b14610053575f80fd5b346100c1575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c157602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346100c1575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c157602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100c15760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c15760243567ffffffffffffffff81168091036100c1576044359073ffffffffffffffffffffffffffffffffffffffff82168092036100c1576064359173ffffffffffffffffffffffffffffffffffffffff83168093036100c1576084359067ffffffffffffffff82116100c157366023830112156100c15781600401359267ffffffffffffffff84116100c15736602485850101116100c15773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036103e55767ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681148015906103a5575b610377575050825f525f60205260405f20908154917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831461034a5760017f61ff615413581b9b24dabebe6013dd2195ab10e3285692574fb0790ca4c05b569301905582602460405192602084528260208501520160408301375f604084830101526040817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f6004359601168101030190a360206040517fe574b17cb2ef9badce3b003bf104175e4d9c0a56b297cb6c636938544063949d8152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f7ca459f9000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001682141561026c565b7f6d3ad959000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346100c15760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c15760043573ffffffffffffffffffffffffffffffffffffffff81168091036100c1575f525f602052602060405f2054604051908152f35b346100c1575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c15760209067ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f3" as const;
