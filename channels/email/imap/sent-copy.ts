import type { ImapFlow } from "imapflow";
import type { Line } from "../../channel.ts";
import { readRaw } from "../reading/headers.ts";
import { mailboxOf } from "../line/line.ts";
import { messageIdOf } from "../reading/mail-id.ts";
import type { SignIn } from "../line/oauth.ts";
import { connect, sentFolderOf } from "./connection.ts";

/** Puts what we sent where the people of the mailbox look for it. */
export type SentCopies = {
  /**
   * Files a mail that the server has accepted into the mailbox's folder of sent mail, once, where the line wants that.
   * Returns at once; a failure costs a copy and is logged.
   */
  file(line: Line, raw: Uint8Array): void;
  /** Waits for what is being filed, within reason. */
  close(): Promise<void>;
};

type Log = { warn(fields: object, message: string): void };

/** The mailbox of one line; its copies are filed one after the other. */
type Desk = {
  queue: Promise<void>;
  waiting: number;
  connection: { readonly client: ImapFlow; readonly folder: string } | undefined;
  idle: NodeJS.Timeout | undefined;
};

/** Mail comes in bursts, and signing in is the slow part. */
const keptMs = 30_000;
const silenceMs = 20_000;
/** What waits is held in memory; beyond this a copy is not worth what it costs. */
const mostWaiting = 100;
const closingMs = 3_000;

/** Opens a connection when there is something to file, and no sooner. */
export function openSentCopies(signIn: SignIn, log: Log): SentCopies {
  const desks = new Map<string, Desk>();
  const closing = new AbortController();

  async function append(desk: Desk, line: Line, raw: Uint8Array): Promise<void> {
    const { client, folder } = await connectionOf(desk, line);
    const id = messageIdOf(readRaw(raw).headers);
    await client.mailboxOpen(folder, { readOnly: true });
    // An earlier attempt of ours, or the provider itself, may have filed it.
    const known = id === undefined ? [] : await client.search({ header: { "message-id": id } }, { uid: true });
    if (known && known.length > 0) return;
    if (!(await client.append(folder, Buffer.from(raw), ["\\Seen"]))) throw new Error("the server took no copy");
  }

  async function connectionOf(desk: Desk, line: Line): Promise<NonNullable<Desk["connection"]>> {
    if (desk.connection?.client.usable === true) return desk.connection;
    const client = await connect(line, { signIn, silenceMs, signal: closing.signal });
    const folder = await sentFolderOf(client);
    if (folder === undefined) {
      client.close();
      throw new Error("the mailbox has no folder for sent mail");
    }
    desk.connection = { client, folder };
    return desk.connection;
  }

  function leave(desk: Desk): void {
    clearTimeout(desk.idle);
    desk.connection?.client.close();
    desk.connection = undefined;
  }

  async function fileNow(desk: Desk, line: Line, raw: Uint8Array): Promise<void> {
    clearTimeout(desk.idle);
    const wasKept = desk.connection !== undefined;
    try {
      await append(desk, line, raw).catch(async (error: unknown) => {
        leave(desk);
        // A connection that was kept may have ended unseen; a new one says more.
        if (!wasKept) throw error;
        await append(desk, line, raw);
      });
    } catch (error) {
      leave(desk);
      log.warn({ line: line.id, err: error }, "a copy of sent mail could not be filed");
    }
    desk.waiting--;
    desk.idle = setTimeout(() => leave(desk), keptMs).unref();
  }

  return {
    file(line, raw) {
      const { imap, sentCopy } = mailboxOf(line);
      if (imap === undefined || sentCopy !== "append" || closing.signal.aborted) return;
      const desk = desks.get(line.id) ?? {
        queue: Promise.resolve(),
        waiting: 0,
        connection: undefined,
        idle: undefined,
      };
      desks.set(line.id, desk);
      if (desk.waiting >= mostWaiting) {
        log.warn({ line: line.id }, "too many copies of sent mail wait, so one was left out");
        return;
      }
      desk.waiting++;
      desk.queue = desk.queue.then(() => fileNow(desk, line, raw));
    },
    async close() {
      const all = Promise.all([...desks.values()].map(({ queue }) => queue));
      const patience = setTimeout(() => closing.abort(), closingMs);
      await all;
      clearTimeout(patience);
      closing.abort();
      for (const desk of desks.values()) leave(desk);
    },
  };
}
