import { createTransport, type SMTPSentMessageInfo } from "nodemailer";
import type { OutboundMessage } from "../../../src/conversation/message.ts";
import { TryLater, type Line, type Outcome } from "../../channel.ts";
import { domainOf, mailAddress } from "../address.ts";
import { asGiven, compose, type Recipients } from "./compose.ts";
import { mailboxOf } from "../line/line.ts";
import { NeedsSignIn, type SignIn } from "../line/oauth.ts";
import type { SentCopies } from "../imap/sent-copy.ts";
import { smtpOptionsOf } from "./smtp-out.ts";
import { mintToken, type TokenKey } from "../token.ts";
import { failed, isSignInRefused, taken } from "./verdict.ts";

/** More than anybody writes; what is longer is a mistake. */
export const longestText = 100_000;

type Needs = {
  /** Signs the tokens by which answers prove their conversation. */
  readonly key: TokenKey;
  readonly signIn: Pick<SignIn, "accessTokenOf">;
  readonly copies: Pick<SentCopies, "file">;
};

export type Sender = {
  /** The Message-ID that a message of ours has on every attempt, so that two copies are recognised as one. */
  outsideId(line: Line, message: Pick<OutboundMessage, "id" | "conversationId">): string;
  /**
   * Sends one mail over the line's SMTP server.
   *
   * @throws {TryLater} when the server surely did not take it: no connection, a 4xx answer, a cut before the whole body.
   */
  send(line: Line, message: OutboundMessage, signal: AbortSignal): Promise<Outcome>;
};

export function createSender({ key, signIn, copies }: Needs): Sender {
  const outsideId: Sender["outsideId"] = (line, { id, conversationId }) =>
    `<${id}.${mintToken(key, line.id, conversationId)}@${domainOf(asGiven(line.address))}>`;

  /** Where the mail server tells `support+token@` apart, the token comes back even with a program that drops every id. */
  function replyToOf(line: Line, { conversationId }: OutboundMessage): string | undefined {
    const [local, domain] = [line.address.slice(0, line.address.lastIndexOf("@")), domainOf(line.address)];
    const detailed = `${local}+${mintToken(key, line.id, conversationId)}`;
    const fits = Buffer.byteLength(detailed) <= mostLocalOctets && !local.includes("+");
    return mailboxOf(line).plusAddresses && fits ? `${detailed}@${domain}` : undefined;
  }

  /** Signs in, with a fresh token where the server refuses the one that should hold, and hands the mail over. */
  async function handOver(
    line: Line,
    { id, attempt }: OutboundMessage,
    whom: Recipients,
    mail: Mail,
  ): Promise<Outcome> {
    const dsn = {
      id: `${id}.${attempt}`,
      return: "headers",
      notify: ["failure", "delay"],
      // One for all recipients is all that nodemailer takes, and in ASCII alone it needs no other type (RFC 6533 3).
      ...(whom.cc.length === 0 && /^[!-~]+$/.test(whom.to) && { recipient: whom.to }),
    };
    const attemptWith = async (accessToken: string | undefined): Promise<SMTPSentMessageInfo> => {
      const transport = createTransport(smtpOptionsOf(line, accessToken));
      transport.use("stream", (sending, done) => {
        sending.message.processFunc((stream) => stream.once("end", () => void (mail.wasRead = true)));
        done();
      });
      try {
        const envelope = { from: asGiven(line.address), to: [whom.to, ...whom.cc], size: mail.raw.length };
        return await transport.sendMail({ envelope, raw: mail.raw, dsn, signal: mail.signal });
      } finally {
        transport.close();
      }
    };
    const { oauth, smtpPassword } = mailboxOf(line);
    if (oauth === undefined || smtpPassword !== undefined)
      return taken(await attemptWith(undefined), whom, mail.messageId);
    const info = await attemptWith(await signIn.accessTokenOf(line)).catch(async (error: unknown) => {
      if (!isSignInRefused(error)) throw error;
      return await attemptWith(await signIn.accessTokenOf(line, { force: true }));
    });
    return taken(info, whom, mail.messageId);
  }

  return {
    outsideId,
    async send(line, message, signal) {
      const whom = recipientsOf(message);
      if (whom === undefined) return { outcome: "refused", reason: "This is not an address that mail can be sent to." };
      if (message.text.length > longestText)
        return {
          outcome: "refused",
          reason: `The message is longer than the ${longestText} characters that a mail may have.`,
        };
      const marks = { messageId: outsideId(line, message), replyTo: replyToOf(line, message), at: new Date() };
      const raw = await compose(line, message, whom, marks);
      const mail: Mail = { raw, messageId: marks.messageId, signal, wasRead: false };
      const outcome = await handOver(line, message, whom, mail).catch((error: unknown): Outcome => {
        if (error instanceof TryLater) throw error;
        if (error instanceof NeedsSignIn) return { outcome: "halted", reason: error.message };
        const { smtp, oauth, smtpPassword } = mailboxOf(line);
        const usesPassword = oauth === undefined || smtpPassword !== undefined;
        return failed(error, { whom, wasRead: mail.wasRead, server: smtp, usesPassword });
      });
      if (outcome.outcome === "sent") copies.file(line, raw);
      return outcome;
    },
  };
}

/** RFC 5321 4.5.3.1.1 */
const mostLocalOctets = 64;

/** A mail on its way. `wasRead`: the connection has taken its last byte. */
type Mail = {
  readonly raw: Buffer;
  readonly messageId: string;
  readonly signal: AbortSignal;
  wasRead: boolean;
};

/** Everybody once, in the spelling of servers; undefined where the customer cannot be written to. What no person wrote has no copies. */
function recipientsOf({ to, cc, automatic }: OutboundMessage): Recipients | undefined {
  const customer = writable(to);
  if (customer === undefined) return undefined;
  const copies = automatic ? [] : cc.flatMap((address) => writable(address) ?? []);
  return { to: customer, cc: [...new Set(copies)].filter((address) => address !== customer) };
}

function writable(text: string): string | undefined {
  const address = mailAddress(text);
  return address === undefined || address.endsWith(".invalid") ? undefined : address;
}
