import { heard } from "./frustration.ts";
import { matterOf } from "./matter.ts";
import { once, opening } from "./once.ts";
import { displeasureIn } from "./reaction.ts";
import type { Line, Reading } from "./reading.ts";

/** A message of the customer's, and how it sounds. */
export type Turning = {
  readonly line: Line;
  /** 0 to 1: how angry it sounds by itself. */
  readonly anger: number;
  /** 0 to 1: how let down by our last answer; 0 where there is none yet. */
  readonly displeasure: number;
};

/** So many of the customer's earlier messages say how they usually write, and whether things get worse. */
const remembered = 5;

/** The customer's last messages before this turn and those of this turn, oldest first. */
export type Course = { readonly earlier: readonly Turning[]; readonly now: readonly Turning[] };

/** How the customer's messages sound one after the other, each against what we had answered. */
export const courseOf = once(({ fresh, before, terse }: Reading): Course => {
  const newest = new Set(fresh);
  const heeded = new Set([...before.filter((line) => line.by === "customer").slice(-remembered), ...fresh]);
  const told = new Set<string>();
  const answers: Line[] = [];
  const course: Turning[] = [];
  const last = fresh.at(-1);
  for (const line of [...before, ...fresh]) {
    if (line.by !== "customer") {
      answers.unshift(line);
      continue;
    }
    if (heeded.has(line)) {
      const [answer, ...older] = answers;
      course.push({
        line,
        anger: heard(newest.has(line) ? line : opening(line))?.score ?? 0,
        displeasure: answer === undefined ? 0 : displeasureIn({ line, answers: [answer, ...older], told, terse }),
      });
    }
    if (line !== last) for (const word of matterOf(line)) told.add(word);
  }
  const began = course.length - fresh.length;
  return { earlier: course.slice(0, began), now: course.slice(began) };
});
