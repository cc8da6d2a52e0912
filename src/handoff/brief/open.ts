import type { Message } from "../../conversation/message.ts";
import { sentences } from "../../conversation/text.ts";
import { admitsNotKnowing } from "../../triggers/ai-uncertain.ts";
import { fold } from "../../triggers/fold.ts";
import { matterOf, shared } from "../../triggers/matter.ts";
import { phrases } from "../../triggers/phrases.ts";
import type { Line } from "../../triggers/reading.ts";
import { likeness } from "../../triggers/words.ts";
import { topicsIn } from "../read-topic.ts";
import type { Quote } from "./questions.ts";

/**
 * The questions that nobody has answered. An agent's word after a question answers it; the AI's does where it speaks of
 * what was asked and does not say that it has no answer. Whatever the customer asks again, or calls no answer, is open.
 *
 * @param said both sides' messages, in order
 */
export function openAmong(questions: readonly Quote[], said: readonly Message[]): readonly Quote[] {
  // What the system says (a pass, a line in between) is nobody's answer.
  const lines = said.filter((message) => message.author.kind !== "system").map(lineOf);
  const asked = questions.map((question) => ({
    question,
    line: lineOf({ ...question, id: question.message, author: customer }),
  }));
  return asked
    .filter(({ question, line }) => {
      const beside = asked.filter((other) => other.question.message === question.message && other.line !== line);
      const after = lines.slice(lines.findIndex(({ id }) => id === question.message) + 1);
      return !isAnswered(line, { beside: beside.map((other) => other.line), after });
    })
    .map(({ question }) => question);
}

const customer = { kind: "customer", name: null } as const;

/** What stands around a question: others of the same message, and what was said after it. */
type Around = { readonly beside: readonly Line[]; readonly after: readonly Line[] };

function isAnswered(asked: Line, { beside, after }: Around): boolean {
  const first = after.findIndex(({ by }) => by !== "customer");
  return after.some(
    (line, at) =>
      (answers(line, asked) || (at === first && mayAnswer(line, asked, beside))) &&
      !after.slice(at + 1).some((later, n) => reopens(later, asked, n)),
  );
}

/** A person's word answers what was asked before it; the AI's does where both speak of the same. */
const answers = (line: Line, asked: Line): boolean =>
  line.by === "agent" || (says(line) && shared(matterOf(line), matterOf(asked)) > 0);

/** What the AI says next answers without a word in common, unless it speaks of something else or answers another question. */
function mayAnswer(line: Line, asked: Line, beside: readonly Line[]): boolean {
  if (!says(line) || beside.some((other) => answers(line, other))) return false;
  const [its, theirs] = [topicsIn(line.folded), topicsIn(asked.folded)];
  return its.size === 0 || theirs.size === 0 || [...its].some((topic) => theirs.has(topic));
}

/** The AI says something that is no excuse and no question back. */
const says = (line: Line): boolean => line.by === "ai" && !admitsNotKnowing(line.folded) && !onlyAsks(line);

/** It asks back and says nothing. */
const onlyAsks = ({ text }: Line): boolean => {
  const parts = sentences(text);
  return parts.length > 0 && parts.every((part) => part.endsWith("?"));
};

const unanswered = phrases(`
  not/n't/doesn't/didn't/don't answer/answered/answering my/the question
  not what i asked/meant/asked_for/wanted_to_know
  i asked [you/about/if/whether/for/something/a]+
  asked [you/this/that]+ already/before/twice/again
  already asked
  still no/not [a/an/got/have/any]+ answer/answered
  was/is [of]+ no help
  wasn't/isn't/not/didn't [very/really/at/all]+ help/helpful`);

/** Asked again in the same words or in others; or, as the first thing after an answer, that it was none. */
function reopens(line: Line, asked: Line, at: number): boolean {
  if (line.by !== "customer") return false;
  if (at === 0 && unanswered.test(line.folded)) return true;
  const [words, before] = [matterOf(line), matterOf(asked)];
  const both = shared(words, before);
  return both >= 2 && (likeness(words, before) >= alike || both === before.size) && line.folded.includes("?");
}

/** From here on two questions are the same. */
const alike = 0.6;

const lineOf = ({ id, author, text }: Pick<Message, "id" | "author" | "text">): Line => ({
  id,
  by: author.kind === "customer" ? "customer" : author.kind === "ai" ? "ai" : "agent",
  text,
  folded: fold(text),
});
