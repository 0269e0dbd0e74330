import { type ErrorDetails, HeliogramError } from "../primitives/errors.ts";

/** One code for each way an object of the sync protocol can be wrong, in the order of the specification's checks. */
export type LightClientErrorCode =
  /** The bootstrap's header is not the trusted block. */
  | "LC_BOOTSTRAP_NOT_TRUSTED_BLOCK"
  /** The current committee is not in the state of the bootstrap's header. */
  | "LC_CURRENT_COMMITTEE_BRANCH_INVALID"
  /** The participation bits are not as many as the committee has seats. */
  | "LC_COMMITTEE_SIZE_MISMATCH"
  /** Fewer participants than MIN_SYNC_COMMITTEE_PARTICIPANTS. */
  | "LC_NOT_ENOUGH_PARTICIPANTS"
  /** A header lacks the execution part its fork has, or has that of a fork without. `header` says which. */
  | "LC_HEADER_WRONG_FORM"
  /** A header from before Capella has a nonzero execution part, or one from before Deneb has blob gas. */
  | "LC_HEADER_EXECUTION_NOT_EMPTY"
  /** The execution part is not in the body of the beacon block. */
  | "LC_EXECUTION_BRANCH_INVALID"
  /** Signed in a slot that has not begun. Retryable: clocks differ. */
  | "LC_SIGNATURE_SLOT_IN_FUTURE"
  | "LC_SIGNATURE_SLOT_NOT_AFTER_ATTESTED"
  | "LC_ATTESTED_SLOT_BEFORE_FINALIZED"
  /** Signed by a committee that the store does not hold. */
  | "LC_SIGNATURE_PERIOD_UNKNOWN_COMMITTEE"
  /** Attests nothing newer than the finalized head and brings no committee that is missing. */
  | "LC_UPDATE_NOT_RELEVANT"
  /** A finalized header without a finality branch, or for the genesis checkpoint, whose root is zero. */
  | "LC_FINALIZED_HEADER_NOT_EMPTY"
  /** The finalized header is not the finalized checkpoint in the state of the attested header. */
  | "LC_FINALITY_BRANCH_INVALID"
  /** A next committee without a branch. */
  | "LC_NEXT_COMMITTEE_NOT_EMPTY"
  /** Another next committee than the one already known for the period. */
  | "LC_NEXT_COMMITTEE_CONFLICT"
  /** The next committee is not in the state of the attested header. */
  | "LC_NEXT_COMMITTEE_BRANCH_INVALID"
  /** A key of the committee is no valid point. */
  | "LC_COMMITTEE_KEY_INVALID"
  | "LC_SIGNATURE_INVALID";

export class LightClientError extends HeliogramError<LightClientErrorCode> {
  constructor(code: LightClientErrorCode, message: string, details: ErrorDetails = {}, cause?: unknown) {
    super(code, message, {
      details,
      retryable: code === "LC_SIGNATURE_SLOT_IN_FUTURE",
      ...(cause === undefined ? {} : { cause }),
    });
  }
}
