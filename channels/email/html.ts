import { Parser } from "htmlparser2";
import { isHidden } from "./hidden.ts";
import { createWriter } from "./writer.ts";

const unread = new Set([
  "script",
  "style",
  "head",
  "title",
  "template",
  "noscript",
  "iframe",
  "object",
  "svg",
  "math",
  "select",
  "textarea",
]);
const paragraphs = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "pre", "blockquote", "table", "hr"]);
const lines = new Set(["div", "tr", "li", "section", "article", "header", "footer", "dt", "dd", "address", "center"]);

/** Elements that mail programs put around what they quote. */
const quoteClass =
  /(^|[\s_])(gmail_quote|gmail_quote_container|yahoo_quoted|protonmail_quote|tutanota_quote|moz-cite-prefix|OutlookMessageHeader)(\s|$)/;
/** Elements after which everything is quoted, as Outlook marks it; a forward by Gmail puts something before the id. */
const quoteStart =
  /(^|_)(divRplyFwdMsg|appendonsend|mail-editor-reference-message-container|OLK_SRC_BODY_SECTION|stopSpelling)$/;
/** Outlook on Windows has no mark but this line above From, Sent, To, Subject. */
const outlookLine = /border:\s*none;\s*border-top:\s*solid\s+#(B5C4DF|E1E1E1)\s+1\.0pt/i;

/** What an HTML mail says: `text` is new, `quoted` is what its mail program marked as quoted. */
export type ReadHtml = { readonly text: string; readonly quoted: string };

/**
 * Reads HTML as text in one pass without building a tree, so that 60,000 nested elements cost no more than any others.
 * What a reader would not see is left out: hidden text has been used to give orders to the AI.
 */
export function readHtml(html: string): ReadHtml {
  const fresh = createWriter();
  const quoted = createWriter();
  const open: { hidden: boolean; quote: boolean; pre: boolean; link: string | undefined }[] = [];
  let hidden = 0;
  let quotes = 0;
  let pre = 0;
  let restIsQuoted = false;
  const writer = () => (restIsQuoted || quotes > 0 ? quoted : fresh);

  const parser = new Parser({
    onopentag(name, attributes) {
      const style = attributes["style"] ?? "";
      if (quoteStart.test(attributes["id"] ?? "") || outlookLine.test(style)) restIsQuoted = true;
      const element = {
        hidden: unread.has(name) || isHidden(attributes),
        quote:
          quoteClass.test(attributes["class"] ?? "") ||
          attributes["id"]?.startsWith("yahoo_quoted") === true ||
          (name === "blockquote" && attributes["type"] === "cite"),
        pre: name === "pre",
        link: name === "a" ? webAddress(attributes["href"]) : undefined,
      };
      open.push(element);
      hidden += Number(element.hidden);
      quotes += Number(element.quote);
      pre += Number(element.pre);
      if (hidden > 0) return;
      if (name === "br") writer().lineBreak();
      else if (paragraphs.has(name)) writer().block(2);
      else if (lines.has(name)) writer().block(1);
      else if (name === "td" || name === "th") writer().write(" ");
      if (name === "li") writer().write("- ");
      if (element.link !== undefined) writer().mark();
    },
    ontext(text) {
      if (hidden > 0) return;
      if (pre > 0) writer().verbatim(text);
      else writer().write(text);
    },
    onclosetag(name) {
      const element = open.pop();
      if (element === undefined) return;
      if (hidden === 0) {
        if (element.link !== undefined) writer().link(element.link);
        if (paragraphs.has(name)) writer().block(2);
        else if (lines.has(name)) writer().block(1);
      }
      hidden -= Number(element.hidden);
      quotes -= Number(element.quote);
      pre -= Number(element.pre);
    },
  });
  parser.write(html);
  parser.end();
  return { text: fresh.text(), quoted: quoted.text() };
}

function webAddress(href: string | undefined): string | undefined {
  return href !== undefined && /^https?:\/\/\S{1,300}$/i.test(href) ? href : undefined;
}
