import type { Message } from "../conversation/message.ts";
import { askedFor } from "./facts/asked-for.ts";
import { forms } from "./facts/forms.ts";
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
  for (const { name, form } of forms)
    rest = rest.replace(form, (whole: string, ...groups: readonly unknown[]) => {
      const value = groups.slice(0, -2).find((group) => typeof group === "string") ?? whole;
      found.push({ name, value: value.trim().replaceAll(/\s+/g, " ") });
      return " ".repeat(whole.length);
    });
  return { found, rest };
}
