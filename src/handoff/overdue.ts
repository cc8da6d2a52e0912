import type { Priority } from "../triggers/trigger.ts";
import type { Team } from "./handoff.ts";

/** A conversation that waits for a team past its time. */
export type Overdue = {
  readonly team: string;
  /** Which reminder this is, since the team has it: 1 is the first. */
  readonly reminder: number;
  readonly priority: Priority;
  /** Somebody of the team is there. */
  readonly isAttended: boolean;
  /** Teams of which nobody came before. */
  readonly overflowedFrom: readonly string[];
};

/** What a reminder brings besides that people hear of it again. */
export type Consequence = {
  /** The new priority; undefined: it does not rise now. */
  readonly raised: Priority | undefined;
  /** The team that it goes to; undefined: it stays. */
  readonly to: Team | undefined;
};

/** With this reminder the priority rises, and a team that is not there loses it. */
const escalates = 2;
/** With this one a team loses it that is there and does not come. */
const overflows = 3;

/** One step. Waiting alone makes nothing urgent: that would call people at night for what could wait until the morning. */
const raised: Readonly<Record<Priority, Priority>> = { low: "normal", normal: "high", high: "high", urgent: "urgent" };

/**
 * What follows when nobody has come in time. Each team gets it once, so that it never goes in a circle; the last of them,
 * in the end the queue that always exists, keeps it and is reminded for ever.
 */
export function consequenceOf(teams: readonly Team[], overdue: Overdue): Consequence {
  const { reminder, priority, isAttended, overflowedFrom } = overdue;
  const team = teams.find(({ id }) => id === overdue.team);
  const isTooLate = reminder >= overflows || (reminder >= escalates && !isAttended);
  return {
    raised: reminder === escalates ? raised[priority] : undefined,
    // A team that is no more has nobody who could come.
    to: team === undefined || isTooLate ? nextOf(teams, team, [...overflowedFrom, overdue.team]) : undefined,
  };
}

function nextOf(teams: readonly Team[], team: Team | undefined, had: readonly string[]): Team | undefined {
  const candidates = [teams.find(({ id }) => id === team?.overflow), teams.find(({ fallback }) => fallback)];
  return candidates.find((each) => each !== undefined && !had.includes(each.id));
}
