import type { z } from "zod";
import type { Conversation } from "../conversation/conversation.ts";
import { enclosed } from "../conversation/enclosed.ts";
import type { Message } from "../conversation/message.ts";
import { shorten } from "../conversation/text.ts";
import { fold } from "../triggers/fold.ts";
import type { Signal } from "../triggers/signal.ts";
import type { Background } from "./background.ts";
import { nextStepFor } from "./brief/next-step.ts";
import { openAmong } from "./brief/open.ts";
import { longestQuote, questionsIn } from "./brief/questions.ts";
import { failedBy, promisedBy } from "./brief/said-by-us.ts";
import { summaryOf, writerOf } from "./brief/summary.ts";
import { toneOf } from "./brief/tone.ts";
import { wantedIn } from "./brief/wanted.ts";
import { check } from "./checklist.ts";
import { factsIn } from "./facts.ts";
import { Brief, type Fact } from "./handoff.ts";
import { readTopic } from "./read-topic.ts";

/** What a brief is made from. */
export type Story = {
  readonly conversation: Pick<Conversation, "messages" | "customer" | "subject">;
  /** What called for a person, most pressing first. */
  readonly signals: readonly Signal[];
  /** Why it is passed, in words; it stands in for signals where there are none. */
  readonly because: string;
  /** What the AI says around its answers (that it is one, how to reach a person): nobody needs to read it twice. */
  readonly framing?: readonly string[];
  /** What is known beside this conversation. */
  readonly background?: Background;
  /** The customer's language, ISO 639-1; null: nobody knows. */
  readonly language?: string | null;
};

/** A brief is read in half a minute; the thread below it holds the rest. */
const most = 8;
/** What stands further back was another matter, or a person has read it. */
const memory = 120;

/** Everything the agent needs so that the customer repeats nothing, read from the conversation without a model (I13). */
export function writeBrief({
  conversation,
  signals,
  because,
  framing = [],
  background,
  language = null,
}: Story): Brief {
  const { customer } = conversation;
  const said = headed(conversation)
    .filter((message) => message.kind === "message")
    .slice(-memory)
    .map((message) => ({ ...message, text: withoutFraming(message, framing) }));
  const customers = said.filter(({ author }) => author.kind === "customer");
  const ours = said.filter(({ author }) => author.kind === "ai" || author.kind === "agent");
  const folded = customers.map(({ id, text }) => ({ id, text, folded: fold(text) }));
  const identities = background?.identities ?? [];

  const asked = customers.flatMap(questionsIn).slice(-2 * most);
  const open = openAmong(asked, said);
  const facts = [...factsIn(said), ...customers.flatMap(broughtWith)];
  const wanted = wantedIn(customers);
  const topic = readTopic({ said: folded, signals });
  const { missing, completeness } = check({
    topic,
    signals,
    asked: asked.length > 0,
    wanted: wanted !== null,
    facts,
    mailKnown: [customer.identity, ...identities.map(({ value }) => value)].some((value) => value.includes("@")),
    said: folded.map((each) => each.folded),
  });

  return Brief.parse({
    who: {
      name: customer.name,
      identities: [...identities],
      since: background?.since?.toISOString() ?? null,
      earlier: (background?.earlier ?? []).map((each) => ({ ...each, at: each.at.toISOString() })),
    },
    topic,
    language,
    asked: asked.slice(-most),
    answered: ours.slice(-most).map(({ text, id, sources }) => ({
      text: shorten(text, longestQuote),
      message: id,
      sources: sources.map(({ title }) => title),
    })),
    failed: failedBy(ours).slice(-most),
    open: open.slice(-most),
    facts,
    wanted,
    tone: toneOf(customers),
    promises: promisedBy(ours).slice(-most),
    windowClosesAt: background?.windowClosesAt?.toISOString() ?? null,
    missing: [...missing],
    completeness,
    because,
    summary: summaryOf({
      who: writerOf(customers, signals) ?? customer.name ?? "The customer",
      signals,
      because,
      asked,
      open,
      answers: ours.length,
    }),
    nextStep: nextStepFor({ topic, signals, facts, missing }),
  } satisfies z.input<typeof Brief>);
}

/** The subject of a mail is the first thing that was said. */
function headed({ messages, subject }: Story["conversation"]): readonly Message[] {
  const first = messages.findIndex(({ author, kind }) => kind === "message" && author.kind === "customer");
  if (subject === null || subject.trim() === "") return messages;
  return messages.map((message, at) => (at === first ? { ...message, text: `${subject}\n${message.text}` } : message));
}

const broughtWith = (message: Message): readonly Fact[] =>
  [enclosed([message])].filter((value) => value !== "").map((value) => ({ name: "sent", value, message: message.id }));

const withoutFraming = ({ text, author }: Message, framing: readonly string[]): string =>
  author.kind !== "ai" ? text : framing.reduce((rest, words) => rest.replace(words, ""), text).trim() || text;
