import type pg from "pg";
import type { Baton, Holder } from "../conversation/baton.ts";
import type { Conversation } from "../conversation/conversation.ts";
import type { Author, Detail, Message, Sender, Source, Wish } from "../conversation/message.ts";
import { standing } from "./consent.ts";
import type { Connection } from "./database.ts";
import { memoryColumns, memoryOf, remembered, type Remembered } from "./memory.ts";
import { nameOfCustomer } from "./names.ts";

/** Messages that the model reads of a long history; older ones are for people, who scroll. */
const longest = 300;

/** The newest, up to a place where one is given. */
const body = `
SELECT message.id, message.seq, message.author, message.kind, message.text, message.subject, message.sources, message.at,
  message.hold, message.by_machine, message.details, message.wish, message.sender, message.agent_id, agent.name AS agent_name,
  ARRAY(SELECT name FROM attachment WHERE attachment.message_id = message.id ORDER BY position) AS files
FROM message LEFT JOIN agent ON agent.id = message.agent_id
WHERE message.conversation_id = conversation.id AND ($2::int IS NULL OR message.seq <= $2)
ORDER BY message.seq DESC LIMIT ${longest}`;

const whole = `
SELECT conversation.id, conversation.number, conversation.subject, conversation.opened_at, conversation.turned_seq,
  conversation.last_seq, line.id AS line_id, line.channel, line.name AS line_name, line.address, line.team_id AS line_team, line.settle_ms,
  customer.id AS customer_id, ${nameOfCustomer} AS customer_name, identity.value AS identity,
  baton.holder, baton.team_id, baton.agent_id, baton.epoch, baton.since, baton.deadline, baton.handoff_id,
  consent.state AS consent_state, consent.words AS consent_words, ${memoryColumns},
  survey.id AS survey_id, survey.message_id AS survey_message, survey.until AS survey_until, said.messages
FROM conversation
JOIN line ON line.id = conversation.line_id
JOIN identity ON identity.id = conversation.identity_id
JOIN customer ON customer.id = identity.customer_id
JOIN baton ON baton.conversation_id = conversation.id
LEFT JOIN LATERAL (${standing("line", "conversation.identity_id")}) consent ON true
${remembered}
LEFT JOIN LATERAL (
  SELECT id, message_id, until FROM survey WHERE conversation_id = conversation.id AND answered_at IS NULL
  ORDER BY asked_at DESC LIMIT 1
) survey ON true
CROSS JOIN LATERAL (SELECT COALESCE(json_agg(message ORDER BY message.seq), '[]') AS messages FROM (${body}) message) said
WHERE conversation.id = $1`;

type Head = Remembered & {
  id: string;
  number: number;
  subject: string | null;
  opened_at: Date;
  turned_seq: number;
  last_seq: number;
  line_id: string;
  channel: string;
  line_name: string;
  address: string;
  line_team: string | null;
  settle_ms: number;
  customer_id: string;
  customer_name: string | null;
  identity: string;
  holder: string;
  team_id: string | null;
  agent_id: string | null;
  epoch: number;
  since: Date;
  deadline: Date | null;
  handoff_id: string | null;
  consent_state: "out" | "paused" | null;
  consent_words: string | null;
  survey_id: string | null;
  survey_message: string | null;
  survey_until: Date | null;
  messages: readonly Body[];
};

type Body = {
  id: string;
  seq: number;
  author: "customer" | "ai" | "agent" | "system";
  kind: "message" | "note" | "event";
  text: string;
  subject: string | null;
  sources: Source[] | null;
  at: string;
  hold: string | null;
  by_machine: boolean;
  details: Detail[] | null;
  wish: Wish | null;
  sender: Sender | null;
  files: string[];
  agent_id: string | null;
  agent_name: string | null;
};

/** A conversation as it stood at one moment, with why nothing automatic may answer what is new in it. */
export type Loaded = {
  readonly conversation: Conversation;
  /** From the newest message that nothing automatic may answer, if it is part of the turn at hand. */
  readonly hold: string | null;
  /** Whether a machine wrote all that is new. */
  readonly byMachine: boolean;
  /** What the customer wants of our messages at present. */
  readonly consent: { readonly state: "in" } | { readonly state: "out" | "paused"; readonly words: string | null };
  /** How long a burst on this line settles before it is one turn. */
  readonly settleMs: number;
  /** The question how they were helped, and by which message it was put, while nobody has answered it. */
  readonly survey: { readonly id: string; readonly message: string; readonly until: Date } | null;
};

/** Reads a conversation for a turn. Undefined when there is none of that id. */
export async function loadConversation(pool: Pick<pg.Pool, "query">, id: string): Promise<Loaded | undefined> {
  const row = await read(pool, id, null);
  if (row === undefined) return undefined;
  const fresh = row.messages.filter((message) => message.author === "customer" && message.seq > row.turned_seq);
  const byPeople = fresh.filter((message) => !message.by_machine);
  const hold = byPeople.findLast((message) => message.hold !== null)?.hold ?? null;
  const byMachine = fresh.length > 0 && byPeople.length === 0;
  return {
    hold,
    byMachine,
    consent: row.consent_state === null ? { state: "in" } : { state: row.consent_state, words: row.consent_words },
    settleMs: row.settle_ms,
    survey: surveyOf(row),
    conversation: conversationOf(row),
  };
}

async function read(pool: Pick<pg.Pool, "query">, id: string, upTo: number | null): Promise<Head | undefined> {
  return (await pool.query<Head>({ name: "conversation", text: whole, values: [id, upTo] })).rows[0];
}

function surveyOf({ survey_id: id, survey_message: message, survey_until: until }: Head): Loaded["survey"] {
  return id === null || message === null || until === null ? null : { id, message, until };
}

/** Reads what was said up to a place, inside the transaction of whoever is about to say something. */
export async function readSaid(
  connection: Connection,
  id: string,
  upTo: number,
): Promise<Pick<Conversation, "messages" | "customer" | "subject">> {
  const row = await read(connection, id, upTo);
  if (row === undefined) throw new Error(`conversation ${id} is gone`);
  return conversationOf(row);
}

function conversationOf(row: Head): Conversation {
  const memory = memoryOf(row);
  return {
    id: row.id,
    number: row.number,
    channel: row.channel,
    line: { id: row.line_id, name: row.line_name, address: row.address, team: row.line_team },
    customer: { id: row.customer_id, name: row.customer_name, identity: row.identity },
    subject: row.subject,
    openedAt: row.opened_at,
    turnedSeq: row.turned_seq,
    lastSeq: row.last_seq,
    baton: batonOf(row),
    messages: row.messages.map((message) => messageOf(message, row.customer_name)),
    ...(memory !== undefined && { memory }),
  };
}

function batonOf(
  row: Pick<Head, "holder" | "team_id" | "agent_id" | "epoch" | "since" | "deadline" | "handoff_id">,
): Baton {
  return {
    holder: holderOf(row),
    epoch: row.epoch,
    since: row.since,
    deadline: row.deadline,
    handoffId: row.handoff_id,
  };
}

/** A check constraint keeps the columns to these four shapes; anything else means that the table was tampered with. */
function holderOf(row: { holder: string; team_id: string | null; agent_id: string | null }): Holder {
  if (row.holder === "ai") return { who: "ai" };
  if (row.holder === "nobody") return { who: "nobody" };
  if (row.holder === "team" && row.team_id !== null) return { who: "team", team: row.team_id };
  if (row.holder === "agent" && row.agent_id !== null) return { who: "agent", agent: row.agent_id, team: row.team_id };
  throw new Error(`a baton is held by "${row.holder}", which is nobody we know`);
}

function messageOf(row: Body, customerName: string | null): Message {
  return {
    id: row.id,
    seq: row.seq,
    author: authorOf(row, customerName),
    kind: row.kind,
    text: row.text,
    subject: row.subject,
    sources: row.sources ?? [],
    details: row.details ?? [],
    files: row.files,
    wish: row.wish,
    sender: row.sender,
    at: new Date(row.at),
  };
}

function authorOf(row: Body, customerName: string | null): Author {
  const wrote = row.sender?.name ?? row.sender?.address;
  switch (row.author) {
    case "customer":
      return { kind: "customer", name: wrote ?? customerName };
    case "ai":
      return { kind: "ai" };
    case "agent":
      return { kind: "agent", id: row.agent_id ?? "", name: wrote ?? row.agent_name ?? "an agent" };
    case "system":
      return { kind: "system" };
  }
}
