import { fold } from "../../triggers/fold.ts";
import { phrases } from "../../triggers/phrases.ts";
import type { Fact } from "../handoff.ts";
import { abroad, anyOf } from "./abroad/languages.ts";

/** A correction stands at the beginning of what is said. */
const opening = 200;

const correcting = phrases(`
  ^ [oh/ah/no/nope/wait/sorry/oops/actually/hi/hello/apologies/my_mistake]+ the/my/it/that/this/right/correct/new/order/
    booking/number/name/address/email/e-mail/phone/date/amount [right/correct/new/order/booking/number/name/address/email/
    e-mail/phone/date/amount/one]+ is/should_be/was
  ^ [oh/ah/no/nope/wait/sorry/oops/actually/hi/hello/apologies/my_mistake]+ it's/its/that's
  ^ [oh/ah/nope/wait/sorry/oops/actually]+ i meant/mean
  ^ no/sorry/oops/correction/wait #
  i meant/mistyped/misspelled/got_it_wrong/made_a_mistake/wrote_the_wrong/gave_you_the_wrong
  typo/correction
  right/correct order/number/address/name/email/e-mail/date/one is
  should be/have_been/say/read
  ${abroad(({ corrects }) => corrects)}`);

const word = "[\\p{L}\\d@.+-]{1,40}?";
const not = `(?:not|${anyOf((words) => words.not)})`;
const but = `(?:but|it['’]?s|it is|${anyOf((words) => words.but)})`;
const and = "(?:and|und|et|y|e|og|och|en|a)";
/** "not 1182 but 1183", and "1183, not 1182", in any language. */
const thisNotThat = [
  new RegExp(`(?<!\\p{L})${not}\\s(?<wrong>${word}),?\\s${but}\\s(?<right>${word})(?=[\\s,.!]|$)`, "iu"),
  new RegExp(`(?<![\\p{L}\\d])(?<right>${word}),?\\s(?:${and}\\s)?${not}\\s(?<wrong>${word})(?=[\\s,.!]|$)`, "iu"),
];
const bareNumber = /^[^\d]{0,40}?(?<![\p{L}\d])((?=[a-z-]{0,4}\d)[a-z\d-]{3,24})(?![\p{L}\d])[^\d]{0,24}$/iu;

/** A message as facts are read from it: what it says, and what its text holds by the forms. */
type Saying = { readonly message: string; readonly text: string; readonly facts: readonly Fact[] };

/** Older facts with those of a newer message; what it puts right goes. The same thing said twice is told once. */
export function putRight(known: readonly Fact[], { message, text, facts }: Saying): readonly Fact[] {
  const beginning = text.slice(0, opening);
  for (const way of thisNotThat) {
    const { wrong = "", right: value = "" } = way.exec(beginning)?.groups ?? {};
    const denied = known.findLast((each) => alike(each.value, wrong));
    if (denied === undefined) continue;
    return together(
      known.filter((each) => each !== denied),
      [...facts.filter((each) => !alike(each.value, wrong)), { ...denied, value, message }],
    );
  }
  if (!correcting.test(fold(beginning))) return together(known, facts);
  const last = known.at(-1);
  const number =
    facts.length === 0 && last !== undefined && /\d/.test(last.value) ? bareNumber.exec(text)?.[1] : undefined;
  const fresh = number === undefined || last === undefined ? facts : [{ ...last, value: number, message }];
  const kept = fresh.reduce<readonly Fact[]>((left, { name }) => {
    const replaced = left.findLast((each) => each.name === name);
    return left.filter((each) => each !== replaced);
  }, known);
  return together(kept, fresh);
}

function together(known: readonly Fact[], fresh: readonly Fact[]): readonly Fact[] {
  const all = [...known];
  for (const fact of fresh)
    if (!all.some(({ name, value }) => name === fact.name && alike(value, fact.value))) all.push(fact);
  return all;
}

const alike = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
