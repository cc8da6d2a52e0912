import { escaped, longestMark, plainly } from "./phrases.ts";
import { labels, type Role } from "./words/labels.ts";

const roles = new Map<string, Role>();
for (const language of Object.values(labels))
  for (const [role, words] of Object.entries(language) as [Role, readonly string[]][])
    for (const word of words) if (!roles.has(plainly(word))) roles.set(plainly(word), role);

const field = new RegExp(
  `^[*_\\s]*(${[...roles.keys()]
    .toSorted((one, other) => other.length - one.length)
    .map(escaped)
    .join("|")})\\s?[*_]*\\s?[:：][*_]*\\s?(.*)$`,
  "u",
);
const address = /[^\s<>]@[^\s<>]/;
const date = /\d.*\d/;

/** A field's value may go on for so many lines; long lists of recipients do. */
const mostWrapped = 4;
const mostLines = 40;

/**
 * Where From, Sent, To, Subject, as mail programs put them above a mail that is quoted, end: the place behind them, if
 * they begin at `start`. From, to and a date alone may be a customer's journey: then an address must stand in them.
 */
export function endOfHeaders(lines: readonly string[], start: number): number | undefined {
  // A field below a field was looked at with the one above it.
  if (fieldIn(lines[start]) === undefined || fieldIn(lines[start - 1]) !== undefined) return undefined;
  const found = new Map<Role, string>();
  let end = start;
  let count = 0;
  let wrapped = 0;
  for (let at = start; at < lines.length && at < start + mostLines; at++) {
    const line = lines[at] ?? "";
    const named = fieldIn(line);
    if (named !== undefined) {
      if (!found.has(named.role)) found.set(named.role, named.value);
      count++;
      wrapped = 0;
      end = at + 1;
    } else if (line.trim() === "") {
      if (fieldIn(lines[at + 1]) === undefined) break;
    } else if (++wrapped > mostWrapped) break;
  }
  return isMail(found, count) ? end : undefined;
}

function isMail(found: ReadonlyMap<Role, string>, count: number): boolean {
  const [from, to] = [found.get("from"), found.get("to")];
  const sent = found.get("sent") ?? found.get("date");
  const reaches = address.test(from ?? "") || address.test(to ?? "");
  if (count < 2 || (from === undefined && to === undefined)) return false;
  if (reaches && sent !== undefined && date.test(sent)) return true;
  return count >= 3 && (found.has("subject") || found.has("sent") || reaches);
}

function fieldIn(line: string | undefined): { role: Role; value: string } | undefined {
  if (line === undefined || line.length > longestMark * 4 || !/[:：]/.test(line.slice(0, 60))) return undefined;
  const [, label = "", value = ""] = field.exec(plainly(line.slice(0, longestMark))) ?? [];
  const role = roles.get(label);
  return role === undefined ? undefined : { role, value };
}
