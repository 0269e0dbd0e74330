import Fastify, { type FastifyInstance } from "fastify";
import type { PipelineContext } from "../pipeline/context.ts";
import type { PipelineEvent } from "../pipeline/ports.ts";
import { MESSAGE_STAGES } from "../pipeline/store.ts";

/** Events that the page shows; older ones are forgotten. */
const EVENTS_MAX = 50;

export interface StatusPage {
  readonly url: string;
  /** Tells the page what happened. */
  record(event: PipelineEvent): void;
  close(): Promise<void>;
}

interface TimedEvent {
  readonly at: number;
  readonly event: PipelineEvent;
}

/**
 * Serves what a route is doing, on the loopback interface only: `/` for people, `/api/status` for machines. Nothing can be
 * changed through it, and the page loads nothing from elsewhere.
 * @param port 0 for a free one
 */
export async function startStatusPage(context: PipelineContext, port: number): Promise<StatusPage> {
  const events: TimedEvent[] = [];
  const server: FastifyInstance = Fastify({ forceCloseConnections: true, bodyLimit: 1024 });

  server.addHook("onSend", async (_request, reply) => {
    reply.header(
      "content-security-policy",
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'",
    );
    reply.header("x-content-type-options", "nosniff");
  });
  server.get("/", async (_request, reply) => reply.type("text/html; charset=utf-8").send(PAGE));
  server.get("/api/status", async () => ({
    messages: await context.store.messageCounts(),
    finalizedBlock: (await context.store.finalizedBlock()) ?? null,
    outboxSize: context.inclusion.rangeSize(),
    events: [...events].reverse(),
  }));
  const url = await server.listen({ host: "127.0.0.1", port });

  return {
    url,
    record: (event) => {
      events.push({ at: context.clock.nowMs(), event });
      if (events.length > EVENTS_MAX) events.shift();
    },
    close: () => server.close(),
  };
}

const ROWS = MESSAGE_STAGES.map((stage) => `<tr><th scope="row">${stage}</th><td id="${stage}">–</td></tr>`).join("");

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Heliogram route</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; color: #1b1f24; }
  table { border-collapse: collapse; } th, td { padding: .2rem 1rem .2rem 0; text-align: left; }
  td { font-variant-numeric: tabular-nums; } li { margin: .2rem 0; } time { color: #57606a; }
</style>
<h1>Heliogram route</h1>
<p role="status">Proven up to source block <b id="finalizedBlock">–</b>; <b id="outboxSize">–</b> messages in the outbox.
<span id="problem"></span></p>
<h2>Messages by stage</h2>
<table>${ROWS}</table>
<h2>What happened</h2>
<ol id="events" reversed></ol>
<script>
const text = (id, value) => { document.getElementById(id).textContent = value; };
const describe = ({ kind, ...rest }) => kind + " " + Object.entries(rest)
  .map(([key, value]) => key + "=" + (typeof value === "object" ? JSON.stringify(value) : value)).join(" ");
async function refresh() {
  try {
    const status = await (await fetch("/api/status")).json();
    for (const [stage, count] of Object.entries(status.messages)) text(stage, count);
    text("finalizedBlock", status.finalizedBlock ?? "none yet");
    text("outboxSize", status.outboxSize);
    text("problem", "");
    document.getElementById("events").replaceChildren(...status.events.map(({ at, event }) => {
      const item = document.createElement("li");
      const time = document.createElement("time");
      time.textContent = new Date(at).toLocaleTimeString() + " ";
      item.append(time, describe(event));
      return item;
    }));
  } catch {
    text("problem", "The node does not answer.");
  }
}
refresh();
setInterval(refresh, 1000);
</script>
</html>
`;
