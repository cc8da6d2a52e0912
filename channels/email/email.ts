import type { Traits } from "../../src/conversation/conversation.ts";
import type { Channel } from "../channel.ts";
import { mailAddress } from "./address.ts";
import { checkMailbox } from "./line/check.ts";
import { createConsent } from "./line/consent.ts";
import { fieldsOf } from "./reading/headers.ts";
import { openImap, type ImapIn } from "./imap/lines.ts";
import { parseEmailLine } from "./line/line-given.ts";
import type { Patience } from "./imap/patience.ts";
import type { SignIn } from "./line/oauth.ts";
import { openReader } from "./reading/reader.ts";
import { createSender, longestText } from "./sending/send.ts";
import { openSentCopies } from "./imap/sent-copy.ts";
import { openSmtpIn, type Listen, type SmtpIn } from "./smtp-in.ts";
import { mostCc } from "./thread.ts";
import { tokenKey } from "./token.ts";

type Options = {
  /** Where to take mail by SMTP or LMTP; port 0 takes a free one. Undefined: mail comes by IMAP alone. */
  readonly smtpListen: Listen | undefined;
  /** Signs the tokens by which an answer proves its conversation. */
  readonly secretKey: string;
  /** Access to the mailboxes of lines that sign in with a provider. */
  readonly signIn: SignIn;
  /** How patient to be with mail servers, where it is not as usual. */
  readonly patience?: Partial<Patience>;
  /** Ids and errors only, never what a customer wrote. */
  readonly log: { warn(fields: object, message: string): void; error(fields: object, message: string): void };
};

/** What is particular to mail. */
export const emailTraits: Traits = {
  longestText,
  comfortableText: 2_000,
  hasSubject: true,
  hasThreads: true,
  replyWindowHours: null,
  settleMs: 5_000,
  media: {
    perMessage: 10,
    mostBytes: 20_000_000,
    mostImageBytes: 20_000_000,
    types: [],
    withWords: ["*/*"],
  },
  segments: false,
  templates: false,
  typing: false,
  optOut: "automatic",
  orderWaitMs: 0,
  mostCc,
  automaticAnHour: { perAddress: 10, perLine: 300 },
  samePersonOn: [],
};

/** E-mail: in by SMTP and IMAP, out by SMTP. */
export type EmailChannel = Channel & {
  /** Where mail is taken by SMTP, once `listen` has resolved. */
  smtpAddress(): { readonly host: string; readonly port: number } | undefined;
};

export function createEmail(options: Options): EmailChannel {
  const key = tokenKey(options.secretKey);
  const reader = openReader({
    keys: [key],
    onWrong: (line, why) => options.log.warn({ line, why }, "a reply token is not good, so it counts as none"),
  });
  // Agents who look at mail never make what comes in wait, not even at a mail that is made to take for ever.
  const viewer = openReader();
  const copies = openSentCopies(options.signIn, options.log);
  const sender = createSender({ key, signIn: options.signIn, copies });
  let smtp: SmtpIn | undefined;
  let imap: ImapIn | undefined;
  return {
    name: "email",
    traits: emailTraits,
    normalise: mailAddress,
    parseLine: parseEmailLine,
    async listen(gate) {
      if (options.smtpListen !== undefined) smtp = await openSmtpIn(options.smtpListen, gate, reader, options.log);
      imap = await openImap({ gate, reader, signIn: options.signIn, patience: options.patience, log: options.log });
    },
    outsideId: sender.outsideId,
    send: sender.send,
    signIn: createConsent(options.signIn),
    check: (line, _options, signal) => checkMailbox(options.signIn, line, signal),
    file: viewer.file,
    page: viewer.page,
    headers: fieldsOf,
    smtpAddress: () => smtp?.address,
    async close() {
      await Promise.all([smtp?.close(), imap?.close(), copies.close()]);
      await Promise.all([reader.close(), viewer.close()]);
    },
  };
}
