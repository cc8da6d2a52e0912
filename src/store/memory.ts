import { v7 as uuid } from "uuid";
import { dayOf, type Memory } from "../conversation/memory.ts";
import { untilIn } from "../handoff/until.ts";
import type { Left, NewPromise } from "../pass.ts";
import type { Actor } from "../say.ts";
import { record } from "./append.ts";
import type { LockedBaton } from "./batons.ts";
import type { Connection } from "./database.ts";

/** What people left behind in a conversation, as columns that `memoryOf` reads; in SQL, joined to `conversation`. */
export const remembered = `
LEFT JOIN LATERAL (
  SELECT hand_back.seq, hand_back.outcome, reserved, team_id, team.hours->>'timeZone' AS zone
  FROM hand_back LEFT JOIN team ON team.id = team_id
  WHERE conversation_id = conversation.id ORDER BY seq DESC LIMIT 1
) behind ON true
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_object('text', text, 'until', until) ORDER BY at, id) AS promises
  FROM promise WHERE conversation_id = conversation.id AND outcome IS NULL
) open ON true`;
export const memoryColumns = `behind.seq AS behind_seq, behind.outcome AS behind_outcome, behind.reserved AS behind_reserved,
  behind.team_id AS behind_team, behind.zone AS behind_zone, open.promises AS open_promises`;

export type Remembered = {
  behind_seq: number | null;
  behind_outcome: string | null;
  behind_reserved: string[] | null;
  behind_team: string | null;
  behind_zone: string | null;
  open_promises: { text: string; until: string | null }[] | null;
};

/** Undefined where people never had the conversation and promised nothing in it. */
export function memoryOf(row: Remembered): Memory | undefined {
  if (row.behind_seq === null && row.open_promises === null) return undefined;
  return {
    since: row.behind_seq ?? 0,
    outcome: row.behind_outcome,
    reserved: row.behind_reserved ?? [],
    team: row.behind_team,
    promises: (row.open_promises ?? []).map(({ text, until }) => ({
      text,
      until: until === null ? null : new Date(until),
    })),
    timeZone: row.behind_zone ?? "UTC",
  };
}

/**
 * Keeps what an agent leaves behind who lets go of a conversation, at a place in it. Topics that were reserved before
 * stay so until somebody names others.
 */
export async function keepHandBack(
  connection: Connection,
  { conversationId, handoffId, teamId }: LockedBaton,
  actor: Actor,
  { seq, left: { outcome, reserved } }: { readonly seq: number; readonly left: Left },
  at: Date,
): Promise<void> {
  const { rows } = await connection.query<{ reserved: string[] }>(
    `INSERT INTO hand_back (conversation_id, seq, handoff_id, team_id, outcome, reserved, at)
     SELECT $1, $2, $3::uuid, COALESCE($4, (SELECT team_id FROM handoff WHERE id = $3), before.team_id), $5, COALESCE($6, before.reserved, '{}'), $7
     FROM (VALUES (1)) one LEFT JOIN LATERAL (
       SELECT team_id, reserved FROM hand_back WHERE conversation_id = $1 ORDER BY seq DESC LIMIT 1
     ) before ON true
     RETURNING reserved`,
    [conversationId, seq, handoffId, teamId, outcome ?? null, reserved ?? null, at],
  );
  const kept = rows[0]?.reserved ?? [];
  await connection.query("UPDATE handoff SET reserved = $2 WHERE id = $1", [handoffId, kept]);
  const data = { handoff: handoffId, reserved: kept.length };
  await record(connection, conversationId, "handback", actor, data, at);
}

/** Keeps what an agent has promised; by when, its own words may say. */
export async function keepPromises(
  connection: Connection,
  { conversationId, handoffId }: Pick<LockedBaton, "conversationId" | "handoffId">,
  actor: Actor,
  { promises = [] }: Left,
  at: Date,
): Promise<void> {
  for (const { text, until } of promises) {
    const id = uuid();
    await connection.query(
      "INSERT INTO promise (id, conversation_id, handoff_id, text, until, actor, at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
      [id, conversationId, handoffId, text, until ?? untilIn(text, at) ?? null, JSON.stringify(actor), at],
    );
    await record(connection, conversationId, "promise.made", actor, { promise: id }, at);
  }
}

/** "Refund agreed. Promised: 40 euros back by Friday, 27 November. Kept by people: returns." Empty where nothing was left. */
export function leftInWords({ outcome, note, promises = [], reserved = [] }: Left): string {
  // "A new one by Friday" says it itself.
  const whole = ({ text, until }: NewPromise): string =>
    until === undefined || untilIn(text, until) !== undefined ? text : `${text} by ${dayOf(until, "UTC")}`;
  const parts = [
    outcome,
    note,
    promises.length > 0 && `Promised: ${promises.map(whole).join("; ")}`,
    reserved.length > 0 && `Kept by people: ${reserved.join(", ")}`,
  ];
  return parts
    .filter((part) => typeof part === "string" && part !== "")
    .map((part) => (/[.!?…]$/.test(`${part}`) ? part : `${part}.`))
    .join(" ");
}
