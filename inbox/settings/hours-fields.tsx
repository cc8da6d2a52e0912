import { IconButton, TextButton } from "../frame/button.tsx";
import { Choice, Segments } from "./choice.tsx";
import { Holidays } from "./holidays-fields.tsx";
import { Time } from "./time-field.tsx";
import { type Hours, likelySpan, officeHours, type Span, spansOf, weekdays, withSpans } from "./weekdays.ts";

const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
const zones = Intl.supportedValuesOf("timeZone");

type Props = {
  hours: Hours | null;
  error: string | undefined;
  onChange(hours: Hours | null): void;
};

/** When somebody is there: always, or at the times of a week, with the days on which those do not hold. */
export function HoursFields({ hours, error, onChange }: Props) {
  return (
    <div className="flex flex-col gap-5">
      <Segments
        label="Somebody is there"
        value={hours === null ? "always" : "hours"}
        onChange={(next) => onChange(next === "always" ? null : officeHours(here))}
        options={[
          ["always", "Always"],
          ["hours", "At these times"],
        ]}
      />
      {hours !== null && (
        <>
          <div className="max-w-md">
            <Choice
              label="Time zone"
              value={hours.timeZone}
              onChange={(event) => onChange({ ...hours, timeZone: event.target.value })}
            >
              {[...new Set([here, hours.timeZone, ...zones])].map((zone) => (
                <option key={zone} value={zone}>
                  {zone.replaceAll("_", " ")}
                </option>
              ))}
            </Choice>
          </div>
          <ul className="divide-y divide-line border-y border-line">
            {weekdays.map(([day, name]) => (
              <Day key={day} name={name} hours={hours} day={day} onChange={onChange} />
            ))}
          </ul>
          <Holidays hours={hours} onChange={onChange} />
        </>
      )}
      {error !== undefined && (
        <p role="alert" tabIndex={-1} className="text-failure">
          {error}
        </p>
      )}
    </div>
  );
}

type DayProps = { name: string; day: number; hours: Hours; onChange(hours: Hours): void };

function Day({ name, day, hours, onChange }: DayProps) {
  const spans = spansOf(hours, day);
  const put = (next: readonly Span[]) => onChange(withSpans(hours, day, next));
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-1 py-2">
      <span className="w-28 shrink-0 pt-1 font-medium text-ink">{name}</span>
      <div className="flex min-w-0 flex-1 flex-col gap-1.5">
        {spans.length === 0 && <span className="pt-1 text-quiet">Closed</span>}
        {spans.map((span, at) => (
          <div key={at} className="flex flex-wrap items-center gap-2">
            <Time
              label={`${name} opens`}
              value={span.opens}
              onChange={(opens) => put(spans.with(at, { ...span, opens }))}
            />
            <span className="text-quiet">to</span>
            <Time
              label={`${name} closes`}
              value={span.closes}
              onChange={(closes) => put(spans.with(at, { ...span, closes }))}
            />
            <IconButton
              icon="close"
              label={`Remove ${span.opens} on ${name}`}
              onClick={() => put(spans.toSpliced(at, 1))}
            />
          </div>
        ))}
      </div>
      {spans.length < 3 && (
        <TextButton className="pt-1 font-normal" onClick={() => put([...spans, likelySpan(hours)])}>
          {spans.length === 0 ? "Open" : "Add a time"}
        </TextButton>
      )}
    </li>
  );
}
