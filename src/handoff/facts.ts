import type { Message } from "../conversation/message.ts";
import { fold } from "../triggers/fold.ts";
import { askedFor } from "./facts/asked-for.ts";
import { type Form, forms } from "./facts/forms.ts";
import type { FormAbroad } from "./facts/forms-abroad.ts";
import { putRight } from "./facts/putting-right.ts";
import type { Fact } from "./handoff.ts";

/** A message longer than this is a document; the facts of a conversation stand before that. */
const longest = 4_000;
/** Nobody tells more of themselves than this; whoever sends a price list tells nothing of it. */
const most = 24;

/**
 * What the customer has told us, oldest first, each with the message that says it; the same thing said twice is one
 * fact. Where they put something right ("no, the order is 1183") what they said last holds. A bare answer to a question
 * of ours ("What is your order number?") is read as what it answers.
 *
 * @param messages what was said on both sides, in order
 */
export function factsIn(messages: readonly Pick<Message, "id" | "text" | "author">[]): readonly Fact[] {
  let facts: readonly Fact[] = [];
  for (const [at, { id: message, author, text: all }] of messages.entries()) {
    if (author.kind !== "customer") continue;
    const text = all.slice(0, longest);
    const found = formsIn(text, message);
    const before = messages[at - 1];
    const answered = before === undefined || before.author.kind === "customer" ? [] : askedFor(before.text, text);
    const bare = answered.filter(({ name }) => found.every((each) => each.name !== name));
    facts = putRight(facts, { message, text, facts: [...found, ...bare.map((each) => ({ ...each, message }))] });
  }
  return facts.slice(-most);
}

const formsIn = (text: string, message: string): readonly Fact[] =>
  parted(text).found.map((fact) => ({ ...fact, message }));

/** A text without the facts in it: each is blank, so that every other word stays in its place. */
export const withoutFacts = (text: string): string => parted(text.slice(0, longest)).rest;

function parted(text: string): { readonly found: readonly Omit<Fact, "message">[]; readonly rest: string } {
  const found: Omit<Fact, "message">[] = [];
  let rest = text;
  let folded = fold(text);
  for (const each of forms) {
    const places = "said" in each ? abroadIn(each, folded, rest) : plainIn(each, rest);
    if (places.length === 0) continue;
    for (const { value } of places) found.push({ name: each.name, value: value.trim().replaceAll(/\s+/g, " ") });
    rest = blanked(rest, places);
    folded = blanked(folded, places);
  }
  return { found, rest };
}

/** Where a fact stands in a text, and what of it is the value. */
type Place = { readonly start: number; readonly end: number; readonly value: string };

const plainIn = ({ form }: Form, text: string): readonly Place[] =>
  every(form, text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: match.slice(1).find((group) => group !== undefined) ?? match[0],
  }));

/** Folded text is as long as the text itself, so that a place in one is the same place in the other. */
const abroadIn = ({ said, value }: FormAbroad, folded: string, text: string): readonly Place[] =>
  every(said, folded).flatMap(({ index: start, 0: words, 1: last = words }) => {
    const behind = start + words.length;
    if (value === undefined) return [{ start, end: behind, value: text.slice(behind - last.length, behind) }];
    value.lastIndex = behind;
    const given = value.exec(text)?.[0];
    return given === undefined ? [] : [{ start, end: behind + given.length, value: given }];
  });

/** `matchAll` would make a copy of the form, which takes longer than to look for most of them. */
function every(form: RegExp, text: string): readonly RegExpExecArray[] {
  const all: RegExpExecArray[] = [];
  form.lastIndex = 0;
  for (let match = form.exec(text); match !== null; match = form.exec(text)) all.push(match);
  return all;
}

function blanked(text: string, places: readonly Place[]): string {
  let at = 0;
  let left = "";
  for (const { start, end } of places) {
    left += text.slice(at, start) + " ".repeat(Math.max(0, end - Math.max(at, start)));
    at = Math.max(at, end);
  }
  return left + text.slice(at);
}
