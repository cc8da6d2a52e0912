import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";

export type TestDatabase = {
  readonly url: string;
  /** Settles how PostgreSQL behaves towards those who connect from now on. */
  set(setting: string, value: string): Promise<void>;
  /** Ends its connections and removes it. */
  drop(): Promise<void>;
};

/** A database for one test file: a clone of the migrated template, 20 to 40 ms. The server is that of the whole run. */
export async function createDatabase(): Promise<TestDatabase> {
  const url = new URL(inject("template"));
  const name = `test_${randomBytes(6).toString("hex")}`;
  await administer(`CREATE DATABASE ${name} TEMPLATE template STRATEGY file_copy`);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    set: (setting, value) => administer(`ALTER DATABASE ${name} SET ${setting} = '${value}'`),
    drop: () => administer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function administer(statement: string): Promise<void> {
  const url = new URL(inject("template"));
  url.pathname = "/postgres";
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
