import pg from "pg";
import type { Database } from "./database.ts";

/** Something that happened, by ids alone. */
export type Recorded = { readonly kind: string; readonly conversation: string | undefined; readonly at: Date };

/** `cursor` is opaque to whoever follows: give it back to go on from there. */
export type Follower = (cursor: string, events: readonly Recorded[]) => void;

export type Recorder = {
  /** Tells every process that something was recorded. Call it after the commit; many calls become one notice. */
  announce(): void;
  /**
   * Gives everything recorded after `cursor` (or from now on), then whatever comes, without a gap and without a repeat.
   * Resolves to the way to stop.
   */
  follow(cursor: string | undefined, follower: Follower): Promise<() => void>;
  close(): Promise<void>;
};

const channel = "baton_events";

/** What it tells of is on disk. The notice need not be, and while it is written nobody else's can leave. */
const notify = `SELECT set_config('synchronous_commit', 'off', true), pg_notify('${channel}', '')`;

/** Many commits are one notice: at a thousand messages a second each notice would cost more than its message. */
const noticeMs = 25;

/** More than this at once is told as one `everything.changed`: a screen that was away for a day asks anew. */
const most = 2_000;

/**
 * What was committed since a snapshot. Ids are given when a row is written and seen when it commits, so "ids greater
 * than the last" would miss whatever committed late; comparing with the snapshot of the last look misses nothing.
 */
const since = `
WITH look AS (SELECT pg_current_snapshot() AS snapshot)
SELECT look.snapshot::text AS cursor, event.kind, event.conversation_id AS conversation, event.at
FROM look LEFT JOIN LATERAL (
  SELECT id, kind, conversation_id, at FROM event
  WHERE tx >= (pg_snapshot_xmin($1::pg_snapshot)::text)::bigint
    AND NOT pg_visible_in_snapshot(tx::text::xid8, $1::pg_snapshot)
    AND ($2::pg_snapshot IS NULL OR pg_visible_in_snapshot(tx::text::xid8, $2::pg_snapshot))
  ORDER BY id LIMIT ${most + 1}
) event ON true`;

type Row = { cursor: string; kind: string | null; conversation: string | null; at: Date | null };

/** Opens the tail of the recorder: one listening connection for the whole process, however many follow. */
export async function openRecorder(
  database: Pick<Database, "pool">,
  listener: () => pg.Client,
  onError: (error: unknown) => void,
): Promise<Recorder> {
  const { pool } = database;
  const followers = new Set<Follower>();
  let cursor = await snapshot(pool);
  let reading: Promise<void> = Promise.resolve();
  let again = false;
  let closed = false;
  let notice: NodeJS.Timeout | undefined;

  /** One reads at a time. Who fails hears of it alone: the next one reads all the same. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = reading.then(work);
    reading = done.catch(() => {});
    return done;
  };

  const catchUp = async (): Promise<void> => {
    const batch = await read(pool, cursor);
    cursor = batch.cursor;
    if (batch.events.length > 0) for (const follower of followers) follower(batch.cursor, batch.events);
  };

  const look = (): void => {
    // Nobody follows: nothing is read, and the first who comes begins at that moment.
    if (again || followers.size === 0) return;
    again = true;
    inTurn(async () => {
      again = false;
      await catchUp();
    }).catch(onError);
  };

  const listening = keepListening(listener, look, onError);
  // Notices can be lost with a connection; a look now and then makes that a delay and not a silence.
  const safety = setInterval(look, 2_000);

  return {
    announce() {
      notice ??= setTimeout(() => {
        notice = undefined;
        if (!closed) pool.query(notify).catch(onError);
      }, noticeMs);
    },
    async follow(after, follower) {
      // Everything up to the shared cursor is replayed from the database; from there on the follower is one of many.
      let stopped = false;
      await inTurn(async () => {
        if (followers.size === 0) cursor = await snapshot(pool);
        else await catchUp();
        const missed = after === undefined ? undefined : await readFrom(pool, after, cursor);
        // Without news it still learns where we are: whoever leaves before the first event can resume as well.
        follower(cursor, missed?.events ?? []);
        if (!stopped) followers.add(follower);
      });
      return () => {
        stopped = true;
        followers.delete(follower);
      };
    },
    async close() {
      closed = true;
      clearInterval(safety);
      clearTimeout(notice);
      followers.clear();
      await reading;
      await listening.close();
    },
  };
}

async function snapshot(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<{ cursor: string }>("SELECT pg_current_snapshot()::text AS cursor");
  return rows[0]?.cursor ?? "1:1:";
}

async function read(pool: pg.Pool, from: string, upTo?: string): Promise<{ cursor: string; events: Recorded[] }> {
  const { rows } = await pool.query<Row>({ name: "since", text: since, values: [from, upTo ?? null] });
  const events = rows.flatMap((row) =>
    row.kind === null || row.at === null
      ? []
      : [{ kind: row.kind, conversation: row.conversation ?? undefined, at: row.at }],
  );
  const cursor = rows[0]?.cursor ?? from;
  const last = events.at(-1);
  if (events.length > most && last !== undefined)
    return { cursor, events: [{ kind: "everything.changed", conversation: undefined, at: last.at }] };
  return { cursor, events };
}

/** What came after a cursor that a client gave back; undefined for what Postgres cannot read as one. */
async function readFrom(pool: pg.Pool, from: string, upTo: string): Promise<{ events: Recorded[] } | undefined> {
  if (!/^\d+:\d+:[\d,]*$/.test(from)) return undefined;
  try {
    return await read(pool, from, upTo);
  } catch (cause) {
    // SQLSTATE class 22, data exception: looks like a snapshot and is none. Anything else is an outage.
    if (cause instanceof pg.DatabaseError && cause.code?.startsWith("22") === true) return undefined;
    throw cause;
  }
}

/** One connection that listens, opened again whenever it is lost. */
function keepListening(
  open: () => pg.Client,
  onNotice: () => void,
  onError: (error: unknown) => void,
): { close(): Promise<void> } {
  let client: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  let closed = false;

  const connect = async (): Promise<void> => {
    const fresh = open();
    client = fresh;
    fresh.on("notification", onNotice);
    fresh.on("error", onError);
    fresh.on("end", connectLater);
    await fresh.connect();
    await fresh.query(`LISTEN ${channel}`);
    onNotice();
  };

  const connectNow = (): void => {
    connect().catch((error: unknown) => {
      onError(error);
      connectLater();
    });
  };

  const connectLater = (): void => {
    clearTimeout(retry);
    if (!closed) retry = setTimeout(connectNow, 500);
  };

  connectNow();
  return {
    async close() {
      closed = true;
      clearTimeout(retry);
      await client?.end();
    },
  };
}
