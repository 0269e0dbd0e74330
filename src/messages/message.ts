import { type Address, encodeAbiParameters, isAddress, keccak256, parseAbiParameters, stringToHex } from "viem";
import { HeliogramError } from "../primitives/errors.ts";
import type { Hex } from "../primitives/hex.ts";

/**
 * A message from a contract on one chain to a contract on another. Field order and types are part of the id; the Solidity
 * twin is `contracts/types/Message.sol`. Both are tested with `test/fixtures/messages.json`.
 */
export interface Message {
  /** Format, 1. */
  readonly version: number;
  /** Index of the message in its outbox. */
  readonly nonce: bigint;
  /** EIP-155 id of the chain that sends. */
  readonly sourceChainId: bigint;
  /** The contract on the source chain that recorded the message. */
  readonly outbox: Address;
  /** The account that called `send`. */
  readonly sender: Address;
  /** EIP-155 id of the chain that executes. */
  readonly destinationChainId: bigint;
  /** The only contract that may execute the message. */
  readonly inbox: Address;
  /** The contract whose `handleMessage` is called. */
  readonly receiver: Address;
  /** Gas that this call gets, exactly. */
  readonly gasLimit: number;
  /** Last second, of the destination's clock, at which it may execute. */
  readonly deadline: bigint;
  /** What the receiver is given. */
  readonly payload: Hex;
}

export const MESSAGE_VERSION = 1;
/** Most gas that the outbox lets a message promise. */
export const MESSAGE_GAS_LIMIT_MAX = 10_000_000;
/** Most bytes of payload that the outbox takes. */
export const MESSAGE_PAYLOAD_BYTES_MAX = 8_192;
/** Most messages of an outbox. */
export const OUTBOX_SIZE_MAX: number = 2 ** 32 - 1;

const MESSAGE_DOMAIN: Hex = keccak256(stringToHex("heliogram.message.v1"));

const ID_PARAMETERS = parseAbiParameters(
  "bytes32, uint8, uint64, uint64, address, address, uint64, address, address, uint32, uint64, bytes32",
);

/**
 * Id of a message: all its fields, the payload by its hash.
 * @throws MessageError a field is out of its range
 */
export function messageId(message: Message): Hex {
  verifyMessage(message);
  return keccak256(
    encodeAbiParameters(ID_PARAMETERS, [
      MESSAGE_DOMAIN,
      message.version,
      message.nonce,
      message.sourceChainId,
      message.outbox,
      message.sender,
      message.destinationChainId,
      message.inbox,
      message.receiver,
      message.gasLimit,
      message.deadline,
      keccak256(message.payload),
    ]),
  );
}

/** Leaf of a message in the mountain range: the upper 248 bits of its id, so always below the BN254 scalar field. */
export function messageLeaf(id: Hex): bigint {
  return BigInt(id) >> 8n;
}

/**
 * Checks every field against its type and the outbox's limits.
 * @throws MessageError naming the first field that is out of range
 */
export function verifyMessage(message: Message): void {
  check(message.version === MESSAGE_VERSION, "MESSAGE_VERSION_UNKNOWN", "version", message.version);
  checkUint(message.nonce, 64, "nonce");
  checkUint(message.sourceChainId, 64, "sourceChainId");
  checkUint(message.destinationChainId, 64, "destinationChainId");
  checkUint(message.deadline, 64, "deadline");
  for (const field of ["outbox", "sender", "inbox", "receiver"] as const) {
    check(isAddress(message[field]), "MESSAGE_BAD_ADDRESS", field, message[field]);
  }
  const { gasLimit } = message;
  check(Number.isInteger(gasLimit) && gasLimit >= 0, "MESSAGE_FIELD_OUT_OF_RANGE", "gasLimit", gasLimit);
  check(gasLimit <= MESSAGE_GAS_LIMIT_MAX, "MESSAGE_GAS_LIMIT_TOO_HIGH", "gasLimit", gasLimit);
  check(/^0x([0-9a-fA-F]{2})*$/.test(message.payload), "MESSAGE_BAD_PAYLOAD", "payload", message.payload.slice(0, 66));
  const length = (message.payload.length - 2) / 2;
  check(length <= MESSAGE_PAYLOAD_BYTES_MAX, "MESSAGE_PAYLOAD_TOO_LONG", "payload", length);
}

function checkUint(value: bigint, bits: number, field: string): void {
  check(value >= 0n && value >> BigInt(bits) === 0n, "MESSAGE_FIELD_OUT_OF_RANGE", field, value.toString());
}

function check(ok: boolean, code: MessageErrorCode, field: string, value: string | number): void {
  if (!ok)
    throw new MessageError(code, `message field ${field} is not acceptable: ${value}`, { details: { field, value } });
}

export type MessageErrorCode =
  | "MESSAGE_VERSION_UNKNOWN"
  | "MESSAGE_FIELD_OUT_OF_RANGE"
  | "MESSAGE_BAD_ADDRESS"
  | "MESSAGE_BAD_PAYLOAD"
  | "MESSAGE_GAS_LIMIT_TOO_HIGH"
  | "MESSAGE_PAYLOAD_TOO_LONG";

export class MessageError extends HeliogramError<MessageErrorCode> {}
