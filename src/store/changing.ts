import pg from "pg";
import type { RecordedActor } from "./append.ts";
import { transaction, type Connection } from "./database.ts";

/** Who changes what operators decide. */
export type By = Extract<RecordedActor, { readonly id: string }>;

/** Why a change is not made. */
export type Objection =
  | { readonly outcome: "unknown" }
  /** Another one in use has this name or address. */
  | { readonly outcome: "taken"; readonly path: string }
  | { readonly outcome: "wrong"; readonly path: string; readonly problem: string };

/** That there is no such thing. */
export const unknown: Objection = { outcome: "unknown" };

export const wrong = (path: string, problem: string): Objection => ({ outcome: "wrong", path, problem });

/** Writes one line about something that belongs to no conversation into the recorder; ids and states only. */
export async function recordChange(
  connection: Connection,
  kind: string,
  by: RecordedActor,
  data: Readonly<Record<string, string>>,
  at: Date,
): Promise<void> {
  await connection.query("INSERT INTO event (kind, actor, data, at) VALUES ($1, $2, $3, $4)", [
    kind,
    JSON.stringify(by),
    JSON.stringify(data),
    at,
  ]);
}

/** Which of these ids is none of an agent, or of a team, in use. */
export async function strangerAmong(
  connection: Connection,
  table: "agent" | "team",
  ids: readonly string[],
): Promise<string | undefined> {
  const inUse = table === "agent" ? "retired_at IS NULL AND NOT is_key" : "retired_at IS NULL";
  const { rows } = await connection.query<{ id: string }>(
    `SELECT asked AS id FROM unnest($1::text[]) AS asked
     WHERE NOT EXISTS (SELECT 1 FROM ${table} WHERE id::text = asked AND ${inUse}) LIMIT 1`,
    [ids],
  );
  return rows[0]?.id;
}

/** Any number that no other lock of ours has. */
const settingsLock = 4_711_002;

/**
 * Runs a change of what operators decide in one transaction, after every other one that has begun, whatever it is about:
 * of two who each make another team the queue that always exists, take teams out of use that stand in for each other, or
 * call for a team that is just being taken out of use, the second sees what the first has done. Its lock comes before
 * all others, so that nobody waits in a circle.
 */
export const oneAtATime = <T>(pool: pg.Pool, work: (connection: Connection) => Promise<T>): Promise<T> =>
  transaction(pool, async (connection) => {
    await connection.query("SELECT pg_advisory_xact_lock($1)", [settingsLock]);
    return await work(connection);
  });

/** Ends the use of something, and lets everybody know. */
export async function endWhole(
  pool: pg.Pool,
  announce: () => void,
  work: (connection: Connection) => Promise<Objection | undefined>,
): Promise<{ readonly outcome: "done" } | Objection> {
  const objection = await oneAtATime(pool, work);
  if (objection !== undefined) return objection;
  announce();
  return { outcome: "done" };
}

/**
 * Makes a change whole or not at all. `work` says what stands against it before it writes anything.
 *
 * @param unique a unique index, and the part of the change whose value another one has when it objects
 */
export async function changeWhole(
  pool: pg.Pool,
  unique: { readonly index: string; readonly path: string },
  work: (connection: Connection) => Promise<Objection | undefined>,
): Promise<Objection | undefined> {
  try {
    return await oneAtATime(pool, work);
  } catch (cause) {
    if (cause instanceof pg.DatabaseError && cause.constraint === unique.index)
      return { outcome: "taken", path: unique.path };
    throw cause;
  }
}
