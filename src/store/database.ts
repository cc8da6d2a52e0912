import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "./generated/client.ts";

/** One pool for everything: Prisma for every day, plain SQL for the hot statements and for what needs row locks. */
export type Database = {
  readonly url: string;
  readonly pool: pg.Pool;
  readonly prisma: PrismaClient;
  close(): Promise<void>;
};

export type Connection = pg.PoolClient;

/**
 * Opens the pool; nothing connects before the first query. `connections` counts per process: a worker needs one for
 * each message that it is sending, because the baton is locked while the provider is called (I3).
 */
export function openDatabase(
  url: string,
  options: { readonly connections: number; readonly onError: (error: Error) => void },
): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections,
    // A lost statement must not hold a customer's conversation for ever.
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 30_000,
    connectionTimeoutMillis: 10_000,
    // A page of a million conversations looks like so much work that a server of one's own, as it comes, would compile
    // machine code for it, which takes longer than the page.
    options: "-c jit=off",
    // A new one plans every statement anew, and whoever writes after a quiet while would wait for that.
    idleTimeoutMillis: 600_000,
  });
  // Without a listener an idle connection that breaks (a restart of Postgres) would end the process.
  pool.on("error", options.onError);
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  return {
    url,
    pool,
    prisma,
    async close() {
      await prisma.$disconnect();
      // What a connection says while it ends is no news.
      pool.removeListener("error", options.onError);
      pool.on("error", () => {});
      await pool.end();
    },
  };
}

/** So often somebody else is let go first when two wait for each other. */
const mostTries = 3;

/** Runs `work` in one transaction on one connection; whatever it throws rolls everything back. */
export const transaction = <T>(pool: pg.Pool, work: (connection: Connection) => Promise<T>): Promise<T> =>
  unlessDeadlocked(() => once(pool, work));

/**
 * Runs a transaction, or a statement that is one. When Postgres ends it because two waited for each other (40P01),
 * nothing of it has happened and it runs again: what it does outside the database comes after the last lock that it
 * waits for.
 */
export async function unlessDeadlocked<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (cause) {
      const isDeadlock = cause instanceof pg.DatabaseError && cause.code === "40P01";
      if (!isDeadlock || tries === mostTries) throw cause;
    }
  }
}

async function once<T>(pool: pg.Pool, work: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await pool.connect();
  let broken: Error | undefined;
  // The pool listens to idle connections only: one that breaks while a provider is called would end the process.
  const lost = (error: Error): void => void (broken = error);
  connection.on("error", lost);
  try {
    await connection.query("BEGIN");
    const result = await work(connection);
    await connection.query("COMMIT");
    return result;
  } catch (cause) {
    // A connection that cannot even roll back is thrown away, so that nobody inherits its transaction.
    await connection.query("ROLLBACK").catch((error: Error) => (broken = error));
    throw cause;
  } finally {
    connection.off("error", lost);
    connection.release(broken);
  }
}
