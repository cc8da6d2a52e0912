import type pg from "pg";
import { v7 as uuid } from "uuid";
import type { InboundMessage } from "../conversation/message.ts";
import type { ReceivingLine, Stored, Where } from "../receive.ts";
import { aiMinutes } from "./batons.ts";

/** A message on its way into the store. */
export type Arrival = { readonly line: ReceivingLine; readonly message: InboundMessage; readonly where: Where };

/** Whether, where there are no threads, it asks for nothing but its place: then it may be stored in one go with others. */
export const isPlain = ({ message, where }: Arrival): boolean =>
  where.wish === undefined && where.claims === undefined && where.isQuiet !== true && message.attachments.length === 0;

/** One row for each message. */
const given = `given AS (
  SELECT * FROM ROWS FROM (
    jsonb_to_recordset($1::jsonb) AS (id uuid, line uuid, channel text, provider text, at timestamptz, due timestamptz, value text,
      key text, other text, name text, same text[], text text, subject text, quoted text, external text, answers text[], hold text,
      machine boolean, details jsonb, new_identity uuid, new_customer uuid, new_conversation uuid, deadline timestamptz),
    unnest($2::bytea[])
  ) AS given(id, line, channel, provider, at, due, value, key, other, name, same, text, subject, quoted, external, answers, hold,
    machine, details, new_identity, new_customer, new_conversation, deadline, raw)
)`;

const receiptOf = (found: string): string => `receipt AS (
  INSERT INTO receipt (line_id, provider_id, message_id, raw, at) SELECT line, provider, id, raw, at FROM ${found}
  ON CONFLICT DO NOTHING RETURNING message_id
)`;

/** What each message writes at its place in its conversation. */
const write = `message AS (
  INSERT INTO message (id, conversation_id, seq, author, kind, text, subject, quoted, external_id, answers, hold, by_machine, details, at)
  SELECT id, conversation_id, seq, 'customer', 'message', text, subject, quoted, external, answers,
    COALESCE(hold, (SELECT 'The line is paused, so nothing is sent.' FROM line WHERE line.id = placed.line AND state = 'paused')),
    machine, details, at FROM placed
), work AS (
  INSERT INTO outbox (kind, ref, due_at) SELECT 'converse', conversation_id, due FROM placed
), recorded AS (
  INSERT INTO event (conversation_id, kind, actor, data, at)
  SELECT conversation_id, 'message.received', '{"kind":"customer"}'::jsonb, jsonb_build_object('message', id, 'seq', seq), at FROM placed
)`;

/**
 * Of those whom we know exactly as they write now, in a conversation that is open: nearly every message. Left out is what
 * would wait for somebody else's lock: one slow conversation must not delay the others, and no two groups can wait for
 * each other.
 *
 * Locked is what the storing of one message locks (`intake-sql.ts`): the baton unless the AI has it, then the
 * conversation. Whatever is written follows from the receipt, so what was stored before changes nothing (I1). A writer
 * stands here once, so each conversation moves by one place (I2). Every step names its rows by key; merely joined, a plan
 * made for a young database would walk all conversations of a grown one.
 */
const ofKnown = `
WITH ${given}, met AS (
  SELECT given.*, identity.customer_id, open.id AS conversation_id, open.holder FROM given, LATERAL (
    SELECT id, customer_id FROM identity WHERE channel = given.channel AND key = given.key AND value = given.value
      AND name IS NOT DISTINCT FROM COALESCE(given.name, name) AND (given.other IS NULL OR other_key = given.other) LIMIT 1
  ) identity, LATERAL (
    SELECT id, (SELECT holder FROM baton WHERE conversation_id = conversation.id) AS holder FROM conversation
    WHERE line_id = given.line AND identity_id = identity.id AND thread = '' AND resolved_at IS NULL LIMIT 1
  ) open
), held AS (
  SELECT conversation_id FROM baton WHERE conversation_id = ANY(ARRAY(SELECT conversation_id FROM met)) AND holder <> 'ai'
  FOR UPDATE SKIP LOCKED
), found AS (
  SELECT met.* FROM met, LATERAL (
    SELECT FROM conversation WHERE id = met.conversation_id AND resolved_at IS NULL FOR NO KEY UPDATE SKIP LOCKED
  ) open WHERE met.holder = 'ai' OR met.conversation_id IN (SELECT conversation_id FROM held)
), ${receiptOf("found")}, placed AS (
  UPDATE conversation SET
    last_seq = last_seq + 1, last_message_at = found.at, last_customer_at = found.at, unread = unread + 1, snoozed_until = NULL,
    subject = COALESCE(conversation.subject, found.subject)
  FROM found JOIN receipt ON receipt.message_id = found.id
  WHERE conversation.id = found.conversation_id AND conversation.id = ANY(ARRAY(SELECT conversation_id FROM found))
  RETURNING found.*, last_seq AS seq
), ${write}
SELECT found.id, placed.conversation_id AS "conversationId", ARRAY(
  SELECT unnest(ARRAY[found.customer_id, customer_id]) FROM identity
  WHERE channel = ANY(found.same) AND key = found.key AND customer_id <> found.customer_id
) AS "samePerson"
FROM found LEFT JOIN placed ON placed.id = found.id`;

/**
 * Of those whom nobody knows by any key: identity, customer, conversation and baton are made. Who is known on a channel
 * where the same key is the same person is the same customer. Should somebody else make the same identity meanwhile, it
 * stands, and this is a message of theirs.
 */
const ofStrangers = `
WITH ${given}, found AS (
  SELECT given.*, relative.customer_id, relative.merge_id FROM given LEFT JOIN LATERAL (
    SELECT customer_id, merge_id FROM identity WHERE channel = ANY(given.same) AND key = given.key LIMIT 1
  ) relative ON true
  WHERE NOT EXISTS (SELECT FROM identity WHERE channel = given.channel AND key = ANY(ARRAY[given.key, given.other]))
    AND NOT EXISTS (SELECT FROM identity WHERE channel = given.channel AND other_key = ANY(ARRAY[given.key, given.other]))
), ${receiptOf("found")}, who AS (
  INSERT INTO identity (id, customer_id, merge_id, channel, value, key, other_key, name, created_at)
  SELECT new_identity, COALESCE(customer_id, new_customer), merge_id, channel, value, key, other, name, at
  FROM found JOIN receipt ON receipt.message_id = found.id ORDER BY channel, key
  ON CONFLICT (channel, key) DO UPDATE SET name = COALESCE(excluded.name, identity.name), value = excluded.value,
    other_key = COALESCE(excluded.other_key, identity.other_key)
  RETURNING id, customer_id, channel, key
), person AS (
  INSERT INTO customer (id, name, created_at) SELECT who.customer_id, name, at FROM who JOIN found ON new_customer = who.customer_id
), started AS (
  INSERT INTO conversation (id, line_id, identity_id, thread, subject, last_seq, opened_at, last_message_at, last_customer_at, unread)
  SELECT new_conversation, line, who.id, '', subject, 1, at, at, at, 1 FROM who JOIN found USING (channel, key)
  ON CONFLICT (line_id, identity_id, thread) WHERE resolved_at IS NULL DO UPDATE SET last_seq = conversation.last_seq + 1,
    last_message_at = excluded.last_message_at, last_customer_at = excluded.last_customer_at, unread = conversation.unread + 1
  RETURNING id, identity_id, last_seq
), placed AS (
  SELECT found.*, started.id AS conversation_id, last_seq AS seq
  FROM started JOIN who ON who.id = started.identity_id JOIN found USING (channel, key)
), first AS (
  INSERT INTO baton (conversation_id, holder, epoch, since, deadline)
  SELECT conversation_id, 'ai', 1, at, deadline FROM placed ON CONFLICT (conversation_id) DO NOTHING
), ${write}
SELECT found.id, placed.conversation_id AS "conversationId", '{}'::uuid[] AS "samePerson"
FROM found LEFT JOIN placed ON placed.id = found.id`;

type Row = Omit<Stored, "conversationId"> & { readonly id: string; readonly conversationId: string | null };

/**
 * Stores messages of several writers with one commit, or with two where there are strangers among them.
 *
 * @returns what became of each that was stored, now or (null) before; what needs more than this is not in it
 */
export async function storeTogether(
  pool: pg.Pool,
  arrivals: readonly Arrival[],
): Promise<ReadonlyMap<Arrival, Stored | null>> {
  const stored = await store(pool, { name: "receive from known", text: ofKnown }, arrivals);
  const strangers = arrivals.filter((arrival) => !stored.has(arrival));
  if (strangers.length === 0) return stored;
  // What is stored stays so whatever becomes of the others.
  const more = await store(pool, { name: "receive from strangers", text: ofStrangers }, strangers).catch(() => []);
  return new Map([...stored, ...more]);
}

async function store(
  pool: pg.Pool,
  statement: { readonly name: string; readonly text: string },
  arrivals: readonly Arrival[],
): Promise<ReadonlyMap<Arrival, Stored | null>> {
  const named = new Map(arrivals.map((arrival) => [uuid(), arrival]));
  const raw = arrivals.map(({ message }) => message.raw ?? null);
  const values = [JSON.stringify([...named].map(([id, arrival]) => ({ id, ...asGiven(arrival) }))), raw];
  const { rows } = await pool.query<Row>({ ...statement, values });
  return new Map(
    rows.flatMap(({ id, conversationId, samePerson }) => {
      const arrival = named.get(id);
      return arrival ? [[arrival, conversationId === null ? null : { conversationId, samePerson }]] : [];
    }),
  );
}

function asGiven({ line, message, where }: Arrival) {
  const { identity, key = identity, otherKey, name } = message.from;
  return {
    line: line.id,
    channel: line.channel,
    provider: message.providerId,
    at: where.at,
    due: where.dueAt,
    value: identity,
    key,
    other: otherKey,
    name,
    same: line.samePersonOn,
    text: message.text,
    subject: message.subject,
    quoted: message.quoted,
    external: message.externalId,
    answers: message.answers,
    hold: message.hold ?? where.hold,
    machine: message.byMachine ?? false,
    details: message.details?.length ? message.details : undefined,
    new_identity: uuid(),
    new_customer: uuid(),
    new_conversation: uuid(),
    deadline: new Date(where.at.getTime() + aiMinutes * 60_000),
  };
}
