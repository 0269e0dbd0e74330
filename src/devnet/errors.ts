import { type ErrorOptions, HeliogramError } from "../primitives/errors.ts";

export type DevnetErrorCode =
  /** This platform has no anvil binary among the installed packages. */
  | "DEVNET_NO_ANVIL"
  /** An anvil process ended, or did not begin to listen in time. */
  | "DEVNET_ANVIL_FAILED"
  /** The source chain would get ahead of the wall clock. */
  | "DEVNET_SLOT_IN_FUTURE"
  /** The devnet was stopped. */
  | "DEVNET_STOPPED"
  /** A request to advance that is none of the four. */
  | "DEVNET_BAD_REQUEST";

export class DevnetError extends HeliogramError<DevnetErrorCode> {
  constructor(code: DevnetErrorCode, message: string, options: ErrorOptions = {}) {
    super(code, message, options);
  }
}
