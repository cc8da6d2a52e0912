import { type Conversation, unansweredMessages } from "../src/conversation/conversation.ts";
import { asksBesides, badScore, readSurveyAnswer } from "../src/handoff/survey-answer.ts";
import { detect } from "../src/triggers/detect.ts";
import { fire, type Fired } from "../src/triggers/fire.ts";
import { read } from "../src/triggers/reading.ts";
import type { Signal } from "../src/triggers/signal.ts";
import { isFor } from "../src/triggers/trigger.ts";
import { passOn } from "./call.ts";
import { fenceOf, type Loaded, type TurnNeeds } from "./turn.ts";

/**
 * A number after "how did we do?" is an answer to that and no new question: it is kept, and the conversation rests
 * again. Who was not helped and says why is heard by people.
 *
 * @returns undefined when the customer says or asks something (besides), which is a turn like any other: a number must
 *   not hide that they ask for a person, or are in danger
 */
export async function hearSurvey(
  needs: TurnNeeds,
  { conversation, survey, byMachine, consent, hold }: Loaded,
): Promise<"done" | "overtaken" | undefined> {
  if (survey === null || byMachine || conversation.baton.holder.who !== "ai") return undefined;
  const written = unansweredMessages(conversation);
  const [first, last] = [written[0], written.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const asked = conversation.messages.findLast(({ kind, seq }) => kind === "message" && seq < first.seq);
  const isAnswer = asked?.id === survey.message && last.at <= survey.until && consent.state === "in" && hold === null;
  const heard = isAnswer ? readSurveyAnswer(written.map(({ text }) => text).join("\n")) : undefined;
  const now = needs.now();
  if (heard === undefined) {
    await needs.surveys.withdraw(conversation.id, now);
    return undefined;
  }
  const { score, words } = heard;
  const calling = words === null ? [] : await callingIn(needs, conversation);
  const isComplaint = score <= badScore && words !== null;
  const rests = !isComplaint && !asksBesides(heard) && calling.length === 0;
  const kept = await needs.surveys.hear(fenceOf(conversation), survey.id, { score, words, rests }, now);
  if (kept === false) return "overtaken";
  if (kept.work !== undefined) needs.wake(kept.work);
  needs.announce();
  needs.log.info({ conversation: conversation.id, survey: survey.id, score }, "a survey was answered");
  if (rests) return "done";
  // That they are unhappy the number has said; whatever else calls is judged for what it is.
  if (!isComplaint || calling.some(({ signal: { kind } }) => kind !== "frustration")) return undefined;
  const signal: Signal = {
    kind: "frustration",
    score: 1,
    threshold: 1,
    evidence: words,
    message: last.id,
    detector: "survey",
    version: "1",
    trigger: null,
  };
  await needs.turns.keepSignals(conversation.id, { live: [signal], shadow: [] }, now);
  const passed = await passOn(needs, conversation, {
    because: `The customer rated us ${score} of 5 (“${words}”).`,
    priority: "normal",
    signals: [signal],
    team: null,
    formerTeam: conversation.memory?.team ?? null,
    quiet: false,
  });
  return passed ? "done" : "overtaken";
}

/** What the words beside a number set off. */
async function callingIn({ turns }: TurnNeeds, conversation: Conversation): Promise<readonly Fired[]> {
  const { line, channel } = conversation;
  const triggers = (await turns.triggers()).filter((trigger) => isFor(trigger, { id: line.id, channel }));
  return fire(detect(read(conversation), triggers), triggers).live;
}
