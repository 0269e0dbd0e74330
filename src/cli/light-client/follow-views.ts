import type { FollowLine } from "./follow.ts";

/* How `light-client follow` shows what happens. */

type View = (line: FollowLine) => void;

/** For programs: one JSON object a line. */
export function jsonView(): View {
  return (line) => console.log(JSON.stringify(line));
}

/** For logs: one line an event. */
export function lineView(): View {
  return (line) => console.log(text(line));
}

/** For a terminal: heads are shown in one line that is rewritten; everything else scrolls by above it. */
export function liveView(): View {
  const heads: Record<string, FollowLine> = {};
  const counts = { update: 0 };
  return (line) => {
    const clear = "\r\u001b[2K";
    if (line.event === "finalized" || line.event === "optimistic") heads[line.event] = line;
    else if (line.event === "update") counts.update++;
    else process.stdout.write(`${clear}${text(line)}\n`);
    const shown = ["finalized", "optimistic"].map((name) => {
      const head = heads[name];
      return head === undefined ? `${name} -` : `${name} ${head.slot} (${head.slotsBehind} slots ago)`;
    });
    process.stdout.write(`${clear}${shown.join(" · ")} · ${counts.update} updates verified`);
  };
}

function text({ event, ...values }: FollowLine): string {
  const pairs = Object.entries(values).map(([key, value]) => `${key}=${String(value)}`);
  return [event, ...pairs].join(" ");
}
