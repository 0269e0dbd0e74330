import { HeliogramError } from "../../primitives/errors.ts";

export type BeaconChainErrorCode =
  /** Fork rows that do not begin at epoch 0 or do not ascend. */
  | "BEACON_BAD_FORKS"
  /** A block at or before its parent's slot. */
  | "BEACON_SLOT_NOT_LATER"
  /** A root that is not of this chain. */
  | "BEACON_UNKNOWN_BLOCK"
  /** A seat outside the committee. */
  | "BEACON_NO_SUCH_SEAT"
  /** The chain is too short for the object asked for, or nobody signed. */
  | "BEACON_NO_LIGHT_CLIENT_DATA";

export class BeaconChainError extends HeliogramError<BeaconChainErrorCode> {
  constructor(code: BeaconChainErrorCode, message: string, details: Readonly<Record<string, string | number>> = {}) {
    super(code, message, { details });
  }
}
