import { type Called, type Change, changes, type Comparison, type Example, type Group } from "./report.ts";
import type { Verdict } from "../handoff/handoff.ts";
import type { Story } from "./story.ts";
import type { Stretch } from "./stretches.ts";
import type { Call } from "./call.ts";

/** Examples that a report shows of each group. */
const mostExamples = 50;

type Counted = {
  n: number;
  missed: number;
  taken: number;
  readonly verdicts: Record<Verdict, number>;
  readonly messages: number[];
  readonly seconds: number[];
  readonly examples: Example[];
};

/** Counts how one way of calling people differs from another, stretch by stretch. */
export function createComparison() {
  const groups: Record<Change, Counted> = { gained: empty(), lost: empty(), earlier: empty(), later: empty() };
  const calls = { before: 0, after: 0, same: 0 };

  return {
    add(story: Story, stretch: Stretch, before: Call | undefined, after: Call | undefined): void {
      if (before !== undefined) calls.before++;
      if (after !== undefined) calls.after++;
      const change = changeOf(before, after);
      if (change === undefined) return;
      if (change === "same") {
        calls.same++;
        return;
      }
      const group = groups[change];
      const verdict = stretch.handoff?.verdict ?? undefined;
      const apart = before === undefined || after === undefined ? undefined : distance(story, before, after);
      group.n++;
      if (verdict !== undefined) group.verdicts[verdict]++;
      if (story.missed) group.missed++;
      if (stretch.taken) group.taken++;
      if (apart !== undefined) {
        group.messages.push(apart.messages);
        group.seconds.push(apart.seconds);
      }
      if (group.examples.length < mostExamples)
        group.examples.push({
          conversation: story.id,
          number: story.number,
          channel: story.line.channel,
          ...(story.customer !== null && { customer: story.customer }),
          ...(before !== undefined && { before: called(before) }),
          ...(after !== undefined && { after: called(after) }),
          ...apart,
          ...(verdict !== undefined && { verdict }),
        });
    },

    result(): Comparison {
      const [gained, lost, earlier, later] = changes.map((change) => groupOf(groups[change]));
      if (gained === undefined || lost === undefined || earlier === undefined || later === undefined)
        throw new Error("a comparison has four groups");
      return { ...calls, gained, lost, earlier, later };
    },
  };
}

/** By the message, not by the clock: how long a model thought is no difference between triggers. */
function changeOf(before: Call | undefined, after: Call | undefined): Change | "same" | undefined {
  if (before === undefined) return after === undefined ? undefined : "gained";
  if (after === undefined) return "lost";
  return after.seq < before.seq ? "earlier" : after.seq > before.seq ? "later" : "same";
}

/** What was said between two places by the customer and the AI, and how long that took. */
function distance({ messages }: Story, one: Call, other: Call): { messages: number; seconds: number } {
  const [first, last] = one.seq < other.seq ? [one, other] : [other, one];
  return {
    messages: messages.filter(
      ({ kind, author, seq }) =>
        kind === "message" && author.kind !== "system" && author.kind !== "agent" && seq > first.seq && seq <= last.seq,
    ).length,
    seconds: Math.round((last.at.getTime() - first.at.getTime()) / 1000),
  };
}

const called = ({ message, at, because, signal, trigger, team }: Call): Called => ({
  message,
  at: at.toISOString(),
  because,
  ...(signal !== null && { kind: signal.kind, evidence: signal.evidence }),
  ...(trigger !== null && { trigger: { id: trigger.id, name: trigger.name } }),
  team: { id: team.id, name: team.name },
});

const empty = (): Counted => ({
  n: 0,
  missed: 0,
  taken: 0,
  verdicts: { right: 0, too_early: 0, too_late: 0, needless: 0 },
  messages: [],
  seconds: [],
  examples: [],
});

const groupOf = ({ messages, seconds, ...group }: Counted): Group => ({
  ...group,
  ...(messages.length > 0 && { messages: median(messages), seconds: median(seconds) }),
});

const median = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor((figures.length - 1) / 2)] ?? 0;
