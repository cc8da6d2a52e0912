import type pg from "pg";
import type { Conversation } from "../conversation/conversation.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { triggerOf, triggersInUse, type TriggerRow } from "./triggers.ts";

/** How much the AI has said, or was asked for a second opinion, lately; its costs are bounded by it (I11). */
type Spent = { readonly inConversationLastHour: number; readonly toCustomerLastDay: number };

/** What a judgement rests on beside the conversation. */
type Grounds = {
  /** The operators' rules in use. */
  readonly triggers: readonly Trigger[];
  readonly spent: Spent;
  /** When people last gave this conversation back to the AI, for each trigger that had called them. */
  readonly returns: ReadonlyMap<string, Date>;
  /** The operator's own wording of "an AI writes", if there is one. */
  readonly disclosure: string | null;
};

/** Of what the AI did in one conversation since then. */
const spent = (conversation: string, since: string): string => `(
  SELECT count(*)::int FROM message WHERE conversation_id = ${conversation} AND author = 'ai' AND at > ${since}
) + (
  SELECT count(*)::int FROM event WHERE kind = 'opinion.given' AND conversation_id = ${conversation} AND at > ${since}
)`;

/** By key: joined, a plan that was made for a young database would walk all conversations of a grown one. */
const theirs = `unnest(ARRAY(
  SELECT id FROM conversation WHERE identity_id = ANY(ARRAY(SELECT id FROM identity WHERE customer_id = $2))
))`;

const returns = `
  SELECT signal.trigger, max(returned_at) AS at FROM handoff JOIN signal ON signal.handoff_id = handoff.id
  WHERE handoff.conversation_id = $1 AND returned_at IS NOT NULL GROUP BY signal.trigger`;

/** One statement for every turn: an operator's change works at once, and nothing of it is ever remembered wrongly. */
const grounds = `
SELECT ${spent("$1", "$3::timestamptz - interval '1 hour'")} AS "inConversationLastHour",
  (SELECT COALESCE(sum(${spent("theirs.id", "$3::timestamptz - interval '1 day'")}), 0)::int FROM ${theirs} theirs(id)) AS "toCustomerLastDay",
  (SELECT COALESCE(json_agg(one), '[]') FROM (${triggersInUse}) one) AS triggers,
  (SELECT COALESCE(json_agg(one), '[]') FROM (${returns}) one) AS returns,
  (SELECT value FROM setting WHERE key = 'disclosure') AS disclosure`;

type Row = Spent & {
  readonly triggers: readonly TriggerRow[];
  readonly returns: readonly { readonly trigger: string; readonly at: string }[];
  readonly disclosure: unknown;
};

/** Reads them as they are now. */
export async function readGrounds(
  pool: pg.Pool,
  { id, customer }: Pick<Conversation, "id" | "customer">,
  now: Date,
): Promise<Grounds> {
  const { rows } = await pool.query<Row>({ name: "grounds", text: grounds, values: [id, customer.id, now] });
  const [row] = rows;
  if (row === undefined) throw new Error("a statement that always has one row had none");
  const { inConversationLastHour, toCustomerLastDay, disclosure } = row;
  return {
    triggers: row.triggers.map(triggerOf),
    spent: { inConversationLastHour, toCustomerLastDay },
    returns: new Map(row.returns.map(({ trigger, at }) => [trigger, new Date(at)])),
    disclosure: typeof disclosure === "string" ? disclosure : null,
  };
}
