const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const counts = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const dayMs = 86_400_000;

const count = `\\d{1,3}|a|an|${counts.join("|")}`;
const span = new RegExp(
  `\\b(?:within|in|at most|no later than)(?: the)?(?: next)? (?:(?:${count})(?:\\s?(?:-|–|to|or)\\s?))?(${count})(?: more)? (working |business )?(minute|hour|day|week|month)s?\\b`,
);
const onDay = new RegExp(`\\b(?:by|before|until|on|this|next|latest)(?: the)? (${weekdays.join("|")})\\b`);
const onDate = new RegExp(
  `\\b(?:by|before|until|on|latest)(?: the)? (?:(\\d{4})-(\\d{2})-(\\d{2})|(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${months.join("|")})[a-z]*(?: (\\d{4}))?|(${months.join("|")})[a-z]* (\\d{1,2})(?:st|nd|rd|th)?)\\b`,
);

/**
 * By when a sentence says that something is done, counted from when it was said; undefined where it names no time. A day
 * ends at midnight UTC: whoever promised a day is not late before it is over nearly everywhere.
 */
export function untilIn(sentence: string, saidAt: Date): Date | undefined {
  const text = sentence.toLowerCase().slice(0, 400);
  const [, many, working, unit] = span.exec(text) ?? [];
  if (many !== undefined && unit !== undefined) return after(saidAt, numberOf(many), unit, working !== undefined);
  if (/\b(?:today|tonight|this (?:morning|afternoon|evening)|end of (?:the )?day)\b/.test(text)) return endOf(saidAt);
  if (/\btomorrow\b/.test(text)) return endOf(saidAt, 1);
  const weekday = onDay.exec(text)?.[1];
  if (weekday !== undefined) return endOf(saidAt, (weekdays.indexOf(weekday) - saidAt.getUTCDay() + 7) % 7 || 7);
  if (/\b(?:this week|end of (?:the|this) week)\b/.test(text)) return endOf(saidAt, (7 - saidAt.getUTCDay()) % 7);
  if (/\bnext week\b/.test(text)) return endOf(saidAt, ((7 - saidAt.getUTCDay()) % 7) + 7);
  return dateIn(text, saidAt);
}

const numberOf = (words: string): number =>
  /^\d/.test(words) ? Number(words) : words === "a" || words === "an" ? 1 : counts.indexOf(words);

function after(from: Date, many: number, unit: string, working: boolean): Date {
  switch (unit) {
    case "minute":
      return new Date(from.getTime() + many * 60_000);
    case "hour":
      return new Date(from.getTime() + many * 3_600_000);
    case "week":
      return endOf(from, many * 7);
    case "month":
      return endOf(from, many * 30);
    default:
      return endOf(from, working ? workingDays(from, many) : many);
  }
}

/** How many days it takes until so many of them were neither Saturday nor Sunday. */
function workingDays(from: Date, many: number): number {
  let days = 0;
  for (let left = many; left > 0;) {
    days++;
    if (![0, 6].includes(new Date(from.getTime() + days * dayMs).getUTCDay())) left--;
  }
  return days;
}

function dateIn(text: string, saidAt: Date): Date | undefined {
  const found = onDate.exec(text);
  if (found === null) return undefined;
  const [, isoYear, isoMonth, isoDay, dayBefore, monthAfter, year, monthBefore, dayAfter] = found;
  const month = isoMonth === undefined ? months.indexOf(monthAfter ?? monthBefore ?? "") : Number(isoMonth) - 1;
  const day = Number(isoDay ?? dayBefore ?? dayAfter);
  const named = isoYear ?? year;
  const at = new Date(Date.UTC(Number(named ?? saidAt.getUTCFullYear()), month, day));
  // A day without a year is the next one of that name.
  if (named === undefined && at.getTime() + dayMs < saidAt.getTime()) at.setUTCFullYear(at.getUTCFullYear() + 1);
  return at.getUTCMonth() === month && at.getUTCDate() === day ? endOf(at) : undefined;
}

const endOf = (from: Date, days = 0): Date =>
  new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth(), from.getUTCDate() + days + 1) - 1);
