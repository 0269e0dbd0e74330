import type { Route } from "../../node/route.ts";
import { type DemoChains, type Expected, executionCounts, type Sent } from "./chains.ts";
import type { DemoReport } from "./report.ts";

export interface Outcome {
  readonly problems: readonly string[];
  readonly messages: DemoReport["messages"];
  readonly periodsCrossed: number;
}

/** Most problems that are listed one by one. */
const PROBLEMS_MAX = 20;

/** Compares what the chain and the store say became of each message with what had to become of it. */
export async function checkOutcome(
  chains: DemoChains,
  route: Route,
  sent: readonly Sent[],
  replay: DemoReport["replay"],
): Promise<Outcome> {
  const counts = await executionCounts(chains);
  const problems: string[] = [];
  const totals: Record<Expected, number> = { executed: 0, failed: 0, expired: 0 };
  let unaccounted = 0;
  for (const { id, expected } of sent) {
    const executions = counts.get(id) ?? 0;
    const stage = (await route.context.store.message(id))?.state.stage;
    const times = expected === "executed" ? 1 : 0;
    if (executions !== times) problems.push(`message ${id} was executed ${executions} times, not ${times}`);
    if (stage !== expected) {
      unaccounted++;
      problems.push(`message ${id} is ${stage ?? "unknown"}, not ${expected}`);
    } else {
      totals[expected]++;
    }
  }
  for (const id of counts.keys()) {
    if (!sent.some((message) => message.id === id)) problems.push(`message ${id} was executed but never sent`);
  }
  if (replay.executed !== 0) problems.push(`a second delivery executed ${replay.executed} messages`);
  const periodsCrossed = crossedPeriods(chains);
  if (periodsCrossed < 1) problems.push("no sync-committee period was crossed");
  const omitted = problems.length - PROBLEMS_MAX;
  return {
    problems: omitted > 0 ? [...problems.slice(0, PROBLEMS_MAX), `and ${omitted} more`] : problems,
    messages: {
      sent: sent.length,
      senders: new Set(sent.map((message) => message.sender)).size,
      ...totals,
      unaccounted,
    },
    periodsCrossed,
  };
}

function crossedPeriods({ devnet, contracts }: DemoChains): number {
  const { chain } = devnet;
  return chain.periodAtSlot(devnet.status().slot) - chain.periodAtSlot(contracts.lightClient.checkpointSlot);
}
