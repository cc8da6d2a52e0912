import type { Conversation } from "../../src/http/wire/conversations.ts";
import { briefTimeWords } from "./time.ts";

/** Who has the baton of a conversation, and whether somebody is invited to it. */
export type Held = Pick<Conversation, "holder" | "invited" | "waitingSince">;

/** What a screen shows of that: waiting and mine are told apart although both are humans' turns. */
export type Turn = "waiting" | "invited" | "mine" | "agent" | "ai" | "resolved";

export function turnOf({ holder, invited }: Held, me: string): Turn {
  switch (holder.who) {
    case "ai":
      return invited === undefined ? "ai" : "invited";
    case "team":
      return "waiting";
    case "agent":
      return holder.agent?.id === me ? "mine" : "agent";
    case "nobody":
      return "resolved";
  }
}

/** Who may speak now and since when, or since when the customer waits, as a sentence. */
export function holderWords(held: Held, me: string, now: number): string {
  const { holder } = held;
  const since = briefTimeWords(holder.who === "team" ? (held.waitingSince ?? holder.since) : holder.since, now);
  switch (turnOf(held, me)) {
    case "ai":
      return "The AI is answering";
    case "invited":
      return "Invited: the AI keeps helping";
    case "waiting":
      return `Waiting for ${holder.team?.name ?? "a person"} since ${since}`;
    case "mine":
      return `You have the baton since ${since}`;
    case "agent":
      return `${holder.agent?.name ?? "A colleague"} has the baton since ${since}`;
    case "resolved":
      return `Resolved ${since}`;
  }
}
