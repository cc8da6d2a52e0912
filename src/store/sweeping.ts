import type pg from "pg";
import { doubtAnswers, markUncertain } from "./deliveries/doubts.ts";
import { duePromises, fallDue, type FallingDue } from "./due-promises.ts";
import { returnFromAbsent } from "./give-back.ts";
import { remindInvited } from "./invitation-reminders.ts";
import { lapseInvitations } from "./invitations.ts";
import { letRest, overdue, type Overdue } from "./late.ts";
import type { TraitsOf } from "./reach.ts";
import { remindAgent, remindTeam } from "./reminders.ts";
import { saySlip } from "./slips.ts";
import { takeStuck } from "./stuck.ts";

/** Work that is this late was lost by the queue or by the process that held it. */
const graceMs = 5_000;
/** Well past the longest provider call: whoever was sending then is gone. */
const deadSenderMs = 60_000;
/** News of a delivery comes within seconds; an answer without any after this may never have arrived. */
const longestDoubtMs = 90_000;
/** An invitation to which nobody came ends when the customer has had every answer and wrote no more for so long. */
const settledHours = 24;

/** What a sweep reads and changes. Several may do so at once: each thing is done once. */
export function createSweeping(pool: pg.Pool, traitsOf: TraitsOf) {
  return {
    takeStuck: (now: Date) => takeStuck(pool, now, graceMs),
    markUncertain: (now: Date) => markUncertain(pool, now, deadSenderMs),
    doubtAnswers: (now: Date) => doubtAnswers(pool, now, longestDoubtMs),
    returnFromAbsent: (now: Date) => returnFromAbsent(pool, now),
    overdue: (now: Date) => overdue(pool, now),
    remindTeam: (late: Overdue, now: Date) => remindTeam(pool, late, now),
    remindAgent: (late: Overdue, now: Date) => remindAgent(pool, late, now),
    letRest: (late: Overdue, idleMinutes: number, now: Date) => letRest(pool, traitsOf, late, idleMinutes, now),
    tendInvitations: async (now: Date) =>
      (await remindInvited(pool, now)) + (await lapseInvitations(pool, settledHours, now)),
    duePromises: (now: Date) => duePromises(pool, now),
    fallDue: (due: FallingDue, how: Parameters<typeof fallDue>[3], now: Date) => fallDue(pool, traitsOf, due, how, now),
    saySlip: (conversationId: string, line: string, now: Date) => saySlip(pool, traitsOf, conversationId, line, now),
  };
}
