import type { Team } from "../handoff/handoff.ts";
import type { Load, Report } from "./report.ts";
import type { Call } from "./call.ts";

type Counted = { handoffs: number; readonly hours: Map<number, number> };
type Side = "before" | "after";

const hourMs = 3_600_000;

/** Counts what each team would have been called for, and in which hours. */
export function createLoad(teams: readonly Team[]) {
  const counted = new Map(teams.map(({ id, name }) => [id, { name, before: fresh(), after: fresh() }]));

  return {
    add(side: Side, call: Call | undefined): void {
      const load = call === undefined ? undefined : counted.get(call.team.id)?.[side];
      if (call === undefined || load === undefined) return;
      const hour = Math.floor(call.at.getTime() / hourMs);
      load.handoffs++;
      load.hours.set(hour, (load.hours.get(hour) ?? 0) + 1);
    },

    /** Every team, also one that is never called. */
    result: (days: number): Report["teams"] =>
      [...counted].map(([id, { name, before, after }]) => ({
        id,
        name,
        before: loadOf(before, days),
        after: loadOf(after, days),
      })),
  };
}

const fresh = (): Counted => ({ handoffs: 0, hours: new Map() });

function loadOf({ handoffs, hours }: Counted, days: number): Load {
  const [busiest] = [...hours].toSorted(([hour, a], [other, b]) => b - a || hour - other);
  return {
    handoffs,
    perDay: Math.round((handoffs / days) * 100) / 100,
    ...(busiest !== undefined && {
      busiest: { at: new Date(busiest[0] * hourMs).toISOString(), handoffs: busiest[1] },
    }),
  };
}
