import type { Answerer } from "../answer.ts";
import type { Assisted, Task } from "../assist.ts";
import type { Message } from "../conversation/message.ts";

/** A draft without a model: the passage that answers what the customer asked last, word for word, with its source. */
export async function draftFrom(
  quoting: Answerer,
  { conversation: { messages, customer }, passages, comfortableText, now }: Task,
): Promise<Assisted> {
  const said = messages.filter(({ kind, text }) => kind === "message" && text.trim() !== "");
  const asked = lastAsked(said);
  const [first] = asked;
  if (first === undefined) return { outcome: "unable", problem: "The customer has written nothing to answer yet." };
  const before = said.slice(0, said.indexOf(first));
  // What was promised is told by the AI in words of its own, which are not an agent's.
  const question = { asked, before, passages, memory: undefined, now, enclosed: "", language: null, comfortableText };
  const proposal = await quoting.answer(question, new AbortController().signal);
  if (proposal.kind === "unable")
    return { outcome: "unable", problem: "No article answers this. Write it yourself, or add an article." };
  const text = proposal.sources.length === 0 ? proposal.text : `${greeting(customer.name)}\n\n${proposal.text}`;
  const { sources } = proposal;
  return { outcome: "assisted", text, sources, messages: asked.map(({ id }) => id), by: "knowledge", warning: null };
}

/** What the customer wrote last, in one go. */
function lastAsked(said: readonly Message[]): readonly Message[] {
  const end = said.findLastIndex(({ author }) => author.kind === "customer") + 1;
  const begin = said.slice(0, end).findLastIndex(({ author }) => author.kind !== "customer") + 1;
  return said.slice(begin, end);
}

/** By the name that they gave; a number is no name. */
function greeting(name: string | null): string {
  const first = name?.trim().split(/\s+/)[0] ?? "";
  return /^\p{L}[\p{L}'’-]{1,19}$/u.test(first) ? `Hi ${first},` : "Hello,";
}
