import { askedBefore } from "./repeat-ask/asked-before.ts";
import { details, type What } from "./repeat-ask/details.ts";
import { isAfterDifferent, isCheck } from "./repeat-ask/intent.ts";
import { type Asking, questionsIn } from "./repeat-ask/questions.ts";
import { type Heard, listen } from "./repeat-ask/told.ts";

/** A question whose answer is in the conversation already. */
export type RepeatAsk = {
  /** What is asked for again. `answer`: what we had asked in other words and the customer answered. */
  readonly what: What | "answer";
  /** The sentence of the draft, with its place. */
  readonly question: Asking["sentence"];
  /** What answers it, in the customer's words, and the message that says it. */
  readonly answer: { readonly text: string; readonly message: string };
};

/** A draft is read so far; behind it stands what somebody pasted. */
const longest = 4_000;

/** Whether a draft asks anything at all that could have been answered; most do not, and nobody need read further. */
export const mayRepeat = (draft: string): boolean => asked(draft).length > 0;

const asked = (draft: string): readonly Asking[] =>
  questionsIn(draft.slice(0, longest)).filter((question) => !isAfterDifferent(question));

/**
 * The questions of an agent's draft that the customer has answered already, each fact once: what they gave when asked,
 * what they said unasked, what we had asked before. Only of this conversation, and only what its customer wrote.
 *
 * It would rather miss one than annoy: what asks for a second thing, checks a value that it quotes, follows a
 * correction, or asks for somebody else's, stays quiet.
 */
export function repeatAsks(draft: string, conversation: Heard): readonly RepeatAsk[] {
  const text = draft.slice(0, longest);
  const asking = asked(text);
  if (asking.length === 0) return [];
  const told = listen(conversation);
  const found = new Map<string, RepeatAsk>();
  for (const question of asking) {
    for (const { what, isAsked, given } of details) {
      if (found.has(what) || !isAsked(question)) continue;
      const answer = given(told, question);
      if (answer !== undefined && !isCheck(question, text, answer.text))
        found.set(what, { what, question: question.sentence, answer });
    }
    const again = found.size === 0 ? askedBefore(question, told) : undefined;
    // The first asking may have named the choices, too, so to name one quotes nothing.
    if (again !== undefined && !isCheck(question, text, ""))
      found.set("answer", { what: "answer", question: question.sentence, answer: again });
  }
  return [...found.values()];
}
