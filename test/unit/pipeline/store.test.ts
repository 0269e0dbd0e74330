import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createMemoryStore } from "../../../src/pipeline/memory-store.ts";
import type { DeliveryRecord, MessageRecord, MessageState } from "../../../src/pipeline/records.ts";
import { openSqliteStore } from "../../../src/pipeline/sqlite-store.ts";
import type { PipelineStore } from "../../../src/pipeline/store.ts";
import type { Hex } from "../../../src/primitives/hex.ts";

function hex(value: number, bytes: number): Hex {
  return `0x${value.toString(16).padStart(bytes * 2, "0")}`;
}

function message(nonce: number, state: MessageState = { stage: "observed" }): MessageRecord {
  return {
    id: hex(1000 + nonce, 32),
    nonce,
    message: {
      version: 1,
      nonce: BigInt(nonce),
      sourceChainId: 31338n,
      outbox: hex(1, 20),
      sender: hex(2, 20),
      destinationChainId: 31337n,
      inbox: hex(3, 20),
      receiver: hex(4, 20),
      gasLimit: 100_000,
      deadline: 2n ** 63n,
      payload: "0x1234",
    },
    origin: { blockNumber: 7, blockHash: hex(8, 32), transactionHash: hex(9, 32), observedAt: 1 },
    attempts: 0,
    state,
  };
}

function delivery(id: string, state: DeliveryRecord["state"] = { stage: "planned" }): DeliveryRecord {
  return {
    id,
    path: "batch",
    messageIds: [hex(1000, 32)],
    createdAt: 5,
    accepted: {
      index: 0,
      stateRoot: hex(1, 32),
      blockNumber: 10,
      timestamp: 20,
      slot: 30,
      acceptedAt: 40,
      participants: 512,
    },
    anchors: [{ level: 3, index: 0 }],
    circuit: "dense8",
    state,
  };
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "heliogram-store-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const implementations: Readonly<Record<string, () => PipelineStore>> = {
  memory: createMemoryStore,
  sqlite: () => openSqliteStore(join(folder, "node.sqlite"), "route"),
};

for (const [name, create] of Object.entries(implementations)) {
  describe(`pipeline store: ${name}`, () => {
    let store: PipelineStore;
    beforeEach(() => {
      store = create();
    });
    afterEach(() => store.close());

    it("starts empty", async () => {
      expect(await store.finalizedBlock()).toBeUndefined();
      expect(await store.message(hex(1, 32))).toBeUndefined();
      expect(await store.delivery("none")).toBeUndefined();
      expect(await store.messageCounts()).toMatchObject({ observed: 0, executed: 0 });
    });

    it("gives back exactly what was stored, bigints included", async () => {
      const record = message(3);
      const proven = delivery("d", {
        stage: "inclusionProven",
        stateProof: "0x00",
        proof: { circuit: "x", verifierId: 0, a: [1n, 2n ** 250n], b: [1n, 2n, 3n, 4n], c: [5n, 6n], commitment: 7n },
      });
      await store.commit({ messages: [record], deliveries: [proven] });
      expect(await store.message(record.id)).toEqual(record);
      expect(await store.delivery("d")).toEqual(proven);
    });

    it("orders messages by nonce and limits them", async () => {
      await store.commit({ messages: [11, 2, 7].map((nonce) => message(nonce)) });
      expect((await store.messagesInStage("observed", 2)).map((record) => record.nonce)).toEqual([2, 7]);
    });

    it("moves a message from stage to stage", async () => {
      await store.commit({ messages: [message(1)] });
      await store.commit({ messages: [message(1, { stage: "finalized", at: 9 })], finalizedBlock: 12 });
      expect(await store.messagesInStage("observed", 10)).toEqual([]);
      expect(await store.messageCounts()).toMatchObject({ observed: 0, finalized: 1 });
      expect(await store.finalizedBlock()).toBe(12);
    });

    it("lists the ids of proven messages only, from a nonce on", async () => {
      const finalized = [0, 1, 2, 3].map((nonce) => message(nonce, { stage: "finalized", at: 1 }));
      await store.commit({ messages: [...finalized, message(4)] });
      expect(await store.provenMessageIds(1, 2)).toEqual([hex(1001, 32), hex(1002, 32)]);
      expect(await store.provenMessageIds(3, 10)).toEqual([hex(1003, 32)]);
    });

    it("removes reorganized messages in the same change", async () => {
      await store.commit({ messages: [message(1)] });
      await store.commit({ removedMessageIds: [message(1).id], messages: [message(2)] });
      expect((await store.messagesInStage("observed", 10)).map((record) => record.nonce)).toEqual([2]);
    });

    it("lists deliveries in order of creation, also after they changed", async () => {
      await store.commit({ deliveries: [delivery("b"), delivery("a")] });
      await store.commit({ deliveries: [delivery("b", { stage: "abandoned", reason: "x", abandonedAt: 1 })] });
      await store.commit({ deliveries: [delivery("c")] });
      const open = await store.deliveriesInStages(["planned", "abandoned"], 10);
      expect(open.map((record) => record.id)).toEqual(["b", "a", "c"]);
      expect((await store.deliveriesInStages(["planned"], 1)).map((record) => record.id)).toEqual(["a"]);
    });
  });
}

describe("sqlite store: the file", () => {
  const open = (): PipelineStore => openSqliteStore(join(folder, "node.sqlite"), "route");

  it("keeps records over a restart, and keeps routes apart", async () => {
    const store = open();
    await store.commit({ messages: [message(1)], finalizedBlock: 3 });
    await store.close();
    const again = open();
    expect(await again.message(message(1).id)).toEqual(message(1));
    await again.close();
    const other = openSqliteStore(join(folder, "node.sqlite"), "other");
    expect(await other.message(message(1).id)).toBeUndefined();
    expect(await other.finalizedBlock()).toBeUndefined();
    await other.close();
  });

  it("writes a change whole or not at all", async () => {
    const store = open();
    const broken = { ...message(2), nonce: Number.NaN };
    await expect(store.commit({ messages: [message(1), broken] })).rejects.toMatchObject({
      code: "STORE_WRITE_FAILED",
    });
    expect(await store.message(message(1).id)).toBeUndefined();
    await store.close();
  });

  it("says so when the file is no database", () => {
    writeFileSync(
      join(folder, "node.sqlite"),
      "this is a text file and certainly not a database, whatever its name says",
    );
    expect(open).toThrowError(expect.objectContaining({ code: "STORE_CORRUPT" }));
  });

  it("says so when the folder is missing", () => {
    expect(() => openSqliteStore(join(folder, "missing", "node.sqlite"), "route")).toThrowError(
      expect.objectContaining({ code: "STORE_CANNOT_OPEN" }),
    );
  });

  it("refuses a file of a newer release", async () => {
    await open().close();
    const db = new Database(join(folder, "node.sqlite"));
    db.pragma("user_version = 99");
    db.close();
    expect(open).toThrowError(expect.objectContaining({ code: "STORE_NEWER_VERSION" }));
  });

  it("names a record that cannot be read", async () => {
    const store = open();
    await store.commit({ messages: [message(1)] });
    const db = new Database(join(folder, "node.sqlite"));
    db.exec("UPDATE messages SET record = '{'");
    db.close();
    await expect(store.message(message(1).id)).rejects.toMatchObject({ code: "STORE_CORRUPT" });
    await store.close();
  });
});
