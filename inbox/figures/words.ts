/** What stands where there is no number: nothing of nothing is no number. */
export const noNumber = "–";

const tenths = (value: number): string => value.toLocaleString("en-GB", { maximumFractionDigits: 1 });

/** "18.2 %". */
export const shareWords = (value: number | null): string =>
  value === null ? noNumber : `${tenths(value * 100)}\u00a0%`;

/** "4.3", of a mean or of a count for every hundred. */
export const numberWords = (value: number | null): string => (value === null ? noNumber : tenths(value));

/** "8 s", "4 min", "2 h 5 min", "3 d": as exact as anybody needs it. */
export function secondsWords(value: number | null): string {
  if (value === null) return noNumber;
  if (value > 0 && value < 1) return "under\u00a01\u00a0s";
  const seconds = Math.round(value);
  if (seconds < 60) return `${seconds}\u00a0s`;
  if (seconds < 600) return both(Math.floor(seconds / 60), "min", seconds % 60, "s");
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes}\u00a0min`;
  if (minutes < 1440) return both(Math.floor(minutes / 60), "h", minutes % 60, "min");
  const hours = Math.round(minutes / 60);
  return both(Math.floor(hours / 24), "d", hours % 24, "h");
}

const both = (large: number, unit: string, small: number, smaller: string): string =>
  small === 0 ? `${large}\u00a0${unit}` : `${large}\u00a0${unit} ${small}\u00a0${smaller}`;

/** "12 of 60 handoffs". */
export const partWords = ({ n, of }: { n: number; of: number }, noun: string): string =>
  `${n.toLocaleString("en-GB")} of ${counted(of, noun)}`;

export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : noun.endsWith("h") ? "es" : "s"}`;

/** What became of a number since the time before: "up from 14 %", "as before"; undefined where there is nothing to compare. */
export function changeWords(
  value: number | null,
  before: number | null | undefined,
  words: (value: number | null) => string,
): string | undefined {
  if (value === null || before === null || before === undefined) return undefined;
  if (words(value) === words(before)) return "as before";
  return `${value > before ? "up" : "down"} from ${words(before)}`;
}

const dayOnly = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

/** "4 Nov", of a day as the API writes it. */
export const dayWords = (day: string): string => dayOnly.format(new Date(`${day}T00:00:00Z`));
