import type { Message } from "../../conversation/message.ts";
import { sentences, shorten } from "../../conversation/text.ts";
import { admitsNotKnowing } from "../../triggers/ai-uncertain.ts";
import { fold } from "../../triggers/fold.ts";
import { phrases } from "../../triggers/phrases.ts";
import type { Brief } from "../handoff.ts";
import { isPromise } from "../promises.ts";
import { untilIn } from "../until.ts";
import { longestQuote, type Quote } from "./questions.ts";

const refusing = phrases(`
  i/we can't/cannot/can_not/could_not/couldn't/am_unable/are_unable/am_not_able/am_not_allowed [to]+ [do/see/check/change/
    cancel/refund/access/look/process/make/arrange/confirm/send/open/reach/give/offer/promise/track/update/book/say]+
  i/we have no/not access/way/information/insight
  only/but a_colleague/a_person/a_human/our_team/somebody can/could/will`);

/** What the AI said that it could not do, in its words; what it said several times is told once, as it said it last. */
export function failedBy(ours: readonly Message[]): readonly Quote[] {
  const admitted = ours
    .filter(({ author }) => author.kind === "ai")
    .flatMap(({ id, text }) =>
      sentences(text)
        .filter((part) => admitsNotKnowing(fold(part)) || refusing.test(fold(part)))
        .map((part) => ({ text: shorten(part, longestQuote), message: id })),
    );
  return admitted.filter(({ text }, at) => admitted.findLastIndex((other) => other.text === text) === at);
}

/** "Hello Mira," is no part of what is promised. */
const greeted =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))(?:\s+\p{L}[\p{L}'’-]{0,24}){0,3}\s*[,!–-]\s*/iu;

/** What was promised in the business's name, by whom, and by when where the sentence says so. */
export const promisedBy = (ours: readonly Message[]): Brief["promises"] =>
  ours.flatMap(({ id, text, author, at }) =>
    sentences(text)
      .filter(isPromise)
      .map((part) => {
        const until = untilIn(part, at);
        return {
          text: shorten(part.replace(greeted, ""), longestQuote),
          message: id,
          by: author.kind === "agent" ? "agent" : "ai",
          ...(until !== undefined && { until: until.toISOString() }),
        } as const;
      }),
  );
