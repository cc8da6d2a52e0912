import type { Mark } from "../line.ts";

type Attributes = Readonly<Record<string, string | undefined>>;

/** Elements that mail programs put around what they quote, by class: Gmail, Yahoo, Proton, Tuta, Thunderbird, Outlook. */
const quoteClass =
  /(?:^|[\s_])(?:gmail_attr|yahoo_quoted|protonmail_quote|tutanota_quote|moz-cite-prefix|OutlookMessageHeader|zmail_extra|missive_quote|front-blockquote|mail-quote-collapse|ms-outlook-mobile-reference-message|quoted-text)(?:\s|$)/;
/** Yahoo numbers its own; a forward by Gmail puts "m_123" before the ids that it keeps. */
const quoteId = /(?:^|_)(?:yahoo_quoted.*|OLK_SRC_BODY_SECTION|isReplyContent|reply-intro|mail-app-auto-quote)$/;
/** Elements after which everything is quoted: Outlook, Hotmail, Zimbra. */
const quoteStart = /(?:^|_)(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container|stopSpelling|zwchr)$/;
/** Outlook on Windows has no mark but this line above From, Sent, To, Subject. */
const outlookLine = /border:\s*none;\s*border-top:\s*solid\s+#(?:B5C4DF|E1E1E1)\s+1\.0pt/i;

/** Gmail puts the attribution and the quotation into one element, and an answer typed below them as well. */
export function isGmailQuote(name: string, { class: className = "" }: Attributes): boolean {
  return name !== "blockquote" && /(?:^|[\s_])gmail_quote(?:_container)?(?:\s|$)/.test(className);
}

export function startsQuotedRest({ id = "", style = "" }: Attributes): boolean {
  return quoteStart.test(id) || outlookLine.test(style);
}

/** How an element marks its words. Gmail indents by a blockquote without a border: that quotes nothing. */
export function markOf(name: string, attributes: Attributes): Mark | undefined {
  const { id = "", style = "", class: className = "" } = attributes;
  if (
    isGmailQuote(name, attributes) ||
    quoteClass.test(className) ||
    quoteId.test(id) ||
    attributes["data-marker"] === "__QUOTED_TEXT__"
  )
    return "quote";
  if (name !== "blockquote") return undefined;
  if (
    attributes["type"] === "cite" ||
    attributes["cite"] !== undefined ||
    /border-left(?:-width)?:(?!\s*(?:none|0))/i.test(style)
  )
    return className.includes("gmail_quote") ? "format" : "quote";
  if (className.includes("gmail_quote")) return "format";
  return /border:\s*(?:none|0)/i.test(style) ? undefined : "block";
}
