import { ImapFlow } from "imapflow";
import type { Line } from "../../channel.ts";
import { largestMail } from "../intake.ts";
import { mailboxOf } from "../line/line.ts";
import type { SignIn } from "../line/oauth.ts";

type Options = {
  readonly signIn: SignIn;
  /** A server that owes an answer for so many milliseconds is gone, whatever TCP says. */
  readonly silenceMs: number;
  readonly signal: AbortSignal;
};

/**
 * A connection to the line's mailbox, signed in. It serves until it ends, and is not opened again. An access token that
 * the server refuses is renewed once.
 *
 * @throws when there is none; `isRefusal` tells wrong credentials from trouble on the way
 */
export async function connect(line: Line, options: Options): Promise<ImapFlow> {
  try {
    return await open(line, options, false);
  } catch (error) {
    if (!isRefusal(error) || !usesToken(line)) throw error;
    return await open(line, options, true);
  }
}

/** Whether the server refuses who we are. "Not now" (RFC 5530) is no refusal, however it is dressed. */
export function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error) || !("authenticationFailed" in error) || error.authenticationFailed !== true)
    return false;
  const code = "serverResponseCode" in error ? error.serverResponseCode : undefined;
  return !["UNAVAILABLE", "LIMIT", "INUSE", "SERVERBUG"].includes(String(code).toUpperCase());
}

/** The folder in which the mailbox keeps what was sent (RFC 6154), if it has one. */
export async function sentFolderOf(client: ImapFlow): Promise<string | undefined> {
  return (await client.list()).find(({ specialUse }) => specialUse === "\\Sent")?.path;
}

async function open(line: Line, { signIn, silenceMs, signal }: Options, force: boolean): Promise<ImapFlow> {
  signal.throwIfAborted();
  const { imap, imapPassword } = mailboxOf(line);
  if (imap === undefined) throw new Error("the line has no IMAP mailbox");
  const access = usesToken(line)
    ? { accessToken: await signIn.accessTokenOf(line, { force }) }
    : { pass: imapPassword ?? "" };
  const client = new ImapFlow({
    host: imap.host,
    port: imap.port,
    secure: imap.tls === "implicit",
    // Left unset it would go on in the clear when somebody on the way strips the offer.
    ...(imap.tls !== "implicit" && { doSTARTTLS: imap.tls === "starttls" }),
    auth: { user: imap.user, ...access },
    logger: false,
    autoIdleDelay: 200,
    socketTimeout: silenceMs,
    connectionTimeout: 20_000,
    // A server that announced less than it sends must not fill our memory.
    maxLiteralSize: largestMail + 1_048_576,
    maxResponseSize: largestMail + 2_097_152,
  });
  // What goes wrong ends the connection, and is told by whatever waits for it.
  client.on("error", () => {});
  const stop = () => client.close();
  signal.addEventListener("abort", stop, { once: true });
  client.once("close", () => signal.removeEventListener("abort", stop));
  try {
    await client.connect();
    return client;
  } catch (error) {
    client.close();
    throw error;
  }
}

function usesToken(line: Line): boolean {
  const { oauth, imapPassword } = mailboxOf(line);
  return oauth !== undefined && imapPassword === undefined;
}
