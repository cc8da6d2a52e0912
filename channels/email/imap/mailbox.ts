import type { ImapFlow } from "imapflow";
import { setTimeout as pause } from "node:timers/promises";
import type { Gate, Line } from "../../channel.ts";
import { mailboxOf } from "../line/line.ts";
import { NeedsSignIn, type SignIn } from "../line/oauth.ts";
import type { MailReader } from "../reading/reader.ts";
import { troubleWords } from "../line/trouble.ts";
import { createBell, type Bell } from "./bell.ts";
import { connect, isRefusal, sentFolderOf } from "./connection.ts";
import { takeNew, type Folder } from "./folder.ts";
import { createHistory } from "./history.ts";
import { notStuck, takeMail } from "./new-mail.ts";
import type { Patience } from "./patience.ts";
import { takeSent } from "./sent.ts";

/** Watches the mailbox of one line until it is closed. */
export type Watcher = { readonly line: Line; close(): Promise<void> };

type Needs = {
  readonly gate: Gate;
  readonly reader: MailReader;
  readonly signIn: SignIn;
  readonly patience: Patience;
  readonly log: { warn(fields: object, message: string): void };
};

const inbox = "INBOX";
const mostRefusals = 3;

/** Connects and stays connected: a new connection for each that ends, later and later while none succeeds. */
export function watchMailbox(line: Line, { gate, reader, signIn, patience, log }: Needs): Watcher {
  const closing = new AbortController();
  const { signal } = closing;
  const { importSince } = mailboxOf(line);
  const stuck = { inbox: notStuck(), sent: notStuck(), history: notStuck() };
  /** Why the operator was called; undefined before the first connection, when another process may have called. */
  let worry: string | null | undefined;
  let openedAt: number | undefined;
  const watching = keepWatching();

  async function keepWatching(): Promise<void> {
    let failures = 0;
    let refusals = 0;
    let lastWell = Date.now();
    while (!signal.aborted) {
      openedAt = undefined;
      const problem = await session().catch((error: unknown) => error);
      if (signal.aborted) return;
      log.warn({ line: line.id, err: problem }, "the connection to a mailbox ended");
      if (openedAt !== undefined) lastWell = Date.now();
      failures = openedAt !== undefined && Date.now() - openedAt >= patience.healthyMs ? 1 : failures + 1;
      refusals = isRefusal(problem) ? refusals + 1 : 0;
      const isShut = problem instanceof NeedsSignIn || refusals >= mostRefusals;
      if (isShut || Date.now() - lastWell >= patience.worryMs) await call(wordsFor(problem, line, isShut));
      const longer = Math.min(patience.firstPauseMs * 2 ** (failures - 1), patience.longestPauseMs);
      const wait = isShut ? patience.refusedPauseMs : longer;
      // By chance, so that a server that comes back does not meet all its lines at once.
      await pause(wait * (0.75 + Math.random() / 2), undefined, { signal }).catch(() => {});
    }
  }

  /** Ends by throwing, sooner or later. */
  async function session(): Promise<void> {
    const client = await connect(line, { signIn, silenceMs: patience.silenceMs, signal });
    const bell = createBell();
    let ending: unknown = new Error("the mail server ended the connection");
    client.on("error", (error) => void (ending = error));
    client.on("close", bell.ring);
    client.on("exists", bell.ring);
    try {
      await follow(client, bell);
      throw ending;
    } finally {
      client.close();
    }
  }

  /**
   * Watches two folders by one connection, since providers count connections: the inbox is the folder that is open and
   * idles, and that of sent mail is asked for its state before every look at the inbox. So a customer's answer finds what
   * a colleague wrote before it. What a colleague sends while nobody writes to the line is found half a minute later.
   */
  async function follow(client: ImapFlow, bell: Bell): Promise<void> {
    const folder: Folder = { client, gate, line, path: inbox };
    const lookAtSent = await sentLook(client);
    await client.mailboxOpen(inbox, { readOnly: true });
    await well();
    openedAt = Date.now();
    const history =
      importSince === undefined
        ? undefined
        : createHistory(folder, importSince, (uid, when) =>
            takeMail(folder, uid, { reader, stuck: stuck.history, history: true }, when),
          );
    let isMore = history !== undefined;
    while (client.usable) {
      await lookAtSent();
      await takeNew(folder, (uid, when) => takeMail(folder, uid, { reader, stuck: stuck.inbox }, when));
      if (isMore && history !== undefined) isMore = await history.go(() => !bell.isRinging());
      if (isMore) bell.hush();
      else await bell.rung(patience.lookMs);
    }
  }

  /** A look at the folder of sent mail, which costs one question where nothing came; the inbox is open afterwards. */
  async function sentLook(client: ImapFlow): Promise<() => Promise<void>> {
    const path = await sentFolderOf(client);
    if (path === undefined) return async () => {};
    const folder: Folder = { client, gate, line, path };
    let seen = "";
    return async () => {
      try {
        const state = await stateOf(client, path);
        if (state === seen) return;
        await client.mailboxOpen(path, { readOnly: true });
        await takeNew(folder, (uid, when) => takeSent(folder, uid, { reader, stuck: stuck.sent }, when));
        seen = state;
      } catch (error) {
        // Customers do not wait for it: the inbox is read all the same, and this folder is tried again.
        log.warn({ line: line.id, err: error }, "the folder of sent mail could not be read");
      }
      if (client.mailbox === false || client.mailbox.path !== inbox)
        await client.mailboxOpen(inbox, { readOnly: true });
    };
  }

  async function call(words: string): Promise<void> {
    if (worry === words) return;
    await gate.attention(line, words).then(
      () => (worry = words),
      (error: unknown) => log.warn({ line: line.id, err: error }, "could not ask for help"),
    );
  }

  /** Takes back what we said, or what a process said that watched before us; not what others say of the line. */
  async function well(): Promise<void> {
    if (worry === null) return;
    await gate.attention(line, null);
    worry = null;
  }

  return {
    line,
    async close() {
      closing.abort();
      await watching;
    },
  };
}

/** Changes with every mail that comes in, and when the folder is numbered anew. */
async function stateOf(client: ImapFlow, path: string): Promise<string> {
  const state = await client.status(path, { uidNext: true, uidValidity: true });
  if (!state) throw new Error("the mail server did not tell the state of a folder");
  return `${state.uidValidity} ${state.uidNext}`;
}

/** What the operator is told; of trouble that may pass, that nothing is lost by it. */
function wordsFor(problem: unknown, line: Line, isShut: boolean): string {
  if (problem instanceof NeedsSignIn) return problem.message;
  const { imap, oauth, imapPassword } = mailboxOf(line);
  if (imap === undefined) return "The line has no mailbox.";
  const words = troubleWords(problem, imap, oauth === undefined || imapPassword !== undefined);
  return isShut ? words : `${words} It is tried again and again, and mail that came meanwhile is then taken in.`;
}
