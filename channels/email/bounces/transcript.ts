import { mailAddress } from "../address.ts";
import { anyOf } from "./phrases.ts";
import { codesIn, type Codes } from "./said.ts";

/** What the words of a mail server say of one recipient. */
export type Failure = Codes & { readonly address: string; readonly delayed: boolean; readonly text: string };

const address = String.raw`(?<![\w.+@-])[^\s<>()[\]"',;:=@]{1,64}@[^\s<>()[\]"',;:=@]{1,255}[^\s<>()[\]"',;:=@.!]`;

/**
 * Where mail servers without a machine-readable part name a recipient, surest first. Every line is looked at alone and
 * every pattern needs an @, so that hostile words cost no more time than others.
 */
const places: readonly RegExp[] = [
  new RegExp(
    String.raw`^[\s>*•"'-]{0,20}(?:[45]\d\d[ -]{1,3})?<?(${address})>?["']?\s*(?:$|[:([,;]|\.\.\.|on\b|<|invalid\b|delay)`,
    "i",
  ),
  new RegExp(
    String.raw`\b(?:userid|recipients?|user|address|mailbox|addressed to|smtp=|generated from|rcpt to|failed|errors)\W{0,6}(${address})`,
    "i",
  ),
  new RegExp(
    String.raw`\b(?:deliver\w*|message|mail|address|addressed|failed|recipient\(?s?\)?|attempts)\b.{0,60}?(?:to|for|:)\W{0,6}(${address})`,
    "i",
  ),
  new RegExp(String.raw`(?:rcpt to|\b[45]\d\d\b.{0,80}?)\W{1,4}(${address})`, "i"),
  new RegExp(String.raw`(${address})`, "i"),
];

/** Whoever is asked for help in a bounce is not who could not be reached. */
const helpers = /^(postmaster|mailer-daemon|abuse|support|help|helpdesk|admin\w*|root)@/i;

const goesOn = anyOf(
  /will (be |keep |continue |still )?(re)?tr(y|ied|ying)/,
  /will continue/,
  /warning (message )?only/,
  /(has|have) not (yet )?been delivered (yet)?/,
  /has been (delayed|postponed)/,
  /no action is required/,
  /advisory-only/,
  /delivery (\w+ )?delayed/,
  /do not need to resend/,
);
const isOver = anyOf(
  /permanent(ly)? (error|fail)/,
  /failed permanently/,
  /gave up/,
  /given up/,
  /giving up/,
  /not going to try again/,
  /could not be delivered/,
  /will not be retried/,
);

const mostLines = 1_000;
const mostRecipients = 100;

/**
 * Reads whom a mail did not reach from the words of servers that write no report of fields: qmail, Exim, Exchange and
 * dozens that nobody sells any more. `failed` are addresses that a header field names; `intended` whom the returned
 * mail was for, if nothing else tells.
 */
export function readTranscript(words: string, failed: readonly string[], intended: readonly string[]): Failure[] {
  const lines = linesOf(words);
  const named = firstOf([
    () => failed,
    ...places.map((place) => () => lines.map((line) => place.exec(line)?.[1] ?? "")),
    () => intended,
  ]);
  const flat = words.replace(/\s+/g, " ");
  const delayed = goesOn.test(flat) && !isOver.test(flat);
  return named.map((recipient) => {
    const own = aboutOf(recipient, words, named);
    const codes = codesIn(own);
    const known = codes.status !== undefined || codes.reply !== undefined;
    return { address: recipient, delayed, ...(known || named.length > 1 ? codes : codesIn(words)), text: own };
  });
}

const linesOf = (words: string) => words.split("\n", mostLines).map((line) => line.slice(0, 1_000));

function firstOf(sources: readonly (() => readonly string[])[]): string[] {
  for (const source of sources) {
    const found = source().flatMap((text) => mailAddress(text.replace(/\.+$/, "")) ?? []);
    const wanted = [...new Set(found)].filter((each) => !helpers.test(each)).slice(0, mostRecipients);
    if (wanted.length > 0) return wanted;
  }
  return [];
}

/** The lines that speak of this recipient: from each that names it to the next that names another or to an empty one. */
export function aboutOf(recipient: string, words: string, named: readonly string[]): string {
  const about: string[] = [];
  let mine = false;
  let said = 0;
  for (const line of linesOf(words)) {
    const lower = line.toLowerCase();
    if (lower.includes(recipient)) {
      mine = true;
      said = 0;
    } else if (named.some((other) => lower.includes(other))) mine = false;
    if (mine && line.trim() === "" && said > 1) mine = false;
    if (!mine) continue;
    about.push(line);
    said += 1;
  }
  return about.join("\n");
}
