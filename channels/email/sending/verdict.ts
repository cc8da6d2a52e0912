import type { NodemailerError } from "nodemailer";
import { TryLater, type Outcome } from "../../channel.ts";
import { classify } from "../bounces/causes.ts";
import type { Recipients } from "./compose.ts";
import { troubleWords } from "../line/trouble.ts";

/** What the server answered about one recipient, or about the mail. */
type Answer = Pick<Partial<NodemailerError>, "code" | "responseCode" | "response" | "command" | "message">;
type Refusal = Answer & { readonly recipient?: string | undefined };
type Sending = {
  readonly whom: Recipients;
  /** Whether the connection has taken the last byte of the mail. */
  readonly wasRead: boolean;
  readonly server: Parameters<typeof troubleWords>[1];
  readonly usesPassword: boolean;
};
type Accepted = { readonly rejected: readonly unknown[]; readonly rejectedErrors?: readonly Refusal[] | undefined };

/**
 * What came of a mail that the server took, for some of its recipients at least. Over LMTP even a mail that nobody gets
 * ends this way.
 *
 * @throws {TryLater} when the server put off the only recipient
 */
export function taken(info: Accepted, { to, cc }: Recipients, messageId: string): Outcome {
  const refused = (address: string): Refusal | undefined => {
    if (!info.rejected.includes(address)) return undefined;
    return info.rejectedErrors?.find(({ recipient }) => recipient === address) ?? {};
  };
  const customer = refused(to);
  const without = cc.filter((address) => refused(address) !== undefined);
  if (customer !== undefined) {
    const gotCopies = cc.length > without.length;
    if (!gotCopies && isPassing(customer)) throw new TryLater("the mail server asks us to come back later");
    return refusal(customer, gotCopies ? " The copies have left." : "");
  }
  if (without.length === 0) return { outcome: "sent", externalId: messageId };
  return {
    outcome: "sent",
    externalId: messageId,
    reason: `The mail server did not take the copy for ${without.join(", ")}.`,
  };
}

/**
 * What came of a mail that the server did not take, or about which it fell silent.
 *
 * nodemailer's error does not tell a connection that broke before the body from one that broke after it, so `wasRead`
 * must: once the body was read to its end and no answer came, the mail may have been taken.
 *
 * @throws {TryLater} when it surely was not taken and may be later
 */
export function failed(error: unknown, { whom: { to }, wasRead, server, usesPassword }: Sending): Outcome {
  const answer = error as Answer & { readonly rejectedErrors?: readonly Refusal[] };
  const { code, command = "" } = answer;
  const customer = answer.rejectedErrors?.find(({ recipient }) => recipient === to);
  if (customer !== undefined && !isPassing(customer)) return refusal(customer);
  if (isPassing(answer)) throw new TryLater("the mail server asks us to come back later", { cause: error });

  // 530 and 538: it wants a sign-in, or TLS before it (RFC 4954 6).
  const { responseCode = 0 } = answer;
  if (responseCode === 530 || responseCode === 538)
    return {
      outcome: "halted",
      reason: `${server.host} wants a user name and a password before it takes mail.`,
      ...codeOf(answer),
    };
  if (stopsLine(answer))
    return { outcome: "halted", reason: troubleWords(error, server, usesPassword), ...codeOf(answer) };
  if (answer.responseCode !== undefined) {
    if (!isBeforeRecipients(command) || answer.responseCode === 552) return refusal(answer);
    const reason = `The mail server takes no mail from this line (${answer.responseCode}). An operator must look at it.`;
    return { outcome: "refused", reason, ...codeOf(answer), consequence: "line" };
  }
  // What nodemailer itself did not want to send.
  if (code === "EMESSAGE") return { outcome: "refused", reason: "The mail is larger than the mail server takes." };
  if (code === "EENVELOPE") return { outcome: "refused", reason: "This is not an address that mail can be sent to." };
  if (wasRead)
    return { outcome: "uncertain", reason: "The mail server did not answer, so it may have been sent and may not." };
  throw new TryLater("the mail server cannot be reached", { cause: error });
}

/** Whether the server refused what we signed in with. "Not now" is no refusal. */
export function isSignInRefused(error: unknown): boolean {
  const answer = error as Answer;
  return answer.code === "EAUTH" && !isPassing(answer);
}

/** The answer begins with 4: all may be well later (RFC 5321 4.2.1). */
function isPassing({ responseCode }: Answer): boolean {
  return responseCode !== undefined && responseCode < 500;
}

function isBeforeRecipients(command: string): boolean {
  return command !== "DATA" && command !== "RCPT TO";
}

/**
 * Whether nothing at all can be sent over this server before an operator acts. A handshake that was merely cut may go
 * better the next time.
 */
function stopsLine({ code, responseCode, message = "" }: Answer): boolean {
  return code === "EAUTH" || (responseCode === undefined ? /certificate/i.test(message) : code === "ETLS");
}

function refusal(answer: Answer, more = ""): Outcome {
  const { responseCode, response = "" } = answer;
  const status = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1];
  const reply = responseCode === undefined ? undefined : String(responseCode);
  const verdict = classify({ status, reply, texts: [response] });
  return {
    outcome: "refused",
    reason: `${verdict.reason}${more}`,
    ...codeOf(answer),
    ...(verdict.permanent && { consequence: "unreachable" as const }),
  };
}

const codeOf = ({ responseCode }: Answer): { readonly code?: string } =>
  responseCode === undefined ? {} : { code: String(responseCode) };
