import { v7 as uuid } from "uuid";
import { partsOf } from "../conversation/parts.ts";
import { answerBy } from "../handoff/clock.ts";
import type { Invited, Passed, Passing } from "../pass.ts";
import type { Fence } from "../say.ts";
import type { Priority } from "../triggers/trigger.ts";
import type { Work } from "../wake.ts";
import { append, endThinking, record } from "./append.ts";
import { batonForUpdate, moveBaton, type LockedBaton, type Place } from "./batons.ts";
import type { Connection } from "./database.ts";
import { reachOf, type TraitsOf } from "./reach.ts";

/** The AI calls people and is silent. An invitation that is open becomes this pass: there is never a second handoff. */
export async function passToTeam(
  connection: Connection,
  traitsOf: TraitsOf,
  fence: Fence,
  passing: Passing,
  at: Date,
): Promise<Passed | undefined> {
  const baton = await batonOfAi(connection, fence);
  return baton === undefined ? undefined : callTeam(connection, traitsOf, baton, passing, at);
}

/** The same for a locked baton that no person has. */
export async function callTeam(
  connection: Connection,
  traitsOf: TraitsOf,
  baton: LockedBaton,
  passing: Passing,
  at: Date,
): Promise<Passed> {
  const { conversationId } = baton;
  const { team } = passing.route;
  const handoffId = baton.handoffId ?? (await openHandoff(connection, conversationId, "pass", passing, at));
  const place: Place = {
    holder: "team",
    teamId: team.id,
    deadline: answerBy(team, passing.priority, at),
    handoffId,
  };
  const epoch = await moveBaton(connection, baton, place, { kind: "system" }, at);
  if (baton.handoffId !== null) await raiseHandoff(connection, handoffId, "pass", passing);
  await addSignals(connection, handoffId, conversationId, passing);
  await tell(connection, conversationId, passing.told, at);
  const work = await promise(connection, traitsOf, conversationId, passing.line, epoch, at);
  if (passing.asksFor !== undefined)
    await connection.query("UPDATE handoff SET asked_for = $2 WHERE id = $1", [handoffId, passing.asksFor]);
  // A pass is no answer: what the customer asked stays open until a person answers it or gives the baton back.
  await endThinking(connection, conversationId);
  await recordCall(connection, baton, handoffId, "pass", passing, at);
  return { handoffId, work };
}

/**
 * The AI calls people and keeps the baton, under the same epoch. While an invitation is open another one adds to it what
 * it saw; the same again changes nothing.
 */
export async function inviteTeam(
  connection: Connection,
  fence: Fence,
  passing: Passing,
  at: Date,
): Promise<Invited | undefined> {
  const baton = await batonOfAi(connection, fence);
  if (baton === undefined) return undefined;
  const { conversationId, lastSeq } = fence;
  const handoffId = baton.handoffId ?? (await openHandoff(connection, conversationId, "invite", passing, at));
  const added = await addSignals(connection, handoffId, conversationId, passing);
  if (baton.handoffId !== null) {
    if (added === 0) return { handoffId, lastSeq };
    await raiseHandoff(connection, handoffId, "invite", passing);
  }
  await recordCall(connection, baton, handoffId, "invite", passing, at);
  if (baton.handoffId !== null) return { handoffId, lastSeq };
  await connection.query("UPDATE baton SET handoff_id = $2, waiting_since = $3 WHERE conversation_id = $1", [
    conversationId,
    handoffId,
    at,
  ]);
  const seq = await tell(connection, conversationId, passing.told, at);
  // Who spoke meanwhile has not been read: the line in the thread must not hide it from whoever thinks.
  return { handoffId, lastSeq: seq === lastSeq + 1 ? seq : lastSeq };
}

/** Something that happened, as a quiet line in the thread; its place. */
export async function tell(connection: Connection, conversationId: string, text: string, at: Date): Promise<number> {
  return (await append(connection, conversationId, { author: "system", kind: "event", text }, at)).seq;
}

async function batonOfAi(connection: Connection, fence: Fence): Promise<LockedBaton | undefined> {
  const baton = await batonForUpdate(connection, fence.conversationId);
  return baton?.holder === "ai" && baton.epoch === fence.epoch ? baton : undefined;
}

type Mode = "pass" | "invite";

async function openHandoff(
  connection: Connection,
  conversationId: string,
  mode: Mode,
  { priority, brief, route, messagesToHandoff }: Passing,
  at: Date,
): Promise<string> {
  const id = uuid();
  await connection.query(
    `INSERT INTO handoff (id, conversation_id, mode, priority, brief, team_id, route_reason, requested_at, messages_to_handoff,
       topic, language, skills, completeness, ai_since, first_signal_at)
     SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, (SELECT since FROM baton WHERE conversation_id = $2),
       COALESCE(min(at), $8) FROM signal
     WHERE conversation_id = $2 AND handoff_id IS NULL AND NOT shadow AND at <= $8`,
    [
      id,
      conversationId,
      mode,
      priority,
      JSON.stringify(brief),
      route.team.id,
      route.reason,
      at,
      messagesToHandoff,
      brief.topic,
      route.language,
      route.skills,
      brief.completeness,
    ],
  );
  return id;
}

const rising: readonly Priority[] = ["low", "normal", "high", "urgent"];

/** Brings an open invitation up to date: its brief, the higher priority, and with a pass the mode and the route. */
async function raiseHandoff(
  connection: Connection,
  handoffId: string,
  mode: Mode,
  { priority, brief, route }: Passing,
): Promise<void> {
  await connection.query(
    `UPDATE handoff SET brief = $2, topic = $5, priority = ($3::text[])[GREATEST(array_position($3, priority), array_position($3, $4))]
     WHERE id = $1`,
    [handoffId, JSON.stringify(brief), rising, priority, brief.topic],
  );
  if (mode === "pass")
    await connection.query(
      "UPDATE handoff SET mode = $2, team_id = $3, route_reason = $4, skills = $5, language = $6 WHERE id = $1",
      [handoffId, mode, route.team.id, route.reason, route.skills, route.language],
    );
}

/** Makes what called part of the handoff; how many were not before. */
async function addSignals(
  connection: Connection,
  handoffId: string,
  conversationId: string,
  { signals }: Pick<Passing, "signals">,
): Promise<number> {
  const { rowCount } = await connection.query(
    `UPDATE signal SET handoff_id = $1 FROM jsonb_to_recordset($3) AS fired(message uuid, kind text, detector text)
     WHERE signal.conversation_id = $2 AND signal.message_id = fired.message AND signal.kind = fired.kind
       AND signal.detector = fired.detector AND NOT signal.shadow AND signal.handoff_id IS DISTINCT FROM $1`,
    [handoffId, conversationId, JSON.stringify(signals)],
  );
  return rowCount ?? 0;
}

/** `handoff.requested` once for each handoff, and `handoff.raised` for whatever makes it more than it was. */
async function recordCall(
  connection: Connection,
  baton: LockedBaton,
  handoff: string,
  mode: Mode,
  { priority, route, signals }: Passing,
  at: Date,
): Promise<void> {
  const kind = baton.handoffId === null ? "handoff.requested" : "handoff.raised";
  const kinds = signals.map((signal) => signal.kind).join(" ");
  const data = { handoff, mode, team: route.team.id, priority, kinds };
  await record(connection, baton.conversationId, kind, { kind: "system" }, data, at);
}

/** The one line that the customer hears of the pass, if any; what will send it. */
export async function promise(
  connection: Connection,
  traitsOf: TraitsOf,
  conversationId: string,
  text: string | undefined,
  epoch: number,
  at: Date,
): Promise<Work | undefined> {
  if (text === undefined) return undefined;
  const { channel } = await reachOf(connection, conversationId);
  const parts = partsOf(text, [], traitsOf(channel));
  const said = await append(connection, conversationId, { author: "system", kind: "message", text, epoch, parts }, at);
  return said.work;
}
