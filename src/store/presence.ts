import type pg from "pg";
import type { RecordedActor } from "./append.ts";
import { transaction } from "./database.ts";

/** A screen says every 15 s that it is open; who has said nothing for so long is not there. */
const presentSeconds = 60;
/** Whose last screen closes may only be loading it anew, or have another open at another process, which says so by then. */
const absentAfterSeconds = 20;

/** In SQL, of a row of `presence` (or of none): a screen of theirs is open at $now. */
export const isSeen = (now: string): string =>
  `(presence.seen_at > ${now}::timestamptz - make_interval(secs => ${presentSeconds}))`;

/** In SQL, of a row of `presence` (or of none): the agent is there at $now. */
export const isPresent = (now: string): string => `(presence.state = 'available' AND ${isSeen(now)})`;

export type State = "available" | "away";

/** Who is there: by their open screens, and by their own word. */
export function createPresence({ pool, announce }: { readonly pool: pg.Pool; readonly announce: () => void }) {
  return {
    /** A screen of theirs is open. */
    async seen(agentId: string, at: Date): Promise<void> {
      await pool.query({
        name: "presence seen",
        text: `INSERT INTO presence (agent_id, seen_at) VALUES ($1, $2)
          ON CONFLICT (agent_id) DO UPDATE SET seen_at = GREATEST(presence.seen_at, excluded.seen_at)`,
        values: [agentId, at],
      });
    },

    /** The last screen of theirs that this process had is closed. They are absent soon, unless another one is open. */
    async left(agentId: string, at: Date): Promise<void> {
      const soon = new Date(at.getTime() - (presentSeconds - absentAfterSeconds) * 1000);
      await pool.query("UPDATE presence SET seen_at = LEAST(seen_at, $2) WHERE agent_id = $1", [agentId, soon]);
    },

    /** Their own word; whoever says that they are here or away is recorded, the same again is not. */
    async say(agentId: string, state: State, by: RecordedActor, at: Date): Promise<void> {
      await transaction(pool, async (connection) => {
        await connection.query("INSERT INTO presence (agent_id) VALUES ($1) ON CONFLICT DO NOTHING", [agentId]);
        const { rowCount } = await connection.query(
          "UPDATE presence SET state = $2 WHERE agent_id = $1 AND state <> $2",
          [agentId, state],
        );
        if (rowCount === 1)
          await connection.query("INSERT INTO event (kind, actor, data, at) VALUES ($1, $2, $3, $4)", [
            `agent.${state}`,
            JSON.stringify(by),
            JSON.stringify({ agent: agentId }),
            at,
          ]);
      });
      announce();
    },

    async of(agentId: string, now: Date): Promise<Shown> {
      const { rows } = await pool.query<Shown>({
        name: "presence of one",
        text: `SELECT state, seen_at AS "seenAt", COALESCE(${isSeen("$2")}, false) AS present FROM presence WHERE agent_id = $1`,
        values: [agentId, now],
      });
      return rows[0] ?? { state: "available", seenAt: null, present: false };
    },
  };
}

type Shown = { readonly state: State; readonly seenAt: Date | null; readonly present: boolean };
