import { mailboxesOf } from "../address.ts";
import { readRaw, valuesOf, type Header, type RawMail } from "./headers.ts";
import { kindOf, type Kind } from "./kind.ts";
import type { About } from "./parse.ts";

/** Where a mail comes from, as its header fields alone say. */
export type Origin = {
  readonly mail: RawMail;
  /** Its fields, with the return path that the SMTP client named. */
  readonly headers: readonly Header[];
  /** Whom its From fields name; undefined stands for one that cannot be written to. */
  readonly writers: readonly (string | undefined)[];
  /** The first of those that can. */
  readonly sender: string | undefined;
  readonly kind: Kind;
};

/** Reads it ourselves, and so also of a mail that the parser gives up on. Never throws. */
export function originOf(raw: Uint8Array, about: About): Origin {
  const mail = readRaw(raw);
  const headers = about.envelopeFrom === "" ? [...mail.headers, { name: "return-path", value: "<>" }] : mail.headers;
  const writers = valuesOf(headers, "from").flatMap(mailboxesOf);
  const sender = writers.find((writer) => writer !== undefined);
  return { mail, headers, writers, sender, kind: kindOf(headers, sender, about.ours, raw) };
}
