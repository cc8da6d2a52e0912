import { dayFrom, lengths, type Range } from "./range.ts";

type ChooserProps = { range: Range; now: number; onChange(range: Range): void };

/** Which days are looked at: a usual length, or any two days. */
export function Chooser({ range, now, onChange }: ChooserProps) {
  const own = !("days" in range);
  const day =
    "h-8.5 touch:h-10 rounded-s border border-edge bg-page px-2 text-ink tabular-nums outline-offset-0 [color-scheme:inherit]";
  return (
    <div className="flex flex-wrap items-center gap-3">
      <div role="group" aria-label="Days" className="inline-flex overflow-hidden rounded-s border border-edge">
        {lengths.map((days) => (
          <button
            key={days}
            type="button"
            aria-pressed={"days" in range && range.days === days}
            onClick={() => onChange({ days })}
            className={segment}
          >
            {days} days
          </button>
        ))}
        <button
          type="button"
          aria-pressed={own}
          onClick={() => {
            if (!own) onChange({ from: dayFrom(now, 1 - range.days), until: dayFrom(now, 0) });
          }}
          className={segment}
        >
          Custom
        </button>
      </div>
      {own && (
        <div className="flex items-center gap-2">
          <input
            type="date"
            aria-label="From"
            value={range.from}
            max={range.until}
            onChange={({ target }) => target.value !== "" && onChange({ ...range, from: target.value })}
            className={day}
          />
          <span className="text-quiet">to</span>
          <input
            type="date"
            aria-label="To"
            value={range.until}
            min={range.from}
            max={dayFrom(now, 0)}
            onChange={({ target }) => target.value !== "" && onChange({ ...range, until: target.value })}
            className={day}
          />
        </div>
      )}
    </div>
  );
}

const segment =
  "h-8.5 touch:h-10 border-edge px-4 not-first:border-l -outline-offset-2 hover:bg-soft aria-pressed:bg-soft aria-pressed:font-semibold aria-pressed:text-ink max-tablet:px-3";
