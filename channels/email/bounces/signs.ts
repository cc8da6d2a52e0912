import { decodedWords } from "../reading/decode.ts";
import { valueOf, valuesOf, type Header } from "../reading/headers.ts";
import { partsOf, textOf, type Part } from "./parts.ts";
import { anyOf } from "./phrases.ts";
import { isReturned } from "./returned.ts";

/** Programs that carry mail, by the names under which they write. */
const carrier = anyOf(
  /mailer[-_. ]?daemon/,
  /mail[. ]deliver(y|er)?[. ]?(agent|(sub)?system)/,
  /^"?mail ?(system|server|router)\b/,
  /\bmdaemon@/,
);
const office = anyOf(
  /^"?(post_?master|poo?stmaster|system administrator|microsoft exchange|\W*ndr\b)/,
  /post_?master[\\@]/,
  /<\\?"?system administrator/,
  /\bndr@/,
  /smtp_mail_service/,
);

/** Subjects that only mail servers give, in the languages in which they do. */
const reports = anyOf(
  /undeliver(able|ed)\b/,
  /non[- ]?deliver/,
  /delivery[- ](status|report|notification|failure|warning)/,
  /(mail|message) delivery/,
  /returned (e-?mail|message|to sender)/,
  /failure notice/,
  /failed (mail |message )?delivery/,
  /(mail|message) (fail|warning|system error)/,
  /warning: (could not send|message)/,
  /e?-?mail error/,
  /error sending/,
  /non remis/,
  /échec de (la )?remise/,
  /non (recapitabile|distribu)/,
  /mancata consegna/,
  /mancato recapito/,
  /unzustellbar/,
  /onbestelbaar/,
  /no se (ha |pudo |puede )/,
  /niedostarcz/,
  /недостав/,
  /(メール|配信|送信).*(エラー|不能|失敗)/,
  /不達/,
  /配信不能/,
  /退信/,
  /반송/,
);

/** Subjects that people give too, who wait for a parcel. */
const troubles = anyOf(
  /undeliver/,
  /not (be )?delivered/,
  /deliver(y|ing)? .{0,20}(fail|problem|error|delay|incomplete|has)/,
  /(message|mail) (status|could not|cannot)/,
  /error (during|in|while)/,
  /nicht zugestellt/,
  /zustell(ung|fehler)/,
  /devuelto/,
  /não (foi )?entreg/,
  /не доставлен/,
  /送信/,
  /配信/,
  /戻り/,
  /投递/,
);

const words = anyOf(
  /(could|can|did|was|has|have|were|does|will)( ?not|n't) (yet )?(be |been )?(deliver|reach|sent|receive a copy|able to deliver|exactly match)/,
  /unable to deliver/,
  /un?able to (be )?(send|deliver)/,
  /undeliver/,
  /not (been )?delivered/,
  /delivery (to the following|of (your|the) (message|e?-?mail)|attempt|fail|error|problem)/,
  /deliver(y|ing)? (has )?(been )?(fail|delay|postpone)/,
  /failed recipients?/,
  /following (recipients?|address(es)?)/,
  /transcript of session/,
  /unknown (local )?user/,
  /user unknown/,
  /invalid (final delivery|user address)/,
  /returned mail/,
  /delivery errors?/,
  /error (has )?(occurred )?(while|in|sending) /,
  /failed permanently/,
  /does not exist/,
  /no valid recipients?/,
  /duplicated message-id/,
  /送信できませ/,
  /配信でき/,
  /届きませ/,
  /メッセージはエラー/,
  /無法/,
  /无法/,
);

/** What a server quotes and a person does not: an SMTP reply, the trace of a mail, a whole mail. */
const quotes = new RegExp(
  anyOf(
    /^[ \t>]*(received|return-path|message-id|status|diagnostic-code|final-recipient):/,
    /\b[45][0-5]\d[ -]{1,3}([45]\.\d|[^\n]{0,80}(@|mailbox|recipient|\buser))/,
    /#[45]\.\d{1,3}\.\d{1,3}/,
    /smtp error/,
    /--- ?[^\n]{0,40}(original|returned|copy|unsent|header)/,
  ),
  "im",
);

/** What a person's mail program writes, and a mail server does not. */
const person = ["x-mailer", "user-agent", "x-originating-ip", "thread-index", "in-reply-to", "x-mimeole"];

/**
 * Whether a mail server wrote this about a mail that it could not deliver. A single sign never says it: people write of
 * parcels and mails that were not delivered too, a postmaster is a person as well, and absence notes have no return
 * path either.
 */
export function isFromCarrier(headers: readonly Header[], raw: Uint8Array): boolean {
  const from = decodedWords(valueOf(headers, "from") ?? "");
  const subject = decodedWords(valueOf(headers, "subject") ?? "").slice(0, 500);
  if (valueOf(headers, "x-failed-recipients") !== undefined || carrier.test(from)) return true;
  const isReport = reports.test(subject);
  const noWayBack = /<>\s*$/.test(from) || valueOf(headers, "return-path") === "<>" || namesDaemon(headers);
  if (noWayBack) return isReport || troubles.test(subject) || words.test(opening(raw));
  const speaks = () => words.test(opening(raw)) && bringsMail(raw);
  if (office.test(from)) return isReport || speaks();
  const byPerson = /^\s*\w{1,4}\s*:/.test(subject) || person.some((name) => valueOf(headers, name) !== undefined);
  return !byPerson && (isReport || troubles.test(subject)) && speaks();
}

/** Whether it brings a mail back, or quotes what a server said of one. */
const bringsMail = (raw: Uint8Array): boolean =>
  partsOf(raw).some((part) => isReturned(part) || (isText(part) && quotes.test(textOf(part, 20_000))));

const namesDaemon = (headers: readonly Header[]): boolean =>
  valuesOf(headers, "return-path").some((path) => /^<?mailer-daemon\b/i.test(path));

const isText = ({ type }: Part): boolean => /^(text\/(plain|html)|text|multipart\/.*|)$/.test(type);

/** The first words, in which a server says what it is about. */
function opening(raw: Uint8Array): string {
  const part = partsOf(raw).find(isText);
  return part === undefined ? "" : textOf(part, 3_000).replace(/\s+/g, " ").slice(0, 1_500);
}
