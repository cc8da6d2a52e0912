import type pg from "pg";
import { v7 as uuid } from "uuid";
import type { Source, Template } from "../conversation/message.ts";
import type { Part } from "../conversation/parts.ts";
import type { Fence, Utterance } from "../say.ts";
import type { Work } from "../wake.ts";
import type { Connection } from "./database.ts";
import { attachUploads, type StoredUpload } from "./uploads.ts";

/** Who is named in the recorder. */
export type RecordedActor =
  | { readonly kind: "ai" | "system" | "customer" }
  | { readonly kind: "agent" | "key"; readonly id: string; readonly name: string };

export type Appended = {
  readonly author: "ai" | "agent" | "system";
  readonly kind: "message" | "note" | "event";
  readonly text: string;
  readonly agentId?: string;
  readonly clientId?: string;
  readonly sources?: readonly Source[];
  /** Set on what no person wrote: it is sent under this epoch and no other. */
  readonly epoch?: number;
  /** How it leaves; without them in one piece. Each names the files that go with it by their place in `files`. */
  readonly parts?: readonly Part[];
  readonly files?: readonly StoredUpload[];
  /** Stands instead of the words, which say what it reads like. */
  readonly template?: Template;
  /** Who gets a copy; only what a person wrote has any. */
  readonly cc?: readonly string[];
};

/**
 * Writes a line at the place that `moved` has made for it. What is for the customer gets a delivery for each part (of one
 * part alone the words are those of the message) and work for the sender.
 */
const said = `
said AS (
  INSERT INTO message (id, conversation_id, seq, author, agent_id, kind, text, sources, epoch, client_id, template, at, cc)
  SELECT $1, $2, last_seq, $4, $5, $6, $7, $8, $9, $10, $11, $12, $3 FROM moved RETURNING seq
), leaving AS (
  INSERT INTO delivery (message_id, part, conversation_id, seq, text, updated_at)
  SELECT $1, part - 1, $2, seq, given.text, $12 FROM said, unnest($13::text[]) WITH ORDINALITY AS given(text, part)
), work AS (
  INSERT INTO outbox (kind, ref, due_at) SELECT 'deliver', $2, $12 FROM said WHERE $6 = 'message'
)`;

const plainly = `
WITH moved AS (
  UPDATE conversation SET last_seq = last_seq + 1, last_message_at = CASE WHEN $6 = 'message' THEN $12 ELSE last_message_at END
  WHERE id = $2 RETURNING last_seq
), ${said}
SELECT seq FROM said`;

/** Both rows are looked at as they are once they are locked, the baton's first, like everybody does who takes both. */
const unlessOvertaken = `
WITH held AS (
  SELECT FROM baton WHERE conversation_id = $2 AND holder = 'ai' AND epoch = $9 FOR SHARE
), moved AS (
  UPDATE conversation SET last_seq = last_seq + 1, last_message_at = $12, turned_seq = GREATEST(turned_seq, $14)
  WHERE id = $2 AND last_seq = $14 AND EXISTS (SELECT FROM held) RETURNING last_seq
), thought AS (
  DELETE FROM outbox WHERE kind = 'converse' AND ref = $2 AND EXISTS (SELECT FROM moved)
), ${said}, recorded AS (
  INSERT INTO event (conversation_id, kind, actor, data, at)
  SELECT $2, 'message.said', '{"kind":"ai"}', jsonb_build_object('message', $1::uuid, 'seq', seq, 'sources', $15::int), $12 FROM said
)
SELECT seq FROM said`;

/**
 * Appends one line to a conversation whose row is locked by this transaction, so that places have no gaps (I2).
 * What is for the customer gets a delivery for each part and work for the sender in the same transaction.
 */
export async function append(
  connection: Connection,
  conversationId: string,
  line: Appended,
  at: Date,
): Promise<{ readonly messageId: string; readonly seq: number; readonly work: Work | undefined }> {
  const id = uuid();
  const values = valuesOf(id, conversationId, line, at);
  const { rows } = await connection.query<{ seq: number }>({ name: "append", text: plainly, values });
  const seq = rows[0]?.seq;
  if (seq === undefined) throw new Error(`conversation ${conversationId} is gone`);
  if (line.kind !== "message") return { messageId: id, seq, work: undefined };
  if (line.files !== undefined) await attachUploads(connection, id, placed(line.files, line.parts ?? []));
  return { messageId: id, seq, work: { kind: "deliver", conversationId, dueAt: at } };
}

/**
 * Appends what the AI says, ends its turn and records it, in one statement that needs no transaction around it; only if
 * nobody has spoken and the baton has not moved since the fence.
 *
 * @returns undefined when it was overtaken
 */
export async function appendAsAi(
  pool: pg.Pool,
  { conversationId, epoch, lastSeq }: Fence,
  utterance: Utterance,
  at: Date,
): Promise<Work | undefined> {
  const line = { ...utterance, author: "ai", kind: "message", epoch } as const;
  const values = [...valuesOf(uuid(), conversationId, line, at), lastSeq, utterance.sources.length];
  const { rowCount } = await pool.query({ name: "append as ai", text: unlessOvertaken, values });
  return rowCount === 0 ? undefined : { kind: "deliver", conversationId, dueAt: at };
}

const valuesOf = (id: string, conversationId: string, line: Appended, at: Date): readonly unknown[] => [
  id,
  conversationId,
  line.cc ?? [],
  line.author,
  line.agentId ?? null,
  line.kind,
  line.text,
  line.sources === undefined ? null : JSON.stringify(line.sources),
  line.epoch ?? null,
  line.clientId ?? null,
  line.template === undefined ? null : JSON.stringify(line.template),
  at,
  line.kind === "message" ? textsOf(line.parts ?? []) : [],
];

/** Null: the words of the message itself. */
const textsOf = (parts: readonly Part[]): readonly (string | null)[] =>
  parts.length > 1 ? parts.map(({ text }) => text) : [null];

/** Each file with the part that carries it. */
const placed = (files: readonly StoredUpload[], parts: readonly Part[]) =>
  files.map((file, at) => ({
    ...file,
    part: Math.max(
      0,
      parts.findIndex((part) => part.files.includes(at)),
    ),
  }));

/** Writes one line into the recorder (I14). Ids and states only; what people wrote is in the messages. */
export async function record(
  connection: Connection,
  conversationId: string,
  kind: string,
  actor: RecordedActor,
  data: Readonly<Record<string, string | number | boolean | null>>,
  at: Date,
): Promise<void> {
  await connection.query({
    name: "record",
    text: "INSERT INTO event (conversation_id, kind, actor, data, at) VALUES ($1, $2, $3, $4, $5)",
    values: [conversationId, kind, JSON.stringify(actor), JSON.stringify(data), at],
  });
}

/** Ends the turn at hand: everything up to `seq` has had its answer, and its work is done. */
export async function endTurn(connection: Connection, conversationId: string, seq: number): Promise<void> {
  await connection.query({
    name: "end turn",
    text: `WITH thought AS (DELETE FROM outbox WHERE kind = 'converse' AND ref = $1)
      UPDATE conversation SET turned_seq = GREATEST(turned_seq, $2) WHERE id = $1`,
    values: [conversationId, seq],
  });
}

/** Removes the work of the turn at hand, and leaves what the customer wrote unanswered: for people, or for the AI later. */
export async function endThinking(connection: Connection, conversationId: string): Promise<void> {
  await connection.query("DELETE FROM outbox WHERE kind = 'converse' AND ref = $1", [conversationId]);
}
