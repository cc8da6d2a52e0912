import type { Turn } from "../words/holder.ts";
import type { Kind } from "./draft.ts";

export type Action = { readonly does: "take" | "say" | "reopen"; readonly words: string };

/** The one thing to do now. */
export function primaryAction(turn: Turn, kind: Kind): Action {
  if (kind === "note") return { does: "say", words: "Add note" };
  switch (turn) {
    case "waiting":
    case "invited":
      return { does: "take", words: "Take" };
    case "ai":
      return { does: "take", words: "Take over" };
    case "mine":
    case "agent":
      return { does: "say", words: "Send" };
    case "resolved":
      return { does: "reopen", words: "Reopen" };
  }
}

export function placeholder(turn: Turn, kind: Kind, who: string): string {
  if (kind === "note") return "Write a note to your colleagues";
  switch (turn) {
    case "waiting":
      return `Write to ${who}, then take the baton`;
    case "invited":
      return `The AI keeps helping; take the baton to answer ${who}`;
    case "ai":
      return "The AI is answering; take over to write yourself";
    case "mine":
    case "agent":
      return `Write to ${who}`;
    case "resolved":
      return "Reopen to write again";
  }
}
