import type pg from "pg";
import type { Holder } from "../conversation/baton.ts";
import type { Author, Wish } from "../conversation/message.ts";
import type { Verdict } from "../handoff/handoff.ts";
import type { Past, Which } from "../replay/running.ts";
import type { Story, Told } from "../replay/story.ts";
import type { Sighting, SignalKind } from "../triggers/signal.ts";
import { mostPressing } from "./lists/shown-conversation.ts";
import { called } from "./signals.ts";
import { nameOfCustomer } from "./names.ts";

/** At most so many conversations at once, and about so many messages, however long the conversations are. */
const mostConversations = 200;
const mostMessages = 1_500;
/** Of a longer conversation its newest messages are read. */
const longest = 1_000;

const which = `($1::timestamptz IS NULL OR conversation.opened_at >= $1) AND ($2::timestamptz IS NULL OR conversation.opened_at < $2)
  AND ($3::uuid[] IS NULL OR conversation.line_id = ANY($3))`;

/** Each conversation with its short lists; a person called without a trigger shows as a handoff whose evidence is the AI's own. */
const heads = `
SELECT conversation.id, conversation.number, ${nameOfCustomer} AS customer, conversation.last_seq,
  line.id AS line_id, line.channel, line.team_id, line.settle_ms, baton.holder, baton.epoch,
  (SELECT jsonb_agg(jsonb_build_object('at', at, 'to', CASE kind WHEN 'baton.passed' THEN data->>'to' ELSE 'ai' END,
     'reopened', kind = 'conversation.reopened') ORDER BY event.id)
   FROM event WHERE conversation_id = conversation.id AND kind IN ('baton.passed', 'conversation.reopened')) AS moves,
  (SELECT jsonb_agg(jsonb_build_object('id', handoff.id, 'at', requested_at, 'mode', mode, 'verdict', verdict,
     'team', jsonb_build_object('id', team.id, 'name', team.name), 'signals', (
       SELECT jsonb_agg(jsonb_build_object('kind', kind, 'evidence', evidence, 'message', message_id, 'detector', detector) ORDER BY ${mostPressing})
       FROM signal WHERE handoff_id = handoff.id AND ${called})) ORDER BY requested_at)
   FROM handoff JOIN team ON team.id = handoff.team_id WHERE handoff.conversation_id = conversation.id) AS handoffs,
  (SELECT jsonb_agg(DISTINCT jsonb_build_object('kind', kind, 'score', score, 'evidence', evidence, 'message', message_id,
     'detector', detector, 'version', version))
   FROM signal WHERE conversation_id = conversation.id AND detector = ANY($6)) AS kept,
  (SELECT jsonb_agg(jsonb_build_object('at', at, 'everywhere', line_id IS NULL, 'state', state, 'words', words) ORDER BY at)
   FROM consent WHERE identity_id = conversation.identity_id AND (line_id IS NULL OR line_id = conversation.line_id)
     AND cause <> 'unreachable') AS consents,
  EXISTS (SELECT 1 FROM miss WHERE conversation_id = conversation.id) AS missed
FROM conversation
JOIN line ON line.id = conversation.line_id
JOIN identity ON identity.id = conversation.identity_id
JOIN customer ON customer.id = identity.customer_id
JOIN baton ON baton.conversation_id = conversation.id
WHERE ${which} AND conversation.id < $4
ORDER BY conversation.id DESC LIMIT $5`;

const bodies = `
SELECT conversation_id, id, seq, author, text, at, hold, by_machine, wish, agent_id
FROM message JOIN unnest($1::uuid[], $2::int[]) AS asked(conversation, after) ON conversation_id = asked.conversation
WHERE seq > asked.after AND kind = 'message' AND author <> 'system'
ORDER BY conversation_id, seq`;

/** The detectors whose sightings the words alone do not give again: what the knowledge lacked, what a model said. */
const notInTheWords = ["best-passage", "opinion"];

/** As a date, because ISO 8601 knows a year 0 and Postgres does not. */
const timeOf = (time: string | undefined): Date | null => (time === undefined ? null : new Date(time));

type Head = {
  id: string;
  number: number;
  customer: string | null;
  last_seq: number;
  line_id: string;
  channel: string;
  team_id: string | null;
  settle_ms: number;
  holder: Holder["who"];
  epoch: number;
  moves: { at: string; to: Holder["who"]; reopened: boolean }[] | null;
  handoffs:
    | {
        id: string;
        at: string;
        mode: "pass" | "invite";
        verdict: Verdict | null;
        team: { id: string; name: string };
        signals: { kind: SignalKind; evidence: string; message: string; detector: string }[] | null;
      }[]
    | null;
  kept: Sighting[] | null;
  consents: { at: string; everywhere: boolean; state: "in" | "out" | "paused"; words: string | null }[] | null;
  missed: boolean;
};

type Body = {
  conversation_id: string;
  id: string;
  seq: number;
  author: "customer" | "ai" | "agent";
  text: string;
  at: Date;
  hold: string | null;
  by_machine: boolean;
  wish: Wish | null;
  agent_id: string | null;
};

/** The conversations that are kept, for a replay. It only reads. `isTerse`: whether people write briefly on a channel. */
export function createPast(pool: pg.Pool, isTerse: (channel: string) => boolean): Past {
  return {
    async count({ since, until, lines, most }) {
      const { rows } = await pool.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM (SELECT 1 FROM conversation WHERE ${which} LIMIT $4) counted`,
        [timeOf(since), timeOf(until), lines ?? null, most],
      );
      return rows[0]?.n ?? 0;
    },

    async *read(asked) {
      let before = "ffffffff-ffff-ffff-ffff-ffffffffffff";
      for (let left = asked.most; left > 0;) {
        const page = await readHeads(pool, asked, before, Math.min(left, mostConversations));
        const last = page.at(-1);
        if (last === undefined) return;
        const said = await readBodies(pool, page);
        yield page.map((head) => storyOf(head, said.get(head.id) ?? [], isTerse(head.channel)));
        before = last.id;
        left -= page.length;
      }
    },
  };
}

/** As many as their messages allow, and at least one. */
async function readHeads(pool: pg.Pool, asked: Which, before: string, limit: number): Promise<readonly Head[]> {
  const { rows } = await pool.query<Head>({
    name: "replayed conversations",
    text: heads,
    values: [timeOf(asked.since), timeOf(asked.until), asked.lines ?? null, before, limit, notInTheWords],
  });
  let messages = 0;
  const tooMany = rows.findIndex(({ last_seq }) => (messages += Math.min(last_seq, longest)) > mostMessages);
  return tooMany === -1 ? rows : rows.slice(0, Math.max(1, tooMany));
}

async function readBodies(pool: pg.Pool, page: readonly Head[]): Promise<ReadonlyMap<string, readonly Body[]>> {
  const { rows } = await pool.query<Body>({
    name: "replayed messages",
    text: bodies,
    values: [page.map(({ id }) => id), page.map(({ last_seq }) => last_seq - longest)],
  });
  const said = new Map<string, Body[]>(page.map(({ id }) => [id, []]));
  for (const row of rows) said.get(row.conversation_id)?.push(row);
  return said;
}

function storyOf(head: Head, said: readonly Body[], terse: boolean): Story {
  const moves = (head.moves ?? []).map(({ at, to }) => ({ at: new Date(at), to }));
  return {
    id: head.id,
    number: head.number,
    customer: head.customer,
    line: { id: head.line_id, channel: head.channel, team: head.team_id },
    settleMs: head.settle_ms,
    terse,
    began: beganWith(head),
    messages: said.map(toldOf),
    moves,
    handoffs: (head.handoffs ?? []).map(({ at, signals, ...handoff }) => ({
      ...handoff,
      at: new Date(at),
      byTrigger: (signals ?? []).some(({ detector }) => detector !== "answer"),
      signal: signals?.[0] ?? null,
    })),
    kept: head.kept ?? [],
    consents: (head.consents ?? []).map(({ at, ...consent }) => ({ ...consent, at: new Date(at) })),
    missed: head.missed,
  };
}

/** Mail that was there before its line was ours is kept as resolved, and history comes with nobody's baton. */
function beganWith({ moves, epoch, holder }: Head): Holder["who"] {
  if (epoch === 1) return holder;
  return moves?.[0]?.reopened === true ? "nobody" : "ai";
}

const toldOf = (row: Body): Told => ({
  id: row.id,
  seq: row.seq,
  author: authorOf(row),
  kind: "message",
  text: row.text,
  subject: null,
  sources: [],
  details: [],
  files: [],
  wish: row.wish,
  sender: null,
  at: row.at,
  hold: row.hold,
  byMachine: row.by_machine,
});

function authorOf({ author, agent_id }: Body): Author {
  switch (author) {
    case "customer":
      return { kind: "customer", name: null };
    case "ai":
      return { kind: "ai" };
    case "agent":
      return { kind: "agent", id: agent_id ?? "", name: "an agent" };
  }
}
