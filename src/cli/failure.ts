import { HeliogramError } from "../primitives/errors.ts";

/** Set to any value to see where an unexpected error came from. */
const DEBUG_VARIABLE = "HELIOGRAM_DEBUG";

/**
 * Prints an error as an operator needs it, on standard error, and makes the process end with code 1.
 * @param json one JSON object instead of text
 */
export function reportFailure(error: unknown, json: boolean): void {
  process.exitCode = 1;
  if (json) {
    process.stderr.write(`${JSON.stringify({ error: toReport(error) })}\n`);
    return;
  }
  if (error instanceof HeliogramError) {
    const hint = error.hint === undefined ? "" : `\n  → ${error.hint}`;
    process.stderr.write(`error ${error.code}: ${error.message}${hint}\n`);
  } else {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      `error UNEXPECTED: ${message}\n  → this is a bug; run again with ${DEBUG_VARIABLE}=1 and report it\n`,
    );
  }
  if (process.env[DEBUG_VARIABLE] !== undefined && error instanceof Error) process.stderr.write(`${error.stack}\n`);
}

function toReport(error: unknown): unknown {
  if (error instanceof HeliogramError) return error.toJSON();
  return { code: "UNEXPECTED", message: error instanceof Error ? error.message : String(error) };
}
