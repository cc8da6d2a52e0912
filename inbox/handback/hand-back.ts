import type { QueryClient } from "@tanstack/react-query";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import type { GivenPromise } from "../../src/http/wire/promises.ts";
import { ask, tell } from "../api/ask.ts";
import { type Desk, refusalWords } from "../api/desk.ts";
import type { Page } from "../api/queries.ts";
import { say } from "../frame/toast.ts";
import { bodyOf, type Left } from "./left.ts";
import { promisesQuery } from "./queries.ts";

/** Gives the conversation back with what the AI should know; taken back, what was just promised is let go again. */
export function handBack(desk: Desk, client: QueryClient, conversation: Conversation, left: Left): void {
  const body = bodyOf(left);
  const since = new Date().toISOString();
  desk.pass(conversation, { to: { who: "ai" }, name: "the AI" }, body, (now) => {
    desk.take(now);
    if (body.promises !== undefined) void takeBack(conversation.id, since);
  });
  void client.invalidateQueries({ queryKey: promisesQuery(conversation.id).queryKey });
}

async function takeBack(id: string, since: string): Promise<void> {
  try {
    const { items } = await ask<Page<GivenPromise>>(`/conversations/${encodeURIComponent(id)}/promises`);
    // A clock here that runs ahead of the server's by more than this would leave them open, which a person sees.
    const begun = Date.parse(since) - 60_000;
    for (const promise of items)
      if (promise.outcome === undefined && Date.parse(promise.at) >= begun) await tell(`/promises/${promise.id}/drop`);
  } catch (error) {
    say({ words: refusalWords(error), failure: true });
  }
}
