import type { QueryClient } from "@tanstack/react-query";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import { tell } from "./ask.ts";
import { outdate } from "./outdate.ts";

/**
 * Believes a writer who claims to be part of another conversation: what they wrote moves there, and where it is now is
 * returned. Throws a Refusal.
 */
export async function join(client: QueryClient, id: string): Promise<Conversation> {
  const joined = await tell<Conversation>(`/conversations/${encodeURIComponent(id)}/join`);
  client.setQueryData(["conversation", joined.id], joined);
  for (const noun of ["list", "counts"]) void outdate(client, [noun]);
  for (const noun of ["conversation", "messages", "handoff"]) {
    for (const one of [id, joined.id]) void outdate(client, [noun, one]);
  }
  return joined;
}
