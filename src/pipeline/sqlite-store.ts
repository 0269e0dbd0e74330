import Database from "libsql";
import type { Hex } from "../primitives/hex.ts";
import { recordFromJson, recordToJson } from "./record-json.ts";
import type { DeliveryRecord, MessageRecord, MessageStage } from "./records.ts";
import { MESSAGE_STAGES, type PipelineStore, type StoreChange, StoreError } from "./store.ts";

/** Number of the schema below; a file with a higher one was written by a newer release. */
const SCHEMA_VERSION = 1;

/** Another process may hold the file for the length of a commit; longer than this it is a second node on the same file. */
const BUSY_TIMEOUT_MS = 5_000;

const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE messages (
    route TEXT NOT NULL,
    id TEXT NOT NULL,
    nonce INTEGER NOT NULL,
    stage TEXT NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (route, id)
  ) STRICT;
  CREATE INDEX messages_by_stage ON messages (route, stage, nonce);
  CREATE INDEX messages_by_nonce ON messages (route, nonce);
  CREATE TABLE deliveries (
    route TEXT NOT NULL,
    id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    stage TEXT NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (route, id)
  ) STRICT;
  CREATE INDEX deliveries_by_stage ON deliveries (route, stage, sequence);
  CREATE TABLE progress (
    route TEXT PRIMARY KEY,
    finalized_block INTEGER NOT NULL
  ) STRICT;
  `,
];

/**
 * Opens (or makes) the node's database and gives the store of one route in it.
 * @param path file; its folder must exist
 * @param route name of the route; several routes may share a file
 * @throws StoreError the file cannot be opened, is damaged, or was written by a newer release
 */
export function openSqliteStore(path: string, route: string): PipelineStore {
  const db = openDatabase(path);
  const statements = {
    putMessage: db.prepare(
      `INSERT INTO messages (route, id, nonce, stage, record) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (route, id) DO UPDATE SET stage = excluded.stage, record = excluded.record`,
    ),
    removeMessage: db.prepare("DELETE FROM messages WHERE route = ? AND id = ?"),
    putDelivery: db.prepare(
      `INSERT INTO deliveries (route, id, sequence, stage, record)
       VALUES (?, ?, (SELECT coalesce(max(sequence), 0) + 1 FROM deliveries WHERE route = ?), ?, ?)
       ON CONFLICT (route, id) DO UPDATE SET stage = excluded.stage, record = excluded.record`,
    ),
    putProgress: db.prepare(
      `INSERT INTO progress (route, finalized_block) VALUES (?, ?)
       ON CONFLICT (route) DO UPDATE SET finalized_block = excluded.finalized_block`,
    ),
  };

  const write = db.transaction((change: StoreChange) => {
    for (const id of change.removedMessageIds ?? []) statements.removeMessage.run(route, id);
    for (const record of change.messages ?? []) {
      statements.putMessage.run(route, record.id, record.nonce, record.state.stage, recordToJson(record));
    }
    for (const record of change.deliveries ?? []) {
      statements.putDelivery.run(route, record.id, route, record.state.stage, recordToJson(record));
    }
    if (change.finalizedBlock !== undefined) statements.putProgress.run(route, change.finalizedBlock);
  });

  return {
    commit: async (change) => guarded(path, () => write(change)),
    message: async (id) =>
      firstRecord<MessageRecord>(db, path, "SELECT record FROM messages WHERE route = ? AND id = ?", [route, id]),
    messagesInStage: async (stage, limit) =>
      records<MessageRecord>(
        db,
        path,
        "SELECT record FROM messages WHERE route = ? AND stage = ? ORDER BY nonce LIMIT ?",
        [route, stage, limit],
      ),
    provenMessageIds: async (fromNonce, limit) =>
      (
        rows(
          db,
          path,
          "SELECT id FROM messages WHERE route = ? AND nonce >= ? AND stage <> 'observed' ORDER BY nonce LIMIT ?",
          [route, fromNonce, limit],
        ) as { id: Hex }[]
      ).map((row) => row.id),
    messageCounts: async () => {
      const counts = Object.fromEntries(MESSAGE_STAGES.map((stage) => [stage, 0])) as Record<MessageStage, number>;
      const sql = "SELECT stage, count(*) AS total FROM messages WHERE route = ? GROUP BY stage";
      for (const row of rows(db, path, sql, [route]) as { stage: MessageStage; total: number }[]) {
        counts[row.stage] = row.total;
      }
      return counts;
    },
    delivery: async (id) =>
      firstRecord<DeliveryRecord>(db, path, "SELECT record FROM deliveries WHERE route = ? AND id = ?", [route, id]),
    deliveriesInStages: async (stages, limit) => {
      const marks = stages.map(() => "?").join(", ");
      return records<DeliveryRecord>(
        db,
        path,
        `SELECT record FROM deliveries WHERE route = ? AND stage IN (${marks}) ORDER BY sequence LIMIT ?`,
        [route, ...stages, limit],
      );
    },
    finalizedBlock: async () => {
      const [row] = rows(db, path, "SELECT finalized_block AS block FROM progress WHERE route = ?", [route]) as {
        block: number;
      }[];
      return row?.block;
    },
    close: async () => {
      db.close();
    },
  };
}

function openDatabase(path: string): Database.Database {
  try {
    const db = new Database(path);
    db.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
    db.pragma("journal_mode = WAL");
    // With WAL, FULL is what makes a commit survive a loss of power, not only of the process.
    db.pragma("synchronous = FULL");
    const [check] = db.pragma("quick_check") as { quick_check: string }[];
    if (check?.quick_check !== "ok") throw corrupt(path, check?.quick_check ?? "no answer to quick_check");
    migrate(db, path);
    return db;
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw storeError(path, error, "STORE_CANNOT_OPEN");
  }
}

function migrate(db: Database.Database, path: string): void {
  const [row] = db.pragma("user_version") as { user_version: number }[];
  const version = row?.user_version ?? 0;
  if (version > SCHEMA_VERSION) {
    throw new StoreError("STORE_NEWER_VERSION", `${path} was written by a newer release (schema ${version})`, {
      details: { path, found: version, supported: SCHEMA_VERSION },
      hint: "run the release that wrote it, or give another file",
    });
  }
  for (const [index, sql] of MIGRATIONS.slice(version).entries()) {
    db.exec(`BEGIN IMMEDIATE; ${sql}; PRAGMA user_version = ${version + index + 1}; COMMIT;`);
  }
}

function rows(db: Database.Database, path: string, sql: string, parameters: readonly (string | number)[]): unknown[] {
  return guarded(path, () => db.prepare(sql).all(...parameters));
}

function records<T>(db: Database.Database, path: string, sql: string, parameters: readonly (string | number)[]): T[] {
  return (rows(db, path, sql, parameters) as { record: string }[]).map((row) => {
    try {
      return recordFromJson(row.record) as T;
    } catch (error) {
      throw corrupt(path, "a record is not readable", error);
    }
  });
}

function firstRecord<T>(
  db: Database.Database,
  path: string,
  sql: string,
  parameters: readonly (string | number)[],
): T | undefined {
  return records<T>(db, path, sql, parameters)[0];
}

function guarded<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw storeError(path, error, "STORE_WRITE_FAILED");
  }
}

function corrupt(path: string, reason: string, cause?: unknown): StoreError {
  return new StoreError("STORE_CORRUPT", `${path} is damaged: ${reason}`, {
    details: { path },
    hint: "restore the file from a backup, or start with a new one: all messages are found again on the chains",
    ...(cause === undefined ? {} : { cause }),
  });
}

function storeError(path: string, error: unknown, fallback: "STORE_CANNOT_OPEN" | "STORE_WRITE_FAILED"): StoreError {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const message = error instanceof Error ? error.message : String(error);
  const options = { details: { path, sqlite: code }, cause: error };
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) {
    return new StoreError("STORE_BUSY", `${path} is in use by another process`, {
      ...options,
      retryable: true,
      hint: "a database belongs to one node: stop the other process, or give another file",
    });
  }
  if (code.startsWith("SQLITE_FULL")) {
    return new StoreError("STORE_DISK_FULL", `no space left to write ${path}`, {
      ...options,
      retryable: true,
      hint: "free some space; nothing that was stored is lost",
    });
  }
  if (code.startsWith("SQLITE_CORRUPT") || code.startsWith("SQLITE_NOTADB")) return corrupt(path, message, error);
  const verb = fallback === "STORE_CANNOT_OPEN" ? "open" : "use";
  return new StoreError(fallback, `cannot ${verb} ${path}: ${message}`, {
    ...options,
    hint: "check that the folder exists and may be written",
  });
}
