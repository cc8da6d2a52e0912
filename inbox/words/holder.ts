import type { Holder } from "../../src/http/wire/conversations.ts";
import { briefTimeWords } from "./time.ts";

/** What a screen shows of a holder: waiting and mine are told apart although both are humans' turns. */
export type Turn = "waiting" | "mine" | "agent" | "ai" | "resolved";

export function turnOf(holder: Holder, me: string): Turn {
  switch (holder.who) {
    case "ai":
      return "ai";
    case "team":
      return "waiting";
    case "agent":
      return holder.agent?.id === me ? "mine" : "agent";
    case "nobody":
      return "resolved";
  }
}

/** Who may speak now and since when, as a sentence. */
export function holderWords(holder: Holder, me: string, now: number): string {
  const since = briefTimeWords(holder.since, now);
  switch (turnOf(holder, me)) {
    case "ai":
      return "The AI is answering";
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
