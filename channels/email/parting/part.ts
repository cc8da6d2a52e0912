import { readHtml } from "./html/read.ts";
import { withoutInvisible } from "./invisible.ts";
import type { Line } from "./line.ts";
import { partLines } from "./part-lines.ts";
import { splitJoined } from "./attribution.ts";

/**
 * A mail in its parts. `text` is what the customer wrote this time, without the quotation and without the signature: a
 * block below two dashes, "Sent from my phone". A closing ("Regards, Ann") is theirs and stays. Where they answer a
 * quotation line by line the lines that they answer stay too, each behind a ">", by which triggers pass over them.
 */
export type Parted = {
  readonly text: string;
  readonly quoted: string;
  readonly signature: string;
  /** It held words that a reader does not see; they are in none of the parts. */
  readonly hidden?: true;
};

/** Nobody writes more, and of what is quoted nobody reads more; the raw mail keeps it all. */
const longestText = 300_000;

/** Parts a bare plain text. In doubt words are the customer's: to lose them is worse than to show a quotation twice. */
export function partText(text: string): Parted {
  const seen = withoutInvisible(text.slice(0, longestText));
  return part(linesOf(seen.text), seen.hidden);
}

/** Parts a bare HTML body. The marks that mail programs leave in it are surer than any words. */
export function partHtml(html: string): Parted {
  return partPage(html).parted;
}

/**
 * Parts a mail of which there may be plain text, HTML or both ("" for none). The plain text is what is read; where the
 * HTML marks what is quoted and both say the same, its marks tell what is new. Where the HTML hides words, only what it
 * shows is read: the plain text may well hold them.
 */
export function partMail(plain: string, html: string): Parted {
  if (html.trim() === "") return partText(plain);
  const { parted: page, isMarked } = partPage(html);
  if (plain.trim() === "" || (page.hidden && page.text !== "")) return page;
  const parted = partText(plain);
  const [own, marked] = [lettersOf(parted.text), lettersOf(page.text)];
  const isSurer =
    isMarked && page.quoted !== "" && own !== marked && lettersOf(plain.slice(0, longestText)).includes(marked);
  const hidden = parted.hidden ?? page.hidden;
  return { ...(isSurer ? page : parted), ...(hidden && { hidden }) };
}

function partPage(html: string): { parted: Parted; isMarked: boolean } {
  const read = readHtml(html);
  let hidden = read.hidden;
  const lines = read.lines.map((line) => {
    const seen = withoutInvisible(line.text);
    hidden ||= seen.hidden;
    return { ...line, text: seen.text };
  });
  return { parted: part(lines, hidden), isMarked: lines.some((line) => line.mark === "quote") };
}

function part(lines: readonly Line[], hidden: boolean): Parted {
  return { ...partLines(lines), ...(hidden && { hidden }) };
}

/** What both forms of a mail have in common: no white space, no strokes, no addresses of links. */
const lettersOf = (text: string) => text.replace(/[(<]https?:[^\s)>]{0,1000}[)>]/g, "").replace(/[^\p{L}\p{N}]+/gu, "");

function linesOf(text: string): readonly Line[] {
  return withoutArmour(text.replace(/\r\n?/g, "\n"))
    .split("\n")
    .flatMap(splitJoined)
    .map((line) => ({ text: line }));
}

/** What OpenPGP puts around a signed text is nobody's words (RFC 9580, 7). */
function withoutArmour(text: string): string {
  if (!text.includes("-----BEGIN PGP SIGN")) return text;
  const body = text.replace(/^-----BEGIN PGP SIGNED MESSAGE-----\n(?:Hash: .*\n)*\n?/m, "");
  const start = body.search(/^-----BEGIN PGP SIGNATURE-----$/m);
  const mark = "-----END PGP SIGNATURE-----";
  const end = start < 0 ? -1 : body.indexOf(mark, start);
  return end < 0 ? body : body.slice(0, start) + body.slice(end + mark.length);
}
