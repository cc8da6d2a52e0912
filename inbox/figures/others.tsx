import type { HandoffFigures, HandoffMetrics, Share } from "../../src/http/wire/metrics.ts";
import { Defined } from "./defined.tsx";
import { changeWords, counted, numberWords, partWords, secondsWords, shareWords } from "./words.ts";

type Small = {
  metric: string;
  of(figures: HandoffFigures): number | null;
  words(value: number | null): string;
  below(figures: HandoffFigures): string;
};

const share = (metric: string, noun: string, of: (figures: HandoffFigures) => Share): Small => ({
  metric,
  of: (figures) => of(figures).value,
  words: shareWords,
  below: (figures) => partWords(of(figures), noun),
});

/** What else tells whether a handoff loses nothing and keeps nobody waiting: before it, while one waits, afterwards. */
const groups: readonly { title: string; figures: readonly Small[] }[] = [
  {
    title: "Called rightly",
    figures: [
      share("needless", "judged handoff", ({ needless }) => needless),
      share("tooEarly", "judged handoff", ({ tooEarly }) => tooEarly),
      share("tooLate", "judged handoff", ({ tooLate }) => tooLate),
      {
        metric: "missed",
        of: ({ missed }) => missed.per100,
        words: numberWords,
        below: ({ missed }) => `for 100 stretches; ${counted(missed.n, "time")} noted`,
      },
      share("takenUncalled", "stretch", ({ takenUncalled }) => takenUncalled),
    ],
  },
  {
    title: "While they waited",
    figures: [
      {
        metric: "timeToTake",
        of: ({ timeToTake }) => timeToTake.seconds.p50,
        words: secondsWords,
        below: ({ timeToTake: { n, seconds } }) =>
          n === 0 ? "none taken" : `95 % within ${secondsWords(seconds.p95)}`,
      },
      share("offersAnswered", "offer", ({ offersAnswered }) => offersAnswered),
      share("overflowed", "handoff", ({ overflowed }) => overflowed),
      share("escalated", "handoff", ({ escalated }) => escalated),
      share("slipped", "handoff", ({ slipped }) => slipped),
    ],
  },
  {
    title: "What came of it",
    figures: [
      {
        metric: "unattended",
        of: ({ unattended }) => unattended.value,
        words: shareWords,
        below: ({ unattended }) =>
          `${partWords(unattended, "handoff")}${unattended.waiting === 0 ? "" : `; ${unattended.waiting} waiting now`}`,
      },
      share("containment", "stretch", ({ containment }) => containment),
      share("reopened", "resolution", ({ reopened }) => reopened),
    ],
  },
];

export function Others({ figures, before }: { figures: HandoffMetrics; before: HandoffFigures | undefined }) {
  return (
    <div className="grid gap-x-10 gap-y-10 tablet:grid-cols-2 desk:grid-cols-3">
      {groups.map(({ title, figures: shown }) => (
        <section key={title} className="min-w-0">
          <h2 className="mb-1 text-thread font-semibold text-ink">{title}</h2>
          <dl className="divide-y divide-line border-y border-line">
            {shown.map(({ metric, of, words, below }) => {
              const { name = metric, says } = figures.definitions[metric] ?? {};
              const value = of(figures);
              const change = changeWords(value, before && of(before), words);
              return (
                <div key={metric} className="flex items-baseline justify-between gap-4 py-2.5">
                  <dt className="min-w-0">
                    <Defined name={name} says={says} className="text-ink" />
                    <span className="block text-quiet">
                      {below(figures)}
                      {change !== undefined && <> · {change}</>}
                    </span>
                  </dt>
                  <dd
                    className={`text-thread font-semibold whitespace-nowrap tabular-nums ${value === null ? "text-quiet" : "text-ink"}`}
                  >
                    {words(value)}
                  </dd>
                </div>
              );
            })}
          </dl>
        </section>
      ))}
    </div>
  );
}
