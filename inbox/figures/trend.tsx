import { useState } from "react";
import { dayWords, noNumber } from "./words.ts";

export type Point = { readonly day: string; readonly value: number | null };

type TrendProps = {
  name: string;
  points: readonly Point[];
  words(value: number | null): string;
  /** Where the scale begins and ends, if the numbers themselves do not say. */
  scale?: readonly [number, number];
};

const [width, height, inset] = [240, 44, 4];

/** A small line over the days. Days without a number are gaps, not zeros; pointing at one reads it out. */
export function Trend({ name, points, words, scale }: TrendProps) {
  const [at, setAt] = useState<number>();
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const [low, high] = scale ?? [0, Math.max(...values, 0)];
  const x = (index: number): number =>
    points.length < 2 ? width / 2 : inset + (index / (points.length - 1)) * (width - 2 * inset);
  const y = (value: number): number =>
    height - inset - (high === low ? 0 : (value - low) / (high - low)) * (height - 2 * inset);
  const shown = at === undefined ? undefined : points[at];
  const first = points[0]?.day;
  const last = points.at(-1)?.day;
  if (values.length === 0 || first === undefined || last === undefined)
    return <div className="mt-3 h-[62px] max-tablet:hidden" />;
  return (
    <figure className="mt-3">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        className="block h-11 w-full overflow-visible"
        role="img"
        aria-label={summary(name, points, words)}
        onPointerMove={(event) => {
          const { left, width: wide } = event.currentTarget.getBoundingClientRect();
          const place = Math.round(((event.clientX - left) / wide) * (points.length - 1));
          setAt(Math.min(points.length - 1, Math.max(0, place)));
        }}
        onPointerLeave={() => setAt(undefined)}
      >
        <path d={`M0 ${height - 0.5}H${width}`} className="stroke-line" vectorEffect="non-scaling-stroke" />
        {runs(points).map((run) => (
          <path
            key={run[0]?.index}
            d={
              run.map(({ index, value }, place) => `${place === 0 ? "M" : "L"}${x(index)} ${y(value)}`).join("") +
              (run.length === 1 ? "h0.01" : "")
            }
            fill="none"
            className="stroke-ink-2"
            strokeWidth={run.length === 1 ? 3.5 : 1.5}
            strokeLinecap="round"
            strokeLinejoin="round"
            vectorEffect="non-scaling-stroke"
          />
        ))}
        {at !== undefined && shown !== undefined && (
          <>
            <path d={`M${x(at)} 0V${height}`} className="stroke-edge" vectorEffect="non-scaling-stroke" />
            {shown.value !== null && (
              <path
                d={`M${x(at)} ${y(shown.value)}h0.01`}
                className="stroke-ink"
                strokeWidth={7}
                strokeLinecap="round"
                vectorEffect="non-scaling-stroke"
              />
            )}
          </>
        )}
      </svg>
      <figcaption className="mt-1 flex h-[18px] justify-between text-[11px] text-quiet tabular-nums" aria-hidden="true">
        {shown === undefined ? (
          <>
            <span>{dayWords(first)}</span>
            <span>{dayWords(last)}</span>
          </>
        ) : (
          <span className="text-ink-2">
            {dayWords(shown.day)}: {shown.value === null ? "nothing to count" : words(shown.value)}
          </span>
        )}
      </figcaption>
    </figure>
  );
}

/** Neighbouring days that have a number. */
function runs(points: readonly Point[]): { index: number; value: number }[][] {
  const found: { index: number; value: number }[][] = [];
  let run: { index: number; value: number }[] | undefined;
  for (const [index, { value }] of points.entries()) {
    if (value === null) run = undefined;
    else if (run === undefined) found.push((run = [{ index, value }]));
    else run.push({ index, value });
  }
  return found;
}

/** The line in a sentence, for whoever does not see it. */
function summary(name: string, points: readonly Point[], words: TrendProps["words"]): string {
  const known = points.filter((point): point is { day: string; value: number } => point.value !== null);
  const [lowest] = known.toSorted((a, b) => a.value - b.value);
  const [highest] = known.toSorted((a, b) => b.value - a.value);
  if (lowest === undefined || highest === undefined) return `${name} by day: ${noNumber}`;
  return `${name} by day: lowest ${words(lowest.value)} on ${dayWords(lowest.day)}, highest ${words(highest.value)} on ${dayWords(highest.day)}.`;
}
