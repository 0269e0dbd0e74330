import type { DeliveryPath } from "../../pipeline/records.ts";

/** What the demo measured. `--json` prints it as it is. */
export interface DemoReport {
  readonly ok: boolean;
  /** Why `ok` is false; empty otherwise. */
  readonly problems: readonly string[];
  readonly totalMs: number;
  readonly stages: readonly StageTime[];
  readonly messages: {
    readonly sent: number;
    readonly senders: number;
    readonly executed: number;
    readonly failed: number;
    readonly expired: number;
    readonly unaccounted: number;
  };
  readonly syncCommitteePeriodsCrossed: number;
  readonly gas: {
    readonly perSend: GasFigure;
    readonly perLightClientUpdate: GasFigure;
    readonly deliveries: readonly PathGas[];
  };
  /** A second delivery of everything, and what it executed. */
  readonly replay: { readonly deliveries: number; readonly executed: number };
}

export interface StageTime {
  readonly stage: string;
  readonly ms: number;
}

export interface GasFigure {
  readonly count: number;
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

export interface PathGas {
  readonly path: DeliveryPath;
  readonly deliveries: number;
  readonly messages: number;
  readonly gas: number;
  readonly gasPerMessage: number;
}

/** Minimum, median and maximum; all zero for an empty list. */
export function gasFigure(values: readonly number[]): GasFigure {
  const sorted = [...values].sort((left, right) => left - right);
  return {
    count: sorted.length,
    min: sorted[0] ?? 0,
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    max: sorted.at(-1) ?? 0,
  };
}

/** The report as the tables that the demo ends with. */
export function renderReport(report: DemoReport): string {
  const { messages, gas } = report;
  const blocks = [
    table(
      ["stage", "time"],
      [...report.stages.map((stage) => [stage.stage, seconds(stage.ms)]), ["total", seconds(report.totalMs)]],
    ),
    table(
      ["gas", "count", "min", "median", "max"],
      [
        ["Outbox.send", ...figureCells(gas.perSend)],
        ["BeaconLightClient.submitUpdate", ...figureCells(gas.perLightClientUpdate)],
      ],
    ),
    table(
      ["delivery path", "transactions", "messages", "gas", "gas per message"],
      gas.deliveries.map((path) => [
        path.path,
        number(path.deliveries),
        number(path.messages),
        number(path.gas),
        number(path.gasPerMessage),
      ]),
    ),
    table(
      ["messages", ""],
      [
        [`sent by ${messages.senders} senders`, number(messages.sent)],
        ["executed exactly once", number(messages.executed)],
        ["failed: the receiver reverts, anyone may retry", number(messages.failed)],
        ["expired: deadline passed, reclaimable", number(messages.expired)],
        ["unaccounted for", number(messages.unaccounted)],
        ["sync-committee periods crossed", number(report.syncCommitteePeriodsCrossed)],
        [`executed by delivering all ${report.replay.deliveries} again`, number(report.replay.executed)],
      ],
    ),
  ];
  const verdict = report.ok
    ? "Every deliverable message was executed exactly once."
    : `FAILED\n${report.problems.map((problem) => `  - ${problem}`).join("\n")}`;
  return `${blocks.join("\n\n")}\n\n${verdict}\n`;
}

function figureCells(figure: GasFigure): string[] {
  return [figure.count, figure.min, figure.median, figure.max].map(number);
}

function number(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

/** First column to the left, the others to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    widths
      .map((width, column) => (column === 0 ? (row[0] ?? "").padEnd(width) : (row[column] ?? "").padStart(width)))
      .join("  ")
      .trimEnd();
  return [line(head), widths.map((width) => "─".repeat(width)).join("──"), ...rows.map(line)].join("\n");
}
