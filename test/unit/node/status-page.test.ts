import { afterEach, describe, expect, it } from "vitest";
import { type StatusPage, startStatusPage } from "../../../src/node/status-page.ts";
import { turn } from "../../../src/pipeline/pipeline.ts";
import { createFakeWorld } from "../pipeline/fake-world.ts";

let page: StatusPage;
afterEach(() => page.close());

describe("status page", () => {
  it("shows what the store holds, and the newest events first", async () => {
    const world = createFakeWorld();
    page = await startStatusPage(world.context, 0);
    world.send(4);
    world.mine();
    world.finalizeTo(world.head());
    await turn(world.context);
    for (const event of world.events) page.record(event);

    const status = (await (await fetch(`${page.url}/api/status`)).json()) as {
      messages: Record<string, number>;
      finalizedBlock: number;
      outboxSize: number;
      events: { event: { kind: string } }[];
    };
    expect(status).toMatchObject({ messages: { executed: 4 }, finalizedBlock: 1, outboxSize: 4 });
    expect(status.events[0]?.event.kind).toBe(world.events.at(-1)?.kind);
  });

  it("forgets old events", async () => {
    page = await startStatusPage(createFakeWorld().context, 0);
    for (let count = 0; count < 80; count++) page.record({ kind: "expired", messages: count });
    const { events } = (await (await fetch(`${page.url}/api/status`)).json()) as { events: unknown[] };
    expect(events).toHaveLength(50);
  });

  it("serves a page that loads nothing from elsewhere, and lets nothing be changed", async () => {
    page = await startStatusPage(createFakeWorld().context, 0);
    expect(new URL(page.url).hostname).toBe("127.0.0.1");
    const answer = await fetch(page.url);
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(await answer.text()).not.toMatch(/https?:\/\//);
    expect((await fetch(`${page.url}/api/status`, { method: "POST" })).status).toBe(404);
  });
});
