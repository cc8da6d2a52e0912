import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { HandoffMetrics } from "../../src/http/wire/metrics.ts";
import { useDesk } from "../api/desk.ts";
import { TextButton } from "../frame/button.tsx";
import { Chooser } from "./chooser.tsx";
import { Download } from "./download.tsx";
import { Four } from "./four.tsx";
import { Others } from "./others.tsx";
import { figuresQuery, pathOf } from "./queries.ts";
import { type Asked, askedOf, before, lengthOf, pointsOf, type Range, stepOf } from "./range.ts";
import { Split } from "./split.tsx";
import { dayWords } from "./words.ts";

/** How handoffs went: the four figures of the product with their days, and what else tells whether they go well. */
export function Figures() {
  const { me } = useDesk();
  // The days stay those of the moment it was opened; a page that changes at midnight would not be what was read.
  const [now] = useState(Date.now);
  const [range, setRange] = useState<Range>({ days: 30 });
  const asked = askedOf(range, now);
  return (
    <main tabIndex={0} className="min-h-0 min-w-0 flex-1 overflow-y-auto px-8 pb-16 -outline-offset-2 max-tablet:px-6">
      <div className="mx-auto max-w-6xl">
        <header className="flex min-h-16 flex-wrap items-center justify-between gap-x-6 gap-y-3 py-3.5">
          <h1 className="text-title font-semibold text-ink">Figures</h1>
          {me.role !== "agent" && <Chooser range={range} now={now} onChange={setRange} />}
        </header>
        {me.role === "agent" ? (
          <p className="text-thread">Figures are for leads and operators.</p>
        ) : lengthOf(asked) >= 1 ? (
          <Shown asked={asked} />
        ) : (
          <p role="alert" className="text-thread">
            The first day must not come after the last.
          </p>
        )}
      </div>
    </main>
  );
}

function Shown({ asked }: { asked: Asked }) {
  const { data, error, isPlaceholderData, refetch } = useQuery(figuresQuery(asked, stepOf(asked)));
  const previous = useQuery(figuresQuery(before(asked))).data;
  if (error !== null && data === undefined)
    return (
      <p role="alert" className="text-thread">
        {error.message} <TextButton onClick={() => void refetch()}>Try again</TextButton>
      </p>
    );
  if (data === undefined) return <Bones />;
  if (isEmpty(data)) return <Empty definitions={data.definitions} />;
  const byDay = new Map(data.groups.map((group) => [group.key, group]));
  const days = pointsOf(asked).map((day) => ({ day, figures: byDay.get(day) }));
  return (
    <div className={`flex flex-col gap-12 ${isPlaceholderData ? "opacity-50" : ""}`} aria-busy={isPlaceholderData}>
      <div>
        <p className="mb-5 text-quiet">
          {dayWords(asked.from)} to {dayWords(days.at(-1)?.day ?? asked.from)}
          {previous !== undefined && !isEmpty(previous) && `, beside the ${daysWords(lengthOf(asked))} before`}. Each
          name says what it counts.
        </p>
        <Four figures={data} before={previous} days={days} />
      </div>
      <Split asked={asked} />
      <Others figures={data} before={previous} />
      <p className="flex flex-wrap items-center gap-3">
        <Download to={pathOf(asked, stepOf(asked), ".csv")} name={`handoffs-by-${stepOf(asked)}.csv`}>
          {stepOf(asked) === "day" ? "Days" : "Weeks"} as CSV
        </Download>
        <Download to={pathOf(asked, undefined, "/rows.csv")} name="handoffs.csv">
          Every handoff as CSV
        </Download>
        <span className="text-quiet">Ids, times and figures; no word that a customer wrote.</span>
      </p>
    </div>
  );
}

/** Nothing began and nothing was requested, rated or noted. */
const isEmpty = ({ stretches, handoffs, satisfaction: { ratings }, missed }: HandoffMetrics): boolean =>
  stretches + handoffs + ratings.afterHandoff + ratings.aiOnly + ratings.withoutHandoff + missed.n === 0;

const daysWords = (days: number): string => (days === 1 ? "day" : `${days} days`);

/** What will stand here, so that an empty page is a promise and not a riddle. */
function Empty({ definitions }: { definitions: HandoffMetrics["definitions"] }) {
  const four = ["handoffRate", "timeToHandoff", "satisfaction", "contextCompleteness"];
  return (
    <div className="max-w-[68ch]">
      <p className="text-thread text-ink">Nothing to count in these days yet.</p>
      <p className="mt-1 mb-5 text-thread">As soon as customers write, this is what you will see here:</p>
      <dl className="divide-y divide-line border-y border-line">
        {four.map((metric) => (
          <div key={metric} className="py-3">
            <dt className="text-thread font-medium text-ink">{definitions[metric]?.name}</dt>
            <dd>{definitions[metric]?.says}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** As large as what comes. */
function Bones() {
  return (
    <div
      aria-busy="true"
      aria-label="Figures are on their way"
      className="grid gap-10 pt-10 tablet:grid-cols-2 vast:grid-cols-4"
    >
      {[1, 2, 3, 4].map((each) => (
        <div key={each} className="bone h-52" />
      ))}
    </div>
  );
}
