import { describe, expect, it } from "vitest";
import type { PipelineContext } from "../../../src/pipeline/context.ts";
import { recover, turn } from "../../../src/pipeline/pipeline.ts";
import { createFakeWorld, type FakeWorld } from "./fake-world.ts";

const TURNS_MAX = 40;

async function turnUntilQuiet(context: PipelineContext): Promise<readonly string[]> {
  const codes: string[] = [];
  for (let turns = 0; turns < TURNS_MAX; turns++) {
    const report = await turn(context);
    codes.push(...report.errors.map((error) => error.code));
    if (!report.progressed) return codes;
  }
  throw new Error(`still not quiet after ${TURNS_MAX} turns`);
}

function sendAndFinalize(world: FakeWorld, count: number): void {
  world.send(count);
  world.mine();
  world.finalizeTo(world.head());
}

describe("pipeline", () => {
  it("carries messages through every step to execution", async () => {
    const world = createFakeWorld();
    sendAndFinalize(world, 10);
    expect(await turnUntilQuiet(world.context)).toEqual([]);
    expect(await world.context.store.messageCounts()).toMatchObject({ executed: 10, finalized: 0, delivering: 0 });
    expect(world.executions.size).toBe(10);
    const paths = world.events.flatMap((event) =>
      event.kind === "planned" ? [`${event.path} ${event.messages}`] : [],
    );
    // Eight fill a chunk of the instance; the two that are left do not pay for a proof of their own.
    expect(paths).toEqual(["batch 8", "storage 1", "storage 1"]);
  });

  it("believes no message before its block is final", async () => {
    const world = createFakeWorld();
    world.send(4);
    world.mine();
    await turnUntilQuiet(world.context);
    expect(await world.context.store.messageCounts()).toMatchObject({ observed: 4, executed: 0 });
    expect(world.executions.size).toBe(0);
  });

  it("forgets a message whose block was reorganized away", async () => {
    const world = createFakeWorld();
    world.send(4);
    world.mine();
    await turnUntilQuiet(world.context);
    world.reorgHead();
    world.send(2, { sender: `0x${"77".repeat(20)}` });
    world.mine();
    world.finalizeTo(world.head());
    expect(await turnUntilQuiet(world.context)).toEqual([]);
    expect(await world.context.store.messageCounts()).toMatchObject({ observed: 0, executed: 2 });
  });

  it.each([0, 2, 4])("notices that the log of message %i is held back, and recovers", async (hidden) => {
    const world = createFakeWorld();
    sendAndFinalize(world, 5);
    world.faults.hiddenLogs.add(hidden);
    expect((await turn(world.context)).errors.map((error) => error.code)).toEqual(["LOGS_INCOMPLETE"]);
    expect(world.executions.size).toBe(0);
    world.faults.hiddenLogs.clear();
    expect(await turnUntilQuiet(world.context)).toEqual([]);
    expect(world.executions.size).toBe(5);
  });

  it("notices a forged message in the logs, and delivers only what was sent", async () => {
    const world = createFakeWorld();
    const ids = world.send(4);
    world.mine();
    world.finalizeTo(world.head());
    world.faults.forgedLogs.add(3);
    expect((await turn(world.context)).errors.map((error) => error.code)).toEqual(["LOGS_ALTERED"]);
    expect(world.executions.size).toBe(0);
    world.faults.forgedLogs.clear();
    await turnUntilQuiet(world.context);
    expect([...world.executions.keys()].sort()).toEqual([...ids].sort());
  });

  it("puts expired messages aside and delivers the others", async () => {
    const world = createFakeWorld();
    world.send(3);
    world.send(1, { deadline: 999n });
    world.mine();
    world.finalizeTo(world.head());
    await turnUntilQuiet(world.context);
    expect(await world.context.store.messageCounts()).toMatchObject({ executed: 3, expired: 1 });
  });

  it("notes a refusing receiver without holding up the rest", async () => {
    const world = createFakeWorld();
    world.refusing.add(1);
    sendAndFinalize(world, 5);
    await turnUntilQuiet(world.context);
    expect(await world.context.store.messageCounts()).toMatchObject({ executed: 4, failed: 1 });
  });

  it("counts messages to other inboxes as leaves, and leaves their delivery to others", async () => {
    const world = createFakeWorld();
    world.send(2, { inbox: `0x${"99".repeat(20)}` });
    world.send(2, { destinationChainId: 3n });
    world.send(4);
    world.mine();
    world.finalizeTo(world.head());
    expect(await turnUntilQuiet(world.context)).toEqual([]);
    expect(await world.context.store.messageCounts()).toMatchObject({ elsewhere: 4, executed: 4 });
  });

  it("catches up over more blocks than one request for logs may span", async () => {
    const world = createFakeWorld();
    for (let blocks = 0; blocks < 2_500; blocks++) {
      if (blocks % 900 === 0) world.send(2);
      world.mine();
    }
    world.finalizeTo(world.head());
    expect(await turnUntilQuiet(world.context)).toEqual([]);
    expect(await world.context.store.messageCounts()).toMatchObject({ executed: 6 });
  });

  it("takes another relayer's delivery for granted", async () => {
    const world = createFakeWorld();
    const [first] = world.send(4);
    world.mine();
    world.finalizeTo(world.head());
    world.executions.set(first ?? "0x", 1);
    await turnUntilQuiet(world.context);
    expect(await world.context.store.messageCounts()).toMatchObject({ executed: 4 });
    const planned = world.events.filter((event) => event.kind === "planned");
    expect(planned).toMatchObject([{ messages: 3 }]);
  });

  it("goes on when a server comes back", async () => {
    const world = createFakeWorld();
    sendAndFinalize(world, 4);
    world.faults.rpcDown = true;
    expect(new Set((await turn(world.context)).errors.map((error) => error.code))).toEqual(new Set(["RPC_DOWN"]));
    world.faults.rpcDown = false;
    await turnUntilQuiet(world.context);
    expect(world.executions.size).toBe(4);
  });

  it("sends a transaction again when the connection broke while sending", async () => {
    const world = createFakeWorld();
    sendAndFinalize(world, 4);
    world.faults.dropBroadcasts = 2;
    const codes: string[] = [];
    for (let turns = 0; turns < 4; turns++) {
      codes.push(...(await turn(world.context)).errors.map((error) => error.code));
    }
    expect(codes).toEqual(["BROADCAST_LOST", "BROADCAST_LOST"]);
    expect(await world.context.store.messageCounts()).toMatchObject({ executed: 4 });
  });

  it("finishes after a crash before any write, executing everything once", async () => {
    for (let writes = 0; ; writes++) {
      const world = createFakeWorld();
      sendAndFinalize(world, 10);
      world.faults.crashAfterWrites = writes;
      const crashed = await turn(world.context).then(
        (report) => report.errors.some((error) => error.code === "CRASH"),
        () => true,
      );
      world.faults.crashAfterWrites = undefined;
      const restarted = world.restart();
      await recover(restarted);
      await turnUntilQuiet(restarted);
      expect(await restarted.store.messageCounts()).toMatchObject({ executed: 10, delivering: 0, finalized: 0 });
      expect(world.executions.size).toBe(10);
      if (!crashed) {
        expect(writes).toBeGreaterThan(10);
        return;
      }
    }
  });
});
