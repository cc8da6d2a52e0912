import type { Conversation } from "../src/conversation/conversation.ts";
import type { Team } from "../src/handoff/handoff.ts";
import type { Passing } from "../src/pass.ts";
import { type Briefing, briefOf, messagesIn } from "./call.ts";
import type { Turns } from "./turn.ts";

/** Something that people promised a customer, whose time has come. `team` had it when it was given. */
export type DuePromise = {
  readonly id: string;
  readonly conversationId: string;
  readonly text: string;
  readonly until: Date;
  readonly team: string | null;
};

type Needs = Briefing & {
  readonly turns: Pick<Turns, "load" | "teams">;
  /** Tells whoever has the conversation; where no person has it, they are called by `passing`. False: nothing changed. */
  readonly fallDue: (
    due: DuePromise,
    how: { readonly reason: string; readonly passing: Passing | undefined },
    now: Date,
  ) => Promise<boolean>;
};

/** A customer was told that people would come back to it by now: people hear of it, whoever has the conversation. */
export async function recall(needs: Needs, due: DuePromise, now: Date): Promise<boolean> {
  const loaded = await needs.turns.load(due.conversationId);
  if (loaded === undefined) return false;
  const teams = await needs.turns.teams();
  const team = teams.find(({ id }) => id === due.team) ?? teams.find(({ fallback }) => fallback);
  const reason = `Promised until ${moment(due.until, team?.hours?.timeZone)}: ${due.text}`;
  const { who } = loaded.conversation.baton.holder;
  const calls = (who === "ai" || who === "nobody") && team !== undefined;
  const passing = calls ? await passingOf(needs, loaded.conversation, team, reason, now) : undefined;
  return needs.fallDue(due, { reason, passing }, now);
}

/** The customer hears nothing of it: they were told already, and wait for the answer itself. */
async function passingOf(
  needs: Needs,
  conversation: Conversation,
  team: Team,
  reason: string,
  now: Date,
): Promise<Passing> {
  const { brief, language } = await briefOf(needs, conversation, { signals: [], because: reason }, now);
  return {
    // Its time has come already, so whoever gets it has less than usual.
    priority: "high",
    signals: [],
    brief,
    route: { team, reason, skills: [], language },
    told: `Passed to ${team.name}. ${reason}`,
    line: undefined,
    messagesToHandoff: messagesIn(conversation),
  };
}

/** "Friday, 27 November at 17:00", as the team's clocks say. */
const moment = (at: Date, timeZone = "UTC"): string =>
  new Intl.DateTimeFormat("en-GB", { timeZone, dateStyle: "full", timeStyle: "short" }).format(at);
