import { Parser } from "htmlparser2";
import type { Line, Mark } from "../line.ts";
import { declarations, settle, type Declaration } from "./css.ts";
import { isSeen, lookOf, plainLook, type Look } from "./look.ts";
import { isGmailQuote, markOf, startsQuotedRest } from "./marks.ts";
import { isPreheader } from "./preheader.ts";
import { noSheet, readSheet, stylesIn, type Element, type Sheet } from "./sheet.ts";
import { createWriter } from "./writer.ts";

const unread = new Set(
  "script style head title template noscript iframe object svg math select textarea datalist audio video canvas".split(
    " ",
  ),
);
const paragraphs = new Set("p h1 h2 h3 h4 h5 h6 ul ol pre blockquote table hr".split(" "));
const lines = new Set("div tr li section article header footer main dt dd address center figure".split(" "));

/** More of a mail is read by nobody, and its raw bytes are kept. */
const longestHtml = 1_000_000;

/** What an HTML mail shows, line by line, with the marks of its mail program, and whether it holds words that it hides. */
export type ReadHtml = { readonly lines: readonly Line[]; readonly hidden: boolean };

type Attributes = Readonly<Record<string, string | undefined>>;

type Open = Element & {
  readonly look: Look;
  readonly seen: boolean;
  readonly unread: boolean;
  /** Whether it is what newsletters show beside the subject. */
  preheader: boolean;
  readonly gmail: boolean;
  readonly link: string | undefined;
  mark: Mark | undefined;
};

const outside: Open = {
  name: "",
  id: "",
  classes: [],
  look: plainLook,
  seen: true,
  unread: false,
  preheader: false,
  gmail: false,
  link: undefined,
  mark: undefined,
};

/**
 * Reads HTML as text in one pass without building a tree, so that 60,000 nested elements cost no more than any others.
 * What a reader would not see is left out: hidden text has been used to give orders to the AI.
 */
export function readHtml(whole: string): ReadHtml {
  const html = whole.slice(0, longestHtml);
  const reading = createReading(/<style/i.test(html) ? readSheet(stylesIn(html)) : noSheet);
  for (let at = 0; at < html.length;) at = readFrom(at, html, reading);
  return reading.end();
}

/** Reads on from a place, to the end or until too many elements are open, and gives the place that it came to. */
function readFrom(start: number, html: string, reading: Reading): number {
  let depth = 0;
  let stopped: number | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (stopped !== undefined) return;
      reading.open(name, attributes);
      if (++depth <= deepest) return;
      stopped = start + parser.endIndex + 1;
      parser.pause();
    },
    ontext: (text) => void (stopped === undefined && reading.text(text)),
    onclosetag() {
      if (stopped !== undefined) return;
      depth--;
      reading.close();
    },
  });
  parser.write(html.slice(start));
  if (stopped === undefined) parser.end();
  return stopped ?? html.length;
}

type Reading = ReturnType<typeof createReading>;

/** Each open element costs the parser time at every next one; a new parser goes on past this. Browsers nest half as deep. */
const deepest = 1000;

function createReading(sheet: Sheet) {
  const writer = createWriter();
  const open: Open[] = [];
  let rest = false;
  let hiddenWords = 0;
  let isBegun = false;
  let pre = 0;
  const markNow = (element: Open) => (rest ? "quote" : element.mark);

  return {
    open(name: string, attributes: Attributes): void {
      rest ||= startsQuotedRest(attributes);
      const outer = open.at(-1) ?? outside;
      const element = elementIn(outer, name, attributes, (self) => sheet.rulesFor(self, open));
      if (isBegun && !outer.preheader) element.preheader = false;
      open.push(element);
      pre += Number(name === "pre");
      if (element.look.gone || element.unread) return;
      writer.marked(markNow(element));
      if (name === "br") writer.lineBreak();
      else if (paragraphs.has(name)) writer.block(2);
      else if (lines.has(name)) writer.block(1);
      else if (name === "td" || name === "th") writer.write(" ");
      if (name === "li") writer.write("- ");
      if (element.link !== undefined) writer.openLink();
    },
    text(text: string): void {
      const element = open.at(-1) ?? outside;
      if (element.unread) return;
      if (!element.seen) {
        if (!element.preheader && markNow(element) !== "quote") hiddenWords += wordsIn(text);
        return;
      }
      if (text.trim() !== "") {
        isBegun = true;
        writer.marked(markNow(element));
      }
      if (pre > 0) writer.verbatim(text);
      else writer.write(text);
    },
    close(): void {
      const element = open.pop();
      if (element === undefined) return;
      const { name } = element;
      pre -= Number(name === "pre");
      const outer = open.at(-1);
      // Whoever answers below the quotation writes inside Gmail's element, behind its blockquote.
      if (name === "blockquote" && outer?.gmail === true) outer.mark = open.at(-2)?.mark;
      if (element.look.gone || element.unread) return;
      if (element.link !== undefined) writer.closeLink(element.link);
      if (paragraphs.has(name)) writer.block(2);
      else if (lines.has(name)) writer.block(1);
    },
    end: (): ReadHtml => ({ lines: writer.lines(), hidden: hiddenWords >= fewestHiddenWords }),
  };
}

function elementIn(
  outer: Open,
  name: string,
  attributes: Attributes,
  rulesFor: (self: Element) => readonly Declaration[],
): Open {
  const self = { name, id: attributes["id"] ?? "", classes: classesOf(attributes["class"]) };
  const css = [...rulesFor(self), ...declarations(attributes["style"] ?? "")];
  const isBare = css.length === 0 && Object.keys(attributes).length === 0 && name !== "a";
  const look = isBare ? outer.look : lookOf(outer.look, name, attributes, settle(css));
  const own = name === "blockquote" && outer.gmail ? "quote" : markOf(name, attributes);
  return {
    ...self,
    look,
    seen: isBare ? outer.seen : isSeen(look),
    unread: outer.unread || unread.has(name),
    preheader: outer.preheader || isPreheader(attributes),
    gmail: isGmailQuote(name, attributes),
    link: name === "a" ? webAddress(attributes["href"]) : undefined,
    // A blockquote inside what is quoted is quoted, whatever it looks like.
    mark: outer.mark === "quote" || own === undefined ? outer.mark : own,
  };
}

/** Fewer are no order to anybody: a space holder, a page number. */
const fewestHiddenWords = 3;

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

const mostClasses = 20;
const classesOf = (given: string | undefined) => given?.split(/\s+/).filter(Boolean).slice(0, mostClasses) ?? [];

function webAddress(href: string | undefined): string | undefined {
  return href !== undefined && /^https?:\/\/\S{1,300}$/i.test(href) ? href : undefined;
}
