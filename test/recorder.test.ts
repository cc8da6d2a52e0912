import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openDatabase, type Database } from "../src/store/database.ts";
import { openRecorder, type Recorder } from "../src/store/recorder.ts";
import { createDatabase, type TestDatabase } from "./support/postgres.ts";
import { patient } from "./support/patient.ts";

let clone: TestDatabase;
let database: Database;
let recorder: Recorder;

beforeAll(async () => {
  clone = await createDatabase();
  database = openDatabase(clone.url, { connections: 10, onError: () => {} });
  recorder = await openRecorder(
    database,
    () => new pg.Client({ connectionString: clone.url }),
    () => {},
  );
});
afterAll(async () => {
  await recorder.close();
  await database.close();
  await clone.drop();
});

const write = "INSERT INTO event (kind, actor) VALUES ($1, '{}')";

test("what was committed late is not missed by a screen that saw newer things before", async () => {
  const seen: string[] = [];
  let cursor = "";
  const stop = await recorder.follow(undefined, (at, events) => {
    cursor = at;
    seen.push(...events.map((event) => event.kind));
  });
  const slow = await database.pool.connect();
  await slow.query("BEGIN");
  await slow.query(write, ["early id, late commit"]);
  await database.pool.query(write, ["late id, early commit"]);
  recorder.announce();
  await vi.waitFor(() => expect(seen).toEqual(["late id, early commit"]), patient);
  stop();
  const left = cursor;
  await slow.query("COMMIT");
  slow.release();
  await database.pool.query(write, ["while away"]);

  const missed: string[] = [];
  const end = await recorder.follow(left, (_, events) => missed.push(...events.map((event) => event.kind)));
  await database.pool.query(write, ["back again"]);
  recorder.announce();
  await vi.waitFor(() => expect(missed).toContain("back again"), patient);
  expect(missed).toEqual(["early id, late commit", "while away", "back again"]);
  end();
});

test("the recorder cannot be rewritten", async () => {
  await database.pool.query(write, ["it happened"]);
  await expect(database.pool.query("UPDATE event SET kind = 'it did not'")).rejects.toThrow("append-only");
  await expect(database.pool.query("DELETE FROM event")).rejects.toThrow("append-only");
});
