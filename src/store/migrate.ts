import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";

/** The number that Prisma's own `migrate deploy` locks, so that it and we wait for each other. */
const migrationLock = 72_707_369;

/** Column for column what Prisma makes, so that `prisma migrate status` agrees with us. */
const ledger = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

type Applied = { readonly migration_name: string; readonly checksum: string; readonly finished_at: Date | null };

/**
 * Applies the SQL migrations in `folder` (Prisma's layout) that this database does not have yet, each whole or not at
 * all. Several processes may call it at once: one applies, the others wait. It needs no engine and no internet.
 * @returns the names of what was applied, in order.
 * @throws when a migration fails, failed earlier, or was edited after it was applied; the message names it.
 */
export async function migrate(url: string, folder: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, application_name: "baton migrate" });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [migrationLock]);
    await client.query(ledger);
    const { rows } = await client.query<Applied>(
      `SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`,
    );
    const applied = new Map(rows.map((row) => [row.migration_name, row]));
    const done: string[] = [];
    for (const name of migrationsIn(folder)) {
      const sql = readFileSync(path.join(folder, name, "migration.sql"), "utf8");
      const checksum = createHash("sha256").update(sql).digest("hex");
      const earlier = applied.get(name);
      if (earlier === undefined) {
        await apply(client, name, sql, checksum);
        done.push(name);
      } else refuseChanged(earlier, checksum);
    }
    return done;
  } finally {
    await client.end();
  }
}

function migrationsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, "migration.sql")))
    .toSorted();
}

function refuseChanged({ migration_name: name, checksum, finished_at }: Applied, now: string): void {
  if (finished_at === null)
    throw new Error(`Migration ${name} failed on this database earlier. Repair it with \`prisma migrate resolve\`.`);
  if (checksum !== now)
    throw new Error(
      `Migration ${name} was edited after it was applied to this database. Put it back and add a new one.`,
    );
}

async function apply(client: pg.Client, name: string, sql: string, checksum: string): Promise<void> {
  try {
    await client.query("BEGIN");
    await client.query(sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
       VALUES ($1, $2, now(), $3, now(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (cause) {
    const at = Number((cause as { position?: string }).position ?? Number.NaN);
    const line = Number.isNaN(at) ? "" : ` at line ${sql.slice(0, at).split("\n").length}`;
    throw new Error(`Migration ${name} failed${line} and changed nothing: ${(cause as Error).message}`, { cause });
  }
}
