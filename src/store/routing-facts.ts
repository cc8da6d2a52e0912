import type pg from "pg";
import { Topic } from "../handoff/topic.ts";
import { gravity } from "../triggers/fire.ts";
import { SignalKind } from "../triggers/signal.ts";

/** What a route would look at in a conversation as it stands: its newest handoff says what it is about. */
export async function readRoutingFacts(pool: pg.Pool, conversationId: string) {
  const { rows } = await pool.query<{
    kinds: string[];
    topic: string | null;
    language: string | null;
    line: string;
    channel: string;
    lineTeam: string | null;
    attributes: Readonly<Record<string, string>>;
  }>(
    `SELECT line.id AS line, line.channel, line.team_id AS "lineTeam", customer.attributes, handoff.topic, handoff.language,
       ARRAY(SELECT kind FROM signal WHERE signal.conversation_id = conversation.id AND NOT shadow
         AND (handoff.id IS NULL OR signal.handoff_id = handoff.id)
         GROUP BY kind ORDER BY array_position($2::text[], kind)) AS kinds
     FROM conversation JOIN line ON line.id = conversation.line_id JOIN identity ON identity.id = conversation.identity_id
     JOIN customer ON customer.id = identity.customer_id
     LEFT JOIN LATERAL (
       SELECT id, topic, language FROM handoff WHERE handoff.conversation_id = conversation.id
       ORDER BY requested_at DESC LIMIT 1
     ) handoff ON true
     WHERE conversation.id = $1`,
    [conversationId, gravity],
  );
  const [row] = rows;
  if (row === undefined) return undefined;
  const { kinds, lineTeam, topic, language, line, channel, attributes } = row;
  return {
    kinds: kinds.map((kind) => SignalKind.parse(kind)),
    lineTeam,
    about: { topic: Topic.parse(topic ?? "other"), language, line, channel, attributes },
  };
}
