import type { Priority } from "../triggers/trigger.ts";
import type { Team } from "./handoff.ts";

/** By when a person must have answered first. */
export function answerBy(team: Pick<Team, "answerMinutes" | "hours">, _priority: Priority, now: Date): Date {
  return new Date(now.getTime() + team.answerMinutes * 60_000);
}
