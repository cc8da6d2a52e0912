import type { Proposal, Question } from "../answer.ts";
import { dayOf, type Memory, type Promised } from "../conversation/memory.ts";
import { promiseAskedAfter } from "../handoff/asked-after.ts";

/**
 * What a colleague promised, where the customer asks after just that; a promise whose time has passed is for people.
 * Undefined: the question is about something else.
 */
export function fromPromise({ asked, memory, now }: Question): Proposal | undefined {
  if (memory === undefined) return undefined;
  const promise = promiseAskedAfter(memory.promises, asked.map(({ text }) => text).join("\n"));
  if (promise === undefined) return undefined;
  if (promise.until !== null && promise.until < now)
    return { kind: "unable", reason: "The customer asks after a promise of ours whose time has passed." };
  return { kind: "reply", text: told(promise, memory), sources: [] };
}

function told({ text, until }: Promised, { timeZone }: Memory): string {
  const said = text.replace(/[.!]+$/, "");
  if (until === null) return `A colleague promised: “${said}”.`;
  const day = dayOf(until, timeZone);
  // Its own words may name the day already.
  const [weekday = day] = day.split(/,? /);
  return said.includes(weekday) ? `A colleague promised: “${said}”.` : `A colleague promised: “${said}”, by ${day}.`;
}
