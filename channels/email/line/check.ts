import { createTransport } from "nodemailer";
import type { Finding, Line } from "../../channel.ts";
import { connect, sentFolderOf } from "../imap/connection.ts";
import { mailboxOf, type Mailbox } from "./line.ts";
import { NeedsSignIn, type SignIn } from "./oauth.ts";
import { known } from "./provider.ts";
import { smtpOptionsOf } from "../sending/smtp-out.ts";
import { isRefusal, troubleWords } from "./trouble.ts";

/**
 * Asks the line's servers whether mail can come and go: signs in to each as it does every day, and changes nothing. A
 * "no" of theirs, or no answer, is a finding.
 *
 * @throws {TryLater} when the provider whose sign-in is used cannot be asked
 */
export async function checkMailbox(signIn: SignIn, line: Line, signal: AbortSignal): Promise<readonly Finding[]> {
  const mailbox = mailboxOf(line);
  const { imap, smtp, oauth } = mailbox;
  const unread = unreadable(mailbox);
  if (unread !== undefined) return [unread];
  const granted = oauth === undefined ? [] : await checkSignIn(signIn, line, known[oauth.provider].name);
  if (granted.some(({ state }) => state === "wrong")) return granted;
  const [incoming, outgoing] = await Promise.all([
    imap === undefined ? [] : checkImap(signIn, line, mailbox, imap, signal),
    checkSmtp(signIn, line, mailbox, smtp, signal),
  ]);
  return [...granted, ...incoming, outgoing];
}

/** Where secrets were encrypted with another key, nothing of them is left. */
function unreadable({ imap, smtp, oauth, imapPassword, smtpPassword }: Mailbox): Finding | undefined {
  const isWhole =
    oauth !== undefined ||
    ((imap === undefined || imapPassword !== undefined) && (smtp.user === undefined || smtpPassword !== undefined));
  if (isWhole) return undefined;
  return { step: "credentials", state: "wrong", says: "The line’s credentials cannot be read. Enter them again." };
}

/** The provider itself is asked, whatever it said a while ago. */
async function checkSignIn(signIn: SignIn, line: Line, provider: string): Promise<readonly Finding[]> {
  try {
    await signIn.accessTokenOf(line, { force: true });
    return [{ step: "credentials", state: "right", says: `${provider} lets Baton into this mailbox.` }];
  } catch (error) {
    if (!(error instanceof NeedsSignIn)) throw error;
    return [{ step: "credentials", state: "wrong", says: error.message }];
  }
}

async function checkImap(
  signIn: SignIn,
  line: Line,
  { imapPassword, sentCopy }: Mailbox,
  server: NonNullable<Mailbox["imap"]>,
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  const finding = (step: Finding["step"], state: Finding["state"], says: string): Finding => ({ step, state, says });
  const usesPassword = imapPassword !== undefined;
  try {
    const client = await connect(line, { signIn, silenceMs: 10_000, signal });
    try {
      const signedIn = finding("credentials", "right", `${server.host} takes the user name and the password.`);
      const found = usesPassword ? [signedIn] : [];
      const { exists } = await client.mailboxOpen("INBOX", { readOnly: true });
      const holds = `The inbox can be read; it holds ${exists} ${exists === 1 ? "mail" : "mails"}.`;
      const sent = await sentFolderOf(client);
      if (sent !== undefined) return [...found, finding("mailbox", "right", `${holds} Sent mail is in “${sent}”.`)];
      const none = "The server names no folder for sent mail, so what colleagues write elsewhere is not seen";
      const says = `${holds} ${none}${sentCopy === "append" ? " and no copies are filed" : ""}.`;
      return [...found, finding("mailbox", "right", says)];
    } finally {
      client.close();
    }
  } catch (error) {
    const says = troubleWords(error, server, usesPassword);
    return [finding(isRefusal(error) ? "credentials" : "mailbox", "wrong", says)];
  }
}

async function checkSmtp(
  signIn: SignIn,
  line: Line,
  { oauth, smtpPassword }: Mailbox,
  server: Mailbox["smtp"],
  signal: AbortSignal,
): Promise<Finding> {
  const usesToken = oauth !== undefined && smtpPassword === undefined;
  const accessToken = usesToken ? await signIn.accessTokenOf(line) : undefined;
  const transport = createTransport(smtpOptionsOf(line, accessToken));
  const stop = () => transport.close();
  signal.addEventListener("abort", stop, { once: true });
  try {
    await transport.verify();
    return { step: "sending", state: "right", says: `${server.host} takes mail for sending.` };
  } catch (error) {
    return { step: "sending", state: "wrong", says: troubleWords(error, server, !usesToken) };
  } finally {
    signal.removeEventListener("abort", stop);
    transport.close();
  }
}
