import type { Load, Report } from "../../src/http/wire/replays.ts";
import { counted } from "../words/replay.ts";
import { Section } from "./section.tsx";

/** What each team would have had to answer, a day and in its busiest hour. */
export function TeamLoads({ report: { teams, days }, changed }: { report: Report; changed: boolean }) {
  const busy = teams.filter(({ before, after }) => before.handoffs + after.handoffs > 0);
  const idle = teams.filter((team) => !busy.includes(team));
  const most = Math.max(...busy.flatMap(({ before, after }) => [before.perDay, after.perDay]), Number.MIN_VALUE);
  return (
    <Section
      title="The load on each team"
      words={`Handoffs a day over ${counted(Math.ceil(days), "day")}${changed ? ": by the triggers in use, and by those proposed" : ", by these triggers"}.`}
    >
      <ul className="flex flex-col gap-6">
        {busy.map(({ id, name, before, after }) => (
          <li key={id}>
            <p className="mb-1 text-thread font-medium text-ink [overflow-wrap:anywhere]">{name}</p>
            <Bar words="In use" load={before} most={most} tone="bg-edge" />
            {changed && <Bar words="Proposed" load={after} most={most} tone="bg-ink" />}
            <p className="mt-1 text-quiet">{busiestWords(before, after)}</p>
          </li>
        ))}
      </ul>
      {busy.length === 0 && <p>No team would have been called.</p>}
      {idle.length > 0 && busy.length > 0 && (
        <p className="mt-4 text-quiet">Never called: {idle.map(({ name }) => name).join(", ")}.</p>
      )}
    </Section>
  );
}

type BarProps = { words: string; load: Load; most: number; tone: string };

function Bar({ words, load: { perDay }, most, tone }: BarProps) {
  return (
    <div className="grid max-w-2xl grid-cols-[64px_minmax(0,1fr)_88px] items-center gap-x-3">
      <span className="text-quiet">{words}</span>
      <span className="h-2 overflow-hidden rounded-full bg-soft" aria-hidden="true">
        <span className={`block h-full rounded-full ${tone}`} style={{ width: `${(perDay / most) * 100}%` }} />
      </span>
      <span className="tabular-nums">
        <span className="font-medium text-ink">{perDay}</span> a day
      </span>
    </div>
  );
}

function busiestWords({ busiest: before }: Load, { busiest: after }: Load): string {
  const [was, is] = [before?.handoffs ?? 0, after?.handoffs ?? 0];
  return `In its busiest hour ${was === is ? "" : `${was} → `}${counted(is, "handoff")}`;
}
