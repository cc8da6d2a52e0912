import type { Message } from "./conversation/message.ts";
import { shorten } from "./conversation/text.ts";
import type { Told } from "./handoff/handoff.ts";

/** A handoff that a model is asked to retell. */
export type ToRetell = { readonly handoff: string; readonly conversation: string };

/** What a model says of a conversation, before anybody has looked at what it rests on. */
export type Statement = { readonly text: string; readonly messages: readonly string[] };

/** A model that says in a few short statements what a conversation is about. May fail; nobody waits for it. */
export type Reteller = {
  readonly name: string;
  retell(said: readonly Message[], signal: AbortSignal): Promise<readonly Statement[]>;
};

type Needs = {
  readonly reteller: Reteller;
  /** What was said in a conversation, in order. */
  readonly said: (conversationId: string) => Promise<readonly Message[]>;
  readonly keep: (handoffId: string, told: Told, now: Date) => Promise<void>;
  readonly announce: () => void;
  readonly now: () => Date;
};

/** More statements than these are no summary. */
const most = 5;
const longest = 240;

/**
 * Adds to the brief of a handoff what a model says of it: marked as a model's, each statement resting on messages that
 * are there. Where none does, nothing is added.
 *
 * @throws when the model or the database fails; the brief stands without it
 */
export async function retell(needs: Needs, { handoff, conversation }: ToRetell, stop: AbortSignal): Promise<void> {
  const said = (await needs.said(conversation)).filter(
    ({ kind, author }) => kind === "message" && author.kind !== "system",
  );
  if (said.length === 0) return;
  const statements = founded(await needs.reteller.retell(said, stop), said);
  if (statements.length === 0) return;
  const now = needs.now();
  await needs.keep(handoff, { statements, by: needs.reteller.name, at: now.toISOString() }, now);
  needs.announce();
}

/** What may be shown: short, on one line, without an address to open, and resting on messages that exist. */
export function founded(statements: readonly Statement[], said: readonly Pick<Message, "id">[]): Told["statements"] {
  const known = new Set(said.map(({ id }) => id));
  return statements
    .map(({ text, messages }) => ({
      text: shorten(text.replaceAll(/\s+/g, " ").trim(), longest),
      messages: [...new Set(messages)].filter((id) => known.has(id)),
    }))
    .filter(({ text, messages }) => text !== "" && messages.length > 0 && !leadsAway.test(text))
    .slice(0, most);
}

/** What a stranger got a model to say must not send an agent anywhere. */
const leadsAway = /https?:|www\.|\b[a-z\d-]{1,60}\.[a-z]{2,12}\//i;
