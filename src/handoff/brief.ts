import type { Conversation } from "../conversation/conversation.ts";
import { enclosed } from "../conversation/enclosed.ts";
import type { Message } from "../conversation/message.ts";
import { sentences, shorten } from "../conversation/text.ts";
import { admitsNotKnowing } from "../triggers/ai-uncertain.ts";
import { fold } from "../triggers/fold.ts";
import { phrases } from "../triggers/phrases.ts";
import { meaningfulWords } from "../triggers/words.ts";
import type { Signal, SignalKind } from "../triggers/signal.ts";
import type { Background } from "./background.ts";
import { factsIn } from "./facts.ts";
import type { z } from "zod";
import { Brief, type Fact } from "./handoff.ts";
import { needsOf } from "./needs.ts";
import { isPromise } from "./promises.ts";

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

const longest = 280;
/** A brief is read in half a minute; the thread below it holds the rest. */
const most = 8;

/** Everything the agent needs so that the customer repeats nothing, read from the conversation without a model (I13). */
export function writeBrief({
  conversation,
  signals,
  because,
  framing = [],
  background,
  language = null,
}: Story): Brief {
  const said = conversation.messages.filter((message) => message.kind === "message");
  const customers = said.filter((message) => message.author.kind === "customer");
  const ours = said.filter((message) => message.author.kind === "ai" || message.author.kind === "agent");

  const asked = customers.flatMap(questionsIn);
  const open = asked.filter((question) => !isAnswered(question.message, said));
  const facts = factsIn(customers);
  const { missing, completeness, nextStep } = needsOf({ signals, asked: asked.length > 0, facts, said: customers });

  return Brief.parse({
    who: {
      name: conversation.customer.name,
      identities: [...(background?.identities ?? [])],
      since: background?.since?.toISOString() ?? null,
      earlier: (background?.earlier ?? []).map((each) => ({ ...each, at: each.at.toISOString() })),
    },
    language,
    windowClosesAt: background?.windowClosesAt?.toISOString() ?? null,
    asked: asked.slice(-most),
    answered: ours.slice(-most).map((message) => ({
      text: shorten(withoutFraming(message.text, framing), longest),
      message: message.id,
      sources: message.sources.map((source) => source.title),
    })),
    open: open.slice(-most),
    facts: [...facts, ...customers.flatMap(broughtWith)],
    promises: ours.flatMap((message) =>
      sentences(message.text)
        .filter(isPromise)
        .map((text) => ({ text: shorten(text, longest), message: message.id })),
    ),
    missing: [...missing],
    completeness,
    summary: summary({
      who: writerOf(customers, signals) ?? conversation.customer.name ?? "The customer",
      signals,
      because,
      asked,
      open,
      answers: ours.length,
    }),
    nextStep,
  } satisfies z.input<typeof Brief>);
}

const broughtWith = (message: Message): readonly Fact[] =>
  [enclosed([message])].filter((value) => value !== "").map((value) => ({ name: "sent", value, message: message.id }));

const withoutFraming = (text: string, framing: readonly string[]): string =>
  framing.reduce((rest, words) => rest.replace(words, ""), text).trim() || text;

type Question = Brief["asked"][number];

const asking = phrases(`
  ^ [hi/hello/hey/and/so/but/ok/please/also/well/yes/no/just]+ what/where/when/why/how/who/which/can/could/is/are/
    do/does/did/will/would/should/may
  i/we [would/really/just/still/also]+ need/want/like/am_looking/are_looking/wonder
  i'd/i'm/we're like/looking/trying/waiting/wondering
  please/pls/kindly
  tell/send/give/help/let me
  how/what about`);

/** What a message asks: its questions and requests, in the customer's words; else its first sentence, if it has one. */
function questionsIn(message: Message): readonly Question[] {
  const parts = sentences(message.text).filter((part) => part.split(" ").length > 1 || part.endsWith("?"));
  const questions = parts.filter((part) => part.endsWith("?") || asking.test(fold(part)));
  const chosen = questions.length > 0 ? questions : parts.filter((part) => !smallTalk.test(fold(part))).slice(0, 1);
  return chosen.map((text) => ({ text: shorten(text, longest), message: message.id }));
}

const smallTalk = phrases(`^ hi/hello/hey/thanks/thank_you/thx/ok/okay/great/good/bye/cheers/yes/no [there/so/much/
  you/very/all/again/for/your/help/morning/afternoon/evening/day/everybody/team]+ $
  ^ that/this/it is/was/did/does/did_not/does_not/didn't/doesn't [not/really/of/any/at/all]+ no/help/helpful/useless/
    answer [help/helpful/use/me/my/question/at/all]+ $`);

/** Something of ours came after it that did not say that we have no answer. */
function isAnswered(id: string, said: readonly Message[]): boolean {
  const at = said.findIndex((message) => message.id === id);
  return said
    .slice(at + 1)
    .some(({ author, text }) => author.kind === "agent" || (author.kind === "ai" && !admitsNotKnowing(fold(text))));
}

/** What the customer did, to stand after their name. */
const did: Readonly<Record<SignalKind, string>> = {
  asked_for_human: "asks for a person",
  frustration: "is angry",
  negotiation: "asks for other terms",
  high_stakes: "raises law, money or safety",
  sensitive: "tells of something personal",
  out_of_knowledge: "asks what no article answers",
  repetition: "is going in circles with the AI",
  ai_uncertain: "cannot be helped by the AI",
  custom: "used words that call for you",
};

/** The name of somebody else who wrote what calls for a person, or else what is newest. */
function writerOf(customers: readonly Message[], [signal]: readonly Signal[]): string | undefined {
  const { sender = null } = customers.find(({ id }) => id === signal?.message) ?? customers.at(-1) ?? {};
  return sender?.name ?? sender?.address;
}

type Summed = Pick<Story, "signals" | "because"> & {
  readonly who: string;
  readonly asked: readonly Question[];
  readonly open: readonly Question[];
  readonly answers: number;
};

/** "Mira Okafor asks for a person (“talk to a human”) after 2 answers. Last asked: “Where is order 1182?”" */
function summary({ who, signals: [signal], because, asked, open, answers }: Summed): string {
  const after = answers === 0 ? "before any answer" : answers === 1 ? "after one answer" : `after ${answers} answers`;
  const last = (question: Question | undefined): string =>
    question === undefined ? "" : ` Last asked: “${shorten(question.text, 120)}”`;
  if (signal === undefined) return `${who} needs a person ${after}: ${because}${last(open.at(-1) ?? asked.at(-1))}`;
  // Where the whole message is the evidence, what it asks says more than how it begins.
  const question = signal.kind === "out_of_knowledge" ? asked.at(-1)?.text : undefined;
  const tells = question !== undefined && meaningfulWords(fold(question)).size > 1;
  const quoted = tells ? question : signal.evidence.replaceAll(/\s+/g, " ");
  const isOther = ({ text }: Question): boolean => !text.includes(quoted) && !signal.evidence.includes(text);
  const other = open.findLast(isOther) ?? asked.findLast(isOther);
  return `${who} ${did[signal.kind]} (“${shorten(quoted, 80)}”) ${after}.${last(other)}`;
}
