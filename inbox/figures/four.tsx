import type { HandoffFigures, HandoffMetrics } from "../../src/http/wire/metrics.ts";
import { Defined } from "./defined.tsx";
import { type Point, Trend } from "./trend.tsx";
import { changeWords, counted, noNumber, numberWords, partWords, secondsWords, shareWords } from "./words.ts";

type Large = {
  metric: string;
  of(figures: HandoffFigures): number | null;
  words(value: number | null): string;
  scale?: readonly [number, number];
  /** What stands after the number, and the lines below it. */
  unit?: string;
  below(figures: HandoffFigures): readonly string[];
};

/** The four numbers that the whole product is judged by. */
const four: readonly Large[] = [
  {
    metric: "handoffRate",
    of: ({ handoffRate }) => handoffRate.value,
    words: shareWords,
    below: ({ handoffRate, containment }) => [
      handoffRate.of === 0
        ? "The AI has not begun to hold a conversation yet."
        : `People were called in ${partWords(handoffRate, "stretch")} of the AI.`,
      containment.of === 0 ? "" : `${shareWords(containment.value)} ended resolved with nobody’s help.`,
    ],
  },
  {
    metric: "timeToHandoff",
    of: ({ timeToHandoff }) => timeToHandoff.seconds.p50,
    words: secondsWords,
    below: ({ timeToHandoff: { seconds, messages, n }, timeToHumanReply: reply }) => [
      n === 0
        ? "No handoff yet."
        : `After ${counted(messages.p50 ?? 0, "message")}; 95\u00a0% within ${secondsWords(seconds.p95)} and ${counted(Math.round(messages.p95 ?? 0), "message")}.`,
      reply.n === 0
        ? "Nobody has answered one yet."
        : `A person answers ${secondsWords(reply.seconds.p50)} later; 95\u00a0% within ${secondsWords(reply.seconds.p95)}.`,
    ],
  },
  {
    metric: "satisfaction",
    of: ({ satisfaction }) => satisfaction.afterHandoff,
    words: numberWords,
    scale: [1, 5],
    unit: "of 5 after a handoff",
    below: ({ satisfaction: { aiOnly, ratings, responses } }) => [
      `${ratings.afterHandoff === 0 ? "No rating" : counted(ratings.afterHandoff, "rating")} after a handoff; ${
        aiOnly === null
          ? "none of the AI alone"
          : `the AI alone has ${numberWords(aiOnly)} from ${counted(ratings.aiOnly, "rating")}`
      }.`,
      answeredWords(responses),
    ],
  },
  {
    metric: "contextCompleteness",
    of: ({ contextCompleteness }) => contextCompleteness.median,
    words: shareWords,
    scale: [0, 1],
    below: ({ contextCompleteness: { n, repeatAsks, repeatAsksPer100 } }) => [
      n === 0 ? "No brief yet." : `Of what the topic needs, the median of ${counted(n, "brief")}.`,
      repeatAsksPer100 === null || n === 0
        ? ""
        : `${counted(repeatAsks, "repeat-ask")}: ${numberWords(repeatAsksPer100)} for 100 handoffs.`,
    ],
  },
];

type FourProps = {
  figures: HandoffMetrics;
  before: HandoffFigures | undefined;
  days: readonly { readonly day: string; readonly figures: HandoffFigures | undefined }[];
};

export function Four({ figures, before, days }: FourProps) {
  return (
    <section aria-label="The four figures" className="grid gap-x-10 gap-y-10 tablet:grid-cols-2 vast:grid-cols-4">
      {four.map(({ metric, of, words, scale, unit, below }) => {
        const { name = metric, says } = figures.definitions[metric] ?? {};
        const value = of(figures);
        const change = changeWords(value, before && of(before), words);
        const points: Point[] = days.map(({ day, figures: then }) => ({ day, value: then ? of(then) : null }));
        return (
          <article key={metric} className="min-w-0 border-t border-line pt-4">
            <h2 className="font-medium text-ink">
              <Defined name={name} says={says} />
            </h2>
            <p className="mt-2 flex flex-wrap items-baseline gap-x-2.5">
              <span
                className={`text-[34px]/[1.15] font-semibold tracking-[-0.02em] tabular-nums ${value === null ? "text-quiet" : "text-ink"}`}
              >
                {words(value)}
                {value === null && <span className="sr-only">no number yet</span>}
              </span>
              {unit !== undefined && value !== null && <span>{unit}</span>}
              {change !== undefined && <span className="text-quiet">{change}</span>}
            </p>
            <div className="mt-1 tablet:min-h-10">
              {below(figures).map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
            <Trend name={name} points={points} words={words} {...(scale && { scale })} />
          </article>
        );
      })}
    </section>
  );
}

function answeredWords({ afterHandoff, aiOnly }: HandoffFigures["satisfaction"]["responses"]): string {
  const [n, of] = [afterHandoff.n + aiOnly.n, afterHandoff.of + aiOnly.of];
  return of === 0
    ? "No survey was asked."
    : `${n} of ${counted(of, "survey")} had an answer (${of === 0 ? noNumber : shareWords(n / of)}).`;
}
