import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inboxAbi } from "../../src/contracts/generated/Inbox.ts";
import { recover, turn } from "../../src/pipeline/pipeline.ts";
import { type SmallWorld, startSmallWorld } from "./small-world.ts";

let world: SmallWorld;
beforeAll(async () => {
  world = await startSmallWorld();
}, 300_000);
afterAll(() => world?.stop());

async function executedLogs(): Promise<readonly string[]> {
  const logs = await world.destination.publicClient.getContractEvents({
    address: world.contracts.inbox.address,
    abi: inboxAbi,
    eventName: "MessageExecuted",
    fromBlock: 0n,
    strict: true,
  });
  return logs.map((log) => log.args.messageId);
}

describe("a node on the devnet", () => {
  it("finishes after a restart what it had signed before, and executes nothing twice", async () => {
    await world.send(3);
    await world.devnet.advance({ finalize: true });
    const first = world.route.context;
    // The process dies when it is about to send: everything is signed and stored, nothing has left the machine.
    const dying = {
      ...first,
      destination: {
        ...first.destination,
        broadcast: () => Promise.reject(new Error("the process died")),
      },
    };
    await recover(dying);
    await turn(dying);
    expect(await first.store.messageCounts()).toMatchObject({ delivering: 3 });
    expect(await executedLogs()).toHaveLength(0);

    const second = await world.reopen();
    await recover(second.context);
    for (let turns = 0; turns < 10; turns++) {
      await turn(second.context);
      await world.destination.mine();
    }
    expect(await second.context.store.messageCounts()).toMatchObject({ executed: 3, delivering: 0 });
    expect(new Set(await executedLogs()).size).toBe(3);
    expect(await executedLogs()).toHaveLength(3);
    await second.close();
  }, 120_000);

  it("takes it as delivered when another relayer was first", async () => {
    await world.send(1);
    await world.devnet.advance({ finalize: true });
    const one = await world.reopen();
    const other = await world.reopen();
    await recover(one.context);
    for (let turns = 0; turns < 6; turns++) {
      await turn(one.context);
      await world.destination.mine();
    }
    const before = await executedLogs();
    // The same work again, from a node that has not seen the outcome: its database says the message still waits.
    const [record] = await other.context.store.messagesInStage("executed", 10).then((records) => records.slice(-1));
    if (record === undefined) throw new Error("no message was executed");
    await other.context.store.commit({ messages: [{ ...record, state: { stage: "finalized", at: 0 } }] });
    await recover(other.context);
    await turn(other.context);
    expect((await other.context.store.message(record.id))?.state).toMatchObject({
      stage: "executed",
      transactionHash: null,
    });
    expect(await executedLogs()).toEqual(before);
    await one.close();
    await other.close();
  }, 120_000);
});
