import { readdirSync } from "node:fs";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "../../src/store/database.ts";
import { migrate } from "../../src/store/migrate.ts";
import { createDatabase, type TestDatabase } from "../support/postgres.ts";

const migrations = path.resolve(import.meta.dirname, "../../prisma/migrations");
const names = readdirSync(migrations)
  .filter((name) => !name.includes("."))
  .toSorted();
let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await createDatabase();
  folder = mkdtempSync(path.join(tmpdir(), "baton-migrations-"));
  cpSync(migrations, folder, { recursive: true });
});

afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

function add(name: string, sql: string): void {
  mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, name, "migration.sql"), sql);
}

test("every test file gets a migrated database of its own, and none sees another's rows", async () => {
  const other = await createDatabase();
  await query(other.url, "CREATE TABLE mine (id int)");
  const applied = await query(database.url, `SELECT migration_name AS name FROM "_prisma_migrations" ORDER BY 1`);
  expect(applied.map(({ name }) => name)).toEqual(names);
  expect(await query(database.url, "SELECT to_regclass('mine') AS mine")).toEqual([{ mine: null }]);
  await other.drop();
});

test("several processes may migrate at once: each change is applied by one of them", async () => {
  add("9001_one", "CREATE TABLE one (id int); INSERT INTO one VALUES (1);");
  const done = await Promise.all(Array.from({ length: 6 }, () => migrate(database.url, folder)));
  expect(done.flat()).toEqual(["9001_one"]);
  expect(await query(database.url, "SELECT count(*)::int AS rows FROM one")).toEqual([{ rows: 1 }]);
});

test("a migration that fails changes nothing, is named with its line, and can be mended", async () => {
  add("9002_two", "CREATE TABLE two (id int);\nINSERT INTO two VALUES (1);\nSELECT nonsense;\n");
  await expect(migrate(database.url, folder)).rejects.toThrow(
    /9002_two failed at line 3 and changed nothing: .*nonsense/,
  );
  expect(await query(database.url, "SELECT to_regclass('two') AS two")).toEqual([{ two: null }]);
  add("9002_two", "CREATE TABLE two (id int);");
  expect(await migrate(database.url, folder)).toEqual(["9002_two"]);
});

test("a migration that was edited after it was applied stops the start and is named", async () => {
  add("9002_two", "CREATE TABLE two (id bigint);");
  await expect(migrate(database.url, folder)).rejects.toThrow("9002_two was edited after it was applied");
});

test("no statement waits for machine code to be compiled for it, whatever server an operator brings", async () => {
  await database.set("jit", "on");
  const { pool, close } = openDatabase(database.url, { connections: 1, onError: () => {} });
  const { rows } = await pool.query("SHOW jit");
  await close();
  expect(rows).toEqual([{ jit: "off" }]);
});
