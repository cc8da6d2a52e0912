import type { Quote } from "./quote.ts";

const link = /https?:\/\/[^\s\p{C}<>"'、。，；：！？（）「」]+/giu;

/**
 * The words as HTML for those whose mail program prefers it: paragraphs, links that are visible as such, the quote that
 * programs fold away. It names no colour but one that suits light and dark, loads nothing, and lets each paragraph run
 * in the direction of its own language.
 */
export function letterOf(text: string, quote: Quote | undefined): string {
  return [
    `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<meta name="color-scheme" content="light dark"></head>`,
    `<body><div style="${letter}">`,
    ...paragraphs(text).map((lines) => `<p dir="auto" style="${paragraph}">${lines.map(linked).join("<br>")}</p>`),
    ...(quote === undefined ? [] : quoted(quote)),
    `</div></body></html>`,
  ].join("\n");
}

const letter =
  "max-width:42em;font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:break-word";
const paragraph = "margin:0 0 1em";
const attribution = "margin:1.5em 0 .5em;opacity:.7;font-size:14px";
const blockquote = "margin:0;padding:0 0 0 1em;border-left:2px solid #8e99a8";

function quoted(quote: Quote): string[] {
  return [
    `<p dir="auto" style="${attribution}">${escaped(quote.attribution)}</p>`,
    `<blockquote type="cite" style="${blockquote}">`,
    ...paragraphs(quote.lines.join("\n")).map(
      (lines) => `<p dir="auto" style="${paragraph}">${lines.map(escaped).join("<br>")}</p>`,
    ),
    `</blockquote>`,
  ];
}

/** What empty lines part, each as its lines. */
function paragraphs(text: string): readonly (readonly string[])[] {
  return text
    .replace(/\r\n?/g, "\n")
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => part.split("\n"));
}

/** A link reads as the address to which it leads, so that it cannot lead elsewhere. */
function linked(line: string): string {
  let [html, end] = ["", 0];
  for (const { 0: found, index } of line.matchAll(link)) {
    const address = withoutClosing(found);
    if (!URL.canParse(address)) continue;
    html += `${escaped(line.slice(end, index))}<a href="${escaped(address)}">${escaped(address)}</a>`;
    end = index + address.length;
  }
  return html + escaped(line.slice(end));
}

/** Marks that end the sentence and not the address; a bracket only where the address opens none. */
function withoutClosing(address: string): string {
  const bare = withoutEnd(address, marks);
  const opens = /[([]/.test(bare);
  return opens ? bare : withoutEnd(bare, `${marks})]`);
}

const marks = ".,;:!?…»”’*_";

/** Reads from the end: an expression would read a row of dots once for each of them. */
function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}]/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
