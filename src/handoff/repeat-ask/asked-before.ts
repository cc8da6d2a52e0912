import { sentences } from "../../conversation/text.ts";
import { fold } from "../../triggers/fold.ts";
import { phrases } from "../../triggers/phrases.ts";
import { likeness, meaningfulWords } from "../../triggers/words.ts";
import type { Message } from "../../conversation/message.ts";
import type { Asking } from "./questions.ts";
import type { Given, Told } from "./told.ts";

/** Asked again because time passed, or out of politeness. */
const mayComeAgain = phrases(`
  yet/now/already/meanwhile/so_far/today/still/again/since/anything/else/how_are_you/help/okay/all_right/alright/ok
  does/did/is/was/would that/this/it [be/make/sense/clear/work/for/you/helpful/better/fine/good/okay]+ $
  would/do you mind
  would/do you like/want/prefer me/us
  shall/should/may/can i/we
  how are/is you/it/everything
  any news/update/updates/progress/luck
  have/has/did you/it/the [parcel/order/had/package/refund/money]+ [had/the/a/chance/time]+ arrive*/receive*/try/tried/
    check*/look/reach/come/come_through`);
/** No answer to what was asked. */
const evasive = phrases(`
  don't/do_not/dont know/have/remember/understand
  not sure/yet
  no idea
  later/tomorrow/one_moment/hold_on/let_me_check/will_check/i'll_check/i_will_look/will_send/i'll_send/just_a_moment
  can't/cannot/couldn't find/see/say/tell
  what/which/why [do/does/is/should/you/would/mean]+ mean/that/you/need
  talk/speak to`);

const alike = 0.6;
/** "Which browser do you use?" and "Which browser is it?" are the same: these words tell nothing of what is asked. */
const weak = new Set([
  "use",
  "us",
  "using",
  "prefer",
  "choose",
  "take",
  "mind",
  "tell",
  "kind",
  "type",
  "exactly",
  "actually",
]);
const choosing = phrases("what/which/how_many/how_much/where");

const matterOf = (folded: string): ReadonlySet<string> =>
  new Set([...meaningfulWords(folded)].filter((word) => !weak.has(word)));

/** What the customer answered when our side had asked the same, in the same meaningful words. */
export function askedBefore(question: Asking, { said }: Told): Given | undefined {
  if (!question.sentence.text.endsWith("?") || mayComeAgain.test(question.folded)) return undefined;
  const words = matterOf(question.folded);
  // One word is alike by chance, unless both ask to choose among that one thing.
  if (words.size === 0 || (words.size === 1 && !choosing.test(question.folded))) return undefined;
  for (let at = said.length - 1; at >= 0; at--) {
    const ours = said[at];
    if (ours === undefined || ours.author.kind === "customer" || ours.author.kind === "system") continue;
    if (!asksTheSame(ours, words)) continue;
    const answer = answerTo(said.slice(at + 1));
    return answer === undefined ? undefined : { text: answer.text.trim(), message: answer.id };
  }
  return undefined;
}

const asksTheSame = ({ text }: Message, words: ReadonlySet<string>): boolean =>
  sentences(text).some((each) => {
    const asked = each.endsWith("?") ? fold(each) : "";
    return likeness(words, matterOf(asked)) >= alike && (words.size > 1 || choosing.test(asked));
  });

/** The first thing the customer wrote after it, if that is an answer: something was said, and it was no question. */
function answerTo(after: readonly Message[]): Message | undefined {
  const first = after.find(({ author }) => author.kind === "customer");
  if (first === undefined) return undefined;
  const folded = fold(first.text);
  const isAnswer = first.text.trim() !== "" && !folded.includes("?") && !evasive.test(folded);
  return isAnswer ? first : undefined;
}
