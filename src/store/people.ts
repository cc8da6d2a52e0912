import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { v7 as uuid } from "uuid";
import type { RecordedActor } from "./append.ts";
import { transaction, type Database } from "./database.ts";

type Role = "agent" | "lead" | "operator" | "auditor";
type Person = { readonly id: string; readonly name: string; readonly email: string; readonly role: Role };

/** A link that lies in a terminal's history must not work for long. */
const linkMinutes = 60;
/** Half a shift without a click; a sign-in costs an operator's help, so it is as long as it may safely be. */
const idleHours = 8;
/** However active somebody is, after this they show once more who they are. */
const longestHours = 12;

/**
 * Keys act under a seat: an agent's row with the key's own id, so that a baton can be held and a message written by it.
 * Its address is nobody's (RFC 2606), and `is_key` keeps it out of lists and out of sign-in.
 */
const seats = "@key.invalid";

/** Agents, teams, and the ways in. Every secret is 256 bits of chance and is kept as its SHA-256 only. */
export function createPeople({ pool, prisma }: Pick<Database, "pool" | "prisma">, now: () => Date = () => new Date()) {
  const hence = (minutes: number): Date => new Date(now().getTime() + minutes * 60_000);

  /** Makes a one-time way in for an agent; only this answer ever holds its token. */
  const createSignInLink = async (agentId: string): Promise<string> => {
    const token = newSecret();
    await pool.query("DELETE FROM sign_in_link WHERE expires_at < $1", [hence(-linkMinutes)]);
    await pool.query("INSERT INTO sign_in_link (hash, agent_id, expires_at) VALUES ($1, $2, $3)", [
      hashOf(token),
      agentId,
      hence(linkMinutes),
    ]);
    return token;
  };

  return {
    createSignInLink,

    /** The same for a colleague whom an operator lets in; undefined when there is no such person, or not any more. */
    async invite(agentId: string, by: RecordedActor): Promise<{ token: string; until: Date } | undefined> {
      const known = await pool.query(
        `INSERT INTO event (kind, actor, data, at) SELECT 'agent.invited', $2, jsonb_build_object('agent', id), $3
         FROM agent WHERE id = $1 AND NOT is_key AND retired_at IS NULL`,
        [agentId, JSON.stringify(by), now()],
      );
      return known.rowCount === 1 ? { token: await createSignInLink(agentId), until: hence(linkMinutes) } : undefined;
    },

    /** The same for whoever became operator first; undefined when there is none. */
    async operatorLink(): Promise<string | undefined> {
      const operator = await prisma.agent.findFirst({
        where: { role: "operator", isKey: false, retiredAt: null },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      });
      return operator === null ? undefined : await createSignInLink(operator.id);
    },

    /** Whether anybody has ever signed in. The first sign-in stands near the beginning of the recorder. */
    async wasEntered(): Promise<boolean> {
      const first = await pool.query("SELECT 1 FROM event WHERE kind = 'agent.signed_in' ORDER BY id LIMIT 1");
      return first.rowCount === 1;
    },

    /** Uses a link up and opens a session, both or neither; of two at the same moment one gets in. */
    async signIn(token: string): Promise<{ session: string } | undefined> {
      const session = newSecret();
      return await transaction(pool, async (connection) => {
        const used = await connection.query<{ agent_id: string }>(
          "UPDATE sign_in_link SET used_at = $2 WHERE hash = $1 AND used_at IS NULL AND expires_at > $2 RETURNING agent_id",
          [hashOf(token), now()],
        );
        const agent = used.rows[0];
        if (agent === undefined) return undefined;
        await connection.query("DELETE FROM session WHERE expires_at < $1", [now()]);
        await connection.query(
          "INSERT INTO session (hash, agent_id, created_at, seen_at, expires_at) VALUES ($1, $2, $3, $3, $4)",
          [hashOf(session), agent.agent_id, now(), hence(longestHours * 60)],
        );
        await connection.query("INSERT INTO event (kind, actor) VALUES ('agent.signed_in', $1)", [
          JSON.stringify({ kind: "agent", id: agent.agent_id }),
        ]);
        return { session };
      });
    },

    /** The agent of a session, unless it ended, is too old or lay idle for too long. `active` keeps it awake. */
    async bySession(session: string, { active }: { readonly active: boolean }) {
      const hash = hashOf(session);
      const { rows } = await pool.query<Person & { sleepy: boolean }>({
        name: "session",
        text: `SELECT agent.id, agent.name, agent.email, agent.role, session.seen_at < $4 AS sleepy
          FROM session JOIN agent ON agent.id = session.agent_id
          WHERE session.hash = $1 AND session.expires_at > $2 AND session.seen_at > $3 AND agent.retired_at IS NULL`,
        values: [hash, now(), hence(-idleHours * 60), hence(-1)],
      });
      const found = rows[0];
      if (found === undefined) return undefined;
      const { sleepy, ...person } = found;
      if (active && sleepy) await pool.query("UPDATE session SET seen_at = $2 WHERE hash = $1", [hash, now()]);
      return { kind: "agent" as const, ...person };
    },

    async byKey(key: string) {
      const hash = hashOf(key);
      const { rows } = await pool.query<Person & { hash: Buffer }>({
        name: "key",
        text: `SELECT api_key.id, api_key.name, agent.email, api_key.role, api_key.hash
          FROM api_key JOIN agent ON agent.id = api_key.id WHERE api_key.hash = $1`,
        values: [hash],
      });
      const found = rows[0];
      if (found === undefined || !timingSafeEqual(found.hash, hash)) return undefined;
      const { hash: _, ...person } = found;
      return { kind: "key" as const, ...person };
    },

    async signOut(session: string): Promise<void> {
      await pool.query("DELETE FROM session WHERE hash = $1", [hashOf(session)]);
    },

    /** Ends every session of an agent, for when their role changes or they leave. Their streams end within seconds. */
    async signOutEverywhere(agentId: string): Promise<void> {
      await pool.query("DELETE FROM session WHERE agent_id = $1", [agentId]);
    },

    /**
     * An operator's key of this value exists afterwards, under this name; a former value stops working.
     * Undefined withdraws it. What it did stays recorded under its name.
     */
    async ensureApiKey(value: string | undefined, name = "Automation"): Promise<void> {
      if (value === undefined) {
        await pool.query("DELETE FROM api_key WHERE name = $1", [name]);
        return;
      }
      await transaction(pool, async (connection) => {
        const id = uuid();
        const kept = await connection.query<{ id: string }>(
          `INSERT INTO api_key (id, name, hash, role) VALUES ($1, $2, $3, 'operator')
           ON CONFLICT (name) DO UPDATE SET hash = excluded.hash, role = excluded.role RETURNING id`,
          [id, name, hashOf(value)],
        );
        const seat = kept.rows[0]?.id ?? id;
        await connection.query(
          `INSERT INTO agent (id, name, email, role, is_key) VALUES ($1, $2, $3, 'operator', true) ON CONFLICT (id) DO NOTHING`,
          [seat, name, `${seat}${seats}`],
        );
      });
    },

    async teamsOf(agentId: string) {
      return await prisma.team.findMany({
        where: { members: { some: { agentId } } },
        select: { id: true, name: true },
        orderBy: { name: "asc" },
      });
    },
  };
}

export type People = ReturnType<typeof createPeople>;

function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

function hashOf(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}
