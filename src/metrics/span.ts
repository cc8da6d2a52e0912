const dayMs = 86_400_000;

/** Without a beginning, so many days before the end are asked about. */
const usualDays = 30;

/** A moment as it is written in a request: itself, or of a day ("2026-11-02") the first moment of it in a time zone. */
export function momentOf(given: string, tz: string): Date {
  if (given.includes("T")) return new Date(given);
  const wall = Date.parse(`${given}T00:00:00Z`);
  // Looked up twice, because the clocks may change between our guess and the truth.
  const guess = wall - offsetOf(new Date(wall), tz);
  return new Date(wall - offsetOf(new Date(guess), tz));
}

/** The time that is asked about: up to `to` or now, from `from` or the usual days before. */
export function spanOf(
  asked: { readonly from?: string | undefined; readonly to?: string | undefined; readonly tz: string },
  now: Date,
): { readonly from: Date; readonly to: Date; readonly tz: string } {
  const { tz } = asked;
  const to = asked.to === undefined ? now : momentOf(asked.to, tz);
  const from = asked.from === undefined ? new Date(to.getTime() - usualDays * dayMs) : momentOf(asked.from, tz);
  return { from, to, tz };
}

/** Whether it is the name of a time zone (IANA). Offsets are none: PostgreSQL reads their sign the other way round. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat("en-GB", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** How far the clocks there are ahead of UTC at a moment, in milliseconds. */
function offsetOf(at: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-GB", { timeZone, timeZoneName: "longOffset" }).formatToParts(at);
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "GMT";
  const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  const ahead = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === "-" ? -ahead : ahead;
}
