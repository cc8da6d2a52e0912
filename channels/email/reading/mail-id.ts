import { createHash } from "node:crypto";
import { valueOf, valuesOf, type Header, type RawMail } from "./headers.ts";

/** An id as it stands in Message-ID, In-Reply-To and References, in its angle brackets. Longer ones name nothing. */
const id = /<[^<>\s\p{C}]{1,400}>/gu;

/** More ids than this in References help no one, and would be looked up one and all. */
const mostAnswers = 21;

/** The Message-ID, byte for byte; undefined when there is none that could be answered. */
export function messageIdOf(headers: readonly Header[]): string | undefined {
  return valueOf(headers, "message-id")?.match(id)?.[0];
}

/**
 * The ids that a mail answers, oldest first: References, then In-Reply-To, which some clients alone set. However the
 * list is written (folded, joined by commas, with words between) only the ids count. Of a long list the first and the
 * newest stay.
 */
export function answersOf(headers: readonly Header[]): string[] {
  const named = ["references", "in-reply-to"]
    .flatMap((name) => valuesOf(headers, name))
    .flatMap((value) => value.match(id) ?? []);
  const newestLast = [...new Set(named.toReversed())].toReversed();
  const first = newestLast[0];
  return first === undefined || newestLast.length <= mostAnswers
    ? newestLast
    : [first, ...newestLast.slice(1 - mostAnswers)];
}

/**
 * What makes a mail this mail and no other: Message-ID, sender, Date, subject and body. Trace fields differ from one
 * delivery to the next and do not count; the same Message-ID over other content is another mail, so that nobody can
 * suppress a mail by sending its id first.
 */
export function fingerprint(mail: RawMail): string {
  const hash = createHash("sha256");
  for (const name of ["message-id", "from", "date", "subject"]) {
    for (const value of valuesOf(mail.headers, name)) hash.update(`${name}:${value.replace(/\s+/g, " ")}\n`);
  }
  hash.update(Buffer.from(mail.body).toString("latin1").replaceAll("\r\n", "\n").trimEnd(), "latin1");
  return hash.digest("hex");
}

const missing = "@no-message-id.invalid>";

/** Stands for the Message-ID of a mail that has none; it is never written into a mail. */
export function standInId(print: string): string {
  return `<${print.slice(0, 32)}${missing}`;
}

/** Whether an id may be named in In-Reply-To and References: a real one, which cannot break out of its field. */
export function isNameable(text: string): boolean {
  return /^<[^<>\s\p{C}]{1,400}>$/u.test(text) && !text.endsWith(missing);
}
