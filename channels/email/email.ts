import type { Channel } from "../channel.ts";
import { mailAddress } from "./address.ts";
import { openImap, type ImapIn } from "./imap.ts";
import { parseEmailLine } from "./line.ts";
import { openReader } from "./reader.ts";
import { longestText, outsideId, sendMail } from "./send.ts";
import { openSmtpIn, type SmtpIn } from "./smtp-in.ts";

type Options = {
  /** Where to take mail by SMTP; port 0 takes a free one. Undefined: mail comes by IMAP alone. */
  readonly smtpListen: { readonly host: string; readonly port: number } | undefined;
  /** Signs the tokens by which an answer proves its conversation. */
  readonly secretKey: string;
  /** Ids and errors only, never what a customer wrote. */
  readonly log: { warn(fields: object, message: string): void; error(fields: object, message: string): void };
};

/** E-mail: in by SMTP and IMAP, out by SMTP. */
export type EmailChannel = Channel & {
  /** Where mail is taken by SMTP, once `listen` has resolved. */
  smtpAddress(): { readonly host: string; readonly port: number } | undefined;
};

export function createEmail(options: Options): EmailChannel {
  const reader = openReader();
  let smtp: SmtpIn | undefined;
  let imap: ImapIn | undefined;
  return {
    name: "email",
    traits: {
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
      mostCc: 50,
      automaticAnHour: { perAddress: 10, perLine: 300 },
      samePersonOn: [],
    },
    normalise: mailAddress,
    parseLine: parseEmailLine,
    async listen(gate) {
      if (options.smtpListen !== undefined) smtp = await openSmtpIn(options.smtpListen, gate, reader, options.log);
      imap = await openImap(gate, reader, options.log);
    },
    outsideId,
    send: (line, message, signal) => sendMail(line, message, signal),
    file: (raw, position) => reader.file(raw, position),
    smtpAddress: () => smtp?.address,
    async close() {
      await Promise.all([smtp?.close(), imap?.close()]);
      await reader.close();
    },
  };
}
