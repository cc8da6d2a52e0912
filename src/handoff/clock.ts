import type { Priority } from "../triggers/trigger.ts";
import type { Team } from "./handoff.ts";
import { addOpenMinutes } from "./hours.ts";

/** Which part of a team's time each priority has, and whether it runs while the team is closed. */
const pace: Readonly<Record<Priority, { readonly share: number; readonly always: boolean }>> = {
  /** Somebody may come to harm: whoever hears of it at night can still act, and who comes in the morning comes too late. */
  urgent: { share: 1 / 3, always: true },
  /** An angry customer, or one about to leave, writes a second time after some minutes and is lost after that. */
  high: { share: 1 / 2, always: false },
  normal: { share: 1, always: false },
  /** It would rather be answered well: those who are pressed for an answer should not find it before them. */
  low: { share: 2, always: false },
};

/** How soon people hear again of what is late, in minutes of their opening time. */
const repeatMinutes = 15;
/** After so long without a word of the customer an agent is asked whether it is done. */
const idleMinutes = 24 * 60;

/** By when a person must have answered first. It counts from the call: what the AI took before is no time of people. */
export function answerBy(team: Pick<Team, "answerMinutes" | "hours">, priority: Priority, calledAt: Date): Date {
  return after(team, priority, calledAt, team.answerMinutes * pace[priority].share);
}

/** By when a person must have answered what the customer wrote at a time, once a person has answered before. */
export function nextBy(team: Pick<Team, "nextMinutes" | "hours">, priority: Priority, customerWroteAt: Date): Date {
  return after(team, priority, customerWroteAt, team.nextMinutes * pace[priority].share);
}

/** When people hear again of something that is late. Nobody is reminded while their team is closed. */
export function remindBy(team: Pick<Team, "hours">, priority: Priority, now: Date): Date {
  return after(team, priority, now, repeatMinutes);
}

/** When an agent who holds a conversation in which nobody waits is asked about it. */
export const idleBy = (now: Date): Date => new Date(now.getTime() + idleMinutes * 60_000);

const after = (team: Pick<Team, "hours">, priority: Priority, from: Date, minutes: number): Date =>
  addOpenMinutes(pace[priority].always ? null : team.hours, from, minutes);
