/**
 * The hot path stores a message in one statement. It starts from the receipt: where that row already exists nothing
 * else happens, which carries "stored once" (I1) for ever and against any number of concurrent repeats. Then the
 * conversation is found or made, and the message is written into it.
 */
const theirs = `
    SELECT id FROM conversation WHERE line_id = $1 AND identity_id = who.id AND thread = $12
    ORDER BY (resolved_at IS NULL) DESC, opened_at DESC LIMIT 1
  `;

/** Which conversation it is, and when its customer was heard last, in SQL. */
type Where = { readonly latest: string; readonly heard: string };
const onPhones: Where = { latest: theirs, heard: "$5" };
/** Here it may be known already, and the writer be somebody else: whom it is with was not heard by that. */
const onThreads: Where = {
  latest: `COALESCE($29::uuid, (${theirs}))`,
  heard: "CASE WHEN $30::jsonb IS NULL THEN $5 ELSE last_customer_at END",
};

/**
 * A resolved conversation is opened again and goes back to the AI.
 *
 * Lock order: receipt, identity, baton, conversation. Whoever moves a baton locks it before its conversation, so it is
 * locked first here too, unless the AI has it: a message may be leaving under it. Where that one came to rest since we
 * looked, its conversation's lock tells.
 * Each step names its one row by key in a sub-select; joined, the planner would walk all conversations of the line.
 */
const wake = ({ latest, heard }: Where): string => `latest AS (
  SELECT (${latest}) AS id FROM who
), held AS (
  SELECT conversation_id FROM baton WHERE conversation_id = (SELECT id FROM latest) AND holder <> 'ai' FOR UPDATE
), found AS (
  SELECT conversation.id, resolved_at
  FROM conversation LEFT JOIN held ON held.conversation_id = conversation.id
  WHERE conversation.id = (SELECT id FROM latest)
  FOR NO KEY UPDATE OF conversation
), known AS (
  UPDATE conversation SET
    last_seq = last_seq + 1, last_message_at = $5, last_customer_at = ${heard}, unread = unread + 1, resolved_at = NULL,
    snoozed_until = NULL, subject = COALESCE(subject, $13)
  FROM found WHERE conversation.id = found.id
  RETURNING conversation.id, last_seq, found.resolved_at AS rested
), started AS (
  INSERT INTO conversation (id, line_id, identity_id, thread, subject, last_seq, opened_at, last_message_at, last_customer_at, unread)
  SELECT $11, $1, who.id, $12, $13, 1, $5, $5, $5, 1 FROM who WHERE NOT EXISTS (SELECT 1 FROM known)
  ON CONFLICT (line_id, identity_id, thread) WHERE resolved_at IS NULL DO UPDATE SET
    last_seq = conversation.last_seq + 1, last_message_at = $5, last_customer_at = $5, unread = conversation.unread + 1
  RETURNING id, last_seq
), story AS (
  SELECT id, last_seq FROM known UNION ALL SELECT id, last_seq FROM started
), first AS (
  INSERT INTO baton (conversation_id, holder, epoch, since, deadline)
  SELECT id, 'ai', 1, $5, $14 FROM started ON CONFLICT (conversation_id) DO NOTHING
), again AS (
  UPDATE baton SET holder = 'ai', team_id = NULL, agent_id = NULL, handoff_id = NULL, epoch = epoch + 1, since = $5, deadline = $14
  FROM known WHERE baton.conversation_id = known.id AND known.rested IS NOT NULL
  RETURNING conversation_id, known.rested
),`;

/** History, and what a robot says of something that is done: it opens nothing, and waits for nobody's answer. */
const keep = ({ latest, heard }: Where): string => `latest AS (
  SELECT (${latest}) AS id FROM who
), found AS (
  SELECT id FROM conversation WHERE id = (SELECT id FROM latest) FOR NO KEY UPDATE
), known AS (
  UPDATE conversation SET
    last_seq = last_seq + 1, last_message_at = GREATEST(last_message_at, $5), last_customer_at = GREATEST(last_customer_at, ${heard}),
    subject = COALESCE(subject, $13), turned_seq = CASE WHEN EXISTS (
      SELECT 1 FROM message WHERE conversation_id = conversation.id AND author = 'customer' AND seq > turned_seq
    ) THEN turned_seq ELSE last_seq + 1 END
  FROM found WHERE conversation.id = found.id
  RETURNING conversation.id, last_seq
), started AS (
  INSERT INTO conversation (id, line_id, identity_id, thread, subject, last_seq, turned_seq, opened_at, last_message_at, last_customer_at, resolved_at)
  SELECT $11, $1, who.id, $12, $13, 1, 1, $5, $5, $5, $5 FROM who WHERE NOT EXISTS (SELECT 1 FROM known)
  RETURNING id, last_seq
), story AS (
  SELECT id, last_seq FROM known UNION ALL SELECT id, last_seq FROM started
), first AS (
  INSERT INTO baton (conversation_id, holder, epoch, since, deadline) SELECT id, 'nobody', 1, $5, $14 FROM started
), again AS (
  SELECT id AS conversation_id, NULL::timestamptz AS rested FROM story WHERE false
),`;

/** What only channels with threads know of a message; elsewhere the columns keep their defaults. */
type More = { readonly columns: string; readonly values: string };
const nothing: More = { columns: "", values: "" };
const ofThreads: More = { columns: ", sender, cc, envelope, formatted", values: ", $30, $31, $32, $33" };

/** `told` goes with what the recorder says of the message; "kept": it opened nothing, so no stretch of the AI began. */
const write = (more: More, told: "{}" | '{"kept":true}' = "{}"): string => `message AS (
  INSERT INTO message (id, conversation_id, seq, author, kind, text, subject, quoted, external_id, answers, hold, by_machine, details, wish, at${more.columns})
  SELECT $3, id, last_seq, 'customer', 'message', $15, $13, $16, $17, $18,
    COALESCE($19, (SELECT 'The line is paused, so nothing is sent.' FROM line WHERE id = $1 AND state = 'paused')),
    $22, $23, $24, $5${more.values} FROM story
), attachment AS (
  INSERT INTO attachment (id, message_id, position, name, type, size, source, state, width, height, inline)
  SELECT given.id, $3, given.position, given.name, given.type, given.size, given.source,
    CASE WHEN given.source IS NULL THEN 'raw' ELSE 'waiting' END, given.width, given.height, COALESCE(given.inline, false)
  FROM story, jsonb_to_recordset($20) AS given(id uuid, position int, name text, type text, size int, source text,
    width int, height int, inline boolean)
), work AS (
  INSERT INTO outbox (kind, ref, due_at)
  SELECT kind, id, CASE kind WHEN 'converse' THEN $21::timestamptz ELSE $5 END FROM story, unnest($26::text[]) AS kind
), recorded AS (
  INSERT INTO event (conversation_id, kind, actor, data, at)
  SELECT id, 'message.received', '{"kind":"customer"}'::jsonb, jsonb_build_object('message', $3::text, 'seq', last_seq) || '${told}', $5 FROM story
  UNION ALL
  SELECT conversation_id, 'conversation.reopened', '{"kind":"customer"}'::jsonb, jsonb_build_object('resolvedAt', rested), $5 FROM again
)
`;

const fromPhones = `${wake(onPhones)} ${write(nothing)}`;

/**
 * Anybody: identity and customer are found, made, or brought up to date.
 *
 * An identity is known by either of its keys. Where both are given the first is the better one (a phone number) and the
 * second stands beside it; who writes with the second alone is still answered at the first. Another identity that has
 * one of the keys, or has the same key on a channel on which it is the same person, is the same customer.
 */
const anybody = (story: string): string => `
WITH receipt AS (
  INSERT INTO receipt (line_id, provider_id, message_id, raw, at) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT DO NOTHING RETURNING message_id
), keyed AS (
  SELECT identity.* FROM receipt, LATERAL (
    SELECT 1 AS rank, id, customer_id, name, value, key, other_key FROM identity WHERE channel = $6 AND key = $9
    UNION ALL
    SELECT 2, id, customer_id, name, value, key, other_key FROM identity WHERE channel = $6 AND other_key IN ($9, $10::text)
    UNION ALL
    SELECT 3, id, customer_id, name, value, key, other_key FROM identity WHERE channel = $6 AND key = $10::text
  ) identity
), met AS (
  SELECT id, customer_id, COALESCE($8, name) AS name,
    CASE WHEN known_better THEN value ELSE $7 END AS value, CASE WHEN known_better THEN key ELSE $9 END AS key,
    CASE WHEN $10::text IS NULL OR taken THEN other_key ELSE $10::text END AS other_key
  FROM (SELECT keyed.*, rank = 2 AND $10::text IS NULL AS known_better,
    EXISTS (SELECT 1 FROM keyed other WHERE other.id <> keyed.id) AS taken FROM keyed ORDER BY rank LIMIT 1) best
), renamed AS (
  UPDATE identity SET name = met.name, value = met.value, key = met.key, other_key = met.other_key
  FROM met WHERE identity.id = met.id
    AND (identity.name, identity.value, identity.key, identity.other_key) IS DISTINCT FROM (met.name, met.value, met.key, met.other_key)
), relative AS (
  SELECT customer_id, merge_id FROM receipt, identity WHERE channel = ANY($25::text[]) AND key = $9 LIMIT 1
), stranger AS (
  INSERT INTO identity (id, customer_id, merge_id, channel, value, key, other_key, name, created_at)
  SELECT $27, COALESCE((SELECT customer_id FROM relative), $28), (SELECT merge_id FROM relative), $6, $7, $9, $10, $8, $5
  FROM receipt WHERE NOT EXISTS (SELECT 1 FROM met)
  ON CONFLICT (channel, key) DO UPDATE SET name = COALESCE(excluded.name, identity.name), value = excluded.value,
    other_key = COALESCE(excluded.other_key, identity.other_key)
  RETURNING id, customer_id
), who AS (
  SELECT id, customer_id FROM met UNION ALL SELECT id, customer_id FROM stranger
), person AS (
  INSERT INTO customer (id, name, created_at) SELECT customer_id, $8, $5 FROM who WHERE customer_id = $28
  ON CONFLICT DO NOTHING
), ${story}
SELECT story.id AS "conversationId", who.id AS "identityId", $3::uuid AS "messageId", ARRAY(
  SELECT unnest(ARRAY[who.customer_id, customer_id])
  FROM (SELECT customer_id FROM keyed UNION ALL SELECT customer_id FROM relative) related WHERE customer_id <> who.customer_id
) AS "samePerson" FROM story, who`;

export const fromAnybody = anybody(fromPhones);
export const intoThread = anybody(`${wake(onThreads)} ${write(ofThreads)}`);
export const keptInThread = anybody(`${keep(onThreads)} ${write(ofThreads, '{"kept":true}')}`);
