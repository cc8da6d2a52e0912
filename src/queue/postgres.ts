import {
  createPostgresBackend,
  isPgPool,
  type PostgresConnectionOptions,
  type PostgresQueueBackend,
  runMigrations,
} from "bullmq";
import { Client, Pool } from "pg";
import type { Connection } from "./connection.ts";

/**
 * At most this many connections a process, all kinds of lanes together: two listen for new jobs (one a kind, only where
 * lanes run), four carry every claim, completion and addition, each of which is one short statement. A process that
 * only adds opens one or two. Ten were not faster.
 */
const mostConnections = 6;

/**
 * BullMQ cannot set the path on a pool that it did not make. The time limit keeps one stuck statement from holding a
 * quarter of the pool. A step of a job need not be on disk before the next one: what a crash of the server takes back is
 * a hint, and may be lost or come twice. Each of these commits notifies, and those that notify wait for one another.
 */
const session = "SET search_path TO bullmq; SET statement_timeout TO '10s'; SET synchronous_commit TO off";

/**
 * The lanes in PostgreSQL, in the schema `bullmq` of the same database.
 * @throws when the database cannot be reached or its queue belongs to a newer major version of BullMQ
 */
export async function onPostgres(
  databaseUrl: string,
  failed: (error: Error) => void,
): Promise<Connection<PostgresQueueBackend, PostgresConnectionOptions>> {
  await migrate(databaseUrl, failed);
  const pool = new Pool({
    connectionString: databaseUrl,
    max: mostConnections,
    idleTimeoutMillis: 60_000,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    // oxlint-disable-next-line typescript/no-misused-promises -- pg-pool waits for it, which its types do not say
    onConnect: (client) => client.query(session),
  });
  pool.on("error", failed);
  // The pool listens to idle connections only, and BullMQ to none that it holds for a transaction: one that breaks
  // between two statements (a restart of Postgres) would end the process. The next statement says that it is gone.
  pool.on("connect", (client) => client.on("error", () => {}));
  if (!isPgPool(pool)) throw new TypeError("pg's Pool is no longer what BullMQ takes for one");
  return { factory: createPostgresBackend, options: pool, close: () => pool.end() };
}

/** Once, whatever number of processes start together: BullMQ takes an advisory lock and sees what another has done. */
async function migrate(databaseUrl: string, failed: (error: Error) => void): Promise<void> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  client.on("error", failed);
  await client.connect();
  try {
    await runMigrations(client);
  } finally {
    await client.end();
  }
}
