import { answer, type AnswerTurn } from "../src/answer.ts";
import { type Conversation, unansweredMessages } from "../src/conversation/conversation.ts";
import { partsOf } from "../src/conversation/parts.ts";
import { sayAsAi } from "../src/say.ts";
import { callBeside, passOn, renewBrief, wordsOf } from "./call.ts";
import { isQuiet, judge, type Judgement } from "./judge.ts";
import { unlessOvertaken } from "./overtaken.ts";
import { hearSurvey } from "./survey.ts";
import { fenceOf, isWanted, type TurnNeeds } from "./turn.ts";

/** What the turn came to: said or passed and done, or overtaken by somebody who spoke while we thought. */
type End = "done" | "overtaken" | "unsettled";

/**
 * One turn of a conversation: read what is new, decide, and answer or call people. Runs in the conversation's own lane,
 * may run twice, and does nothing when there is nothing new.
 *
 * @throws when `stop` ends it while the AI thinks; the turn is still open and can be taken again
 */
export async function converse(needs: TurnNeeds, conversationId: string, stop: AbortSignal): Promise<void> {
  // Somebody may speak while the model thinks; what it thought is dropped, and what is new is read.
  for (let attempt = 0; attempt < 3; attempt++)
    if ((await takeTurn(needs, conversationId, stop)) !== "overtaken") return;
}

/** Ends a conversation that the AI left without an answer, whatever the cause, with a human (I9). */
export async function rescue(needs: TurnNeeds, conversationId: string): Promise<void> {
  const loaded = await needs.turns.load(conversationId);
  if (loaded === undefined || loaded.conversation.baton.holder.who !== "ai") return;
  if (unansweredMessages(loaded.conversation).length === 0) return;
  await passOn(needs, loaded.conversation, {
    because: "No answer of the AI reached the customer in time.",
    priority: "high",
    signals: [],
    team: null,
    quiet: await isQuiet(needs, loaded),
  });
}

async function takeTurn(needs: TurnNeeds, conversationId: string, stop: AbortSignal): Promise<End> {
  const loaded = await needs.turns.load(conversationId);
  if (loaded === undefined) return "done";
  const newest = unansweredMessages(loaded.conversation).at(-1);
  const settlesAt = new Date((newest?.at.getTime() ?? 0) + loaded.settleMs);
  if (settlesAt > needs.now()) {
    needs.wake({ kind: "converse", conversationId, dueAt: settlesAt });
    return "unsettled";
  }
  const heard = await hearSurvey(needs, loaded);
  if (heard !== undefined) return heard;
  const judgement = await judge(needs, loaded, stop);
  return judgement === undefined ? "overtaken" : act(needs, loaded.conversation, judgement, stop);
}

async function act(
  needs: TurnNeeds,
  conversation: Conversation,
  { decision, passages, disclosure }: Judgement,
  stop: AbortSignal,
): Promise<End> {
  switch (decision.next) {
    case "wait":
      if (!(await needs.speech.stayQuiet(fenceOf(conversation)))) return "overtaken";
      if (conversation.baton.handoffId !== null) await renewBrief(needs, conversation.id);
      return "done";
    case "pass":
      return (await passOn(needs, conversation, decision)) ? "done" : "overtaken";
    case "invite": {
      const invited = await callBeside(needs, conversation, decision);
      return invited === undefined ? "overtaken" : speak(needs, invited, { passages, disclosure, offer: true }, stop);
    }
    case "offer":
    case "answer":
      return speak(needs, conversation, { passages, disclosure, offer: decision.next === "offer" }, stop);
  }
}

/** Answers, or calls people where there is no answer: there is no third way out (I9). */
async function speak(
  needs: TurnNeeds,
  conversation: Conversation,
  given: Pick<AnswerTurn, "passages" | "offer" | "disclosure">,
  stop: AbortSignal,
): Promise<End> {
  const traits = needs.traits(conversation.channel);
  const language = await needs.languageOf(wordsOf(conversation));
  if (traits.typing) needs.typing(conversation.id);
  const reply = await unlessOvertaken(
    (signal) =>
      answer({ ...given, conversation, traits, language }, needs.answerer, {
        stop: signal,
        now: needs.now(),
      }),
    isWanted(needs, conversation),
    stop,
  );
  if (reply === undefined) return "overtaken";
  if (reply.say) {
    const { text, sources } = reply;
    const utterance = { text, sources, parts: partsOf(text, [], traits) };
    if (!(await sayAsAi(needs, fenceOf(conversation), utterance, needs.now()))) return "overtaken";
    if (conversation.baton.handoffId !== null) await renewBrief(needs, conversation.id);
    return "done";
  }
  const { because, signals, cause } = reply;
  if (cause !== undefined)
    needs.log.warn({ conversation: conversation.id, err: cause }, "the AI failed; a human is called");
  await needs.turns.keepSignals(conversation.id, { live: signals, shadow: [] }, needs.now());
  const passed = await passOn(needs, conversation, { because, priority: "normal", signals, team: null, quiet: false });
  return passed ? "done" : "overtaken";
}
