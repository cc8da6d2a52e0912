import { full, moved, tooLarge, switchedOff, takesNoMail, noDomain, noMailbox } from "./about-them.ts";
import { notOurs, nameless, spam, virus, relaying, badSender, tooMany, blocked, content, rules } from "./about-us.ts";
import { notReached, circle, fault } from "./about-the-way.ts";
import type { Cause } from "./cause.ts";

/** The first that fits counts: what is narrower stands before what is wider. */
const causes: readonly Cause[] = [
  full,
  moved,
  notOurs,
  nameless,
  spam,
  virus,
  tooLarge,
  relaying,
  switchedOff,
  takesNoMail,
  noDomain,
  badSender,
  tooMany,
  noMailbox,
  blocked,
  notReached,
  circle,
  content,
  fault,
  rules,
];

/** Statuses that say by themselves that nobody is there (RFC 3463 3.2; RFC 7505 for 5.1.10). */
const nobodyThere = /^5\.1\.(1|2|3|6|10)$/;

/** A user who is "unknown" only once the mail was read is somebody whose filter refuses it. */
const afterReading = /end of data|(after|response to|reply to) (the )?data|final data|text command|\[data\]/i;

/** What servers said of a mail that they did not take. */
export type Said = {
  /** Enhanced status (RFC 3463), where one was given. */
  readonly status?: string | undefined;
  /** The SMTP reply code, where one was given. */
  readonly reply?: string | undefined;
  /** What was said, the surest words first. */
  readonly texts: readonly string[];
};

export type Verdict = { readonly status: string; readonly permanent: boolean; readonly reason: string };

/** Longer diagnostics repeat themselves; the first words say it. */
const longestText = 2_000;

/**
 * What it means. `permanent` is not the status' first digit, which is 5 for a full mailbox too: it is what surely finds
 * nobody. Where no status was given one is concluded from the words, with a detail from 900: RFC 3463 assigns none of
 * those, so it is not taken for a server's. The numbers are those of Sisimai, which readers of bounces know.
 */
export function classify({ status, reply, texts }: Said): Verdict {
  const said = texts.map((text) => text.slice(0, longestText).replace(/\s+/g, " "));
  const cause = causeOf(status, said);
  const passes = (status ?? reply ?? "5").startsWith("4");
  const nobody = cause?.permanent ?? nobodyThere.test(status ?? "");
  return {
    status: status ?? `${passes ? 4 : 5}.0.${cause?.detail ?? 900}`,
    permanent: nobody && !passes && !said.some((text) => afterReading.test(text)),
    reason: cause?.says ?? "The mail server could not deliver it, and did not say why.",
  };
}

function causeOf(status: string | undefined, said: readonly string[]): Cause | undefined {
  const detail = status?.slice(2) ?? "";
  const clear = causes.find((cause) => cause.statuses?.includes(detail));
  if (clear !== undefined) return clear;
  for (const text of said) {
    const found = causes.find(({ words }) => words.test(text));
    if (found !== undefined) return found;
  }
  return undefined;
}
