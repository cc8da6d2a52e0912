import type { QueryClient } from "@tanstack/react-query";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import type { GivenPromise } from "../../src/http/wire/promises.ts";
import { ask, tell } from "../api/ask.ts";
import { type Desk, refusalWords } from "../api/desk.ts";
import { inTurn } from "../api/moving.ts";
import type { Page } from "../api/queries.ts";
import { say } from "../frame/toast.ts";
import { askResolve } from "./asked.ts";
import { bodyOf, type Left } from "./left.ts";
import { openEndsQuery, promisesQuery } from "./queries.ts";

/** Gives the conversation back with what the AI should know; taken back, what was just promised is let go again. */
export function handBack(desk: Desk, client: QueryClient, conversation: Conversation, left: Left): void {
  const { reserved, unanswered } = left;
  const body = { ...bodyOf(left), reserved: [...reserved], ...(unanswered && { unanswered }) };
  desk.pass(conversation, { to: { who: "ai" }, name: "the AI" }, body, undoing(client, desk.take, conversation, left));
}

/** Resolves it and keeps what was promised; taken back, that is let go again. */
export function resolveWith(desk: Desk, client: QueryClient, conversation: Conversation, left: Left): void {
  desk.resolve(conversation, bodyOf(left), undoing(client, desk.reopen, conversation, left));
}

/** Resolves at once where nothing is left to do, and asks first where a promise would be forgotten. */
export async function resolveOrAsk(desk: Desk, client: QueryClient, conversation: Conversation): Promise<void> {
  try {
    // Read anew: the promise may stand in what the agent wrote a moment ago.
    const [{ said }, { items }] = await Promise.all([
      client.fetchQuery({ ...openEndsQuery(conversation.id), staleTime: 0 }),
      client.fetchQuery({ ...promisesQuery(conversation.id), staleTime: 0 }),
    ]);
    if (said.length > 0 || items.some(({ outcome }) => outcome === undefined)) return askResolve(conversation);
  } catch {
    // Nobody is kept from resolving because this could not be read.
  }
  desk.resolve(conversation);
}

/** What undoes it, with everything that was promised in the same moment. */
const undoing = (client: QueryClient, back: (now: Conversation) => void, { id }: Conversation, left: Left) => {
  const since = new Date().toISOString();
  const promised = new Set(left.promises.map(({ text }) => text.trim()).filter((text) => text !== ""));
  return (now: Conversation): void => {
    back(now);
    if (promised.size > 0) void takeBack(client, id, promised, since);
  };
};

async function takeBack(client: QueryClient, id: string, promised: ReadonlySet<string>, since: string): Promise<void> {
  try {
    const path = `/conversations/${encodeURIComponent(id)}/promises`;
    const { items } = await inTurn(client, id, "look", () => ask<Page<GivenPromise>>(path));
    // A clock here that runs ahead of the server's by more than this would leave them open, which a person sees.
    const begun = Date.parse(since) - 60_000;
    for (const { id: promise, text, outcome, at } of items)
      if (outcome === undefined && promised.has(text) && Date.parse(at) >= begun)
        await tell(`/promises/${promise}/drop`);
  } catch (error) {
    say({ words: refusalWords(error), failure: true });
  }
}
