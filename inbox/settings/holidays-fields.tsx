import { IconButton, TextButton } from "../frame/button.tsx";
import { Time } from "./time-field.tsx";
import type { Hours } from "./weekdays.ts";

type Holiday = Hours["holidays"][number];

/** Days on which the usual times do not hold: closed, or open at others. */
export function Holidays({ hours, onChange }: { hours: Hours; onChange(hours: Hours): void }) {
  const { holidays } = hours;
  const put = (next: readonly Holiday[]) => onChange({ ...hours, holidays: [...next] });
  const change = (at: number, given: Holiday) => put(holidays.with(at, given));
  return (
    <fieldset>
      <legend className="mb-1 font-medium text-ink">Holidays</legend>
      <p className="mb-2 text-quiet">
        On these days the usual times do not hold. A customer hears when you are there again.
      </p>
      <ul className="flex flex-col gap-2">
        {holidays.map((holiday, at) => (
          <li key={at} className="flex flex-wrap items-center gap-2">
            <input
              type="date"
              aria-label="Date"
              value={holiday.date}
              required
              onChange={(event) => change(at, { ...holiday, date: event.target.value })}
              className="h-8.5 rounded-s border border-edge bg-page px-2 text-ink"
            />
            <input
              aria-label="Name of the day"
              value={holiday.name}
              placeholder="Christmas Day"
              maxLength={80}
              required
              onChange={(event) => change(at, { ...holiday, name: event.target.value })}
              className="h-8.5 w-44 rounded-s border border-edge bg-page px-2 text-ink placeholder:text-quiet"
            />
            {holiday.opens === undefined || holiday.closes === undefined ? (
              <TextButton
                className="font-normal"
                onClick={() => change(at, { ...holiday, opens: "10:00", closes: "14:00" })}
              >
                Closed all day
              </TextButton>
            ) : (
              <>
                <Time
                  label={`${holiday.name} opens`}
                  value={holiday.opens}
                  onChange={(opens) => change(at, { ...holiday, opens })}
                />
                <span className="text-quiet">to</span>
                <Time
                  label={`${holiday.name} closes`}
                  value={holiday.closes}
                  onChange={(closes) => change(at, { ...holiday, closes })}
                />
                <TextButton
                  className="font-normal"
                  onClick={() => change(at, { date: holiday.date, name: holiday.name })}
                >
                  Close all day
                </TextButton>
              </>
            )}
            <IconButton
              icon="close"
              label={`Remove ${holiday.name || "this holiday"}`}
              onClick={() => put(holidays.toSpliced(at, 1))}
            />
          </li>
        ))}
      </ul>
      <TextButton className="mt-2 font-normal" onClick={() => put([...holidays, { date: "", name: "" }])}>
        Add a holiday
      </TextButton>
    </fieldset>
  );
}
