import { HeliogramError } from "../primitives/errors.ts";
import { fromHex, type Hex, toHex } from "../primitives/hex.ts";
import { type Message, verifyMessage } from "./message.ts";

/**
 * The packed form in which deliveries carry messages: what all messages of an inbox share (version, chains, outbox, inbox)
 * is not sent at all, and what a message shares with the one before it is left out. The Solidity twin is
 * `contracts/libraries/MessageList.sol`.
 *
 *     list    := count (2 bytes) message*
 *     message := flags (1 byte) [nonce 4] [sender 20] [receiver 20] [gasLimit 4] [deadline 8] [payload length 2] payload
 *
 * Bit i of the flags says that the i-th field in brackets is there. A nonce that is not there is the previous one plus 1;
 * any other field is the previous one. All numbers are big-endian. The first message has all fields.
 */
const HAS_NONCE = 1;
const HAS_SENDER = 2;
const HAS_RECEIVER = 4;
const HAS_GAS_LIMIT = 8;
const HAS_DEADLINE = 16;
const HAS_LENGTH = 32;
const HAS_ALL = 63;

/** Most messages of one list: the count has two bytes. */
export const MESSAGE_LIST_LENGTH_MAX = 65_535;

/** The fields that all messages of a list share. */
export type MessageEnvelope = Pick<Message, "version" | "sourceChainId" | "outbox" | "destinationChainId" | "inbox">;

/**
 * Packs messages of one outbox to one inbox, in the order given.
 * @throws MessageListError no messages, too many, a nonce that does not fit, or messages of different envelopes
 * @throws MessageError a message is out of range
 */
export function encodeMessageList(messages: readonly Message[]): Hex {
  const first = messages[0];
  if (first === undefined || messages.length > MESSAGE_LIST_LENGTH_MAX) {
    throw new MessageListError("MESSAGE_LIST_BAD_LENGTH", `a list has 1 to ${MESSAGE_LIST_LENGTH_MAX} messages`, {
      details: { length: messages.length },
    });
  }
  let text: Hex = `0x${digits(messages.length, 2)}`;
  let previous: Message | undefined;
  for (const message of messages) {
    verifyMessage(message);
    verifyEnvelope(first, message);
    text += encodeMessage(message, previous);
    previous = message;
  }
  return text;
}

/**
 * The inverse of `encodeMessageList`.
 * @throws MessageListError empty, truncated, or with bytes left over
 */
export function decodeMessageList(list: Hex, envelope: MessageEnvelope): readonly Message[] {
  const reader = createReader(fromHex(list));
  const count = reader.number(2);
  if (count === 0) throw new MessageListError("MESSAGE_LIST_BAD_LENGTH", "a list has at least one message");
  const messages: Message[] = [];
  let fields = { nonce: -1n, sender: "0x", receiver: "0x", gasLimit: 0, deadline: 0n, length: 0 } as Fields;
  for (let i = 0; i < count; i++) {
    const flags = reader.number(1);
    if (flags > HAS_ALL || (i === 0 && flags !== HAS_ALL)) {
      throw new MessageListError("MESSAGE_LIST_BAD_FLAGS", "flags of a message are not possible", {
        details: { index: i, flags },
      });
    }
    fields = {
      nonce: flags & HAS_NONCE ? BigInt(reader.number(4)) : fields.nonce + 1n,
      sender: flags & HAS_SENDER ? reader.hex(20) : fields.sender,
      receiver: flags & HAS_RECEIVER ? reader.hex(20) : fields.receiver,
      gasLimit: flags & HAS_GAS_LIMIT ? reader.number(4) : fields.gasLimit,
      deadline: flags & HAS_DEADLINE ? BigInt(reader.hex(8)) : fields.deadline,
      length: flags & HAS_LENGTH ? reader.number(2) : fields.length,
    };
    const { length, ...own } = fields;
    messages.push({ ...envelope, ...own, payload: reader.hex(length) });
  }
  reader.end();
  return messages;
}

type Fields = Pick<Message, "nonce" | "sender" | "receiver" | "gasLimit" | "deadline"> & { readonly length: number };

function encodeMessage(message: Message, previous: Message | undefined): string {
  const { nonce, sender, receiver, gasLimit, deadline, payload } = message;
  if (nonce >= 2n ** 32n) {
    throw new MessageListError("MESSAGE_LIST_NONCE_TOO_LARGE", "no outbox has such a nonce", {
      details: { nonce: nonce.toString() },
    });
  }
  const same = (a: string, b: string | undefined): boolean => a.toLowerCase() === b?.toLowerCase();
  let flags = 0;
  let fields = "";
  const put = (present: boolean, flag: number, hexDigits: string): void => {
    if (!present) return;
    flags |= flag;
    fields += hexDigits;
  };
  put(previous === undefined || nonce !== previous.nonce + 1n, HAS_NONCE, digits(nonce, 4));
  put(!same(sender, previous?.sender), HAS_SENDER, sender.slice(2).toLowerCase());
  put(!same(receiver, previous?.receiver), HAS_RECEIVER, receiver.slice(2).toLowerCase());
  put(gasLimit !== previous?.gasLimit, HAS_GAS_LIMIT, digits(gasLimit, 4));
  put(deadline !== previous?.deadline, HAS_DEADLINE, digits(deadline, 8));
  put(payload.length !== previous?.payload.length, HAS_LENGTH, digits((payload.length - 2) / 2, 2));
  return digits(flags, 1) + fields + payload.slice(2).toLowerCase();
}

function verifyEnvelope(first: Message, message: Message): void {
  for (const field of ["sourceChainId", "outbox", "destinationChainId", "inbox"] as const) {
    if (String(first[field]).toLowerCase() === String(message[field]).toLowerCase()) continue;
    throw new MessageListError("MESSAGE_LIST_MIXED", `messages of one list share their ${field}`, {
      details: { field, first: String(first[field]), other: String(message[field]) },
    });
  }
}

function digits(value: number | bigint, bytes: number): string {
  return value.toString(16).padStart(2 * bytes, "0");
}

interface Reader {
  number(bytes: number): number;
  hex(bytes: number): Hex;
  end(): void;
}

function createReader(bytes: Uint8Array): Reader {
  let offset = 0;
  const take = (length: number): Uint8Array => {
    if (offset + length > bytes.length) {
      throw new MessageListError("MESSAGE_LIST_TRUNCATED", "the list ends inside a message", { details: { offset } });
    }
    offset += length;
    return bytes.subarray(offset - length, offset);
  };
  return {
    number: (length) => take(length).reduce((value, byte) => value * 256 + byte, 0),
    hex: (length) => toHex(take(length)),
    end: () => {
      if (offset === bytes.length) return;
      throw new MessageListError("MESSAGE_LIST_TRAILING_BYTES", "bytes are left after the last message", {
        details: { offset, length: bytes.length },
      });
    },
  };
}

export type MessageListErrorCode =
  | "MESSAGE_LIST_BAD_LENGTH"
  | "MESSAGE_LIST_BAD_FLAGS"
  | "MESSAGE_LIST_NONCE_TOO_LARGE"
  | "MESSAGE_LIST_MIXED"
  | "MESSAGE_LIST_TRUNCATED"
  | "MESSAGE_LIST_TRAILING_BYTES";

export class MessageListError extends HeliogramError<MessageListErrorCode> {}
