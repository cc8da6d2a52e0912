import type { Answered } from "../../../src/conversation/message.ts";
import { oneLine } from "./subject.ts";

/** What stands below an answer. `lines` are the words that it answers. */
export type Quote = { readonly attribution: string; readonly lines: readonly string[] };

/** More of it nobody reads again; the whole is in the mail before. */
const mostCharacters = 8_000;
const mostLines = 200;

/**
 * What a person's answer quotes: the last that the customer wrote, under a line as Gmail writes it, which mail programs
 * know and fold away. Undefined where there is nothing to quote.
 */
export function quoteOf({ at, from, text }: Answered): Quote | undefined {
  const cut = text.slice(0, mostCharacters).toWellFormed().trim();
  if (cut === "") return undefined;
  const lines = cut.split(/\r\n|\r|\n/).map((line) => line.trimEnd());
  const isWhole = text.length <= mostCharacters && lines.length <= mostLines;
  return {
    attribution: `On ${dateOf(at)}, ${writerOf(from)} wrote:`,
    lines: isWhole ? lines : [...lines.slice(0, mostLines), "[…]"],
  };
}

/** Quoted as in plain text; an empty line keeps its mark, so that the quote stays in one piece. */
export function quotedText({ attribution, lines }: Quote): string {
  const marked = lines.map((line) => (line === "" ? ">" : line.startsWith(">") ? `>${line}` : `> ${line}`));
  return [attribution, ...marked].join("\n");
}

/** "Mon, 2 Nov 2026 at 10:00 UTC": the same wherever it is read, since nobody knows where that is. */
function dateOf(at: Date): string {
  const [weekday, day, month, year, time] = at.toUTCString().split(" ");
  return `${weekday} ${Number(day)} ${month} ${year} at ${time?.slice(0, 5)} UTC`;
}

function writerOf({ identity, name }: Answered["from"]): string {
  const known = oneLine(name ?? "", 100).replace(/[<>]/g, "");
  return known === "" || known === identity ? identity : `${known} <${identity}>`;
}
