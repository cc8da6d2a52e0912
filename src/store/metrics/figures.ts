import type pg from "pg";
import { figuresOf, none, type Counted, type Dimension, type Figures } from "../../metrics/figures.ts";
import { readMisses, readResolutions } from "./after.ts";
import { readHandoffs } from "./handoffs.ts";
import { ofHandoffs, type Keyed, type Span } from "./keys.ts";
import { readNames } from "./names.ts";
import { readSatisfaction } from "./satisfaction.ts";
import { readPassed, readStretches } from "./stretches.ts";

/** The figures of one group, under its id and what people call it. */
export type Group = { readonly key: string; readonly name: string } & Figures;

/** Every metric of `definitions` in a time, together and by what it is asked to be split by. */
export async function readFigures(
  pool: pg.Pool,
  span: Span,
  by: Dimension | undefined,
): Promise<Figures & { readonly groups: Group[] }> {
  const [stretches, passed, handoffs, satisfaction, resolutions, misses] = await Promise.all([
    readStretches(pool, span, by),
    ofHandoffs(by) ? readPassed(pool, span, by) : [],
    readHandoffs(pool, span, by),
    readSatisfaction(pool, span, by),
    readResolutions(pool, span, by),
    readMisses(pool, span, by),
  ]);
  let together = none;
  const groups = new Map<string, Counted>();
  const add = ({ key, together: isTotal }: Keyed, part: Partial<Counted>): void => {
    if (isTotal) together = { ...together, ...part };
    else if (key !== null) groups.set(key, { ...(groups.get(key) ?? none), ...part });
  };
  for (const { key, together: isTotal, ...part } of [...stretches, ...handoffs, ...resolutions, ...misses])
    add({ key, together: isTotal }, part);
  for (const { key, together: isTotal, whose, ...rated } of satisfaction)
    add({ key, together: isTotal }, { [whose]: rated });
  // What has no team of its own is a share of all stretches, so that the teams' rates add up to the whole.
  for (const { key, passed: n } of passed) add({ key, together: false }, { passed: n });
  if (ofHandoffs(by))
    for (const [key, counted] of groups) groups.set(key, { ...counted, stretches: together.stretches });
  const names = await readNames(pool, by, [...groups.keys()]);
  return {
    ...figuresOf(together),
    groups: [...groups]
      .map(([key, counted]) => ({ key, name: names.get(key) ?? key, ...figuresOf(counted) }))
      .toSorted(inOrder(by)),
  };
}

/** Days as they came, everything else by how much there is of it. */
const inOrder =
  (by: Dimension | undefined) =>
  (a: Group, b: Group): number =>
    (by === "day" || by === "week" ? 0 : b.handoffs - a.handoffs || b.stretches - a.stretches) ||
    a.key.localeCompare(b.key);
