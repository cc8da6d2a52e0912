import { z } from "zod";

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "A time is written HH:MM, for example 09:30.");
/** The end of the day is 24:00; an earlier time than the opening is on the next day. */
const closing = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, "A time is written HH:MM, for example 18:00; 24:00 is midnight.");

/** A name of the time zone database (IANA), as this server knows it. An offset is none: its clocks never change. */
const timeZone = z
  .string()
  .max(60)
  .refine(isTimeZone, "This time zone is not known here. Give a name such as Europe/Oslo.");

const Day = z
  .strictObject({ day: z.int().min(1).max(7), opens: time, closes: closing })
  .refine(({ opens, closes }) => opens !== closes, "It closes when it opens. A whole day is 00:00 to 24:00.");

const Holiday = z
  .strictObject({
    date: z.iso.date(),
    name: z.string().trim().min(1, "A holiday needs a name.").max(80),
    opens: time.optional(),
    closes: closing.optional(),
  })
  .refine(({ opens, closes }) => (opens === undefined) === (closes === undefined), "Give both times, or neither.")
  .refine(({ opens, closes }) => opens === undefined || opens !== closes, "It closes when it opens.");

/** When somebody is there, as it may be given. ISO weekdays (1 is Monday), local times; a day that is not listed is closed. */
export const GivenHours = z
  .strictObject({
    timeZone,
    days: z.array(Day).max(28, "At most 28 opening times."),
    holidays: z.array(Holiday).max(400, "At most 400 holidays.").default([]),
  })
  .superRefine(({ holidays }, context) => {
    const seen = new Set<string>();
    for (const [at, { date }] of holidays.entries()) {
      if (seen.has(date))
        context.addIssue({ code: "custom", path: ["holidays", at], message: `${date} stands twice.` });
      seen.add(date);
    }
  });

function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).format(0) !== "";
  } catch {
    // A RangeError is how Intl says no.
    return false;
  }
}
