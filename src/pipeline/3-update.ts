import type { PipelineContext } from "./context.ts";
import type { AcceptedState } from "./records.ts";

/**
 * Step 3: brings the destination's light client to the verified head, when messages wait for it.
 * @returns the newest state that the destination accepts, if there is one
 */
export async function update(context: PipelineContext): Promise<AcceptedState | undefined> {
  const { accepted, sent } = await context.lightClient.advance();
  for (const receipt of sent) context.emit({ kind: "lightClientUpdated", update: receipt });
  return accepted;
}
