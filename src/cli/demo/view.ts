/** What the demo shows while it runs. */
export interface DemoView {
  /** Begins a stage; the one before it has ended. */
  stage(title: string): void;
  /** Replaces the line below the current stage's title. */
  progress(text: string): void;
  /** Adds a line that stays. */
  note(text: string): void;
  end(): void;
}

const FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"] as const;
const FRAME_MS = 120;

/** One line for each thing that happens; for logs and pipes. */
export function createPlainView(write: (text: string) => void, nowMs: () => number): DemoView {
  const startedAt = nowMs();
  let last = "";
  const line = (text: string): void => write(`${((nowMs() - startedAt) / 1000).toFixed(1).padStart(6)} s  ${text}\n`);
  return {
    stage: (title) => line(title),
    progress: (text) => {
      if (text !== last) line(`  ${text}`);
      last = text;
    },
    note: (text) => line(`  ${text}`),
    end: () => undefined,
  };
}

/** A moving line at the foot of a terminal, with what has happened above it. */
export function createTerminalView(stream: NodeJS.WriteStream, nowMs: () => number): DemoView {
  let title = "";
  let detail = "";
  let frame = 0;
  let stageStartedAt = nowMs();

  const clear = (): void => {
    stream.write("\r\u001b[2K");
  };
  const draw = (): void => {
    clear();
    const elapsed = `${((nowMs() - stageStartedAt) / 1000).toFixed(1)} s`;
    const text = `${FRAMES[frame % FRAMES.length]} ${title}  ${detail}  ${elapsed}`;
    stream.write(text.slice(0, Math.max(20, (stream.columns ?? 100) - 1)));
  };
  const finishStage = (): void => {
    if (title === "") return;
    clear();
    stream.write(`✓ ${title}  ${((nowMs() - stageStartedAt) / 1000).toFixed(1)} s\n`);
  };
  const timer = setInterval(() => {
    frame++;
    draw();
  }, FRAME_MS);
  timer.unref();

  return {
    stage: (next) => {
      finishStage();
      title = next;
      detail = "";
      stageStartedAt = nowMs();
      draw();
    },
    progress: (text) => {
      detail = text;
      draw();
    },
    note: (text) => {
      clear();
      stream.write(`    ${text}\n`);
      draw();
    },
    end: () => {
      clearInterval(timer);
      finishStage();
      title = "";
    },
  };
}
