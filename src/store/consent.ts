import { v7 as uuid } from "uuid";
import { shorten } from "../conversation/text.ts";
import { append, record, type RecordedActor } from "./append.ts";
import type { Connection } from "./database.ts";

/**
 * Why it is so. `provider`: the customer told their provider. `complaint`: they called a mail of ours unwanted.
 * `unreachable`: nobody is at the address, until somebody writes from it.
 */
export type Cause = "keyword" | "words" | "provider" | "complaint" | "unreachable" | "agent" | "operator";

/** What counts at present between one line and one identity. `since` and `words` are of what was said last of it. */
export type Consent =
  | { readonly state: "in" }
  | {
      /** `out`: nothing leaves (on e-mail: nothing automatic). `paused`: nothing automatic, until an agent has looked. */
      readonly state: "out" | "paused";
      readonly cause: Cause;
      readonly words: string | null;
      readonly since: Date;
      /** The whole business, and not only this line. */
      readonly everywhere: boolean;
    };

/** Something that was said about our messages, by the customer or for them. */
export type ConsentGiven = {
  readonly identityId: string;
  /** Null: every line of the business. */
  readonly lineId: string | null;
  readonly state: "out" | "paused" | "in";
  readonly cause: Cause;
  readonly words: string | null;
  readonly messageId: string | null;
  readonly actor: RecordedActor;
  /** What may leave no more: everything, or only what no person wrote. */
  readonly blocks: "everything" | "automatic";
  readonly at: Date;
};

/**
 * Whoever sends holds the shared lock of a pair across the provider call and reads consent under it; whoever stores an
 * opt-out takes the exclusive one first. So no send begins after the commit of an opt-out, and a commit waits for the
 * one that is under way. Both are let go with the transaction.
 *
 * The lock is of the identity: one opt-out may hold for several lines, and no person is sent so much that it is felt.
 * `identityKey` may be either key of the identity. Take it before any row of the conversation.
 */
export async function lockPair(
  connection: Connection,
  lineId: string,
  identityKey: string,
  mode: "shared" | "exclusive",
): Promise<void> {
  const text = pairLock(mode, "$1", "$2");
  await connection.query({ name: `lock pair ${mode}`, text, values: [lineId, identityKey] });
}

/** The same as a SELECT, for who has more to lock behind it. */
export const pairLock = (mode: "shared" | "exclusive", lineId: string, identityKey: string): string => `
  SELECT ${mode === "shared" ? "pg_advisory_xact_lock_shared" : "pg_advisory_xact_lock"}(hashtextextended(COALESCE(
    (SELECT id::text FROM identity WHERE channel = line.channel AND key = ${identityKey}),
    (SELECT id::text FROM identity WHERE channel = line.channel AND other_key = ${identityKey}),
    line.channel || ' ' || ${identityKey}
  ), 0)) FROM line WHERE id = ${lineId}`;

/**
 * The exclusive locks of all addresses of these customers, in the order of everybody who takes several. Whoever changes
 * whose an address is changes what counts there.
 */
export async function lockIdentities(connection: Connection, customers: readonly string[]): Promise<void> {
  const { rows } = await connection.query<{ id: string }>(
    "SELECT id FROM identity WHERE customer_id = ANY($1) ORDER BY id",
    [customers],
  );
  for (const { id } of rows) await connection.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [id]);
}

/** Whether one entry's line is this line, or shares its pool of numbers, in which a carrier's keyword holds for all. */
const sameScope = (entryLine: string, line: string): string =>
  `(${entryLine}.id = ${line}.id OR ${entryLine}.settings->>'messagingServiceSid' = ${line}.settings->>'messagingServiceSid')`;

/**
 * The consent that counts for a line and an identity, as a sub-select of at most one row; none: nothing stands against
 * writing. Of the line's own scope and of the whole business the newest entry counts, and of both the stricter one. What
 * was said of the whole business at one address holds at all of that customer's. Whoever writes from an address is there.
 *
 * What stands at an address is lifted there, or where the channel proves the same person; not where only an agent says
 * so (`merge_id`), who may be mistaken (I6). So of the whole business what was said there counts apart from the rest.
 */
export const standing = (line: string, identityId: string): string => `
  SELECT state, cause, words, at, everywhere FROM (
    SELECT DISTINCT ON (said.line_id IS NULL, there) said.state, said.cause, said.words, said.at, said.line_id IS NULL AS everywhere
    FROM identity one JOIN identity kin USING (customer_id) JOIN consent said ON said.identity_id = kin.id
    LEFT JOIN line entry ON entry.id = said.line_id
    JOIN (VALUES (true), (false)) AS scope(there) ON NOT there OR kin.merge_id IS NOT DISTINCT FROM one.merge_id
    WHERE one.id = ${identityId} AND (said.line_id IS NULL OR (kin.id = one.id AND ${sameScope("entry", line)}))
    ORDER BY said.line_id IS NULL, there, said.at DESC, said.id DESC
  ) newest WHERE state <> 'in' AND NOT (cause = 'unreachable' AND EXISTS (
      SELECT 1 FROM conversation heard WHERE heard.identity_id = ${identityId} AND heard.last_customer_at > newest.at))
  ORDER BY state = 'out' DESC, everywhere DESC LIMIT 1`;

/** What counts now. Under the pair's lock it stays true until the transaction ends. */
export async function consentOf(connection: Connection, lineId: string, identityId: string): Promise<Consent> {
  const { rows } = await connection.query<{
    state: "out" | "paused";
    cause: Cause;
    words: string | null;
    at: Date;
    everywhere: boolean;
  }>({
    name: "consent",
    text: `SELECT standing.* FROM line, LATERAL (${standing("line", "$2")}) standing WHERE line.id = $1`,
    values: [lineId, identityId],
  });
  const row = rows[0];
  return row === undefined
    ? { state: "in" }
    : { state: row.state, cause: row.cause, words: row.words, since: row.at, everywhere: row.everywhere };
}

/**
 * Keeps what was said, takes back what waits to be sent, and tells it in every conversation that is open there. The
 * caller holds the exclusive lock of the pair.
 */
export async function writeConsent(connection: Connection, given: ConsentGiven): Promise<void> {
  await connection.query(
    `INSERT INTO consent (id, identity_id, line_id, state, cause, words, message_id, actor, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      uuid(),
      given.identityId,
      given.lineId,
      given.state,
      given.cause,
      given.words,
      given.messageId,
      JSON.stringify(given.actor),
      given.at,
    ],
  );
  const { rows } = await connection.query<{ id: string; open: boolean }>(
    `SELECT conversation.id, conversation.resolved_at IS NULL AS open FROM conversation
     JOIN line ON line.id = conversation.line_id LEFT JOIN line entry ON entry.id = $2
     WHERE conversation.identity_id = $1 AND ($2::uuid IS NULL OR ${sameScope("entry", "line")}) ORDER BY conversation.id`,
    [given.identityId, given.lineId],
  );
  const data = { state: given.state, cause: given.cause, everywhere: given.lineId === null };
  for (const { id } of rows.filter((conversation) => conversation.open)) {
    await append(connection, id, { author: "system", kind: "event", text: sentenceOf(given) }, given.at);
    await record(connection, id, "consent.changed", given.actor, data, given.at);
  }
  if (given.state !== "in")
    await connection.query(
      `UPDATE delivery SET state = 'suppressed', reason = $3, updated_at = $4 FROM message
       WHERE message.id = delivery.message_id AND delivery.conversation_id = ANY($1) AND delivery.state = 'queued'
         AND ($2 OR message.author <> 'agent')`,
      [rows.map(({ id }) => id), given.blocks === "everything", suppressed[given.state], given.at],
    );
}

/**
 * Somebody else tells us that this customer wants nothing more from the line, or is not there. Nothing changes where we
 * knew that. Whoever has blocked us may let us in again without a word, and who complained may have meant one mail, so
 * those are `paused`: an agent looks. In a transaction of its own: whoever sends has let go of the shared lock by then.
 */
export async function pauseOrOptOut(
  connection: Connection,
  conversationId: string,
  { state, cause }: { readonly state: "out" | "paused"; readonly cause: "provider" | "complaint" | "unreachable" },
  at: Date,
): Promise<void> {
  const { rows } = await connection.query<{ line_id: string; identity_id: string; key: string }>(
    `SELECT line_id, identity_id, key FROM conversation JOIN identity ON identity.id = identity_id
     WHERE conversation.id = $1`,
    [conversationId],
  );
  const pair = rows[0];
  if (pair === undefined) return;
  await lockPair(connection, pair.line_id, pair.key, "exclusive");
  const known = await consentOf(connection, pair.line_id, pair.identity_id);
  // "Nobody is there" ends with their next mail, so whatever lasts longer is kept too.
  const lasts = known.state !== "in" && (known.cause !== "unreachable" || cause === "unreachable");
  if (known.state === "out" || (known.state === state && lasts)) return;
  await writeConsent(connection, {
    identityId: pair.identity_id,
    lineId: pair.line_id,
    state,
    cause,
    words: null,
    messageId: null,
    actor: { kind: "system" },
    blocks: state === "out" ? "everything" : "automatic",
    at,
  });
}

/** In words for whoever wrote what is not sent now. */
const suppressed = {
  out: "The customer wants no more messages.",
  paused: "Nothing automatic is sent to this address until a person has looked.",
} as const;

/** What happened, as a line in the thread. */
function sentenceOf({ state, actor, words, cause, lineId, blocks }: ConsentGiven): string {
  const where = lineId === null ? "from us" : "on this line";
  const quoted = words === null || words === "" ? "" : `: “${shorten(words, 200)}”`;
  const still = blocks === "automatic" ? " People may still answer by hand." : "";
  const who = "name" in actor ? actor.name : undefined;
  if (cause === "unreachable")
    return "There is nobody at this address. Nothing automatic is sent to it until somebody writes from it.";
  if (cause === "complaint")
    return "The customer marked a message of ours as unwanted. Nothing automatic is sent until somebody has looked.";
  if (cause === "provider" && state === "paused")
    return "The customer has blocked this line. Nothing automatic is sent until somebody has looked.";
  if (cause === "provider")
    return `The provider says that this customer wants no more messages ${where}${quoted}. Nothing more is sent.`;
  switch (state) {
    case "out":
      return who === undefined
        ? `The customer wants no more messages ${where}${quoted}.${still}`
        : `${who} noted that the customer wants no more messages ${where}${quoted}.${still}`;
    case "paused":
      return `The customer may want no more messages${quoted}. Nothing automatic is sent until somebody has looked.`;
    case "in":
      return who === undefined
        ? `The customer wants messages again${quoted}.`
        : `${who} noted that the customer still wants messages${quoted}.`;
  }
}
