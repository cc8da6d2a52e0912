/** What the clocks of a time zone show. Local times are written here as if they were UTC: `Date.UTC` of what they show. */

const dayMs = 86_400_000;
/** Clocks change at such moments only, so what they show is looked up once for each. */
const quarterMs = 15 * 60_000;
/** A team's hours of some months have fewer moments than this; forgetting them costs microseconds. */
const mostRemembered = 4_000;

/** Midnight of the local day. */
export function localDay(timeZone: string, now: Date): number {
  const wall = now.getTime() + offset(timeZone, now.getTime());
  return wall - (((wall % dayMs) + dayMs) % dayMs);
}

/** The moment at which the clocks there show this. Looked up twice, because a clock change may lie between. */
export function instant(timeZone: string, wall: number): number {
  return wall - offset(timeZone, wall - offset(timeZone, wall));
}

type Zone = { readonly format: Intl.DateTimeFormat; readonly offsets: Map<number, number> };

/** A formatter takes longer to make than everything else here together. */
const zones = new Map<string, Zone>();

/** How far the clocks of a zone are ahead of UTC at a moment, in milliseconds. */
function offset(timeZone: string, at: number): number {
  const { format, offsets } = zoneOf(timeZone);
  const quarter = Math.floor(at / quarterMs) * quarterMs;
  const known = offsets.get(quarter);
  if (known !== undefined) return known;
  const found = shown(format, quarter) - quarter;
  if (offsets.size >= mostRemembered) offsets.clear();
  offsets.set(quarter, found);
  return found;
}

function zoneOf(timeZone: string): Zone {
  const known = zones.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat("en-GB", { timeZone, dateStyle: "short", timeStyle: "medium" });
  const zone = { format, offsets: new Map<number, number>() };
  zones.set(timeZone, zone);
  return zone;
}

function shown(format: Intl.DateTimeFormat, at: number): number {
  const parts = format.formatToParts(at);
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value);
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
}
