import { ImapFlow } from "imapflow";
import { setTimeout as pause } from "node:timers/promises";
import type { Gate, Line } from "../channel.ts";
import { mailboxOf } from "./line.ts";
import { folder, takeNewMail, type Stuck } from "./new-mail.ts";
import type { MailReader } from "./reader.ts";

/** Watches the inbox of one line until it is closed. */
export type Watcher = { readonly line: Line; close(): Promise<void> };

type Log = { warn(fields: object, message: string): void };

/** IDLE dies silently now and then, so we look by ourselves as well. */
const pollMs = 5 * 60_000;
const longestPauseMs = 5 * 60_000;
/** After the third refusal of the credentials: servers lock accounts that knock too often, and an operator must help. */
const refusedPauseMs = 15 * 60_000;

/** Connects and stays connected: a new connection for each that ends, later and later while none succeeds. */
export function watchMailbox(line: Line, gate: Gate, reader: MailReader, log: Log): Watcher {
  const closing = new AbortController();
  const stuck: Stuck = { uid: 0, times: 0 };
  const watching = keepWatching();

  async function keepWatching(): Promise<void> {
    let failures = 0;
    let refusals = 0;
    while (!closing.signal.aborted) {
      const began = Date.now();
      const problem = await session().catch((error: unknown) => error);
      if (closing.signal.aborted) return;
      failures = Date.now() - began > 60_000 ? 1 : failures + 1;
      refusals = isRefusal(problem) ? refusals + 1 : 0;
      log.warn({ line: line.id, err: problem }, "the connection to a mailbox ended");
      if (refusals > 0) await askForHelp();
      const wait = refusals >= 3 ? refusedPauseMs : Math.min(500 * 2 ** (failures - 1), longestPauseMs);
      await pause(wait * (0.75 + Math.random() / 2), undefined, { signal: closing.signal }).catch(() => {});
    }
  }

  /** Ends by throwing, sooner or later: an ImapFlow client serves for one connection only. */
  async function session(): Promise<void> {
    const client = new ImapFlow(optionsOf(line));
    const bell = createBell();
    const stop = () => client.close();
    let ending: unknown = new Error("the mail server ended the connection");
    client.on("error", (error) => void (ending = error));
    client.on("close", bell.ring);
    client.on("exists", bell.ring);
    closing.signal.addEventListener("abort", stop, { once: true });
    try {
      await client.connect();
      await gate.attention(line, null);
      await client.mailboxOpen(folder, { readOnly: true });
      while (client.usable) {
        await takeNewMail(client, line, gate, reader, stuck);
        await bell.rung(pollMs);
      }
      throw ending;
    } finally {
      closing.signal.removeEventListener("abort", stop);
      client.close();
    }
  }

  async function askForHelp(): Promise<void> {
    const words = "The mail server refuses the user name or password of this mailbox. Enter them again.";
    await gate
      .attention(line, words)
      .catch((error: unknown) => log.warn({ line: line.id, err: error }, "could not ask for help"));
  }

  return {
    line,
    async close() {
      closing.abort();
      await watching;
    },
  };
}

function optionsOf(line: Line): ConstructorParameters<typeof ImapFlow>[0] {
  const { imap, imapPassword } = mailboxOf(line);
  if (imap === undefined) throw new Error("the line has no IMAP mailbox");
  return {
    host: imap.host,
    port: imap.port,
    secure: imap.tls === "implicit",
    // Left unset it would go on in the clear when somebody on the way strips the offer.
    ...(imap.tls !== "implicit" && { doSTARTTLS: imap.tls === "starttls" }),
    auth: { user: imap.user, pass: imapPassword ?? "" },
    logger: false,
    autoIdleDelay: 200,
    maxIdleTime: 4.5 * 60_000,
    socketTimeout: 6 * 60_000,
    connectionTimeout: 20_000,
    maxLiteralSize: 64 * 1024 * 1024,
    maxResponseSize: 80 * 1024 * 1024,
  };
}

function isRefusal(error: unknown): boolean {
  return error instanceof Error && "authenticationFailed" in error && error.authenticationFailed === true;
}

/** A bell that is heard later when nobody listens now. */
function createBell(): { ring: () => void; rung: (withinMs: number) => Promise<void> } {
  let heard: () => void = () => {};
  let waiting = false;
  return {
    ring() {
      waiting = true;
      heard();
    },
    rung: (withinMs) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => heard(), withinMs);
        heard = () => {
          clearTimeout(timer);
          heard = () => {};
          waiting = false;
          resolve();
        };
        if (waiting) heard();
      }),
  };
}
