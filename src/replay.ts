import type { Team } from "./handoff/handoff.ts";
import type { RoutingRule } from "./handoff/rules.ts";
import { passOf } from "./replay/call.ts";
import { createComparison } from "./replay/compare.ts";
import { createLoad } from "./replay/load.ts";
import type { Report } from "./replay/report.ts";
import type { Story } from "./replay/story.ts";
import { type Stretch, stretchesOf } from "./replay/stretches.ts";
import { walk, walkerOf, type Walked } from "./replay/walk.ts";
import type { Trigger } from "./triggers/trigger.ts";

/** What is replayed. There is no way in it to send, to queue or to move a baton, and the linter keeps it so. */
export type Replayed = {
  /** Conversations, the newest first, so many at a time. */
  readonly past: AsyncIterable<readonly Story[]>;
  readonly inUse: readonly Trigger[];
  readonly proposed: readonly Trigger[];
  readonly teams: readonly Team[];
  /** Operators' routing rules, in their order. */
  readonly rules: readonly RoutingRule[];
  /** Hears how many conversations were read; says whether to go on. */
  readonly told: (read: number) => Promise<boolean>;
  /** Gives others the processor, where it was held for long enough. Undefined: not yet. */
  readonly rest: () => Promise<void> | undefined;
};

/**
 * Runs two sets of triggers over what was said before, and compares: the proposal with the triggers in use, and with
 * what really happened. Nothing is sent and nobody is called.
 *
 * @returns undefined when it was told to stop
 */
export async function replay({
  past,
  inUse,
  proposed,
  teams,
  rules,
  told,
  rest,
}: Replayed): Promise<Report | undefined> {
  const tally = createTally(inUse, proposed, teams);
  for await (const stories of past) {
    for (const story of stories) {
      tally.read(story);
      const walkers = [walkerOf(inUse, story), walkerOf(proposed, story)] as const;
      for (const stretch of stretchesOf(story))
        tally.add(story, stretch, ...(await walk(story, stretch, walkers, { teams, rules }, rest)));
      await rest();
    }
    if (!(await told(tally.conversations()))) return undefined;
  }
  return tally.report();
}

function createTally(inUse: readonly Trigger[], proposed: readonly Trigger[], teams: readonly Team[]) {
  const [toUse, toPast] = [createComparison(), createComparison()];
  const load = createLoad(teams);
  const counts = { conversations: 0, stretches: 0, kept: 0 };
  const invitations = { before: 0, after: 0 };
  const figures = { before: counter(inUse), after: counter(proposed) };
  let first: Date | undefined;
  let last: Date | undefined;

  return {
    conversations: () => counts.conversations,

    read({ kept }: Story): void {
      counts.conversations++;
      counts.kept += kept.length;
    },

    add(story: Story, stretch: Stretch, before: Walked, after: Walked): void {
      counts.stretches++;
      for (const { at } of stretch.moments) {
        if (first === undefined || at < first) first = at;
        if (last === undefined || at > last) last = at;
      }
      toUse.add(story, stretch, before.call, after.call);
      toPast.add(story, stretch, passOf(story, stretch), after.call);
      for (const [side, walked] of [
        ["before", before],
        ["after", after],
      ] as const) {
        load.add(side, walked.call);
        figures[side].add(walked);
        if (walked.invited && walked.call === undefined) invitations[side]++;
      }
    },

    report(): Report {
      const days = Math.max(1, ((last?.getTime() ?? 0) - (first?.getTime() ?? 0)) / dayMs);
      return {
        conversations: counts.conversations,
        stretches: counts.stretches,
        ...(first !== undefined && { from: first.toISOString() }),
        ...(last !== undefined && { until: last.toISOString() }),
        days: Math.round(days * 10) / 10,
        inUse: toUse.result(),
        past: toPast.result(),
        invitations,
        triggers: proposed.map(({ id, name, kind, state }) => ({
          id,
          name,
          kind,
          state,
          fires: { before: figures.before.fires(id), after: figures.after.fires(id) },
          firsts: { before: figures.before.firsts(id), after: figures.after.firsts(id) },
        })),
        teams: load.result(days),
        notes: notesOn(proposed, counts.kept),
      };
    },
  };
}

const dayMs = 86_400_000;

/** How often each trigger fires, and how often it is what decides. */
function counter(triggers: readonly Trigger[]) {
  const fires = new Map(triggers.map(({ id }) => [id, 0]));
  const firsts = new Map(fires);
  const count = (figures: Map<string, number>, id: string): void => void figures.set(id, (figures.get(id) ?? 0) + 1);
  return {
    add({ fired, call }: Walked): void {
      for (const id of fired) count(fires, id);
      if (call?.trigger != null) count(firsts, call.trigger.id);
    },
    fires: (id: string): number => fires.get(id) ?? 0,
    firsts: (id: string): number => firsts.get(id) ?? 0,
  };
}

/** What a replay cannot know, so that nobody takes its figures for more than they are. */
function notesOn(proposed: readonly Trigger[], kept: number): string[] {
  const asksKnowledge = proposed.some(({ kind }) => kind === "out_of_knowledge");
  return [
    "No model was asked. What one had seen then is taken as it was kept; what it took back then counts again.",
    "Where a person is called later or not at all, the AI's further answers are taken as they were. What the customer would have written to other answers is not known.",
    ...(asksKnowledge
      ? [
          `Whether the knowledge held an answer is taken from what was kept then (${kept} ${kept === 1 ? "message" : "messages"}): below the thresholds of that time nothing was kept.`,
        ]
      : []),
  ];
}
